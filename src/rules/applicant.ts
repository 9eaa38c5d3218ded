import type {
  AnyDraft,
  ApplicantDraft,
  LocalDate,
  MunicipalityCode,
  Path,
} from '../model/application.js';
import type { CategoryTerms, GrantCall } from '../model/call.js';
import { finder, type FindingOf, sortByOutcome } from '../model/finding.js';
import { frozenPaths } from '../model/path.js';
import { type ApplicantRef, met, missing, notMet, review } from '../model/reasons.js';
import type { LookUp } from '../model/register.js';
import {
  entryKeys,
  type NeedsReview,
  type Reviewed,
  type Reviews,
  type ReviewSubject,
  subjectOf,
} from '../model/review.js';
import { ROLES, type Vocabulary } from '../model/vocabulary.js';

/** The applicant that a finding is about. */
export interface OfApplicant {
  readonly applicant: ApplicantRef;
}
/** The applicants that a finding is about. */
export interface OfApplicants {
  readonly applicants: readonly ApplicantRef[];
}
/** An applicant whose kind matters. */
export interface OfApplicantKind extends OfApplicant {
  readonly kind: string;
}

/** Reasons of the rule `applicant`. */
export const APPLICANT = {
  'applicant.participants': met<OfApplicants>(),
  'applicant.joining': met<OfApplicants>(),
  'applicant.may-apply': met<OfApplicants>(),
  'applicant.influencer': met<OfApplicant>(),
  'applicant.not-participant': notMet<OfApplicant>(),
  'applicant.not-influencer': notMet<OfApplicant>(),
  'applicant.not-municipality': notMet<OfApplicant>(),
  'applicant.kind-refused': notMet<OfApplicantKind>(),
  'applicant.joint-body': review<
    OfApplicantKind & { readonly members: readonly MunicipalityCode[] } & NeedsReview
  >(),
  'applicant.needs-review': review<OfApplicantKind & NeedsReview>(),
  'applicant.review-accepted': met<OfApplicant & Reviewed>(),
  'applicant.review-rejected': notMet<OfApplicant & Reviewed>(),
  'applicant.applicants-missing': missing(),
  'applicant.kind-missing': missing<OfApplicant>(),
  'applicant.roles-missing': missing<OfApplicant>(),
  'applicant.category-missing': missing<OfApplicant>(),
  'applicant.aland': review<OfApplicant>(),
  'applicant.code-unknown': missing<OfApplicant & { readonly code: MunicipalityCode }>(),
  'applicant.code-merged': missing<
    OfApplicant & {
      readonly code: MunicipalityCode;
      readonly into: MunicipalityCode;
      readonly on: LocalDate;
    }
  >(),
};

type ApplicantFinding = FindingOf<typeof APPLICANT>;
type Candidate = ApplicantDraft<Vocabulary>;
type RequiredRole = CategoryTerms['requiredRole'];

const find = finder('applicant', 'require', APPLICANT);
const APPLICANTS = /* @__PURE__ */ frozenPaths(['applicants']);
const CATEGORY = /* @__PURE__ */ frozenPaths(['category']);

const refTo = ({ name, code }: Candidate, index: number): ApplicantRef => ({
  number: index + 1,
  // A blank name is no name.
  name: name?.trim() ? name : (code ?? null),
});
const path = (index: number, fact: string): Path => ['applicants', index, fact];

/** The role that the category requires; `null` while the category is missing and matters. */
function requiredRoleFor(
  { categories }: GrantCall,
  category: string | undefined,
): RequiredRole | null {
  let common: RequiredRole | null | undefined;
  for (const { id, requiredRole } of categories) {
    if (id === category) return requiredRole;
    common = common === undefined || common === requiredRole ? requiredRole : null;
  }
  return common ?? (category === undefined ? null : 'participant');
}

/** The roles of a municipality; `undefined` if they are missing, or if none of them is a role. */
function knownRoles({ roles }: Candidate): readonly string[] | undefined {
  const known = roles?.filter((role) => ROLES.some((one) => one === role));
  return known?.length === 0 && roles?.length !== 0 ? undefined : known;
}

/** The obstacle for one municipality; `null` if there is none. */
function checkRoles(
  call: GrantCall,
  role: RequiredRole | null,
  candidate: Candidate,
  index: number,
): ApplicantFinding | null {
  if (role === 'none') return null;
  const roles = knownRoles(candidate);
  const isEnough = index > 0 || role === 'participant' || (roles?.includes('influencer') ?? false);
  if (roles !== undefined && roles.length > 0 && isEnough) return null;
  const facts = { applicant: refTo(candidate, index) };
  const paths = [path(index, 'roles')];
  if (roles === undefined) return find(call, 'applicant.roles-missing', facts, paths);
  // The category, once known, may ask the lead for more, or nobody for any role at all.
  const mayAskNothing = call.categories.some(({ requiredRole }) => requiredRole === 'none');
  if (role === null && (roles.length > 0 || mayAskNothing))
    return find(call, 'applicant.category-missing', facts, CATEGORY);
  if (roles.length === 0) return find(call, 'applicant.not-participant', facts, paths);
  return find(call, 'applicant.not-influencer', facts, [...paths, ...CATEGORY]);
}

/** True if the call accepts municipalities and nothing else without a review. */
const acceptsOnlyMunicipalities = ({ applicantKinds }: GrantCall): boolean =>
  Object.entries(applicantKinds).every(
    ([kind, treatment]) => (treatment === 'accept') === (kind === 'municipality'),
  );

/** An official reviews; also a joint authority, which is not a municipality by the text, yet one got a grant (interpretation 32). */
function checkReviewed(
  call: GrantCall,
  kind: string,
  candidate: Candidate,
  index: number,
  subject: ReviewSubject,
  reviews: Reviews,
): ApplicantFinding {
  const applicant = refTo(candidate, index);
  const paths = [path(index, 'kind')];
  const accepted = reviews.accepted(subject);
  if (accepted !== undefined) {
    const reason = accepted ? 'applicant.review-accepted' : 'applicant.review-rejected';
    return find(call, reason, { applicant, review: subject }, paths);
  }
  const facts = { applicant, kind, review: subject, reviewedBefore: reviews.has(subject) };
  return kind === 'joint-authority'
    ? find(
        call,
        'applicant.joint-body',
        { ...facts, members: [...(candidate.members ?? [])] },
        paths,
      )
    : find(call, 'applicant.needs-review', facts, paths);
}

const joins = ({ roles = [] }: Candidate): boolean =>
  roles.length > 0 && roles.every((role) => role === 'joining');

/** The finding for applicants without an obstacle, with their places in the list. */
function allWell(
  call: GrantCall,
  role: RequiredRole | null,
  accepted: readonly { readonly candidate: Candidate; readonly index: number }[],
): ApplicantFinding {
  const applicants = accepted.map(({ candidate, index }) => refTo(candidate, index));
  const pathsOf = (fact: string): Path[] => accepted.map(({ index }) => path(index, fact));
  if (role === 'none') return find(call, 'applicant.may-apply', { applicants }, pathsOf('kind'));
  const paths = pathsOf('roles');
  const joining = accepted.filter(({ candidate }) => joins(candidate));
  if (joining.length > 0) {
    const refs = joining.map(({ candidate, index }) => refTo(candidate, index));
    return find(call, 'applicant.joining', { applicants: refs }, paths);
  }
  const [lead] = applicants;
  return lead?.number === 1 && role === 'influencer-lead'
    ? find(call, 'applicant.influencer', { applicant: lead }, paths)
    : find(call, 'applicant.participants', { applicants }, paths);
}

/** A code that no municipality has is asked for again; the application is not refused for it (interpretation 36). */
function checkCode(
  call: GrantCall,
  candidate: Candidate,
  index: number,
  lookUp: LookUp,
): ApplicantFinding | null {
  const { code } = candidate;
  if (code === undefined) return null;
  const municipality = lookUp(code);
  const facts = { applicant: refTo(candidate, index), code };
  const paths = [path(index, 'code')];
  if (municipality === null) return find(call, 'applicant.code-unknown', facts, paths);
  const { code: into, mergedOn: on } = municipality;
  return on === null ? null : find(call, 'applicant.code-merged', { ...facts, into, on }, paths);
}

/** Åland has legislation of its own: a note for the official, which holds nothing back (interpretation 35). */
function noteOn(call: GrantCall, candidate: Candidate, index: number): ApplicantFinding | null {
  const { code } = candidate;
  if (code === undefined || !call.alandMunicipalities.includes(code)) return null;
  const facts = { applicant: refTo(candidate, index) };
  return find(call, 'applicant.aland', facts, [path(index, 'code')], 'inform');
}

/** May these applicants apply? */
export function checkApplicant(
  call: GrantCall,
  draft: AnyDraft,
  reviews: Reviews,
  lookUp: LookUp | null,
): ApplicantFinding[] {
  const { applicants = [], category } = draft;
  if (applicants.length === 0) return [find(call, 'applicant.applicants-missing', {}, APPLICANTS)];
  const role = requiredRoleFor(call, category);
  const keyOf = entryKeys('applicants', () => applicants.map(({ code }) => code));
  const findings: ApplicantFinding[] = [];
  const codes: ApplicantFinding[] = [];
  const notes: ApplicantFinding[] = [];
  const accepted: { candidate: Candidate; index: number }[] = [];
  const addCode = (candidate: Candidate, index: number): void => {
    const unknown = lookUp && checkCode(call, candidate, index, lookUp);
    if (unknown) codes.push(unknown);
  };
  for (const [index, candidate] of applicants.entries()) {
    const { kind, code, name, members } = candidate;
    const treatment =
      kind !== undefined && Object.hasOwn(call.applicantKinds, kind)
        ? call.applicantKinds[kind]
        : undefined;
    const note = noteOn(call, candidate, index);
    if (note) notes.push(note);
    if (kind === undefined || treatment === undefined) {
      const facts = { applicant: refTo(candidate, index) };
      findings.push(find(call, 'applicant.kind-missing', facts, [path(index, 'kind')]));
    } else if (treatment === 'refuse') {
      const applicant = refTo(candidate, index);
      const paths = [path(index, 'kind')];
      findings.push(
        acceptsOnlyMunicipalities(call)
          ? find(call, 'applicant.not-municipality', { applicant }, paths)
          : find(call, 'applicant.kind-refused', { applicant, kind }, paths),
      );
    } else if (treatment === 'review') {
      // A copy, so that a review keeps the members as they were.
      const facts = { kind, code, name, members: members && [...members] };
      const subject = subjectOf(keyOf(index), draft, facts);
      findings.push(checkReviewed(call, kind, candidate, index, subject, reviews));
      if (kind === 'municipality') addCode(candidate, index);
    } else {
      const obstacle = checkRoles(call, role, candidate, index);
      if (obstacle) findings.push(obstacle);
      addCode(candidate, index);
      accepted.push({ candidate, index });
    }
  }
  const obstacles = [...findings, ...codes];
  // Municipalities that may apply are mentioned beside what officials have accepted.
  const well =
    accepted.length > 0 && obstacles.every(({ outcome }) => outcome === 'met')
      ? [allWell(call, role, accepted)]
      : [];
  return [...well, ...sortByOutcome(obstacles), ...notes];
}
