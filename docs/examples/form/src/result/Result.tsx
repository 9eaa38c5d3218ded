import type { Finding, ProposedChanges, Question, ReadingsAssessment, Remedy } from 'digikunta';
import type { ReactNode } from 'react';
import { useAssessedForm } from '../assessed-form.ts';
import type { ReviewPoint } from '../values/reviews.ts';
import { Award, Calculation } from './Award.tsx';
import { Findings } from './Findings.tsx';
import { Questions } from './Questions.tsx';
import { Readings } from './Readings.tsx';
import { Remedies } from './Remedies.tsx';
import { Summary } from './Summary.tsx';

function Panel({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="panel">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface Props {
  questions: readonly Question[];
  points: readonly ReviewPoint[];
  remedies: readonly Remedy[];
  unfixable: readonly Finding[];
  readings: ReadingsAssessment;
  onApply: (remedy: ProposedChanges) => void;
  onUndo: (() => void) | null;
}

/** The assessment of the application as it is. */
export function Result({ questions, points, readings, ...fixing }: Props) {
  const { words } = useAssessedForm();
  return (
    <aside aria-label={words.result}>
      <Panel id="award" title={words.award}>
        <Award />
        <Calculation />
      </Panel>
      <Panel id="remedies" title={words.remedies}>
        <Remedies {...fixing} />
      </Panel>
      <Panel id="questions" title={words.questions}>
        <Questions questions={questions} points={points} />
      </Panel>
      <Panel id="readings" title={words.readings}>
        <Readings of={readings} />
      </Panel>
      <Panel id="summary" title={words.summary}>
        <Summary />
        <Findings />
      </Panel>
    </aside>
  );
}
