// What the call says of each kind of cost, for the subjects that are not the library.
export const TREATMENT = {
  salaries: 'accept',
  travel: 'accept',
  premises: 'accept',
  services: 'accept',
  materials: 'accept',
  software: 'review',
  equipment: 'refuse',
  internal: 'review',
  vat: 'final-only',
  overhead: 'refuse',
  'in-kind': 'refuse',
  depreciation: 'refuse',
  provision: 'refuse',
  financing: 'refuse',
  penalty: 'refuse',
  representation: 'refuse',
  other: 'review',
};
export const DECIDED_ON = '2017-09-29';
/** The closing instant, 16.15 in Helsinki. */
export const CLOSING = Date.UTC(2017, 8, 15, 13, 15);
