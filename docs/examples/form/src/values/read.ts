import type { Draft, Issue, Path } from 'digikunta';
import { parseApplication, parseDraft } from 'digikunta/schema';

export interface Read {
  readonly draft: Draft;
  readonly issues: readonly Issue[];
}

/** The input without what stands at a path. */
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

/** The draft as far as it can be read, and what is wrong with the rest: a slip in one field does not stop the assessment. */
export function read(input: unknown): Read {
  const parsed = parseDraft(input);
  if (parsed.ok) return { draft: parsed.value, issues: [] };
  // From the last to the first, so that a list's places hold while entries are taken out.
  const sound = parseDraft(parsed.issues.map(({ path }) => path).reduceRight(without, input));
  return { draft: sound.ok ? sound.value : {}, issues: parsed.issues };
}

/** What keeps a draft from being a whole application. When it arrived is for the authority to say. */
export function lacking(input: unknown): readonly Issue[] {
  const parsed = parseApplication(input);
  return parsed.ok
    ? []
    : parsed.issues.filter(
        ({ path, reason }) => !(path[0] === 'arrivedAt' && reason === 'input.required'),
      );
}
