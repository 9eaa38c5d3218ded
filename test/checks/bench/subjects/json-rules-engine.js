// json-rules-engine weighs conditions; the sums and the applicants' points, which it has no words for, are facts computed here.
import { Engine } from 'json-rules-engine';
import { euro, factsOf, sumsOf } from './engine-facts.js';
import { CLOSING } from './policy.js';

const is = (fact, value, path) => ({ fact, operator: 'equal', value, ...(path && { path }) });
const neither = (fact, ...paths) => ({ all: paths.map((path) => is(fact, false, path)) });
const either = (fact, ...paths) => ({ any: paths.map((path) => is(fact, false, path)) });
const REFUSED = {
  deadline: { fact: 'arrived', operator: 'greaterThan', value: CLOSING },
  company: { fact: 'kinds', operator: 'contains', value: 'other' },
  roles: is('hasMunicipalityWithoutRole', true),
  influencer: {
    all: [
      is('category', 'influencer-role'),
      is('leadKind', 'municipality'),
      is('leadInfluences', false),
    ],
  },
  effects: {
    all: [
      is('category', 'experiment'),
      either('experiment', '$.strengthensImpact', '$.spreadsResults'),
    ],
  },
  means: { all: [is('category', 'study-means'), is('means', '')] },
  supports: { all: [is('category', 'influencer-role'), is('supported', 0)] },
  challenge: is('commonChallenge', false),
  renewal: neither('aims', '$.renewsRoutines', '$.renewsServiceProcesses'),
  savings: neither('aims', '$.lowersCosts', '$.restrainsCostGrowth'),
  costs: is('eligible', 0),
};
const OPEN = {
  minute: { fact: 'arrivedLatest', operator: 'greaterThan', value: CLOSING },
  jointAuthority: { fact: 'kinds', operator: 'contains', value: 'joint-authority' },
};

const engine = new Engine();
for (const [outcome, rules] of Object.entries({ refused: REFUSED, open: OPEN }))
  for (const [type, condition] of Object.entries(rules))
    engine.addRule({ conditions: { all: [condition] }, event: { type, params: { outcome } } });

export async function assess(application) {
  const facts = factsOf(application);
  const { applicants, supportedMunicipalities, studyMeans, requested } = facts;
  const { eligible, other } = sumsOf(facts);
  const [lead] = applicants;
  const { events } = await engine.run({
    ...facts,
    eligible,
    kinds: applicants.map(({ kind }) => kind),
    hasMunicipalityWithoutRole: applicants.some(
      ({ kind, roles }) => kind === 'municipality' && roles.length === 0,
    ),
    leadKind: lead.kind,
    leadInfluences: lead.roles.includes('influencer'),
    means: studyMeans.trim(),
    supported: supportedMunicipalities.filter(
      (code) => lead.kind !== 'municipality' || code !== lead.code,
    ).length,
  });
  const outcomes = events.map(({ params }) => params.outcome);
  return {
    eligibility: outcomes.includes('refused')
      ? 'ineligible'
      : outcomes.length > 0
        ? 'undetermined'
        : 'eligible',
    maximum: Math.min(requested, Math.floor((eligible * 7) / 10), Math.max(eligible - other, 0)),
  };
}
export const answer = ({ eligibility, maximum }) => ({ eligibility, maximumAward: euro(maximum) });
