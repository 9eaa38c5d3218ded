import { assessAny, type Assessment, type AssessOptions } from '../assess.js';
import type { Draft } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { echo, isDigikuntaError, digikuntaError } from '../model/error.js';
import { copyOf } from '../model/plain-data.js';
import type { OwnFinding } from '../model/own-rule.js';
import type { Outcome } from '../model/reasons.js';
import type { Digikunta2017, Vocabulary } from '../model/vocabulary.js';
import type { Finding } from '../rules/reasons.js';
import { diffAssessments, type Difference } from './diff.js';
import { type Digest, digestOf } from './digest.js';

const FORMAT: AssessmentRecord['format'] = 'digikunta.record/1';

/** An official's outcome for a finding of a rule, of an own rule or of a cost line: recorded beside the finding, not instead of it. */
export interface Override {
  /** The finding as it was computed. */
  readonly finding: Finding | OwnFinding;
  readonly outcome: Outcome;
  /** The official who decided it. */
  readonly by: string;
  /** The official's reasons, as the decision gives them. */
  readonly grounds: string;
}

/** An assessment to store beside a decision, with all that is needed to repeat it. */
export interface AssessmentRecord<V extends Vocabulary = Digikunta2017> {
  readonly format: 'digikunta.record/1';
  readonly call: { readonly id: string; readonly version: string; readonly digest: Digest };
  readonly application: Draft<V>;
  readonly applicationDigest: Digest;
  /** Without own rules, which are functions: pass them again to {@link replay}. */
  readonly options: Omit<AssessOptions<V>, 'ownRules'>;
  readonly optionsDigest: Digest;
  readonly assessment: Assessment<V>;
  readonly assessmentDigest: Digest;
  /** The officials' overrides; the computed assessment stays as it was. */
  readonly overrides: readonly Override[];
  readonly overridesDigest: Digest;
}

/** A part of the record that is no longer as it was recorded. */
export type ReplayCause =
  | 'application-changed'
  | 'options-changed'
  | 'assessment-changed'
  | 'overrides-changed'
  | 'other-call'
  | 'other-version'
  | 'call-changed'
  | 'rules-changed';

/** The result of replaying a record. */
export interface Replay<V extends Vocabulary = Digikunta2017> {
  /** True if the assessment, and all that it was recorded with, is unchanged. */
  readonly same: boolean;
  /** The fields that differ: `a` as recorded, `b` as assessed now. */
  readonly differences: readonly Difference[];
  /** The possible causes. `rules-changed`: all else is as recorded, so the library's rules differ. */
  readonly causes: readonly ReplayCause[];
  readonly assessment: Assessment<V>;
}

/**
 * Records an assessment with the digests of the call, the application and all that is stored with it. To detect changes,
 * store the digests elsewhere too, such as in the decision. Own rules are not stored: see {@link replay}.
 * @throws A `RangeError` with `code` `not-json` if any of it is not plain data.
 * @example replay(record(assess(digikunta2017, {}), { call: digikunta2017, application: {} }), digikunta2017).same // => true
 */
export function record<V extends Vocabulary>(
  assessment: Assessment<V>,
  {
    call,
    application,
    options = {},
    overrides = [],
  }: {
    readonly call: GrantCall<V>;
    readonly application: Draft<NoInfer<V>>;
    readonly options?: AssessOptions<NoInfer<V>> | undefined;
    readonly overrides?: readonly Override[] | undefined;
  },
): AssessmentRecord<V> {
  const kept = { ...options };
  delete kept.ownRules;
  // The digests first, which refuse what is no plain data. Then copies: what becomes of the draft or the answer later must not
  // change what was recorded.
  const digests = {
    applicationDigest: digestOf(application),
    optionsDigest: digestOf(kept),
    assessmentDigest: digestOf(assessment),
    overridesDigest: digestOf(overrides),
  };
  return {
    format: FORMAT,
    call: { id: call.id, version: call.version, digest: digestOf(call) },
    ...copyOf({ application, options: kept, assessment, overrides }),
    ...digests,
  };
}

function causesFor(
  stored: AssessmentRecord<Vocabulary>,
  call: GrantCall,
  differs: boolean,
): ReplayCause[] {
  const causes: ReplayCause[] = [];
  if (digestOf(stored.application) !== stored.applicationDigest) causes.push('application-changed');
  if (digestOf(stored.options) !== stored.optionsDigest) causes.push('options-changed');
  if (digestOf(stored.assessment) !== stored.assessmentDigest) causes.push('assessment-changed');
  if (digestOf(stored.overrides) !== stored.overridesDigest) causes.push('overrides-changed');
  if (call.id !== stored.call.id) causes.push('other-call');
  else if (call.version !== stored.call.version) causes.push('other-version');
  else if (digestOf(call) !== stored.call.digest) causes.push('call-changed');
  if (differs && causes.length === 0) causes.push('rules-changed');
  return causes;
}

/**
 * Assesses a recorded application again and compares the assessments: lists every difference and its possible causes.
 * @param rules - `ownRules`: the host's own rules, if the application was assessed with any.
 * @throws A `RangeError` with `code` `unknown-format` if this version does not know the record's format, and with another
 * `code`, such as `invalid-record`, if the schema no longer accepts the stored application.
 * @example replay(record(assess(digikunta2017, {}), { call: digikunta2017, application: {} }), digikunta2017).causes // => []
 */
export function replay<V extends Vocabulary>(
  stored: AssessmentRecord<NoInfer<V>>,
  call: GrantCall<V>,
  rules: Pick<AssessOptions, 'ownRules'> = {},
): Replay<V> {
  try {
    // SAFETY: the record comes from a store, where a later version may have put it: only `format` is read, as unknown.
    const { format } =
      (stored as unknown as { readonly format?: unknown } | null | undefined) ?? {};
    if (format !== FORMAT)
      throw digikuntaError(
        'unknown-format',
        `Expected a record of the format ${FORMAT}, received ${echo(format)}`,
      );
    // SAFETY: the assessment has the ids of the call.
    const assessment = assessAny(call, stored.application, {
      ...stored.options,
      ...rules,
    }) as Assessment<V>;
    const differences = diffAssessments(stored.assessment, assessment);
    const causes = causesFor(stored, call, differences.length > 0);
    return {
      same: differences.length === 0 && causes.length === 0,
      differences,
      causes,
      assessment,
    };
  } catch (error) {
    // A stored record can have any shape, so that reading it can fail anywhere.
    if (isDigikuntaError(error) && error.code !== 'invalid-draft') throw error;
    throw digikuntaError(
      'invalid-record',
      'The record is not as record() made it, or the schema no longer accepts its application',
    );
  }
}
