// Labelled controls with their issues beside them. Plain functions: the playground is one component.
import { explain, type Path } from 'digikunta';
import type { Issue } from 'digikunta/schema';
import type { VNode } from 'vue';
import type { Answer } from '../../examples/form/src/values/form-values.ts';
import { fieldId, samePath } from '../../examples/form/src/values/paths.ts';
import type { Speech } from '../../examples/form/src/words/languages.ts';
import { labelFor } from '../../examples/form/src/words/in-words.ts';

export interface Host {
  readonly speech: Speech;
  readonly issues: readonly Issue[];
  /** The values have changed. */
  readonly changed: () => void;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

interface Field {
  readonly path: Path;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly label?: string;
  readonly hint?: string;
}

/** The issues of a field: their element, and the attributes of the control. */
function issuesAt(
  { issues, speech }: Host,
  path: Path,
): { note: VNode | null; attributes: Record<string, string> } {
  const own = issues.filter((issue) => samePath(issue.path, path));
  if (own.length === 0) return { note: null, attributes: {} };
  const id = `${fieldId(path)}-wrong`;
  const note = (
    <p id={id} class="pg-wrong">
      {own.map((issue) => explain(issue, speech.catalogue)).join(' ')}
    </p>
  );
  return { note, attributes: { 'aria-invalid': 'true', 'aria-describedby': id } };
}

export function textField(
  host: Host,
  { path, value, set, label, hint }: Field,
  type = 'text',
): VNode {
  const id = fieldId(path);
  const { note, attributes } = issuesAt(host, path);
  const described = [
    hint === undefined ? null : `${id}-hint`,
    attributes['aria-describedby'] ?? null,
  ].filter((one) => one !== null);
  return (
    <div class="pg-field" key={id}>
      <label for={id}>{label ?? labelFor(path, host.speech.words)}</label>
      {hint === undefined ? null : (
        <small id={`${id}-hint`} class="pg-hint">
          {hint}
        </small>
      )}
      <input
        id={id}
        type={type}
        value={value}
        autocomplete="off"
        {...attributes}
        {...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {})}
        onInput={(event: Event) => {
          set(valueOf(event));
          host.changed();
        }}
      />
      {note}
    </div>
  );
}

export function selectField(
  host: Host,
  { path, value, set, label }: Field,
  choices: readonly Choice[],
  notAnswered?: string,
): VNode {
  const id = fieldId(path);
  const { note, attributes } = issuesAt(host, path);
  return (
    <div class="pg-field" key={id}>
      <label for={id}>{label ?? labelFor(path, host.speech.words)}</label>
      <select
        id={id}
        value={value}
        {...attributes}
        onChange={(event: Event) => {
          set(valueOf(event));
          host.changed();
        }}
      >
        {[
          { value: '', label: notAnswered ?? host.speech.words.answer.notAnswered },
          ...choices,
        ].map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
      {note}
    </div>
  );
}

/** Yes, no, or no answer yet: never a checkbox, which cannot show "no" and "no answer" apart. */
export function answerField(
  host: Host,
  field: Omit<Field, 'set'> & { readonly set: (value: Answer) => void },
): VNode {
  const { yes, no } = host.speech.words.answer;
  const set = (value: string): void => {
    field.set(value === 'yes' || value === 'no' ? value : '');
  };
  return selectField(host, { ...field, set }, [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]);
}

export function checkboxes<T extends string>(
  host: Host,
  path: Path,
  ticked: readonly T[],
  set: (ticked: T[]) => void,
  choices: readonly { readonly value: T; readonly label: string }[],
): VNode {
  const id = fieldId(path);
  const { note } = issuesAt(host, path);
  return (
    <fieldset class="pg-field" key={id} id={id} tabindex="-1">
      <legend>{labelFor(path, host.speech.words)}</legend>
      {choices.map(({ value, label }) => (
        <label class="pg-choice" key={value}>
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={(event: Event) => {
              const others = ticked.filter((one) => one !== value);
              set((event.target as HTMLInputElement).checked ? [...others, value] : others);
              host.changed();
            }}
          />{' '}
          {label}
        </label>
      ))}
      {note}
    </fieldset>
  );
}
