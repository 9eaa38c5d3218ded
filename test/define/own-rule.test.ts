import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { withWords } from '../../src/define/with-words.js';
import { nextQuestions } from '../../src/guidance/next-questions.js';
import { remedies } from '../../src/guidance/remedies.js';
import type { Draft } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import type { OwnRule } from '../../src/model/own-rule.js';
import type { Review } from '../../src/model/review.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { explain } from '../../src/words/explain.js';
import { fi } from '../../src/words/fi.js';
import { summary } from '../../src/words/summary.js';

interface OpenSource {
  'open-source.promised': Record<string, never>;
  'open-source.refused': Record<string, never>;
  'open-source.missing': Record<string, never>;
}

/** A rule that another call might have: results are published as open source. */
const openSource: OwnRule<OpenSource> = {
  name: 'open-source',
  effect: 'require',
  outcomes: {
    'open-source.promised': 'met',
    'open-source.refused': 'not-met',
    'open-source.missing': 'missing',
  },
  check: (_call, { declarations = {} }) => {
    const promised = declarations['open-source'];
    const reason =
      promised === undefined
        ? 'open-source.missing'
        : promised
          ? 'open-source.promised'
          : 'open-source.refused';
    return [
      { reason, facts: {}, paths: [['declarations', 'open-source']], clauses: ['release.aims'] },
    ];
  },
};

const words = withWords(fi, openSource, {
  'open-source.promised': () => 'Tulokset julkaistaan avoimena lähdekoodina.',
  'open-source.refused': () => 'Tuloksia ei julkaista avoimena lähdekoodina.',
  'open-source.missing': () =>
    'Hakemuksesta puuttuu, julkaistaanko tulokset avoimena lähdekoodina.',
});

describe("a host's own rule", () => {
  // The answer that the rule reads is none of the call's declarations.
  const call: GrantCall = digikunta2017;
  const found = (openly?: boolean) =>
    assess(call, openly === undefined ? {} : { declarations: { 'open-source': openly } }, {
      ownRules: [openSource],
    });

  test('has its findings beside those of the library, and affects eligibility', () => {
    expect(found(false).eligibility).toBe('ineligible');
    expect(found(true).eligibility).toBe('undetermined');
    expect(found().ownFindings).toEqual([
      {
        rule: 'open-source',
        outcome: 'missing',
        effect: 'require',
        reason: 'open-source.missing',
        facts: {},
        paths: [['declarations', 'open-source']],
        clauses: ['release.aims'],
      },
    ]);
    expect(assess(digikunta2017, {})).not.toHaveProperty('ownFindings');
  });

  test('gets the options of `assess`: the time, the reviews and the register', () => {
    const register = { codes: ['418'], mergers: [] };
    const known: OwnRule<
      Record<
        'known.so-far',
        { codes: readonly string[]; asOf: string; reviewed: readonly string[] }
      >
    > = {
      name: 'known',
      effect: 'inform',
      outcomes: { 'known.so-far': 'met' },
      check: (_call, _draft, { asOf = '', reviews = [], municipalities }) => {
        const reviewed = reviews.map(({ on }) => on);
        const facts = { codes: municipalities?.codes ?? [], asOf, reviewed };
        return [{ reason: 'known.so-far', facts, paths: [], clauses: [] }];
      },
    };
    const review: Review<Vocabulary> = { on: 'arrivedAt', about: {}, accepted: true };
    const options = {
      asOf: '2017-09-01T12:00:00Z',
      reviews: [review],
      municipalities: register,
      ownRules: [known],
    };
    expect(assess(call, {}, options).ownFindings).toMatchObject([
      { facts: { codes: ['418'], asOf: '2017-09-01T12:00:00Z', reviewed: ['arrivedAt'] } },
    ]);
  });

  test('a reason that it gives no outcome for is left to an official', () => {
    const unlisted = { ...openSource, outcomes: {} } as unknown as OwnRule<OpenSource>;
    const { ownFindings, eligibility } = assess(
      call,
      { declarations: { 'open-source': true } },
      { ownRules: [unlisted] },
    );
    expect(ownFindings).toMatchObject([{ reason: 'open-source.promised', outcome: 'review' }]);
    expect(eligibility).toBe('undetermined');
  });

  test('is asked about: the fact that it misses, and no other once it has it', () => {
    const asked = (openly?: boolean) =>
      nextQuestions(call, openly === undefined ? {} : { declarations: { 'open-source': openly } }, {
        ownRules: [openSource],
      }).filter(({ rules }) => rules.includes('open-source'));
    expect(asked()).toEqual([
      { path: ['declarations', 'open-source'], rules: ['open-source'], askedOf: 'applicant' },
    ]);
    expect(asked(true)).toEqual([]);
  });

  test('no remedy breaks it: what it would no longer meet is not proposed', () => {
    const enough: OwnRule<Record<'enough.asked' | 'enough.too-little', object>> = {
      name: 'enough',
      effect: 'require',
      outcomes: { 'enough.asked': 'met', 'enough.too-little': 'not-met' },
      check: (_call, { requestedGrant = '0' }) => [
        {
          reason: Number(requestedGrant) < 8 ? 'enough.too-little' : 'enough.asked',
          facts: {},
          paths: [['requestedGrant']],
          clauses: [],
        },
      ],
    };
    const draft: Draft = {
      requestedGrant: '8.00',
      costs: [{ kind: 'travel', amount: '10.00', causedByProject: true }],
    };
    const proposed = (ownRules: readonly OwnRule[]) =>
      remedies(call, draft, { ownRules }).filter((remedy) => 'changes' in remedy);
    expect(proposed([])).toHaveLength(1);
    expect(proposed([enough])).toEqual([]);
  });

  test('has its own words, and its reason where it has none', () => {
    const [own] = found(false).ownFindings ?? [];
    if (!own) throw new Error('The own rule has no finding');
    expect(explain(own, words)).toBe('Tuloksia ei julkaista avoimena lähdekoodina.');
    expect(explain(own, fi)).toBe('open-source.refused');
    expect(fi).not.toHaveProperty('own');
  });

  test('a summary shows it like a rule of the library: the reason, and under its heading what is missing', () => {
    const headed = withWords(fi, openSource, { ...words.own } as never, 'Avoin lähdekoodi');
    expect(summary(found(false), headed)).toContain('Tuloksia ei julkaista avoimena lähdekoodina.');
    // Not in lower case: a heading of the host's may be a name.
    expect(summary(found(), headed)).toContain('Avoin lähdekoodi');
    expect(summary(found(), words)).toContain('open-source');
    expect(summary(found(), fi)).toContain('open-source');
  });

  test('a missing sentence does not compile', () => {
    // @ts-expect-error the sentence of open-source.missing is missing
    withWords(fi, openSource, {
      'open-source.promised': () => '',
      'open-source.refused': () => '',
    });
    expect(words.labels.rule).toHaveProperty('open-source');
  });
});
