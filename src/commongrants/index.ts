/**
 * Conversion of calls and applications to and from the CommonGrants protocol 0.3.0.
 * @module commongrants
 */
export { fromCommonGrantsApplication, type FromApplicationOptions } from './from-application.js';
export { type OpportunityOptions, toCommonGrantsOpportunity } from './opportunity.js';
export type {
  CommonGrantsApplication,
  CommonGrantsEvent,
  CommonGrantsField,
  CommonGrantsFields,
  CommonGrantsFieldType,
  CommonGrantsMoney,
  CommonGrantsOpportunity,
} from './protocol.js';
export { type ApplicationOptions, toCommonGrantsApplication } from './to-application.js';
