import { Part } from '../fields/Part.tsx';
import { AnswerField } from '../fields/RadioField.tsx';
import { useTold } from '../told.ts';

/** The challenge that the work solves, and what it aims at. */
export function AimsPart() {
  const { words } = useTold();
  return (
    <Part title={words.part.aims}>
      <AnswerField name="commonChallenge" />
      <div id="aims">
        <AnswerField name="aims.renewsRoutines" />
        <AnswerField name="aims.renewsServiceProcesses" />
        <AnswerField name="aims.lowersCosts" />
        <AnswerField name="aims.restrainsCostGrowth" />
      </div>
    </Part>
  );
}
