import { COST_KINDS, type CostKind, type Instant, type LocalTime } from '../model/application.js';
import type { ClauseId, CostTerms, GrantCall } from '../model/call.js';
import { zonedTime } from '../model/instant.js';
import { echo } from '../model/mistake.js';
import { momentOf, readInstant } from '../model/moment.js';
import { type Effect, GROUNDED_REASONS, type Reason, type RuleName, RULES } from '../model/reasons.js';
import { checked, failed } from './call-definition-error.js';
import { type CallSpec, FIELDS } from '../model/call-spec.js';
import { checkCall, checkChoice, checkZone } from './check-call.js';

const EFFECTS_OF: Readonly<Record<Exclude<RuleName, 'cooperation'>, Effect>> = {
  deadline: 'require',
  applicant: 'require',
  category: 'require',
  aims: 'require',
  criteria: 'inform',
  costs: 'require',
  cap: 'limit',
  cofunding: 'limit',
};

/** A local time with the zone's offset at that time, so that both the wall clock and the instant can be read from it. */
function withOffset(local: LocalTime, zone: string, path: readonly string[]): Instant {
  const instant = checked('invalid-time', path, () => zonedTime(local, zone));
  const wall = local.length === 'YYYY-MM-DDTHH:MM'.length ? `${local}:00` : local;
  const shown = readInstant(`${wall}Z`);
  // 24:00 has no place in an instant; the instant in UTC says the same.
  if (!shown) return instant;
  const minutes = Math.round((shown.earliest - momentOf(instant).earliest) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${wall}${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

const ruleOf = (reason: Reason): RuleName => RULES.find((rule) => reason.startsWith(`${rule}.`)) ?? 'costs';

/** The clauses of every reason: those of its rule, unless the author names others. */
function groundsOf(ruleClauses: CallSpec['ruleClauses'], named: CallSpec['grounds'] = {}): GrantCall['grounds'] {
  for (const rule of RULES) {
    if (!Array.isArray(ruleClauses[rule]) || ruleClauses[rule].length === 0)
      throw failed('rule-without-clause', ['ruleClauses', rule], 'At least one clause is wanted');
  }
  const ofRules = Object.fromEntries(GROUNDED_REASONS.map((reason) => [reason, ruleClauses[ruleOf(reason)]]));
  return { ...ofRules, ...named } as unknown as GrantCall['grounds'];
}

function policyOf(costPolicy: CallSpec['costPolicy'], clauses: readonly ClauseId[]): GrantCall['costPolicy'] {
  const open: CostTerms = { treatment: 'review', clauses };
  for (const kind of Object.keys(costPolicy)) {
    if (!COST_KINDS.some((known) => known === kind))
      throw failed('unknown-field', ['costPolicy', kind], `One of these is wanted: ${COST_KINDS.join(', ')}`);
  }
  return { ...(Object.fromEntries(COST_KINDS.map((kind) => [kind, open])) as Record<CostKind, CostTerms>), ...costPolicy };
}

function checkFields(spec: object): void {
  for (const field of Object.keys(spec)) {
    if (!Object.hasOwn(FIELDS, field)) throw failed('unknown-field', [field], `A call has no field ${echo(field)}`);
  }
}

function checkRequired(spec: CallSpec): void {
  for (const [field, need] of Object.entries(FIELDS)) {
    if (need === 'required' && spec[field as keyof CallSpec] === undefined) throw failed('required', [field], 'This must be told');
  }
}

const timeOf = (local: LocalTime | null, zone: string, field: string): Instant | null =>
  local === null ? null : withOffset(local, zone, [field]);

/**
 * A call, checked, from what its text says. What the text does not say stays out (`null`), and is then not asked about.
 * @throws {@link CallDefinitionError} with `code` and `path`.
 * @example defineCall.length // => 1
 */
export function defineCall(spec: CallSpec): GrantCall {
  checkFields(spec);
  checkRequired(spec);
  checkZone(spec.zone);
  const {
    opensAt = null,
    closesAt,
    closing = 'inclusive',
    maximumGrant = null,
    cooperation,
    otherFunding,
    ruleClauses,
    grounds,
    costPolicy,
    ...plain
  } = spec;
  checkChoice(otherFunding, ['deduct', 'ignore'], ['otherFunding']);
  return checkCall({
    alandMunicipalities: [],
    declarations: [],
    criteria: [],
    readings: [],
    ...plain,
    opensAt: timeOf(opensAt, spec.zone, 'opensAt'),
    deadline: timeOf(closesAt, spec.zone, 'closesAt'),
    closing,
    maximumGrant,
    severalMunicipalities: cooperation && cooperation.minimum,
    deductOtherFunding: otherFunding === 'deduct',
    effects: { ...EFFECTS_OF, cooperation: cooperation?.effect ?? 'prefer' },
    grounds: groundsOf(ruleClauses, grounds),
    costPolicy: policyOf(costPolicy, ruleClauses.costs),
  });
}

/** What a variant changes; a time is told again where the zone changes. */
export type CallChanges = Partial<CallSpec>;

/**
 * A variant of a call: the same but for the changes, and checked as a whole. Kinds of cost that are not named keep their
 * terms, clauses are added, and a rule whose clauses change rests on those alone.
 * @throws {@link CallDefinitionError} with `code` and `path`.
 * @example extendCall(digikunta2017, { id: 'stricter', rate: '0.50' }).rate // => '0.50'
 */
export function extendCall(call: GrantCall, changes: CallChanges): GrantCall {
  checkFields(changes);
  const { opensAt, closesAt, cooperation, otherFunding, ruleClauses, grounds, costPolicy, clauses = [], ...plain } = changes;
  const zone = changes.zone ?? call.zone;
  checkZone(zone);
  if (zone !== call.zone && closesAt === undefined && call.deadline !== null) {
    throw failed('required', ['closesAt'], 'Where the zone changes, the closing time is told again');
  }
  if (otherFunding !== undefined) checkChoice(otherFunding, ['deduct', 'ignore'], ['otherFunding']);
  const ofRules = GROUNDED_REASONS.flatMap((reason) => {
    const named = ruleClauses?.[ruleOf(reason)];
    return named ? [[reason, named] as const] : [];
  });
  const added = new Set(clauses.map(({ id }) => id));
  return checkCall({
    ...call,
    ...plain,
    ...(opensAt !== undefined && { opensAt: timeOf(opensAt, zone, 'opensAt') }),
    ...(closesAt !== undefined && { deadline: timeOf(closesAt, zone, 'closesAt') }),
    ...(cooperation !== undefined && {
      severalMunicipalities: cooperation && cooperation.minimum,
      effects: { ...call.effects, cooperation: cooperation?.effect ?? 'prefer' },
    }),
    ...(otherFunding !== undefined && { deductOtherFunding: otherFunding === 'deduct' }),
    clauses: [...call.clauses.filter(({ id }) => !added.has(id)), ...clauses],
    grounds: { ...call.grounds, ...Object.fromEntries(ofRules), ...grounds },
    costPolicy: policyOf({ ...call.costPolicy, ...costPolicy }, call.grounds['costs.eligible']),
  });
}
