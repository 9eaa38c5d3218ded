import type { Assessment } from '../src/assess.js';
import { expectTypeOf, test } from 'vitest';
import { assess } from '../src/assess.js';
import { digikunta2017 } from '../src/calls/2017/call.js';

test('a draft is assessed under a call', () => {
  expectTypeOf(assess(digikunta2017, {})).toEqualTypeOf<Assessment>();
});
