// What officials do with many, held against assessing again: with each review, each order, each fact, under random calls.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type Assessment, type AssessOptions } from '../../src/assess.js';
import type { CallDefinition } from '../../src/define/call-definition.js';
import { defineCall } from '../../src/define/define-call.js';
import { applyChanges, valueAt } from '../../src/guidance/changes.js';
import { nextQuestions } from '../../src/guidance/next-questions.js';
import type { Draft, Path } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import type { OwnRule } from '../../src/model/own-rule.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { callOf, type Case, cases, optionsOf } from './oracle/random-call.js';

type Options = AssessOptions<Vocabulary>;

/** An own rule of each outcome: whether results are published, as a declaration of its own tells. */
const published: OwnRule = {
  name: 'published',
  effect: 'require',
  outcomes: { 'published.yes': 'met', 'published.no': 'not-met', 'published.missing': 'missing' },
  check: (_call, { declarations = {} }) => {
    const answer = (declarations as Readonly<Record<string, boolean | undefined>>)['open'];
    const reason = answer === undefined ? 'missing' : answer ? 'yes' : 'no';
    return [
      { reason: `published.${reason}`, facts: {}, paths: [['declarations', 'open']], clauses: [] },
    ];
  },
};

/** A call made by `defineCall`, a draft to it, and what is passed with it; in half of the cases with an own rule. */
interface Drawn {
  readonly one: Case;
  readonly call: GrantCall;
  readonly options: Options;
  readonly again: (draft: Draft<Vocabulary>) => Options;
}
const drawn = fc.tuple(cases, fc.boolean()).map(([one, hasOwnRule]): Drawn => ({
  one,
  call: defineCall<CallDefinition>(callOf(one)),
  options: { ...optionsOf(one), ...(hasOwnRule && { ownRules: [published] }) },
  again: (draft) => ({
    ...optionsOf(one, draft),
    ...(hasOwnRule && { ownRules: [published] }),
  }),
}));

const resultOf = ({ eligibility, preferred, award }: Assessment<Vocabulary>): string =>
  JSON.stringify([eligibility, preferred, award?.maximumAward]);
const withFact = (draft: Draft<Vocabulary>, path: Path, to: unknown): Draft<Vocabulary> =>
  applyChanges<Vocabulary>(draft, [{ path, from: null, to }]);

describe('questions', () => {
  test('while eligibility is open there is one, unless a review or the authority has it', () => {
    fc.assert(
      fc.property(drawn, ({ one: { draft }, call, options }) => {
        const { eligibility } = assess(call, draft, options);
        if (eligibility !== 'undetermined') return;
        expect(nextQuestions(call, draft, options).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('a fact that is not asked for changes neither eligibility, preference nor award', () => {
    const top = (whole: Case['whole']): Path[] =>
      Object.entries(whole).flatMap(([name, value]: [string, unknown]): Path[] => {
        if (Array.isArray(value))
          return value
            .flatMap((entry: unknown, index) =>
              typeof entry === 'object' && entry !== null
                ? Object.keys(entry).map((field): Path => [name, index, field])
                : [],
            )
            .concat([[name]]);
        return typeof value === 'object' && value !== null
          ? Object.keys(value).map((field): Path => [name, field])
          : [[name]];
      });
    let tried = 0;
    fc.assert(
      fc.property(drawn, ({ one: { draft, whole }, call, options, again }) => {
        const asked = new Set(
          nextQuestions(call, draft, options).map(({ path }) => JSON.stringify(path)),
        );
        const assessment = assess(call, draft, options);
        const before = resultOf(assessment);
        // A request that does not fit is lowered first.
        const isExceeded = assessment.findings.some(
          ({ reason }) => reason === 'cofunding.exceeded',
        );
        for (const path of top(whole)) {
          const [name] = path;
          if (valueAt(draft, path) !== null || valueAt(whole, path) === null) continue;
          // An entry that the draft does not have is another application.
          if (path.length === 3 && valueAt(draft, path.slice(0, 2)) === null) continue;
          if (path.some((_, end) => asked.has(JSON.stringify(path.slice(0, end + 1))))) continue;
          // The day of a cost is no fact that an application must tell; the period follows, once the cost is told.
          if (name === 'id' || name === 'usePeriod' || path.at(-1) === 'id') continue;
          if (path.at(-1) === 'incurredOn') continue;
          // What has not arrived once the call is closed is late.
          if (name === 'arrivedAt' && options.asOf !== undefined) continue;
          if (isExceeded && name === 'otherFunding') continue;
          const next = withFact(draft, path, valueAt(whole, path));
          tried += 1;
          expect([path, resultOf(assess(call, next, again(next)))]).toEqual([path, before]);
        }
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(500);
  });

  test('answering them all, and those that follow, leaves no finding that misses a fact', () => {
    fc.assert(
      fc.property(drawn, ({ one: { draft, whole }, call, again }) => {
        let answered = draft;
        const full = { ...whole, declarations: { open: true, 'municipal-task': true } };
        for (let round = 0; round < 8; round += 1) {
          const asked = nextQuestions(call, answered, again(answered))
            .map(({ path }) => path)
            .filter(([step]) => step !== 'reviews');
          if (asked.length === 0) break;
          for (const path of asked) answered = withFact(answered, path, valueAt(full, path));
        }
        const { findings, ownFindings = [], costs } = assess(call, answered, again(answered));
        const missing = [...findings, ...ownFindings, ...costs.lines]
          .filter(({ outcome }) => outcome === 'missing')
          .map(({ reason }) => reason);
        // A code that the register does not hold is asked for until it is another.
        expect(
          missing.filter((reason) => !/code-|unknown|lead-missing|supports-/.test(reason)),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
