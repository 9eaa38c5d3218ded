import type { InputHTMLAttributes, ReactNode } from 'react';
import { type FieldPath, useFormContext } from 'react-hook-form';
import { useAssessedForm } from '../assessed-form.ts';
import type { FormValues } from '../values/form-values.ts';
import { fieldPath } from '../values/paths.ts';
import { codesIn } from '../values/municipalities.ts';
import { inWords, type TypedKind } from '../values/typed.ts';
import { labelFor } from '../words/in-words.ts';
import { describedBy, type FieldNotes, Notes, useNotes, useNotesWithin } from './Notes.tsx';

type Input = Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'list' | 'onBlur'>;
interface Props extends Input {
  name: FieldPath<FormValues>;
  label?: string | undefined;
  hint?: string | undefined;
  /** What was understood of what is typed, below the field. */
  echo?: string | undefined;
  children?: ReactNode;
}

function Shown({
  name,
  label,
  hint,
  echo,
  notes,
  children,
  ...input
}: Props & { notes: FieldNotes }) {
  const { register } = useFormContext<FormValues>();
  const { words } = useAssessedForm();
  const hintId = hint === undefined ? undefined : `${name}-hint`;
  const echoId = echo === undefined ? undefined : `${name}-echo`;
  const { onBlur, ...registered } = register(name);
  return (
    <div className="field">
      <label htmlFor={name}>{label ?? labelFor(fieldPath(name), words)}</label>
      {hint !== undefined && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      <input
        id={name}
        type="text"
        autoComplete="off"
        {...input}
        {...registered}
        onBlur={(event) => {
          void onBlur(event);
          input.onBlur?.(event);
        }}
        aria-invalid={notes.issues.length > 0}
        aria-describedby={describedBy(notes, hintId, echoId)}
      />
      {echo !== undefined && (
        <p className="echo" id={echoId}>
          {echo}
        </p>
      )}
      <Notes of={notes} />
      {children}
    </div>
  );
}

export function TextField(props: Props) {
  return <Shown {...props} notes={useNotes(fieldPath(props.name))} />;
}

/** What the field's text was read as, once there is something to read. */
function useEcho(name: FieldPath<FormValues>, kind: TypedKind): string | undefined {
  const { understood, page, write } = useAssessedForm();
  const value = understood.get(name);
  return value === undefined ? undefined : page.understood(inWords(kind, value, write));
}

interface TypedProps {
  name: FieldPath<FormValues>;
  label?: string | undefined;
}

/** An amount as people write it. */
export function AmountField(props: TypedProps) {
  const { page } = useAssessedForm();
  const echo = useEcho(props.name, 'euro');
  return <TextField {...props} inputMode="decimal" hint={page.hint.amount} echo={echo} />;
}

/** A day as people write it; a browser's own field for days would read some of them as others. */
export function DayField(props: TypedProps) {
  const { page } = useAssessedForm();
  return <TextField {...props} hint={page.hint.day} echo={useEcho(props.name, 'day')} />;
}

/** A day and a time, in Finland unless an offset is typed. */
export function TimeField(props: TypedProps) {
  const { page } = useAssessedForm();
  return <TextField {...props} hint={page.hint.time} echo={useEcho(props.name, 'time')} />;
}

/** Municipalities, by name or code, typed one after the other. */
export function CodesField({ name }: TypedProps) {
  const { page, write } = useAssessedForm();
  const { getValues } = useFormContext<FormValues>();
  const notes = useNotesWithin(fieldPath(name));
  const typed = getValues(name);
  const codes = typeof typed === 'string' ? codesIn(typed) : [];
  const isRead = codes.length > 0 && codes.every((code) => /^\d{3}$/.test(code));
  return (
    <Shown
      name={name}
      hint={page.hint.codes}
      echo={isRead ? page.understood(write.municipalities(codes)) : undefined}
      notes={notes}
    />
  );
}
