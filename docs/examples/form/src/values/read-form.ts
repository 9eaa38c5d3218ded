import { type Draft, type Explainable, type Language, type Path } from 'digikunta';
import { parseApplication, readDraft } from 'digikunta/schema';
import type { FormValues } from './form-values.ts';
import { fieldId, fieldPath, samePath } from './paths.ts';
import { saysNoMeans, toInput } from './to-draft.ts';
import { readTyped, typedKind } from './typed.ts';

/** What is wrong with a field, as the library's `explain` says it. */
export type FieldIssue = Explainable & { readonly path: Path };

export interface FormRead {
  readonly draft: Draft;
  readonly issues: readonly FieldIssue[];
  /** What each amount, day and time was read as, by the field's name. */
  readonly understood: ReadonlyMap<string, string>;
  /** The fields whose last value that could be read counts, since what is typed cannot. */
  readonly kept: readonly string[];
  /** The texts that could not be read, by the field's name. */
  readonly refused: Readonly<Record<string, string>>;
}

/** The text at a path, or the one that holds it: of a list of codes the form has one text. */
function textWithin(values: FormValues, path: Path): [name: string, text: unknown] {
  let value: unknown = values;
  let length = 0;
  for (; length < path.length && typeof value === 'object' && value !== null; length += 1)
    value = (value as Readonly<Record<string | number, unknown>>)[path[length] ?? ''];
  return [fieldId(path.slice(0, length)), value];
}

/** Reads the form as it is: a slip in one field does not stop the assessment, and an amount goes on as it was last read. */
export function readForm(
  values: FormValues,
  language: Language,
  last: ReadonlyMap<string, string> = new Map(),
): FormRead {
  const understood = new Map<string, string>();
  const typed: FieldIssue[] = [];
  const kept: string[] = [];
  const refused: Record<string, string> = {};
  const input = toInput(values, (name, text) => {
    const path = fieldPath(name);
    const kind = typedKind(path);
    if (text.trim() === '' || kind === null) return undefined;
    const read = readTyped(kind, text, language);
    if (read.ok) {
      understood.set(name, read.value);
      return read.value;
    }
    typed.push({ ...read.issue, path });
    refused[name] = text;
    const before = last.get(name);
    if (before !== undefined) kept.push(name);
    return before;
  });
  const { draft, issues } = readDraft(input);
  for (const { path } of issues) {
    const [name, text] = textWithin(values, path);
    if (typeof text === 'string') refused[name] = text;
  }
  return {
    draft: saysNoMeans(values) ? { ...draft, studyMeans: '' } : draft,
    issues: [...typed, ...issues],
    understood,
    kept,
    refused,
  };
}

/** Lists what keeps the form from being a whole application; the authority fills in when it arrived. */
export function applicationIssues({
  draft,
  issues,
}: Pick<FormRead, 'draft' | 'issues'>): readonly FieldIssue[] {
  const parsed = parseApplication(draft);
  const more = parsed.ok
    ? []
    : parsed.issues.filter(
        ({ path, reason }) =>
          !(path[0] === 'arrivedAt' && reason === 'input.required') &&
          !issues.some((one) => samePath(one.path, path)),
      );
  return [...issues, ...more];
}
