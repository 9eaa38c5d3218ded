import type { Draft, Instant } from '../model/application.js';
import { FIELD_TYPES, fieldOf, FORMAT, PROPERTIES } from './fields.js';
import { type CommonGrantsApplication, customFields, inUtc, uuid } from './protocol.js';

/** What an application of the protocol needs beside the draft. */
export interface ApplicationOptions {
  /** The application's UUID. */
  readonly id: string;
  /** The UUID of the competition, as the platform has it. */
  readonly competitionId: string;
  /** The UUID of the opportunity. */
  readonly opportunityId: string;
  /** What the application is called. */
  readonly name: string;
  /** When the record was made; the library has no clock. */
  readonly at: Instant;
}

/**
 * A draft as an application of the CommonGrants protocol 0.3.0. The protocol's application has no amount, applicant or
 * cost, so every fact that has been told stands in a custom field, exactly: {@link fromCommonGrantsApplication} gives the
 * same draft back. The status is `submitted` once `arrivedAt` is told, and `inProgress` before.
 *
 * @throws A `RangeError` with `code` `invalid-uuid` if an id is no UUID, or `invalid-instant` if `at` or `arrivedAt` is no instant.
 * @example
 * ```ts
 * const uuid = '30a12e5e-5940-4c08-921c-17a8960fcf4b';
 * const options = { id: uuid, competitionId: uuid, opportunityId: uuid, name: 'Lempäälä', at: '2017-09-01T12:00:00Z' };
 * const application = toCommonGrantsApplication({ requestedGrant: '7000.00' }, options);
 * application.customFields['digikuntaRequestedGrant']?.value // => '7000.00'
 * ```
 */
export function toCommonGrantsApplication(
  draft: Draft,
  options: ApplicationOptions,
): CommonGrantsApplication {
  const made = inUtc(options.at);
  const told = PROPERTIES.filter((property) => draft[property] !== undefined);
  return {
    id: uuid(options.id),
    name: options.name,
    competitionId: uuid(options.competitionId),
    opportunityId: uuid(options.opportunityId),
    formResponses: {},
    status: { value: draft.arrivedAt === undefined ? 'inProgress' : 'submitted' },
    submittedAt: draft.arrivedAt === undefined ? null : inUtc(draft.arrivedAt),
    customFields: customFields([
      { ...FORMAT, fieldType: 'string' },
      ...told.map((property) => ({
        name: fieldOf(property),
        fieldType: FIELD_TYPES[property],
        value: draft[property],
      })),
    ]),
    createdAt: made,
    lastModifiedAt: made,
  };
}
