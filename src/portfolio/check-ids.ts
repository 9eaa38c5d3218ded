import { echo, mistake } from '../model/mistake.js';

/** An application stands in an order, and is funded, once; throws `duplicate-id`. */
export function checkIds(entries: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) throw mistake('duplicate-id', `${echo(id)} stands twice: of an application's versions hand in the one that counts`);
    seen.add(id);
  }
}
