import fc from 'fast-check';
import type { AssessOptions } from '../../../src/assess.js';
import { digikunta2017 } from '../../../src/calls/2017/call.js';
import type { Application, Draft } from '../../../src/model/application.js';
import type { GrantCall } from '../../../src/model/call.js';
import type { Vocabulary } from '../../../src/model/vocabulary.js';
import { optionsFor, type WithDecisions } from '../example.js';
import { besides, decisionsOn, drafts } from '../random-application.js';
import { ceiling, cents, decide, euros } from './decision.js';
import { CALL_2017, type Terms } from './terms.js';

/** The same change of a call, as the library has it and as the oracle has it. */
interface Change {
  readonly call: Partial<GrantCall>;
  readonly terms: Partial<Terms>;
}

const both = (same: Partial<GrantCall> & Partial<Terms>): Change => ({ call: same, terms: same });
const none: Change = { call: {}, terms: {} };
const effects = (changed: NonNullable<GrantCall['effects']>): Change => ({
  call: { effects: changed },
  terms: { effects: { ...CALL_2017.effects, ...changed } },
});
const policy = (
  changed: Readonly<Record<string, 'accept' | 'refuse' | 'review' | 'final-only'>>,
): Change => ({
  call: {
    costPolicy: {
      ...digikunta2017.costPolicy,
      ...Object.fromEntries(
        Object.entries(changed).map(([kind, treatment]) => [
          kind,
          { treatment, clauses: ['release.cap'] },
        ]),
      ),
    },
  },
  terms: { costPolicy: { ...CALL_2017.costPolicy, ...changed } },
});
const cooperation = (effect: 'prefer' | 'require', minimum: number): Change => ({
  call: { cooperation: { effect, minimum } },
  terms: { cooperation: { minimum, required: effect === 'require' } },
});
const kinds = (treated: Terms['kinds']): Change => ({
  call: { applicantKinds: treated },
  terms: { kinds: treated },
});
const rate = (text: string, numerator: bigint, denominator: bigint): Change => ({
  call: { rate: text },
  terms: { rate: text, share: [numerator, denominator] },
});
const category = (
  id: string,
  requires: Terms['categories'][number]['requires'],
  requiredRole: Terms['categories'][number]['requiredRole'],
) => ({ id, requires, requiredRole });
const categories = (...terms: Terms['categories']): Change => ({
  call: {
    categories: terms.map(({ id, requires, requiredRole }) => ({
      id,
      requires: requires === 'supports' ? 'supported-municipalities' : requires,
      requiredRole: requiredRole === 'influencer' ? 'influencer-lead' : requiredRole,
    })),
  },
  terms: { categories: terms },
});

/** The terms that another call can have, point by point; the first of each is that of the call of 2017. */
const POINTS: readonly (readonly [Change, ...Change[]])[] = [
  [none, { call: { closing: 'strict' }, terms: { inclusive: false } }],
  [
    none,
    {
      call: { opensAt: '2017-09-15T16:14:59.999+03:00' },
      terms: { opens: '2017-09-15T13:14:59.999Z' },
    },
    { call: { opensAt: '2017-08-24T14:11:00+03:00' }, terms: { opens: '2017-08-24T11:11:00Z' } },
  ],
  [
    none,
    // Without a closing time, codes are looked up as of the publication, 24.8.2017.
    { call: { closesAt: null }, terms: { closes: null, closingDay: '2017-08-24' } },
    { call: { closesAt: null, publishedAt: null }, terms: { closes: null, closingDay: null } },
    {
      call: { closesAt: '2017-09-15T23:59:59.999-02:00' },
      terms: { closes: '2017-09-16T01:59:59.999Z', closingDay: '2017-09-16' },
    },
  ],
  [none, { call: { decisionsAnnouncedOn: '2017-10-01' }, terms: { decisionDay: '2017-10-01' } }],
  [
    none,
    rate('0.5', 1n, 2n),
    rate('2/3', 2n, 3n),
    rate('1', 1n, 1n),
    rate('0.333333', 333_333n, 1_000_000n),
  ],
  [
    none,
    { call: { maximumGrant: '10.00' }, terms: { largestGrant: 1000n } },
    { call: { maximumGrant: '20000' }, terms: { largestGrant: 2_000_000n } },
  ],
  [
    none,
    categories(
      category('experiment', 'effects', 'participant'),
      category('study-means', 'means', 'participant'),
      category('influencer-role', 'nothing', 'influencer'),
    ),
    categories(category('experiment', 'nothing', 'none'), category('study-means', 'means', 'none')),
    categories(
      category('influencer-role', 'supports', 'influencer'),
      category('study-means', 'effects', 'influencer'),
    ),
    categories(category('experiment', 'supports', 'participant')),
    categories(
      category('experiment', 'means', 'none'),
      category('influencer-role', 'supports', 'influencer'),
    ),
  ],
  [
    none,
    both({ aims: { challenge: true, renewal: 'both', savings: true } }),
    both({ aims: { challenge: false, renewal: 'either', savings: false } }),
    both({ aims: { challenge: true, renewal: 'not-asked', savings: false } }),
    both({ aims: { challenge: false, renewal: 'not-asked', savings: true } }),
    both({ aims: { challenge: false, renewal: 'not-asked', savings: false } }),
  ],
  [
    none,
    {
      call: { declarations: [{ id: 'municipal-task' }] },
      terms: { declarations: ['municipal-task'] },
    },
    {
      call: { declarations: [{ id: 'open' }, { id: 'municipal-task' }] },
      terms: { declarations: ['open', 'municipal-task'] },
    },
  ],
  [
    none,
    { call: { cooperation: null }, terms: { cooperation: null } },
    cooperation('prefer', 3),
    cooperation('require', 2),
    cooperation('require', 3),
  ],
  [
    none,
    effects({ criteria: 'prefer', applicant: 'inform' }),
    effects({ cap: 'require', deadline: 'inform' }),
    effects({ cofunding: 'require', criteria: 'require' }),
  ],
  [
    none,
    { call: { criteria: [{ id: 'innovativeness' }] }, terms: { criteria: ['innovativeness'] } },
  ],
  [
    none,
    policy({ equipment: 'accept' }),
    policy({ salaries: 'final-only', vat: 'accept', services: 'review', other: 'refuse' }),
  ],
  [none, { call: { otherFunding: 'ignore' }, terms: { deductsOtherFunding: false } }],
  [
    none,
    kinds({ municipality: 'accept', 'joint-authority': 'accept', other: 'review' }),
    kinds({ municipality: 'accept', 'joint-authority': 'refuse', other: 'accept' }),
  ],
  [none, { call: { alandMunicipalities: [] }, terms: { aland: [] } }],
];

/** Other terms than those of 2017, as the library and as the oracle has them: often none. */
const changes: fc.Arbitrary<Change> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constant<Change[]>([]) },
    {
      weight: 2,
      arbitrary: fc.tuple(
        ...POINTS.map((changes) =>
          fc.oneof(
            { weight: 3, arbitrary: fc.constant(none) },
            { weight: 1, arbitrary: fc.constantFrom(...changes) },
          ),
        ),
      ),
    },
  )
  .map((some) => ({
    call: Object.assign({}, ...some.map((one) => one.call)) as Change['call'],
    terms: Object.assign({}, ...some.map((one) => one.terms)) as Change['terms'],
  }));

/** An application and a draft of it under a call, with what the host passes. */
export interface Case {
  readonly changes: Change;
  readonly whole: Application<Vocabulary>;
  readonly draft: Draft<Vocabulary>;
  readonly beside: WithDecisions;
  /** The decisions of `beside` that are about other facts by now: the library must not follow them, and the oracle has none. */
  readonly stale: readonly string[];
}

/** The same few lines again and again, at times as large as the schema accepts: sums that no safe integer holds. */
const repeated = <T extends { amount?: string | undefined }>(
  lines: readonly T[],
  large: boolean,
): T[] =>
  Array.from({ length: 1200 }, (_, index) => {
    const line = lines[index % lines.length] as T;
    return {
      ...line,
      ...(large &&
        line.amount !== undefined && { amount: `9999999999999.${String(90 + (index % 10))}` }),
    };
  });

/** Where a limit lies: at the ceiling or the room, of all costs that count or of those that are firm, or where both meet. */
type Aim = 'ceiling' | 'firm-ceiling' | 'room' | 'firm-room' | 'both-meet';

/** An amount in euros, if an application may name it. */
const named = (amount: bigint): string | null =>
  amount > 0n && amount < 10n ** 15n ? euros(amount) : null;

/** The same facts with an amount at a limit of theirs, or a cent beside it, if the draft has that amount. */
function aimed(one: Case, aim: Aim, off: bigint): Case {
  const { draft, whole } = one;
  const { lines, eligible: counted } = decide(termsOf(one), draft, besideOf(one));
  const eligible = cents(counted);
  const waiting = lines
    .filter(({ reason }) => reason === 'costs.period-missing')
    .reduce((sum, line) => sum + cents(line.counted), 0n);
  const others = (draft.otherFunding ?? []).reduce(
    (sum, { amount = '0' }) => sum + cents(amount),
    0n,
  );
  const most = ceiling(termsOf(one), eligible);
  if (aim === 'both-meet') {
    const [first, ...more] = draft.otherFunding ?? [];
    const [wholeFirst, ...wholeMore] = whole.otherFunding ?? [];
    const amount = named(eligible - most - (others - cents(first?.amount ?? '0')) + off);
    if (amount === null || first?.amount === undefined || wholeFirst === undefined) return one;
    const otherFunding = [{ ...wholeFirst, amount }, ...wholeMore];
    return {
      ...one,
      whole: { ...whole, otherFunding },
      draft: { ...draft, otherFunding: [{ ...first, amount }, ...more] },
    };
  }
  const limit = {
    ceiling: most,
    'firm-ceiling': ceiling(termsOf(one), eligible - waiting),
    room: eligible - others,
    'firm-room': eligible - waiting - others,
  };
  const requestedGrant = named(limit[aim] + off);
  if (requestedGrant === null || draft.requestedGrant === undefined) return one;
  return { ...one, whole: { ...whole, requestedGrant }, draft: { ...draft, requestedGrant } };
}

/** What the oracle gets beside a draft: the decisions on things that the draft has, without those that no longer count. */
export function besideOf(one: Case, draft: Draft<Vocabulary> = one.draft): WithDecisions {
  const decisions = decisionsOn(one.beside, draft, callOf(one));
  if (!decisions) return one.beside;
  const current = Object.entries(decisions).filter(([place]) => !one.stale.includes(place));
  return { ...one.beside, decisions: Object.fromEntries(current) };
}

/** What the library gets: reviews of the same decisions, and those that no longer count, each about some other fact. */
export function optionsOf(
  one: Case,
  draft: Draft<Vocabulary> = one.draft,
): AssessOptions<Vocabulary> {
  const call = callOf(one);
  const decisions = decisionsOn(one.beside, draft, call);
  const { reviews = [], ...options } = optionsFor(draft, { ...one.beside, decisions }, call);
  const places = Object.keys(decisions ?? {});
  const withStale = reviews.map((review, index) => {
    const place = places[index] ?? '';
    if (!one.stale.includes(place)) return review;
    const facts = ['amount', 'members', 'kind', 'closesAt', 'application'] as const;
    const fact = facts.find((name) => name in review.about) ?? 'application';
    return { ...review, about: { ...review.about, [fact]: 'another' } };
  });
  return decisions ? { ...options, reviews: withStale } : options;
}

export const callOf = ({ changes: { call } }: Case): GrantCall => ({ ...digikunta2017, ...call });
export const termsOf = ({ changes: { terms } }: Case): Terms => ({ ...CALL_2017, ...terms });

const declared = fc.option(
  fc.dictionary(fc.constantFrom('open', 'municipal-task', 'toString'), fc.boolean(), {
    maxKeys: 2,
    noNullPrototype: true,
  }),
  {
    nil: undefined,
  },
);
const aims = fc.constantFrom<(Aim | null)[]>(
  null,
  null,
  null,
  'ceiling',
  'firm-ceiling',
  'room',
  'firm-room',
  'both-meet',
);

/** Drafts of whole applications, under the call of 2017 and others, half of them with an amount at a limit or a cent beside it. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    changes,
    drawn: drafts,
    beside: besides,
    staleness: fc.option(fc.nat(), { freq: 3, nil: 0 }),
    declarations: declared,
    aim: aims,
    off: fc.constantFrom(-1n, 0n, 0n, 1n),
    chance: fc.nat({ max: 400 }),
  })
  .map(
    ({
      changes: under,
      drawn: { whole, draft },
      beside,
      staleness,
      declarations,
      aim,
      off,
      chance,
    }) => {
      const more = declarations && { declarations };
      const large = chance === 400;
      const many = chance >= 399 &&
        draft.costs && {
          whole: { costs: repeated(whole.costs, large) },
          draft: { costs: repeated(draft.costs, large) },
        };
      const one = {
        ...{ changes: under, beside },
        stale: Object.keys(beside.decisions ?? {}).filter(
          (_, index) => ((staleness >>> (index % 20)) & 1) === 1,
        ),
        whole: { ...whole, ...more, ...(many && many.whole) },
        draft: { ...draft, ...more, ...(many && many.draft) },
      };
      return aim === null ? one : aimed(one, aim, off);
    },
  );
