import type { Draft, Language, Review } from 'digikunta';
import { readDraft, reviewSchema } from 'digikunta/schema';
import { EXAMPLE_NAMES, type ExampleName } from '../examples.ts';
import type { FormValues } from '../values/form-values.ts';
import { fieldId, fieldPath, valueAt } from '../values/paths.ts';
import { toValues } from '../values/to-values.ts';
import { asTyped } from '../values/typed.ts';

/** The calculator's three fields, as typed. */
export interface CalculatorValues {
  readonly costs: string;
  readonly refused: string;
  readonly requested: string;
}

/** Everything that the page keeps of an application. */
export interface SavedApplication {
  readonly draft: Draft;
  /** Texts that could not be read, by the field's name: they come back as they were typed. */
  readonly texts: Readonly<Record<string, string>>;
  readonly reviews: readonly Review[];
  /** The example that it started from. */
  readonly example: ExampleName | null;
  readonly calculator: CalculatorValues;
}

export const EMPTY: SavedApplication = {
  draft: {},
  texts: {},
  reviews: [],
  example: null,
  calculator: { costs: '', refused: '', requested: '' },
};

export const isEmpty = ({ draft, texts, calculator }: SavedApplication): boolean =>
  Object.keys({ ...draft, ...texts }).length === 0 &&
  Object.values(calculator).every((text) => text === '');

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 1000) : '');

/** The reviews among the entries of a list, one of each thing: `assess` refuses two. */
function reviewsIn(list: unknown): readonly Review[] {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const reviews = entries.flatMap((entry) => reviewSchema.safeParse(entry).data ?? []);
  return [...new Map(reviews.map((review) => [review.on, review])).values()];
}

/** Reads any input as a draft; what cannot be read stays as text where it was text. */
export function fromInput(input: unknown): SavedApplication {
  const { draft, issues } = readDraft(input);
  const texts = issues.flatMap(({ path }) => {
    // Of a list of codes the form has one text.
    const isCode = path.includes('members') || path[0] === 'supportedMunicipalities';
    const place = isCode ? path.slice(0, path[0] === 'applicants' ? 3 : 1) : path;
    const value = valueAt(input, place);
    const text = Array.isArray(value) ? value.join(', ') : value;
    return typeof text === 'string' ? [[fieldId(place), textIn(text)] as const] : [];
  });
  return { ...EMPTY, draft, texts: Object.fromEntries(texts) };
}

/** Reads what was kept or shared; whatever else is in it is left out. */
export function fromSaved(saved: unknown): SavedApplication | null {
  // A link without `input` has no application.
  if (!isRecord(saved) || !('input' in saved)) return null;
  const read = fromInput(saved['input']);
  const texts = isRecord(saved['texts']) ? saved['texts'] : {};
  const { costs, refused, requested } = isRecord(saved['calculator']) ? saved['calculator'] : {};
  return {
    draft: saved['noMeans'] === true ? { ...read.draft, studyMeans: '' } : read.draft,
    texts: {
      ...read.texts,
      ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, textIn(text)])),
    },
    reviews: reviewsIn(saved['reviews']),
    example: EXAMPLE_NAMES.find((name) => name === saved['example']) ?? null,
    calculator: { costs: textIn(costs), refused: textIn(refused), requested: textIn(requested) },
  };
}

/** The record to keep: short, since it goes into the address. */
export const toSaved = (application: SavedApplication): object => ({
  input: application.draft,
  ...(application.draft.studyMeans === '' && { noMeans: true }),
  ...(Object.keys(application.texts).length > 0 && { texts: application.texts }),
  ...(application.reviews.length > 0 && { reviews: application.reviews }),
  ...(application.example && { example: application.example }),
  ...(Object.values(application.calculator).some(Boolean) && {
    calculator: application.calculator,
  }),
});

/** Puts a text into the values, where they have one at that place. */
function putText(values: FormValues, name: string, text: string): void {
  const path = fieldPath(name);
  const holder = valueAt(values, path.slice(0, -1));
  const field = String(path.at(-1));
  if (isRecord(holder) && typeof valueAt(holder, [field]) === 'string')
    (holder as Record<string, unknown>)[field] = text;
}

/** The values of the form for an application, as a person would type them in the language. */
export function valuesOf({ draft, texts }: SavedApplication, language: Language): FormValues {
  const values = toValues(draft, (kind, value) => asTyped(kind, value, language));
  for (const [name, text] of Object.entries(texts)) putText(values, name, text);
  return values;
}
