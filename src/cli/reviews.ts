import { isDigikuntaError } from '../model/error.js';
import { isReview, type Review } from '../model/review.js';
import { failure, type Host } from './host.js';
import { idOf, jsonFrom, nameOf } from './input.js';
import { type CliOptions, fileOf } from './options.js';

type ReviewsById = Readonly<Record<string, readonly Review[]>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
// The library checks that a review is of this application; its shape is checked here, to name the file.
const areReviews = (value: unknown): value is readonly Review[] =>
  Array.isArray(value) && value.every(isReview);

const EXAMPLE = '{"on": "costs.team", "about": {…}, "accepted": true}';

/** Reads the officials' reviews of one report. */
export async function reviewsFrom(given: CliOptions, host: Host): Promise<readonly Review[]> {
  const file = fileOf(given, 'reviews');
  const reviews = file === undefined ? [] : await jsonFrom(file, host);
  if (areReviews(reviews)) return reviews;
  throw failure((words) => words.reviews(nameOf(file ?? ''), `[${EXAMPLE}]`));
}

/** Reads the officials' reviews of each application, by id. */
export async function reviewsByIdFrom(given: CliOptions, host: Host): Promise<ReviewsById> {
  const file = fileOf(given, 'reviews');
  const byId = file === undefined ? {} : await jsonFrom(file, host);
  if (isRecord(byId) && Object.values(byId).every(areReviews)) return byId as ReviewsById;
  throw failure((words) => words.reviews(nameOf(file ?? ''), `{"id": [${EXAMPLE}]}`));
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
  const stray = ids.find((id) => !applications.has(id));
  if (file !== undefined && stray !== undefined)
    throw failure((words) => words.notAmong(nameOf(file), idOf(stray)));
}
