import type { Question } from 'digikunta';
import { focusField } from '../fields/focus.ts';
import { useTold } from '../told.ts';
import { idOf } from '../values/paths.ts';
import { nameOf } from '../words/say.ts';

function QuestionList({ questions }: { questions: readonly Question[] }) {
  const told = useTold();
  return (
    <ul>
      {questions.map(({ path, rules }) => (
        <li key={idOf(path)}>
          <a
            href={`#${idOf(path)}`}
            onClick={(event) => {
              event.preventDefault();
              focusField(path);
            }}
          >
            {path[0] === 'judgements'
              ? `${told.words.judgement}: ${rules.map((rule) => told.catalogue.labels.rule[rule]).join(', ')}`
              : nameOf(path, told)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What is worth telling next, most decisive first; each leads to its field. */
export function Questions({ questions }: { questions: readonly Question[] }) {
  const { words } = useTold();
  if (questions.length === 0) return <p>{words.noQuestions}</p>;
  return (['applicant', 'official'] as const).map((who) => {
    const own = questions.filter(({ asks }) => asks === who);
    if (own.length === 0) return null;
    return (
      <div key={who}>
        <h3>{words.asks[who]}</h3>
        <QuestionList questions={own} />
      </div>
    );
  });
}
