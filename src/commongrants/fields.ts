import type { Draft } from '../model/application.js';
import type { CommonGrantsFieldType } from './protocol.js';

/** What the names of our custom fields begin with. */
export const PREFIX = 'digikunta';
/** The name of the custom field that holds a fact of a draft. */
export const fieldOf = (property: string): string =>
  PREFIX + property.slice(0, 1).toUpperCase() + property.slice(1);

/** The marker of an application whose draft stands in its custom fields, whole. */
export const FORMAT = { name: fieldOf('format'), value: 'digikunta.draft/1' };

/** The type of the custom field that holds each fact of a draft. */
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
/** Every fact that a draft can tell. */
export const PROPERTIES = Object.keys(FIELD_TYPES) as (keyof Draft)[];
