import { explain, type Question } from 'digikunta';
import { focusField } from '../fields/focus.ts';
import { useTold } from '../told.ts';
import { idOf } from '../values/paths.ts';
import type { ToJudge } from '../values/to-judge.ts';
import { nameOf } from '../words/say.ts';

interface Props {
  questions: readonly Question[];
  toJudge: readonly ToJudge[];
}

function QuestionList({ questions, toJudge }: Props) {
  const told = useTold();
  const say = ({ path }: Question): string => {
    const judged =
      path[0] === 'judgements' ? toJudge.find(({ judgement }) => judgement === path[1]) : undefined;
    return judged ? explain(judged.open, told.catalogue) : nameOf(path, told);
  };
  return (
    <ul>
      {questions.map((question) => (
        <li key={idOf(question.path)}>
          <a
            href={`#${idOf(question.path)}`}
            onClick={(event) => {
              event.preventDefault();
              focusField(question.path);
            }}
          >
            {say(question)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What is worth telling next, most decisive first; each leads to its field. */
export function Questions({ questions, toJudge }: Props) {
  const { words } = useTold();
  if (questions.length === 0) return <p>{words.noQuestions}</p>;
  return (['applicant', 'official'] as const).map((who) => {
    const own = questions.filter(({ askedOf }) => askedOf === who);
    if (own.length === 0) return null;
    return (
      <div key={who}>
        <h3>{words.asks[who]}</h3>
        <QuestionList questions={own} toJudge={toJudge} />
      </div>
    );
  });
}
