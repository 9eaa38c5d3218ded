import fc from 'fast-check';
import { APPLICANT_KINDS, type Application, CATEGORIES, COST_KINDS, type Draft, FUNDING_KINDS, ROLES } from '../src/model/application.js';

const amount = fc
  .integer({ min: 0, max: 5_000_000 })
  .map((cents) => `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`);
const day = fc.integer({ min: 0, max: 500 }).map((days) => new Date(Date.UTC(2017, 7, 1 + days)).toISOString().slice(0, 10));
const code = fc.constantFrom('418', '536', '980', '091', '478');
const codes = fc.array(code, { maxLength: 3 });

const applicant = fc.record({
  kind: fc.constantFrom('municipality', 'municipality', 'municipality', ...APPLICANT_KINDS),
  code,
  name: fc.constantFrom('Lempäälä', 'Nokia', 'Ylöjärvi'),
  roles: fc.subarray([...ROLES]),
  members: codes,
});
const costLine = fc.record({
  kind: fc.constantFrom(...COST_KINDS),
  amount,
  causedByProject: fc.boolean(),
  incurredOn: day,
  finalVat: fc.boolean(),
});

/** Applications that tell everything, good and bad, around every limit of the call. */
export const wholeApplications: fc.Arbitrary<Application> = fc.record({
  arrivedAt: fc.constantFrom('2017-09-14T12:00:00Z', '2017-09-15T16:15:00+03:00', '2017-09-15T16:15+03:00', '2017-09-15T13:15:00.001Z'),
  category: fc.constantFrom(...CATEGORIES),
  applicants: fc.array(applicant, { minLength: 1, maxLength: 4 }),
  partners: fc.constant([]),
  supportedMunicipalities: codes,
  commonChallenge: fc.boolean(),
  experiment: fc.record({ strengthensImpact: fc.boolean(), spreadsResults: fc.boolean() }),
  studyMeans: fc.constantFrom('', ' ', 'Sähköiset kokoukset'),
  aims: fc.record({
    renewsRoutines: fc.boolean(),
    renewsServiceProcesses: fc.boolean(),
    lowersCosts: fc.boolean(),
    restrainsCostGrowth: fc.boolean(),
  }),
  costs: fc.array(costLine, { minLength: 1, maxLength: 5 }),
  requestedGrant: amount.filter((euros) => /[1-9]/.test(euros)),
  otherFunding: fc.array(fc.record({ source: fc.constant('muu rahoittaja'), kind: fc.constantFrom(...FUNDING_KINDS), amount }), {
    maxLength: 2,
  }),
  usePeriod: fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
});

function cut(value: unknown, keeps: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((entry) => cut(entry, keeps));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(() => keeps());
  return Object.fromEntries(kept.map(([key, inner]) => [key, cut(inner, keeps)]));
}

/** A whole application, and a draft of it in which any facts, at any depth, have not been told yet. */
export const drafts: fc.Arbitrary<{ whole: Application; draft: Draft }> = fc
  .tuple(wholeApplications, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.boolean()))
  .map(([whole, first, second]) => {
    // Three facts of four are kept, so that drafts are neither empty nor whole.
    const keeps = (): boolean => first.next().value === true || second.next().value === true;
    return { whole, draft: cut(whole, keeps) as Draft };
  });
