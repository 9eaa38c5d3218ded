// publicodes has numbers, texts and yes or no, and no lists: the sums and the applicants' points are facts computed here.
import Engine from 'publicodes';
import { euro, factsOf, sumsOf } from './engine-facts.js';
import { CLOSING } from './policy.js';

const FACTS =
  'arrived, arrived latest, category, other applicant, without role, joint body, lead influences, effects, means, supports, challenge, renewal, savings, eligible, other, requested'.split(
    ', ',
  );
const engine = new Engine({
  ...Object.fromEntries(FACTS.map((fact) => [fact, null])),
  refused: {
    'une de ces conditions': [
      `arrived > ${CLOSING}`,
      'eligible = 0',
      'other applicant',
      'without role',
      'challenge = non',
      'renewal = non',
      'savings = non',
      { 'toutes ces conditions': ["category = 'experiment'", 'effects = non'] },
      { 'toutes ces conditions': ["category = 'study-means'", 'means = non'] },
      {
        'toutes ces conditions': [
          "category = 'influencer-role'",
          { 'une de ces conditions': ['lead influences = non', 'supports = non'] },
        ],
      },
    ],
  },
  open: { 'une de ces conditions': [`arrived latest > ${CLOSING}`, 'joint body'] },
  eligibility: {
    variations: [
      { si: 'refused', alors: "'ineligible'" },
      { si: 'open', alors: "'undetermined'" },
      { sinon: "'eligible'" },
    ],
  },
  // It rounds to the nearest only; 4.5 of ten parts less, that is down for whole tenths.
  share: { valeur: '(eligible * 7 - 4.5) / 10', arrondi: 'oui' },
  room: { valeur: 'eligible - other', plancher: 0 },
  maximum: { 'le minimum de': ['requested', 'share', 'room'] },
});
const told = (value) => (value ? 'oui' : 'non');

export function assess(application) {
  const facts = factsOf(application);
  const { applicants, aims, experiment } = facts;
  const { eligible, other } = sumsOf(facts);
  const [lead] = applicants;
  const leads = lead.kind === 'municipality';
  engine.setSituation({
    arrived: facts.arrived,
    'arrived latest': facts.arrivedLatest,
    category: `'${facts.category}'`,
    'other applicant': told(applicants.some(({ kind }) => kind === 'other')),
    'without role': told(
      applicants.some(({ kind, roles }) => kind === 'municipality' && roles.length === 0),
    ),
    'joint body': told(applicants.some(({ kind }) => kind === 'joint-authority')),
    'lead influences': told(!leads || lead.roles.includes('influencer')),
    effects: told(experiment.strengthensImpact && experiment.spreadsResults),
    means: told(facts.studyMeans.trim() !== ''),
    supports: told(facts.supportedMunicipalities.some((code) => !leads || code !== lead.code)),
    challenge: told(facts.commonChallenge),
    renewal: told(aims.renewsRoutines || aims.renewsServiceProcesses),
    savings: told(aims.lowersCosts || aims.restrainsCostGrowth),
    eligible,
    other,
    requested: facts.requested,
  });
  return {
    eligibility: engine.evaluate('eligibility').nodeValue,
    maximum: engine.evaluate('maximum').nodeValue,
  };
}
export const answer = ({ eligibility, maximum }) => ({
  eligibility,
  maximumAward: euro(Math.max(maximum, 0)),
});
