import type { Assessment } from '../src/assess.js';
import type { Finding } from '../src/rules/reasons.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../src/assess.js';
import type { Application, Draft } from '../src/model/application.js';
import { RULES, type RuleName } from '../src/model/reasons.js';
import { digikunta2017 } from '../src/calls/2017/call.js';
import { joint, jointWithout } from './checks/example.js';
import { drafts, wholeApplications } from './checks/random-application.js';

describe('while the form is filled in', () => {
  test('every subset of the facts is assessed: every rule gives a finding, and nothing is thrown', () => {
    const names = Object.keys(joint) as (keyof Application)[];
    for (let subset = 0; subset < 2 ** names.length; subset += 1) {
      const { findings } = assess(
        digikunta2017,
        jointWithout(...names.filter((_, bit) => (subset & (1 << bit)) === 0)),
      );
      expect(new Set(findings.map(({ rule }) => rule)).size).toBe(RULES.length);
    }
  });

  test('a missing fact names the fields to ask for', () => {
    fc.assert(
      fc.property(drafts, ({ draft }) => {
        for (const { reason, outcome, paths } of assess(digikunta2017, draft).findings) {
          if (outcome === 'missing') expect([reason, paths.length > 0]).toEqual([reason, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a fact added later never flips a decided rule', () => {
    // By contract two things can still move: costs are met by any eligible cent, though lines can turn out to lie outside the
    // use period once their days are known, which also lowers the room below a request; so no line here has a day.
    const decided = ({ findings }: Assessment): Partial<Record<RuleName, Finding['outcome']>> => {
      const firsts = RULES.map((rule) => findings.find((finding) => finding.rule === rule));
      return Object.fromEntries(
        firsts.flatMap((first) =>
          first?.outcome === 'met' || first?.outcome === 'not-met'
            ? [[first.rule, first.outcome]]
            : [],
        ),
      );
    };
    const undated = (draft: Draft): Draft => ({
      ...draft,
      ...(draft.costs && {
        costs: draft.costs.map((line) => ({ ...line, incurredOn: undefined })),
      }),
    });
    fc.assert(
      fc.property(drafts, ({ whole, draft }) => {
        expect(decided(assess(digikunta2017, undated(whole)))).toMatchObject(
          decided(assess(digikunta2017, undated(draft))),
        );
      }),
      { numRuns: 1500 },
    );
  });

  test('with known days, a use period added later flips neither the ceiling nor the room', () => {
    fc.assert(
      fc.property(wholeApplications, (whole) => {
        const limits = (draft: Draft) =>
          assess(digikunta2017, draft).findings.filter(
            ({ rule, outcome }) => /^(cap|cofunding)$/.test(rule) && /^(not-)?met$/.test(outcome),
          );
        const before = limits({ ...whole, usePeriod: undefined }).map(({ reason }) => reason);
        const after = limits(whole).map(({ reason }) => reason);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 500 },
    );
  });
});

describe('plain data in, plain data out', () => {
  test('the same input gives the same answer', () => {
    fc.assert(
      fc.property(drafts, ({ draft }) => {
        expect(assess(digikunta2017, structuredClone(draft))).toStrictEqual(
          assess(digikunta2017, draft),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('order changes no answer', () => {
  const resultOf = ({
    eligibility,
    preferred,
    award,
    costs: { submitted, eligible, underReview },
  }: Assessment) => ({
    eligibility,
    preferred,
    award,
    submitted,
    eligible,
    underReview,
  });

  test('of cost lines, of other funding, and of applicants after the lead', () => {
    fc.assert(
      fc.property(wholeApplications, (application) => {
        const [lead, ...others] = application.applicants;
        const reversed = {
          ...application,
          costs: [...application.costs].reverse(),
          otherFunding: [...(application.otherFunding ?? [])].reverse(),
          applicants: [...(lead ? [lead] : []), ...others.reverse()],
        };
        expect(resultOf(assess(digikunta2017, reversed))).toEqual(
          resultOf(assess(digikunta2017, application)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
