import type { Finding, Question, ReadingsAssessment, Remedy } from 'digikunta';
import type { ReactNode } from 'react';
import { useTold } from '../told.ts';
import type { ToJudge } from '../values/to-judge.ts';
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
  toJudge: readonly ToJudge[];
  remedies: readonly Remedy[];
  beyond: readonly Finding[];
  readings: ReadingsAssessment;
  onApply: (remedy: Remedy) => void;
  onUndo: (() => void) | null;
}

/** What the library says of the application as it stands. */
export function Result({ questions, toJudge, readings, ...mending }: Props) {
  const { words } = useTold();
  return (
    <aside aria-label={words.result}>
      <Panel id="award" title={words.award}>
        <Award />
        <Calculation />
      </Panel>
      <Panel id="remedies" title={words.remedies}>
        <Remedies {...mending} />
      </Panel>
      <Panel id="questions" title={words.questions}>
        <Questions questions={questions} toJudge={toJudge} />
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
