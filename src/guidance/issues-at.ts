import type { Path } from '../model/application.js';
import { overlap } from '../model/path.js';

/**
 * Returns the issues at a field, at what it contains and at the list or group that contains it, deepest first, so that a form
 * shows each beside its field.
 * @param issues - Of `parseApplication`, `parseDraft` or `readDraft` of `digikunta/schema`.
 * @param path - Of a field (`['costs', 0, 'amount']`) or of a group (`['costs', 0]`).
 * @example issuesAt([{ path: ['costs', 0, 'amount'] }, { path: ['id'] }], ['costs', 0]) // => [{ path: ['costs', 0, 'amount'] }]
 */
export function issuesAt<I extends { readonly path: Path }>(issues: readonly I[], path: Path): I[] {
  return issues
    .filter((issue) => overlap(issue.path, path))
    .sort((a, b) => b.path.length - a.path.length);
}
