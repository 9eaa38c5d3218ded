import { describe, expect, test } from 'vitest';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { GrantCall } from '../../src/model/call.js';
import { type Citation, citations } from '../../src/words/citations.js';
import type { Catalogue } from '../../src/words/catalogue.js';
import { en } from '../../src/words/en.js';
import { explain } from '../../src/words/explain.js';
import { fi } from '../../src/words/fi.js';
import { sv } from '../../src/words/sv.js';
import { found, jointWith } from '../checks/example.js';

const textsOf = (cited: readonly Citation[]): string[] => cited.map(({ text }) => text);

describe('the sources of a finding', () => {
  const mixed = ['interpretation.7', 'terms.deficit', 'act.7', 'act.10', 'interpretation.8'];

  test('come by their kind: what binds, what is compared with, interpretations', () => {
    expect(citations(mixed, digikunta2017, fi).map(({ kind, text }) => [kind, text])).toEqual([
      ['binding', 'valtionavustuslaki (688/2001) 7 § 1 mom. ja 10 §'],
      ['comparison', 'Opetushallituksen erityisavustusten ehdot 6.11.2017'],
      ['interpretation', 'digikunta-paketin tulkinnat 7 ja 8'],
    ]);
    expect(textsOf(citations(mixed, digikunta2017, sv))).toEqual([
      'statsunderstödslagen (688/2001) 7 § 1 mom. och 10 §',
      'Utbildningsstyrelsens villkor för specialunderstöd 6.11.2017',
      'digikunta-paketets tolkningar 7 och 8',
    ]);
    expect(textsOf(citations(mixed, digikunta2017, en))).toEqual([
      'Act on Discretionary Government Grants (688/2001), sections 7(1) and 10',
      'special grant terms of the Finnish National Agency for Education, 6 November 2017',
      'digikunta interpretations 7 and 8',
    ]);
  });

  test('of one document are put together, in the form of the language', () => {
    const clauses = [
      'release.challenge',
      'release.aims',
      'release.cooperation',
      'act.21',
      'act.22',
    ];
    expect(textsOf(citations(clauses, digikunta2017, fi))).toEqual([
      'valtiovarainministeriön tiedote 24.8.2017, kappaleet 2 ja 3',
      'valtionavustuslaki (688/2001) 21 ja 22 §',
    ]);
    expect(textsOf(citations(clauses, digikunta2017, sv))).toEqual([
      'finansministeriets pressmeddelande 24.8.2017, styckena 2 och 3',
      'statsunderstödslagen (688/2001) 21 och 22 §',
    ]);
    expect(textsOf(citations(clauses, digikunta2017, en))).toEqual([
      'Ministry of Finance press release of 24 August 2017, paragraphs 2 and 3',
      'Act on Discretionary Government Grants (688/2001), sections 21 and 22',
    ]);
  });

  test('lead to the page of the language; interpretations have none', () => {
    const hrefs = (catalogue: typeof fi | typeof sv | typeof en) =>
      citations(['act.7', 'case.2009-100', 'interpretation.7'], digikunta2017, catalogue).map(
        ({ href }) => href,
      );
    expect(hrefs(fi)).toEqual([
      'https://www.finlex.fi/fi/lainsaadanto/2001/688',
      'https://www.finlex.fi/fi/oikeuskaytanto/korkein-hallinto-oikeus/ennakkopaatokset/2009/100',
      null,
    ]);
    expect(hrefs(sv)).toEqual([
      'https://www.finlex.fi/sv/lagstiftning/2001/688',
      'https://www.finlex.fi/sv/rattspraxis/hogsta-forvaltningsdomstolen/prejudikat/2009/100',
      null,
    ]);
    expect(hrefs(en)[0]).toBe('https://www.finlex.fi/fi/lainsaadanto/2001/688');
  });

  test('that are cases each have an address, and their Swedish names', () => {
    expect(textsOf(citations(['case.2016-780', 'case.1997-78'], digikunta2017, sv))).toEqual([
      'avgörande HFD 10.3.2016/780',
      'avgörande HD:1997:78',
    ]);
    expect(textsOf(citations(['case.2009-100', 'case.1997-78'], digikunta2017, en))).toEqual([
      'Supreme Administrative Court ruling KHO:2009:100',
      'Supreme Court ruling KKO:1997:78',
    ]);
  });

  test('in a language that the library does not speak are in English', () => {
    const de = { ...en, language: 'de' };
    expect(textsOf(citations(['act.7'], digikunta2017, de))).toEqual([
      'Act on Discretionary Government Grants (688/2001), section 7(1)',
    ]);
  });
});

describe('a call of a host', () => {
  const clauses = [
    { id: 'one', document: 'Example Fund', locator: '1', summary: 'Who.', rule: 'applicant' },
    { id: 'two', document: 'Example Fund', locator: '2', summary: 'When.', rule: 'deadline' },
  ] as const;
  const ids = ['one', 'two'];
  const own: GrantCall = { ...digikunta2017, clauses, documents: {} };

  test('says what its document is; if it does not, the document is no ground', () => {
    expect(citations(ids, own, en)).toEqual([
      { kind: 'unspecified', text: 'Example Fund 1 and 2', href: null },
    ]);
    const documents = {
      'Example Fund': { kind: 'binding', href: 'https://example.org/call' },
    } as const;
    expect(citations(ids, { ...own, documents }, en)).toEqual([
      { kind: 'binding', text: 'Example Fund 1 and 2', href: 'https://example.org/call' },
    ]);
  });

  test.each(['__proto__', 'constructor'])('may have a document named %s', (document) => {
    const odd = clauses.map((clause) => ({ ...clause, document }));
    expect(citations(ids, { ...own, clauses: odd }, en)).toMatchObject([{ kind: 'unspecified' }]);
  });
});

test('an official reads the three kinds apart', () => {
  const otherFunding = [{ source: 'EAKR', kind: 'other-public', amount: '1.00' }] as const;
  const [within] = found('cofunding', jointWith({ requestedGrant: '1.00', otherFunding }));
  if (!within) throw new Error('no finding on other funding');
  const endOf = (catalogue: Catalogue): string =>
    explain(within, catalogue, 'official', digikunta2017).slice(
      explain(within, catalogue, 'official').length,
    );
  expect(endOf(fi)).toBe(
    ' Perusteet: valtionavustuslaki (688/2001) 7 § 1 mom. Vertailuaineisto: Opetushallituksen erityisavustusten ehdot 6.11.2017. Tulkinta: digikunta-paketin tulkinta 7.',
  );
  expect(endOf(sv)).toBe(
    ' Grunder: statsunderstödslagen (688/2001) 7 § 1 mom. Jämförelsematerial: Utbildningsstyrelsens villkor för specialunderstöd 6.11.2017. Tolkning: digikunta-paketets tolkning 7.',
  );
  expect(endOf(en)).toBe(
    ' Grounds: Act on Discretionary Government Grants (688/2001), section 7(1). Compare: special grant terms of the Finnish National Agency for Education, 6 November 2017. Interpretation: digikunta interpretation 7.',
  );
});
