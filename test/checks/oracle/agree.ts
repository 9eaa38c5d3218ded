import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { assess } from '../../../src/assess.js';
import { type Answer, decide } from './decision.js';
import { besideOf, callOf, type Case, cases, optionsOf, termsOf } from './random-call.js';

/** The library's answer, as far as the oracle gives one. */
function answered(one: Case): Answer {
  const { eligibility, preferred, findings, costs, award } = assess(
    callOf(one),
    one.draft,
    optionsOf(one),
  );
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
    // The calls here have one rate, and no limits of their own.
    award: award && ({ ...award } as unknown as Readonly<Record<string, string | null>>),
  };
}

/** Fails on the smallest application for which the library and the oracle differ. */
export function expectAgreement(runs: fc.Parameters<unknown>): void {
  fc.assert(
    fc.property(cases, (one) => {
      const library = answered(one);
      const oracle = decide(termsOf(one), one.draft, besideOf(one));
      // The comparison that words a difference is slow, and seldom needed.
      if (!isDeepStrictEqual(library, oracle)) expect(library).toEqual(oracle);
    }),
    runs as fc.Parameters<[unknown]>,
  );
}
