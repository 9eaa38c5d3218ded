import { isDigikuntaError } from '../model/error.js';
import { isReview, type Review } from '../model/review.js';
import { type Failure, failure, type Host } from './host.js';
import { idOf, jsonFrom, nameOf } from './input.js';
import { type CliOptions, fileOf } from './options.js';

type ReviewsById = Readonly<Record<string, readonly Review[]>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
// The library checks that a review is of this application; its shape is checked here, to name the file.
/** The place of the first entry that is not a review, such as `[1]`; `null` if all are, and empty if it is no list. */
function strayIn(value: unknown): string | null {
  if (!Array.isArray(value)) return '';
  const index = value.findIndex((one) => !isReview(one));
  return index < 0 ? null : `[${String(index)}]`;
}

const EXAMPLE = '{"on": "costs.team", "about": {…}, "accepted": true}';

/** Reads the officials' reviews of one report. */
export async function reviewsFrom(given: CliOptions, host: Host): Promise<readonly Review[]> {
  const file = fileOf(given, 'reviews');
  const reviews = file === undefined ? [] : await jsonFrom(file, host);
  const stray = strayIn(reviews);
  if (stray === null) return reviews as readonly Review[];
  const place = nameOf(file ?? '');
  throw failure((words) =>
    words.reviews(stray === '' ? place : `${place}, ${stray}`, `[${EXAMPLE}]`),
  );
}

/** Reads the officials' reviews of each application, by id. */
export async function reviewsByIdFrom(given: CliOptions, host: Host): Promise<ReviewsById> {
  const file = fileOf(given, 'reviews');
  const byId = file === undefined ? {} : await jsonFrom(file, host);
  const wanted = (place: string): Failure =>
    failure((words) => words.reviews(place, `{"id": [${EXAMPLE}]}`));
  if (!isRecord(byId)) throw wanted(nameOf(file ?? ''));
  for (const [id, reviews] of Object.entries(byId)) {
    const stray = strayIn(reviews);
    if (stray !== null) throw wanted(`${nameOf(file ?? '')}, ${idOf(id)}${stray}`);
  }
  return byId as ReviewsById;
}

/** Turns the library's error on a review into a sentence that names the file. */
export function reviewFailure(error: unknown, given: CliOptions): unknown {
  const file = fileOf(given, 'reviews');
  if (file === undefined || !isDigikuntaError(error) || !error.code.endsWith('-review'))
    return error;
  return failure((words) => words.wrongReview(nameOf(file), error.message));
}

/** Refuses ids that no application has: a typo would otherwise go unnoticed. */
export function expectAmong(
  file: string | undefined,
  ids: readonly string[],
  applications: ReadonlySet<string>,
): void {
  // The same letters can be written in two ways.
  const known = new Set([...applications].map((id) => id.normalize()));
  const stray = ids.find((id) => !known.has(id.normalize()));
  if (file !== undefined && stray !== undefined)
    throw failure((words) => words.notAmong(nameOf(file), idOf(stray)));
}
