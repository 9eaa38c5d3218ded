import { describe, expect, test } from 'vitest';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { ApplicantDraft } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import type { Category, Role } from '../../src/model/vocabulary.js';
import {
  callWith,
  found,
  jointWith,
  jointWithout,
  lempaala,
  nokia,
  reasons,
  region,
} from '../checks/example.js';

const applying = (category: Category, applicants: ApplicantDraft[], decisions = {}) =>
  reasons('applicant', jointWith({ category, applicants }), { decisions });
const withRoles = (...roles: Role[]): ApplicantDraft => ({ ...lempaala, roles });

describe('municipalities that take part in the trials, or join them, may apply', () => {
  test.each<[string, Role[], string]>([
    ['an experimenting municipality', ['experimenter'], 'applicant.participants'],
    ['an influencer municipality', ['influencer'], 'applicant.participants'],
    ['a municipality that is both', ['experimenter', 'influencer'], 'applicant.participants'],
    ['a municipality that joins, on condition', ['joining'], 'applicant.joining'],
    [
      'a participant that joins another theme',
      ['experimenter', 'joining'],
      'applicant.participants',
    ],
    ['a municipality that neither takes part nor joins', [], 'applicant.not-participant'],
  ])('%s, for a trial and for the means of the study', (_, roles, reason) => {
    expect(applying('experiment', [withRoles(...roles)])).toEqual([reason]);
    expect(applying('study-means', [withRoles(...roles)])).toEqual([reason]);
  });

  test('every applying municipality must take part: one that does not decides', () => {
    expect(applying('experiment', [lempaala, { ...nokia, roles: [] }])).toEqual([
      'applicant.not-participant',
    ]);
    expect(
      found('applicant', jointWith({ applicants: [lempaala, { ...nokia, roles: [] }] })),
    ).toMatchObject([
      {
        outcome: 'not-met',
        effect: 'require',
        facts: { applicant: { number: 2, name: 'Nokia' } },
        paths: [['applicants', 1, 'roles']],
      },
    ]);
  });

  test('those who join are named, those who take part already are not', () => {
    const [joining] = found(
      'applicant',
      jointWith({ applicants: [lempaala, { ...nokia, roles: ['joining'] }] }),
    );
    expect(joining).toMatchObject({
      reason: 'applicant.joining',
      outcome: 'met',
      facts: { applicants: [{ number: 2, name: 'Nokia' }] },
    });
  });

  test('a company, an association or a state body cannot apply', () => {
    expect(
      applying('experiment', [{ kind: 'other', name: 'Yritys Oy', roles: ['experimenter'] }]),
    ).toEqual(['applicant.not-municipality']);
    expect(applying('experiment', [lempaala, { kind: 'other' }])).toEqual([
      'applicant.not-municipality',
    ]);
  });
});

describe('support for the role of an influencer municipality', () => {
  test.each<[string, Role[], string]>([
    ['a registered influencer leads', ['influencer'], 'applicant.influencer'],
    ['one that also experiments', ['experimenter', 'influencer'], 'applicant.influencer'],
    ['an experimenting municipality does not', ['experimenter'], 'applicant.not-influencer'],
    ['one that only joins does not', ['joining'], 'applicant.not-influencer'],
    ['one without a role does not', [], 'applicant.not-participant'],
  ])('%s', (_, roles, reason) => {
    expect(applying('influencer-role', [withRoles(...roles)])).toEqual([reason]);
  });

  test('only the lead must be an influencer; the others may be those who are helped', () => {
    expect(applying('influencer-role', [withRoles('influencer'), nokia])).toEqual([
      'applicant.influencer',
    ]);
    expect(applying('influencer-role', [nokia, withRoles('influencer')])).toEqual([
      'applicant.not-influencer',
    ]);
  });
});

describe('a joint authority is not a municipality, yet one got a grant', () => {
  test('an official reviews it; the finding has the facts of the review and the members', () => {
    expect(found('applicant', jointWith({ applicants: [lempaala, region] }))).toEqual([
      {
        rule: 'applicant',
        outcome: 'review',
        effect: 'require',
        reason: 'applicant.joint-body',
        facts: {
          applicant: { number: 2, name: 'Tampereen kaupunkiseutu' },
          kind: 'joint-authority',
          members: ['837', '536'],
          review: {
            on: 'applicants[1]',
            about: {
              kind: 'joint-authority',
              name: 'Tampereen kaupunkiseutu',
              members: ['837', '536'],
              application: 'joint',
              arrivedAt: '2017-09-14T12:00:00+03:00',
            },
          },
          reviewedBefore: false,
        },
        paths: [['applicants', 1, 'kind']],
        clauses: [
          'release.applicant',
          'municipalities-act.55',
          'notice.region',
          'interpretation.32',
        ],
      },
    ]);
    expect(applying('experiment', [{ kind: 'joint-authority', name: 'Kuntayhtymä' }])).toEqual([
      'applicant.joint-body',
    ]);
  });

  test('one without a list of members has none yet', () => {
    expect(
      found('applicant', jointWith({ applicants: [{ kind: 'joint-authority' }] })),
    ).toMatchObject([{ facts: { members: [] } }]);
  });

  test('a call can leave municipalities to an official too, who reviews one as a municipality and not as a joint body', () => {
    const call = callWith({
      applicantKinds: { ...digikunta2017.applicantKinds, municipality: 'review' },
    });
    expect(found('applicant', jointWith({ applicants: [nokia] }), {}, call)).toMatchObject([
      {
        reason: 'applicant.needs-review',
        facts: { kind: 'municipality', review: { on: 'applicants.536' } },
      },
    ]);
  });

  test('reviewed, it is accepted or refused', () => {
    expect(applying('experiment', [region], { 'applicants.0': true })).toEqual([
      'applicant.review-accepted',
    ]);
    expect(applying('experiment', [region], { 'applicants.0': false })).toEqual([
      'applicant.review-rejected',
    ]);
    expect(applying('experiment', [region, region], { 'applicants.1': true })).toEqual([
      'applicant.joint-body',
      'applicant.review-accepted',
    ]);
    expect(() => applying('experiment', [region], { 'applicants.1': true })).toThrow(
      expect.objectContaining({ code: 'unknown-review' }),
    );
  });

  test('accepted, it is not called a participant or an influencer municipality', () => {
    expect(applying('influencer-role', [region, nokia], { 'applicants.0': true })).not.toContain(
      'applicant.influencer',
    );
    const accepted = found('applicant', jointWith({ applicants: [region, nokia] }), {
      decisions: { 'applicants.0': true },
    });
    expect(accepted).toMatchObject([
      { reason: 'applicant.participants', facts: { applicants: [{ number: 2, name: 'Nokia' }] } },
      { reason: 'applicant.review-accepted' },
    ]);
  });

  test('accepted or not, a municipality beside it must still take part', () => {
    expect(
      applying('experiment', [region, { ...nokia, roles: [] }], { 'applicants.0': true }),
    ).toEqual(['applicant.not-participant', 'applicant.review-accepted']);
  });

  test('a review accepts neither a company nor a municipality without a role', () => {
    expect(applying('experiment', [{ kind: 'other' }], { 'applicants.0': true })).toEqual([
      'applicant.not-municipality',
    ]);
    expect(applying('experiment', [withRoles()], { 'applicants.0': true })).toEqual([
      'applicant.not-participant',
    ]);
  });
});

describe('while facts are missing', () => {
  test('an empty list of applicants is missing, since a form starts with it', () => {
    expect(reasons('applicant', jointWithout('applicants'))).toEqual([
      'applicant.applicants-missing',
    ]);
    expect(reasons('applicant', jointWith({ applicants: [] }))).toEqual([
      'applicant.applicants-missing',
    ]);
  });

  test('no roles are missing, an empty list of roles is an answer', () => {
    expect(applying('experiment', [{ kind: 'municipality', code: '418' }])).toEqual([
      'applicant.roles-missing',
    ]);
    expect(applying('experiment', [{ kind: 'municipality', code: '418', roles: [] }])).toEqual([
      'applicant.not-participant',
    ]);
  });

  test('without its kind, nothing else is asked of an applicant', () => {
    expect(
      found('applicant', jointWith({ applicants: [{ roles: ['experimenter'] }] })),
    ).toMatchObject([
      {
        reason: 'applicant.kind-missing',
        facts: { applicant: { number: 1, name: null } },
        paths: [['applicants', 0, 'kind']],
      },
    ]);
  });

  test('while the kind of object is missing, only an influencer can lead in any case', () => {
    const leading = (roles: Role[]) =>
      reasons('applicant', { applicants: [withRoles(...roles), nokia] });
    expect(leading(['experimenter'])).toEqual(['applicant.category-missing']);
    expect(leading(['influencer'])).toEqual(['applicant.participants']);
    expect(leading([])).toEqual(['applicant.not-participant']);
  });

  test('where only some kinds of object ask for a role, a municipality without one is asked for the kind first', () => {
    const [experiment, studyMeans] = digikunta2017.categories;
    if (!experiment || !studyMeans) throw new Error('The call has kinds of object');
    const some = callWith({ categories: [experiment, { ...studyMeans, requiredRole: 'none' }] });
    const without = (category?: Category) =>
      reasons(
        'applicant',
        { applicants: [lempaala, { ...nokia, roles: [] }], ...(category && { category }) },
        {},
        some,
      );
    expect(without()).toEqual(['applicant.category-missing', 'applicant.category-missing']);
    expect(without('experiment')).toEqual(['applicant.not-participant']);
    expect(without('study-means')).toEqual(['applicant.may-apply']);
  });

  test('a kind of object that the call does not have asks for the role that all its kinds ask for, or else for that of a participant', () => {
    const [experiment, , influencer] = digikunta2017.categories;
    if (!experiment || !influencer) throw new Error('The call has kinds of object');
    const underOther = (...categories: GrantCall['categories']) =>
      reasons(
        'applicant',
        { applicants: [lempaala], category: 'study-means' },
        {},
        callWith({ categories }),
      );
    expect(underOther(influencer)).toEqual(['applicant.not-influencer']);
    expect(underOther(experiment, influencer)).toEqual(['applicant.participants']);
  });

  test('an applicant is named by its name, or else by its code', () => {
    const nameOf = (applicant: ApplicantDraft) =>
      found('applicant', { applicants: [applicant] })[0]?.facts;
    expect(nameOf({ name: 'Nokia', code: '536' })).toEqual({
      applicant: { number: 1, name: 'Nokia' },
    });
    expect(nameOf({ code: '536' })).toEqual({ applicant: { number: 1, name: '536' } });
  });

  test('the finding that decides comes first: a refusal, then what is missing, then a review', () => {
    expect(applying('experiment', [region, {}, { ...nokia, roles: [] }, lempaala])).toEqual([
      'applicant.not-participant',
      'applicant.kind-missing',
      'applicant.joint-body',
    ]);
  });
});

describe('Åland', () => {
  test('a municipality of Åland is not excluded: a note without an effect on eligibility', () => {
    const findings = found(
      'applicant',
      jointWith({ applicants: [{ ...lempaala, code: '478', name: 'Mariehamn' }] }),
    );
    expect(findings).toMatchObject([
      { reason: 'applicant.participants', outcome: 'met', effect: 'require' },
      {
        reason: 'applicant.aland',
        outcome: 'review',
        effect: 'inform',
        paths: [['applicants', 0, 'code']],
      },
    ]);
  });
});

describe('a draft that nobody has parsed', () => {
  const FOREIGN = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

  test.each(FOREIGN)('the kind %j is not accepted, but asked for again', (kind) => {
    const applicants = [{ ...lempaala, kind }] as unknown as ApplicantDraft[];
    expect(applying('experiment', applicants)).toEqual(['applicant.kind-missing']);
  });

  test.each(FOREIGN)('the role %j is none, but asked for again', (role) => {
    expect(applying('experiment', [withRoles(role as Role)])).toEqual(['applicant.roles-missing']);
    expect(applying('experiment', [withRoles(role as Role, 'influencer')])).toEqual([
      'applicant.participants',
    ]);
  });
});
