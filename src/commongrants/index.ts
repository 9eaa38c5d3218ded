/**
 * Calls and applications in the terms of the CommonGrants protocol 0.3.0, and back.
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
