import { explain, type Judgements } from 'digikunta';
import { Part } from '../fields/Part.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useTold } from '../told.ts';
import type { ToJudge } from '../values/to-judge.ts';

interface JudgementProps extends ToJudge {
  judged: boolean | undefined;
  onJudge: (judged: boolean | undefined) => void;
}

function Judgement({ judgement, open, judged, onJudge }: JudgementProps) {
  const { catalogue, words } = useTold();
  const choices = [
    { value: true, label: words.judged.met },
    { value: false, label: words.judged.notMet },
    { value: undefined, label: words.judged.open },
  ];
  return (
    <fieldset className="field" id={`judgements.${judgement}`} role="radiogroup">
      <legend>{explain(open, catalogue)}</legend>
      <div className="choices">
        {choices.map(({ value, label }) => (
          <label key={label} className={value === undefined ? 'choice untold' : 'choice'}>
            <input
              type="radio"
              name={`judgements.${judgement}`}
              checked={judged === value}
              onChange={() => {
                onJudge(value);
              }}
            />{' '}
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface Props {
  toJudge: readonly ToJudge[];
  judgements: Judgements;
  onJudge: (judgements: Judgements) => void;
}

/** What the authority knows and judges; no field of the applicant's. */
export function OfficialPart({ toJudge, judgements, onJudge }: Props) {
  const { words } = useTold();
  return (
    <Part title={words.part.official}>
      <p>{words.officialLead}</p>
      <TextField name="arrivedAt" hint={words.hint.arrivedAt} />
      {toJudge.map(({ judgement, open }) => (
        <Judgement
          key={judgement}
          judgement={judgement}
          open={open}
          judged={judgements[judgement]}
          onJudge={(judged) => {
            const others = Object.fromEntries(
              Object.entries(judgements).filter(([key]) => key !== judgement),
            );
            onJudge(judged === undefined ? others : { ...others, [judgement]: judged });
          }}
        />
      ))}
    </Part>
  );
}
