import { type Instant } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { instantAt, toMoment } from '../model/time/moment.js';
import { wallClockAt } from '../model/time/wall-clock.js';
import { deadlineStatus, isBeforeOpening } from '../rules/deadline.js';
import { inLanguage } from '../model/in-language.js';
import { CALL_WORDS, type Language } from '../words/languages.js';
import {
  type CommonGrantsEvent,
  type CommonGrantsField,
  type CommonGrantsOpportunity,
  customFields,
  inUtc,
  uuid,
} from './protocol.js';

/** Options for {@link toCommonGrantsOpportunity}. */
export interface OpportunityOptions {
  /** The opportunity's UUID, which the publisher chooses and keeps. */
  readonly id: string;
  /** The current time, for `status` and `createdAt`; the library has no clock. */
  readonly at: Instant;
  /** The language of the texts. Defaults to Finnish. */
  readonly language?: Language | undefined;
}

/** The protocol's names for the kinds of applicant; `custom` for those it does not have. */
const APPLICANT_TYPES: Readonly<Record<string, { value: string; customValue?: string }>> = {
  municipality: { value: 'government_municipal' },
  'joint-authority': { value: 'government_special_district' },
  other: { value: 'custom', customValue: 'other' },
};

const padded = (number: number, length = 2): string => String(number).padStart(length, '0');

/** Writes an instant as the day and the time of day in a zone, to the second. */
function localEvent(name: string, instant: Instant, zone: string): CommonGrantsEvent {
  const { year, month, day, hour, minute, second } = wallClockAt(toMoment(instant).earliest, zone);
  const date = `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
  return {
    name,
    eventType: 'singleDate',
    date,
    time: `${padded(hour)}:${padded(minute)}:${padded(second)}`,
  };
}

/** A closing; one at midnight is the end of the day before, which the protocol writes without a time. */
function closingEvent(name: string, instant: Instant, zone: string): CommonGrantsEvent {
  const { earliest } = toMoment(instant);
  const { hour, minute, second, millisecond } = wallClockAt(earliest, zone);
  const event = localEvent(name, instant, zone);
  if (hour + minute + second + millisecond > 0) return event;
  const { date } = localEvent(name, instantAt(earliest - 1), zone);
  return { name, eventType: 'singleDate', date };
}

function statusOf(call: GrantCall, at: Instant): CommonGrantsOpportunity['status'] {
  const { closesAt } = call;
  if (isBeforeOpening(call, toMoment(at))) return { value: 'forecasted' };
  // A call without a known closing time is neither open nor closed.
  if (closesAt === null) return { value: 'custom', customValue: 'closing-time-unknown' };
  return { value: deadlineStatus(call, at).state === 'closed' ? 'closed' : 'open' };
}

function fieldsOf(call: GrantCall): CommonGrantsField[] {
  const { id, version, zone, publishedAt, opensAt, closesAt, closing } = call;
  const instants = {
    zone,
    publishedAt: publishedAt && inUtc(publishedAt),
    opensAt: opensAt && inUtc(opensAt),
    closesAt: closesAt && inUtc(closesAt),
    closing,
  };
  return [
    {
      name: 'digikuntaCall',
      fieldType: 'object',
      value: { id, version },
      description: 'The call, and the version of it as data',
    },
    {
      name: 'digikuntaInstants',
      fieldType: 'object',
      value: instants,
      description:
        'The key dates as exact instants in UTC, and the IANA zone in which keyDates are written',
    },
    {
      name: 'digikuntaRate',
      fieldType: 'string',
      value: call.rate,
      description:
        'The largest share of the eligible costs that a grant can cover: a decimal or a fraction',
    },
    {
      name: 'digikuntaCategories',
      fieldType: 'array',
      value: call.categories.map((category) => category.id),
      description: 'The funding categories that can be applied for',
    },
    {
      name: 'digikuntaApplicantKinds',
      fieldType: 'object',
      value: { ...call.applicantKinds },
      description: 'For each kind of applicant: accept, review (the authority decides) or refuse',
    },
  ];
}

/**
 * Writes a call as an opportunity of the CommonGrants protocol 0.3.0. Amounts are in the call's currency.
 *
 * The protocol's dates have no zone: `keyDates` has the day and the time of day in the call's zone,
 * and the custom field `digikuntaInstants` the zone and the exact instants. Other facts that the
 * protocol has no field for are in custom fields too.
 *
 * @throws A `RangeError` with `code` `invalid-uuid` if `id` is not a UUID, or `invalid-instant` if
 * `at` is not an instant.
 * @example
 * ```ts
 * const options = { id: '30a12e5e-5940-4c08-921c-17a8960fcf4b', at: '2017-09-01T12:00:00+03:00' };
 * const { keyDates, status } = toCommonGrantsOpportunity(digikunta2017, options);
 * [status.value, keyDates.closeDate?.date, keyDates.closeDate?.time] // => ['open', '2017-09-15', '16:15:00']
 * ```
 */
export function toCommonGrantsOpportunity(
  call: GrantCall,
  { id, at, language = 'fi' }: OpportunityOptions,
): CommonGrantsOpportunity {
  const { zone, publishedAt, opensAt, closesAt, decisionsAnnouncedOn, maximumGrant } = call;
  const words = CALL_WORDS[language];
  const title = inLanguage(call.title, language);
  const otherDates = {
    ...(opensAt !== null && { opens: localEvent(words.opens, opensAt, zone) }),
    ...(decisionsAnnouncedOn !== undefined && {
      decision: {
        name: words.decided,
        eventType: 'singleDate',
        date: decisionsAnnouncedOn,
      } as const,
    }),
  };
  const createdAt = inUtc(at);
  return {
    id: uuid(id),
    title,
    description: title,
    status: statusOf(call, at),
    ...(maximumGrant !== null && {
      funding: { maxAwardAmount: { amount: maximumGrant, currency: call.currency ?? 'EUR' } },
    }),
    keyDates: {
      ...(publishedAt !== null && { postDate: localEvent(words.posted, publishedAt, zone) }),
      ...(closesAt !== null && { closeDate: closingEvent(words.closes, closesAt, zone) }),
      ...(Object.keys(otherDates).length > 0 && { otherDates }),
    },
    acceptedApplicantTypes: Object.keys(call.applicantKinds)
      .filter((kind) => call.applicantKinds[kind] === 'accept')
      .map((kind) => ({
        ...(Object.hasOwn(APPLICANT_TYPES, kind) && APPLICANT_TYPES[kind]
          ? APPLICANT_TYPES[kind]
          : { value: 'custom', customValue: kind }),
      })),
    customFields: customFields(fieldsOf(call)),
    createdAt,
    lastModifiedAt: createdAt,
  };
}
