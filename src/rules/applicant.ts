import { APPLICANT_KINDS, type ApplicantDraft, type ApplicantKind, type CategoryId, type Draft, type Path } from '../model/application.js';
import type { CategoryTerms, GrantCall } from '../model/call.js';
import { type Finding, finding, worstFirst } from '../model/finding.js';
import { fixed } from '../model/path.js';
import type { Judgements, Who } from '../model/reasons.js';
import type { LookUp } from '../model/register.js';

const APPLICANTS = /* @__PURE__ */ fixed(['applicants']);
const CATEGORY = /* @__PURE__ */ fixed(['category']);

const who = ({ name, code }: ApplicantDraft, index: number): Who => ({ number: index + 1, name: name ?? code ?? null });
const path = (index: number, fact: string): Path => ['applicants', index, fact];

type Part = CategoryTerms['part'];

/** Which part in the trials is asked for; `null` while the category that decides it is not told. */
function partAsked({ categories }: GrantCall, category: CategoryId | undefined): Part | null {
  const told = categories.find(({ id }) => id === category);
  if (told) return told.part;
  const [first, ...others] = categories;
  if (first && others.every(({ part }) => part === first.part)) return first.part;
  return category === undefined ? null : 'participant';
}

/** What stands in the way of one municipality; `null` where nothing does. */
function checkRoles(call: GrantCall, part: Part | null, told: ApplicantDraft, index: number): Finding | null {
  const { roles } = told;
  if (part === 'none') return null;
  if (roles === undefined)
    return finding(call, 'applicant', 'applicant.roles-missing', { applicant: who(told, index) }, [path(index, 'roles')]);
  if (roles.length > 0 && (index > 0 || part === 'participant' || roles.includes('influencer'))) return null;
  const applicant = who(told, index);
  // The category told later may ask the lead for more, or nobody for any part at all.
  if (part === null && (roles.length > 0 || call.categories.some((one) => one.part === 'none')))
    return finding(call, 'applicant', 'applicant.category-missing', { applicant }, CATEGORY);
  if (roles.length === 0) return finding(call, 'applicant', 'applicant.not-participant', { applicant }, [path(index, 'roles')]);
  return finding(call, 'applicant', 'applicant.not-influencer', { applicant }, [path(index, 'roles'), ...CATEGORY]);
}

/** Whether the call takes municipalities and nothing else without an official's word. */
const takesOnlyMunicipalities = ({ applicantKinds }: GrantCall): boolean =>
  APPLICANT_KINDS.every((kind) => (applicantKinds[kind] === 'accept') === (kind === 'municipality'));

/** An official judges; so with a joint body, which is no municipality by the text, yet one was granted (position 32). */
function checkJudged(call: GrantCall, kind: ApplicantKind, told: ApplicantDraft, index: number, judgements: Judgements): Finding {
  const applicant = who(told, index);
  const judgement = `applicants.${String(index)}`;
  const judged = judgements[judgement];
  const paths = [path(index, 'kind')];
  if (judged !== undefined) {
    return finding(call, 'applicant', judged ? 'applicant.joint-body-accepted' : 'applicant.joint-body-refused', { applicant }, paths);
  }
  if (kind === 'municipality' || kind === 'other')
    return finding(call, 'applicant', 'applicant.to-judge', { applicant, kind, judgement }, paths);
  return finding(call, 'applicant', 'applicant.joint-body', { applicant, kind, members: told.members ?? [], judgement }, paths);
}

function checkOne(call: GrantCall, part: Part | null, told: ApplicantDraft, index: number, judgements: Judgements): Finding | null {
  const { kind } = told;
  if (kind === undefined)
    return finding(call, 'applicant', 'applicant.kind-missing', { applicant: who(told, index) }, [path(index, 'kind')]);
  const treatment = call.applicantKinds[kind];
  if (treatment === 'refuse') {
    const applicant = who(told, index);
    const paths = [path(index, 'kind')];
    return takesOnlyMunicipalities(call)
      ? finding(call, 'applicant', 'applicant.not-municipality', { applicant }, paths)
      : finding(call, 'applicant', 'applicant.kind-refused', { applicant, kind }, paths);
  }
  return treatment === 'review' ? checkJudged(call, kind, told, index, judgements) : checkRoles(call, part, told, index);
}

const joins = ({ roles = [] }: ApplicantDraft): boolean => roles.length > 0 && roles.every((role) => role === 'joining');

const kindOf = (_: ApplicantDraft, index: number): Path => path(index, 'kind');
const rolesOf = (_: ApplicantDraft, index: number): Path => path(index, 'roles');

/** What is said of the municipalities where nothing stands in their way; `null` without one, since a joint body is spoken of on its own. */
function allWell(call: GrantCall, applicants: ApplicantDraft[], part: Part | null): Finding | null {
  const isAccepted = applicants.map(({ kind }) => kind !== undefined && call.applicantKinds[kind] === 'accept');
  const accepted = <T>(list: T[]): T[] => (isAccepted.includes(false) ? list.filter((_, index) => isAccepted[index]) : list);
  const all = accepted(applicants.map(who));
  const [lead] = all;
  if (!lead) return null;
  if (part === 'none') return finding(call, 'applicant', 'applicant.may-apply', { applicants: all }, accepted(applicants.map(kindOf)));
  const paths = accepted(applicants.map(rolesOf));
  const joining = accepted(applicants.map(joins));
  if (joining.includes(true)) {
    return finding(call, 'applicant', 'applicant.joining', { applicants: all.filter((_, index) => joining[index]) }, paths);
  }
  if (lead.number === 1 && part === 'influencer-lead')
    return finding(call, 'applicant', 'applicant.influencer', { applicant: lead }, paths);
  return finding(call, 'applicant', 'applicant.participants', { applicants: all }, paths);
}

/** A code that is no municipality's is told again; the application is not refused for it (position 36). */
function checkCodes(call: GrantCall, applicants: readonly ApplicantDraft[], lookUp: LookUp): Finding[] {
  return applicants.flatMap((told, index) => {
    const { kind, code } = told;
    if (code === undefined || kind === undefined || call.applicantKinds[kind] !== 'accept') return [];
    const found = lookUp(code);
    const facts = { applicant: who(told, index), code };
    const paths = [path(index, 'code')];
    if (found === null) return [finding(call, 'applicant', 'applicant.code-unknown', facts, paths)];
    if (found.mergedOn === null) return [];
    return [finding(call, 'applicant', 'applicant.code-merged', { ...facts, into: found.code, on: found.mergedOn }, paths)];
  });
}

/** Åland has legislation of its own: a note for the official, which holds nothing back (position 35). */
function noteOn(call: GrantCall, told: ApplicantDraft, index: number): Finding | null {
  if (told.code === undefined || !call.alandMunicipalities.includes(told.code)) return null;
  return finding(call, 'applicant', 'applicant.aland', { applicant: who(told, index) }, [path(index, 'code')], 'inform');
}

const isMet = ({ outcome }: Finding): boolean => outcome === 'met';

/** May these applicants apply? */
export function checkApplicant(
  call: GrantCall,
  { applicants = [], category }: Draft,
  judgements: Judgements,
  lookUp: LookUp | null,
): Finding[] {
  if (applicants.length === 0) return [finding(call, 'applicant', 'applicant.not-told', {}, APPLICANTS)];
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
  const well = found.every(isMet) ? allWell(call, applicants, part) : null;
  if (well && found.length === 0 && notes.length === 0) return [well];
  return [...(well ? [well] : []), ...worstFirst(found), ...notes];
}
