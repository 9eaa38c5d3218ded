/**
 * Calls and applications in the terms of the CommonGrants protocol 0.3.0, and back.
 * @module commongrants
 */
export { fromCommonGrantsApplication, type FromApplicationOptions } from './commongrants/from-application.js';
export { type OpportunityOptions, toCommonGrantsOpportunity } from './commongrants/opportunity.js';
export type {
  CommonGrantsApplication,
  CommonGrantsEvent,
  CommonGrantsField,
  CommonGrantsFields,
  CommonGrantsFieldType,
  CommonGrantsMoney,
  CommonGrantsOpportunity,
} from './commongrants/protocol.js';
export { type ApplicationOptions, toCommonGrantsApplication } from './commongrants/to-application.js';
