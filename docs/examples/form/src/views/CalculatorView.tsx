import { assess, digikunta2017, type Draft } from 'digikunta';
import { readEuro } from 'digikunta/input';
import type { ReactNode } from 'react';
import { type AssessedForm, AssessedFormProvider, useAssessedForm } from '../assessed-form.ts';
import { Mark } from '../fields/Mark.tsx';
import { Award } from '../result/Award.tsx';
import { headline } from '../result/Answer.tsx';
import { type CalculatorValues, EMPTY } from '../state/application.ts';
import type { ApplicationState } from '../state/use-application.ts';

/** Cents, so that no binary fraction touches an amount. */
const cents = (euro: string): bigint => {
  const [whole = '0', part = ''] = euro.split('.');
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
};
const euros = (amount: bigint): string =>
  `${String(amount / 100n)}.${String(amount % 100n).padStart(2, '0')}`;

/** The draft of three figures: what is not refused counts as salaries, as every eligible cost counts alike. */
function draftOf(costs: string, refused: string, requested: string | undefined): Draft | null {
  const eligible = cents(costs) - cents(refused);
  if (eligible < 0n) return null;
  return {
    costs: [
      { kind: 'salaries', amount: euros(eligible), causedByProject: true },
      ...(cents(refused) > 0n
        ? [{ kind: 'equipment' as const, amount: refused, causedByProject: true }]
        : []),
    ],
    ...(requested !== undefined && { requestedGrant: requested }),
  };
}

interface FieldProps {
  name: keyof CalculatorValues;
  label: string;
  hint: string;
  state: ApplicationState;
}

function CalculatorField({ name, label, hint, state }: FieldProps) {
  const { language, page, words, write } = useAssessedForm();
  const { calculator, setCalculator } = state;
  const text = calculator[name];
  const read = text.trim() === '' ? null : readEuro(text, language);
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      <input
        id={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={read?.ok === false}
        aria-describedby={`${name}-hint ${name}-echo`}
        onChange={({ target }) => {
          setCalculator({ ...calculator, [name]: target.value });
        }}
      />
      <p className={read?.ok === false ? 'note wrong' : 'echo'} id={`${name}-echo`}>
        {read?.ok === true && page.understood(write.euro(read.value))}
        {read?.ok === false && (
          <>
            <Mark of="wrong" /> <strong>{words.wrong}:</strong> {read.issue.message}
          </>
        )}
      </p>
    </div>
  );
}

/** What the three figures come to: the answer, or why there is none. */
function CalculatorAnswer({ form, problem }: { form: AssessedForm; problem: string | null }) {
  const { assessment, page, write } = form;
  const { award } = assessment;
  let answer: ReactNode = <p>{problem}</p>;
  if (problem === null && award)
    answer = (
      <>
        <p className="amount">{headline(form)}</p>
        <p>{page.answer.binds[award.binding]?.(award, write)}</p>
      </>
    );
  return (
    <section className="answer" aria-labelledby="answer">
      <h2 id="answer" tabIndex={-1}>
        {page.answer.title}
      </h2>
      <div role="status">{answer}</div>
      {problem === null && (
        <AssessedFormProvider value={form}>
          <Award />
        </AssessedFormProvider>
      )}
      <p className="hint">{page.answer.notADecision}</p>
    </section>
  );
}

/** The largest award from three figures; they go over into the form. */
export function CalculatorView({ state }: { state: ApplicationState }) {
  const form = useAssessedForm();
  const { language, page } = form;
  const words = page.calculator;
  const amount = (text: string, blank: string | undefined): string | null | undefined => {
    if (text.trim() === '') return blank;
    const read = readEuro(text, language);
    return read.ok ? read.value : null;
  };
  const { calculator } = state;
  const costs = amount(calculator.costs, undefined);
  const refused = amount(calculator.refused, '0');
  const requested = amount(calculator.requested, undefined);
  const isRead = typeof costs === 'string' && typeof refused === 'string' && requested !== null;
  const draft = isRead ? draftOf(costs, refused, requested) : null;
  const problem = draft ? null : isRead ? words.tooMuch : words.empty;
  const assessment = assess(digikunta2017, draft ?? {});
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{words.lead}</p>
      <div className="columns calculator">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!draft?.costs) return;
            const [line, ...others] = draft.costs;
            const lines = [{ ...line, description: words.fromCalculator }, ...others];
            state.replace({ ...EMPTY, draft: { ...draft, costs: lines }, calculator });
            state.goTo('form');
          }}
        >
          <CalculatorField name="costs" label={words.costs} hint={words.costsHint} state={state} />
          <CalculatorField
            name="refused"
            label={words.refused}
            hint={words.refusedHint}
            state={state}
          />
          <CalculatorField
            name="requested"
            label={words.requested}
            hint={words.requestedHint}
            state={state}
          />
          <button type="submit" className="primary" disabled={!draft}>
            {words.go}
          </button>
          <p className="hint">{words.goHint}</p>
        </form>
        <CalculatorAnswer form={{ ...form, assessment }} problem={problem} />
      </div>
    </>
  );
}
