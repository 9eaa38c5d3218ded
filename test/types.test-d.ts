// What must compile, and what must not: the call types all that goes with it.
import { describe, expectTypeOf, test } from 'vitest';
import { assess, type Assessment, type AssessOptions } from '../src/assess.js';
import { digikunta2018, type Digikunta2018 } from '../src/calls/2018.js';
import { digikunta2017 } from '../src/calls/2017/call.js';
import { incentive893 } from '../src/calls/incentive-893-2019.js';
import { defineCall, extendCall } from '../src/define/define-call.js';
import { applyChanges } from '../src/guidance/changes.js';
import { findingsAt } from '../src/guidance/findings-at.js';
import { nextQuestions } from '../src/guidance/next-questions.js';
import { assessReadings } from '../src/guidance/readings.js';
import { remedies, unfixableFindings } from '../src/guidance/remedies.js';
import { traceOf } from '../src/guidance/trace.js';
import type { Application, CostLineDraft, Draft } from '../src/model/application.js';
import type { GrantCall, VocabularyOf } from '../src/model/call.js';
import type { Outcome } from '../src/model/reasons.js';
import { type Review, type ReviewKey, reviewOf } from '../src/model/review.js';
import type { Category, CostKind, Digikunta2017, Vocabulary } from '../src/model/vocabulary.js';
import { maximumGrant, requiredCosts } from '../src/rules/cap.js';
import { assessCosts } from '../src/rules/costs.js';
import { closesAt, deadlineStatus } from '../src/rules/deadline.js';
import type { Finding, Reason } from '../src/rules/reasons.js';
import { parseDraft as parseOf2017, schemasFor } from '../src/schema/parse.js';
import { en } from '../src/words/en.js';
import { explain } from '../src/words/explain.js';
import { summary } from '../src/words/summary.js';

const defined = defineCall({
  id: 'own',
  version: '1',
  title: { fi: 'Haku', sv: 'Utlysning', en: 'Call' },
  publishedAt: null,
  zone: 'Europe/Helsinki',
  closesAt: '2027-03-31T16:15',
  rate: '0.50',
  categories: [
    { id: 'pilot', requires: 'nothing', requiredRole: 'none' },
    { id: 'rollout', requires: 'nothing', requiredRole: 'none' },
  ],
  applicantKinds: { municipality: 'accept', company: 'review' },
  cooperation: null,
  aims: { challenge: false, renewal: 'not-asked', savings: false },
  declarations: [{ id: 'open-source' }],
  criteria: [{ id: 'spread' }],
  costPolicy: {
    coffee: { treatment: 'accept', clauses: ['call'] },
    salaries: { treatment: 'review', clauses: ['call'] },
  },
  otherFunding: 'deduct',
  smallSumLimit: '100.00',
  clauses: [{ id: 'call', document: 'Haku', locator: '1', summary: 'Half.', rule: 'cap' }],
  ruleClauses: {
    deadline: ['call'],
    applicant: ['call'],
    category: ['call'],
    aims: ['call'],
    cooperation: ['call'],
    criteria: ['call'],
    costs: ['call'],
    cap: ['call'],
    cofunding: ['call'],
  },
});
const extended = extendCall(digikunta2017, {
  costPolicy: { coffee: { treatment: 'accept', clauses: ['release.cap'] } },
  declarations: [{ id: 'open-source' }],
});
const replaced = extendCall(digikunta2017, {
  categories: [{ id: 'pilot', requires: 'nothing', requiredRole: 'none' }],
  applicantKinds: { company: 'accept' },
  criteria: [{ id: 'spread' }],
});

describe('the vocabulary of a call', () => {
  test('is that of its ids', () => {
    expectTypeOf<VocabularyOf<typeof digikunta2017>>().toEqualTypeOf<Digikunta2017>();
    expectTypeOf<VocabularyOf<typeof digikunta2018>>().toEqualTypeOf<Digikunta2018>();
    type Own = VocabularyOf<typeof defined>;
    expectTypeOf<Own['category']>().toEqualTypeOf<'pilot' | 'rollout'>();
    expectTypeOf<Own['costKind']>().toEqualTypeOf<'coffee' | 'salaries'>();
    expectTypeOf<Own['applicantKind']>().toEqualTypeOf<'municipality' | 'company'>();
    expectTypeOf<Own['declaration']>().toEqualTypeOf<'open-source'>();
    expectTypeOf<Own['criterion']>().toEqualTypeOf<'spread'>();
  });

  test('of a variant has what the changes add, and what they replace', () => {
    type More = VocabularyOf<typeof extended>;
    expectTypeOf<More['category']>().toEqualTypeOf<Category>();
    expectTypeOf<More['costKind']>().toEqualTypeOf<CostKind | 'coffee'>();
    expectTypeOf<More['declaration']>().toEqualTypeOf<'open-source'>();
    type Other = VocabularyOf<typeof replaced>;
    expectTypeOf<Other['category']>().toEqualTypeOf<'pilot'>();
    expectTypeOf<Other['costKind']>().toEqualTypeOf<CostKind>();
    expectTypeOf<Other['applicantKind']>().toEqualTypeOf<'company'>();
    expectTypeOf<Other['criterion']>().toEqualTypeOf<'spread'>();
    expectTypeOf<Other['declaration']>().toEqualTypeOf<never>();
  });

  test('is any, for a call that is only known as a call', () => {
    expectTypeOf<VocabularyOf<GrantCall>>().toEqualTypeOf<Vocabulary>();
    const calls: readonly GrantCall[] = [
      digikunta2017,
      digikunta2018,
      incentive893,
      defined,
      extended,
      replaced,
    ];
    for (const call of calls) {
      maximumGrant(call, '1.00');
      requiredCosts(call, '1.00');
      closesAt(call);
      deadlineStatus(call, '2017-09-15T13:15:00Z');
      assess(call, { category: 'whatever', costs: [{ kind: 'whatever' }] });
    }
  });
});

describe('a draft has the words of its call', () => {
  test('of 2017', () => {
    assess(digikunta2017, {
      category: 'experiment',
      applicants: [{ kind: 'municipality', roles: ['joining'] }],
      costs: [{ kind: 'salaries' }],
    });
    // @ts-expect-error no such kind of object
    assess(digikunta2017, { category: 'nonsense' });
    // @ts-expect-error no such kind of cost
    assess(digikunta2017, { costs: [{ kind: 'coffee' }] });
    // @ts-expect-error no such kind of applicant
    assess(digikunta2017, { applicants: [{ kind: 'region' }] });
    // @ts-expect-error no such role
    assess(digikunta2017, { applicants: [{ roles: ['leader'] }] });
    // @ts-expect-error the call asks for no declaration
    assess(digikunta2017, { declarations: { 'municipal-task': true } });
    // @ts-expect-error no such field
    assess(digikunta2017, { budget: '1.00' });
    // @ts-expect-error an amount is a text
    assess(digikunta2017, { requestedGrant: 70_000 });
  });

  test('of 2018', () => {
    assess(digikunta2018, { category: 'first-object', declarations: { 'municipal-task': true } });
    // @ts-expect-error a kind of object of 2017
    assess(digikunta2018, { category: 'experiment' });
    // @ts-expect-error no such kind of cost
    assess(digikunta2018, { costs: [{ kind: 'coffee' }] });
    // @ts-expect-error no such kind of applicant
    assess(digikunta2018, { applicants: [{ kind: 'company' }] });
    // @ts-expect-error no such declaration
    assess(digikunta2018, { declarations: { 'open-source': true } });
  });

  test('that a host defines', () => {
    assess(defined, {
      category: 'pilot',
      applicants: [{ kind: 'company' }],
      costs: [{ kind: 'coffee' }],
      declarations: { 'open-source': false },
    });
    // @ts-expect-error a kind of object of 2017
    assess(defined, { category: 'experiment' });
    // @ts-expect-error a kind of cost of 2017
    assess(defined, { costs: [{ kind: 'travel' }] });
    // @ts-expect-error a kind of applicant of 2017
    assess(defined, { applicants: [{ kind: 'joint-authority' }] });
    // @ts-expect-error no such declaration
    assess(defined, { declarations: { 'municipal-task': true } });
  });

  test('that a host extends', () => {
    assess(extended, {
      category: 'experiment',
      costs: [{ kind: 'coffee' }, { kind: 'travel' }],
      declarations: { 'open-source': true },
    });
    // @ts-expect-error no such kind of object
    assess(extended, { category: 'pilot' });
    // @ts-expect-error no such kind of cost
    assess(extended, { costs: [{ kind: 'tea' }] });
    // @ts-expect-error no such declaration
    assess(extended, { declarations: { 'municipal-task': true } });
    assess(replaced, { category: 'pilot', applicants: [{ kind: 'company' }] });
    // @ts-expect-error replaced by others
    assess(replaced, { category: 'experiment' });
    // @ts-expect-error replaced by others
    assess(replaced, { applicants: [{ kind: 'municipality' }] });
  });

  test('in every function that takes both', () => {
    const draft = { category: 'pilot', costs: [{ kind: 'coffee' }] } as const;
    nextQuestions(defined, draft);
    remedies(defined, draft);
    unfixableFindings(defined, draft);
    assessReadings(defined, draft);
    assessCosts(defined, draft.costs);
    // @ts-expect-error of another call
    nextQuestions(digikunta2017, draft);
    // @ts-expect-error of another call
    remedies(digikunta2017, draft);
    // @ts-expect-error of another call
    unfixableFindings(digikunta2017, draft);
    // @ts-expect-error of another call
    assessReadings(digikunta2017, draft);
    // @ts-expect-error of another call
    assessCosts(digikunta2017, draft.costs);
  });

  test('and is that of 2017, if none is named', () => {
    expectTypeOf<Application['category']>().toEqualTypeOf<Category>();
    expectTypeOf<Draft['category']>().toEqualTypeOf<Category | undefined>();
    expectTypeOf<CostLineDraft['kind']>().toEqualTypeOf<CostKind | undefined>();
    // @ts-expect-error no such kind of object
    const draft: Draft = { category: 'nonsense' };
    expectTypeOf(draft).toEqualTypeOf<Draft>();
  });
});

describe('a draft', () => {
  test('can be frozen at every depth', () => {
    const draft = {
      arrivedAt: '2017-09-14T12:00:00+03:00',
      category: 'experiment',
      applicants: [{ kind: 'joint-authority', members: ['418', '536'] }],
      supportedMunicipalities: ['980'],
      costs: [{ id: 'a', kind: 'salaries', amount: '1.00', causedByProject: true }],
      otherFunding: [{ source: 'x', kind: 'state', amount: '1.00' }],
      usePeriod: { from: '2017-10-01', to: '2018-09-30' },
    } as const;
    assess(digikunta2017, draft);
    assess(digikunta2017, Object.freeze(draft));
    remedies(digikunta2017, draft);
    expectTypeOf(draft).toExtend<Draft>();
  });

  test('can have undefined for a missing fact, and every application is one', () => {
    expectTypeOf<Application>().toExtend<Draft>();
    expectTypeOf<Application<Digikunta2018>>().toExtend<Draft<Digikunta2018>>();
    assess(digikunta2017, {
      category: undefined,
      applicants: [{ kind: undefined, roles: undefined }],
      costs: [{ amount: undefined }],
      aims: { lowersCosts: undefined },
      declarations: undefined,
    });
  });

  test('of a call is one of any call', () => {
    expectTypeOf<Draft>().toExtend<Draft<Vocabulary>>();
    expectTypeOf<Draft<Digikunta2018>>().toExtend<Draft<Vocabulary>>();
    expectTypeOf<Draft<Vocabulary>>().not.toExtend<Draft>();
    expectTypeOf<Draft>().not.toExtend<Draft<Digikunta2018>>();
  });

  test('stays a draft of its call when changes are made', () => {
    expectTypeOf(applyChanges({ category: 'experiment' }, [])).toEqualTypeOf<Draft>();
    const own: Draft<VocabularyOf<typeof defined>> = { category: 'pilot' };
    expectTypeOf(applyChanges(own, [])).toEqualTypeOf<Draft<VocabularyOf<typeof defined>>>();
  });
});

describe('an assessment', () => {
  test('has the words of its call', () => {
    expectTypeOf(assess(digikunta2017, {})).toEqualTypeOf<Assessment>();
    expectTypeOf(assess(digikunta2018, {})).toEqualTypeOf<Assessment<Digikunta2018>>();
    const [line] = assess(defined, {}).costs.lines;
    expectTypeOf(line?.kind).toEqualTypeOf<'coffee' | 'salaries' | undefined>();
    expectTypeOf(assess(defined, {}).findings).toEqualTypeOf<readonly Finding[]>();
  });

  test('of any call is read by the guidance', () => {
    findingsAt(assess(defined, {}), ['category']);
    traceOf(assess(digikunta2018, {}));
    const any: Assessment<Vocabulary> = assess(digikunta2017, {});
    findingsAt(any, []);
  });

  test('has findings whose reason tells the facts, the outcome and the rule', () => {
    const [finding] = assess(digikunta2017, {}).findings;
    if (finding?.reason === 'cap.exceeded') {
      expectTypeOf(finding.facts.ceiling).toEqualTypeOf<string>();
      expectTypeOf(finding.outcome).toEqualTypeOf<'not-met'>();
      expectTypeOf(finding.rule).toEqualTypeOf<'cap'>();
      // @ts-expect-error a fact of other reasons
      expectTypeOf(finding.facts.applicant).toBeNever();
    }
    if (finding?.rule === 'criteria')
      expectTypeOf(finding.reason).toEqualTypeOf<
        'criteria.needs-review' | 'criteria.review-accepted' | 'criteria.review-rejected'
      >();
    expectTypeOf<Finding['reason']>().toEqualTypeOf<Reason>();
    expectTypeOf<Finding['outcome']>().toEqualTypeOf<Outcome>();
    expectTypeOf<'cap.lost'>().not.toExtend<Reason>();
  });

  test('cannot be written to', () => {
    const assessment = assess(digikunta2017, {});
    // @ts-expect-error the field is read-only
    assessment.eligibility = 'eligible';
    // @ts-expect-error the list is read-only
    assessment.findings[0] = undefined;
  });
});

describe('words', () => {
  const [finding] = assess(digikunta2017, {}).findings;

  test('are of a finding, whose facts belong to its reason', () => {
    if (finding) explain(finding, en);
    explain({ reason: 'costs.not-caused', facts: {} }, en);
    // @ts-expect-error the facts of the reason are missing
    explain({ reason: 'cap.exceeded', facts: {} }, en);
    // @ts-expect-error no such audience
    if (finding) explain(finding, en, 'lawyer');
  });

  test('are of the findings of any call', () => {
    const { findings, costs } = assess(defined, {});
    for (const one of [...findings, ...costs.lines]) explain(one, en, 'official', defined);
    summary(assess(defined, {}), en);
    summary(assess(digikunta2018, {}), en);
  });
});

describe('the border', () => {
  test('gives the types of the call', () => {
    const { parseDraft, parseApplication } = schemasFor(defined);
    const draft = parseDraft({});
    if (draft.ok) {
      expectTypeOf(draft.value.category).toEqualTypeOf<'pilot' | 'rollout' | undefined>();
      assess(defined, draft.value);
      // @ts-expect-error a draft of another call
      assess(digikunta2017, draft.value);
    }
    const application = parseApplication({});
    if (application.ok)
      expectTypeOf(application.value.costs[0]?.kind).toEqualTypeOf<
        'coffee' | 'salaries' | undefined
      >();
    const of2017 = parseOf2017({});
    if (of2017.ok) assess(digikunta2017, of2017.value);
  });
});

describe('a review', () => {
  const [finding] = assess(digikunta2017, {}).findings;

  test('made of a finding is accepted by its call', () => {
    if (!finding) return;
    const reviews: Review[] = [reviewOf(finding, true)];
    assess(digikunta2017, {}, { reviews });
    assess(
      digikunta2017,
      {},
      { reviews: [reviewOf(finding, false, { by: 'N. N.', grounds: 'x' })] },
    );
    assessCosts(digikunta2017, [], { reviews });
    const [line] = assess(defined, {}).costs.lines;
    if (!line) return;
    assess(defined, {}, { reviews: [reviewOf(line, true)] });
    const own: Review<VocabularyOf<typeof defined>>[] = [reviewOf(line, true)];
    assess(defined, {}, { reviews: own });
    // @ts-expect-error yes or no, no text
    reviewOf(line, 'false');
  });

  test('names a criterion that its call has', () => {
    const about = {};
    const key: ReviewKey<Digikunta2017> = 'criteria.innovativeness';
    assess(digikunta2017, {}, { reviews: [{ on: key, about, accepted: true }] });
    assess(digikunta2017, {}, { reviews: [{ on: 'costs.team', about, accepted: true }] });
    assess(digikunta2017, {}, { reviews: [{ on: 'costs[2]', about, accepted: true }] });
    assess(digikunta2017, {}, { reviews: [{ on: 'arrivedAt', about, accepted: true }] });
    // @ts-expect-error no such criterion
    assess(digikunta2017, {}, { reviews: [{ on: 'criteria.spread', about, accepted: true }] });
    // @ts-expect-error nothing of that name is reviewed
    assess(digikunta2017, {}, { reviews: [{ on: 'partners.x', about, accepted: true }] });
    // @ts-expect-error a key of the past
    assess(digikunta2017, {}, { reviews: [{ on: 'innovativeness', about, accepted: true }] });
    // @ts-expect-error a place is a number
    assess(digikunta2017, {}, { reviews: [{ on: 'costs[x]', about, accepted: true }] });
    assess(defined, {}, { reviews: [{ on: 'criteria.spread', about, accepted: true }] });
    // @ts-expect-error a criterion of 2017
    assess(defined, {}, { reviews: [{ on: key, about, accepted: true }] });
    // @ts-expect-error the round of 2018 has no criteria
    assess(digikunta2018, {}, { reviews: [{ on: key, about, accepted: true }] });
    assess(extended, {}, { reviews: [{ on: key, about, accepted: true }] });
    // @ts-expect-error replaced by others
    assess(replaced, {}, { reviews: [{ on: key, about, accepted: true }] });
  });

  test('has the parts of one', () => {
    // @ts-expect-error its decision is missing
    assess(digikunta2017, {}, { reviews: [{ on: 'arrivedAt', about: {} }] });
    // @ts-expect-error its facts are missing
    assess(digikunta2017, {}, { reviews: [{ on: 'arrivedAt', accepted: true }] });
    // @ts-expect-error a decision is yes or no
    assess(digikunta2017, {}, { reviews: [{ on: 'arrivedAt', about: {}, accepted: null }] });
    // @ts-expect-error reviews are a list
    assess(digikunta2017, {}, { reviews: { arrivedAt: true } });
    expectTypeOf<AssessOptions['reviews']>().toEqualTypeOf<readonly Review[] | undefined>();
  });
});

describe('a definition', () => {
  test('has known values', () => {
    extendCall(digikunta2017, { rate: '0.80', otherFunding: 'ignore' });
    // @ts-expect-error no such treatment
    extendCall(digikunta2017, { otherFunding: 'maybe' });
    // @ts-expect-error a rate is a text
    extendCall(digikunta2017, { rate: 0.8 });
    // @ts-expect-error no such rule
    extendCall(digikunta2017, { ruleClauses: { plan: ['release.cap'] } });
    // @ts-expect-error fields are missing
    defineCall({ id: 'own' });
  });

  test('can be a call', () => {
    defineCall(digikunta2017);
    defineCall(digikunta2018);
    defineCall(incentive893);
    assess(defineCall(digikunta2017), { category: 'experiment', costs: [{ kind: 'salaries' }] });
    // @ts-expect-error no such kind of object
    assess(defineCall(digikunta2017), { category: 'nonsense' });
  });
});
