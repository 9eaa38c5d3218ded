// Properties of any application and any draft, under the call of 2017 and under others.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type Assessment } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import type { Application, CostLine, Draft } from '../../src/model/application.js';
import { RULES, type RuleName } from '../../src/model/reasons.js';
import { readInstant } from '../../src/model/time/moment.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import type { CostFinding } from '../../src/rules/costs.js';
import { type Finding, type Reason, REASONS } from '../../src/rules/reasons.js';
import { parseDraft } from '../../src/schema/parse.js';
import { en } from '../../src/words/en.js';
import { type Audience, explain } from '../../src/words/explain.js';
import { fi } from '../../src/words/fi.js';
import { sv } from '../../src/words/sv.js';
import { numbersFrom, spoil } from '../schema/spoil.js';
import { assessed as assessedWith } from './example.js';
import { cents, euros } from './oracle/decision.js';
import { callOf, type Case, cases, optionsOf } from './oracle/random-call.js';

type AnyDraft = Draft<Vocabulary>;
type AnyAssessment = Assessment<Vocabulary>;

const assessed = (one: Case, draft: AnyDraft = one.draft): AnyAssessment =>
  assess(callOf(one), draft, optionsOf(one, draft));

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** Runs a property on applications and drafts under any call. */
function always(holds: (one: Case) => void, numRuns = 1000): void {
  fc.assert(fc.property(cases, holds), { numRuns });
}

/** Reasons of terms that no call drawn here has: a call without them never gives these. */
const OF_OTHER_TERMS: readonly Reason[] = [
  'deadline.too-early',
  'deadline.open-ended',
  'deadline.category-missing',
  'cooperation.reached',
  'cooperation.not-reached',
  'cooperation.open',
  'costs.below-minimum',
  'costs.period-outside',
  'costs.period-too-long',
  'costs.not-asked',
  'costs.match-only',
  'costs.flat',
  'costs.limited',
  'cap.facts-missing',
  'cap.below-minimum',
];

test('the applications and calls drawn here lead to every reason of their terms', () => {
  const reached = new Map<string, number>();
  for (const one of fc.sample(cases, { numRuns: 4000, seed: 2017 })) {
    const { findings, costs } = assessed(one);
    for (const reason of new Set([...findings, ...costs.lines].map((finding) => finding.reason)))
      reached.set(reason, (reached.get(reason) ?? 0) + 1);
  }
  const rare = Object.keys(REASONS).filter((reason) => (reached.get(reason) ?? 0) < 3);
  expect(rare.sort()).toEqual([...OF_OTHER_TERMS].sort());
  expect(OF_OTHER_TERMS.filter((reason) => reached.has(reason))).toEqual([]);
});

describe('the award', () => {
  test('is never above the share of the eligible costs, the request, or what other funding leaves of them', () => {
    always((one) => {
      const { award, costs } = assessed(one);
      if (award === null) return;
      expect(award.eligibleCosts).toBe(costs.eligible);
      const [eligible, most, others] = [
        award.eligibleCosts,
        award.maximumAward,
        award.otherFunding,
      ].map(cents) as [bigint, bigint, bigint];
      if (callOf(one).rate === '0.70') expect(most * 100n <= eligible * 70n).toBe(true);
      expect(most <= cents(award.ceiling)).toBe(true);
      if (award.requested !== null) expect(most <= cents(award.requested)).toBe(true);
      if (callOf(one).otherFunding === 'deduct')
        expect(most === 0n || most + others <= eligible).toBe(true);
    });
  });

  test('adds up with other funding and self-financing to the eligible costs, to the cent, while that funding is deducted and fits', () => {
    always((one) => {
      const { award } = assessed(one);
      if (
        award === null ||
        callOf(one).otherFunding === 'ignore' ||
        cents(award.otherFunding) > cents(award.eligibleCosts)
      )
        return;
      expect(
        euros(cents(award.maximumAward) + cents(award.otherFunding) + cents(award.selfFinancing)),
      ).toBe(award.eligibleCosts);
    });
  });

  test('has sums of lines that add up to the cent', () => {
    always((one) => {
      const { lines, submitted, eligible, underReview } = assessed(one).costs;
      const sum = (amounts: readonly string[]): string =>
        euros(amounts.reduce((all, amount) => all + cents(amount), 0n));
      expect(sum((one.draft.costs ?? []).map(({ amount = '0' }) => amount))).toBe(submitted);
      expect(sum(lines.map(({ counted }) => counted))).toBe(eligible);
      const inReview = cents(
        sum(lines.filter(({ outcome }) => outcome === 'review').map(({ counted }) => counted)),
      );
      const waiting = cents(
        sum(
          lines
            .filter(({ reason }) => reason === 'costs.period-missing')
            .map(({ counted }) => counted),
        ),
      );
      expect(cents(underReview) >= inReview && cents(underReview) <= inReview + waiting).toBe(true);
    });
  });

  test('and its ceiling are never lowered by one more eligible line', () => {
    always((one) => {
      const more: CostLine = { kind: 'materials', amount: '0.01', causedByProject: true };
      const added = assessed(one, {
        ...one.draft,
        costs: [...(one.draft.costs ?? []), more],
      }).award;
      const { award } = assessed(one);
      if (award === null) return;
      expect(added).not.toBeNull();
      expect(cents(added?.eligibleCosts ?? '0') - cents(award.eligibleCosts)).toBe(1n);
      expect(cents(added?.ceiling ?? '0') >= cents(award.ceiling)).toBe(true);
      expect(cents(added?.maximumAward ?? '0') >= cents(award.maximumAward)).toBe(true);
    });
  });
});

/** A record without some of its fields. */
const without = <T extends object, K extends keyof T>(
  record: T,
  ...fields: readonly K[]
): Omit<T, K> =>
  Object.fromEntries(
    Object.entries(record).filter(([name]) => !fields.some((field) => field === name)),
  ) as Omit<T, K>;

/** The decisions of each rule: by the finding that decides first. */
function decidedBy({ findings }: AnyAssessment): Map<RuleName, Finding> {
  const firsts = RULES.flatMap((rule) => findings.find((one) => one.rule === rule) ?? []);
  return new Map(
    firsts
      .filter(({ outcome }) => outcome === 'met' || outcome === 'not-met')
      .map((first) => [first.rule, first]),
  );
}

const refusedForItsDay = ({ reason }: CostFinding<Vocabulary>): boolean =>
  reason === 'costs.outside-period' || reason === 'costs.review-rejected';

/** Without the facts that a later fact may rightly answer otherwise; each is named where it is left out. */
function consistent(one: Case): Case {
  const { asOf } = one.beside;
  const arrives = readInstant(one.whole.arrivedAt)?.earliest ?? 0;
  const notArrived =
    asOf !== undefined &&
    (one.draft.arrivedAt !== undefined || (readInstant(asOf)?.latest ?? 0) <= arrives);
  return {
    ...one,
    // A register looks up a code once it is known: what was met can then wait for another code. Nothing here flips to not met.
    // An application that has not arrived as of some time cannot turn out to have arrived before it.
    beside: { ...without(one.beside, 'municipalities', 'asOf'), ...(notArrived && { asOf }) },
  };
}

/** The same application, with the days of its lines as the draft has them. */
function withDaysOf(draft: AnyDraft, whole: Application<Vocabulary>): Application<Vocabulary> {
  if (draft.costs === undefined) return whole;
  const costs = whole.costs.map((line, index): CostLine<Vocabulary> => {
    const incurredOn = draft.costs?.[index]?.incurredOn;
    return { ...without(line, 'incurredOn'), ...(incurredOn !== undefined && { incurredOn }) };
  });
  return { ...whole, costs };
}

describe('a fact added later', () => {
  test('never flips a decision; but costs that counted while the use period was missing can all turn out to lie outside it', () => {
    let exceptions = 0;
    always((drawn) => {
      const one = consistent(drawn);
      const whole = withDaysOf(one.draft, one.whole);
      const [before, after] = [assessed(one), assessed(one, whole)];
      const later = decidedBy(after);
      for (const [rule, first] of decidedBy(before)) {
        const now = later.get(rule);
        if (rule === 'costs' && first.outcome === 'met' && now?.outcome === 'not-met') {
          // The one exception: every cent that counted waited for the use period, and the period refuses each of those lines.
          const counted = before.costs.lines.filter((line) => line.counted !== '0.00');
          expect(counted.map(({ reason }) => reason)).toEqual(
            counted.map(() => 'costs.period-missing'),
          );
          const refused = counted.map(({ line }) => after.costs.lines[line]?.reason);
          expect(refused).toEqual(refused.map(() => 'costs.outside-period'));
          exceptions += 1;
        } else expect([rule, now?.outcome]).toEqual([rule, first.outcome]);
      }
    }, 4000);
    expect(exceptions).toBeGreaterThan(0);
  });

  test('never flips a line; but one without a day can be refused for it, or be for an official', () => {
    always((drawn) => {
      const one = consistent(drawn);
      const after = assessed(one, one.whole).costs.lines;
      for (const before of assessed(one).costs.lines) {
        const now = after[before.line];
        const isUndated = one.draft.costs?.[before.line]?.incurredOn === undefined;
        const byItsDay =
          now !== undefined && (refusedForItsDay(now) || now.reason === 'costs.before-decision');
        if (before.outcome === 'met' && isUndated && byItsDay) continue;
        if (before.outcome === 'met' || before.outcome === 'not-met')
          expect([before.reason, now?.outcome]).toEqual([before.reason, before.outcome]);
      }
    }, 2000);
  });

  test('and a day added later flips, of all rules, only costs, the ceiling and the room, and only where it refuses a line that counted', () => {
    always((drawn) => {
      const one = consistent(drawn);
      const [before, after] = [assessed(one), assessed(one, one.whole)];
      const later = decidedBy(after);
      const refused = before.costs.lines.some(({ line, counted }) => {
        const now = after.costs.lines[line];
        return counted !== '0.00' && now !== undefined && refusedForItsDay(now);
      });
      for (const [rule, first] of decidedBy(before)) {
        const now = later.get(rule)?.outcome;
        const mayFlip =
          refused && first.outcome === 'met' && ['costs', 'cap', 'cofunding'].includes(rule);
        expect([rule, mayFlip && now !== undefined ? 'met' : now]).toEqual([rule, first.outcome]);
      }
    }, 2000);
  });
});

type Loose = Readonly<Record<string, unknown>>;

/** An answer without places and the keys of reviews, which can be places, its lists in an order of their own. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(withoutPlaces)
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  const others = without(value as Loose, 'paths', 'line', 'number', 'on');
  // Its facts are the places of lines.
  if (others['reason'] === 'costs.incomplete') return { ...others, facts: null };
  return Object.fromEntries(
    Object.entries(others).map(([key, inner]) => [key, withoutPlaces(inner)]),
  );
}

/** Puts a list in another order; `to` gives the new place of each entry. */
function turned<T>(list: readonly T[], from: number): { list: T[]; to: (index: number) => number } {
  const end = list.length;
  return {
    list: [...list.slice(0, from), ...list.slice(from).reverse()],
    to: (index) => (index < from || index >= end ? index : end - 1 - (index - from)),
  };
}

test('the order of cost lines, of other funding and of the applicants after the lead changes no answer', () => {
  always((one) => {
    const lists = {
      costs: turned(one.draft.costs ?? [], 0),
      otherFunding: turned(one.draft.otherFunding ?? [], 0),
      applicants: turned(
        one.draft.applicants ?? [],
        Math.min(1, one.draft.applicants?.length ?? 0),
      ),
    };
    const { costs, otherFunding, applicants } = one.draft;
    const draft: AnyDraft = {
      ...one.draft,
      ...(costs && { costs: lists.costs.list }),
      ...(otherFunding && { otherFunding: lists.otherFunding.list }),
      ...(applicants && { applicants: lists.applicants.list }),
    };
    const moved = (place: string): string => {
      const [list = '', index] = place.split('.');
      return list in lists
        ? `${list}.${String(lists[list as keyof typeof lists].to(Number(index)))}`
        : place;
    };
    const decisions = Object.fromEntries(
      Object.entries(one.beside.decisions ?? {}).map(([place, accepted]) => [
        moved(place),
        accepted,
      ]),
    );
    const beside = { ...one.beside, ...(one.beside.decisions && { decisions }) };
    const after = assessed({ ...one, draft, beside, stale: one.stale.map(moved) });
    expect(withoutPlaces(after)).toEqual(withoutPlaces(assessed(one)));
  });
});

test('a review of other facts is not followed, and the finding that it was of needs review again', () => {
  let again = 0;
  always((one) => {
    const { reviews = [] } = optionsOf(one);
    const current = optionsOf({ ...one, stale: [] }).reviews ?? [];
    const staleKeys = reviews.flatMap((review, index) =>
      JSON.stringify(review.about) === JSON.stringify(current[index]?.about) ? [] : [review.on],
    );
    const { findings, costs } = assessed(one);
    for (const { facts, outcome } of [...findings, ...costs.lines]) {
      if (!('review' in facts)) continue;
      const isStale = staleKeys.includes(facts.review.on);
      if (isStale) expect(outcome).toBe('review');
      if ('reviewedBefore' in facts) expect(facts.reviewedBefore).toBe(isStale);
      again += isStale ? 1 : 0;
    }
  });
  expect(again).toBeGreaterThan(10);
});

test('a decision on a refused cost line changes nothing', () => {
  always((one) => {
    const { draft } = one;
    const call = callOf(one);
    if (call.costPolicy['equipment']?.treatment !== 'refuse') return;
    const refused = (draft.costs ?? []).flatMap(({ kind }, index) =>
      kind === 'equipment' ? [[`costs.${String(index)}`, true] as const] : [],
    );
    const decisions = Object.fromEntries(refused);
    expect(assessedWith(draft, { decisions }, call)).toEqual(assessedWith(draft, {}, call));
  }, 200);
});

/** The call of 2017 as it is. */
const NONE = { call: {}, terms: {} };

describe('plain data in, plain data out', () => {
  test('frozen input is accepted, and left as it was; asked again, the answer is the same', () => {
    always((one) => {
      const copy = structuredClone(one);
      const options = optionsOf(one);
      const answer = assess(frozen(callOf(one)), frozen(one.draft), frozen(options));
      expect(one).toEqual(copy);
      expect(assessed(copy)).toStrictEqual(answer);
    });
  });

  test('the answer comes through JSON and structuredClone as it is', () => {
    always((one) => {
      const answer = assessed(one);
      expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      expect(structuredClone(answer)).toStrictEqual(answer);
    });
  });

  test('whatever parseDraft accepts is assessed: spoiled drafts too', () => {
    let [accepted, seed] = [0, 0];
    always((one) => {
      const random = numbersFrom((seed += 1));
      const parsed = parseDraft(spoil(random, one.draft));
      if (!parsed.ok) return;
      accepted += 1;
      const draft = parsed.value as AnyDraft;
      assess<Vocabulary>(digikunta2017, draft, optionsOf({ ...one, changes: NONE }, draft));
    }, 2000);
    expect(accepted).toBeGreaterThan(50);
  });
});

test.each([fi, sv, en])(
  'every finding has words in $language, for applicants, for officials and for neither',
  (catalogue) => {
    always((one) => {
      const call = callOf(one);
      const { findings, costs } = assessed(one);
      for (const finding of [...findings, ...costs.lines.slice(0, 20)]) {
        for (const audience of [undefined, 'applicant', 'official'] as const satisfies readonly (
          Audience | undefined
        )[]) {
          const words = explain(finding, catalogue, audience, call);
          expect(words).toMatch(/^\S[^]*[.!?»”)]$/u);
          expect(words).not.toMatch(/\bundefined\b|\bnull\b|NaN|\[object|=>/);
        }
      }
    }, 400);
  },
);
