import { explain } from 'digikunta';
import { readDraft } from 'digikunta/schema';
import { useState } from 'react';
import { useAssessedForm } from '../assessed-form.ts';
import { fromInput } from '../state/application.ts';
import { jsonFault } from '../state/json.ts';
import type { ApplicationState } from '../state/use-application.ts';
import { fieldId } from '../values/paths.ts';
import { nameFor } from '../words/in-words.ts';

/** The application as JSON, to read, to change and to paste; and the codes of the findings. */
export function Developers({ state }: { state: ApplicationState }) {
  const form = useAssessedForm();
  const { assessment, catalogue, page } = form;
  const now = JSON.stringify(state.application.draft, null, 2);
  // What is typed here; `null` while it is what the form has.
  const [typed, setTyped] = useState<string | null>(null);
  const [isUsed, setUsed] = useState(false);
  const fault = typed === null ? null : jsonFault(typed);
  const issues = typed === null || fault ? [] : readDraft(JSON.parse(typed)).issues;
  return (
    <>
      <p>{page.developers.lead}</p>
      <label htmlFor="json">{page.developers.json}</label>
      <textarea
        id="json"
        rows={14}
        spellCheck={false}
        value={typed ?? now}
        aria-invalid={fault !== null}
        aria-describedby="json-notes"
        onChange={({ target }) => {
          setTyped(target.value);
          setUsed(false);
        }}
      />
      <div id="json-notes" role="status">
        {fault && <p className="note wrong">{page.developers.broken(fault.line, fault.column)}</p>}
        {issues.length > 0 && (
          <>
            <p>{page.developers.problems}:</p>
            <ul>
              {issues.map((issue, index) => (
                <li key={index}>
                  {nameFor(issue.path, form)} (<code>{fieldId(issue.path)}</code>):{' '}
                  {explain(issue, catalogue)}
                </li>
              ))}
            </ul>
          </>
        )}
        {isUsed && <p>{page.developers.used}</p>}
      </div>
      <div className="bar-of-buttons">
        <button
          type="button"
          disabled={typed === null || fault !== null}
          onClick={() => {
            if (typed === null) return;
            state.replace(fromInput(JSON.parse(typed)));
            setTyped(null);
            setUsed(true);
          }}
        >
          {page.developers.use}
        </button>
        <button
          type="button"
          disabled={typed === null}
          onClick={() => {
            setTyped(null);
          }}
        >
          {page.developers.revert}
        </button>
      </div>
      <h4>{page.developers.reasons}</h4>
      <ul className="codes">
        {assessment.findings.map(({ rule, reason, outcome }, index) => (
          <li key={index}>
            {catalogue.labels.rule[rule]}: <code>{reason}</code> <code>{outcome}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
