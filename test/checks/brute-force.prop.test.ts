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
import { reviewOf } from '../../src/model/review.js';
import { toMoment } from '../../src/model/time/moment.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { fundingLine } from '../../src/portfolio/funding-line.js';
import { rank } from '../../src/portfolio/rank.js';
import { settle, type Settlement } from '../../src/settlement/settle.js';
import { cents, euros } from './oracle/decision.js';
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

/** A draft that meets all that a call asks for, but for what officials review and what its costs come to. */
function nearlyMet(call: GrantCall, { whole }: Case, bits: number): Draft<Vocabulary> {
  const kinds = ['municipality', 'municipality', 'joint-authority', 'other'];
  return {
    ...whole,
    arrivedAt: bits % 5 === 0 ? '2017-09-15T16:15+03:00' : '2017-09-15T12:00:00+03:00',
    category: call.categories[bits % call.categories.length]?.id,
    applicants: [0, 1, 2].slice(0, 1 + (bits % 3)).map((at) => ({
      kind: at === 0 ? kinds[(bits >>> 3) % 4] : 'municipality',
      code: ['418', '536', '837'][at],
      roles: ['experimenter', 'influencer'],
      members: ['564'],
    })),
    supportedMunicipalities: ['205'],
    studyMeans: 'x',
    experiment: { strengthensImpact: true, spreadsResults: true },
    commonChallenge: true,
    aims: { renewsRoutines: true, renewsServiceProcesses: true, lowersCosts: true },
    declarations: { open: true, 'municipal-task': true },
  };
}

/** The findings that still ask for a review. */
const openReviews = ({ findings, costs }: Assessment<Vocabulary>) =>
  [...findings, ...costs.lines].filter(
    ({ outcome, facts }) => outcome === 'review' && 'review' in facts,
  );

describe('the funding line', () => {
  test('names the review that, assessed again, moves an application across, and no other', () => {
    let moved = 0;
    fc.assert(
      fc.property(drawn, fc.constantFrom('0.00', '99999999999999999'), fc.nat(), (...some) => {
        const [{ one, call }, remaining, bits] = some;
        const draft = nearlyMet(call, one, bits);
        const options: Options = { ownRules: [published] };
        const assessment = assess(call, draft, options);
        if (assessment.eligibility === 'ineligible') return;
        const isPositive = (amount: string | undefined): boolean => /[1-9]/.test(amount ?? '');
        const again = (finding: ReturnType<typeof openReviews>[number], accepted: boolean) =>
          assess(call, draft, { ...options, reviews: [reviewOf(finding, accepted)] });
        const award = assessment.award?.maximumAward;
        for (const funded of isPositive(award) ? [true, false] : [false]) {
          const full = {
            id: 'a',
            award: award ?? '',
            reason: 'allocation.full',
            facts: {},
          } as const;
          const [row] = fundingLine(
            call,
            [{ id: 'a', assessment }],
            { awards: funded ? [full] : [], remaining },
            { scoreStep: '1' },
          );
          const keys = openReviews(assessment)
            .filter((finding) => {
              const [yes, no] = [again(finding, true), again(finding, false)];
              // Of several open points, one review is not enough.
              if (yes.eligibility !== 'eligible') return false;
              const most = yes.award?.maximumAward;
              if (!funded)
                return (
                  assessment.eligibility === 'undetermined' &&
                  isPositive(most) &&
                  Number(most) <= Number(remaining)
                );
              return no.eligibility !== 'eligible' || !isPositive(no.award?.maximumAward);
            })
            .map((finding) => reviewOf(finding, true).on);
          moved += keys.length;
          if (keys.length === 0) expect(row?.review ?? null).toBeNull();
          else expect(keys).toContain(row?.review);
        }
      }),
      { numRuns: 600 },
    );
    expect(moved).toBeGreaterThan(30);
  });
});

describe('a settlement', () => {
  const SHARES = {
    '0.70': [7n, 10n],
    '1': [1n, 1n],
    '2/3': [2n, 3n],
    '0.000001': [1n, 1_000_000n],
  } as const;
  const amounts = fc.constantFrom('0', '0.01', '7.00', '100.5', '5000.00', '9999999999999.99');
  const decisions = fc.record({
    award: amounts,
    paid: amounts,
    rate: fc.constantFrom(...(['0.70', '1', '2/3', '0.000001'] as const)),
    deductsOtherFunding: fc.constantFrom(undefined, true, false),
  });
  const excessOf = ({ action, balance }: Settlement<Vocabulary>): bigint =>
    action === 'repay' || action === 'keep' ? cents(balance) : 0n;

  test('is the least of all limits, to the cent, and what goes back now goes back whatever is missing', () => {
    let complete = 0;
    fc.assert(
      fc.property(drawn, decisions, ({ one: { draft, whole }, call }, decision) => {
        const { costs = [], otherFunding, usePeriod } = draft;
        const now = settle(call, decision, { costs, otherFunding, usePeriod });
        const report = {
          costs: costs.map((line, at) => ({ ...whole.costs[at], ...line })),
          otherFunding: (otherFunding ?? whole.otherFunding ?? []).map((source, at) => ({
            ...whole.otherFunding?.[at],
            ...source,
          })),
          usePeriod: { ...whole.usePeriod, ...usePeriod },
        };
        const later = settle(call, decision, report);
        if (costs.length === 0) return;
        expect(excessOf(now) <= excessOf(later)).toBe(true);
        complete += 1;
        const sum = (euros: readonly (string | undefined)[]): bigint =>
          euros.reduce((all, amount = '0') => all + cents(amount), 0n);
        const eligible = sum(later.costs.lines.map(({ counted }) => counted));
        const others = sum(report.otherFunding.map(({ amount }) => amount));
        const [numerator, denominator] = SHARES[decision.rate];
        const deducts = decision.deductsOtherFunding ?? call.otherFunding === 'deduct';
        const least = [
          cents(decision.award),
          (eligible * numerator) / denominator,
          ...(deducts ? [eligible > others ? eligible - others : 0n] : []),
        ].reduce((a, b) => (a < b ? a : b));
        expect(later.finalGrant).toBe(euros(least));
        const paid = cents(decision.paid);
        const [back, pay] = paid > least ? [paid - least, 0n] : [0n, least - paid];
        expect(excessOf(later)).toBe(back);
        expect(later.action === 'pay' ? cents(later.balance) : 0n).toBe(pay);
        if (back > 0n) expect(later.action === 'keep').toBe(back <= cents(call.smallSumLimit));
      }),
      { numRuns: 300 },
    );
    expect(complete).toBeGreaterThan(150);
  });
});

test('the ranking is the order that comparing each with every other gives, under any call', () => {
  const scores = fc.constantFrom(undefined, '1', '1.0', '2', '1.0000000001', '10');
  const many = fc.tuple(
    drawn,
    fc.array(fc.tuple(cases, fc.nat(), scores, fc.string({ maxLength: 2 })), { maxLength: 6 }),
    fc.constantFrom(undefined, 'id' as const, 'arrival' as const),
  );
  fc.assert(
    fc.property(many, ([{ call }, some, by]) => {
      const entries = some.map(([one, bits, score, id], at) => {
        const draft = bits % 3 === 0 ? one.draft : nearlyMet(call, one, bits);
        const assessment = assess(call, draft, bits % 2 === 0 ? { ownRules: [published] } : {});
        return { id: `${id}${String(at)}`, assessment, draft, ...(score && { score }) };
      });
      type Entry = (typeof entries)[number];
      const groupOf = ({ assessment: { eligibility, preferred } }: Entry): number =>
        (eligibility === 'eligible' ? 0 : 2) +
        (call.cooperation?.effect === 'prefer' && preferred === true ? 0 : 1);
      // Nanoseconds since 1970; what has not arrived comes last.
      const arrivalOf = ({ draft: { arrivedAt } }: Entry): bigint => {
        if (by !== 'arrival') return 0n;
        if (arrivedAt === undefined) return 10n ** 30n;
        const fraction = (/\.(\d+)/.exec(arrivedAt)?.[1] ?? '').padEnd(9, '0');
        const { earliest } = toMoment(arrivedAt.replace(/\.\d+/, ''));
        return BigInt(earliest) * 1_000_000n + BigInt(fraction);
      };
      const isBefore = (a: Entry, b: Entry): boolean => {
        if (groupOf(a) !== groupOf(b)) return groupOf(a) < groupOf(b);
        const [pointsA, pointsB] = [Number(a.score ?? -1), Number(b.score ?? -1)];
        if (pointsA !== pointsB) return pointsA > pointsB;
        return arrivalOf(a) === arrivalOf(b) ? a.id < b.id : arrivalOf(a) < arrivalOf(b);
      };
      const inOrder = rank(call, entries, { by });
      expect(inOrder.map((place) => place.rank)).toEqual(inOrder.map((_, at) => at + 1));
      expect(inOrder.length).toBe(
        entries.filter(({ assessment }) => assessment.eligibility !== 'ineligible').length,
      );
      for (const [at, one] of inOrder.entries())
        for (const other of inOrder.slice(at + 1)) expect(isBefore(one, other)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
