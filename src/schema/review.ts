import * as z from 'zod';
import type { Review, ReviewedFacts } from '../model/review.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { exactly } from './exactly.js';
import { flag, list, record, text } from './fields.js';

/** An entry of a list, by its id or by its place. */
const ENTRY = /^(?:applicants|costs|otherFunding)(?:\.|\[[0-9]+\]$)/;

/** Makes the schema of an official's review in a call with these criteria. */
export function reviewSchemaOf<V extends Vocabulary>(
  criteria: readonly V['criterion'][],
): z.ZodType<Review<V>, Review<V>> {
  const about = z
    .record(text, z.union([text, flag, list(text)]))
    .describe('The facts that the official saw; once they change, the finding needs review again.');
  const whole = ['arrivedAt', ...criteria.map((id) => `criteria.${id}`)];
  const on = z
    .string()
    .refine((name) => whole.includes(name) || ENTRY.test(name), {
      error:
        'Expected what was reviewed: "arrivedAt", "criteria." and an id, or an entry such as "costs.team" or "costs[0]"',
    })
    .meta({
      anyOf: [{ enum: whole }, { pattern: ENTRY.source }],
      description:
        'The thing reviewed; an entry of a list by its id, or by its place if it has none.',
    });
  const schema = record({
    on,
    about,
    accepted: flag,
    by: text.describe('The official.').optional(),
    grounds: text.describe('The reasons, as the decision will give them.').optional(),
  }).meta({
    title: 'Review',
    description: "An official's decision on one finding, made by `reviewOf`.",
  });
  exactly<Omit<Review, 'on'> & { readonly on: string }>()(schema);
  exactly<ReviewedFacts>()(about);
  // SAFETY: a text that is accepted is a ReviewKey.
  return schema as unknown as z.ZodType<Review<V>, Review<V>>;
}
