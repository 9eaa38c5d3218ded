import {
  type AnswerToCheck,
  type Change,
  explain,
  type ProposedChanges,
  type Remedy,
  type unfixableFindings,
} from 'digikunta';
import { useAssessedForm } from '../assessed-form.ts';
import { Mark } from '../fields/Mark.tsx';
import { fieldId } from '../values/paths.ts';
import { changeInWords, inOrder, nameFor } from '../words/in-words.ts';
import { FieldLink } from './Questions.tsx';

function ChangeItem({ change }: { change: Change }) {
  const form = useAssessedForm();
  const { words } = form;
  const { from, to, removed, added } = changeInWords(change, form);
  return (
    <li>
      {nameFor(change.path, form)}
      {to !== undefined && (
        <>
          : <s>{from}</s> → <strong>{to}</strong>
        </>
      )}
      {removed.length > 0 && ` – ${words.removed}: ${removed.join('; ')}`}
      {added.length > 0 && ` – ${words.added}: ${added.join('; ')}`}
      {change.example && <em> ({words.isExample})</em>}
    </li>
  );
}

/** The rules that a remedy fixes, or that it concerns. */
function Rules({ of: remedy }: { of: Remedy }) {
  const { catalogue, words } = useAssessedForm();
  const rules = remedy.rules.map((rule) => catalogue.labels.rule[rule]).join(', ');
  return (
    <p>
      {'check' in remedy ? words.concerns(rules) : words.fixes(rules)}{' '}
      {remedy.optional && <em className="optional">{words.optional}</em>}
    </p>
  );
}

/** Changes to make by one press, where they are more than an example. */
function Proposal({
  remedy,
  onApply,
}: {
  remedy: ProposedChanges;
  onApply: (remedy: ProposedChanges) => void;
}) {
  const form = useAssessedForm();
  const { words, page } = form;
  // A value that only shows what kind of answer is expected is the applicant's to fill in.
  const placeholder = remedy.changes.find(({ example }) => example);
  const id = `remedy-${JSON.stringify(remedy.changes).replace(/\W+/g, '-')}`;
  return (
    <li className="remedy">
      <div id={id}>
        <Rules of={remedy} />
        <ul>
          {remedy.changes.map((change) => (
            <ChangeItem key={fieldId(change.path)} change={change} />
          ))}
        </ul>
      </div>
      {placeholder ? (
        <FieldLink to={placeholder.path}>
          {page.answer.answerField(nameFor(placeholder.path, form))}
        </FieldLink>
      ) : (
        <button
          type="button"
          aria-describedby={id}
          onClick={() => {
            onApply(remedy);
          }}
        >
          {words.apply}
        </button>
      )}
    </li>
  );
}

/** An answer to look at again; its value is the applicant's to know. */
function Check({ remedy }: { remedy: AnswerToCheck }) {
  const form = useAssessedForm();
  const { catalogue, words } = form;
  return (
    <li className="remedy check">
      <Rules of={remedy} />
      <p>
        {words.checkAnswer}: <FieldLink to={remedy.check}>{nameFor(remedy.check, form)}</FieldLink>
      </p>
      <p>{explain(remedy.question, catalogue)}</p>
    </li>
  );
}

interface Props {
  remedies: readonly Remedy[];
  unfixable: ReturnType<typeof unfixableFindings>;
  onApply: (remedy: ProposedChanges) => void;
}

/** The ways to fix what is not met, and the findings that none of them fixes. */
export function Remedies({ remedies, unfixable, onApply }: Props) {
  const { catalogue, hasFaults, words } = useAssessedForm();
  return (
    <>
      {unfixable.length > 0 && (
        <div className="unfixable">
          <h4>{words.unfixable}</h4>
          <ul className="notes">
            {unfixable.map((finding, index) => (
              <li key={index} className={`note ${finding.outcome}`}>
                <Mark of={finding.outcome} /> {explain(finding, catalogue, 'applicant')}
              </li>
            ))}
          </ul>
        </div>
      )}
      {remedies.length > 0 && hasFaults && <p>{words.fixInputFirst}</p>}
      {remedies.length > 0 && !hasFaults && (
        <>
          <p>{words.remediesLead}</p>
          <ul className="remedies">
            {inOrder(remedies).map((remedy) =>
              'check' in remedy ? (
                <Check key={`${fieldId(remedy.check)} ${remedy.question.reason}`} remedy={remedy} />
              ) : (
                <Proposal key={JSON.stringify(remedy.changes)} remedy={remedy} onApply={onApply} />
              ),
            )}
          </ul>
        </>
      )}
      {remedies.length + unfixable.length === 0 && <p>{words.noRemedies}</p>}
    </>
  );
}
