import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { parseApplication, parseDraft } from '../../src/schema/parse.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { drafts } from '../checks/random-application.js';

describe('a valid application', () => {
  test('any whole application, and any part of one, is taken unchanged and can be assessed', () => {
    fc.assert(
      fc.property(drafts, ({ whole, draft }) => {
        expect(parseDraft(draft)).toEqual({ ok: true, value: draft });
        const parsed = parseApplication(whole);
        const allNothing = whole.costs.every(({ amount }) => !/[1-9]/.test(amount));
        expect(parsed).toEqual(
          allNothing ? expect.objectContaining({ ok: false }) : { ok: true, value: whole },
        );
        assess(digikunta2017, draft);
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile input is refused quickly, and never throws', () => {
  test('anything at all gives a value or issues', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (input) => {
          const parsed = parseDraft(input);
          expect(parsed.ok || parsed.issues.length > 0).toBe(true);
          expect(parseApplication(input).ok).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
