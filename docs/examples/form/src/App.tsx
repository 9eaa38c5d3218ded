import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import {
  applyChanges,
  assess,
  assessReadings,
  unfixableFindings,
  digikunta2017,
  type Draft,
  type Judgements,
  nextQuestions,
  type Remedy,
  remedies,
} from 'digikunta';
import { useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
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
import { ToldProvider } from './told.ts';
import { draftOf } from './values/draft-of.ts';
import type { FormValues } from './values/form-values.ts';
import { type HandedIn, handedIn } from './values/handed-in.ts';
import { lacking, read } from './values/read.ts';
import { toJudge } from './values/to-judge.ts';
import { valuesOf } from './values/values-of.ts';
import { firstLanguage, LANGUAGES, SPEECH } from './words/languages.ts';

const resolver = standardSchemaResolver(handedIn);

export function App() {
  const [language, setLanguage] = useState(() => firstLanguage(navigator.languages));
  const [judgements, setJudgements] = useState<Judgements>({});
  const [before, setBefore] = useState<FormValues | null>(null);
  const [ready, setReady] = useState<HandedIn | null>(null);
  const form = useForm<FormValues, unknown, HandedIn>({
    defaultValues: valuesOf({}),
    resolver,
    shouldFocusError: false,
  });
  const { words, catalogue } = SPEECH[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  // Everything below follows from the values: nothing that was found is kept.
  const values = form.watch();
  const input = draftOf(values);
  const { draft, issues } = read(input);
  const options = { judgements };
  const assessment = assess(digikunta2017, draft, options);
  const judgeable = toJudge(assess(digikunta2017, draft));
  const questions = nextQuestions(digikunta2017, draft, options);
  const { isSubmitted } = form.formState;
  const shown = isSubmitted ? lacking(input) : issues;

  const load = (next: Draft): void => {
    setBefore(null);
    setReady(null);
    setJudgements({});
    form.reset(valuesOf(next));
  };
  const apply = ({ changes }: Remedy): void => {
    setBefore(values);
    setReady(null);
    form.reset(valuesOf(applyChanges(draft, changes)));
    document.getElementById('remedies')?.focus();
  };
  const undo = (): void => {
    if (before) form.reset(before);
    setBefore(null);
    document.getElementById('remedies')?.focus();
  };
  const check = form.handleSubmit(setReady, () => {
    setReady(null);
    const [first] = lacking(draftOf(form.getValues()));
    if (first) focusField(first.path);
  });

  return (
    <ToldProvider
      value={{ name: SPEECH[language].name, catalogue, words, assessment, issues: shown }}
    >
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
            <OfficialPart toJudge={judgeable} judgements={judgements} onJudge={setJudgements} />
            <button type="submit" className="primary">
              {words.check}
            </button>
            <div role="status">
              {isSubmitted && shown.length > 0 && <p>{words.notWhole(shown.length)}</p>}
              {ready && shown.length === 0 && (
                <>
                  <p>{words.whole}</p>
                  <pre tabIndex={0}>{JSON.stringify(input, null, 2)}</pre>
                </>
              )}
            </div>
          </form>
          <Result
            questions={questions}
            toJudge={judgeable}
            remedies={remedies(digikunta2017, draft, options)}
            beyond={unfixableFindings(digikunta2017, draft, options)}
            readings={assessReadings(digikunta2017, draft, options)}
            onApply={apply}
            onUndo={before ? undo : null}
          />
        </main>
      </FormProvider>
    </ToldProvider>
  );
}
