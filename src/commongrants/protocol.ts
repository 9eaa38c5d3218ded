import type { Euro, Instant, LocalDate } from '../model/application.js';
import { echo, digikuntaError } from '../model/error.js';
import { instantAt, toMoment } from '../model/time/moment.js';

/** An amount and its ISO 4217 currency. */
export interface CommonGrantsMoney {
  readonly amount: Euro;
  readonly currency: string;
}

/** A day, and a time of day if known, in the call's zone: the protocol has no zones. */
export interface CommonGrantsEvent {
  readonly name: string;
  readonly eventType: 'singleDate';
  readonly date: LocalDate;
  /** `HH:MM:SS`, without an offset. */
  readonly time?: string;
}

/** The JSON type of a custom field's value. */
export type CommonGrantsFieldType = 'string' | 'boolean' | 'object' | 'array';

/** A field in addition to those of the protocol. */
export interface CommonGrantsField {
  readonly name: string;
  readonly fieldType: CommonGrantsFieldType;
  readonly value: unknown;
  readonly description?: string;
}

/** Custom fields by name; those of this library begin with `digikunta`. */
export type CommonGrantsFields = Readonly<Record<string, CommonGrantsField>>;

/** An opportunity of the protocol (`OpportunityBase` of 0.3.0): the fields that a call fills. */
export interface CommonGrantsOpportunity {
  /** A UUID. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly status: {
    readonly value: 'forecasted' | 'open' | 'closed' | 'custom';
    readonly customValue?: string;
    readonly description?: string;
  };
  readonly funding?: { readonly maxAwardAmount: CommonGrantsMoney };
  readonly keyDates: {
    readonly postDate?: CommonGrantsEvent;
    readonly closeDate?: CommonGrantsEvent;
    readonly otherDates?: Readonly<Record<string, CommonGrantsEvent>>;
  };
  readonly acceptedApplicantTypes: readonly {
    readonly value: string;
    readonly customValue?: string;
  }[];
  readonly customFields: CommonGrantsFields;
  readonly createdAt: Instant;
  readonly lastModifiedAt: Instant;
}

/** An application of the protocol (`ApplicationBase` of 0.3.0): the fields that a draft fills. */
export interface CommonGrantsApplication {
  /** A UUID, as are the two below. */
  readonly id: string;
  readonly name: string;
  readonly competitionId: string;
  readonly opportunityId: string;
  readonly formResponses: Readonly<Record<string, never>>;
  readonly status: { readonly value: 'inProgress' | 'submitted' };
  readonly submittedAt: Instant | null;
  readonly customFields: CommonGrantsFields;
  readonly createdAt: Instant;
  readonly lastModifiedAt: Instant;
}

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** Returns the id if it is a UUID; throws `invalid-uuid` if not. */
export function uuid(id: string): string {
  if (UUID.test(id)) return id;
  throw digikuntaError(
    'invalid-uuid',
    `${echo(id)} is not a UUID such as "30a12e5e-5940-4c08-921c-17a8960fcf4b"`,
  );
}

/** Writes an instant in UTC, or as it is if the year in UTC would not have four digits. */
export function inUtc(instant: Instant): Instant {
  const utc = instantAt(toMoment(instant).earliest);
  if (/^\d{4}-/.test(utc)) return utc;
  // The protocol requires seconds.
  return instant.charAt(16) === ':' ? instant : `${instant.slice(0, 16)}:00${instant.slice(16)}`;
}

/** Lists custom fields by name. */
export function customFields(fields: readonly CommonGrantsField[]): CommonGrantsFields {
  return Object.fromEntries(fields.map((field) => [field.name, field]));
}
