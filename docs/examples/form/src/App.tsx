import {
  applyChanges,
  assessReadings,
  digikunta2017,
  nextQuestions,
  type ProposedChanges,
  remedies,
  unfixableFindings,
} from 'digikunta';
import { useEffect, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { type AssessedForm, AssessedFormProvider } from './assessed-form.ts';
import { useTypedField } from './fields/use-typed-field.ts';
import { SiteHeader } from './page/SiteHeader.tsx';
import { Toolbar } from './page/Toolbar.tsx';
import { Views } from './page/Views.tsx';
import { Announcer } from './result/Announcer.tsx';
import type { ResultProps } from './result/Result.tsx';
import { useApplication } from './state/use-application.ts';
import { fieldId } from './values/paths.ts';
import { applicationIssues } from './values/read-form.ts';
import { assessReviewed, REGISTER } from './values/reviews.ts';
import { CalculatorView } from './views/CalculatorView.tsx';
import { CheckView } from './views/CheckView.tsx';
import { FormView } from './views/FormView.tsx';
import { SPEECH } from './words/languages.ts';

export function App() {
  const state = useApplication();
  const { read, language, view } = state;
  const { words, page } = SPEECH[language];
  const [isChecked, setChecked] = useState(false);

  const title = view === 'form' ? words.title : `${page.views[view]} – ${words.title}`;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    window.scrollTo(0, 0);
    document.querySelector('h1')?.focus();
  }, [view]);

  // Everything below follows from the values and the reviews: no result is kept.
  const { draft } = read;
  const { assessment, reviews, points } = assessReviewed(draft, state.reviews);
  const options = { reviews, municipalities: REGISTER };
  const allIssues = isChecked || view === 'check' ? applicationIssues(read) : read.issues;
  const { isTyped, handlers } = useTypedField((name) =>
    allIssues.some(({ path }) => fieldId(path) === name),
  );
  const assessed: AssessedForm = {
    ...SPEECH[language],
    language,
    draft,
    assessment,
    issues: allIssues.filter(({ path }) => !isTyped(fieldId(path))),
    hasFaults: read.issues.length > 0,
    isChecked,
    understood: read.understood,
    kept: read.kept,
  };
  const result: ResultProps = {
    questions: nextQuestions(digikunta2017, draft, options),
    points,
    remedies: remedies(digikunta2017, draft, options),
    unfixable: unfixableFindings(digikunta2017, draft, options),
    readings: assessReadings(digikunta2017, draft, options),
    onApply: ({ changes }: ProposedChanges) => {
      state.replace({ ...state.application, draft: applyChanges(draft, changes) });
      document.getElementById('remedies')?.focus();
    },
    onCheck: () => {
      state.goTo('check');
    },
  };

  return (
    <AssessedFormProvider value={assessed}>
      <FormProvider {...state.form}>
        <SiteHeader language={language} onLanguage={state.setLanguage} />
        <main id="content" {...handlers}>
          <Views view={view} onView={state.goTo} />
          <Toolbar state={state} />
          {view === 'calculator' && <CalculatorView state={state} />}
          {view === 'form' && (
            <FormView
              result={result}
              reviews={reviews}
              onReview={state.setReviews}
              state={state}
              onCheck={() => {
                setChecked(true);
                state.goTo('check');
              }}
            />
          )}
          {view === 'check' && <CheckView result={result} state={state} />}
        </main>
        {view === 'form' && <Announcer questions={result.questions} />}
      </FormProvider>
    </AssessedFormProvider>
  );
}
