import type { Draft, Path } from 'digikunta';
import { type Issue, parseApplication, parseDraft } from 'digikunta/schema';

export interface DraftRead {
  readonly draft: Draft;
  readonly issues: readonly Issue[];
}

/** The input without the value at a path. */
function without(input: unknown, [step, ...rest]: Path): unknown {
  if (Array.isArray(input)) {
    const entries: unknown[] = input;
    return rest.length === 0
      ? entries.filter((_, index) => index !== step)
      : entries.map((entry, index) => (index === step ? without(entry, rest) : entry));
  }
  if (typeof input !== 'object' || input === null || step === undefined) return input;
  return Object.fromEntries(
    Object.entries(input).flatMap(([key, value]) => {
      if (key !== step) return [[key, value]];
      return rest.length === 0 ? [] : [[key, without(value, rest)]];
    }),
  );
}

/** Reads the valid part of a draft, and the issues of the rest: a slip in one field does not stop the assessment. */
export function readDraft(input: unknown): DraftRead {
  const parsed = parseDraft(input);
  if (parsed.ok) return { draft: parsed.value, issues: [] };
  // From the last to the first, so that a list's places hold while entries are taken out.
  const valid = parseDraft(parsed.issues.map(({ path }) => path).reduceRight(without, input));
  return { draft: valid.ok ? valid.value : {}, issues: parsed.issues };
}

/** Lists the issues that keep a draft from being a whole application; the authority fills in when it arrived. */
export function applicationIssues(input: unknown): readonly Issue[] {
  const parsed = parseApplication(input);
  return parsed.ok
    ? []
    : parsed.issues.filter(
        ({ path, reason }) => !(path[0] === 'arrivedAt' && reason === 'input.required'),
      );
}
