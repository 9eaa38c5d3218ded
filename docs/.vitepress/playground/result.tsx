// The results of the built package: nothing is computed here but lengths of bars.
import {
  type AnswerToCheck,
  type Assessment,
  type ClauseId,
  closesAt,
  deadlineStatus,
  digikunta2017,
  type Draft,
  explain,
  type Finding,
  type Outcome,
  type Path,
  type ProposedChanges,
  type Question,
  type ReadingsAssessment,
  type Remedy,
  summary,
  traceOf,
  type unfixableFindings,
} from 'digikunta';
import type { Issue } from 'digikunta/schema';
import type { VNode } from 'vue';
import { fieldId } from '../../examples/form/src/values/paths.ts';
import type { ReviewPoint } from '../../examples/form/src/values/reviews.ts';
import type { Speech } from '../../examples/form/src/words/languages.ts';
import {
  changeInWords,
  inOrder,
  nameFor,
  outcomeInWords,
  questionInWords,
  sources,
  stepAmount,
  stepName,
} from '../../examples/form/src/words/in-words.ts';
import type { PlaygroundWords } from './words.ts';

export interface View {
  readonly speech: Speech;
  readonly own: PlaygroundWords;
  readonly draft: Draft;
  readonly issues: readonly Issue[];
  readonly assessment: Assessment;
  readonly questions: readonly Question[];
  readonly points: readonly ReviewPoint[];
  readonly remedies: readonly Remedy[];
  readonly unfixable: ReturnType<typeof unfixableFindings>;
  readonly readings: ReadingsAssessment;
  readonly apply: (remedy: ProposedChanges) => void;
  readonly undo: (() => void) | null;
  readonly goTo: (path: Path) => void;
}

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

const mark = (of: Pick<Finding, 'effect' | 'outcome'>, { catalogue }: Speech): VNode => (
  <span class={`pg-mark ${of.outcome}`}>
    <span aria-hidden="true">{SIGNS[of.outcome]}</span> {outcomeInWords(of, catalogue.labels)}
  </span>
);

export function verdict({ speech: { catalogue, words }, assessment, questions }: View): VNode {
  const { eligibility } = assessment;
  const left = questions.filter(({ askedOf }) => askedOf === 'applicant').length;
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

/** The verdict in a line, in sight while the form is filled in; a press leads to the result. */
export function status(
  { speech, assessment: { eligibility, award } }: View,
  show: () => void,
): VNode {
  const { catalogue, write } = speech;
  const { labels } = catalogue;
  return (
    <button type="button" class={`pg-status ${eligibility}`} onClick={show}>
      <span aria-hidden="true">{ELIGIBILITY_SIGNS[eligibility]}</span>
      <span>
        <strong>{labels.eligibility[eligibility]}</strong>
        {award && eligibility !== 'ineligible'
          ? ` ${labels.step.maximum}: ${write.euro(award.maximumAward)}`
          : ''}
      </span>
    </button>
  );
}

/** What the eligible costs are covered with, in the order of the bar. */
const COVERED = ['award', 'other', 'own'] as const;

function awardPanel({ speech, own, assessment }: View): VNode {
  const { catalogue, words, write } = speech;
  const { award } = assessment;
  if (!award) return panel('pg-award', own.drawn, <p>{words.awardUnknown}</p>);
  const { step } = catalogue.labels;
  const limits = [
    { kind: 'eligible', name: step.eligible, amount: award.eligibleCosts, binds: false },
    {
      kind: 'ceiling',
      name: own.ofCosts(write.share(award.rate ?? '1')),
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
          <span class="number">{write.euro(amount)}</span>
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
          <span class="number">{write.euro(covering[kind].amount)}</span>
        </li>
      ))}
    </ul>,
  ]);
}

/** A length of time in words, down to the second. */
function lengthOf(ms: number, { units }: PlaygroundWords): string {
  const seconds = Math.abs(ms) / 1000;
  const parts: [number, string][] = [
    [Math.floor(seconds / 86_400), units.day],
    [Math.floor((seconds % 86_400) / 3600), units.hour],
    [Math.floor((seconds % 3600) / 60), units.minute],
    [Math.round((seconds % 60) * 1000) / 1000, units.second],
  ];
  const written = parts
    .filter(([number]) => number > 0)
    .map(([number, unit]) => `${String(number)} ${unit}`);
  return written.join(' ') || `0 ${units.second}`;
}

function deadlinePanel({ speech, own, draft, assessment }: View): VNode {
  const { catalogue, write } = speech;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const both = (instant: string): VNode[] => [
    <dd>
      {write.time(instant, digikunta2017.zone)} {own.inHelsinki}
    </dd>,
    <dd>
      {write.time(instant, zone)} {own.inYourZone(zone)}
    </dd>,
  ];
  const { arrivedAt } = draft;
  const closes = closesAt(digikunta2017);
  const ownFindings = assessment.findings.filter(({ rule }) => rule === 'deadline');
  let left = 0;
  if (arrivedAt !== undefined) {
    const status = deadlineStatus(digikunta2017, arrivedAt);
    left = status.remainingMs > 0 ? status.remainingMs : Date.parse(closes) - Date.parse(arrivedAt);
  }
  const sentence =
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
      <span class="pg-close">{write.time(closes, digikunta2017.zone)}</span>
    </div>,
    <p>{arrivedAt === undefined ? own.notArrived : sentence}</p>,
    <dl class="pg-times">
      <dt>{own.closes}</dt>
      {both(closes)}
      {arrivedAt === undefined ? null : [<dt>{own.arrived}</dt>, both(arrivedAt)]}
    </dl>,
    <p>
      <small>{own.notToScale}</small>
    </p>,
    ...ownFindings.map((finding) => (
      <p key={finding.reason}>
        {mark(finding, speech)} {explain(finding, catalogue)}
      </p>
    )),
  ]);
}

/** The sources of a finding or a step: what binds, what it is compared with and what is an interpretation, with links. */
const sourcesOf = (clauses: readonly ClauseId[], speech: Speech): VNode[] =>
  sources(clauses, speech).map(({ heading, cited }) => (
    <small key={heading} class="pg-sources">
      {heading}:{' '}
      {cited.map(({ kind, text, href }, index) => {
        const place = kind === 'interpretation' ? './clauses.html#interpretations' : href;
        return (
          <span key={text}>
            {index > 0 ? '; ' : ''}
            {place === null ? text : <a href={place}>{text}</a>}
          </span>
        );
      })}
    </small>
  ));

function findingsPanel({ speech, own, assessment }: View): VNode {
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
          {mark(finding, speech)}
          <p>{explain(finding, catalogue, 'official')}</p>
          {sourcesOf(finding.clauses, speech)}
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

function costsPanel({ speech, own, draft, assessment: { costs } }: View): VNode {
  const { catalogue, write } = speech;
  if (costs.lines.length === 0) return panel('pg-costs', own.costs, <p>{own.noCosts}</p>);
  return panel(
    'pg-costs',
    own.costs,
    <table class="pg-costs">
      <thead>
        <tr>
          <th scope="col">{own.line}</th>
          <th scope="col" class="number">
            {own.submitted}
          </th>
          <th scope="col" class="number">
            {own.counted}
          </th>
        </tr>
      </thead>
      {costs.lines.map((line) => {
        const amount = draft.costs?.[line.line]?.amount;
        return (
          <tbody key={line.line} class={line.outcome}>
            <tr>
              <th scope="rowgroup">
                {line.line + 1}.{' '}
                {line.kind === undefined ? '' : catalogue.labels.costKind[line.kind]}
              </th>
              {figure(own.submitted, amount === undefined ? '–' : write.euro(amount))}
              {figure(own.counted, write.euro(line.counted))}
            </tr>
            <tr>
              <td colspan={3}>
                {mark(line, speech)} {explain(line, catalogue)}
                {sourcesOf(line.clauses, speech)}
              </td>
            </tr>
          </tbody>
        );
      })}
      <tfoot>
        <tr>
          <th scope="row">{own.total}</th>
          {figure(own.submitted, write.euro(costs.submitted))}
          {figure(own.counted, write.euro(costs.eligible))}
        </tr>
        {Number(costs.underReview) === 0 ? null : (
          <tr>
            <th scope="row">{own.underReview}</th>
            <td />
            {figure(own.counted, write.euro(costs.underReview))}
          </tr>
        )}
      </tfoot>
    </table>,
  );
}

function questionsPanel({ speech, questions, points, goTo }: View): VNode {
  const { words } = speech;
  const group = (title: string, of: readonly Question[]): VNode | null =>
    of.length === 0 ? null : (
      <div key={title}>
        <h4>{title}</h4>
        <ul class="pg-ask">
          {of.map((question) => (
            <li key={fieldId(question.path)}>
              <button
                type="button"
                class="pg-link"
                onClick={() => {
                  goTo(question.path);
                }}
              >
                {questionInWords(question, points, speech)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  return panel(
    'pg-questions',
    words.questions,
    questions.length === 0
      ? [<p>{words.noQuestions}</p>]
      : [
          group(
            words.asks.applicant,
            questions.filter(({ askedOf }) => askedOf === 'applicant'),
          ),
          group(
            words.asks.official,
            questions.filter(({ askedOf }) => askedOf === 'official'),
          ),
        ],
  );
}

/** The rules that a remedy fixes, or that it concerns. */
function rulesOf(remedy: Remedy, { words, catalogue }: Speech): VNode {
  const rules = remedy.rules.map((rule) => catalogue.labels.rule[rule]).join(', ');
  return (
    <p>
      {'check' in remedy ? words.concerns(rules) : words.fixes(rules)}
      {remedy.optional ? <em> {words.optional}</em> : null}
    </p>
  );
}

/** An answer to look at again; its value is the applicant's to know. */
const answerToCheck = (remedy: AnswerToCheck, { speech, goTo }: View): VNode => (
  <li key={`${fieldId(remedy.check)} ${remedy.question.reason}`}>
    {rulesOf(remedy, speech)}
    <p>
      {speech.words.checkAnswer}:{' '}
      <button
        type="button"
        class="pg-link"
        onClick={() => {
          goTo(remedy.check);
        }}
      >
        {nameFor(remedy.check, speech)}
      </button>
    </p>
    <p>{explain(remedy.question, speech.catalogue)}</p>
  </li>
);

/** Changes to make by one press. */
const proposal = (remedy: ProposedChanges, id: string, { speech, apply }: View): VNode => {
  const { words } = speech;
  return (
    <li key={JSON.stringify(remedy.changes)}>
      <div id={id}>
        {rulesOf(remedy, speech)}
        <ul>
          {remedy.changes.map((change) => {
            const { from, to, removed, added } = changeInWords(change, speech);
            return (
              <li key={fieldId(change.path)}>
                {nameFor(change.path, speech)}
                {to === undefined ? null : [': ', <s>{from}</s>, ' → ', <strong>{to}</strong>]}
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
        aria-describedby={id}
        onClick={() => {
          apply(remedy);
        }}
      >
        {words.apply}
      </button>
    </li>
  );
};

function remediesPanel(view: View): VNode {
  const { speech, issues, remedies, unfixable, undo } = view;
  const { words, catalogue } = speech;
  return panel('pg-remedies', words.remedies, [
    ...(unfixable.length > 0
      ? [
          <h4>{words.unfixable}</h4>,
          <ul>
            {unfixable.map((finding, index) => (
              <li key={index}>{explain(finding, catalogue, 'applicant')}</li>
            ))}
          </ul>,
        ]
      : []),
    remedies.length + unfixable.length === 0 ? <p>{words.noRemedies}</p> : null,
    remedies.length > 0 ? (
      <p>{issues.length > 0 ? words.fixInputFirst : words.remediesLead}</p>
    ) : null,
    remedies.length > 0 && issues.length === 0 ? (
      <ul class="pg-remedies">
        {inOrder(remedies).map((remedy, index) =>
          'check' in remedy
            ? answerToCheck(remedy, view)
            : proposal(remedy, `pg-remedy-${String(index)}`, view),
        )}
      </ul>
    ) : null,
    undo ? (
      <button type="button" onClick={undo}>
        {words.undo}
      </button>
    ) : null,
  ]);
}

function readingsPanel({ speech, readings: { dependsOn, readings } }: View): VNode {
  const { words, catalogue, write } = speech;
  const { labels } = catalogue;
  const decisive = readings.filter(({ reading }) => dependsOn.includes(reading));
  if (decisive.length === 0)
    return panel('pg-readings', words.readings, <p>{words.dependsOnNothing}</p>);
  return panel('pg-readings', words.readings, [
    <p>{words.dependsOn}</p>,
    <ul>
      {decisive.map(
        ({ reading, interpretation, assessment: { eligibility, award, preferred } }) => (
          <li key={reading}>
            {labels.reading[reading] ?? reading} ({words.interpretation(interpretation)}).{' '}
            {words.otherwise}: {labels.eligibility[eligibility]}
            {award && eligibility !== 'ineligible'
              ? `; ${labels.step.maximum.toLowerCase()} ${write.euro(award.maximumAward)}`
              : ''}
            {preferred === null ? '' : `; ${labels.preference[preferred ? 'met' : 'not-met']}`}.
          </li>
        ),
      )}
    </ul>,
  ]);
}

function tracePanel({ speech, assessment }: View): VNode {
  const { words } = speech;
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
      {steps.map((step) => (
        <tbody key={stepName(step, speech)}>
          <tr>
            <th scope="rowgroup">{stepName(step, speech)}</th>
            <td class="number">{stepAmount(step, speech)}</td>
          </tr>
          <tr>
            <td colspan={2}>{sourcesOf(step.clauses, speech)}</td>
          </tr>
        </tbody>
      ))}
    </table>,
  );
}

export const panels = (view: View): VNode[] => [
  remediesPanel(view),
  awardPanel(view),
  costsPanel(view),
  deadlinePanel(view),
  questionsPanel(view),
  findingsPanel(view),
  readingsPanel(view),
  tracePanel(view),
];
