import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assess,
  type AssessOptions,
  digikunta2017,
  type Draft,
  type OwnRule,
} from '../../src/index.js';
import {
  type AssessmentRecord,
  digestOf,
  type Override,
  record,
  replay,
  type Replay,
} from '../../src/officials.js';
import { callWith, joint, jointWith, region } from '../checks/example.js';
import { reviewsFor } from '../checks/reviews.js';
import { wholeApplications } from '../checks/random-application.js';

const recorded = (
  application: Draft,
  options: AssessOptions = {},
  call = digikunta2017,
): AssessmentRecord => record(assess(call, application, options), { call, application, options });
/** As it comes back from where it was stored. */
const stored = (one: AssessmentRecord): AssessmentRecord =>
  JSON.parse(JSON.stringify(one)) as AssessmentRecord;
/** What differs, a line each: where, as recorded, as made now. */
const said = ({ differences }: Pick<Replay, 'differences'>): string[] =>
  differences.map(({ path, a, b }) => `${path.join('.')}: ${String(a)} > ${String(b)}`);

describe('a stored decision that own rules had a part in', () => {
  const promised: OwnRule<{
    'open-source.promised': Record<string, never>;
    'open-source.not-told': Record<string, never>;
  }> = {
    name: 'open-source',
    effect: 'require',
    outcomes: { 'open-source.promised': 'met', 'open-source.not-told': 'missing' },
    check: (_call, { declarations = {} }) => [
      {
        reason:
          declarations['open-source'] === true ? 'open-source.promised' : 'open-source.not-told',
        facts: {},
        paths: [['declarations', 'open-source']],
        clauses: [],
      },
    ],
  };
  const options = { asOf: '2017-09-10T12:00:00Z', ownRules: [promised] };
  const one = recorded(joint, options);

  test('is plain data: the rules, which are functions, are not in it', () => {
    expect(one.options).toEqual({ asOf: '2017-09-10T12:00:00Z' });
    expect(structuredClone(one)).toEqual(one);
    expect(stored(one)).toEqual(one);
  });

  test('replays to the same answer with the rules, and says what lacks without them', () => {
    expect(replay(stored(one), digikunta2017, options)).toMatchObject({ same: true, causes: [] });
    const without = replay(stored(one), digikunta2017);
    expect(without).toMatchObject({ same: false, causes: ['rules-changed'] });
    expect(without.differences.map(({ path }) => path.join('.'))).toEqual([
      'eligibility',
      'ownFindings',
    ]);
  });

  test('accepts overrides of findings of own rules and of cost lines', () => {
    const { ownFindings = [], costs } = one.assessment;
    const overrides = [...ownFindings, ...costs.lines].map((finding): Override => ({
      finding,
      outcome: 'met',
      by: 'N. N.',
      grounds: 'Harkittu.',
    }));
    expect(overrides).toHaveLength(1 + joint.costs.length);
    const withThem = record(one.assessment, {
      call: digikunta2017,
      application: joint,
      options,
      overrides,
    });
    expect(replay(stored(withThem), digikunta2017, options).same).toBe(true);
    expect(stored(withThem).overrides).toEqual(overrides);
  });
});

describe('a stored decision', () => {
  test('carries the version of the call, and digests of the call and the application', () => {
    const one = recorded(joint);
    expect(one).toMatchObject({
      format: 'digikunta.record/1',
      call: {
        id: digikunta2017.id,
        version: digikunta2017.version,
        digest: digestOf(digikunta2017),
      },
      application: joint,
      applicationDigest: digestOf(joint),
      overrides: [],
    });
  });

  test('replays to the same answer', () => {
    expect(replay(stored(recorded(joint)), digikunta2017)).toEqual({
      same: true,
      differences: [],
      causes: [],
      assessment: assess(digikunta2017, joint),
    });
  });

  test('replays with what the host knew and officials had reviewed then', () => {
    const options = {
      asOf: '2017-09-20T00:00:00Z',
      reviews: reviewsFor(jointWith({ applicants: [region] }), { 'applicants.0': true }),
    };
    const one = recorded(jointWith({ applicants: [region] }), options);
    expect(one.assessment.eligibility).toBe('eligible');
    expect(replay(stored(one), digikunta2017).same).toBe(true);
  });

  test('always: what was stored as JSON replays the same', () => {
    fc.assert(
      fc.property(
        wholeApplications,
        fc.dictionary(fc.constantFrom('applicants.0', 'costs.0', 'arrivedAt'), fc.boolean()),
        (whole, decisions) => {
          const reviews = reviewsFor(whole, decisions);
          expect(replay(stored(recorded(whole, { reviews })), digikunta2017)).toMatchObject({
            same: true,
            differences: [],
            causes: [],
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('what is no plain data cannot be stored', () => {
    const circle: Record<string, unknown> = { ...joint };
    circle['self'] = circle;
    expect(() => recorded(circle as Draft)).toThrow(
      expect.objectContaining({ code: 'not-json' }) as Error,
    );
  });
});

describe('what is no longer as it was', () => {
  const one = stored(recorded(joint));

  test('a cent of the application', () => {
    const changed = { ...one, application: jointWith({ requestedGrant: '25000.01' }) };
    const replayed = replay(changed, digikunta2017);
    expect(replayed).toMatchObject({ same: false, causes: ['application-changed'] });
    // Of 36 001.49 the share is 25 201.04, so the request still decides, and what the applicants pay falls by the cent.
    const cap = one.assessment.findings.findIndex(({ rule }) => rule === 'cap');
    expect(said(replayed)).toEqual([
      `findings.${String(cap)}.facts.requested: 25000.00 > 25000.01`,
      'award.requested: 25000.00 > 25000.01',
      'award.maximumAward: 25000.00 > 25000.01',
      'award.selfFinancing: 11001.49 > 11001.48',
    ]);
  });

  test('a letter that no rule reads: the answer stands, and yet the change is told', () => {
    const changed = { ...one, application: jointWith({ partners: [{ name: 'Yritys Ab' }] }) };
    expect(replay(changed, digikunta2017)).toMatchObject({
      same: false,
      differences: [],
      causes: ['application-changed'],
    });
  });

  test('another call', () => {
    const replayed = replay(one, callWith({ id: 'another' }));
    expect(replayed.causes).toEqual(['other-call']);
    expect(said(replayed)).toEqual([`call.id: ${digikunta2017.id} > another`]);
  });

  test('another version of the call', () => {
    const replayed = replay(one, callWith({ version: '2017-08-24/2' }));
    expect(replayed.causes).toEqual(['other-version']);
    expect(said(replayed)).toEqual([`call.version: ${digikunta2017.version} > 2017-08-24/2`]);
  });

  test('the call, under the same version', () => {
    const replayed = replay(one, callWith({ decisionsAnnouncedOn: '2017-09-30' }));
    expect(replayed).toMatchObject({ same: false, differences: [], causes: ['call-changed'] });
    const lowered = replay(one, callWith({ rate: '0.50' }));
    expect(lowered.causes).toEqual(['call-changed']);
    // Half of 36 001.49 is 18 000.745.
    expect(said(lowered)).toEqual(
      expect.arrayContaining([
        'award.rate: 0.70 > 0.50',
        'award.ceiling: 25201.04 > 18000.74',
        'award.maximumAward: 25000.00 > 18000.74',
      ]),
    );
  });

  test('the stored answer: said where, and not blamed on the rules', () => {
    const changed: AssessmentRecord = {
      ...one,
      assessment: { ...one.assessment, eligibility: 'ineligible' },
    };
    const replayed = replay(changed, digikunta2017);
    expect(replayed).toMatchObject({ same: false, causes: ['assessment-changed'] });
    expect(replayed.differences).toEqual([
      { path: ['eligibility'], a: 'ineligible', b: 'eligible' },
    ]);
  });

  test('the stored reviews', () => {
    const draft = jointWith({ applicants: [region] });
    const reviews = (accepted: boolean) => reviewsFor(draft, { 'applicants.0': accepted });
    const byRegion = stored(recorded(draft, { reviews: reviews(true) }));
    const replayed = replay({ ...byRegion, options: { reviews: reviews(false) } }, digikunta2017);
    expect(replayed.causes).toEqual(['options-changed']);
    expect(said(replayed)).toContain('eligibility: eligible > ineligible');
  });

  test('the stored grounds of an override', () => {
    const assessment = assess(digikunta2017, joint);
    const [finding] = assessment.findings;
    if (!finding) throw new Error('no finding');
    const override: Override = {
      finding,
      outcome: 'review',
      by: 'N. N.',
      grounds: 'Saapumisaika on epäselvä.',
    };
    const withOne = stored(
      record(assessment, { call: digikunta2017, application: joint, overrides: [override] }),
    );
    expect(replay(withOne, digikunta2017).same).toBe(true);
    const changed = {
      ...withOne,
      overrides: [{ ...override, grounds: 'Saapumisaika on selvä.' }],
    };
    expect(replay(changed, digikunta2017)).toMatchObject({
      same: false,
      differences: [],
      causes: ['overrides-changed'],
    });
  });

  test('the library, where all else is as recorded', () => {
    const byOtherRules = record(
      { ...assess(digikunta2017, joint), preferred: null },
      { call: digikunta2017, application: joint },
    );
    const replayed = replay(stored(byOtherRules), digikunta2017);
    expect(replayed).toMatchObject({ same: false, causes: ['rules-changed'] });
    expect(replayed.differences).toEqual([{ path: ['preferred'], a: null, b: true }]);
  });

  test('several things at once are all told', () => {
    const changed: AssessmentRecord = {
      ...one,
      application: jointWith({ id: 'another' }),
      assessment: { ...one.assessment, preferred: false },
    };
    expect(replay(changed, callWith({ version: 'x' })).causes).toEqual([
      'application-changed',
      'assessment-changed',
      'other-version',
    ]);
  });

  test('an application that the schema would not take any more is a mistake of the program', () => {
    const broken = { ...one, application: jointWith({ requestedGrant: '25000,00' }) };
    expect(() => replay(broken, digikunta2017)).toThrow(
      expect.objectContaining({ code: 'invalid-euro' }) as Error,
    );
  });

  test('and so is a record whose application is of another shape altogether', () => {
    const broken = { ...one, application: { ...joint, costs: 5 } } as unknown as AssessmentRecord;
    expect(() => replay(broken, digikunta2017)).toThrow(
      expect.objectContaining({ code: 'invalid-record' }) as Error,
    );
  });
});

describe("an official's override of a finding", () => {
  const late = jointWith({ arrivedAt: '2017-09-15T16:15:00.001+03:00' });
  const assessment = assess(digikunta2017, late);
  const finding = assessment.findings.find(({ rule }) => rule === 'deadline');
  if (!finding) throw new Error('no finding on the deadline');
  const grounds =
    'Vastaanottava järjestelmä oli poissa käytöstä; lähetetty ajoissa (laki 13/2003, 10 §).';
  const override: Override = { finding, outcome: 'met', by: 'N. N.', grounds };

  test('is recorded beside the finding, and changes neither the computed assessment nor its replay', () => {
    const kept = stored(
      record(assessment, { call: digikunta2017, application: late, overrides: [override] }),
    );
    expect(kept.overrides).toEqual([override]);
    expect(kept.overrides[0]?.finding.outcome).toBe('not-met');
    expect(kept.assessment.eligibility).toBe('ineligible');
    expect(replay(kept, digikunta2017)).toMatchObject({
      same: true,
      assessment: { eligibility: 'ineligible' },
    });
  });
});

test('a record that throws when it is read is invalid-record', () => {
  const unreadable = Object.defineProperty({}, 'format', {
    get: () => {
      throw new TypeError('unreadable');
    },
  });
  expect(() => replay(unreadable as AssessmentRecord, digikunta2017)).toThrow(
    expect.objectContaining({ code: 'invalid-record' }) as Error,
  );
});
