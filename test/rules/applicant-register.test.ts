import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { nextQuestions } from '../../src/guidance/next-questions.js';
import type { ApplicantDraft } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import type { MunicipalityRegister } from '../../src/model/register.js';
import { record, replay } from '../../src/record/record.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { callWith, found, jointWith, lempaala, nokia, reasons, region } from '../checks/example.js';

/** Juankoski merged into Kuopio before the call; Valtimo will merge into Nurmes after it. */
const municipalities: MunicipalityRegister = {
  codes: ['174', '297', '418', '536', '541', '837', '911'],
  mergers: [
    { code: '174', into: '297', on: '2017-01-01' },
    { code: '911', into: '541', on: '2020-01-01' },
  ],
};
const kuopio: ApplicantDraft = { ...nokia, code: '297', name: 'Kuopio' };
const juankoski: ApplicantDraft = { ...nokia, code: '174', name: 'Juankoski' };
const mistyped: ApplicantDraft = { ...nokia, code: '999' };

const applying = (...applicants: ApplicantDraft[]) =>
  reasons('applicant', jointWith({ applicants }), { municipalities });
const cooperating = (...applicants: ApplicantDraft[]) =>
  found('cooperation', jointWith({ applicants }), { municipalities })[0];

describe('a code is looked up in the register of the host', () => {
  test('one that has merged points to its successor, and is asked for again', () => {
    const [finding] = found('applicant', jointWith({ applicants: [lempaala, juankoski] }), {
      municipalities,
    });
    expect(finding).toEqual({
      rule: 'applicant',
      outcome: 'missing',
      effect: 'require',
      reason: 'applicant.code-merged',
      facts: {
        applicant: { number: 2, name: 'Juankoski' },
        code: '174',
        into: '297',
        on: '2017-01-01',
      },
      paths: [['applicants', 1, 'code']],
      clauses: ['release.applicant', 'interpretation.36'],
    });
  });

  test('one that no municipality has is asked for again; nobody is refused for it', () => {
    const [finding] = found('applicant', jointWith({ applicants: [mistyped, lempaala] }), {
      municipalities,
    });
    expect(finding).toMatchObject({
      outcome: 'missing',
      reason: 'applicant.code-unknown',
      facts: { applicant: { number: 1, name: 'Nokia' }, code: '999' },
      paths: [['applicants', 0, 'code']],
    });
  });

  test('a known code changes nothing, nor does a missing one', () => {
    expect(applying(lempaala, nokia)).toEqual(['applicant.participants']);
    expect(applying({ kind: 'municipality', roles: ['experimenter'] }, nokia)).toEqual([
      'applicant.participants',
    ]);
  });

  test('without the register, any code passes', () => {
    expect(reasons('applicant', jointWith({ applicants: [mistyped, juankoski] }))).toEqual([
      'applicant.participants',
    ]);
  });

  test('a joint body, or one that cannot apply, is not asked for a municipality code', () => {
    expect(applying({ ...region, code: '999' })).toEqual(['applicant.joint-body']);
    expect(applying({ kind: 'other', code: '999' })).toEqual(['applicant.not-municipality']);
    expect(applying({ code: '999' })).toEqual(['applicant.kind-missing']);
  });

  test('what refuses the applicant still decides', () => {
    expect(applying({ ...mistyped, roles: [] })).toEqual([
      'applicant.not-participant',
      'applicant.code-unknown',
    ]);
  });

  test('as the codes were when the call closed, whenever it is assessed', () => {
    const valtimo = { ...nokia, code: '911' };
    const closing = (closesAt: string | null) =>
      reasons(
        'applicant',
        jointWith({ applicants: [valtimo] }),
        { municipalities },
        callWith({ closesAt }),
      );
    expect(applying(valtimo)).toEqual(['applicant.participants']);
    expect(closing('2019-12-31T21:59:59Z')).toEqual(['applicant.participants']);
    // 24.00 of 31 December, which belongs to that day.
    expect(closing('2019-12-31T22:00:00Z')).toEqual(['applicant.participants']);
    expect(closing('2019-12-31T22:00:01Z')).toEqual(['applicant.code-merged']);
    expect(closing(null)).toEqual(['applicant.participants']);
  });

  test('a merger counts from its day on, the day of closing too', () => {
    const merging = (on: string, terms: Partial<GrantCall>) =>
      reasons(
        'applicant',
        jointWith({ applicants: [juankoski] }),
        { municipalities: { ...municipalities, mergers: [{ code: '174', into: '297', on }] } },
        callWith(terms),
      );
    const [merged, apart] = [['applicant.code-merged'], ['applicant.participants']];
    expect([
      merging('2017-09-15', {}),
      merging('2017-09-16', {}),
      merging('2017-10-01', {}),
    ]).toEqual([merged, apart, apart]);
    const closingOn5September = { closesAt: '2017-09-05T16:15:00+03:00' };
    expect([
      merging('2017-09-05', closingOn5September),
      merging('2017-09-10', closingOn5September),
    ]).toEqual([merged, apart]);
    // Where no closing time is known, the day on which the call was published; and without either, no day.
    const notClosing = { closesAt: null };
    expect([merging('2017-08-24', notClosing), merging('2017-08-25', notClosing)]).toEqual([
      merged,
      apart,
    ]);
    expect(merging('2017-01-01', { closesAt: null, publishedAt: null })).toEqual(apart);
    // A merger of the year 950 is before a call of the year 999, although 9 comes after 0.
    expect(merging('0950-01-01', { closesAt: '0999-09-15T16:15:00+02:00' })).toEqual(merged);
    expect(merging('1000-01-01', { closesAt: '0999-09-15T16:15:00+02:00' })).toEqual(apart);
  });

  test('a successor that has merged too is followed; a register that goes in circles ends', () => {
    const chain = [
      { code: '174', into: '541', on: '2015-01-01' },
      { code: '541', into: '297', on: '2016-01-01' },
      { code: '297', into: '174', on: '2017-01-01' },
    ];
    const into = (mergers: typeof chain) =>
      found('applicant', jointWith({ applicants: [juankoski] }), {
        municipalities: { ...municipalities, mergers },
      })[0]?.facts;
    expect(into(chain.slice(0, 2))).toMatchObject({ into: '297', on: '2016-01-01' });
    expect(into(chain)).toMatchObject({ into: '174', on: '2017-01-01' });
  });

  test('a record holds the register as plain data, and replays with it', () => {
    const application = jointWith({ applicants: [juankoski] });
    const options = { municipalities };
    const stored = record(assess(digikunta2017, application, options), {
      call: digikunta2017,
      application,
      options,
    });
    expect(
      replay(JSON.parse(JSON.stringify(stored)) as typeof stored, digikunta2017),
    ).toMatchObject({ same: true, differences: [] });
  });

  test('the code is among the next questions until it is right', () => {
    const asked = (...applicants: ApplicantDraft[]) =>
      nextQuestions(digikunta2017, jointWith({ applicants }), { municipalities }).filter(
        ({ askedOf }) => askedOf === 'applicant',
      );
    expect(asked(mistyped, juankoski)).toEqual([
      { path: ['applicants', 0, 'code'], rules: ['applicant'], askedOf: 'applicant' },
      { path: ['applicants', 1, 'code'], rules: ['applicant'], askedOf: 'applicant' },
    ]);
    expect(asked(lempaala, kuopio)).toEqual([]);
  });
});

describe('cooperation counts distinct municipalities', () => {
  test('a merged code and its successor are one', () => {
    expect(cooperating(kuopio, juankoski)).toMatchObject({
      reason: 'cooperation.single',
      facts: { municipalities: ['297'] },
    });
    expect(cooperating(lempaala, juankoski)).toMatchObject({
      reason: 'cooperation.several',
      facts: { municipalities: ['418', '297'] },
    });
    expect(reasons('cooperation', jointWith({ applicants: [kuopio, juankoski] }))).toEqual([
      'cooperation.several',
    ]);
  });

  test('members of a joint body too', () => {
    expect(cooperating({ ...region, members: ['174', '297'] })).toMatchObject({
      reason: 'cooperation.single',
    });
    expect(cooperating({ ...region, members: ['837', '297'] })).toMatchObject({
      reason: 'cooperation.several',
    });
  });

  test('a code that no municipality has is not counted, and could be any', () => {
    expect(cooperating(lempaala, mistyped)).toMatchObject({
      reason: 'cooperation.unknown',
      paths: [['applicants', 1, 'code']],
    });
    expect(cooperating({ ...region, members: ['837', '998', '999'] })).toMatchObject({
      reason: 'cooperation.unknown',
      facts: { municipalities: ['837'] },
      paths: [['applicants', 0, 'members']],
    });
    expect(cooperating(mistyped)).toMatchObject({ reason: 'cooperation.single' });
  });
});
