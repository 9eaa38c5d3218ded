// What a host does to an answer changes no later one: every answer is changed all over, and asked for again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import {
  toCommonGrantsApplication,
  toCommonGrantsOpportunity,
} from '../../src/commongrants/index.js';
import { defineCall, extendCall } from '../../src/define/define-call.js';
import type { CallDefinition } from '../../src/define/call-definition.js';
import { findingsAt } from '../../src/guidance/findings-at.js';
import { nextQuestions } from '../../src/guidance/next-questions.js';
import { assessReadings } from '../../src/guidance/readings.js';
import { remedies, unfixableFindings } from '../../src/guidance/remedies.js';
import { traceOf } from '../../src/guidance/trace.js';
import type { Draft } from '../../src/model/application.js';
import type { GrantCall } from '../../src/model/call.js';
import type { OwnRule } from '../../src/model/own-rule.js';
import { reviewOf } from '../../src/model/review.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import {
  findMunicipality,
  municipalities,
  municipality,
  register2017,
} from '../../src/municipalities/index.js';
import { allocate } from '../../src/portfolio/allocate.js';
import { assessAll } from '../../src/portfolio/assess-all.js';
import { fundingLine } from '../../src/portfolio/funding-line.js';
import { rank } from '../../src/portfolio/rank.js';
import { splitJointAward } from '../../src/portfolio/split-joint-award.js';
import { diffAssessments, differences } from '../../src/record/diff.js';
import { record, replay } from '../../src/record/record.js';
import { assessCosts } from '../../src/rules/costs.js';
import { JSON_SCHEMA_NAMES, jsonSchema } from '../../src/schema/json-schema.js';
import { parseDraft, readDraft, schemasFor } from '../../src/schema/parse.js';
import { interestOn } from '../../src/settlement/interest.js';
import { settle } from '../../src/settlement/settle.js';
import { choices } from '../../src/words/choices.js';
import { fi } from '../../src/words/fi.js';
import { callOf, cases, optionsOf } from './oracle/random-call.js';

/** Changes everything in a value that can be changed. */
function spoil(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const name of Object.keys(value)) {
    const part = Reflect.get(value, name) as unknown;
    spoil(part, seen);
    if (typeof part !== 'object' || part === null) Reflect.set(value, name, 'spoilt');
  }
  Reflect.set(value, Array.isArray(value) ? value.length : 'spoilt', 'spoilt');
}

const UUID = '00000000-0000-4000-8000-000000000000';
const of = { id: UUID, competitionId: UUID, opportunityId: UUID, name: 'a' };
const at = '2017-09-01T12:00:00Z';
const own = {
  name: 'mine',
  effect: 'require',
  outcomes: { 'mine.missing': 'missing' },
  check: (call: GrantCall, draft: Draft<Vocabulary>) => [
    {
      reason: 'mine.missing',
      facts: { costs: draft.costs?.length ?? 0 },
      paths: [['declarations', 'mine']],
      clauses: call.ruleClauses.aims,
    },
  ],
} as unknown as OwnRule;

type Case = Parameters<typeof callOf>[0];
/** Every function that answers, with what it is asked. */
const ANSWERS: Readonly<Record<string, (one: Case, call: GrantCall) => unknown>> = {
  assess: (one, call) => assess(call, one.draft, optionsOf(one)),
  'assess, with a register': (one, call) =>
    assess(call, one.draft, { ...optionsOf(one), municipalities: register2017 }),
  'assess, with an own rule': (one, call) => assess(call, one.draft, { ownRules: [own] }),
  assessAll: (one, call) => [...assessAll(call, [one.draft, one.draft, null])],
  'assessAll, parsed': (one, call) => [
    ...assessAll(call, [one.draft], { parse: schemasFor(call).parseDraft }),
  ],
  assessReadings: (one, call) => assessReadings(call, one.draft, optionsOf(one)),
  assessCosts: ({ draft: { costs = [], usePeriod } }, call) =>
    assessCosts(call, costs, { usePeriod }),
  findingsAt: (one, call) => findingsAt(assess(call, one.draft), []),
  nextQuestions: (one, call) => nextQuestions(call, one.draft, { ownRules: [own] }),
  remedies: (one, call) => remedies(call, one.draft, optionsOf(one)),
  unfixableFindings: (one, call) => unfixableFindings(call, one.draft, optionsOf(one)),
  reviewOf: (one, call) =>
    assess(call, one.draft)
      .findings.filter(({ outcome }) => outcome === 'review')
      .filter(({ facts }) => 'review' in facts)
      .map((finding) => reviewOf(finding, true)),
  record: (one, call) => {
    const options = { municipalities: register2017, ...optionsOf(one) };
    const application = one.draft;
    return record(assess(call, application, options), { call, application, options });
  },
  diffAssessments: (one, call) =>
    diffAssessments(assess(call, one.draft), assess(call, { costs: [] })),
  settle: ({ draft: { costs = [], otherFunding } }, call) =>
    settle(
      call,
      { award: '70.00', rate: '0.70', paid: '80.00', recipients: 2 },
      { costs, otherFunding },
    ),
  splitJointAward: (_, call) =>
    splitJointAward(
      '10',
      [
        { id: 'a', share: '1' },
        { id: 'b', share: '2' },
      ],
      call,
    ),
  interestOn: () => interestOn('7', [{ from: '2019-01-01', to: '2019-12-31', rate: '3' }], 365),
  allocate: () =>
    allocate([{ id: 'a', maximumAward: '7' }], { budget: '5', onShortfall: 'partial' }),
  fundingLine: (one, call) =>
    fundingLine(
      call,
      [{ id: 'a', assessment: assess(call, one.draft) }],
      { awards: [], remaining: '9999999999' },
      { scoreStep: '1' },
    ),
  parseDraft: ({ draft }) => parseDraft(draft),
  readDraft: ({ draft }) => readDraft(draft),
  toCommonGrantsApplication: ({ draft }) =>
    toCommonGrantsApplication({ ...draft, arrivedAt: undefined }, { ...of, at }),
  toCommonGrantsOpportunity: (_, call) => toCommonGrantsOpportunity(call, { id: UUID, at }),
  choices: (_, call) => choices(call, fi),
  extendCall: (_, call) => extendCall(call, { smallSumLimit: '1' }),
  defineCall: (_, call) => defineCall(call as CallDefinition),
};

describe('what a host does to an answer changes no later one', () => {
  test.each(Object.entries(ANSWERS))('of %s', (_, answer) => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const one = structuredClone(drawn);
        const call = defineCall(callOf(one) as CallDefinition);
        const before = structuredClone([one, call]);
        const first = answer(one, call);
        const kept = structuredClone(first);
        spoil(first);
        expect(differences([one, call], before)).toEqual([]);
        expect(differences(answer(one, call), kept)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('of replay, though the record was kept', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const one = structuredClone(drawn);
        const call = callOf(one);
        const other = { ...one.draft, costs: [] };
        const stored = {
          ...record(assess(call, other), { call, application: one.draft }),
        };
        const before = structuredClone(stored);
        spoil(replay(stored, call));
        expect(differences(stored, before)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('of traceOf, though the assessment was kept', () => {
    const assessment = assess(digikunta2017, {
      costs: [{ kind: 'travel', amount: '10.01', causedByProject: true }],
    });
    const before = JSON.stringify(assessment);
    spoil(traceOf(assessment));
    expect(JSON.stringify(assessment)).toBe(before);
  });

  test('of rank, though the entries were kept', () => {
    const entries = [{ id: 'a', assessment: assess(digikunta2017, {}) }];
    const [place] = rank(digikunta2017, entries);
    Reflect.set(place ?? {}, 'rank', 7);
    expect(rank(digikunta2017, entries)[0]?.rank).toBe(1);
  });

  test('of the municipalities and the JSON Schemas', () => {
    const all = (): unknown => [
      municipalities(),
      municipality('911', { at: '2020-01-01' }),
      findMunicipality('Juankoski'),
      JSON_SCHEMA_NAMES.map(jsonSchema),
    ];
    const first = all();
    const kept = JSON.stringify(first);
    spoil(first);
    expect(JSON.stringify(all())).toBe(kept);
  });
});
