import type { Draft, Path } from '../model/application.js';

/** A change of one field. */
export interface Change {
  readonly path: Path;
  /** What stands there now; `null` where nothing has been told. */
  readonly from: unknown;
  /** The new value; `undefined` clears the field, so that it is asked again. */
  readonly to: unknown;
  /** The value only shows what kind of answer is wanted; the applicant knows the real one. */
  readonly example?: true | undefined;
}

type Fields = Readonly<Record<string | number, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What stands at a path; `null` where nothing has been told. */
export function valueAt(draft: Draft, path: Path): unknown {
  return (
    path.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), draft) ??
    null
  );
}

function withValue(fields: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to;
  const inner = withValue(isRecord(fields) ? fields[step] : undefined, rest, to);
  if (Array.isArray(fields)) return Object.assign([...(fields as unknown[])], { [step]: inner });
  return { ...(isRecord(fields) ? fields : {}), [step]: inner };
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
