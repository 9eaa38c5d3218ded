import { test } from 'vitest';
import { expectAgreement } from '../oracle/agree.js';

test('says the same as the oracle, of 300 applications', () => {
  expectAgreement({ numRuns: 300 });
});
