import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import {
  applyChanges,
  assessReadings,
  digikunta2017,
  type Draft,
  nextQuestions,
  type ProposedChanges,
  remedies,
  type Review,
  unfixableFindings,
} from 'digikunta';
import { useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { AssessedFormProvider } from './assessed-form.ts';
import { exampleDraft, EXAMPLE_NAMES } from './examples.ts';
import { focusField } from './fields/focus.ts';
import { AimsPart } from './parts/AimsPart.tsx';
import { ApplicantsPart } from './parts/ApplicantsPart.tsx';
import { CostsPart } from './parts/CostsPart.tsx';
import { FundingPart } from './parts/FundingPart.tsx';
import { ObjectPart } from './parts/ObjectPart.tsx';
import { OfficialPart } from './parts/OfficialPart.tsx';
import { Result } from './result/Result.tsx';
import { Verdict } from './result/Verdict.tsx';
import type { FormValues } from './values/form-values.ts';
import { applicationIssues, readDraft } from './values/read-draft.ts';
import { assessReviewed } from './values/reviews.ts';
import { type Submission, submissionSchema } from './values/submission.ts';
import { toDraft } from './values/to-draft.ts';
import { toValues } from './values/to-values.ts';
import { LANGUAGES, SPEECH, spokenLanguage } from './words/languages.ts';

const resolver = standardSchemaResolver(submissionSchema);

export function App() {
  const [language, setLanguage] = useState(() => spokenLanguage(navigator.languages) ?? 'fi');
  const [made, setReviews] = useState<readonly Review[]>([]);
  const [before, setBefore] = useState<FormValues | null>(null);
  const [ready, setReady] = useState<Submission | null>(null);
  const form = useForm<FormValues, unknown, Submission>({
    defaultValues: toValues({}),
    resolver,
    shouldFocusError: false,
  });
  const { words } = SPEECH[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  // Everything below follows from the values and the reviews: no result is kept.
  const values = form.watch();
  const input = toDraft(values);
  const { draft, issues } = readDraft(input);
  const { assessment, reviews, points } = assessReviewed(draft, made);
  const options = { reviews };
  const questions = nextQuestions(digikunta2017, draft, options);
  const { isSubmitted } = form.formState;
  const shown = isSubmitted ? applicationIssues(input) : issues;

  const load = (next: Draft): void => {
    setBefore(null);
    setReady(null);
    setReviews([]);
    form.reset(toValues(next));
  };
  const apply = ({ changes }: ProposedChanges): void => {
    setBefore(values);
    setReady(null);
    form.reset(toValues(applyChanges(draft, changes)));
    document.getElementById('remedies')?.focus();
  };
  const undo = (): void => {
    if (before) form.reset(before);
    setBefore(null);
    document.getElementById('remedies')?.focus();
  };
  const check = form.handleSubmit(setReady, () => {
    setReady(null);
    const [first] = applicationIssues(toDraft(form.getValues()));
    if (first) focusField(first.path);
  });

  return (
    <AssessedFormProvider value={{ ...SPEECH[language], assessment, issues: shown }}>
      <FormProvider {...form}>
        <header>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <div className="bar-of-buttons" role="group" aria-label={words.language}>
            {LANGUAGES.map((one) => (
              <button
                key={one}
                type="button"
                lang={one}
                aria-pressed={one === language}
                onClick={() => {
                  setLanguage(one);
                }}
              >
                {SPEECH[one].name}
              </button>
            ))}
          </div>
          <div className="bar-of-buttons" role="group" aria-labelledby="examples">
            <span id="examples">{words.examples}:</span>
            {EXAMPLE_NAMES.map((name) => (
              <button
                key={name}
                type="button"
                onClick={() => {
                  load(exampleDraft(name));
                }}
              >
                {words.example[name]}
              </button>
            ))}
            <button
              type="button"
              onClick={() => {
                load({});
              }}
            >
              {words.empty}
            </button>
          </div>
        </header>
        <Verdict questions={questions} />
        <main>
          <form
            noValidate
            onSubmit={(event) => {
              void check(event);
            }}
          >
            <ObjectPart />
            <ApplicantsPart />
            <AimsPart />
            <CostsPart />
            <FundingPart />
            <OfficialPart points={points} reviews={reviews} onReview={setReviews} />
            <button type="submit" className="primary">
              {words.check}
            </button>
            <div role="status">
              {isSubmitted && shown.length > 0 && <p>{words.incomplete(shown.length)}</p>}
              {ready && shown.length === 0 && (
                <>
                  <p>{words.complete}</p>
                  <pre tabIndex={0}>{JSON.stringify(input, null, 2)}</pre>
                </>
              )}
            </div>
          </form>
          <Result
            questions={questions}
            points={points}
            remedies={remedies(digikunta2017, draft, options)}
            unfixable={unfixableFindings(digikunta2017, draft, options)}
            readings={assessReadings(digikunta2017, draft, options)}
            onApply={apply}
            onUndo={before ? undo : null}
          />
        </main>
      </FormProvider>
    </AssessedFormProvider>
  );
}
