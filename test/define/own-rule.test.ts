import { describe, expect, test } from 'vitest';
import { assess, digikunta2017, explain, type OwnRule, summary } from '../../src/index.js';
import { withWords } from '../../src/define/index.js';
import { fi } from '../../src/words/fi.js';

interface OpenSource {
  'open-source.promised': Record<string, never>;
  'open-source.refused': Record<string, never>;
  'open-source.not-told': Record<string, never>;
}

/** A rule that some other call might have: results are published as open source. */
const openSource: OwnRule<OpenSource> = {
  name: 'open-source',
  effect: 'require',
  outcomes: {
    'open-source.promised': 'met',
    'open-source.refused': 'not-met',
    'open-source.not-told': 'missing',
  },
  check: (_call, { declarations = {} }) => {
    const promised = declarations['open-source'];
    const reason =
      promised === undefined
        ? 'open-source.not-told'
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
  'open-source.not-told': () => 'Ei ole kerrottu, julkaistaanko tulokset avoimena lähdekoodina.',
});

describe("a host's own rule", () => {
  const found = (openly?: boolean) =>
    assess(digikunta2017, openly === undefined ? {} : { declarations: { 'open-source': openly } }, {
      ownRules: [openSource],
    });

  test('stands beside the library findings and bears on eligibility', () => {
    expect(found(false).eligibility).toBe('ineligible');
    expect(found(true).eligibility).toBe('undetermined');
    expect(found().ownFindings).toEqual([
      {
        rule: 'open-source',
        outcome: 'missing',
        effect: 'require',
        reason: 'open-source.not-told',
        facts: {},
        paths: [['declarations', 'open-source']],
        clauses: ['release.aims'],
      },
    ]);
    expect(assess(digikunta2017, {})).not.toHaveProperty('ownFindings');
  });

  test('is told what `assess` was told beside the application: the time, the judgements and the register', () => {
    const register = { codes: ['418'], mergers: [] };
    const known: OwnRule<
      Record<'known.so-far', { codes: readonly string[]; asOf: string; judged: readonly string[] }>
    > = {
      name: 'known',
      effect: 'inform',
      outcomes: { 'known.so-far': 'met' },
      check: (_call, _draft, { asOf = '', judgements = {}, municipalities }) => {
        const facts = { codes: municipalities?.codes ?? [], asOf, judged: Object.keys(judgements) };
        return [{ reason: 'known.so-far', facts, paths: [], clauses: [] }];
      },
    };
    const options = {
      asOf: '2017-09-01T12:00:00Z',
      judgements: { 'costs.0': true },
      municipalities: register,
      ownRules: [known],
    };
    expect(assess(digikunta2017, {}, options).ownFindings).toMatchObject([
      { facts: { codes: ['418'], asOf: '2017-09-01T12:00:00Z', judged: ['costs.0'] } },
    ]);
  });

  test('a reason that it gives no outcome for is left to an official', () => {
    const unlisted = { ...openSource, outcomes: {} } as unknown as OwnRule<OpenSource>;
    const { ownFindings, eligibility } = assess(
      digikunta2017,
      { declarations: { 'open-source': true } },
      { ownRules: [unlisted] },
    );
    expect(ownFindings).toMatchObject([{ reason: 'open-source.promised', outcome: 'review' }]);
    expect(eligibility).toBe('undetermined');
  });

  test('speaks in its own words, and in its code where it has none', () => {
    const [own] = found(false).ownFindings ?? [];
    if (!own) throw new Error('The own rule found nothing');
    expect(explain(own, words)).toBe('Tuloksia ei julkaista avoimena lähdekoodina.');
    expect(explain(own, fi)).toBe('open-source.refused');
    expect(fi).not.toHaveProperty('own');
  });

  test('a summary says it like a rule of the library: why not, and under its heading what lacks', () => {
    const headed = withWords(fi, openSource, { ...words.own } as never, 'Avoin lähdekoodi');
    expect(summary(found(false), headed)).toContain('Tuloksia ei julkaista avoimena lähdekoodina.');
    // Not in lower case: a heading of the host's may be a name.
    expect(summary(found(), headed)).toContain('Avoin lähdekoodi');
    expect(summary(found(), words)).toContain('open-source');
    expect(summary(found(), fi)).toContain('open-source');
  });

  test('a missing sentence does not compile', () => {
    // @ts-expect-error the sentence of open-source.not-told is missing
    withWords(fi, openSource, {
      'open-source.promised': () => '',
      'open-source.refused': () => '',
    });
    expect(words.labels.rule).toHaveProperty('open-source');
  });
});
