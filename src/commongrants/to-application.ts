import type { Draft, Instant } from '../model/application.js';
import { copyOf } from '../model/plain-data.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { FIELD_TYPES, fieldOf, FORMAT, PROPERTIES } from './fields.js';
import { type CommonGrantsApplication, customFields, inUtc, uuid } from './protocol.js';

/** Options for {@link toCommonGrantsApplication}. */
export interface ApplicationOptions {
  /** The application's UUID. */
  readonly id: string;
  /** The UUID of the competition on the platform. */
  readonly competitionId: string;
  /** The UUID of the opportunity. */
  readonly opportunityId: string;
  /** The title of the application. */
  readonly name: string;
  /** The current time, for `createdAt`; the library has no clock. */
  readonly at: Instant;
}

/**
 * Writes a draft as an application of the CommonGrants protocol 0.3.0. The protocol's application
 * has no amount, applicant or cost, so each fact of the draft is in a custom field, unchanged:
 * {@link fromCommonGrantsApplication} returns the same draft. The status is `submitted` if the
 * draft has `arrivedAt`, and `inProgress` if not.
 *
 * @throws A `RangeError` with `code` `invalid-uuid` if an id is not a UUID, or `invalid-instant` if
 * `at` or `arrivedAt` is not an instant.
 * @example
 * ```ts
 * const uuid = '30a12e5e-5940-4c08-921c-17a8960fcf4b';
 * const options = { id: uuid, competitionId: uuid, opportunityId: uuid, name: 'Lempäälä', at: '2017-09-01T12:00:00Z' };
 * const application = toCommonGrantsApplication({ requestedGrant: '7000.00' }, options);
 * application.customFields['digikuntaRequestedGrant']?.value // => '7000.00'
 * ```
 */
export function toCommonGrantsApplication(
  draft: Draft<Vocabulary>,
  options: ApplicationOptions,
): CommonGrantsApplication {
  const createdAt = inUtc(options.at);
  const present = PROPERTIES.filter((property) => draft[property] !== undefined);
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
      ...present.map((property) => ({
        name: fieldOf(property),
        fieldType: FIELD_TYPES[property],
        value: copyOf(draft[property]),
      })),
    ]),
    createdAt,
    lastModifiedAt: createdAt,
  };
}
