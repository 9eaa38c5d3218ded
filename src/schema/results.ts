/**
 * What the library answers, as zod schemas: for what is stored and read again, and for an interface that names its answers.
 * @module schema/results
 */
import { COST_KINDS } from '../model/vocabulary.js';
import type { Assessment } from '../assess.js';
import type { CostAssessment } from '../rules/costs.js';
import type { Finding } from '../rules/reasons.js';
import * as z from 'zod';
import type { OwnFinding } from '../model/own-rule.js';
import { EFFECTS, OUTCOME_OF, OUTCOMES } from '../model/reasons.js';
import type { AllocatedAward, Allocation, AllocationFacts } from '../portfolio/allocate.js';
import type { Settlement, SettlementFacts, SettlementFinding } from '../settlement/settle.js';
import { COST_LINE_FACTS, FINDING_FACTS } from './facts.js';
import { choice, flag, listOf, record } from './fields.js';
import {
  byReason,
  clauses,
  count,
  exactly,
  none,
  only,
  path,
  rate,
  sum,
  told,
  word,
} from './results-fields.js';

const paths = listOf(path).describe(
  'The facts of the application that this rests on; for `missing`, the facts to ask for.',
);

const FACTS = { ...FINDING_FACTS, ...COST_LINE_FACTS };
// SAFETY: a reason ties rule, outcome and facts together, which the compiler cannot follow through a list of reasons.
const finding = byReason(
  FACTS,
  (reason) => ({ rule: reason.slice(0, reason.indexOf('.')), outcome: OUTCOME_OF[reason] }),
  {
    effect: choice(EFFECTS),
    paths,
    clauses,
  },
).meta({
  title: 'Finding',
  description:
    'What a rule found: a plain record that names its reason, facts, fields and clauses.',
}) as z.ZodType<Finding, Finding>;

/** What an own rule's facts are is known to the host alone. */
const anyFacts: z.ZodType<object, object> = z.record(z.string(), z.unknown());
const ownFinding = exactly<OwnFinding>()(
  record({
    rule: word,
    outcome: choice(OUTCOMES),
    effect: choice(EFFECTS),
    reason: word,
    facts: anyFacts,
    paths: listOf(path),
    clauses,
  }),
).meta({ title: 'OwnFinding', description: 'What an own rule found.' });

// SAFETY: as above.
const costLine = byReason(COST_LINE_FACTS, (reason) => ({ outcome: OUTCOME_OF[reason] }), {
  index: count.describe("The line's place in the application, from 0."),
  id: word.optional(),
  kind: choice(COST_KINDS).optional(),
  counted: sum.describe('What of the line counts as eligible, in euros.'),
  clauses,
}).meta({ title: 'CostLineAssessment', description: 'What became of one cost line.' }) as z.ZodType<
  CostLineAssessment,
  CostLineAssessment
>;

const costs = exactly<CostAssessment>()(
  record({
    lines: listOf(costLine),
    submitted: sum.describe('The sum of all amounts told, in euros.'),
    eligible: sum.describe('The sum that counts, in euros: the base of the grant.'),
    underReview: sum.describe(
      'The part of `eligible` that an official must still judge, in euros; also of lines that lack the use period.',
    ),
  }),
).meta({ title: 'CostAssessment', description: 'What became of the costs.' });

const award = record({
  eligibleCosts: sum,
  rate,
  ceiling: sum.describe('The share of the eligible costs, rounded down to the cent.'),
  requested: told.nullable(),
  otherFunding: sum.describe('Other funding and income told so far, in euros.'),
  maximumAward: sum,
  binding: choice(['rate', 'requested', 'other-funding', 'maximum']).describe(
    'Which limit the maximum award comes from.',
  ),
  selfFinancing: sum.describe('What the applicants pay themselves, in euros.'),
}).meta({
  title: 'AwardCalculation',
  description:
    'How large the award can be at most. It is a ceiling, not a promise: the authority may give less (interpretation 3).',
});

/** A call's answer to an application: what `assess` returns. */
export const assessmentSchema: z.ZodType<Assessment, Assessment> = exactly<Assessment>()(
  record({
    format: only('digikunta.assessment/1'),
    call: record({ id: word, version: word }),
    eligibility: choice(['eligible', 'ineligible', 'undetermined']),
    preferred: flag
      .nullable()
      .describe('Whether several municipalities take part; `null` while that is not known.'),
    findings: listOf(finding),
    ownFindings: listOf(ownFinding)
      .describe("What the host's own rules found, where it passed any.")
      .optional(),
    costs,
    award: award.nullable().describe('`null` while the eligible costs are not known.'),
  }),
).meta({
  title: 'Assessment',
  description:
    "A call's answer to an application. It is not the decision: Act 688/2001 leaves that to the authority.",
});

const ALLOCATION_FACTS = exactly<AllocationFacts>()(
  record({
    'allocation.full': none,
    'allocation.partial': record({ maximumAward: sum }),
    'allocation.share': record({ maximumAward: sum }),
    'allocation.no-budget-left': record({ needed: sum }),
    'allocation.below-minimum': record({ minimumAward: sum }),
    'allocation.share-below-minimum': record({ minimumAward: sum, needed: sum }),
    'allocation.nothing-to-award': none,
  }),
).shape;
// SAFETY: as above.
const allocated = byReason(ALLOCATION_FACTS, () => ({}), { id: word, award: sum }).meta({
  title: 'AllocatedAward',
  description: 'The award proposed for one application, with its reason.',
}) as z.ZodType<AllocatedAward, AllocatedAward>;

/** A budget, shared out: what `allocate` returns. */
export const allocationSchema: z.ZodType<Allocation, Allocation> = exactly<Allocation>()(
  record({
    format: only('digikunta.allocation/1'),
    awards: listOf(allocated),
    granted: sum,
    remaining: sum,
    neededForNext: sum
      .nullable()
      .describe(
        'The additional budget needed to give the next application its maximum award without reducing earlier awards. With ' +
          '`proportional`: to give every application its maximum. `null` if each has it, except for maximums below the minimum award.',
      ),
  }),
).meta({ title: 'Allocation', description: 'A budget, shared out.' });

const SETTLEMENT_FACTS = exactly<SettlementFacts>()(
  record({
    'settlement.as-decided': record({ finalGrant: sum }),
    'settlement.by-share': record({ finalGrant: sum, rate, eligibleCosts: sum }),
    'settlement.by-other-funding': record({
      finalGrant: sum,
      eligibleCosts: sum,
      otherFunding: sum,
    }),
    'settlement.pay': record({ balance: sum }),
    'settlement.repay': record({ balance: sum }),
    'settlement.keep': record({ balance: sum, limit: told }),
    'settlement.even': none,
    'settlement.awaits-facts': record({ excess: sum }),
    'settlement.costs-missing': none,
    'settlement.funding-missing': none,
    'settlement.costs-need-review': record({ underReview: sum }),
    'settlement.use-needs-review': none,
    'settlement.facts-missing': record({ lines: listOf(count) }),
    'settlement.interest': none,
    'settlement.joint-liability': record({ recipients: count }),
  }),
).shape;
// SAFETY: as above.
const settled = byReason(SETTLEMENT_FACTS, () => ({ rule: 'settlement' }), {
  outcome: choice(OUTCOMES),
  effect: choice(EFFECTS),
  paths: listOf(path).describe(
    'The facts of the report that this rests on; for `missing`, the facts to ask for.',
  ),
  clauses,
}).meta({
  title: 'SettlementFinding',
  description: 'One point of a settlement. Its paths are those of the report.',
}) as z.ZodType<SettlementFinding, SettlementFinding>;

/** A grant, settled: what `settle` returns. */
export const settlementSchema: z.ZodType<Settlement, Settlement> = exactly<Settlement>()(
  record({
    format: only('digikunta.settlement/1'),
    finalGrant: sum
      .nullable()
      .describe(
        'The grant that the costs reported so far justify, in euros; `null` while there are none.',
      ),
    balance: sum.describe(
      'The sum to pay, to be repaid or that the recipient keeps, in euros, as `action` says.',
    ),
    action: choice(['pay', 'repay', 'keep', 'none']),
    costs,
    findings: listOf(settled),
  }),
).meta({
  title: 'Settlement',
  description:
    'A settled grant. Once costs are reported: final grant + repaid or kept = paid + still to pay, to the cent.',
});
