import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import type { ApplicantDraft } from '../../src/model/application.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import {
  callWith,
  found,
  joint,
  jointWith,
  jointWithout,
  lempaala,
  nokia,
  reasons,
  region,
} from '../checks/example.js';

const together = (...applicants: ApplicantDraft[]) =>
  reasons('cooperation', jointWith({ applicants }));

describe('work that covers several municipalities comes first', () => {
  test('two distinct municipalities are several, one is not', () => {
    expect(together(lempaala, nokia)).toEqual(['cooperation.several']);
    expect(together(lempaala)).toEqual(['cooperation.single']);
  });

  test('the same municipality twice is one', () => {
    expect(together(lempaala, { ...lempaala, name: 'Lempäälän kunta' })).toEqual([
      'cooperation.single',
    ]);
  });

  test('members of a joint body take part, each counted once', () => {
    expect(together(region)).toEqual(['cooperation.several']);
    expect(together({ ...region, members: ['536'] })).toEqual(['cooperation.single']);
    expect(together({ ...region, members: ['536'] }, nokia)).toEqual(['cooperation.single']);
    expect(together({ ...region, members: ['536'] }, lempaala)).toEqual(['cooperation.several']);
    expect(together({ ...region, members: [] })).toEqual(['cooperation.single']);
  });

  test('those who are helped, and other bodies, are not counted', () => {
    expect(together(lempaala, { kind: 'other', code: '536' })).toEqual(['cooperation.single']);
    const [single] = found(
      'cooperation',
      jointWith({ applicants: [lempaala], supportedMunicipalities: ['536', '980'] }),
    );
    expect(single).toMatchObject({
      reason: 'cooperation.single',
      facts: { municipalities: ['418'], minimum: 2, beneficiaries: ['536', '980'] },
    });
  });
});

describe('a single municipality is not preferred, and not rejected', () => {
  test('the finding is a preference, and eligibility stays', () => {
    const { findings, eligibility, preferred } = assess(
      digikunta2017,
      jointWith({ applicants: [lempaala] }),
    );
    expect(findings.find(({ rule }) => rule === 'cooperation')).toMatchObject({
      outcome: 'not-met',
      effect: 'prefer',
    });
    expect({ eligibility, preferred }).toEqual({ eligibility: 'eligible', preferred: false });
    expect(assess(digikunta2017, joint).preferred).toBe(true);
  });
});

describe('while it is not known who takes part', () => {
  test('no applicants', () => {
    expect(found('cooperation', jointWithout('applicants'))).toMatchObject([
      { outcome: 'missing', paths: [['applicants']] },
    ]);
    expect(assess(digikunta2017, jointWithout('applicants')).preferred).toBe(null);
  });

  test('an applicant without a kind, a code or members could be one more, and is asked for it', () => {
    const paths = (...applicants: ApplicantDraft[]) =>
      found('cooperation', jointWith({ applicants }))[0]?.paths;
    expect(paths(lempaala, { code: '536' })).toEqual([['applicants', 1, 'kind']]);
    expect(paths(lempaala, { kind: 'municipality' })).toEqual([['applicants', 1, 'code']]);
    expect(paths({ kind: 'joint-authority' })).toEqual([['applicants', 0, 'members']]);
  });

  test('two are several whatever else is missing, and one without a code alone stays one', () => {
    expect(together(lempaala, nokia, {})).toEqual(['cooperation.several']);
    expect(together({ kind: 'municipality' })).toEqual(['cooperation.single']);
    expect(together({ kind: 'municipality' }, { kind: 'municipality' })).toEqual([
      'cooperation.unknown',
    ]);
  });
});

describe('in a call that requires several municipalities', () => {
  const required = callWith({ cooperation: { effect: 'require', minimum: 3 } });

  test('too few are refused, enough are accepted, and nobody is preferred', () => {
    expect(reasons('cooperation', joint, {}, required)).toEqual(['cooperation.enough']);
    expect(assess(required, joint)).toMatchObject({ eligibility: 'eligible', preferred: null });
    expect(
      reasons('cooperation', jointWith({ applicants: [lempaala, nokia] }), {}, required),
    ).toEqual(['cooperation.too-few']);
    expect(assess(required, jointWith({ applicants: [lempaala, nokia] })).eligibility).toBe(
      'ineligible',
    );
  });

  test('one that does not ask finds nothing', () => {
    const silent = callWith({ cooperation: null });
    expect(found('cooperation', joint, {}, silent)).toEqual([]);
    expect(assess(silent, joint).preferred).toBe(null);
  });
});

test.each(['constructor', '__proto__', 'toString', 'company'])(
  'an applicant of the kind %j, which the call does not have, brings no municipalities',
  (kind) => {
    expect(together({ ...region, kind } as unknown as ApplicantDraft)).toEqual([
      'cooperation.unknown',
    ]);
  },
);
