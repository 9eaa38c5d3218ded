import { FUNDING_KINDS, type FundingKind } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { ROLES, type Vocabulary } from '../model/vocabulary.js';
import type { Catalogue } from './catalogue.js';
import { format } from './format.js';
import { withCall } from './with-call.js';

/** One choice of a select box. */
export interface Choice<Value extends string> {
  /** As an application has it. */
  readonly value: Value;
  /** As a person reads it; the value itself where the catalogue has no label. */
  readonly label: string;
}

/** The choices of each field that has any, in the order of the call. */
export interface Choices<V extends Vocabulary> {
  readonly category: readonly Choice<V['category']>[];
  readonly applicantKind: readonly Choice<V['applicantKind']>[];
  readonly role: readonly Choice<V['role']>[];
  readonly costKind: readonly Choice<V['costKind']>[];
  readonly fundingKind: readonly Choice<FundingKind>[];
  readonly declaration: readonly Choice<V['declaration']>[];
  readonly criterion: readonly Choice<V['criterion']>[];
}

/**
 * Lists what a form offers in each of its select boxes: the ids of the call, with their labels.
 * @example
 * ```ts
 * choices(digikunta2017, en).category[0] // => { value: 'experiment', label: 'municipal trial' }
 * ```
 */
export function choices<V extends Vocabulary>(
  call: GrantCall<V>,
  catalogue: Catalogue,
): Choices<V> {
  const write = format(withCall(catalogue, call));
  const { categories, applicantKinds, costPolicy, declarations, criteria } = call;
  const of = <Value extends string>(
    values: readonly Value[],
    labelOf: (id: string) => string,
  ): Choice<Value>[] => values.map((value) => ({ value, label: labelOf(value) }));
  const idsOf = <Value extends string>(list: readonly { readonly id: Value }[]): Value[] =>
    list.map(({ id }) => id);
  // SAFETY: the keys of a record of a call are the ids that type it; Object.keys gives them as any text.
  const keysOf = <Value extends string>(byId: { readonly [Id in Value]: unknown }): Value[] =>
    Object.keys(byId) as Value[];
  return {
    category: of(idsOf(categories), write.category),
    applicantKind: of(keysOf(applicantKinds), write.applicantKind),
    role: of<V['role']>(ROLES, write.role),
    costKind: of(keysOf(costPolicy), write.costKind),
    fundingKind: of(FUNDING_KINDS, write.fundingKind),
    declaration: of(idsOf(declarations), write.declaration),
    criterion: of(idsOf(criteria), write.criterion),
  };
}
