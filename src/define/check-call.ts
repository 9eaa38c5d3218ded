import { COST_KINDS } from '../model/application.js';
import type { ClauseId, GrantCall } from '../model/call.js';
import { echo } from '../model/error.js';
import { toMoment } from '../model/time/moment.js';
import { failed } from './definition-error.js';
import { callReader } from './call-fields.js';

type Path = readonly (string | number)[];

/** What a definition rests on, where its author wrote it. */
interface Rests {
  readonly ruleClauses?: Readonly<Partial<Record<string, readonly ClauseId[]>>>;
  readonly grounds?: Readonly<Partial<Record<string, readonly ClauseId[]>>>;
  readonly costPolicy?: Readonly<
    Partial<Record<string, { readonly clauses: readonly ClauseId[] }>>
  >;
}

/** Every clause that is named must stand among the call's. */
export function checkClauses(
  { ruleClauses = {}, grounds = {}, costPolicy = {} }: Rests,
  clauses: GrantCall['clauses'],
  at: Path = [],
): void {
  const known = new Set(clauses.map(({ id }) => id));
  const check = (ids: readonly ClauseId[] = [], path: Path): void => {
    ids.forEach((id, index) => {
      if (!known.has(id))
        throw failed(
          'unknown-clause',
          [...at, ...path, index],
          `There is no clause ${echo(id)} among the call's clauses`,
        );
    });
  };
  for (const [rule, ids] of Object.entries(ruleClauses)) check(ids, ['ruleClauses', rule]);
  for (const [reason, ids] of Object.entries(grounds)) check(ids, ['grounds', reason]);
  for (const kind of COST_KINDS) check(costPolicy[kind]?.clauses, ['costPolicy', kind, 'clauses']);
}

/** Whether the parts of a call fit together. */
function checkParts(call: GrantCall, at: Path): void {
  const { opensAt, deadline } = call;
  if (
    opensAt !== null &&
    deadline !== null &&
    toMoment(opensAt).earliest >= toMoment(deadline).earliest
  )
    throw failed(
      'opens-after-closing',
      [...at, 'opensAt'],
      'A time before the closing time is wanted',
    );
  checkClauses(call, call.clauses, at);
}

/** Reads a call anew, and each of its readings as the call that it would be; throws {@link CallDefinitionError}. */
export function checkCall(value: unknown): GrantCall {
  const call = callReader()(value, []);
  checkParts(call, []);
  call.readings.forEach(({ changes }, index) => {
    checkParts({ ...call, ...changes }, ['readings', index, 'changes']);
  });
  return call;
}
