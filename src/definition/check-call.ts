import { APPLICANT_KINDS, COST_KINDS, type Euro } from '../model/application.js';
import type { ClauseId, GrantCall } from '../model/call.js';
import { echo } from '../model/mistake.js';
import { isLocalDate, momentOf } from '../model/moment.js';
import { centsOf, exceeds, NOTHING, shareOf } from '../model/money.js';
import { checked, failed } from './call-definition-error.js';

export function checkZone(zone: string): void {
  checked('unknown-zone', ['zone'], () => new Intl.DateTimeFormat('en', { timeZone: zone }));
  if (zone === '') throw failed('unknown-zone', ['zone'], 'An IANA zone is wanted, such as "Europe/Helsinki"');
}

function checkDistinct(ids: readonly string[], path: string): void {
  ids.forEach((id, index) => {
    if (typeof id !== 'string' || id === '') throw failed('required', [path, index, 'id'], 'An id is wanted');
    if (ids.indexOf(id) < index) throw failed('duplicate', [path, index, 'id'], `${echo(id)} stands twice`);
  });
}

export function checkChoice(value: unknown, choices: readonly string[], path: readonly (string | number)[]): void {
  if (typeof value !== 'string' || !choices.includes(value))
    throw failed('invalid-choice', path, `One of these is wanted: ${choices.join(', ')}`);
}

function checkAmount(amount: Euro, path: readonly string[]): void {
  if (
    !exceeds(
      checked('invalid-amount', path, () => centsOf(amount)),
      NOTHING,
    )
  )
    throw failed('invalid-amount', path, 'An amount above zero is wanted');
}

/** Every rule and reason must rest on clauses that the call has. */
function checkClauses({ clauses, grounds, costPolicy }: GrantCall): void {
  const known = new Set(clauses.map(({ id }) => id));
  const check = (ids: readonly ClauseId[], path: readonly (string | number)[]): void => {
    if (ids.length === 0) throw failed('rule-without-clause', path, 'At least one clause is wanted');
    ids.forEach((id, index) => {
      if (!known.has(id)) throw failed('unknown-clause', [...path, index], `There is no clause ${echo(id)}`);
    });
  };
  for (const [reason, ids] of Object.entries(grounds)) check(ids, ['grounds', reason]);
  for (const kind of COST_KINDS) check(costPolicy[kind].clauses, ['costPolicy', kind, 'clauses']);
}

/** Checks a call, however it came about; throws {@link CallDefinitionError}. */
export function checkCall(call: GrantCall): GrantCall {
  for (const field of ['id', 'version'] as const) {
    if (typeof call[field] !== 'string' || call[field] === '') throw failed('required', [field], 'A text is wanted');
  }
  for (const language of ['fi', 'sv', 'en'] as const) {
    if (typeof call.title[language] !== 'string') throw failed('required', ['title', language], 'A title is wanted');
  }
  checkZone(call.zone);
  const { publishedAt } = call;
  if (publishedAt !== null) checked('invalid-time', ['publishedAt'], () => momentOf(publishedAt));
  if (call.opensAt !== null && call.deadline !== null && momentOf(call.opensAt).earliest >= momentOf(call.deadline).earliest) {
    throw failed('opens-after-closing', ['opensAt'], 'The period must open before it closes');
  }
  if (call.decidedOn !== undefined && !isLocalDate(call.decidedOn))
    throw failed('invalid-day', ['decidedOn'], 'A day is wanted, such as "2017-09-29"');
  checkChoice(call.closing, ['inclusive', 'strict'], ['closing']);
  checked('invalid-rate', ['rate'], () => shareOf(call.rate));
  if (call.maximumGrant !== null) checkAmount(call.maximumGrant, ['maximumGrant']);
  checkAmount(call.waiverLimit, ['waiverLimit']);

  if (call.categories.length === 0) throw failed('required', ['categories'], 'At least one kind of object is wanted');
  checkDistinct(
    call.categories.map(({ id }) => id),
    'categories',
  );
  call.categories.forEach(({ asks, part }, index) => {
    checkChoice(asks, ['effects', 'means', 'supported-municipalities', 'nothing'], ['categories', index, 'asks']);
    checkChoice(part, ['participant', 'influencer-lead', 'none'], ['categories', index, 'part']);
  });
  for (const kind of APPLICANT_KINDS) checkChoice(call.applicantKinds[kind], ['accept', 'review', 'refuse'], ['applicantKinds', kind]);
  if (call.severalMunicipalities !== null && !(Number.isInteger(call.severalMunicipalities) && call.severalMunicipalities >= 2)) {
    throw failed('invalid-number', ['cooperation', 'minimum'], 'A whole number of at least 2 is wanted');
  }
  checkChoice(call.effects.cooperation, ['prefer', 'require'], ['cooperation', 'effect']);
  checkChoice(call.aims.renewal, ['both', 'either', 'not-asked'], ['aims', 'renewal']);
  checkDistinct(
    call.declarations.map(({ id }) => id),
    'declarations',
  );
  checkDistinct(
    call.criteria.map(({ id }) => id),
    'criteria',
  );
  for (const kind of COST_KINDS)
    checkChoice(call.costPolicy[kind].treatment, ['accept', 'review', 'refuse', 'final-only'], ['costPolicy', kind, 'treatment']);
  checkDistinct(
    call.clauses.map(({ id }) => id),
    'clauses',
  );
  checkClauses(call);
  return call;
}
