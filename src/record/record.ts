import type { Assessment } from '../assess.js';
import { assess, type AssessOptions } from '../assess.js';
import type { Draft } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { echo, isDigikuntaError, digikuntaError } from '../model/error.js';
import { diffAssessments, type Difference } from './diff.js';
import { type Digest, digestOf } from './digest.js';
import type { Deviation } from './override.js';

const FORMAT: AssessmentRecord['format'] = 'digikunta.record/1';

/** An assessment as it is stored beside a decision, with all that is needed to make it again. */
export interface AssessmentRecord {
  readonly format: 'digikunta.record/1';
  readonly call: { readonly id: string; readonly version: string; readonly digest: Digest };
  readonly application: Draft;
  readonly applicationDigest: Digest;
  /** Without own rules, which are functions: they are handed in again where the record is replayed. */
  readonly options: Omit<AssessOptions, 'ownRules'>;
  readonly optionsDigest: Digest;
  readonly assessment: Assessment;
  readonly assessmentDigest: Digest;
  /** What officials decided otherwise; the computed answer stands as it was. */
  readonly deviations: readonly Deviation[];
  readonly deviationsDigest: Digest;
}

/** What is no longer as it was recorded. */
export type ReplayCause =
  | 'application-changed'
  | 'options-changed'
  | 'assessment-changed'
  | 'deviations-changed'
  | 'other-call'
  | 'other-version'
  | 'call-changed'
  | 'rules-changed';

/** What replaying a record gave. */
export interface Replay {
  /** Whether the answer, and all that it was recorded with, is as it was. */
  readonly same: boolean;
  /** Where the answer differs: `a` as recorded, `b` as made now. */
  readonly differences: readonly Difference[];
  /** Why it may differ. `rules-changed`: all else is as recorded, so the library answers otherwise. */
  readonly causes: readonly ReplayCause[];
  readonly assessment: Assessment;
}

/**
 * Records an assessment with the digests of the call, the application and all that is stored with it. A digest tells of
 * changes only against one that was kept elsewhere too, such as in the decision. Own rules are not stored: see {@link replay}.
 * @throws A `RangeError` with `code` `not-json` if any of it is no plain data.
 * @example replay(record(assess(digikunta2017, {}), { call: digikunta2017, application: {} }), digikunta2017).same // => true
 */
export function record(
  assessment: Assessment,
  {
    call,
    application,
    options = {},
    deviations = [],
  }: {
    readonly call: GrantCall;
    readonly application: Draft;
    readonly options?: AssessOptions | undefined;
    readonly deviations?: readonly Deviation[] | undefined;
  },
): AssessmentRecord {
  const kept = { ...options };
  delete kept.ownRules;
  return {
    format: FORMAT,
    call: { id: call.id, version: call.version, digest: digestOf(call) },
    application,
    applicationDigest: digestOf(application),
    options: kept,
    optionsDigest: digestOf(kept),
    assessment,
    assessmentDigest: digestOf(assessment),
    deviations,
    deviationsDigest: digestOf(deviations),
  };
}

function causesOf(stored: AssessmentRecord, call: GrantCall, differ: boolean): ReplayCause[] {
  const causes: ReplayCause[] = [];
  if (digestOf(stored.application) !== stored.applicationDigest) causes.push('application-changed');
  if (digestOf(stored.options) !== stored.optionsDigest) causes.push('options-changed');
  if (digestOf(stored.assessment) !== stored.assessmentDigest) causes.push('assessment-changed');
  if (digestOf(stored.deviations) !== stored.deviationsDigest) causes.push('deviations-changed');
  if (call.id !== stored.call.id) causes.push('other-call');
  else if (call.version !== stored.call.version) causes.push('other-version');
  else if (digestOf(call) !== stored.call.digest) causes.push('call-changed');
  if (differ && causes.length === 0) causes.push('rules-changed');
  return causes;
}

/**
 * Assesses a recorded application again, and says whether the answer is the same; if not, exactly what differs and why.
 * @param rules - `ownRules`: the host's own rules, if the application was assessed with any.
 * @throws A `RangeError` with `code` `unknown-format` if the record is of a format that this version does not know, and with
 * another `code`, such as `invalid-record`, if the stored application is no longer what the schema takes.
 * @example replay(record(assess(digikunta2017, {}), { call: digikunta2017, application: {} }), digikunta2017).causes // => []
 */
export function replay(
  stored: AssessmentRecord,
  call: GrantCall,
  rules: Pick<AssessOptions, 'ownRules'> = {},
): Replay {
  // SAFETY: it comes from a store, and a later version may have put it there.
  const { format } = (stored as unknown as { readonly format?: unknown } | null | undefined) ?? {};
  if (format !== FORMAT)
    throw digikuntaError(
      'unknown-format',
      `A record of the format ${FORMAT} is wanted, this one is ${echo(format)}`,
    );
  try {
    const assessment = assess(call, stored.application, { ...stored.options, ...rules });
    const differences = diffAssessments(stored.assessment, assessment);
    const causes = causesOf(stored, call, differences.length > 0);
    return {
      same: differences.length === 0 && causes.length === 0,
      differences,
      causes,
      assessment,
    };
  } catch (error) {
    // What the store gives back may be of any shape, and stumble anywhere.
    if (isDigikuntaError(error)) throw error;
    throw digikuntaError(
      'invalid-record',
      'The record is not as record() made it; its application is no longer what the schema takes',
    );
  }
}
