import type { Draft, Path } from '../model/application.js';
import { isObject } from '../model/plain-data.js';

/** A change of one field. */
export interface Change {
  readonly path: Path;
  /** What stands there now; `null` where nothing has been told. */
  readonly from: unknown;
  readonly to: unknown;
  /** The value only shows what kind of answer is wanted; the applicant knows the real one. */
  readonly example?: true | undefined;
}

/** What stands at a path; `null` where nothing has been told. */
export function valueAt(draft: Draft, path: Path): unknown {
  return (
    path.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), draft) ??
    null
  );
}

function withValue(fields: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to;
  const inner = withValue(isObject(fields) ? fields[step] : undefined, rest, to);
  if (Array.isArray(fields)) return Object.assign([...(fields as unknown[])], { [step]: inner });
  return { ...(isObject(fields) ? fields : {}), [step]: inner };
}

/**
 * The draft with changes made, such as those of a remedy; the draft itself is left as it is. Judgements name places in
 * lists: whoever makes changes of their own that move entries moves the keys too.
 * @example applyChanges({ requestedGrant: '9.00' }, [{ path: ['requestedGrant'], from: '9.00', to: '7.00' }]) // => { requestedGrant: '7.00' }
 */
export function applyChanges(draft: Draft, changes: readonly Change[]): Draft {
  // SAFETY: a change carries a value of the kind that its field takes.
  return changes.reduce<unknown>(
    (changed, { path, to }) => withValue(changed, path, to),
    draft,
  ) as Draft;
}
