import { APPLICANT_KINDS, COST_KINDS } from '../model/application.js';
import type { CostTerms, GrantCall, Reading } from '../model/call.js';
import type { CallDefinition } from './call-spec.js';
import { isLocalDate, readInstant } from '../model/time/moment.js';
import { toCents, isGreater, ZERO_CENTS, toShare } from '../model/money/cents.js';
import { EFFECTS, GROUNDED_REASONS, RULES } from '../model/reasons.js';
import { failed } from './definition-error.js';
import {
  choice,
  distinct,
  each,
  flag,
  list,
  orNull,
  passing,
  type Reader,
  type Readers,
  record,
  takes,
  text,
  told,
  wholeNumber,
} from './readers.js';

// Readers are made when a call is defined: whoever defines none does not load them.
const amount = (): Reader<string> =>
  passing('invalid-amount', 'An amount in euros such as "100.00"', (euros) =>
    takes(() => toCents(euros)),
  );
const amountAboveZero: Reader<string> = (value, path) => {
  const euros = amount()(value, path);
  if (isGreater(toCents(euros), ZERO_CENTS)) return euros;
  throw failed(
    'invalid-amount',
    path,
    'An amount above zero is wanted, or null where there is none',
  );
};
const instant = (): Reader<string> =>
  passing(
    'invalid-time',
    'An instant such as "2017-08-24T14:11:00+03:00"',
    (time) => readInstant(time) !== null,
  );
const localTime = (): Reader<string> =>
  text('A time on the wall clock of the zone, such as "2017-09-15T16:15",');
// Some engines also take offsets, such as "+03:00", which know no summer time.
const zone = (): Reader<string> =>
  passing(
    'unknown-zone',
    'An IANA zone such as "Europe/Helsinki"',
    (name) =>
      /^[A-Za-z]/.test(name) && takes(() => new Intl.DateTimeFormat('en', { timeZone: name })),
  );

/** Clauses by their ids: a rule or a term rests on one at least. */
const clauseIds: Reader<readonly string[]> = (value, path) => {
  const ids = value === undefined ? [] : list(text("A clause's id"))(value, path);
  if (ids.length === 0) throw failed('rule-without-clause', path, 'At least one clause is wanted');
  return ids;
};

const costTerms = (): Reader<CostTerms> =>
  record({ treatment: choice(['accept', 'review', 'refuse', 'final-only']), clauses: clauseIds });
const costTermsByKind = (): Readers<GrantCall['costPolicy']> => each(COST_KINDS, costTerms());
const clausesByRule = (): Readers<CallDefinition['ruleClauses']> => each(RULES, clauseIds);
const clausesByReason = (): Readers<GrantCall['grounds']> => each(GROUNDED_REASONS, clauseIds);

const clause: Reader<GrantCall['clauses'][number]> = (value, path) => {
  const read = record<GrantCall['clauses'][number]>(
    {
      id: text('An id'),
      document: text(),
      locator: text(),
      summary: text(),
      rule: orNull(choice(RULES)),
      unusedBecause: text(),
    },
    ['unusedBecause'],
  )(value, path);
  if (read.rule === null && read.unusedBecause === undefined)
    throw failed('required', [...path, 'unusedBecause'], 'A clause that feeds no rule says why');
  return read;
};

/** An id under which something is told or judged. */
const fieldName: Reader<string> = (value, path) => {
  const id = text('An id')(value, path);
  if (id === '__proto__')
    throw failed(
      'invalid-choice',
      path,
      'An id that can name a field is wanted, which __proto__ cannot',
    );
  return id;
};

const categories: Reader<GrantCall['categories']> = (value, path) => {
  const read = distinct<GrantCall['categories'][number]>(
    record({
      id: text('An id'),
      requires: choice(['effects', 'means', 'supported-municipalities', 'nothing']),
      requiredRole: choice(['participant', 'influencer-lead', 'none']),
    }),
  )(value, path);
  if (read.length === 0) throw failed('required', path, 'At least one kind of object is wanted');
  return read;
};

/** What a definition and a call have in common. */
const common = () =>
  ({
    id: text(),
    version: text(),
    title: record<GrantCall['title']>({
      fi: text('A title'),
      sv: text('A title'),
      en: text('A title'),
    }),
    publishedAt: orNull(instant()),
    zone: zone(),
    closing: choice(['inclusive', 'strict']),
    decisionsAnnouncedOn: passing('invalid-day', 'A day such as "2017-09-29"', isLocalDate),
    rate: passing('invalid-rate', 'A rate above 0 and up to 1, such as "0.70" or "2/3",', (share) =>
      takes(() => toShare(share)),
    ),
    maximumGrant: orNull(amountAboveZero),
    categories,
    applicantKinds: record<GrantCall['applicantKinds']>(
      each(APPLICANT_KINDS, choice(['accept', 'review', 'refuse'])),
    ),
    alandMunicipalities: list(
      passing('invalid-municipality', 'A code of three digits', (code) => /^\d{3}$/.test(code)),
    ),
    aims: record<GrantCall['aims']>({
      challenge: flag,
      renewal: choice(['both', 'either', 'not-asked']),
      savings: flag,
    }),
    declarations: distinct(record<GrantCall['declarations'][number]>({ id: fieldName })),
    criteria: distinct(record<GrantCall['criteria'][number]>({ id: fieldName })),
    smallSumLimit: amount(),
    clauses: distinct(clause),
  }) satisfies Partial<Readers<GrantCall>>;

const callWithoutReadings = (): Readers<Omit<GrantCall, 'readings'>> => ({
  ...common(),
  opensAt: orNull(instant()),
  deadline: orNull(instant()),
  severalMunicipalities: orNull(wholeNumber(2)),
  costPolicy: record<GrantCall['costPolicy']>(costTermsByKind()),
  deductOtherFunding: flag,
  effects: record<GrantCall['effects']>({
    ...each(RULES, choice(EFFECTS)),
    cooperation: choice(['prefer', 'require']),
  }),
  grounds: record<GrantCall['grounds']>(clausesByReason()),
});

const readings = (): Reader<GrantCall['readings']> =>
  distinct(
    record<Reading>({
      id: text('An id'),
      interpretation: wholeNumber(1),
      argument: text(),
      changes: told(callWithoutReadings()),
    }),
  );

/** Reads a call anew. */
export const callReader = (): Reader<GrantCall> =>
  record<GrantCall>({ ...callWithoutReadings(), readings: readings() }, ['decisionsAnnouncedOn']);

/** A reader for each field of a definition. */
export const specFields = (): Readers<CallDefinition> => ({
  ...common(),
  opensAt: orNull(localTime()),
  closesAt: orNull(localTime()),
  cooperation: orNull(record({ effect: choice(['prefer', 'require']), minimum: wholeNumber(2) })),
  costPolicy: told(costTermsByKind()),
  otherFunding: choice(['deduct', 'ignore']),
  ruleClauses: record(clausesByRule()),
  grounds: told(clausesByReason()),
  readings: readings(),
});

/** A reader for each field of a variant, where a rule that is not named keeps its clauses. */
export const changesFields = (): Readers<
  Omit<CallDefinition, 'ruleClauses'> & {
    readonly ruleClauses: Partial<CallDefinition['ruleClauses']>;
  }
> => ({
  ...specFields(),
  ruleClauses: told(clausesByRule()),
});
