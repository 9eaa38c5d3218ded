import { echo, digikuntaError } from '../model/error.js';

/** An application stands in an order, is funded, and an applicant has its share, once; throws `duplicate-id`. */
export function checkIds(entries: readonly { readonly id: string }[], wanted: string): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) throw digikuntaError('duplicate-id', `${echo(id)} stands twice: ${wanted}`);
    seen.add(id);
  }
}

/** What is wanted of a list of applications. */
export const ONE_VERSION = "of an application's versions hand in the one that counts";
