// Each error code, with its cause and its fix: a code without a line does not compile.
import type { ErrorCode } from '../../../src/model/error.js';

interface Cause {
  readonly cause: string;
  readonly fix: string;
}

export const ERRORS: Readonly<Record<ErrorCode, Cause>> = {
  'invalid-call': {
    cause:
      'The value passed as the call is not a call. Often the arguments are the wrong way round: the call comes first.',
    fix: 'Pass `digikunta2017`, a call of `digikunta/calls`, or the result of `defineCall` or `extendCall`.',
  },
  'invalid-draft': {
    cause:
      'The value passed as the application is not an object, for example because `parsed.value` was passed without checking `parsed.ok`.',
    fix: 'Parse input that you do not control with `parseDraft` or `parseApplication`, and pass `parsed.value`.',
  },
  'invalid-catalogue': {
    cause:
      'The value passed as the catalogue is not one. Often it is missing, or it is a language code.',
    fix: 'Import `fi`, `sv` or `en` from `digikunta/messages/fi`, `/sv` or `/en`, and pass it.',
  },
  'invalid-euro': {
    cause: 'An amount is not a string such as `"12345.67"`.',
    fix: 'Pass digits with a decimal point and at most two decimals. Use `readEuro` for what people type, and not a number.',
  },
  'invalid-instant': {
    cause: 'A time is not RFC 3339 with an offset or `Z`.',
    fix: 'Pass `"2017-09-15T16:15:00+03:00"`, or convert a `Date` with `toInstant` and a Helsinki time with `helsinkiTime`.',
  },
  'invalid-local-time': {
    cause: 'The text passed to `helsinkiTime` is not a date and time of the calendar.',
    fix: 'Pass `"2017-09-15T16:15"` or `"2017-09-15T16:15:00"`, without an offset. Use `readTime` for what people type.',
  },
  'local-time-gap': {
    cause: 'The clock in Helsinki skips this time in March.',
    fix: 'Ask for the time again, or pass `"earlier"` or `"later"` as the second argument.',
  },
  'local-time-doubled': {
    cause: 'The clock in Helsinki shows this time twice in October.',
    fix: 'Pass `"earlier"` or `"later"` as the second argument, or a time with its offset.',
  },
  'invalid-rate': {
    cause: 'A rate is not a decimal string in its range.',
    fix: 'Pass the share as a string, such as `"0.70"`; an interest rate in per cent, such as `"3.00"`.',
  },
  'invalid-score': {
    cause: 'A score is not a decimal string.',
    fix: 'Pass a string such as `"7.5"`: at most six digits before the point, and no sign.',
  },
  'duplicate-id': {
    cause: 'Two entries have the same id.',
    fix: 'Pass each application once. Of several versions, pass the one that counts: `otherVersion` of `assessAll` names it.',
  },
  'invalid-period': {
    cause: 'A period of interest has a day that is not valid, or ends before it begins.',
    fix: 'Pass days such as `"2018-01-31"`, with `from` not after `to`.',
  },
  'invalid-day': {
    cause: 'A day is not a date of the calendar.',
    fix: 'Pass `"2017-09-15"`. Use `readDay` for what people type.',
  },
  'invalid-finding': {
    cause:
      'The value passed to `explain` has no `reason`, or facts of the reason are missing or of another type.',
    fix: 'Pass a finding, an issue or a row of a result as the library returned it.',
  },
  'not-json': {
    cause:
      'A value to record or to compare contains what JSON cannot hold, such as a function, a cycle or `NaN`.',
    fix: 'Pass plain data.',
  },
  'unknown-format': {
    cause: 'A stored result has a `format` that this version does not read.',
    fix: 'Update the library, or replay with the version that stored it.',
  },
  'invalid-record': {
    cause:
      'The value passed to `replay` is not as `record` made it, or the schema no longer accepts its application.',
    fix: 'Pass the whole record, read with `JSON.parse`.',
  },
  'no-deadline': {
    cause: 'The call has no known closing time.',
    fix: 'Check `call.closesAt` first; `deadlineStatus` and `assess` work without one where they can.',
  },
  'invalid-sequence': {
    cause: 'The sequence number of a calendar event is not a whole number from 0.',
    fix: 'Pass 0 for the first version of the event, and one more for each change.',
  },
  'invalid-uuid': {
    cause: 'An id that CommonGrants requires to be a UUID is not one.',
    fix: 'Pass a UUID, such as the result of `crypto.randomUUID()`.',
  },
  'invalid-review': {
    cause:
      'A value among the reviews is not a review, such as `null`, or its `accepted` is not `true` or `false`.',
    fix: 'Make reviews with `reviewOf`, and check stored ones with `reviewSchema`.',
  },
  'unknown-review': {
    cause:
      'A review of this version of the application names a thing that neither the application nor the call has.',
    fix: 'Pass the reviews of this application. Give cost lines an `id`, so that a review follows its line.',
  },
  'duplicate-review': {
    cause: 'Two reviews of this version are of the same thing.',
    fix: 'Pass only the one that counts.',
  },
  'not-reviewable': {
    cause: 'The finding passed to `reviewOf` asks for no review.',
    fix: 'Pass a finding with `facts.review`; its outcome is `review`, or was before a review was passed.',
  },
  'own-rule-failed': {
    cause:
      'A rule of your own threw, or did not return a list of answers. `cause` has the error, and `rule` the name of the rule.',
    fix: 'Correct the rule: for a missing fact, return the outcome `missing` instead of throwing.',
  },
};
