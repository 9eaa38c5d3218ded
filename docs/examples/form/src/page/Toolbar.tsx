import { useEffect, useRef, useState } from 'react';
import { useAssessedForm } from '../assessed-form.ts';
import { exampleDraft, EXAMPLE_NAMES } from '../examples.ts';
import { EMPTY, type SavedApplication } from '../state/application.ts';
import { toFragment } from '../state/address.ts';
import type { ApplicationState } from '../state/use-application.ts';

/** Copies the address; where the browser refuses, shows it in a field. */
function CopyLink({ state: { application, view, language } }: { state: ApplicationState }) {
  const { page } = useAssessedForm();
  const [copied, setCopied] = useState<{ link: string; ok: boolean } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const link = new URL(toFragment({ application, view, language }), location.href).href;
  // Once the application changes, what was copied is another one's.
  const now = copied?.link === link ? copied : null;
  useEffect(() => {
    field.current?.select();
  }, [now]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied({ link, ok: true });
    } catch {
      setCopied({ link, ok: false });
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {page.actions.copyLink}
      </button>
      <span role="status" className="copied">
        {now && (now.ok ? page.actions.linkCopied : page.actions.linkShown)}
      </span>
      {now?.ok === false && (
        <input ref={field} readOnly aria-label={page.actions.link} value={link} />
      )}
    </>
  );
}

/** What concerns the application as a whole: where it comes from, undo, the link, and examples. */
export function Toolbar({ state }: { state: ApplicationState }) {
  const { words, page } = useAssessedForm();
  const { undo, replace, notice, application } = state;
  const folded = useRef<HTMLDetailsElement>(null);
  const choose = (next: SavedApplication): void => {
    replace(next);
    if (folded.current) folded.current.open = false;
    document.querySelector('h1')?.focus();
  };
  const clear = (): void => {
    choose(EMPTY);
  };
  return (
    <div className="toolbar">
      {application.example && (
        <p className="banner">
          <strong>{page.start.example(words.example[application.example])}</strong>{' '}
          <button type="button" onClick={clear}>
            {page.start.dropExample}
          </button>
        </p>
      )}
      <div role="status">
        {notice && <p className={`banner ${notice}`}>{page.start[notice]}</p>}
      </div>
      {undo && (
        <button type="button" onClick={undo}>
          {page.actions.undo}
        </button>
      )}
      <details className="examples" ref={folded}>
        <summary>{page.actions.examples}</summary>
        <div className="bar-of-buttons" role="group" aria-label={page.actions.label}>
          <CopyLink state={state} />
        </div>
        <div className="bar-of-buttons" role="group" aria-label={words.examples}>
          {EXAMPLE_NAMES.map((name) => (
            <button
              key={name}
              type="button"
              onClick={() => {
                choose({ ...EMPTY, draft: exampleDraft(name), example: name });
              }}
            >
              {words.example[name]}
            </button>
          ))}
          <button type="button" onClick={clear}>
            {words.empty}
          </button>
        </div>
      </details>
    </div>
  );
}
