import type { Draft } from '../model/application.js';
import type { CommonGrantsFieldType } from './protocol.js';

/** The prefix of the custom fields of this library. */
export const PREFIX = 'digikunta';
/** Returns the name of the custom field for a property of a draft. */
export const fieldOf = (property: string): string =>
  PREFIX + property.slice(0, 1).toUpperCase() + property.slice(1);

/** Marks an application whose custom fields hold the whole draft. */
export const FORMAT = { name: fieldOf('format'), value: 'digikunta.draft/1' };

/** The type of the custom field for each property of a draft. */
export const FIELD_TYPES: { readonly [Property in keyof Draft]-?: CommonGrantsFieldType } = {
  id: 'string',
  arrivedAt: 'string',
  category: 'string',
  applicants: 'array',
  partners: 'array',
  supportedMunicipalities: 'array',
  commonChallenge: 'boolean',
  experiment: 'object',
  studyMeans: 'string',
  aims: 'object',
  declarations: 'object',
  costs: 'array',
  requestedGrant: 'string',
  otherFunding: 'array',
  usePeriod: 'object',
};
/** Every property of a draft. */
export const PROPERTIES = Object.keys(FIELD_TYPES) as (keyof Draft)[];
