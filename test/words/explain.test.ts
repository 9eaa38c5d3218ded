import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { assess } from '../../src/assess.js';
import type { Draft } from '../../src/model/application.js';
import { explain, type Explainable } from '../../src/words/explain.js';
import type { Catalogue } from '../../src/words/catalogue.js';
import { en } from '../../src/words/en.js';
import { fi } from '../../src/words/fi.js';
import { sv } from '../../src/words/sv.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { parseDraft } from '../../src/schema/parse.js';
import { format } from '../../src/words/format.js';
import { found, jointWith, salaries } from '../checks/example.js';

const NBSP = '\u00a0';
const ZONE = 'Europe/Helsinki';
const catalogues = [fi, sv, en];

describe('a finding in words', () => {
  const [late] = found('deadline', jointWith({ arrivedAt: '2017-09-15T16:15:05+03:00' }));
  if (!late) throw new Error('no deadline finding');

  test('five seconds late, with seconds where there are any', () => {
    expect(explain(late, fi)).toBe(
      'Hakemus saapui 15.9.2017 klo 16.15.05, määräajan (15.9.2017 klo 16.15) jälkeen. Määräajan jälkeen saapunut hakemus ei täytä haun vaatimuksia.',
    );
    expect(explain(late, sv)).toContain('15.9.2017 kl. 16.15.05');
    expect(explain(late, en)).toContain('15 September 2017 at 16:15:05');
  });

  test('a cost line and an issue of the input are said the same way', () => {
    const [line] = assess(digikunta2017, { costs: [salaries('1.00')] }).costs.lines;
    if (!line) throw new Error('no line');
    expect(explain(line, fi)).toBe('Hyväksyttävä: henkilöstökustannukset.');
    const parsed = parseDraft({ costs: [{ amount: '12,50' }] });
    const [issue] = parsed.ok ? [] : parsed.issues;
    if (!issue) throw new Error('no issue');
    expect(explain(issue, en)).toBe(issue.message);
    expect(explain(issue, fi)).toContain('12345.67');
  });

  test('for the applicant what to do is added, for an official what to do and, with the call, on which grounds', () => {
    expect(explain(late, en, 'applicant')).toBe(
      `${explain(late, en)} If the authority’s system failed and you can show reliably when you sent the application, inform the authority (Act 13/2003, section 10(2)).`,
    );
    expect(explain(late, en, 'official')).toBe(
      `${explain(late, en)} Before the decision, check whether the authority’s system was working. If it was not, the application counts as having arrived when it was sent, if that can be shown reliably (Act 13/2003, section 10(2)).`,
    );
    expect(explain(late, en, 'official', digikunta2017)).toMatch(
      / Grounds: Ministry of Finance press release of 24 August 2017, paragraph 7; Act on Electronic Services and Communication in the Public Sector \(13\/2003\), section 10; .*; Supreme Administrative Court ruling KHO 10\.3\.2016\/780; .*\. Interpretation: digikunta interpretations 17 and 22\.$/,
    );
    expect(explain(late, en, 'applicant', digikunta2017)).not.toContain('Grounds');
  });

  test('nobody asks the applicant for the period of use, which the decision sets', () => {
    const dated = {
      kind: 'travel',
      amount: '10.00',
      causedByProject: true,
      incurredOn: '2017-10-02',
    } as const;
    const asked = (draft: Draft): string[] => {
      const { findings, costs } = assess(digikunta2017, draft);
      return [...findings, ...costs.lines]
        .filter(({ paths, outcome }) => outcome === 'missing' && paths[0]?.[0] === 'usePeriod')
        .flatMap((finding) =>
          (['applicant', 'official'] as const).map((audience) =>
            explain(finding, en, audience).replace(`${explain(finding, en)} `, ''),
          ),
        );
    };
    const period = 'The period of use is set in the grant decision.';
    const waiting = [`${period} This requires nothing from you.`, period];
    expect(asked({ requestedGrant: '7.00', costs: [dated] })).toEqual([...waiting, ...waiting]);
    const lines: Draft = { requestedGrant: '7.00', costs: [dated, { kind: 'travel' }] };
    expect(asked(lines)).toEqual([
      'Provide the missing information.',
      'Ask the applicant to supplement the application by a set date, unless this is unnecessary, and say how.',
      ...waiting,
    ]);
  });

  test('the law on supplements is cited where an official is to ask the applicant, not for the arrival', () => {
    const [asked] = assess(digikunta2017, {
      arrivedAt: '2017-09-01T12:00:00+03:00',
    }).findings.filter(({ outcome }) => outcome === 'missing');
    if (!asked) throw new Error('nothing is missing');
    expect(explain(asked, en, 'official', digikunta2017)).toContain(
      'Ask the applicant to supplement the application by a set date, unless this is unnecessary, and say how. Grounds: Ministry of Finance press release of 24 August 2017, paragraph 4; Administrative Procedure Act (434/2003), section 22.',
    );
    const [notArrived] = assess(digikunta2017, {}).findings;
    if (!notArrived) throw new Error('the arrival is not asked for');
    expect(explain(notArrived, en, 'official', digikunta2017)).not.toContain('434/2003');
  });

  test('the words of the input come out as they went in: plain text, for the host to escape', () => {
    const name = '<b>$& "Nokia"</b>';
    expect(
      explain({ reason: 'applicant.influencer', facts: { applicant: { number: 1, name } } }, en),
    ).toContain(name);
  });
});

describe('a finding whose facts are not those of its reason', () => {
  test('does not compile', () => {
    const facts = { kind: 'travel' } as const;
    const paired: Explainable = { reason: 'costs.accepted', facts };
    // @ts-expect-error -- The facts of the reason are missing.
    const empty: Explainable = { reason: 'cap.exceeded', facts: {} };
    // @ts-expect-error -- The facts are those of another reason.
    const other: Explainable = { reason: 'cap.exceeded', facts };
    // @ts-expect-error -- There is no such reason.
    const unknown: Explainable = { reason: 'cap.unheard-of', facts };
    expect([paired, empty, other, unknown]).toHaveLength(4);
    // @ts-expect-error -- Nor where it is passed at once.
    expect(() => explain({ reason: 'cap.exceeded', facts: {} }, en)).toThrow(RangeError);
  });

  /** As a host without types calls it. */
  const untyped = explain as (finding: unknown, catalogue: Catalogue) => string;
  const requested = '10.00';

  test.each([
    [{ reason: 'cap.exceeded', facts: {} }, 'facts.requested of cap.exceeded'],
    [{ reason: 'cap.exceeded', facts: { requested } }, 'facts.ceiling of cap.exceeded'],
    [{ reason: 'cap.exceeded', facts: { requested: 10 } }, 'such as "12345.67"'],
    [{ reason: 'cap.exceeded' }, 'facts.requested of cap.exceeded'],
    [{ reason: 'cap.exceeded', facts: null }, 'facts.requested of cap.exceeded'],
    [{ reason: 'costs.accepted', facts: {} }, 'facts.kind of costs.accepted'],
    [{ reason: 'costs.incomplete', facts: { lines: 3 } }, 'facts.lines of costs.incomplete'],
    [{ reason: 'costs.period-missing', facts: { incurredOn: '1.9.2017' } }, '"2017-09-15"'],
    [{ facts: {} }, 'such as "cap.exceeded"'],
  ])('throws an error that names what is expected: %j', (finding, expected) => {
    for (const catalogue of catalogues)
      expect(() => untyped(finding, catalogue)).toThrow(
        expect.objectContaining({
          code: 'invalid-finding',
          message: expect.stringContaining(expected) as string,
        }) as Error,
      );
  });
});

describe('the labels', () => {
  const labels = {
    ...en.labels,
    costKind: { ...en.labels.costKind, travel: 'journeys', licences: 'licences of data' },
    applicantKind: { ...en.labels.applicantKind, company: 'a company' },
  };
  const own: Catalogue = { ...en, labels };

  test('are those of the sentences: another label changes what is written', () => {
    expect(explain({ reason: 'costs.accepted', facts: { kind: 'travel' } }, own)).toBe(
      'Eligible: journeys.',
    );
    const facts = { applicant: { number: 1, name: 'Nokia' }, kind: 'association' } as const;
    const applicantKind = { ...labels.applicantKind, association: 'an association' };
    expect(
      explain(
        { reason: 'applicant.kind-refused', facts },
        { ...own, labels: { ...labels, applicantKind } },
      ),
    ).toContain('(an association)');
  });

  test('may have ids of the host beside the known ones, none of which may be missing', () => {
    expect(format(own).costKind('licences')).toBe('licences of data');
    expect(format(own).applicantKind('company')).toBe('a company');
    // @ts-expect-error -- Each known id has a label.
    const role: Catalogue['labels']['role'] = { experimenter: 'experimenter' };
    expect(format({ ...en, labels: { ...en.labels, role } }).role('joining')).toBe('joining');
  });

  test.each([
    ['criterion', 'innovativeness'],
    ['declaration', 'municipal-task'],
    ['costKind', 'premises'],
    ['applicantKind', 'joint-authority'],
    ['category', 'influencer-role'],
    ['fundingKind', 'other-public'],
    ['role', 'joining'],
  ] as const)('of each %s are written, and an id without one as it is', (kind, id) => {
    for (const catalogue of catalogues) {
      const label = catalogue.labels[kind][id];
      expect(label).toMatch(/^\p{Ll}{3}/u);
      expect(format(catalogue)[kind](id)).toBe(label);
      expect(format(catalogue)[kind]('toString')).toBe('toString');
    }
  });
});

describe('what no function of the format can write', () => {
  const { euro, day, time, share } = format(en);
  test.each([
    ['an amount', () => euro('12,50'), 'invalid-euro'],
    ['a negative amount', () => euro('-1.00'), 'invalid-euro'],
    ['a day', () => day('2017-02-29'), 'invalid-day'],
    ['a time', () => time('2017-09-15T16:15', ZONE), 'invalid-instant'],
    ['a share', () => share('70 %'), 'invalid-rate'],
  ])('%s that is none, is an error with a code', (_, write, code) => {
    expect(write).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('an amount', () => {
  test.each([
    ['0.00', `0,00${NBSP}€`, '€0.00'],
    ['999.9', `999,90${NBSP}€`, '€999.90'],
    ['1000', `1${NBSP}000,00${NBSP}€`, '€1,000.00'],
    ['70000.00', `70${NBSP}000,00${NBSP}€`, '€70,000.00'],
    ['1234567.89', `1${NBSP}234${NBSP}567,89${NBSP}€`, '€1,234,567.89'],
  ])('%s', (amount, nordic, english) => {
    expect(format(fi).euro(amount)).toBe(nordic);
    expect(format(sv).euro(amount)).toBe(nordic);
    expect(format(en).euro(amount)).toBe(english);
  });

  test('of any size is written as Intl writes it, up to the kind of space', () => {
    const locales = [
      [fi, 'fi-FI'],
      [sv, 'sv-FI'],
      [en, 'en-IE'],
    ] as const;
    const formats = locales.map(([catalogue, locale]) => ({
      write: format(catalogue),
      intl: new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }),
    }));
    // Up to 2 to the 53rd cents, so that Intl is given no rounded number.
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(10_000_000), fc.integer({ min: 0, max: 900_719_925_474 })),
        (cents) => {
          const amount = (cents / 100).toFixed(2);
          for (const { write, intl } of formats) {
            expect(write.euro(amount).replace(/\s/g, ' ')).toBe(
              intl.format(cents / 100).replace(/\s/g, ' '),
            );
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('too large for a number is still exact', () => {
    expect(format(en).euro('49999999999999950.01')).toBe('€49,999,999,999,999,950.01');
  });
});

describe('a time', () => {
  test.each([
    [
      '2017-09-15T13:15:00Z',
      '15.9.2017 klo 16.15',
      '15.9.2017 kl. 16.15',
      '15 September 2017 at 16:15',
    ],
    [
      '2017-09-15T16:15+03:00',
      '15.9.2017 klo 16.15',
      '15.9.2017 kl. 16.15',
      '15 September 2017 at 16:15',
    ],
    [
      '2017-09-15T13:15:05Z',
      '15.9.2017 klo 16.15.05',
      '15.9.2017 kl. 16.15.05',
      '15 September 2017 at 16:15:05',
    ],
    [
      '2017-09-15T13:15:00.001Z',
      '15.9.2017 klo 16.15.00,001',
      '15.9.2017 kl. 16.15.00,001',
      '15 September 2017 at 16:15:00.001',
    ],
    ['2017-12-31T22:05:00Z', '1.1.2018 klo 0.05', '1.1.2018 kl. 0.05', '1 January 2018 at 0:05'],
    ['2017-03-26T01:00:00Z', '26.3.2017 klo 4.00', '26.3.2017 kl. 4.00', '26 March 2017 at 4:00'],
  ])(
    '%s is that of the zone of the call, whatever the host',
    (instant, finnish, swedish, english) => {
      expect(catalogues.map((catalogue) => format(catalogue).time(instant, ZONE))).toEqual([
        finnish,
        swedish,
        english,
      ]);
    },
  );

  test('costs no new formatter a call', () => {
    format(fi).time('2017-09-15T13:15:00Z', ZONE);
    const formatters = vi.spyOn(Intl, 'DateTimeFormat');
    const numbers = vi.spyOn(Intl, 'NumberFormat');
    for (const finding of assess(digikunta2017, jointWith({})).findings) explain(finding, fi);
    expect([formatters.mock.calls.length, numbers.mock.calls.length]).toEqual([0, 0]);
    vi.restoreAllMocks();
  });
});

describe('a day, a share and a list', () => {
  test('a day is written without leading zeros', () => {
    expect(catalogues.map((catalogue) => format(catalogue).day('2017-10-01'))).toEqual([
      '1.10.2017',
      '1.10.2017',
      '1 October 2017',
    ]);
  });

  test('a share is a percentage where it is one to the hundredth, else as the call has it', () => {
    const share = (rate: string) => catalogues.map((catalogue) => format(catalogue).share(rate));
    expect(share('0.70')).toEqual([`70${NBSP}%`, `70${NBSP}%`, '70%']);
    expect(share('1')).toEqual([`100${NBSP}%`, `100${NBSP}%`, '100%']);
    expect(share('0.0725')).toEqual([`7,25${NBSP}%`, `7,25${NBSP}%`, '7.25%']);
    expect(share('3/4')).toEqual([`75${NBSP}%`, `75${NBSP}%`, '75%']);
    expect(share('2/3')).toEqual(['2/3', '2/3', '2/3']);
  });

  test('a list ends in "and"', () => {
    const list = (...words: string[]) =>
      catalogues.map((catalogue) => format(catalogue).list(words));
    expect(list()).toEqual(['', '', '']);
    expect(list('a')).toEqual(['a', 'a', 'a']);
    expect(list('a', 'b')).toEqual(['a ja b', 'a och b', 'a and b']);
    expect(list('a', 'b', 'c')).toEqual(['a, b ja c', 'a, b och c', 'a, b and c']);
  });
});
