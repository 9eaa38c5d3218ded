/**
 * The results of the library as zod schemas: for results that are stored and read again, and for interfaces that name them.
 * @module schema/results
 */
import * as z from 'zod';
import type { Assessment } from '../assess.js';
import type { OwnFinding } from '../model/own-rule.js';
import { EFFECTS, OUTCOMES, type ReasonTable } from '../model/reasons.js';
import { COST_KINDS } from '../model/vocabulary.js';
import type { AllocatedAward, Allocation, AllocationFacts } from '../portfolio/allocate.js';
import type { CostAssessment, CostFinding } from '../rules/costs.js';
import { type Finding, REASONS } from '../rules/reasons.js';
import {
  type Settlement,
  SETTLEMENT,
  type SettlementFacts,
  type SettlementFinding,
} from '../settlement/settle.js';
import { exactly } from './exactly.js';
import { choice, computedEuro, euroText, flag, listOf, rate, record } from './fields.js';
import { COST_LINE_FACTS, FINDING_FACTS } from './results-facts.js';
import { anyText, byReason, clauses, count, noFacts, only, path } from './results-fields.js';

const paths = listOf(path).describe(
  'The facts of the application that the finding rests on; for `missing`, the facts to ask for.',
);

/** The texts that a reason fixes: its rule and its outcome. */
const fixedBy =
  (table: ReasonTable) =>
  (reason: string): Readonly<Record<string, string>> => ({
    rule: reason.slice(0, reason.indexOf('.')),
    ...(table[reason] && { outcome: table[reason].outcome }),
  });
const common = { effect: choice(EFFECTS), paths, clauses };

// SAFETY: a reason ties rule, outcome and facts together, which the compiler cannot follow through a list of reasons.
const finding = byReason({ ...FINDING_FACTS, ...COST_LINE_FACTS }, fixedBy(REASONS), common).meta({
  title: 'Finding',
  description:
    'A finding of a rule or on a cost line: a plain record with its reason, facts, fields and clauses.',
}) as z.ZodType<Finding, Finding>;

/** Only the host knows the facts of its own rules. */
const anyFacts: z.ZodType<object, object> = z.record(z.string(), z.unknown());
const ownFinding = exactly<OwnFinding>()(
  record({
    rule: anyText,
    outcome: choice(OUTCOMES),
    effect: choice(EFFECTS),
    reason: anyText,
    facts: anyFacts,
    paths: listOf(path),
    clauses,
    atMost: euroText.describe('The most that can be awarded by this rule, in euros.').optional(),
  }),
).meta({ title: 'OwnFinding', description: 'A finding of an own rule.' });

// SAFETY: as above.
const costLine = byReason(COST_LINE_FACTS, fixedBy(REASONS), {
  ...common,
  line: count.describe("The line's place in the application, from 0."),
  id: anyText.optional(),
  kind: choice(COST_KINDS).optional(),
  counted: computedEuro.describe('The eligible part of the line, in euros.'),
}).meta({
  title: 'CostFinding',
  description: "The finding on one cost line, with the line's place and what of it is eligible.",
}) as z.ZodType<CostFinding, CostFinding>;

const costs = exactly<CostAssessment>()(
  record({
    lines: listOf(costLine),
    submitted: computedEuro.describe(
      'The sum of all amounts that the application gives, in euros.',
    ),
    eligible: computedEuro.describe('The eligible sum, in euros: the base of the grant.'),
    underReview: computedEuro.describe(
      'The part of `eligible` that an official must still review, in euros; also of lines that miss the use period.',
    ),
  }),
).meta({
  title: 'CostAssessment',
  description: 'The result for the costs, with a finding for each line.',
});

const award = record({
  eligibleCosts: computedEuro,
  rate: rate
    .nullable()
    .describe('`null` where it is not one rate of all costs: see `parts` and `basis`.'),
  ceiling: computedEuro.describe('The share of the eligible costs, rounded down to the cent.'),
  parts: listOf(
    record({
      lines: listOf(count).describe('The places of the lines in the application, from 0.'),
      rate,
      amount: computedEuro.describe('Rounded down to the cent, and no more than a limit allows.'),
      limited: flag.describe('True if a limit of the call makes it less than the share.'),
    }).meta({
      title: 'AwardPart',
      description: 'The share of some cost lines that have one rate.',
    }),
  )
    .describe('The parts of the share, by the rows of a table of rates, or as limits divide it.')
    .optional(),
  basis: z
    .union([record({ fixed: euroText }), record({ unit: euroText, units: count })])
    .describe('A sum that does not depend on the costs.')
    .optional(),
  requested: euroText.nullable(),
  otherFunding: computedEuro.describe('Other funding and income reported so far, in euros.'),
  maximumAward: computedEuro,
  binding: choice([
    'rate',
    'requested',
    'other-funding',
    'maximum',
    'limit',
    'minimum',
    'payable',
    'basis',
    'own-rule',
  ]).describe('The limit that the maximum award comes from.'),
  selfFinancing: computedEuro.describe("The applicants' own share, in euros."),
}).meta({
  title: 'AwardCalculation',
  description:
    'The largest possible award. It is a ceiling, not a promise: the authority may give less (interpretation 3).',
});

/** A call's answer to an application: what `assess` returns. */
export const assessmentSchema: z.ZodType<Assessment, Assessment> = exactly<Assessment>()(
  record({
    format: only('digikunta.assessment/1'),
    call: record({
      id: anyText,
      version: anyText,
      law: z.literal('other').optional(),
    }).describe('The call; `law` is `other` where its grants are not under Act 688/2001.'),
    eligibility: choice(['eligible', 'ineligible', 'undetermined']).describe(
      'The result for the requirements of the call that the library checks. It is no more: the general conditions of Act 688/2001, section 7(1) (an acceptable purpose, need, effects on competition), are for the authority to assess.',
    ),
    preferred: flag
      .nullable()
      .describe(
        'True if several municipalities take part, or another preference is met; `null` while that is unknown.',
      ),
    findings: listOf(finding),
    ownFindings: listOf(ownFinding)
      .describe("The findings of the host's own rules, if it passed any.")
      .optional(),
    costs,
    award: award.nullable().describe('`null` while the eligible costs are unknown.'),
  }),
).meta({
  title: 'Assessment',
  description:
    'The assessment of an application. It is not the decision: Act 688/2001 leaves that to the authority.',
});

const ALLOCATION_FACTS = exactly<AllocationFacts>()(
  record({
    'allocation.full': noFacts,
    'allocation.partial': record({ maximumAward: computedEuro }),
    'allocation.share': record({ maximumAward: computedEuro }),
    'allocation.no-budget-left': record({ needed: computedEuro }),
    'allocation.below-minimum': record({ minimumAward: computedEuro }),
    'allocation.share-below-minimum': record({ minimumAward: computedEuro, needed: computedEuro }),
    'allocation.nothing-to-award': noFacts,
  }),
).shape;
// SAFETY: as above.
const allocated = byReason(ALLOCATION_FACTS, () => ({}), { id: anyText, award: computedEuro }).meta(
  {
    title: 'AllocatedAward',
    description: 'The award proposed for one application, with its reason.',
  },
) as z.ZodType<AllocatedAward, AllocatedAward>;

/** A budget, shared out: what `allocate` returns. */
export const allocationSchema: z.ZodType<Allocation, Allocation> = exactly<Allocation>()(
  record({
    format: only('digikunta.allocation/1'),
    awards: listOf(allocated),
    granted: computedEuro,
    remaining: computedEuro,
    neededForNext: computedEuro
      .nullable()
      .describe(
        'The additional budget needed to give the next application its maximum award without reducing earlier awards. With `proportional`: to give every application its maximum. `null` if each has it, except for maximums below the minimum award.',
      ),
  }),
).meta({ title: 'Allocation', description: 'A budget, shared out.' });

const SETTLEMENT_FACTS = exactly<SettlementFacts>()(
  record({
    'settlement.as-decided': record({ finalGrant: computedEuro }),
    'settlement.by-share': record({ finalGrant: computedEuro, rate, eligibleCosts: computedEuro }),
    'settlement.by-terms': record({ finalGrant: computedEuro, eligibleCosts: computedEuro }),
    'settlement.by-units': record({ finalGrant: computedEuro, unit: euroText, units: count }),
    'settlement.units-missing': noFacts,
    'settlement.by-other-funding': record({
      finalGrant: computedEuro,
      eligibleCosts: computedEuro,
      otherFunding: computedEuro,
    }),
    'settlement.pay': record({ balance: computedEuro }),
    'settlement.repay': record({ balance: computedEuro }),
    'settlement.keep': record({ balance: computedEuro, limit: euroText }),
    'settlement.even': noFacts,
    'settlement.awaits-facts': record({ excess: computedEuro }),
    'settlement.costs-missing': noFacts,
    'settlement.funding-missing': noFacts,
    'settlement.costs-need-review': record({ underReview: computedEuro }),
    'settlement.use-needs-review': noFacts,
    'settlement.facts-missing': record({ lines: listOf(count) }),
    'settlement.interest': noFacts,
    'settlement.joint-liability': record({ recipients: count }),
  }),
).shape;
// SAFETY: as above.
const settled = byReason(SETTLEMENT_FACTS, fixedBy(SETTLEMENT), common).meta({
  title: 'SettlementFinding',
  description: 'One point of a settlement. Its paths are those of the report.',
}) as z.ZodType<SettlementFinding, SettlementFinding>;

/** A grant, settled: what `settle` returns. */
export const settlementSchema: z.ZodType<Settlement, Settlement> = exactly<Settlement>()(
  record({
    format: only('digikunta.settlement/1'),
    finalGrant: computedEuro
      .nullable()
      .describe(
        'The grant that the costs reported so far justify, in euros; `null` while there are none.',
      ),
    balance: computedEuro.describe(
      'The sum to pay, to be repaid or that the recipient may keep, in euros, as `action` says.',
    ),
    action: choice(['pay', 'repay', 'keep', 'none']).describe(
      '`repay`: by the recipient (section 20), not recovery, which the authority decides (sections 21 and 22). `keep`: a small sum may be left unpaid.',
    ),
    costs,
    findings: listOf(settled),
  }),
).meta({
  title: 'Settlement',
  description:
    'A settled grant. Once costs are reported: final grant + repaid or kept = paid + still to pay, to the cent.',
});
