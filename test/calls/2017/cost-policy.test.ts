import { describe, expect, test } from 'vitest';
import { CLAUSES_2017 } from '../../../src/calls/2017/clauses.js';
import { COST_POLICY_2017 } from '../../../src/calls/2017/cost-policy.js';
import type { ClauseDocument, CostTreatment } from '../../../src/model/call.js';
import { COST_KINDS, type CostKind } from '../../../src/model/vocabulary.js';

const documentsOf = (kind: CostKind) =>
  COST_POLICY_2017[kind].clauses.map(
    (cited) => CLAUSES_2017.find(({ id }) => id === cited)?.document,
  );

/** The treatment of each kind, and the nearest source beside the call, which names no kind. */
const POLICY: Record<CostKind, readonly [CostTreatment, ClauseDocument]> = {
  salaries: ['accept', 'decree-893/2019'],
  travel: ['accept', 'decree-893/2019'],
  premises: ['accept', 'decree-893/2019'],
  services: ['accept', 'decree-893/2019'],
  materials: ['accept', 'decree-893/2019'],
  software: ['review', 'decree-893/2019'],
  equipment: ['refuse', 'decision-notice'],
  internal: ['review', 'decree-893/2019'],
  vat: ['final-only', 'act-1501/1993'],
  overhead: ['refuse', 'grant-terms'],
  'in-kind': ['refuse', 'grant-terms'],
  depreciation: ['refuse', 'grant-terms'],
  provision: ['refuse', 'grant-terms'],
  financing: ['refuse', 'grant-terms'],
  penalty: ['refuse', 'grant-terms'],
  representation: ['refuse', 'interpretation'],
  other: ['review', 'interpretation'],
};

describe('the cost policy', () => {
  test.each(COST_KINDS)('%s: its treatment and its source', (kind) => {
    const [treatment, document] = POLICY[kind];
    expect(COST_POLICY_2017[kind].treatment).toBe(treatment);
    expect(documentsOf(kind)[0]).toBe('release');
    expect(documentsOf(kind)[1]).toBe(document);
  });

  test('each kind ends in an interpretation, since the call lists no kinds', () => {
    for (const kind of COST_KINDS)
      expect([kind, documentsOf(kind).at(-1)]).toEqual([kind, 'interpretation']);
  });
});
