import type { CategoryTerms, ClauseId, GrantCall, Localized } from '../model/call.js';
import type { RuleName } from '../model/reasons.js';
import type { Role, Vocabulary } from '../model/vocabulary.js';

/** The fields that a definition can leave out. */
type OptionalField =
  | 'publishedAt'
  | 'opensAt'
  | 'closing'
  | 'closesAt'
  | 'decisionsAnnouncedOn'
  | 'rate'
  | 'maximumGrant'
  | 'alandMunicipalities'
  | 'declarations'
  | 'criteria'
  | 'cooperation'
  | 'aims'
  | 'law'
  | 'smallSumLimit'
  | 'effects'
  | 'grounds'
  | 'readings';

/**
 * The definition of a call: the fields of {@link GrantCall}, of which some can be missing. `opensAt` and `closesAt` are times on
 * the wall clock of `zone`, such as `2017-09-15T16:15`, days, such as `2017-09-15`, or instants. A day opens at its beginning and
 * closes at its end. `closesAt` can be missing where there are `windows`.
 */
export interface CallDefinition
  extends
    Omit<GrantCall, OptionalField | 'title' | 'categories'>,
    Readonly<{ [Field in OptionalField]?: GrantCall[Field] | undefined }> {
  /** The call's name; where a language has none, it is the one of another. */
  readonly title: Localized;
  readonly categories: readonly (Pick<CategoryTerms, 'id'> & {
    readonly requires?: CategoryTerms['requires'] | undefined;
    readonly requiredRole?: CategoryTerms['requiredRole'] | undefined;
  })[];
}

/** Changes to a call: the fields of {@link CallDefinition}, and for single rules their clauses. */
export type CallChanges = {
  readonly [Field in keyof Omit<CallDefinition, 'ruleClauses'>]?: CallDefinition[Field] | undefined;
} & {
  readonly ruleClauses?:
    | {
        readonly [Rule in RuleName | 'settlement' | 'supplement']?: readonly ClauseId[] | undefined;
      }
    | undefined;
};

/** The vocabulary of a call that a host defines. */
export interface CallVocabulary<
  Category extends string,
  CostKind extends string,
  ApplicantKind extends string,
  Declaration extends string,
  Criterion extends string,
> extends Vocabulary {
  readonly category: Category;
  readonly costKind: CostKind;
  readonly applicantKind: ApplicantKind;
  readonly role: Role;
  readonly declaration: Declaration;
  readonly criterion: Criterion;
}

type IdsOf<T, Otherwise extends string = never> = T extends readonly {
  readonly id: infer Id extends string;
}[]
  ? Id
  : Otherwise;
type KeysOf<T, Otherwise extends string = never> = T extends object ? keyof T & string : Otherwise;
type Field<T, Name extends string> = T extends { readonly [K in Name]: infer F } ? F : undefined;

/** The vocabulary that a definition spells out. */
export type VocabularyIn<S> = CallVocabulary<
  IdsOf<Field<S, 'categories'>>,
  KeysOf<Field<S, 'costPolicy'>>,
  KeysOf<Field<S, 'applicantKinds'>>,
  IdsOf<Field<S, 'declarations'>>,
  IdsOf<Field<S, 'criteria'>>
>;

/** The vocabulary of a call with changes. */
export type VocabularyAfter<V extends Vocabulary, C> = CallVocabulary<
  IdsOf<Field<C, 'categories'>, V['category']>,
  V['costKind'] | KeysOf<Field<C, 'costPolicy'>>,
  KeysOf<Field<C, 'applicantKinds'>, V['applicantKind']>,
  IdsOf<Field<C, 'declarations'>, V['declaration']>,
  IdsOf<Field<C, 'criteria'>, V['criterion']>
>;
