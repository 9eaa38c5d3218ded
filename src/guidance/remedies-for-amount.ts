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
  centsOf,
  euroOf,
  exceeds,
  LARGEST_AMOUNT,
  less,
  NOTHING,
  plus,
} from '../model/money/cents.js';
import { requiredCosts } from '../rules/cap.js';
import { applyChanges } from './changes.js';
import { type Case, example, type Idea, notMet, to, without } from './remedy-candidate.js';

/** What would let a refused line count, if it is true. */
function counting(call: GrantCall, draft: Draft, line: CostLineAssessment): Idea[] {
  const at = (field: string): Path => ['costs', line.index, field];
  switch (line.reason) {
    case 'costs.refused-kind': {
      const toJudge: CostKind | undefined = COST_KINDS.filter(
        (kind) => call.costPolicy[kind].treatment === 'review',
      ).at(-1);
      // An example: another kind is for the applicant to name, where the cost is of another kind.
      return toJudge === undefined ? [] : [[example(draft, at('kind'), toJudge)]];
    }
    case 'costs.recoverable-vat':
      return [[to(draft, at('finalVat'), true)]];
    case 'costs.not-caused':
      return [[to(draft, at('causedByProject'), true)]];
    case 'costs.outside-period': {
      const { incurredOn, from } = line.facts;
      return [
        [to(draft, ['usePeriod', from !== null && incurredOn < from ? 'from' : 'to'], incurredOn)],
      ];
    }
    default:
      return [];
  }
}

/** Where nothing counts, one line that does is enough: the first stands for all of its kind that are refused alike. */
function oneToCount(
  { call, draft, isLocked }: Case,
  refused: readonly CostLineAssessment[],
): Idea[] {
  const found = new Map<string, Idea[]>();
  for (const line of refused) {
    const { kind = '', amount = '0' } = draft.costs?.[line.index] ?? {};
    const alike = `${line.reason} ${kind}`;
    if (found.has(alike) || !exceeds(centsOf(amount), NOTHING)) continue;
    const ideas = counting(call, draft, line).filter(
      (changes) => !changes.some(({ path }) => isLocked(path)),
    );
    if (ideas.length > 0) found.set(alike, ideas);
  }
  return [...found.values()].flat();
}

export function forCosts(facts: Case): Idea[] {
  const { draft, assessment } = facts;
  const refused = assessment.costs.lines.filter(({ outcome }) => outcome === 'not-met');
  if (notMet(assessment.findings, 'costs').length > 0) return oneToCount(facts, refused);
  const kept = without(
    facts,
    'costs',
    draft.costs ?? [],
    refused.map(({ index }) => index),
  );
  return refused.length > 0 && kept !== null && kept.length > 0
    ? [[to(draft, ['costs'], kept)]]
    : [];
}

/** Raises the largest accepted line until the request fits. */
function raised(
  { call, draft, assessment: { costs, award }, isLocked }: Case,
  requested: Euro,
): Idea[] {
  const forCap = centsOf(requiredCosts(call, requested));
  const forRoom = plus(
    centsOf(requested),
    call.deductOtherFunding ? centsOf(award?.otherFunding ?? '0') : NOTHING,
  );
  const wanted = exceeds(forCap, forRoom) ? forCap : forRoom;
  const lines = costs.lines.filter(
    ({ outcome, index }) => outcome === 'met' && !isLocked(['costs', index, 'amount']),
  );
  const [first, ...others] = lines;
  if (!first) return [];
  const largest = others.reduce(
    (best, line) => (exceeds(centsOf(line.counted), centsOf(best.counted)) ? line : best),
    first,
  );
  const amount = plus(centsOf(largest.counted), less(wanted, centsOf(costs.eligible)));
  return exceeds(amount, LARGEST_AMOUNT)
    ? []
    : [[to(draft, ['costs', largest.index, 'amount'], euroOf(amount))]];
}

/** Lowers the request to the maximum award, raises the costs, or does without the other state money. */
export function forAmount(facts: Case, rule: 'cap' | 'cofunding'): Idea[] {
  const { call, draft, options, assessment } = facts;
  const { award, findings } = assessment;
  const problems = notMet(findings, rule);
  const { requestedGrant: requested, otherFunding = [] } = draft;
  const ideas: Idea[] = [];
  const refused = problems.flatMap(({ reason, paths }) =>
    reason === 'cofunding.state-money-refused' ? paths.map(([, index]) => Number(index)) : [],
  );
  const left = refused.length > 0 ? without(facts, 'otherFunding', otherFunding, refused) : null;
  if (left !== null) {
    const drop = [to(draft, ['otherFunding'], left)];
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
    if (exceeds(centsOf(award.maximumAward), NOTHING))
      ideas.push([to(draft, ['requestedGrant'], award.maximumAward)]);
    ideas.push(...raised(facts, requested));
  }
  return ideas;
}
