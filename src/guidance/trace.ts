import type { Assessment } from '../assess.js';
import type { Euro } from '../model/application.js';
import type { AwardCalculation, AwardPart, Binding } from '../model/assessment.js';
import type { ClauseId } from '../model/call.js';
import {
  toCents,
  toEuro,
  subtractOrZero,
  add,
  times,
  toShare,
  unroundedShare,
} from '../model/money/cents.js';
import type { RuleName } from '../model/reasons.js';
import type { Vocabulary } from '../model/vocabulary.js';

/** One step of the calculation. Amounts are in euros; `share` alone may have more than two decimals. */
export type TraceStep = { readonly clauses: readonly ClauseId[] } & (
  | { readonly step: 'line'; readonly line: number; readonly counted: Euro; readonly amount: Euro }
  | { readonly step: 'eligible'; readonly submitted: Euro; readonly amount: Euro }
  | { readonly step: 'share'; readonly rate: string; readonly amount: string }
  | ({ readonly step: 'part' } & AwardPart)
  | { readonly step: 'fixed'; readonly amount: Euro }
  | { readonly step: 'units'; readonly unit: Euro; readonly units: number; readonly amount: Euro }
  | { readonly step: 'ceiling'; readonly amount: Euro }
  | { readonly step: 'other-funding'; readonly deducted: Euro; readonly amount: Euro }
  | { readonly step: 'requested'; readonly amount: Euro }
  | { readonly step: 'maximum'; readonly binding: Binding; readonly amount: Euro }
  | { readonly step: 'self-financing'; readonly amount: Euro }
);

/** A step without its clauses. */
type BareStep = TraceStep extends infer Step
  ? Step extends object
    ? Omit<Step, 'clauses'>
    : never
  : never;

/** The source of the ceiling: a share of all costs, shares of their parts, or a sum that does not depend on them. */
function sharesOf({ eligibleCosts, rate, parts = [], basis }: AwardCalculation): BareStep[] {
  if (basis && 'fixed' in basis) return [{ step: 'fixed', amount: toEuro(toCents(basis.fixed)) }];
  if (basis) {
    const amount = toEuro(times(toCents(basis.unit), basis.units));
    return [{ step: 'units', unit: basis.unit, units: basis.units, amount }];
  }
  if (rate === null || parts.length > 0) return parts.map((part) => ({ step: 'part', ...part }));
  const amount = unroundedShare(toCents(eligibleCosts), toShare(rate));
  return [{ step: 'share', rate, amount }];
}

/**
 * Explains the award step by step: the lines counted, their sum, the rate, the rounding, other funding, and the least of all
 * limits. Each step names its clauses. Empty while the award is unknown.
 * @example
 * ```ts
 * traceOf(assess(digikunta2017, { costs: [{ kind: 'travel', amount: '10.01', causedByProject: true }] }))
 *   .map(({ step, amount }) => `${step} ${amount}`)
 * // => ['line 10.01', 'eligible 10.01', 'share 7.007', 'ceiling 7.00', 'other-funding 10.01', 'maximum 7.00', 'self-financing 3.01']
 * ```
 */
export function traceOf<V extends Vocabulary>({
  findings,
  costs,
  award,
}: Assessment<V>): TraceStep[] {
  if (!award) return [];
  const clausesOf = (rule: RuleName): ClauseId[] => [
    ...new Set(findings.flatMap((finding) => (finding.rule === rule ? finding.clauses : []))),
  ];
  const [ofCosts, ofCap, ofCofunding] = [
    clausesOf('costs'),
    clausesOf('cap'),
    clausesOf('cofunding'),
  ];
  const eligible = toCents(award.eligibleCosts);
  let sum = toCents('0');
  const lines = costs.lines.map(({ line, counted, clauses }): TraceStep => {
    sum = add(sum, toCents(counted));
    return { step: 'line', line, counted, amount: toEuro(sum), clauses };
  });
  const deducts = findings.some(({ rule }) => rule === 'cofunding');
  const left = toEuro(subtractOrZero(eligible, toCents(award.otherFunding)));
  const steps: readonly TraceStep[] = [
    ...lines,
    { step: 'eligible', submitted: costs.submitted, amount: award.eligibleCosts, clauses: ofCosts },
    ...sharesOf(award).map((step) => ({ ...step, clauses: ofCap })),
    { step: 'ceiling', amount: award.ceiling, clauses: ofCap },
    ...(deducts
      ? [
          {
            step: 'other-funding' as const,
            deducted: award.otherFunding,
            amount: left,
            clauses: ofCofunding,
          },
        ]
      : []),
    ...(award.requested === null
      ? []
      : [{ step: 'requested' as const, amount: award.requested, clauses: ofCap }]),
    {
      step: 'maximum',
      binding: award.binding,
      amount: award.maximumAward,
      clauses:
        award.binding === 'other-funding' || award.binding === 'payable' ? ofCofunding : ofCap,
    },
    { step: 'self-financing', amount: award.selfFinancing, clauses: deducts ? ofCofunding : ofCap },
  ];
  // A list for each step: what a host does to one reaches no other.
  return steps.map((step) => ({ ...step, clauses: [...step.clauses] }));
}
