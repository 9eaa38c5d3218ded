import type { AmountLimit, BasisRow, Condition, ShareOfCosts } from '../model/amount-terms.js';
import type { Path } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { echo } from '../model/error.js';
import { isGreater, toCents } from '../model/money/cents.js';
import type { CallDefinitionCode } from '../schema/call-definition.js';
import { callDefinitionError } from './definition-error.js';

const refuse = (code: CallDefinitionCode, path: Path, expected: string): never => {
  throw callDefinitionError(code, path, `Expected ${expected}`);
};

/** Checks that a name is one of the call's. */
function checkName(name: unknown, known: readonly string[], path: Path): void {
  if (typeof name === 'string' && !known.includes(name))
    refuse('invalid-choice', path, `one of ${known.join(', ')}, received ${echo(name)}`);
}

/** Checks that a condition speaks of the call's own categories and kinds. */
function checkCondition(
  { categories, applicantKinds, costPolicy }: GrantCall,
  when: Condition | undefined,
  at: Path,
): void {
  if (when === undefined) return;
  const { category, applicant, cost } = when;
  checkName(
    category,
    categories.map(({ id }) => id),
    [...at, 'when', 'category'],
  );
  checkName(applicant?.['kind'], Object.keys(applicantKinds), [...at, 'when', 'applicant', 'kind']);
  checkName(cost?.['kind'], Object.keys(costPolicy), [...at, 'when', 'cost', 'kind']);
}

/** Checks that the kinds of cost are the call's. */
function checkKinds({ costPolicy }: GrantCall, kinds: unknown, at: Path): void {
  if (!Array.isArray(kinds)) return;
  for (const [index, kind] of kinds.entries())
    checkName(kind, Object.keys(costPolicy), [...at, index]);
}

function checkLimit(call: GrantCall, limit: AmountLimit, at: Path): void {
  const { when, of = 'grant', each, atLeast, atMost } = limit;
  checkCondition(call, when, at);
  checkKinds(call, of, [...at, 'of']);
  if (typeof atMost === 'object') checkKinds(call, atMost.of, [...at, 'atMost', 'of']);
  if (atLeast === undefined && atMost === undefined)
    refuse('required', [...at, 'atMost'], 'the most, or the least (`atLeast`)');
  if (
    atLeast !== undefined &&
    typeof atMost === 'string' &&
    isGreater(toCents(atLeast), toCents(atMost))
  )
    refuse('invalid-amount', [...at, 'atLeast'], 'a sum up to `atMost`');
  if (typeof atMost === 'object' && atMost.each !== undefined)
    refuse('invalid-choice', [...at, 'atMost', 'each'], '`each` beside `atMost`');
  const isOfPart = each !== undefined || when?.cost !== undefined || when?.applicant !== undefined;
  if (atLeast !== undefined && (of === 'grant' ? isOfPart : each !== undefined))
    refuse('invalid-choice', [...at, 'atLeast'], 'a least sum for whole applications only');
}

function checkBasis(call: GrantCall, row: BasisRow, at: Path): void {
  const { when, fixed, unit, of } = row;
  checkCondition(call, when, at);
  if (when?.cost !== undefined)
    refuse('invalid-choice', [...at, 'when', 'cost'], 'facts other than of cost lines');
  if ((fixed === undefined) === (unit === undefined))
    refuse(
      fixed === undefined ? 'required' : 'invalid-choice',
      [...at, 'fixed'],
      '`fixed` or `unit`',
    );
  if (unit !== undefined && of === undefined)
    refuse('required', [...at, 'of'], 'the fact that tells the number of units');
}

/** Checks that costs that follow from others follow from kinds whose amounts are given, or that come before them. */
function checkFlat(call: GrantCall, at: Path): void {
  const { costPolicy } = call;
  const later = new Set(Object.keys(costPolicy).filter((kind) => costPolicy[kind]?.flat));
  for (const [kind, { treatment, flat }] of Object.entries(costPolicy)) {
    const path = [...at, 'costPolicy', kind, 'flat'];
    if ((treatment === 'flat') !== (flat !== undefined))
      refuse('required', path, 'a share with the treatment `flat`, and with no other');
    if (flat === undefined) continue;
    checkKinds(call, flat.of, [...path, 'of']);
    const of: ShareOfCosts['of'] = flat.of;
    if (of === 'costs' || of.some((one) => later.has(one)))
      refuse('invalid-choice', [...path, 'of'], 'kinds of cost that do not follow from this one');
    later.delete(kind);
  }
}

/** Checks that what a call says of the amount fits together, and speaks of its own kinds. */
export function checkAmounts(call: GrantCall, at: Path): void {
  const { rate, limits = [], basis } = call;
  if (typeof rate !== 'string')
    rate.forEach(({ when }, index) => {
      checkCondition(call, when, [...at, 'rate', index]);
    });
  limits.forEach((limit, index) => {
    checkLimit(call, limit, [...at, 'limits', index]);
  });
  if (Array.isArray(basis))
    (basis as readonly BasisRow[]).forEach((row, index) => {
      checkBasis(call, row, [...at, 'basis', index]);
    });
  else if (basis !== undefined) checkBasis(call, basis as BasisRow, [...at, 'basis']);
  checkFlat(call, at);
}
