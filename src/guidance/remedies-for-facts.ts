import type { ApplicantDraft, Draft, Role } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import type { Finding } from '../model/finding.js';
import {
  type RemedyContext,
  suggestField,
  type Candidate,
  notMet,
  setField,
  removeEntries,
} from './remedy-candidate.js';

/** Every way to take one alternative of each. */
const combinations = (alternatives: readonly (readonly Candidate[])[]): Candidate[] =>
  alternatives.reduce<Candidate[]>(
    (ideas, next) => ideas.flatMap((idea) => next.map((more) => [...idea, ...more])),
    [[]],
  );

/** The roles an applicant needs to be one: to join, or, for the lead of the influencer role, to be an influencer. */
function withRole(
  call: GrantCall,
  { category }: Draft,
  { roles = [] }: ApplicantDraft,
  index: number,
): Role[] {
  const part = call.categories.find(({ id }) => id === category)?.requiredRole;
  return [...roles, index === 0 && part === 'influencer-lead' ? 'influencer' : 'joining'];
}

/** Adds the part that is lacking; who cannot apply becomes a partner (interpretation 33). */
export function forApplicants(facts: RemedyContext): Candidate[] {
  const { call, draft, assessment } = facts;
  const { applicants = [], partners = [] } = draft;
  const indices = (reason: Finding['reason'][]): number[] =>
    notMet(assessment.findings, 'applicant').flatMap((finding) =>
      reason.includes(finding.reason) && 'applicant' in finding.facts
        ? [finding.facts.applicant.number - 1]
        : [],
    );
  const lacking = indices(['applicant.not-participant', 'applicant.not-influencer']);
  const outsiders = indices(['applicant.not-municipality', 'applicant.kind-refused']);
  if (outsiders.length === 0) {
    return [
      lacking.map((index) =>
        setField(
          draft,
          ['applicants', index, 'roles'],
          withRole(call, draft, applicants[index] ?? {}, index),
        ),
      ),
    ];
  }
  const mended = applicants.map((told, index) =>
    lacking.includes(index) ? { ...told, roles: withRole(call, draft, told, index) } : told,
  );
  const names = outsiders.flatMap((index) => applicants[index]?.name ?? []);
  const left = removeEntries(facts, 'applicants', mended, outsiders);
  if (left === null || left.length === 0 || names.length < outsiders.length) return [];
  return [
    [
      setField(draft, ['applicants'], left),
      setField(draft, ['partners'], [...partners, ...names.map((name) => ({ name }))]),
    ],
  ];
}

/**
 * Declares the effects, names the means, or names another applicant as helped. Without another
 * applicant it clears the answer, so that it is asked again: only the applicant knows whom it helps.
 */
export function forCategory({ draft, assessment }: RemedyContext): Candidate[] {
  const { applicants = [] } = draft;
  return notMet(assessment.findings, 'category').flatMap((finding): Candidate[] => {
    switch (finding.reason) {
      case 'category.effects-denied':
        return [
          finding.facts.denied.map((effect) => setField(draft, ['experiment', effect], true)),
        ];
      case 'category.means-empty':
        return [[suggestField(draft, ['studyMeans'], '…')]];
      case 'category.supports-nobody': {
        const [lead, ...others] = applicants.map(({ code }) => code);
        const helped = others.find((code) => code !== undefined && code !== lead);
        const path = ['supportedMunicipalities'];
        return [
          [
            helped === undefined
              ? setField(draft, path, undefined)
              : suggestField(draft, path, [helped]),
          ],
        ];
      }
      default:
        return [];
    }
  });
}

/** Declares the aims, and what else the call asks to be declared, that were denied; where either of two is enough, there are two ways. */
export function forAims({ call, draft, assessment }: RemedyContext): Candidate[] {
  const aim = (name: string): Candidate => [setField(draft, ['aims', name], true)];
  const renewals = [aim('renewsRoutines'), aim('renewsServiceProcesses')];
  return combinations(
    notMet(assessment.findings, 'aims').map(({ reason, facts }): Candidate[] => {
      if (reason === 'aims.challenge-denied') return [[setField(draft, ['commonChallenge'], true)]];
      if (reason === 'aims.savings-denied') return [aim('lowersCosts'), aim('restrainsCostGrowth')];
      if (reason === 'aims.declaration-denied')
        return [[setField(draft, ['declarations', facts.declaration], true)]];
      if (reason === 'aims.renewal-partial')
        return [aim(facts.renewed === 'routines' ? 'renewsServiceProcesses' : 'renewsRoutines')];
      return call.aims.renewal === 'either' ? renewals : [renewals.flat()];
    }),
  );
}

/**
 * Adds as many more municipalities as the call asks for, without codes: a real one would count as
 * taking part before it has agreed to.
 */
export function forCooperation({ draft, assessment }: RemedyContext): Candidate[] {
  const { applicants = [] } = draft;
  return notMet(assessment.findings, 'cooperation').flatMap(({ facts }): Candidate[] => {
    if (!('municipalities' in facts && 'minimum' in facts)) return [];
    const added = Array.from({ length: facts.minimum - facts.municipalities.length }, () => ({
      kind: 'municipality',
      roles: ['joining'],
    }));
    return [[suggestField(draft, ['applicants'], [...applicants, ...added])]];
  });
}
