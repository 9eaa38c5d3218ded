import type {
  ProposedChanges,
  Question,
  ReadingsAssessment,
  Remedy,
  unfixableFindings,
} from 'digikunta';
import type { ReactNode } from 'react';
import { useAssessedForm } from '../assessed-form.ts';
import type { ReviewPoint } from '../values/reviews.ts';
import type { ApplicationState } from '../state/use-application.ts';
import { Answer } from './Answer.tsx';
import { Award, Calculation } from './Award.tsx';
import { Costs } from './Costs.tsx';
import { Deadline } from './Deadline.tsx';
import { Developers } from './Developers.tsx';
import { Findings } from './Findings.tsx';
import { Questions } from './Questions.tsx';
import { Readings } from './Readings.tsx';
import { Remedies } from './Remedies.tsx';
import { Summary } from './Summary.tsx';

interface PanelProps {
  id: string;
  title: string;
  isOpen?: boolean;
  children: ReactNode;
}

/** Details, folded until they are asked for. */
function Panel({ id, title, isOpen = false, children }: PanelProps) {
  return (
    <details className="panel" open={isOpen}>
      <summary>
        <h3 id={id} tabIndex={-1}>
          {title}
        </h3>
      </summary>
      {children}
    </details>
  );
}

/** Where the answer is beside the form, its figures can be open from the start. */
const hasRoom = window.matchMedia('(min-width: 62rem)').matches;

export interface ResultProps {
  questions: readonly Question[];
  points: readonly ReviewPoint[];
  remedies: readonly Remedy[];
  unfixable: ReturnType<typeof unfixableFindings>;
  readings: ReadingsAssessment;
  onApply: (remedy: ProposedChanges) => void;
  onCheck: () => void;
}

/** The assessment of the application as it is: the answer, then the details. */
export function Result({ result, state }: { result: ResultProps; state: ApplicationState }) {
  const { assessment, words, page } = useAssessedForm();
  const { questions, points, remedies, unfixable, readings, onApply, onCheck } = result;
  return (
    <aside aria-label={words.result}>
      <Answer questions={questions} remedies={remedies} unfixable={unfixable} onCheck={onCheck} />
      <Panel id="award" title={words.award} isOpen={assessment.award !== null && hasRoom}>
        <Award />
      </Panel>
      <Panel id="remedies" title={words.remedies}>
        <Remedies remedies={remedies} unfixable={unfixable} onApply={onApply} />
      </Panel>
      <Panel id="questions" title={words.questions}>
        <Questions questions={questions} points={points} />
      </Panel>
      <Panel id="cost-lines" title={page.costs.title}>
        <Costs />
      </Panel>
      <Panel id="calculation" title={words.calculation}>
        <Calculation />
      </Panel>
      <Panel id="deadline" title={page.deadline.title}>
        <Deadline />
      </Panel>
      <Panel id="findings" title={words.findings}>
        <Findings />
      </Panel>
      <Panel id="readings" title={words.readings}>
        <Readings of={readings} />
      </Panel>
      <Panel id="summary" title={words.summary}>
        <Summary />
      </Panel>
      <Panel id="developers" title={page.developers.title}>
        <Developers state={state} />
      </Panel>
    </aside>
  );
}
