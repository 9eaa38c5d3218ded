import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import {
  addEuros,
  compareEuros,
  leastEuros,
  shareOfEuros,
  subtractEuros,
} from '../../src/define/money.js';
import { extendCall } from '../../src/define/define-call.js';
import { withWords } from '../../src/define/with-words.js';
import { nextQuestions } from '../../src/guidance/next-questions.js';
import { remedies, unfixableFindings } from '../../src/guidance/remedies.js';
import { traceOf } from '../../src/guidance/trace.js';
import type { Draft } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import type { OwnRule } from '../../src/model/own-rule.js';
import type { Review } from '../../src/model/review.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import { rank } from '../../src/portfolio/rank.js';
import { assessmentSchema } from '../../src/schema/results.js';
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

  test('sees the costs as they count and the award, and may lower it', () => {
    const draft: Draft = {
      requestedGrant: '700.00',
      costs: [
        { kind: 'salaries', amount: '900.00', causedByProject: true },
        { kind: 'travel', amount: '100.00', causedByProject: true },
        { kind: 'equipment', amount: '50.00', causedByProject: true },
      ],
    };
    /** Half of the salaries at most. */
    const half = (share: string): OwnRule<Record<'half.limit', { readonly award: string }>> => ({
      name: 'half',
      effect: 'limit',
      outcomes: { 'half.limit': 'met' },
      check: (_call, _draft, { costs, award }) => {
        const salaries = costs.lines.filter(({ kind }) => kind === 'salaries');
        const sum = addEuros(...salaries.map(({ counted }) => counted));
        const facts = { award: award?.maximumAward ?? '' };
        const atMost = shareOfEuros(sum, share);
        return [{ reason: 'half.limit', facts, paths: [['costs']], clauses: [], atMost }];
      },
    });
    const { award, ownFindings } = assess(call, draft, { ownRules: [half('0.50')] });
    expect(award).toMatchObject({
      maximumAward: '450.00',
      binding: 'own-rule',
      selfFinancing: '550.00',
    });
    expect(ownFindings).toMatchObject([{ facts: { award: '700.00' }, atMost: '450.00' }]);
    expect(traceOf(assess(call, draft, { ownRules: [half('0.50')] })).at(-2)).toMatchObject({
      step: 'maximum',
      binding: 'own-rule',
      amount: '450.00',
    });
    expect(summary(assess(call, draft, { ownRules: [half('0.50')] }), fi)).toMatch(
      /enintään 450,00\s€ haun muun ehdon vuoksi/,
    );
    // 7/9 of 900.00 are 700.00: no less than the library's own limit, which stays.
    const same = assess(call, draft, { ownRules: [half('7/9')] });
    expect(same.award).toEqual(assess(call, draft).award);
    expect(
      assessmentSchema.safeParse(assess(call, draft, { ownRules: [half('0.50')] })).success,
    ).toBe(true);
  });

  test('a preference of its own counts', () => {
    const island = (
      outcome: 'met' | 'not-met' | 'missing',
    ): OwnRule<Record<'island.is', object>> => ({
      name: 'island',
      effect: 'prefer',
      outcomes: { 'island.is': outcome },
      check: () => [{ reason: 'island.is', facts: {}, paths: [], clauses: [] }],
    });
    const preferred = (outcome: 'met' | 'not-met' | 'missing', terms?: Partial<GrantCall>) =>
      assess(
        { ...call, ...terms },
        { applicants: [{ kind: 'municipality', code: '418' }] },
        {
          ownRules: [island(outcome)],
        },
      ).preferred;
    const none = { cooperation: null };
    expect(['met', 'not-met', 'missing'].map((one) => preferred(one as 'met', none))).toEqual([
      true,
      false,
      null,
    ]);
    // One municipality alone has not the preference of the call.
    expect([preferred('met'), preferred('not-met')]).toEqual([true, false]);
    const entries = (['missing', 'met'] as const).map((outcome) => ({
      id: outcome,
      assessment: assess({ ...call, ...none }, {}, { ownRules: [island(outcome)] }),
    }));
    expect(rank({ ...call, ...none }, entries).map(({ id }) => id)).toEqual(['met', 'missing']);
  });

  test('an answer that it rests on is worth checking; without one, nothing fixes it', () => {
    const options = { ownRules: [openSource] };
    const draft = { declarations: { 'open-source': false } };
    expect(remedies(call, draft, options)).toContainEqual(
      expect.objectContaining({
        check: ['declarations', 'open-source'],
        rules: ['open-source'],
        optional: false,
      }),
    );
    const reasons = (ownRules: readonly OwnRule[]) =>
      unfixableFindings(call, draft, { ownRules }).map(({ reason }) => reason);
    expect(reasons([openSource])).not.toContain('open-source.refused');
    const without = {
      ...openSource,
      check: () => [{ reason: 'open-source.refused', facts: {}, paths: [], clauses: [] }],
    } as OwnRule;
    expect(reasons([without])).toContain('open-source.refused');
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

describe('amounts of a rule of the host’s own', () => {
  test('are exact', () => {
    expect([addEuros(), addEuros('0.1', '0.20'), addEuros('9999999999999.99', '0.01')]).toEqual([
      '0.00',
      '0.30',
      '10000000000000.00',
    ]);
    expect([subtractEuros('1', '0.90'), subtractEuros('1', '1.01')]).toEqual(['0.10', '0.00']);
    expect([shareOfEuros('10.01', '0.70'), shareOfEuros('100', '2/3')]).toEqual(['7.00', '66.66']);
    expect(leastEuros('10', '9.50', '11')).toBe('9.50');
    expect(['10', '9', '9.00'].sort(compareEuros)).toEqual(['9', '9.00', '10']);
    expect(() => addEuros('1,00')).toThrow(/not an amount/);
  });
});

describe('a declaration', () => {
  test('of the past is as it is; a promise can be given', () => {
    const call = extendCall(digikunta2017, {
      declarations: [
        { id: 'no-voucher-yet', of: 'past' },
        { id: 'open-results', of: 'promise' },
      ],
    });
    const draft = { declarations: { 'no-voucher-yet': false, 'open-results': false } };
    const checked = remedies(call, draft).flatMap((one) => ('check' in one ? [one.check] : []));
    expect(checked).toContainEqual(['declarations', 'open-results']);
    expect(checked).not.toContainEqual(['declarations', 'no-voucher-yet']);
    expect(
      unfixableFindings(call, draft).filter(({ reason }) => reason === 'aims.declaration-denied'),
    ).toMatchObject([{ facts: { declaration: 'no-voucher-yet' } }]);
  });
});
