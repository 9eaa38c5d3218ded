import fc from 'fast-check';
import { type Application, type Draft, FUNDING_KINDS } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import {
  APPLICANT_KINDS,
  CATEGORIES,
  COST_KINDS,
  ROLES,
  type Vocabulary,
} from '../../src/model/vocabulary.js';
import type { WithDecisions } from './example.js';

const written = (cents: number): string =>
  `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
const LARGEST = 999_999_999_999_999;

/** Mostly what a project costs, at times next to nothing, at times as much as the schema accepts; not always with two decimals. */
const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 5_000_000 }).map(written) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 30 }).map(written) },
  { weight: 1, arbitrary: fc.integer({ min: LARGEST - 1_000_000, max: LARGEST }).map(written) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('0', '0.0', '1', '10.5', '7', '9999999999999', '9999999999999.9'),
  },
);
/** Around the day of the decision and the ends of the usual period, and any other day of two years. */
const day = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '2017-09-28',
      '2017-09-29',
      '2017-09-30',
      '2017-10-01',
      '2018-09-30',
      '2018-10-01',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 0, max: 500 })
      .map((days) => new Date(Date.UTC(2017, 7, 1 + days)).toISOString().slice(0, 10)),
  },
);
const code = fc.constantFrom('418', '536', '980', '091', '478', '174', '297', '999');
const codes = fc.array(code, { maxLength: 3 });

const OFFSETS = [
  'Z',
  '+00:00',
  '-00:00',
  '+03:00',
  '+02:00',
  '-04:00',
  '+05:45',
  '+14:00',
  '-23:59',
  '+23:59',
];
const minutesOf = (offset: string): number =>
  offset === 'Z'
    ? 0
    : Number(`${offset.slice(0, 1)}1`) *
      (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
const CLOSING = Date.UTC(2017, 8, 15, 13, 15);

/** A stamp of an instant, with more or less of the second, as clocks of all zones write it. */
const stampOf = (ms: number, offset: string, finer: string): string => {
  const wall = new Date(ms + minutesOf(offset) * 60_000).toISOString();
  if (finer === 'minute') return `${wall.slice(0, 16)}${offset}`;
  return `${wall.slice(0, finer === 'second' ? 19 : 23)}${finer === 'second' ? '' : finer}${offset}`;
};
/** Stamps around the closing instant, and some far from it. */
export const stamps: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          -90_000,
          -60_000,
          -1000,
          -1,
          0,
          0,
          0,
          1,
          999,
          1000,
          5000,
          59_999,
          60_000,
          90_000,
        ),
        fc.constantFrom(...OFFSETS),
        fc.constantFrom('minute', 'second', '', '000', '000000', '001', '999999', '500'),
      )
      .map(([from, offset, finer]) => stampOf(CLOSING + from, offset, finer)),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '2017-09-14T12:00:00Z',
      '2017-09-15T16:15:00+03:00',
      '2017-08-24T14:11:00+03:00',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '0000-01-01T00:00+23:59',
      '0099-12-31T23:59:59Z',
      '2016-02-29T23:59Z',
      '9999-12-31T23:59:59.999999999-23:59',
    ),
  },
);

const roles = fc.oneof(
  fc.subarray([...ROLES]),
  fc.constantFrom<readonly (typeof ROLES)[number][]>(['experimenter'], ['influencer'], ['joining']),
);
const applicant = fc.record({
  kind: fc.constantFrom(
    'municipality',
    'municipality',
    'municipality',
    'municipality',
    ...APPLICANT_KINDS,
  ),
  code,
  name: fc.constantFrom('Lempäälä', 'Nokia', 'Ylöjärvi'),
  roles: roles.map((some) => [...some]),
  members: codes,
});
const costLine = fc.record(
  {
    // Few ids, so that lines share them at times.
    id: fc.constantFrom('team', 'bus', '0', 'a.b', 'constructor'),
    kind: fc.constantFrom('salaries', 'services', ...COST_KINDS),
    amount,
    causedByProject: fc.constantFrom(true, true, true, false),
    incurredOn: day,
    finalVat: fc.boolean(),
  },
  { requiredKeys: ['kind', 'amount', 'causedByProject', 'incurredOn', 'finalVat'] },
);
const likely = fc.constantFrom(true, true, true, false);

/** Applications without a missing fact, good and bad, around every limit of the call. */
export const wholeApplications: fc.Arbitrary<Application> = fc.record({
  arrivedAt: stamps,
  category: fc.constantFrom(...CATEGORIES),
  applicants: fc.array(applicant, { minLength: 1, maxLength: 4 }),
  partners: fc.constant([]),
  supportedMunicipalities: codes,
  commonChallenge: likely,
  experiment: fc.record({ strengthensImpact: likely, spreadsResults: likely }),
  studyMeans: fc.constantFrom('', ' \t\u00a0', 'Sähköiset kokoukset', ' x'),
  aims: fc.record({
    renewsRoutines: fc.boolean(),
    renewsServiceProcesses: fc.boolean(),
    lowersCosts: fc.boolean(),
    restrainsCostGrowth: fc.boolean(),
  }),
  costs: fc.array(costLine, { minLength: 1, maxLength: 5 }),
  requestedGrant: amount.filter((euros) => /[1-9]/.test(euros)),
  otherFunding: fc.array(
    fc.record({
      source: fc.constant('muu rahoittaja'),
      kind: fc.constantFrom(...FUNDING_KINDS),
      amount,
    }),
    {
      maxLength: 2,
    },
  ),
  usePeriod: fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
});

function cut(value: unknown, keeps: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((entry) => cut(entry, keeps));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(() => keeps());
  return Object.fromEntries(kept.map(([key, inner]) => [key, cut(inner, keeps)]));
}

/** An application without some facts, at any depth: a share of `of` in 32 is kept. */
function partOf(whole: Application, bits: readonly number[], of: number): Draft {
  let at = 0;
  const keeps = (): boolean => {
    at += 1;
    return ((bits[at % bits.length] ?? 0) >>> (at % 5)) % 32 < of;
  };
  return cut(whole, keeps) as Draft;
}

/** A whole application, and a draft of it without some facts: seldom without none, and seldom without all. */
export const drafts: fc.Arbitrary<{ whole: Application; draft: Draft }> = fc
  .tuple(
    wholeApplications,
    fc.array(fc.nat(), { minLength: 23, maxLength: 23 }),
    fc.constantFrom(20, 26, 30, 31, 32),
  )
  .map(([whole, bits, of]) => ({ whole, draft: partOf(whole, bits, of) }));

const PLACES = [
  'arrivedAt',
  ...[0, 1, 2, 3].map((index) => `applicants.${String(index)}`),
  ...[0, 1, 2, 3, 4, 700].map((index) => `costs.${String(index)}`),
  ...[0, 1].map((index) => `otherFunding.${String(index)}`),
  ...['general-significance', 'new-ways-of-organising', 'innovativeness'].map(
    (criterion) => `criteria.${criterion}`,
  ),
];

/** The decisions on what a draft and its call have. */
export function decisionsOn(
  { decisions }: WithDecisions,
  draft: Draft<Vocabulary>,
  call: Pick<GrantCall, 'criteria'>,
): Readonly<Record<string, boolean>> | undefined {
  return (
    decisions &&
    Object.fromEntries(
      Object.entries(decisions).filter(([place]) => {
        const [list = '', at = ''] = place.split('.');
        if (list === 'arrivedAt') return true;
        if (list === 'criteria') return call.criteria.some(({ id }) => id === at);
        const entries = draft[list as 'applicants' | 'costs' | 'otherFunding'] ?? [];
        return Number(at) < entries.length;
      }),
    )
  );
}

/** Municipalities as some register could have them: one merges on the day of closing, its successor the day after. */
const registers: fc.Arbitrary<NonNullable<WithDecisions['municipalities']>> = fc
  .subarray(['418', '536', '980', '091', '478', '174', '297'])
  .map((known) => ({
    codes: known,
    mergers: [
      { code: '174', into: '297', on: '2005-01-01' },
      { code: '297', into: '536', on: '2017-09-15' },
      { code: '980', into: '418', on: '2017-09-16' },
    ],
  }));

/** What a host passes with an application: often nothing, at times much. */
export const besides: fc.Arbitrary<WithDecisions> = fc
  .record({
    decisions: fc
      .tuple(fc.subarray(PLACES), fc.nat())
      .map(([places, bits]) =>
        Object.fromEntries(
          places.map((place, index) => [place, ((bits >>> (index % 20)) & 1) === 1]),
        ),
      ),
    asOf: stamps,
    municipalities: registers,
    has: fc.nat({ max: 15 }),
  })
  .map(({ decisions, asOf, municipalities, has }) => ({
    ...((has & 1) === 1 && { decisions }),
    ...((has & 2) === 2 && { asOf }),
    ...(has >= 12 && { municipalities }),
  }));
