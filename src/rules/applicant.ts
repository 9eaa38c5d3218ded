import {
  APPLICANT_KINDS,
  type ApplicantDraft,
  type ApplicantKind,
  type CategoryId,
  type Draft,
  type Path,
  type Role,
} from '../model/application.js';
import type { CategoryTerms, GrantCall } from '../model/call.js';
import { type Finding, finding, sortByOutcome } from '../model/finding.js';
import { frozenPaths } from '../model/path.js';
import type { Judgements, ApplicantRef } from '../model/reasons.js';
import type { LookUp } from '../model/register.js';

const APPLICANTS = /* @__PURE__ */ frozenPaths(['applicants']);
const CATEGORY = /* @__PURE__ */ frozenPaths(['category']);

const who = ({ name, code }: ApplicantDraft, index: number): ApplicantRef => ({
  number: index + 1,
  name: name ?? code ?? null,
});
const path = (index: number, fact: string): Path => ['applicants', index, fact];

type Part = CategoryTerms['requiredRole'];

/** Which part in the trials is asked for; `null` while the category that decides it is not told. */
function partAsked({ categories }: GrantCall, category: CategoryId | undefined): Part | null {
  let common: Part | null | undefined;
  for (const { id, requiredRole: part } of categories) {
    if (id === category) return part;
    common = common === undefined || common === part ? part : null;
  }
  return common ?? (category === undefined ? null : 'participant');
}

/** What stands in the way of one municipality; `null` where nothing does. */
function checkRoles(
  call: GrantCall,
  part: Part | null,
  told: ApplicantDraft,
  index: number,
): Finding | null {
  const { roles } = told;
  if (part === 'none') return null;
  if (roles === undefined)
    return finding(call, 'applicant', 'applicant.roles-missing', { applicant: who(told, index) }, [
      path(index, 'roles'),
    ]);
  if (roles.length > 0 && (index > 0 || part === 'participant' || roles.includes('influencer')))
    return null;
  const applicant = who(told, index);
  // The category told later may ask the lead for more, or nobody for any part at all.
  if (
    part === null &&
    (roles.length > 0 || call.categories.some((one) => one.requiredRole === 'none'))
  )
    return finding(call, 'applicant', 'applicant.category-missing', { applicant }, CATEGORY);
  if (roles.length === 0)
    return finding(call, 'applicant', 'applicant.not-participant', { applicant }, [
      path(index, 'roles'),
    ]);
  return finding(call, 'applicant', 'applicant.not-influencer', { applicant }, [
    path(index, 'roles'),
    ...CATEGORY,
  ]);
}

/** Whether the call takes municipalities and nothing else without an official's word. */
const takesOnlyMunicipalities = ({ applicantKinds }: GrantCall): boolean =>
  APPLICANT_KINDS.every(
    (kind) => (applicantKinds[kind] === 'accept') === (kind === 'municipality'),
  );

/** An official judges; so with a joint body, which is no municipality by the text, yet one was granted (interpretation 32). */
function checkJudged(
  call: GrantCall,
  kind: ApplicantKind,
  told: ApplicantDraft,
  index: number,
  judgements: Judgements,
): Finding {
  const applicant = who(told, index);
  const judgement = `applicants.${String(index)}`;
  const judged = judgements[judgement];
  const paths = [path(index, 'kind')];
  if (judged !== undefined) {
    return finding(
      call,
      'applicant',
      judged ? 'applicant.review-accepted' : 'applicant.review-rejected',
      { applicant },
      paths,
    );
  }
  if (kind === 'municipality' || kind === 'other')
    return finding(
      call,
      'applicant',
      'applicant.needs-review',
      { applicant, kind, judgement },
      paths,
    );
  return finding(
    call,
    'applicant',
    'applicant.joint-body',
    { applicant, kind, members: told.members ?? [], judgement },
    paths,
  );
}

function checkOne(
  call: GrantCall,
  part: Part | null,
  told: ApplicantDraft,
  index: number,
  judgements: Judgements,
): Finding | null {
  const { kind } = told;
  if (kind === undefined)
    return finding(call, 'applicant', 'applicant.kind-missing', { applicant: who(told, index) }, [
      path(index, 'kind'),
    ]);
  const treatment = call.applicantKinds[kind];
  if (treatment === 'refuse') {
    const applicant = who(told, index);
    const paths = [path(index, 'kind')];
    return takesOnlyMunicipalities(call)
      ? finding(call, 'applicant', 'applicant.not-municipality', { applicant }, paths)
      : finding(call, 'applicant', 'applicant.kind-refused', { applicant, kind }, paths);
  }
  return treatment === 'review'
    ? checkJudged(call, kind, told, index, judgements)
    : checkRoles(call, part, told, index);
}

const isJoining = (role: Role): boolean => role === 'joining';
const joins = ({ roles = [] }: ApplicantDraft): boolean =>
  roles.length > 0 && roles.every(isJoining);
const joiningOf = (
  municipalities: readonly ApplicantDraft[],
  all: ApplicantRef[],
): ApplicantRef[] => all.filter((_, place) => joins(municipalities[place] ?? {}));

const kindOf = ({ number }: ApplicantRef): Path => path(number - 1, 'kind');
const rolesOf = ({ number }: ApplicantRef): Path => path(number - 1, 'roles');

/** What is said of municipalities in whose way nothing stands. */
function allWell(
  call: GrantCall,
  part: Part | null,
  municipalities: readonly ApplicantDraft[],
  all: ApplicantRef[],
): Finding {
  if (part === 'none')
    return finding(call, 'applicant', 'applicant.may-apply', { applicants: all }, all.map(kindOf));
  const paths = all.map(rolesOf);
  if (municipalities.some(joins))
    return finding(
      call,
      'applicant',
      'applicant.joining',
      { applicants: joiningOf(municipalities, all) },
      paths,
    );
  const [lead] = all;
  if (lead?.number === 1 && part === 'influencer-lead')
    return finding(call, 'applicant', 'applicant.influencer', { applicant: lead }, paths);
  return finding(call, 'applicant', 'applicant.participants', { applicants: all }, paths);
}

/** The same beside joint bodies that officials have accepted, which are spoken of on their own; `null` without a municipality. */
function allWellBeside(
  call: GrantCall,
  part: Part | null,
  applicants: readonly ApplicantDraft[],
): Finding | null {
  const isTaken = ({ kind }: ApplicantDraft): boolean =>
    kind !== undefined && call.applicantKinds[kind] === 'accept';
  const municipalities = applicants.filter(isTaken);
  const all = applicants.map(who).filter((_, index) => isTaken(applicants[index] ?? {}));
  return municipalities.length === 0 ? null : allWell(call, part, municipalities, all);
}

/** A code that is no municipality's is told again; the application is not refused for it (interpretation 36). */
function checkCodes(
  call: GrantCall,
  applicants: readonly ApplicantDraft[],
  lookUp: LookUp,
): Finding[] {
  return applicants.flatMap((told, index) => {
    const { kind, code } = told;
    if (code === undefined || kind === undefined || call.applicantKinds[kind] !== 'accept')
      return [];
    const found = lookUp(code);
    const facts = { applicant: who(told, index), code };
    const paths = [path(index, 'code')];
    if (found === null) return [finding(call, 'applicant', 'applicant.code-unknown', facts, paths)];
    if (found.mergedOn === null) return [];
    return [
      finding(
        call,
        'applicant',
        'applicant.code-merged',
        { ...facts, into: found.code, on: found.mergedOn },
        paths,
      ),
    ];
  });
}

/** Åland has legislation of its own: a note for the official, which holds nothing back (interpretation 35). */
function noteOn(call: GrantCall, told: ApplicantDraft, index: number): Finding | null {
  if (told.code === undefined || !call.alandMunicipalities.includes(told.code)) return null;
  return finding(
    call,
    'applicant',
    'applicant.aland',
    { applicant: who(told, index) },
    [path(index, 'code')],
    'inform',
  );
}

const isMet = ({ outcome }: Finding): boolean => outcome === 'met';

/** May these applicants apply? */
export function checkApplicant(
  call: GrantCall,
  { applicants = [], category }: Draft,
  judgements: Judgements,
  lookUp: LookUp | null,
): Finding[] {
  if (applicants.length === 0)
    return [finding(call, 'applicant', 'applicant.applicants-missing', {}, APPLICANTS)];
  const part = partAsked(call, category);
  const found: Finding[] = [];
  const notes: Finding[] = [];
  let index = 0;
  for (const told of applicants) {
    const obstacle = checkOne(call, part, told, index, judgements);
    if (obstacle) found.push(obstacle);
    const note = noteOn(call, told, index);
    if (note) notes.push(note);
    index += 1;
  }
  if (lookUp) found.push(...checkCodes(call, applicants, lookUp));
  if (found.length === 0)
    return [allWell(call, part, applicants, applicants.map(who))].concat(notes);
  const well = found.every(isMet) ? allWellBeside(call, part, applicants) : null;
  return [...(well ? [well] : []), ...sortByOutcome(found), ...notes];
}
