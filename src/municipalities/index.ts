/**
 * The municipalities of 2017 and their mergers from 2013 to 2026.
 * @module municipalities
 */
export {
  findMunicipality,
  municipalities,
  municipality,
  type MunicipalityOptions,
  register2017,
} from './lookup.js';
export { type MunicipalityNames, withMunicipalities } from './with-municipalities.js';
export type { LanguageStatus, Municipality } from './municipality.js';
