import type { CostKind } from '../../model/vocabulary.js';
import type { CostTerms } from '../../model/call.js';

/** The call does not list eligible costs. Each kind is treated by the closest available source; override with `extendCall` (interpretation 11). */
export const COST_POLICY_2017: Readonly<Record<CostKind, CostTerms>> = {
  salaries: {
    treatment: 'accept',
    clauses: ['release.cap', 'decree-893.costs', 'terms.costs', 'interpretation.11'],
  },
  travel: {
    treatment: 'accept',
    clauses: ['release.cap', 'decree-893.costs', 'terms.costs', 'interpretation.11'],
  },
  premises: {
    treatment: 'accept',
    clauses: ['release.cap', 'decree-893.costs', 'terms.costs', 'interpretation.11'],
  },
  services: {
    treatment: 'accept',
    clauses: ['release.cap', 'decree-893.costs', 'terms.costs', 'interpretation.11'],
  },
  materials: {
    treatment: 'accept',
    clauses: ['release.cap', 'decree-893.costs', 'terms.costs', 'interpretation.11'],
  },
  software: {
    treatment: 'review',
    clauses: ['release.cap', 'decree-893.costs', 'interpretation.11'],
  },
  equipment: {
    treatment: 'refuse',
    clauses: ['release.cap', 'notice.equipment', 'decree-893.refused', 'interpretation.12'],
  },
  internal: {
    treatment: 'review',
    clauses: ['release.cap', 'decree-893.costs', 'terms.costs', 'interpretation.11'],
  },
  vat: {
    treatment: 'final-only',
    clauses: ['release.cap', 'vat.130', 'decree-893.vat', 'interpretation.13'],
  },
  overhead: { treatment: 'refuse', clauses: ['release.cap', 'terms.costs', 'interpretation.11'] },
  'in-kind': { treatment: 'refuse', clauses: ['release.cap', 'terms.costs', 'interpretation.11'] },
  depreciation: {
    treatment: 'refuse',
    clauses: ['release.cap', 'terms.costs', 'interpretation.11'],
  },
  provision: { treatment: 'refuse', clauses: ['release.cap', 'terms.costs', 'interpretation.11'] },
  financing: { treatment: 'refuse', clauses: ['release.cap', 'terms.costs', 'interpretation.11'] },
  penalty: { treatment: 'refuse', clauses: ['release.cap', 'terms.costs', 'interpretation.11'] },
  representation: { treatment: 'refuse', clauses: ['release.cap', 'interpretation.11'] },
  other: { treatment: 'review', clauses: ['release.cap', 'interpretation.11'] },
};
