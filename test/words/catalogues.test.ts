import { COST_KINDS } from '../../src/model/vocabulary.js';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { explain, type Explainable } from '../../src/words/explain.js';
import { en } from '../../src/words/en.js';
import { fi } from '../../src/words/fi.js';
import { format } from '../../src/words/format.js';
import { sv } from '../../src/words/sv.js';
import { CATALOGUES as BY_LANGUAGE, type Language } from '../../src/words/languages.js';
import type { Catalogue, SentenceFacts } from '../../src/words/catalogue.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { withWords } from '../../src/define/with-words.js';
import { explainable, FACTS } from './facts.js';

const { review } = FACTS['criteria.review-accepted'];

const REASONS = Object.keys(FACTS) as (keyof SentenceFacts)[];
const CATALOGUES = Object.values(BY_LANGUAGE);

/** Which kind of space a number is grouped with differs between versions of Intl. */
const spaced = (text: string): string => text.replace(/\s/g, ' ');
const say = (reason: keyof SentenceFacts, catalogue: Catalogue): string =>
  spaced(explain(explainable(reason), catalogue));

/** How each language writes facts, by Intl and by hand rather than by the library. */
const LOCALE = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-IE' } as const;
const HELSINKI = { timeZone: 'Europe/Helsinki' } as const;

function day(date: Date, language: Language, zone = 'UTC'): string {
  const month = language === 'en' ? 'long' : 'numeric';
  return spaced(
    new Intl.DateTimeFormat(LOCALE[language], {
      timeZone: zone,
      day: 'numeric',
      month,
      year: 'numeric',
    }).format(date),
  );
}

function time(instant: string, language: Language): string {
  const date = new Date(instant);
  const clock = new Intl.DateTimeFormat('en-GB', {
    ...HELSINKI,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(date);
  const [hour = '', minute = '', second = ''] = clock.split(':');
  const fraction = date.getUTCMilliseconds();
  const { joint, separator, comma } = {
    fi: { joint: ' klo ', separator: '.', comma: ',' },
    sv: { joint: ' kl. ', separator: '.', comma: ',' },
    en: { joint: ' at ', separator: ':', comma: '.' },
  }[language];
  const seconds = `${second}${fraction > 0 ? `${comma}${String(fraction).padStart(3, '0')}` : ''}`;
  const shown = [String(Number(hour)), minute, ...(seconds === '00' ? [] : [seconds])];
  return `${day(date, language, HELSINKI.timeZone)}${joint}${shown.join(separator)}`;
}

type Who = { readonly name: string | null; readonly number: number };
type FactValue = string | number | null | Who | readonly FactValue[];

function written(fact: string, value: FactValue, language: Language): string[] {
  if (value === null) return [];
  if (typeof value === 'object') {
    if ('name' in value) return [value.name ?? String(value.number)];
    return value.flatMap((entry) => written(fact, entry, language));
  }
  if (/^(arrivedAt|closesAt|opensAt|asOf)$/.test(fact)) return [time(String(value), language)];
  if (/^(incurredOn|decisionsAnnouncedOn|from|to|on|day|earliest|latest)$/.test(fact))
    return [day(new Date(String(value)), language)];
  if (fact === 'rate' || fact === 'share')
    return [
      spaced(new Intl.NumberFormat(LOCALE[language], { style: 'percent' }).format(Number(value))),
    ];
  if (fact === 'maximum')
    return [spaced(new Intl.NumberFormat(LOCALE[language]).format(Number(value)))];
  if (fact === 'lines') return [String(Number(value) + 1)];
  if (fact === 'choices')
    return [
      format(CATALOGUES.find((one) => one.language === language) ?? fi).category(String(value)),
    ];
  if (fact === 'text') return [String(value)];
  if (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) && !/^\d{3}$/.test(value)) {
    return [
      spaced(
        new Intl.NumberFormat(LOCALE[language], { style: 'currency', currency: 'EUR' }).format(
          Number(value),
        ),
      ),
    ];
  }
  return [String(value)];
}

/** Facts that a sentence leaves out on purpose: they are for programs, or said in words of the language. */
const LEFT_OUT = [
  'challenge',
  'renewal',
  'savings',
  'zone',
  'review',
  'reviewedBefore',
  'kind',
  'criterion',
  'renewed',
  'denied',
  'missing',
  'declaration',
  'fact',
  'limit',
  'kinds',
  'of',
  'by',
  'required',
  'readings', // Amounts, days and times: each is compared below.
];
const LEFT_OUT_BY: Partial<Record<keyof SentenceFacts, string[]>> = {
  'deadline.at-closing': ['closesAt'],
  'deadline.to-the-minute': ['closesAt'],
  'deadline.review-accepted': ['arrivedAt'],
  'deadline.review-rejected': ['arrivedAt'],
  'deadline.before-opening': ['closesAt'],
  'cofunding.within': ['room'],
  'cooperation.several': ['minimum'],
  'cooperation.single': ['minimum', 'municipalities'],
  'cooperation.enough': ['beneficiaries'],
  'cooperation.too-few': ['municipalities'],
  'cooperation.unknown': ['minimum', 'municipalities', 'beneficiaries'],
  'sheet.choice': ['of', 'choices'],
};

describe.each(CATALOGUES.map((catalogue) => [catalogue.language, catalogue] as const))(
  'in %s',
  (language, catalogue) => {
    test('every reason has its sentence, and only reasons have', () => {
      expect(Object.keys(catalogue.sentences).sort()).toEqual([...REASONS].sort());
    });

    test.each(REASONS)('%s says its facts as the language writes them', (reason) => {
      const sentence = say(reason, catalogue);
      const silent = [...LEFT_OUT, ...(LEFT_OUT_BY[reason] ?? [])];
      for (const [fact, value] of Object.entries(FACTS[reason]) as [string, FactValue][]) {
        if (silent.includes(fact)) continue;
        for (const word of written(fact, value, language)) expect(sentence).toContain(word);
      }
    });

    test('a sentence starts with a capital, a name or an amount, ends with a full stop, and holds no gap', () => {
      for (const reason of REASONS) {
        expect([reason, say(reason, catalogue)]).toEqual([
          reason,
          expect.stringMatching(/^[\p{Lu}€].*[.]$/u),
        ]);
        expect(say(reason, catalogue)).not.toMatch(
          /undefined|null|NaN|\[object| {2}| [.,;:]|\.\.|\(\)/,
        );
      }
    });

    test('no two reasons are said alike', () => {
      expect(new Set(REASONS.map((reason) => say(reason, catalogue))).size).toBe(REASONS.length);
    });

    test('is kept as a page, so that a change of words is read', async () => {
      const rows = REASONS.map(
        (reason) => `| \`${reason}\` | ${say(reason, catalogue).replaceAll('|', '\\|')} |`,
      );
      const page = [
        `# Every sentence in ${language}`,
        '',
        '| reason | sentence |',
        '| --- | --- |',
        ...rows,
        '',
      ].join('\n');
      await expect(page).toMatchFileSnapshot(`${language}.snapshot.md`);
    });

    test('every kind of cost, criterion and reading of the call has a name of its own', () => {
      const { costKind, reading } = catalogue.labels;
      expect(new Set(COST_KINDS.map((kind) => costKind[kind])).size).toBe(COST_KINDS.length);
      for (const { id } of digikunta2017.readings)
        expect([id, reading[id]]).toEqual([id, expect.any(String)]);
      // By its id alone, a criterion would be said in lower case with hyphens.
      const significance = {
        reason: 'criteria.review-accepted',
        facts: { criterion: 'general-significance', review },
      } as const;
      expect(explain(significance, catalogue)).not.toContain('general-significance');
    });

    test('a criterion or a source without a name is still said', () => {
      expect(
        explain(
          { reason: 'criteria.review-accepted', facts: { criterion: 'reach', review } },
          catalogue,
        ),
      ).toContain('reach');
      expect(
        explain({ reason: 'cofunding.kind-missing', facts: { source: 'Säätiö' } }, catalogue),
      ).toContain('Säätiö');
    });
  },
);

describe('in every language', () => {
  test('what can be read in two ways is said in both', () => {
    const said = (finding: Explainable): string[] =>
      CATALOGUES.map((catalogue) => spaced(explain(finding, catalogue)).replace(/\. .*/, ''));
    expect(said({ reason: 'typed.euro-ambiguous', facts: FACTS['typed.euro-ambiguous'] }))
      .toMatchInlineSnapshot(`
      [
        "Määrän voi lukea kahdella tavalla: 1 234,00 € tai 1,234 €",
        "Beloppet kan läsas på två sätt: 1 234,00 € eller 1,234 €",
        "The amount can be read in two ways: €1,234.00 or €1.234",
      ]
    `);
    expect(said({ reason: 'typed.day-ambiguous', facts: FACTS['typed.day-ambiguous'] }))
      .toMatchInlineSnapshot(`
      [
        "Päivän voi lukea kahdella tavalla: 9.12.2017 tai 12.9.2017",
        "Dagen kan läsas på två sätt: 9.12.2017 eller 12.9.2017",
        "The date can be read in two ways: 9 December 2017 or 12 September 2017",
      ]
    `);
    const gap = { reason: 'typed.time-gap', facts: FACTS['typed.time-gap'] } as const;
    const doubled = { reason: 'typed.time-doubled', facts: FACTS['typed.time-doubled'] } as const;
    for (const catalogue of CATALOGUES) {
      const { time } = format(catalogue);
      for (const instant of gap.facts.readings)
        expect(explain(gap, catalogue)).toContain(time(instant, gap.facts.zone));
      for (const instant of doubled.facts.readings)
        expect(explain(doubled, catalogue)).toContain(instant);
    }
  });

  const sentencesOf = (finding: Explainable): string[] =>
    CATALOGUES.map((catalogue) => explain(finding, catalogue));

  test('the choices of a cell are said by their labels', () => {
    expect(sentencesOf({ reason: 'sheet.choice', facts: FACTS['sheet.choice'] })).toEqual([
      'Anna jokin näistä: henkilöstökustannukset; matkakustannukset.',
      'Ange ett av följande: personalkostnader; resekostnader.',
      'Expected one of these: personnel costs; travel costs.',
    ]);
  });

  test('one municipality is one, two are two, and more than two are asked for only where the call does', () => {
    const single = (municipalities: string[], minimum: number) =>
      sentencesOf({
        reason: 'cooperation.single',
        facts: { municipalities, minimum, beneficiaries: [] },
      });
    expect(single([], 2)).toEqual([
      'Hankkeessa ei ole mukana yhtään kuntaa. Avustusta myönnetään ensisijaisesti useita kuntia koskeviin hankkeisiin, mutta sitä voi hakea myös muihin hankkeisiin.',
      'Ingen kommun deltar i projektet. Projekt som omfattar flera kommuner prioriteras, men understöd kan sökas också för andra projekt.',
      'No municipality takes part in the project. Projects that cover several municipalities have priority, but other projects may be supported too.',
    ]);
    expect(single(['418'], 2)).toEqual([
      'Hankkeessa on mukana yksi kunta: kuntanumero 418. Avustusta myönnetään ensisijaisesti useita kuntia koskeviin hankkeisiin, mutta sitä voi hakea myös muihin hankkeisiin.',
      'En kommun deltar i projektet. Projekt som omfattar flera kommuner prioriteras, men understöd kan sökas också för andra projekt.',
      'One municipality takes part in the project. Projects that cover several municipalities have priority, but other projects may be supported too.',
    ]);
    expect(single(['418', '536'], 3)).toEqual([
      'Hankkeessa on mukana 2 kuntaa: kuntanumerot 418 ja 536. Avustusta myönnetään ensisijaisesti vähintään 3 kuntaa koskeviin hankkeisiin, mutta sitä voi hakea myös muihin hankkeisiin.',
      '2 kommuner deltar i projektet. Projekt som omfattar minst 3 kommuner prioriteras, men understöd kan sökas också för andra projekt.',
      '2 municipalities take part in the project. Projects that cover at least 3 municipalities have priority, but other projects may be supported too.',
    ]);
  });

  test('a municipality that is helped and takes part is not said to be left out', () => {
    const several = (beneficiaries: string[]) =>
      sentencesOf({
        reason: 'cooperation.several',
        facts: { municipalities: ['235', '049'], minimum: 2, beneficiaries },
      });
    expect(several(['049'])).toEqual(several([]));
    several(['049', '091']).forEach((sentence, index) => {
      expect(sentence.slice(several([])[index]?.length)).toMatch(/^ [^0-9]+: [a-z]+ 091\.$/);
    });
  });

  test('a review of the arrival is not said to have found it on one side of the period', () => {
    for (const sentence of sentencesOf(explainable('deadline.review-rejected')))
      expect(sentence).not.toMatch(/päätyttyä|hade löpt ut|had ended/);
  });

  test('what a call of the host’s own asks for is called what the labels say', () => {
    for (const catalogue of CATALOGUES) {
      const labels = {
        ...catalogue.labels,
        criterion: { ...catalogue.labels.criterion, reach: 'Reichweite' },
        declaration: { ...catalogue.labels.declaration, 'no-other-aid': 'keine andere Förderung' },
      };
      const own = { ...catalogue, labels };
      expect(
        explain(
          {
            reason: 'criteria.needs-review',
            facts: {
              criterion: 'reach',
              review: { on: 'costs.x', about: {} },
              reviewedBefore: false,
            },
          },
          own,
        ),
      ).toContain(': Reichweite.');
      expect(
        explain(
          { reason: 'aims.declaration-missing', facts: { declaration: 'no-other-aid' } },
          own,
        ),
      ).toContain(': keine andere Förderung.');
      expect(
        explain(
          { reason: 'criteria.review-accepted', facts: { criterion: 'toString', review } },
          catalogue,
        ),
      ).toContain(': toString.');
    }
  });

  test('a host writes down a language that the library does not speak', () => {
    const de: Catalogue<'de'> = {
      ...en,
      language: 'de',
      notation: {
        ...en.notation,
        euro: (euros, cents) => `${euros},${cents} €`,
        group: '.',
        decimal: ',',
      },
      sentences: {
        ...en.sentences,
        'cap.exceeded': ({ requested, ceiling }, write) =>
          `Beantragt: ${write.euro(requested)}, höchstens ${write.euro(ceiling)}.`,
      },
    };
    const spoken: Catalogue = withWords(
      de,
      { name: 'task', effect: 'inform', outcomes: {}, check: () => [] },
      {},
    );
    const { findings } = assess(digikunta2017, {
      costs: [{ kind: 'travel', amount: '10.01', causedByProject: true }],
      requestedGrant: '8000.00',
    });
    const [cap] = findings.filter(({ reason }) => reason === 'cap.exceeded');
    expect([spoken.language, cap && explain(cap, spoken)]).toEqual([
      'de',
      'Beantragt: 8.000,00 €, höchstens 7,00 €.',
    ]);
  });

  test('one renewal told is not said to be the only one, since the other may not have been told', () => {
    const renewed = (catalogue: Catalogue, one: 'routines' | 'service-processes') =>
      explain({ reason: 'aims.one-renewal', facts: { renewed: one } }, catalogue);
    expect(renewed(fi, 'routines')).not.toMatch(/mutta ei/);
    expect(renewed(sv, 'routines')).not.toMatch(/men inte/);
    expect(renewed(en, 'routines')).not.toMatch(/but not/);
    for (const catalogue of CATALOGUES)
      expect(renewed(catalogue, 'routines')).not.toBe(renewed(catalogue, 'service-processes'));
  });

  test('only the aims that the call asks for are said to be declared', () => {
    const declared = (facts: SentenceFacts['aims.declared']) =>
      CATALOGUES.map((catalogue) => explain({ reason: 'aims.declared', facts }, catalogue));
    expect(declared({ challenge: false, renewal: true, savings: false })).toEqual([
      'Hakijan mukaan hanke uudistaa toimintatapoja ja palveluprosesseja.',
      'Enligt sökanden förnyar projektet rutiner och serviceprocesser.',
      'According to the applicant, the project renews practices and service processes.',
    ]);
    for (const sentence of declared({ challenge: false, renewal: false, savings: false }))
      expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  test('half a use period is written with its open end', () => {
    const outside = (from: string | null, to: string | null, catalogue: Catalogue) =>
      explain(
        { reason: 'costs.outside-period', facts: { incurredOn: '2017-09-01', from, to } },
        catalogue,
      );
    expect(outside('2017-10-01', null, fi)).toContain('(1.10.2017–)');
    expect(outside(null, '2017-08-31', sv)).toContain('(–31.8.2017)');
    expect(outside('2017-10-01', null, en)).toContain('(1 October 2017–)');
  });

  test('a ceiling that is the largest grant of the call is not said to be a share of the costs', () => {
    const facts = {
      requested: '1.00',
      ceiling: '250000.00',
      eligibleCosts: '900000.00',
      rate: '0.70',
      maximumGrant: '250000.00',
    };
    for (const catalogue of CATALOGUES) {
      expect(explain({ reason: 'cap.within', facts }, catalogue)).not.toContain('70');
      expect(
        explain(
          { reason: 'cap.exceeded', facts: { ...facts, maximumGrant: '300000.00' } },
          catalogue,
        ),
      ).toContain('70');
    }
  });

  test('where nobody takes part, one municipality is not said to', () => {
    const nobody = {
      reason: 'cooperation.single',
      facts: { municipalities: [], minimum: 2, beneficiaries: [] },
    } as const;
    expect(explain(nobody, fi)).toMatch(/^Hankkeessa ei ole mukana yhtään kuntaa\./);
    expect(explain(nobody, sv)).toMatch(/^Ingen kommun deltar i projektet\./);
    expect(explain(nobody, en)).toMatch(/^No municipality takes part in the project\./);
  });

  test('labels are there for the same things', () => {
    const shape = ({ labels }: Catalogue) =>
      Object.entries(labels).map(([name, words]) => [
        name,
        typeof words === 'object' ? Object.keys(words as object).sort() : typeof words,
      ]);
    expect(shape(sv)).toEqual(shape(fi));
    expect(shape(en)).toEqual(shape(fi));
  });
});

describe('what an applicant is advised', () => {
  // Costs are what the project costs: a larger estimate is no way to a larger grant.
  test.each(['cap.exceeded', 'cofunding.exceeded', 'costs.none-eligible'] as const)(
    'on %s is never to add costs',
    (reason) => {
      const advised = CATALOGUES.map(({ advice }) => advice.applicant[reason]);
      for (const sentence of advised) {
        expect(sentence).toMatch(/^[^.]+\.$/);
        expect(sentence).not.toMatch(/\badd\b|lisät|lägg till/i);
      }
    },
  );

  test('on a request that is too large is to lower it', () => {
    for (const reason of ['cap.exceeded', 'cofunding.exceeded'] as const)
      expect([fi, sv, en].map(({ advice }) => advice.applicant[reason])).toEqual([
        'Pienentäkää haettua määrää.',
        'Sänk det sökta beloppet.',
        'Lower the amount requested.',
      ]);
  });
});
