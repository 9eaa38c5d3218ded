// The fields of an HTML form, from names such as `costs[0].amount` to records and lists.
import * as z from 'zod';
import { LIMITS } from './size.js';
import { type Step, schemaAt } from './zod-issues.js';

/** The values that a form sends under a name, and under the names that begin with it. */
interface Field {
  readonly values: unknown[];
  readonly fields: Map<string, Field>;
}

const fieldFor = (): Field => ({ values: [], fields: new Map() });

/** More steps than any field of an application has. */
const DEEPEST = 6;

const YES: readonly unknown[] = ['true', 'yes', 'on', '1'];
const NO: readonly unknown[] = ['false', 'no', 'off', '0'];
/** As the value of a list: an answer, "none". */
const EMPTY_LIST = '[]';

/** `costs[0].amount` and `costs.0.amount` name the same field. */
const stepsOf = (name: string): string[] => {
  const steps = name.split(/[.[\]]/).filter((step) => step !== '');
  return steps.length > 0 && steps.length <= DEEPEST ? steps : [name];
};

/** Names that frameworks add begin with one of these, as in `$ACTION_ID_…` and `_csrf`. */
const isOfFramework = (name: string): boolean => /^[$_]/.test(name);

/** The rows of a list in the order of their numbers, a row that the form does not have left empty. */
function rowsOf({ fields }: Field, path: readonly Step[], schema: z.ZodObject): unknown[] {
  const numbers = [...fields.keys()].map(Number).sort((a, b) => a - b);
  const last = numbers.at(-1) ?? -1;
  const places =
    last < LIMITS.costs ? Array.from({ length: last + 1 }, (_, place) => place) : numbers;
  return places.map((place, index) => {
    const field = fields.get(String(place));
    return field ? valueOf(field, [...path, index], schema) : {};
  });
}

/** Several codes can be typed into one field. */
const textsOf = (values: readonly unknown[]): unknown[] =>
  values.flatMap((value) => (typeof value === 'string' ? value.split(/[\s,;]+/) : [value]));

function valueOf(field: Field, path: readonly Step[], schema: z.ZodObject): unknown {
  const { values, fields } = field;
  const at = path.length === 0 ? schema : schemaAt(schema, path);
  const value =
    values.length > 1 && values.some((other) => other !== values[0]) ? values : values[0];
  if (at instanceof z.ZodArray) {
    if (value === EMPTY_LIST) return [];
    if (schemaAt(schema, [...path, 0]) instanceof z.ZodObject)
      return values.length > 0 ? value : rowsOf(field, path, schema);
    return textsOf([...values, ...[...fields.values()].flatMap((entry) => entry.values)]);
  }
  if (fields.size > 0) {
    const record = Object.create(null) as Record<string, unknown>;
    for (const [name, inner] of fields) record[name] = valueOf(inner, [...path, name], schema);
    return record;
  }
  // A hidden "false" before a ticked box: the last one counts.
  const last = values.at(-1);
  if (at instanceof z.ZodBoolean)
    return YES.includes(last) ? true : NO.includes(last) ? false : last;
  return value;
}

/** Puts the fields of a form together as the schema has them. */
export function formFields(
  form: Iterable<readonly [name: string, value: unknown]>,
  schema: z.ZodObject,
): unknown {
  const root = fieldFor();
  for (const [name, value] of form) {
    if (isOfFramework(name)) continue;
    let field = root;
    for (const step of stepsOf(name)) {
      const inner = field.fields.get(step) ?? fieldFor();
      field.fields.set(step, inner);
      field = inner;
    }
    field.values.push(value);
  }
  return root.fields.size > 0 ? valueOf(root, [], schema) : {};
}
