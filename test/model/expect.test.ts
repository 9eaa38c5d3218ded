import { describe, expect, test } from 'vitest';
import {
  assess,
  assessCosts,
  choices,
  closesAt,
  deadlineStatus,
  describe as describeItem,
  digikunta2017,
  explain,
  labelOf,
  maximumGrant,
  requiredCosts,
  summary,
  withCall,
} from '../../src/index.js';
import { settle } from '../../src/officials.js';
import { schemasFor } from '../../src/schema/index.js';
import { en } from '../../src/words/en.js';

// What a host without types writes by mistake.
const none = undefined as never;
const decision = { award: '1.00', rate: '0.70', paid: '0' };
const finding = { reason: 'costs.not-caused', facts: {} } as const;

describe('a host without types', () => {
  test.each<[what: string, mistake: () => unknown]>([
    ['closesAt', () => closesAt(none)],
    ['deadlineStatus', () => deadlineStatus({} as never, '2017-09-15T16:15:00+03:00')],
    ['maximumGrant', () => maximumGrant('100.00' as never, '0.70')],
    ['requiredCosts', () => requiredCosts(none, '1.00')],
    ['assessCosts', () => assessCosts(none, [])],
    ['settle', () => settle(none, decision, { costs: [] })],
    ['choices', () => choices(none, en)],
    ['withCall', () => withCall(en, none)],
    ['schemasFor', () => schemasFor(none)],
  ])('gets invalid-call of %s without a call', (_, mistake) => {
    expect(mistake).toThrow(expect.objectContaining({ code: 'invalid-call' }));
  });

  test.each<[what: string, mistake: () => unknown]>([
    ['assessCosts', () => assessCosts(digikunta2017, { costs: [] } as never)],
    ['settle', () => settle(digikunta2017, decision, none)],
    ['settle', () => settle(digikunta2017, decision, {} as never)],
  ])('gets invalid-draft of %s without lines', (_, mistake) => {
    expect(mistake).toThrow(
      expect.objectContaining({
        code: 'invalid-draft',
        message: expect.stringContaining('Expected a list of cost lines') as string,
      }),
    );
  });

  test.each<[what: string, mistake: () => unknown]>([
    ['explain', () => explain(finding, none)],
    ['explain', () => explain(finding, 'en' as never)],
    ['summary', () => summary(assess(digikunta2017, {}), none)],
    ['withCall', () => withCall(none, digikunta2017)],
    ['choices', () => choices(digikunta2017, none)],
    ['labelOf', () => labelOf(['id'], none)],
    ['describe', () => describeItem({ path: ['id'], from: 'a', to: 'b' }, none)],
  ])('gets invalid-catalogue of %s without one', (_, mistake) => {
    expect(mistake).toThrow(
      expect.objectContaining({
        code: 'invalid-catalogue',
        message: expect.stringContaining('such as en of digikunta/messages/en') as string,
      }),
    );
  });
});
