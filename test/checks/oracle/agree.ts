import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { assess, type AssessOptions } from '../../../src/assess.js';
import type { Draft } from '../../../src/model/application.js';
import type { GrantCall } from '../../../src/model/call.js';
import { type Answer, decide } from './decision.js';
import { callOf, cases, termsOf } from './random-call.js';

/** The library's answer, as far as the oracle gives one. */
function answered(call: GrantCall, draft: Draft, options: AssessOptions): Answer {
  const { eligibility, preferred, findings, costs, award } = assess(call, draft, options);
  return {
    eligibility,
    preferred,
    findings: findings.map(({ rule, outcome, effect, reason, paths }) => ({
      rule,
      outcome,
      effect,
      reason,
      ...(outcome === 'missing' && {
        asks: [...new Set(paths.map((path) => path.join('.')))].sort(),
      }),
    })),
    lines: costs.lines.map(({ outcome, counted, reason }) => ({ outcome, counted, reason })),
    submitted: costs.submitted,
    eligible: costs.eligible,
    underReview: costs.underReview,
    award: award && { ...award },
  };
}

/** Fails on the smallest application of which the library and the oracle do not say the same. */
export function expectAgreement(runs: fc.Parameters<unknown>): void {
  fc.assert(
    fc.property(cases, (one) => {
      const library = answered(callOf(one), one.draft, one.options);
      const oracle = decide(termsOf(one), one.draft, one.options);
      // The comparison that words a difference is slow, and seldom needed.
      if (!isDeepStrictEqual(library, oracle)) expect(library).toEqual(oracle);
    }),
    runs as fc.Parameters<[unknown]>,
  );
}
