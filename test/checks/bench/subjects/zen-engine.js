// The whole decision in zen's expressions, as a decision of one node that is compiled once.
import { ZenEngine } from '@gorules/zen-engine';
import { ACCEPTED, euro, factsOf } from './engine-facts.js';
import { CLOSING } from './policy.js';

const ACCEPTS = `[${[...ACCEPTED].map((kind) => `'${kind}'`).join(', ')}]`;
const EXPRESSIONS = {
  eligible: `sum(map(filter(costs, #.causedByProject and (#.kind in ${ACCEPTS} or (#.kind == 'vat' and #.finalVat))
    and (#.day == 0 or (#.day >= $root.from and #.day <= $root.to))), #.cents))`,
  other: 'sum(map(otherFunding, #.cents))',
  leads: "applicants[0].kind == 'municipality'",
  category: `category == 'experiment' ? not (experiment.strengthensImpact and experiment.spreadsResults)
    : category == 'study-means' ? len(trim(studyMeans)) == 0
    : ($.leads and not ('influencer' in applicants[0].roles))
      or none(supportedMunicipalities, not ($root.applicants[0].kind == 'municipality' and # == $root.applicants[0].code))`,
  refused: `arrived > ${CLOSING} or $.eligible == 0 or $.category or not commonChallenge
    or not (aims.renewsRoutines or aims.renewsServiceProcesses) or not (aims.lowersCosts or aims.restrainsCostGrowth)
    or some(applicants, #.kind == 'other' or (#.kind == 'municipality' and len(#.roles) == 0))`,
  open: `arrivedLatest > ${CLOSING} or some(applicants, #.kind == 'joint-authority')`,
  eligibility: "$.refused ? 'ineligible' : $.open ? 'undetermined' : 'eligible'",
  maximum: 'min([requested, floor($.eligible * 0.7), max([$.eligible - $.other, 0])])',
};
const node = (id, type, content) => ({
  id,
  type,
  name: id,
  position: { x: 0, y: 0 },
  ...(content && { content }),
});
const edge = (sourceId, targetId) => ({
  id: `${sourceId}-${targetId}`,
  sourceId,
  targetId,
  type: 'edge',
});

const decision = new ZenEngine().createDecision({
  nodes: [
    node('in', 'inputNode'),
    node('decide', 'expressionNode', {
      expressions: Object.entries(EXPRESSIONS).map(([key, value]) => ({ id: key, key, value })),
    }),
    node('out', 'outputNode'),
  ],
  edges: [edge('in', 'decide'), edge('decide', 'out')],
});

export const assess = async (application) => (await decision.evaluate(factsOf(application))).result;
export const answer = ({ eligibility, maximum }) => ({ eligibility, maximumAward: euro(maximum) });
