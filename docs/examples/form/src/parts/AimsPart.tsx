import { Part } from '../fields/Part.tsx';
import { AnswerField } from '../fields/RadioField.tsx';
import { useAssessedForm } from '../assessed-form.ts';

/** The challenge that the project solves, and its aims. */
export function AimsPart() {
  const { words } = useAssessedForm();
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
