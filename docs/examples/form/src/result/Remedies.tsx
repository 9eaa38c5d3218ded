import { type Change, explain, type Finding, type Remedy } from 'digikunta';
import { Mark } from '../fields/Mark.tsx';
import { useTold } from '../told.ts';
import { changeInWords, nameOf } from '../words/say.ts';

function ChangeItem({ change }: { change: Change }) {
  const told = useTold();
  const { words } = told;
  const { from, to, removed, added } = changeInWords(change, told);
  return (
    <li>
      {nameOf(change.path, told)}
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

function RemedyItem({ remedy, onApply }: { remedy: Remedy; onApply: (remedy: Remedy) => void }) {
  const { catalogue, words } = useTold();
  const id = `remedy-${JSON.stringify(remedy.changes).replace(/\W+/g, '-')}`;
  return (
    <li className="remedy">
      <div id={id}>
        <p>
          {words.wouldMend(remedy.rules.map((rule) => catalogue.labels.rule[rule]).join(', '))}
          {remedy.optional && <em className="optional"> {words.optional}</em>}
        </p>
        <ul>
          {remedy.changes.map((change) => (
            <ChangeItem key={change.path.join('.')} change={change} />
          ))}
        </ul>
      </div>
      <button
        type="button"
        aria-describedby={id}
        onClick={() => {
          onApply(remedy);
        }}
      >
        {words.apply}
      </button>
    </li>
  );
}

interface Props {
  remedies: readonly Remedy[];
  beyond: readonly Finding[];
  onApply: (remedy: Remedy) => void;
  onUndo: (() => void) | null;
}

/** Changes that would mend what is not met, each made by one press; and what no change mends. */
export function Remedies({ remedies, beyond, onApply, onUndo }: Props) {
  const { catalogue, issues, words } = useTold();
  const inOrder = [
    ...remedies.filter(({ optional }) => !optional),
    ...remedies.filter(({ optional }) => optional),
  ];
  return (
    <>
      {beyond.length > 0 && (
        <div className="beyond">
          <h3>{words.beyond}</h3>
          <ul className="notes">
            {beyond.map((finding, index) => (
              <li key={index} className={`note ${finding.outcome}`}>
                <Mark of={finding.outcome} /> {explain(finding, catalogue, 'applicant')}
              </li>
            ))}
          </ul>
        </div>
      )}
      {inOrder.length > 0 && issues.length > 0 && <p>{words.mendInputFirst}</p>}
      {inOrder.length > 0 && issues.length === 0 && (
        <>
          <p>{words.remediesLead}</p>
          <ul className="remedies">
            {inOrder.map((remedy) => (
              <RemedyItem key={JSON.stringify(remedy.changes)} remedy={remedy} onApply={onApply} />
            ))}
          </ul>
        </>
      )}
      {inOrder.length + beyond.length === 0 && <p>{words.noRemedies}</p>}
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {words.undo}
        </button>
      )}
    </>
  );
}
