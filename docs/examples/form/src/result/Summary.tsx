import { summary } from 'digikunta';
import { useState } from 'react';
import { useAssessedForm } from '../assessed-form.ts';

/** The assessment in a few sentences, to paste into an e-mail. */
export function Summary() {
  const { assessment, catalogue, words } = useAssessedForm();
  const text = summary(assessment, catalogue);
  // The text that was copied: once it changes, the confirmation goes.
  const [copied, setCopied] = useState<{ text: string; ok: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, ok: true });
    } catch {
      setCopied({ text, ok: false });
    }
  };
  return (
    <>
      <p className="summary">{text}</p>
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>{' '}
      <span role="status">
        {copied?.text === text && (copied.ok ? words.copied : words.notCopied)}
      </span>
    </>
  );
}
