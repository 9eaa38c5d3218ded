import { echo, digikuntaError } from '../model/error.js';

/** Throws `duplicate-id` if two entries have the same id; `advice` ends the error's message. */
export function checkIds(entries: readonly { readonly id: string }[], advice: string): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    // The same letters can be written in two ways.
    const key = id.normalize();
    if (seen.has(key)) throw digikuntaError('duplicate-id', `${echo(id)} appears twice: ${advice}`);
    seen.add(key);
  }
}

export const ONE_VERSION = 'pass the version of an application that counts';
