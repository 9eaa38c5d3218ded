// What the built package says of the application: nothing is computed here but lengths of bars.
import {
  type Assessment,
  deadlineStatus,
  digikunta2017,
  type Draft,
  explain,
  type Finding,
  type Issue,
  type Outcome,
  type Path,
  type Question,
  type ReadingsAssessment,
  type Remedy,
  summary,
  traceOf,
} from 'digikunta';
import type { VNode } from 'vue';
import { idOf } from '../../examples/form/src/values/paths.ts';
import type { ToJudge } from '../../examples/form/src/values/to-judge.ts';
import type { Speech } from '../../examples/form/src/words/languages.ts';
import { changeInWords, euro, nameOf, sources } from '../../examples/form/src/words/say.ts';
import type { PlaygroundWords } from './words.ts';

export interface Told {
  readonly speech: Speech;
  readonly own: PlaygroundWords;
  readonly draft: Draft;
  readonly issues: readonly Issue[];
  readonly assessment: Assessment;
  readonly questions: readonly Question[];
  readonly points: readonly ToJudge[];
  readonly remedies: readonly Remedy[];
  readonly beyond: readonly Finding[];
  readonly readings: ReadingsAssessment;
  readonly apply: (remedy: Remedy) => void;
  readonly undo: (() => void) | null;
  readonly goTo: (path: Path) => void;
}

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;
const SIGNS: Readonly<Record<Outcome, string>> = {
  met: '✓',
  'not-met': '✗',
  missing: '?',
  review: '§',
  'not-applicable': '–',
};

const ELIGIBILITY_SIGNS: Readonly<Record<Assessment['eligibility'], string>> = {
  eligible: '✓',
  ineligible: '✗',
  undetermined: '?',
};

function panel(id: string, title: string, content: VNode | (VNode | null)[]): VNode {
  return (
    <section class="pg-panel" key={id} aria-labelledby={id}>
      <h3 id={id} tabindex="-1">
        {title}
      </h3>
      {content}
    </section>
  );
}

const mark = (outcome: Outcome, { catalogue }: Speech): VNode => (
  <span class={`pg-mark ${outcome}`}>
    <span aria-hidden="true">{SIGNS[outcome]}</span> {catalogue.labels.outcome[outcome]}
  </span>
);

export function verdict({ speech: { catalogue, words }, assessment, questions }: Told): VNode {
  const { eligibility } = assessment;
  const left = questions.filter(({ path }) => path[0] !== 'judgements').length;
  return (
    <div class={`pg-verdict ${eligibility}`} key="verdict">
      <p class="pg-headline" role="status">
        <span aria-hidden="true">{ELIGIBILITY_SIGNS[eligibility]}</span>
        <span class="pg-first">{catalogue.labels.eligibility[eligibility]}</span>
      </p>
      <p>{summary(assessment, catalogue)}</p>
      <p>{left === 0 ? words.noQuestions : words.questionsLeft(left)}</p>
    </div>
  );
}

/** The verdict in a line, in sight while the form is filled in; a press leads to the whole. */
export function status(
  { speech, assessment: { eligibility, award } }: Told,
  show: () => void,
): VNode {
  const { catalogue } = speech;
  const { labels } = catalogue;
  return (
    <button type="button" class={`pg-status ${eligibility}`} onClick={show}>
      <span aria-hidden="true">{ELIGIBILITY_SIGNS[eligibility]}</span>
      <span>
        <strong>{labels.eligibility[eligibility]}</strong>
        {award && eligibility !== 'ineligible'
          ? ` ${labels.step.maximum}: ${euro(award.maximumAward, speech)}`
          : ''}
      </span>
    </button>
  );
}

/** What the eligible costs are covered with, in the order of the bar. */
const COVERED = ['award', 'other', 'own'] as const;

function awardPanel(told: Told): VNode {
  const { speech, own, assessment } = told;
  const { catalogue, words } = speech;
  const { award } = assessment;
  if (!award) return panel('pg-award', own.drawn, <p>{words.awardUnknown}</p>);
  const { step } = catalogue.labels;
  const percent = catalogue.notation.percent(String(Math.round(Number(award.rate) * 100)));
  const limits = [
    { kind: 'eligible', name: step.eligible, amount: award.eligibleCosts, binds: false },
    {
      kind: 'ceiling',
      name: own.ofCosts(percent),
      amount: award.ceiling,
      binds: award.binding === 'rate',
    },
    ...(award.requested === null
      ? []
      : [
          {
            kind: 'requested',
            name: step.requested,
            amount: award.requested,
            binds: award.binding === 'requested',
          },
        ]),
  ];
  const covering = {
    award: { name: step.maximum, amount: award.maximumAward, binds: false },
    other: {
      name: words.field.otherFunding,
      amount: award.otherFunding,
      binds: award.binding === 'other-funding',
    },
    own: { name: step['self-financing'], amount: award.selfFinancing, binds: false },
  };
  const covered = COVERED.reduce((sum, kind) => sum + Number(covering[kind].amount), 0);
  // A picture needs no cents; every amount that is written comes from the library as it is.
  const widest = Math.max(1, covered, ...limits.map(({ amount }) => Number(amount)));
  const length = (amount: string): { inlineSize: string } => ({
    inlineSize: `${String((100 * Number(amount)) / widest)}%`,
  });
  const decides = (binds: boolean): VNode | null =>
    binds ? <strong class="pg-decides">◄ {words.binds}</strong> : null;
  return panel('pg-award', own.drawn, [
    <ul class="pg-amounts">
      {limits.map(({ kind, name, amount, binds }) => (
        <li key={kind} class={kind}>
          <span>
            {name} {decides(binds)}
          </span>{' '}
          <span class="number">{euro(amount, speech)}</span>
          <span class={`pg-length ${kind}`} style={length(amount)} aria-hidden="true" />
        </li>
      ))}
    </ul>,
    <h4>{own.covered}</h4>,
    <div class="pg-stack" aria-hidden="true">
      {COVERED.filter((kind) => Number(covering[kind].amount) > 0).map((kind) => (
        <span key={kind} class={`pg-length ${kind}`} style={length(covering[kind].amount)} />
      ))}
    </div>,
    <ul class="pg-amounts pg-parts">
      {COVERED.map((kind) => (
        <li key={kind} class={kind}>
          <span>
            <span class={`pg-swatch ${kind}`} aria-hidden="true" /> {covering[kind].name}{' '}
            {decides(covering[kind].binds)}
          </span>{' '}
          <span class="number">{euro(covering[kind].amount, speech)}</span>
        </li>
      ))}
    </ul>,
  ]);
}

/** How long, in words, down to the second. */
function lengthOf(ms: number, { units }: PlaygroundWords): string {
  const seconds = Math.abs(ms) / 1000;
  const parts: [number, string][] = [
    [Math.floor(seconds / 86_400), units.day],
    [Math.floor((seconds % 86_400) / 3600), units.hour],
    [Math.floor((seconds % 3600) / 60), units.minute],
    [Math.round((seconds % 60) * 1000) / 1000, units.second],
  ];
  const told = parts
    .filter(([number]) => number > 0)
    .map(([number, unit]) => `${String(number)} ${unit}`);
  return told.join(' ') || `0 ${units.second}`;
}

function deadlinePanel({ speech, own, draft, assessment }: Told): VNode {
  const { catalogue } = speech;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clock = (instant: string, timeZone: string): string =>
    new Intl.DateTimeFormat(LOCALES[catalogue.language], {
      timeZone,
      dateStyle: 'medium',
      timeStyle: 'medium',
    }).format(new Date(instant));
  const both = (instant: string): VNode[] => [
    <dd>
      {clock(instant, digikunta2017.zone)} {own.inHelsinki}
    </dd>,
    <dd>
      {clock(instant, zone)} {own.inYourZone(zone)}
    </dd>,
  ];
  const { arrivedAt } = draft;
  const closesAt = digikunta2017.deadline ?? '';
  const found = assessment.findings.filter(({ rule }) => rule === 'deadline');
  let left = 0;
  if (arrivedAt !== undefined) {
    const status = deadlineStatus(digikunta2017, arrivedAt);
    left =
      status.remainingMs > 0 ? status.remainingMs : Date.parse(closesAt) - Date.parse(arrivedAt);
  }
  const said =
    left === 0
      ? own.atClosing
      : left > 0
        ? own.inTime(lengthOf(left, own))
        : own.late(lengthOf(left, own));
  // A second and a month must both be seen: the line is logarithmic on either side of the close.
  const far = Math.log1p(90 * 86_400);
  const place =
    50 - (Math.sign(left) * Math.min(1, Math.log1p(Math.abs(left) / 1000) / far) * 48 || 0);
  return panel('pg-deadline', own.deadline, [
    <div class="pg-time" aria-hidden="true">
      {arrivedAt === undefined ? null : (
        <span
          class={`pg-arrival ${left < 0 ? 'late' : 'in-time'}`}
          style={{ insetInlineStart: `${String(place)}%` }}
        >
          <span class={place < 22 ? 'from' : place > 78 ? 'to' : ''}>{own.arrived}</span>
        </span>
      )}
      <span class="pg-open" />
      <span class="pg-shut" />
      <span class="pg-close">
        {new Intl.DateTimeFormat(LOCALES[catalogue.language], {
          timeZone: digikunta2017.zone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(new Date(closesAt))}
      </span>
    </div>,
    <p>{arrivedAt === undefined ? own.notArrived : said}</p>,
    <dl class="pg-times">
      <dt>{own.closes}</dt>
      {both(closesAt)}
      {arrivedAt === undefined ? null : [<dt>{own.arrived}</dt>, both(arrivedAt)]}
    </dl>,
    <p>
      <small>{own.notToScale}</small>
    </p>,
    ...found.map((finding) => (
      <p key={finding.reason}>
        {mark(finding.outcome, speech)} {explain(finding, catalogue)}
      </p>
    )),
  ]);
}

function findingsPanel({ speech, own, assessment }: Told): VNode {
  const { catalogue } = speech;
  return panel(
    'pg-findings',
    own.findings,
    <ul class="pg-findings">
      {assessment.findings.map((finding, index) => (
        <li key={index} class={finding.outcome}>
          <a href={`./clauses.html#${finding.rule}`} hreflang="en">
            <strong>{catalogue.labels.rule[finding.rule]}</strong>
          </a>{' '}
          {mark(finding.outcome, speech)}
          <p>{explain(finding, catalogue, 'official')}</p>
          <small>{sources(finding.clauses, digikunta2017, speech)}</small>
        </li>
      ))}
    </ul>,
  );
}

/** An amount in its column; where a phone has no room for the headings, it says which. */
const figure = (column: string, amount: string): VNode => (
  <td class="number" data-column={column}>
    {amount}
  </td>
);

function costsPanel({ speech, own, draft, assessment: { costs } }: Told): VNode {
  const { catalogue } = speech;
  if (costs.lines.length === 0) return panel('pg-costs', own.costs, <p>{own.noCosts}</p>);
  return panel(
    'pg-costs',
    own.costs,
    <table class="pg-costs">
      <thead>
        <tr>
          <th scope="col">{own.line}</th>
          <th scope="col" class="number">
            {own.told}
          </th>
          <th scope="col" class="number">
            {own.counted}
          </th>
        </tr>
      </thead>
      {costs.lines.map((line) => {
        const amount = draft.costs?.[line.index]?.amount;
        return (
          <tbody key={line.index} class={line.outcome}>
            <tr>
              <th scope="rowgroup">
                {line.index + 1}.{' '}
                {line.kind === undefined ? '' : catalogue.labels.costKind[line.kind]}
              </th>
              {figure(own.told, amount === undefined ? '–' : euro(amount, speech))}
              {figure(own.counted, euro(line.counted, speech))}
            </tr>
            <tr>
              <td colspan={3}>
                {mark(line.outcome, speech)} {explain(line, catalogue)}{' '}
                <small>{sources(line.clauses, digikunta2017, speech)}</small>
              </td>
            </tr>
          </tbody>
        );
      })}
      <tfoot>
        <tr>
          <th scope="row">{own.total}</th>
          {figure(own.told, euro(costs.submitted, speech))}
          {figure(own.counted, euro(costs.eligible, speech))}
        </tr>
        {Number(costs.underReview) === 0 ? null : (
          <tr>
            <th scope="row">{own.toJudge}</th>
            <td />
            {figure(own.counted, euro(costs.underReview, speech))}
          </tr>
        )}
      </tfoot>
    </table>,
  );
}

function questionsPanel({ speech, questions, points, goTo }: Told): VNode {
  const { words, catalogue } = speech;
  const say = ({ path }: Question): string => {
    const judged =
      path[0] === 'judgements' ? points.find(({ judgement }) => judgement === path[1]) : undefined;
    return judged ? explain(judged.open, catalogue) : nameOf(path, speech);
  };
  const group = (title: string, of: readonly Question[]): VNode | null =>
    of.length === 0 ? null : (
      <div key={title}>
        <h4>{title}</h4>
        <ul class="pg-ask">
          {of.map((question) => (
            <li key={idOf(question.path)}>
              <button
                type="button"
                class="pg-link"
                onClick={() => {
                  goTo(question.path);
                }}
              >
                {say(question)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  const isOfficial = ({ path }: Question): boolean =>
    path[0] === 'judgements' || path[0] === 'arrivedAt';
  return panel(
    'pg-questions',
    words.questions,
    questions.length === 0
      ? [<p>{words.noQuestions}</p>]
      : [
          group(
            words.asks.applicant,
            questions.filter((one) => !isOfficial(one)),
          ),
          group(words.asks.official, questions.filter(isOfficial)),
        ],
  );
}

function remediesPanel(told: Told): VNode {
  const { speech, issues, remedies, beyond, apply, undo } = told;
  const { words, catalogue } = speech;
  const inOrder = [
    ...remedies.filter(({ optional }) => !optional),
    ...remedies.filter(({ optional }) => optional),
  ];
  return panel('pg-remedies', words.remedies, [
    ...(beyond.length > 0
      ? [
          <h4>{words.beyond}</h4>,
          <ul>
            {beyond.map((finding, index) => (
              <li key={index}>{explain(finding, catalogue, 'applicant')}</li>
            ))}
          </ul>,
        ]
      : []),
    inOrder.length + beyond.length === 0 ? <p>{words.noRemedies}</p> : null,
    inOrder.length > 0 ? (
      <p>{issues.length > 0 ? words.mendInputFirst : words.remediesLead}</p>
    ) : null,
    inOrder.length > 0 && issues.length === 0 ? (
      <ul class="pg-remedies">
        {inOrder.map((remedy, index) => (
          <li key={JSON.stringify(remedy.changes)}>
            <div id={`pg-remedy-${String(index)}`}>
              <p>
                {words.wouldMend(
                  remedy.rules.map((rule) => catalogue.labels.rule[rule]).join(', '),
                )}
                {remedy.optional ? <em> {words.optional}</em> : null}
              </p>
              <ul>
                {remedy.changes.map((change) => {
                  const { from, to, removed, added } = changeInWords(change, speech);
                  return (
                    <li key={idOf(change.path)}>
                      {nameOf(change.path, speech)}
                      {to === undefined
                        ? null
                        : [': ', <s>{from}</s>, ' → ', <strong>{to}</strong>]}
                      {removed.length > 0 ? ` – ${words.removed}: ${removed.join('; ')}` : ''}
                      {added.length > 0 ? ` – ${words.added}: ${added.join('; ')}` : ''}
                      {change.example ? <em> ({words.isExample})</em> : null}
                    </li>
                  );
                })}
              </ul>
            </div>
            <button
              type="button"
              aria-describedby={`pg-remedy-${String(index)}`}
              onClick={() => {
                apply(remedy);
              }}
            >
              {words.apply}
            </button>
          </li>
        ))}
      </ul>
    ) : null,
    undo ? (
      <button type="button" onClick={undo}>
        {words.undo}
      </button>
    ) : null,
  ]);
}

function readingsPanel({ speech, readings: { dependsOn, readings } }: Told): VNode {
  const { words, catalogue } = speech;
  const { labels } = catalogue;
  const decisive = readings.filter(({ reading }) => dependsOn.includes(reading));
  if (decisive.length === 0)
    return panel('pg-readings', words.readings, <p>{words.dependsOnNothing}</p>);
  return panel('pg-readings', words.readings, [
    <p>{words.dependsOn}</p>,
    <ul>
      {decisive.map(({ reading, position, assessment: { eligibility, award, preferred } }) => (
        <li key={reading}>
          {labels.reading[reading] ?? reading} ({words.position(position)}). {words.otherwise}:{' '}
          {labels.eligibility[eligibility]}
          {award
            ? `; ${labels.step.maximum.toLowerCase()} ${euro(award.maximumAward, speech)}`
            : ''}
          {preferred === null ? '' : `; ${preferred ? words.preferred : words.notPreferred}`}.
        </li>
      ))}
    </ul>,
  ]);
}

function tracePanel({ speech, assessment }: Told): VNode {
  const { words, catalogue } = speech;
  const { labels } = catalogue;
  const steps = traceOf(assessment);
  if (steps.length === 0) return panel('pg-trace', words.calculation, <p>{words.awardUnknown}</p>);
  return panel(
    'pg-trace',
    words.calculation,
    <table class="pg-trace">
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col" class="number">
            {words.amount}
          </th>
        </tr>
      </thead>
      {steps.map((step) => {
        const name = labels.step[step.step];
        const whole =
          step.step === 'line'
            ? `${name} ${String(step.index + 1)}`
            : step.step === 'maximum'
              ? `${name} (${labels.binding[step.binding]})`
              : name;
        return (
          <tbody key={whole}>
            <tr>
              <th scope="rowgroup">{whole}</th>
              <td class="number">
                {euro(step.step === 'line' ? step.counted : step.amount, speech)}
              </td>
            </tr>
            <tr>
              <td colspan={2}>
                <small>{sources(step.clauses, digikunta2017, speech)}</small>
              </td>
            </tr>
          </tbody>
        );
      })}
    </table>,
  );
}

export const panels = (told: Told): VNode[] => [
  remediesPanel(told),
  awardPanel(told),
  costsPanel(told),
  deadlinePanel(told),
  questionsPanel(told),
  findingsPanel(told),
  readingsPanel(told),
  tracePanel(told),
];
