import type { Instant, LocalTime, CostKind } from '../model/application.js';
import { COST_KINDS } from '../model/application.js';
import type { ClauseId, CostTerms, GrantCall } from '../model/call.js';
import type { CallDefinition } from './call-spec.js';
import { zonedTime } from '../model/time/zoned.js';
import { echo, type DigikuntaError } from '../model/error.js';
import { toMoment, readInstant } from '../model/time/moment.js';
import {
  type Effect,
  GROUNDED_REASONS,
  type Reason,
  type RuleName,
  RULES,
} from '../model/reasons.js';
import { failed } from './definition-error.js';
import { changesFields, specFields } from './call-fields.js';
import { checkCall, checkClauses } from './check-call.js';
import { readable, record, told } from './readers.js';

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

/** Why the clock of a zone does not show a time, or shows it twice. */
const NO_SUCH_TIME: Partial<Record<DigikuntaError['code'], string>> = {
  'local-time-gap':
    'does not exist in the zone, where the clock is moved forward over it; a time before or after is wanted',
  'local-time-doubled':
    'comes twice in the zone, where the clock is moved back; a time that comes once is wanted',
};

function instantIn(local: LocalTime, zone: string, field: string): Instant {
  try {
    return zonedTime(local, zone);
  } catch (error) {
    const why =
      NO_SUCH_TIME[(error as DigikuntaError).code] ??
      'is no wall-clock time such as "2017-09-15T16:15", without an offset and without Z';
    throw failed('invalid-time', [field], `${echo(local)} ${why}`);
  }
}

/** A local time with the zone's offset at that time, so that both the wall clock and the instant can be read from it. */
function timeOf(local: LocalTime | null, zone: string, field: string): Instant | null {
  if (local === null) return null;
  const instant = instantIn(local, zone, field);
  const wall = local.length === 'YYYY-MM-DDTHH:MM'.length ? `${local}:00` : local;
  const shown = readInstant(`${wall}Z`);
  // 24:00 has no place in an instant; the instant in UTC says the same.
  if (!shown) return instant;
  const minutes = Math.round((shown.earliest - toMoment(instant).earliest) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${wall}${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

const ruleOf = (reason: Reason): RuleName =>
  RULES.find((rule) => reason.startsWith(`${rule}.`)) ?? 'costs';

/** The clauses of every reason of these rules. */
const groundsOf = (
  ruleClauses: Partial<CallDefinition['ruleClauses']>,
): Partial<GrantCall['grounds']> =>
  Object.fromEntries(
    GROUNDED_REASONS.flatMap((reason) => {
      const clauses = ruleClauses[ruleOf(reason)];
      return clauses ? [[reason, clauses]] : [];
    }),
  );

function policyOf(clauses: readonly ClauseId[]): Record<CostKind, CostTerms> {
  const open: CostTerms = { treatment: 'review', clauses };
  return Object.fromEntries(COST_KINDS.map((kind) => [kind, open])) as Record<CostKind, CostTerms>;
}

const OPTIONAL = [
  'opensAt',
  'closing',
  'decisionsAnnouncedOn',
  'maximumGrant',
  'alandMunicipalities',
  'declarations',
  'criteria',
  'grounds',
  'readings',
] as const;

/**
 * A call, checked, from what its text says. What the text does not say stays out (`null`), and is then not asked about.
 * The call shares nothing with the definition.
 * @throws {@link CallDefinitionError} with `code` and `path`.
 * @example defineCall.length // => 1
 */
export function defineCall(spec: CallDefinition): GrantCall {
  const {
    opensAt = null,
    closesAt,
    cooperation,
    otherFunding,
    ruleClauses,
    grounds = {},
    costPolicy,
    ...plain
  } = readable(record(specFields(), OPTIONAL))(spec, []);
  checkClauses({ ruleClauses, grounds, costPolicy }, plain.clauses);
  return checkCall({
    alandMunicipalities: [],
    declarations: [],
    criteria: [],
    readings: [],
    closing: 'inclusive',
    maximumGrant: null,
    ...plain,
    opensAt: timeOf(opensAt, plain.zone, 'opensAt'),
    deadline: timeOf(closesAt, plain.zone, 'closesAt'),
    severalMunicipalities: cooperation && cooperation.minimum,
    deductOtherFunding: otherFunding === 'deduct',
    effects: { ...EFFECTS_OF, cooperation: cooperation?.effect ?? 'prefer' },
    grounds: { ...groundsOf(ruleClauses), ...grounds },
    costPolicy: { ...policyOf(ruleClauses.costs), ...costPolicy },
  });
}

/** What a variant changes; times are told again where the zone changes. */
export type CallChanges = {
  readonly [Field in keyof Omit<CallDefinition, 'ruleClauses'>]?: CallDefinition[Field] | undefined;
} & {
  readonly ruleClauses?:
    { readonly [Rule in RuleName]?: readonly ClauseId[] | undefined } | undefined;
};

/**
 * A variant of a call: the same but for the changes, and checked as a whole. Kinds of cost that are not named keep their
 * terms, clauses are added, and a rule whose clauses change rests on those alone. A reading of what the variant changes goes
 * with it, unless the changes name the readings. The variant shares nothing with the call.
 * @throws {@link CallDefinitionError} with `code` and `path`.
 * @example extendCall(digikunta2017, { id: 'stricter', rate: '0.50' }).rate // => '0.50'
 */
export function extendCall(call: GrantCall, changes: CallChanges): GrantCall {
  const whole = checkCall(call);
  const read = readable(told(changesFields()))(changes, []);
  const {
    opensAt,
    closesAt,
    cooperation,
    otherFunding,
    ruleClauses = {},
    grounds,
    costPolicy,
    clauses: added = [],
    ...plain
  } = read;
  const zone = plain.zone ?? whole.zone;
  for (const [field, now, time] of [
    ['opensAt', opensAt, whole.opensAt],
    ['closesAt', closesAt, whole.deadline],
  ] as const) {
    if (zone !== whole.zone && now === undefined && time !== null)
      throw failed('required', [field], 'Where the zone changes, this time is told again');
  }
  const ids = new Set(added.map(({ id }) => id));
  const clauses = [...whole.clauses.filter(({ id }) => !ids.has(id)), ...added];
  checkClauses(
    { ruleClauses, ...(grounds && { grounds }), ...(costPolicy && { costPolicy }) },
    clauses,
  );
  const extended = checkCall({
    ...whole,
    ...plain,
    ...(opensAt !== undefined && { opensAt: timeOf(opensAt, zone, 'opensAt') }),
    ...(closesAt !== undefined && { deadline: timeOf(closesAt, zone, 'closesAt') }),
    ...(cooperation !== undefined && {
      severalMunicipalities: cooperation && cooperation.minimum,
      effects: { ...whole.effects, cooperation: cooperation?.effect ?? 'prefer' },
    }),
    ...(otherFunding !== undefined && { deductOtherFunding: otherFunding === 'deduct' }),
    clauses,
    grounds: { ...whole.grounds, ...groundsOf(ruleClauses), ...grounds },
    costPolicy: { ...whole.costPolicy, ...costPolicy },
  });
  if (plain.readings !== undefined) return extended;
  const isAsBefore = (field: keyof GrantCall): boolean =>
    JSON.stringify(extended[field]) === JSON.stringify(whole[field]);
  return {
    ...extended,
    readings: extended.readings.filter(({ changes: reading }) =>
      Object.keys(reading).every((field) => isAsBefore(field as keyof GrantCall)),
    ),
  };
}
