import {
  applyChanges,
  assess,
  assessReadings,
  unfixableFindings,
  digikunta2017,
  type Draft,
  type Judgements,
  nextQuestions,
  type Path,
  type Remedy,
  remedies,
} from 'digikunta';
import {
  computed,
  defineComponent,
  nextTick,
  onBeforeUnmount,
  onMounted,
  reactive,
  ref,
  shallowRef,
} from 'vue';
import cityRegion from '../../examples/city-region.json';
import draftExample from '../../examples/draft.json';
import joint from '../../examples/joint.json';
import late from '../../examples/late.json';
import { draftOf } from '../../examples/form/src/values/draft-of.ts';
import type { FormValues } from '../../examples/form/src/values/form-values.ts';
import { idOf } from '../../examples/form/src/values/paths.ts';
import { read } from '../../examples/form/src/values/read.ts';
import { toJudge } from '../../examples/form/src/values/to-judge.ts';
import { valuesOf } from '../../examples/form/src/values/values-of.ts';
import { type Language, LANGUAGES, SPEECH } from '../../examples/form/src/words/languages.ts';
import { applicationForm } from './form.tsx';
import { panels, status, verdict } from './result.tsx';
import { fragmentOf, sharedIn } from './share.ts';
import { WORDS } from './words.ts';
import './playground.css';

const EXAMPLES = { joint, 'city-region': cityRegion, draft: draftExample, late } as const;
type ExampleName = keyof typeof EXAMPLES;
const isLanguage = (name: string | null | undefined): name is Language =>
  LANGUAGES.some((one) => one === name);

/** The application in hand, as it stood before a remedy. */
interface Kept {
  readonly input: unknown;
  readonly judgements: Judgements;
}

export default defineComponent({
  name: 'Playground',
  setup() {
    const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
    const language = ref<Language>(wanted ?? 'en');
    const tab = ref<'form' | 'json'>('form');
    const input = shallowRef<unknown>({});
    const values = reactive<FormValues>(valuesOf({}));
    const json = ref('{}');
    const isJson = ref(true);
    const judgements = ref<Judgements>({});
    const before = shallowRef<Kept | null>(null);
    const link = ref('');

    /** Something was changed by hand: what was kept, and the link, are no longer of this application. */
    const forget = (): void => {
      before.value = null;
      link.value = '';
    };
    const showInForm = (): void => {
      const { draft } = read(input.value);
      Object.assign(values, valuesOf(draft));
    };
    const take = (next: unknown, judged: Judgements): void => {
      input.value = next;
      judgements.value = judged;
      json.value = JSON.stringify(next, null, 2);
      isJson.value = true;
      showInForm();
    };
    const load = (next: unknown, judged: Judgements = {}): void => {
      forget();
      take(next, judged);
    };
    const formChanged = (): void => {
      forget();
      input.value = draftOf(values);
      json.value = JSON.stringify(input.value, null, 2);
      isJson.value = true;
    };
    const jsonChanged = (text: string): void => {
      forget();
      json.value = text;
      try {
        input.value = JSON.parse(text);
        isJson.value = true;
        showInForm();
      } catch {
        isJson.value = false;
      }
    };

    const speech = computed(() => SPEECH[language.value]);
    const own = computed(() => WORDS[language.value]);
    const found = computed(() => {
      const { draft, issues } = read(input.value);
      const options = { judgements: judgements.value };
      return {
        draft,
        issues,
        assessment: assess(digikunta2017, draft, options),
        points: toJudge(assess(digikunta2017, draft)),
        questions: nextQuestions(digikunta2017, draft, options),
        remedies: remedies(digikunta2017, draft, options),
        beyond: unfixableFindings(digikunta2017, draft, options),
        readings: assessReadings(digikunta2017, draft, options),
      };
    });

    const focus = (id: string): boolean => {
      const element = document.getElementById(id);
      element?.focus();
      return element !== null;
    };
    const apply = ({ changes }: Remedy): void => {
      const kept = { input: input.value, judgements: judgements.value };
      const mended: Draft = applyChanges(found.value.draft, changes);
      load(mended, kept.judgements);
      before.value = kept;
      void nextTick(() => focus('pg-remedies'));
    };
    const undo = (): void => {
      if (before.value) load(before.value.input, before.value.judgements);
      void nextTick(() => focus('pg-remedies'));
    };
    const goTo = (path: Path): void => {
      tab.value = 'form';
      const [first] = path;
      const places = [
        idOf(path),
        `${idOf(path)}-add`,
        first === 'otherFunding' ? 'hasOtherFunding' : '',
        String(first),
      ];
      void nextTick(
        () =>
          places.filter((id) => id !== '').some((id) => isControl(id) && focus(id)) ||
          places.some(focus),
      );
    };
    const isControl = (id: string): boolean =>
      document.getElementById(id)?.matches('input, select, button') === true;

    const fromAddress = (): boolean => {
      const shared = sharedIn(window.location.hash);
      if (!shared) return false;
      if (isLanguage(shared.language)) language.value = shared.language;
      load(shared.input, shared.judgements);
      return true;
    };
    const share = (): void => {
      const fragment = fragmentOf({
        input: input.value,
        judgements: judgements.value,
        language: language.value,
      });
      window.history.replaceState(window.history.state, '', fragment);
      link.value = window.location.href;
      void nextTick(() => {
        const field = document.getElementById('pg-link');
        if (field instanceof HTMLInputElement) {
          field.focus();
          field.select();
        }
      });
    };
    onMounted(() => {
      if (!fromAddress()) load(EXAMPLES.joint);
      window.addEventListener('hashchange', fromAddress);
    });
    onBeforeUnmount(() => {
      window.removeEventListener('hashchange', fromAddress);
    });

    const tabButton = (name: 'form' | 'json', label: string) => (
      <button
        type="button"
        role="tab"
        id={`pg-tab-${name}`}
        aria-selected={tab.value === name}
        aria-controls="pg-input"
        tabindex={tab.value === name ? 0 : -1}
        onClick={() => {
          tab.value = name;
        }}
        onKeydown={(event: KeyboardEvent) => {
          if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
          tab.value = name === 'form' ? 'json' : 'form';
          focus(`pg-tab-${tab.value}`);
        }}
      >
        {label}
      </button>
    );

    return () => {
      const { words } = speech.value;
      const host = { speech: speech.value, issues: found.value.issues, changed: formChanged };
      const told = {
        ...found.value,
        speech: speech.value,
        own: own.value,
        apply,
        undo: before.value ? undo : null,
        goTo,
      };
      const judging = {
        points: found.value.points,
        judgements: judgements.value,
        judge: (next: Judgements): void => {
          forget();
          judgements.value = next;
        },
      };
      return (
        <div class="playground" lang={language.value}>
          <p class="pg-lead">{own.value.lead}</p>
          <div class="pg-bar-of-buttons">
            <div role="group" aria-label={words.language}>
              {LANGUAGES.map((one) => (
                <button
                  key={one}
                  type="button"
                  lang={one}
                  aria-pressed={one === language.value}
                  onClick={() => {
                    language.value = one;
                  }}
                >
                  {SPEECH[one].name}
                </button>
              ))}
            </div>
            <div role="group" aria-label={words.examples}>
              <span aria-hidden="true">{words.examples}:</span>
              {(Object.keys(EXAMPLES) as ExampleName[]).map((name) => (
                <button
                  key={name}
                  type="button"
                  onClick={() => {
                    load(EXAMPLES[name]);
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
            <div>
              <button type="button" class="pg-primary" onClick={share}>
                {own.value.share}
              </button>
            </div>
          </div>
          {link.value === '' ? null : (
            <div class="pg-field pg-shared">
              <label for="pg-link">{own.value.link}</label>
              <input
                id="pg-link"
                type="text"
                readonly
                value={link.value}
                aria-describedby="pg-link-hint"
              />
              <small id="pg-link-hint">{own.value.shared}</small>
            </div>
          )}
          <div class="pg-columns">
            <section class="pg-left" aria-labelledby="pg-application">
              <h2 id="pg-application">{own.value.application}</h2>
              <div role="tablist" aria-labelledby="pg-application" class="pg-tabs">
                {tabButton('form', own.value.asForm)}
                {tabButton('json', own.value.asJson)}
              </div>
              <div id="pg-input" role="tabpanel" aria-labelledby={`pg-tab-${tab.value}`}>
                {tab.value === 'form' ? (
                  applicationForm(host, values, judging)
                ) : (
                  <div class="pg-field">
                    <label for="pg-json">{own.value.json}</label>
                    <textarea
                      id="pg-json"
                      rows={32}
                      spellcheck={false}
                      value={json.value}
                      aria-invalid={!isJson.value}
                      aria-describedby="pg-json-wrong"
                      onInput={(event: Event) => {
                        jsonChanged((event.target as HTMLTextAreaElement).value);
                      }}
                    />
                    <div id="pg-json-wrong" class="pg-wrong" role="status">
                      {isJson.value ? null : own.value.jsonBroken}
                      {isJson.value
                        ? found.value.issues.map((issue) => (
                            <p key={idOf(issue.path)}>
                              <code>{idOf(issue.path)}</code> {issue.message}
                            </p>
                          ))
                        : null}
                    </div>
                  </div>
                )}
              </div>
              {status(told, () => focus('pg-result'))}
            </section>
            <section class="pg-right" aria-labelledby="pg-result">
              <h2 id="pg-result" tabindex="-1">
                {words.result}
              </h2>
              {verdict(told)}
              {panels(told)}
            </section>
          </div>
        </div>
      );
    };
  },
});
