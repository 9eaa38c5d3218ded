import { APPLICANT_KINDS, type ApplicantDraft, type ApplicantKind, type CategoryId, type Draft, type Role } from '../model/application.js';
import type { CategoryTerms, GrantCall } from '../model/call.js';
import { type Finding, finding, worstFirst } from '../model/finding.js';
import type { Judgements, Who } from '../model/reasons.js';
import type { LookUp } from '../model/register.js';

const who = ({ name, code }: ApplicantDraft, index: number): Who => ({ number: index + 1, name: name ?? code ?? null });

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
function checkRoles(
  call: GrantCall,
  category: CategoryId | undefined,
  roles: Role[] | undefined,
  index: number,
  applicant: Who,
): Finding | null {
  const path = [['applicants', index, 'roles']];
  const part = partAsked(call, category);
  if (part === 'none') return null;
  if (roles === undefined) return finding(call, 'applicant', 'applicant.roles-missing', { applicant }, path);
  const categoryMissing = (): Finding => finding(call, 'applicant', 'applicant.category-missing', { applicant }, [['category']]);
  if (roles.length === 0) {
    // The category told later may ask for no part at all.
    if (part === null && call.categories.some((one) => one.part === 'none')) return categoryMissing();
    return finding(call, 'applicant', 'applicant.not-participant', { applicant }, path);
  }
  if (index > 0 || roles.includes('influencer')) return null;
  if (part === null) return categoryMissing();
  return part === 'influencer-lead' ? finding(call, 'applicant', 'applicant.not-influencer', { applicant }, [...path, ['category']]) : null;
}

/** Whether the call takes municipalities and nothing else without an official's word. */
const takesOnlyMunicipalities = ({ applicantKinds }: GrantCall): boolean =>
  APPLICANT_KINDS.every((kind) => (applicantKinds[kind] === 'accept') === (kind === 'municipality'));

/** An official judges; so with a joint body, which is no municipality by the text, yet one was granted (position 32). */
function checkJudged(call: GrantCall, told: ApplicantDraft & { kind: ApplicantKind }, index: number, judgements: Judgements): Finding {
  const applicant = who(told, index);
  const judgement = `applicants.${String(index)}`;
  const judged = judgements[judgement];
  const paths = [['applicants', index, 'kind']];
  if (judged !== undefined) {
    return finding(call, 'applicant', judged ? 'applicant.joint-body-accepted' : 'applicant.joint-body-refused', { applicant }, paths);
  }
  if (told.kind === 'municipality' || told.kind === 'other')
    return finding(call, 'applicant', 'applicant.to-judge', { applicant, kind: told.kind, judgement }, paths);
  return finding(call, 'applicant', 'applicant.joint-body', { applicant, kind: told.kind, members: told.members ?? [], judgement }, paths);
}

function checkOne(
  call: GrantCall,
  category: CategoryId | undefined,
  told: ApplicantDraft,
  index: number,
  judgements: Judgements,
): Finding | null {
  const { kind } = told;
  const applicant = who(told, index);
  const path = [['applicants', index, 'kind']];
  if (kind === undefined) return finding(call, 'applicant', 'applicant.kind-missing', { applicant }, path);
  const treatment = call.applicantKinds[kind];
  if (treatment === 'refuse') {
    return takesOnlyMunicipalities(call)
      ? finding(call, 'applicant', 'applicant.not-municipality', { applicant }, path)
      : finding(call, 'applicant', 'applicant.kind-refused', { applicant, kind }, path);
  }
  if (treatment === 'review') return checkJudged(call, { ...told, kind }, index, judgements);
  return checkRoles(call, category, told.roles, index, applicant);
}

/** What is said of the municipalities where nothing stands in their way; a joint body is spoken of on its own. */
function allWell(call: GrantCall, applicants: ApplicantDraft[], category: CategoryId | undefined): Finding[] {
  const municipalities = applicants.flatMap((told, index) =>
    told.kind !== undefined && call.applicantKinds[told.kind] === 'accept'
      ? [{ who: who(told, index), roles: told.roles ?? [], path: ['applicants', index, 'roles'] }]
      : [],
  );
  const [lead] = municipalities;
  if (!lead) return [];
  const part = partAsked(call, category);
  const applying = municipalities.map((one) => one.who);
  if (part === 'none') {
    const kinds = municipalities.map(({ who: { number } }) => ['applicants', number - 1, 'kind']);
    return [finding(call, 'applicant', 'applicant.may-apply', { applicants: applying }, kinds)];
  }
  const joining = municipalities.filter(({ roles }) => roles.length > 0 && roles.every((role) => role === 'joining'));
  const paths = municipalities.map(({ path }) => path);
  if (joining.length > 0) return [finding(call, 'applicant', 'applicant.joining', { applicants: joining.map((one) => one.who) }, paths)];
  if (lead.who.number === 1 && part === 'influencer-lead') {
    return [finding(call, 'applicant', 'applicant.influencer', { applicant: lead.who }, paths)];
  }
  return [finding(call, 'applicant', 'applicant.participants', { applicants: applying }, paths)];
}

/** A code that is no municipality's is told again; the application is not refused for it (position 36). */
function checkCodes(call: GrantCall, applicants: ApplicantDraft[], lookUp: LookUp): Finding[] {
  return applicants.flatMap((told, index) => {
    const { kind, code } = told;
    if (code === undefined || kind === undefined || call.applicantKinds[kind] !== 'accept') return [];
    const found = lookUp(code);
    const facts = { applicant: who(told, index), code };
    const paths = [['applicants', index, 'code']];
    if (found === null) return [finding(call, 'applicant', 'applicant.code-unknown', facts, paths)];
    if (found.mergedOn === null) return [];
    return [finding(call, 'applicant', 'applicant.code-merged', { ...facts, into: found.code, on: found.mergedOn }, paths)];
  });
}

/** Åland has legislation of its own: a note for the official, which holds nothing back (position 35). */
function notesOn(call: GrantCall, applicants: ApplicantDraft[]): Finding[] {
  return applicants.flatMap((told, index) =>
    told.code !== undefined && call.alandMunicipalities.includes(told.code)
      ? [finding(call, 'applicant', 'applicant.aland', { applicant: who(told, index) }, [['applicants', index, 'code']], 'inform')]
      : [],
  );
}

/** May these applicants apply? */
export function checkApplicant(
  call: GrantCall,
  { applicants = [], category }: Draft,
  judgements: Judgements,
  lookUp: LookUp | null,
): Finding[] {
  if (applicants.length === 0) return [finding(call, 'applicant', 'applicant.not-told', {}, [['applicants']])];
  const found = applicants.map((told, index) => checkOne(call, category, told, index, judgements)).filter((one) => one !== null);
  if (lookUp) found.push(...checkCodes(call, applicants, lookUp));
  if (found.every(({ outcome }) => outcome === 'met')) found.unshift(...allWell(call, applicants, category));
  return [...worstFirst(found), ...notesOn(call, applicants)];
}
