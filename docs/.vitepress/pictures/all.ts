// The pictures of the pages, drawn at every build from the code, the call and the synthetic round.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assess, assessAny } from '../../../src/assess.js';
import { en } from '../../../src/words/en.js';
import { fi } from '../../../src/words/fi.js';
import { sv } from '../../../src/words/sv.js';
import type { Catalogue } from '../../../src/words/catalogue.js';
import type { Language } from '../../../src/words/languages.js';
import type { Application } from '../../../src/model/application.js';
import type { GrantCall } from '../../../src/model/call.js';
import { type Effect, type RuleName, RULES } from '../../../src/model/reasons.js';
import type { Review } from '../../../src/model/review.js';
import { allocate } from '../../../src/portfolio/allocate.js';
import { rank } from '../../../src/portfolio/rank.js';
import { REASONS } from '../../../src/rules/reasons.js';
import { digikunta2017 } from '../../../src/calls/2017/call.js';
import { parseFiles } from '../../../test/checks/source-graph.js';
import { layersOf, layersPicture } from './layers.js';
import { resultPicture } from './result.js';
import { type Round, roundChart } from './round.js';
import { type Flow, ruleFlow } from './rule-flow.js';
import { figure } from './svg.js';

/** The budget of docs/examples/round-2017, in euros; made up like the rest of it. */
export const BUDGET = '170000.00';

export function layersOfSource(src: string): ReturnType<typeof layersOf> {
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return layersOf(
    parseFiles(
      Object.fromEntries(
        paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(src + path, 'utf8')]),
      ),
    ),
  );
}

export function roundOf(folder: string, budget: string): Round {
  const json = (name: string): unknown => JSON.parse(readFileSync(folder + name, 'utf8'));
  const reviews = json('synthetic-reviews.json') as Record<string, Review[]>;
  const scores = json('synthetic-scores.json') as Record<string, string>;
  const entries = readFileSync(`${folder}synthetic-applications.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const application = JSON.parse(line) as Application;
      const { id = '' } = application;
      const assessment = assess(digikunta2017, application, { reviews: reviews[id] });
      return { id, assessment, ...(scores[id] !== undefined && { score: scores[id] }) };
    });
  const ranked = rank(digikunta2017, entries).map(({ id }) => {
    const maximumAward =
      entries.find((entry) => entry.id === id)?.assessment.award?.maximumAward ?? '0.00';
    return { id, maximumAward };
  });
  const { awards, granted } = allocate(ranked, { budget, onShortfall: 'stop' });
  const requestedBy = (id: string): string =>
    entries.find((entry) => entry.id === id)?.assessment.award?.requested ?? '0.00';
  const inOrder = awards.map(({ id, award, reason }) => ({
    id,
    requested: requestedBy(id),
    award,
    result: Number(award) > 0 ? 'awarded' : (reason.split('.')[1] ?? '').replaceAll('-', ' '),
  }));
  const refused = entries
    .filter(({ id }) => !awards.some((award) => award.id === id))
    .map(({ id, assessment: { findings } }) => {
      const why = findings.find(({ effect, outcome }) => effect === 'require' && outcome !== 'met');
      const result = why
        ? `${en.labels.rule[why.rule]}: ${en.labels.outcome[why.outcome]}`
        : 'not ranked';
      return { id, requested: requestedBy(id), award: '0.00', result };
    });
  return { rows: [...inOrder, ...refused], budget, granted };
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Lists the layers that are an entry of the package, or its command. */
export function entriesOf(packageJson: string): string[] {
  const { exports, bin } = JSON.parse(packageJson) as Readonly<
    Record<'exports' | 'bin', Readonly<Record<string, unknown>>>
  >;
  const named = Object.keys(exports).map((entry) =>
    entry === '.' ? 'index' : (entry.split('/')[1] ?? ''),
  );
  return [...new Set([...named, ...(Object.keys(bin).length > 0 ? ['cli'] : [])])];
}

/** Returns the effect of each rule of a call: every rule has a finding on an empty draft. */
export const effectsOf = (call: GrantCall): Flow['effects'] =>
  // SAFETY: see above; a rule without a finding would have no effect, and the test of the picture counts them.
  Object.fromEntries(
    assessAny(call, {}).findings.map(({ rule, effect }) => [rule, effect]),
  ) as Record<RuleName, Effect>;

/** Draws the result of the example of three municipalities. */
function resultIn(top: string, catalogue: Catalogue<Language>): string {
  const joint = JSON.parse(readFileSync(`${top}docs/examples/joint.json`, 'utf8')) as Application;
  return figure(resultPicture(assess(digikunta2017, joint), catalogue));
}

const PICTURES: Readonly<Record<string, (root: string) => string>> = {
  rules: () =>
    figure(ruleFlow({ rules: RULES, effects: effectsOf(digikunta2017), reasons: REASONS })),
  layers: (top) =>
    figure(
      layersPicture(
        layersOfSource(`${top}src/`),
        entriesOf(readFileSync(`${top}package.json`, 'utf8')),
      ),
    ),
  'result-fi': (top) => resultIn(top, fi),
  'result-sv': (top) => resultIn(top, sv),
  'result-en': (top) => resultIn(top, en),
  round: (top) => figure(roundChart(roundOf(`${top}docs/examples/round-2017/`, BUDGET))),
};

/** Draws the picture of a page's comment `<!-- picture: name -->`, as one line of HTML; `null` if the text is not such a comment. */
export function pictureFor(comment: string, top = root): string | null {
  const [, name] = /^<!-- picture: ([\w-]+) -->\s*$/.exec(comment) ?? [];
  if (name === undefined) return null;
  const picture = PICTURES[name];
  if (!picture) throw new Error(`There is no picture "${name}"`);
  return `${picture(top).replaceAll('\n', ' ')}\n`;
}
