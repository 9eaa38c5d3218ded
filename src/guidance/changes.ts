import type { AnyDraft, Draft, Path } from '../model/application.js';
import type { Digikunta2017, Vocabulary } from '../model/vocabulary.js';
import { isObject } from '../model/plain-data.js';

/** A change of one field. */
export interface Change {
  readonly path: Path;
  /** The present value; `null` if it is missing. */
  readonly from: unknown;
  /** The new value; `undefined` clears the field, so that it is asked again. */
  readonly to: unknown;
  /** True if the value only shows what kind of answer is expected; the applicant knows the real one. */
  readonly example?: true | undefined;
}

/** Returns the value at a path; `null` if it is missing. */
export function valueAt(draft: AnyDraft, path: Path): unknown {
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
 * Returns the draft with changes made, such as those of a remedy; the draft itself is not changed. A change that drops an entry
 * leaves its review without a thing to be about: pass the reviews of the entries that remain.
 * @example applyChanges({ requestedGrant: '9.00' }, [{ path: ['requestedGrant'], from: '9.00', to: '7.00' }]) // => { requestedGrant: '7.00' }
 */
export function applyChanges<V extends Vocabulary = Digikunta2017>(
  draft: Draft<V>,
  changes: readonly Change[],
): Draft<V> {
  // SAFETY: a change has a value of the kind that its field takes.
  return changes.reduce<unknown>(
    (changed, { path, to }) => withValue(changed, path, to),
    draft,
  ) as Draft<V>;
}
