import type { Euro } from '../model/application.js';
import type { Assessment, Binding } from '../model/assessment.js';
import type { ClauseId } from '../model/call.js';
import {
  toCents,
  toEuro,
  subtractOrZero,
  add,
  toShare,
  unroundedShare,
} from '../model/money/cents.js';
import type { RuleName } from '../model/reasons.js';

/** One step of the calculation. Amounts are in euros; `share` alone may have more than two decimals. */
export type TraceStep = { readonly clauses: readonly ClauseId[] } & (
  | { readonly step: 'line'; readonly index: number; readonly counted: Euro; readonly amount: Euro }
  | { readonly step: 'eligible'; readonly submitted: Euro; readonly amount: Euro }
  | { readonly step: 'share'; readonly rate: string; readonly amount: string }
  | { readonly step: 'ceiling'; readonly amount: Euro }
  | { readonly step: 'other-funding'; readonly deducted: Euro; readonly amount: Euro }
  | { readonly step: 'requested'; readonly amount: Euro }
  | { readonly step: 'maximum'; readonly binding: Binding; readonly amount: Euro }
  | { readonly step: 'self-financing'; readonly amount: Euro }
);

/**
 * How the award came about, step by step: the lines counted, their sum, the rate, the rounding, other funding, and the
 * least of all limits. Each step names its clauses. Empty while the award is not known.
 * @example traceOf(assess(digikunta2017, {})) // => []
 */
export function traceOf({ findings, costs, award }: Assessment): TraceStep[] {
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
  const lines = costs.lines.map(({ index, counted, clauses }): TraceStep => {
    sum = add(sum, toCents(counted));
    return { step: 'line', index, counted, amount: toEuro(sum), clauses };
  });
  const deducts = !findings.some(({ reason }) => reason === 'cofunding.not-deducted');
  const left = toEuro(subtractOrZero(eligible, toCents(award.otherFunding)));
  return [
    ...lines,
    { step: 'eligible', submitted: costs.submitted, amount: award.eligibleCosts, clauses: ofCosts },
    {
      step: 'share',
      rate: award.rate,
      amount: unroundedShare(eligible, toShare(award.rate)),
      clauses: ofCap,
    },
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
      clauses: award.binding === 'other-funding' ? ofCofunding : ofCap,
    },
    { step: 'self-financing', amount: award.selfFinancing, clauses: ofCofunding },
  ];
}
