import { type Assessment, traceOf, type TraceStep } from 'digikunta';
import { stepAmount } from './in-words.ts';
import type { Speech } from './languages.ts';

/** How a step was calculated, with the application's own figures; `null` where nothing is calculated. */
export function formula(step: TraceStep, assessment: Assessment, speech: Speech): string | null {
  const { costs, award } = assessment;
  const { page, write } = speech;
  const { euro } = write;
  const others = traceOf(assessment);
  const amountOf = (name: TraceStep['step']): string[] =>
    others.flatMap((other) => (other.step === name ? [stepAmount(other, speech)] : []));
  if (!award) return null;
  switch (step.step) {
    case 'line':
    case 'requested':
      return null;
    case 'eligible':
      return `${costs.lines.map(({ counted }) => euro(counted)).join(' + ')} = ${euro(step.amount)}`;
    case 'share':
      return `${write.share(step.rate)} × ${euro(award.eligibleCosts)} = ${stepAmount(step, speech)}`;
    case 'ceiling':
      return `${write.share(award.rate ?? '1')} × ${euro(award.eligibleCosts)} = ${amountOf('share').join()} → ${euro(step.amount)} (${page.formula.rounded})`;
    case 'other-funding':
      return `${euro(award.eligibleCosts)} − ${euro(step.deducted)} = ${euro(step.amount)}`;
    case 'maximum': {
      const limits = (['ceiling', 'other-funding', 'requested'] as const).flatMap(amountOf);
      return `${page.formula.smallest}: ${limits.join('; ')}`;
    }
    case 'self-financing':
      return `${euro(award.eligibleCosts)} − ${euro(award.maximumAward)} − ${euro(award.otherFunding)} = ${euro(step.amount)}`;
    default:
      // Steps of other calls.
      return null;
  }
}
