import { assess } from '../assess.js';
import {
  COST_KINDS,
  type CostKind,
  type Draft,
  type Euro,
  type Path,
} from '../model/application.js';
import type { CostLineAssessment } from '../model/assessment.js';
import type { GrantCall } from '../model/call.js';
import {
  toCents,
  toEuro,
  isGreater,
  LARGEST_AMOUNT,
  subtractOrZero,
  ZERO_CENTS,
  add,
} from '../model/money/cents.js';
import { requiredCosts } from '../rules/cap.js';
import { applyChanges } from './changes.js';
import {
  type RemedyContext,
  suggestField,
  type Candidate,
  notMet,
  setField,
  removeEntries,
} from './remedy-candidate.js';

/** What would let a refused line count, if it is true. */
function candidatesForLine(call: GrantCall, draft: Draft, line: CostLineAssessment): Candidate[] {
  const at = (field: string): Path => ['costs', line.index, field];
  switch (line.reason) {
    case 'costs.refused-kind': {
      const toJudge: CostKind | undefined = COST_KINDS.filter(
        (kind) => call.costPolicy[kind].treatment === 'review',
      ).at(-1);
      // An example: another kind is for the applicant to name, where the cost is of another kind.
      return toJudge === undefined ? [] : [[suggestField(draft, at('kind'), toJudge)]];
    }
    case 'costs.recoverable-vat':
      return [[setField(draft, at('finalVat'), true)]];
    case 'costs.not-caused':
      return [[setField(draft, at('causedByProject'), true)]];
    case 'costs.outside-period': {
      const { incurredOn, from } = line.facts;
      return [
        [
          setField(
            draft,
            ['usePeriod', from !== null && incurredOn < from ? 'from' : 'to'],
            incurredOn,
          ),
        ],
      ];
    }
    default:
      return [];
  }
}

/** Where nothing counts, one line that does is enough: the first stands for all of its kind that are refused alike. */
function candidatesForOneEligibleLine(
  { call, draft, isLocked }: RemedyContext,
  refused: readonly CostLineAssessment[],
): Candidate[] {
  const found = new Map<string, Candidate[]>();
  for (const line of refused) {
    const { kind = '', amount = '0' } = draft.costs?.[line.index] ?? {};
    const alike = `${line.reason} ${kind}`;
    if (found.has(alike) || !isGreater(toCents(amount), ZERO_CENTS)) continue;
    const ideas = candidatesForLine(call, draft, line).filter(
      (changes) => !changes.some(({ path }) => isLocked(path)),
    );
    if (ideas.length > 0) found.set(alike, ideas);
  }
  return [...found.values()].flat();
}

export function forCosts(facts: RemedyContext): Candidate[] {
  const { draft, assessment } = facts;
  const refused = assessment.costs.lines.filter(({ outcome }) => outcome === 'not-met');
  if (notMet(assessment.findings, 'costs').length > 0)
    return candidatesForOneEligibleLine(facts, refused);
  const kept = removeEntries(
    facts,
    'costs',
    draft.costs ?? [],
    refused.map(({ index }) => index),
  );
  return refused.length > 0 && kept !== null && kept.length > 0
    ? [[setField(draft, ['costs'], kept)]]
    : [];
}

/** Raises the largest accepted line until the request fits. */
function raised(
  { call, draft, assessment: { costs, award }, isLocked }: RemedyContext,
  requested: Euro,
): Candidate[] {
  const forCap = toCents(requiredCosts(call, requested));
  const forRoom = add(
    toCents(requested),
    call.deductOtherFunding ? toCents(award?.otherFunding ?? '0') : ZERO_CENTS,
  );
  const wanted = isGreater(forCap, forRoom) ? forCap : forRoom;
  const lines = costs.lines.filter(
    ({ outcome, index }) => outcome === 'met' && !isLocked(['costs', index, 'amount']),
  );
  const [first, ...others] = lines;
  if (!first) return [];
  const largest = others.reduce(
    (best, line) => (isGreater(toCents(line.counted), toCents(best.counted)) ? line : best),
    first,
  );
  const amount = add(toCents(largest.counted), subtractOrZero(wanted, toCents(costs.eligible)));
  return isGreater(amount, LARGEST_AMOUNT)
    ? []
    : [[setField(draft, ['costs', largest.index, 'amount'], toEuro(amount))]];
}

/** Lowers the request to the maximum award, raises the costs, or does without the other state money. */
export function forAmount(facts: RemedyContext, rule: 'cap' | 'cofunding'): Candidate[] {
  const { call, draft, options, assessment } = facts;
  const { award, findings } = assessment;
  const problems = notMet(findings, rule);
  const { requestedGrant: requested, otherFunding = [] } = draft;
  const ideas: Candidate[] = [];
  const refused = problems.flatMap(({ reason, paths }) =>
    reason === 'cofunding.review-rejected' ? paths.map(([, index]) => Number(index)) : [],
  );
  const left =
    refused.length > 0 ? removeEntries(facts, 'otherFunding', otherFunding, refused) : null;
  if (left !== null) {
    const drop = [setField(draft, ['otherFunding'], left)];
    const dropped = applyChanges(draft, drop);
    const more = forAmount(
      { ...facts, draft: dropped, assessment: assess(call, dropped, options) },
      rule,
    );
    ideas.push(...(more.length > 0 ? more.map((changes) => [...drop, ...changes]) : [drop]));
  }
  if (
    requested !== undefined &&
    award &&
    problems.some(({ reason }) => reason.endsWith('.exceeded'))
  ) {
    if (isGreater(toCents(award.maximumAward), ZERO_CENTS))
      ideas.push([setField(draft, ['requestedGrant'], award.maximumAward)]);
    ideas.push(...raised(facts, requested));
  }
  return ideas;
}
