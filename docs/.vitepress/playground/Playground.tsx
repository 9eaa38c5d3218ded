import {
  applyChanges,
  assessReadings,
  digikunta2017,
  explain,
  type Language,
  nextQuestions,
  type Path,
  type ProposedChanges,
  remedies,
  type Review,
  unfixableFindings,
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
import { toDraft } from '../../examples/form/src/values/to-draft.ts';
import type { FormValues } from '../../examples/form/src/values/form-values.ts';
import { fieldId } from '../../examples/form/src/values/paths.ts';
import { readDraft } from '../../examples/form/src/values/read-draft.ts';
import { assessReviewed } from '../../examples/form/src/values/reviews.ts';
import { toValues } from '../../examples/form/src/values/to-values.ts';
import { LANGUAGES, SPEECH, spokenLanguage } from '../../examples/form/src/words/languages.ts';
import { applicationForm } from './form.tsx';
import { panels, status, verdict } from './result.tsx';
import { fromFragment, toFragment } from './share.ts';
import { WORDS } from './words.ts';
import './playground.css';

const EXAMPLES = { joint, 'city-region': cityRegion, draft: draftExample, late } as const;
type ExampleName = keyof typeof EXAMPLES;

/** The application and its reviews, as they were before a remedy. */
interface Earlier {
  readonly input: unknown;
  readonly reviews: readonly Review[];
}

export default defineComponent({
  name: 'Playground',
  setup() {
    const language = ref<Language>(spokenLanguage(navigator.languages) ?? 'en');
    const tab = ref<'form' | 'json'>('form');
    const input = shallowRef<unknown>({});
    const values = reactive<FormValues>(toValues({}));
    const json = ref('{}');
    const isJson = ref(true);
    const reviews = shallowRef<readonly Review[]>([]);
    const before = shallowRef<Earlier | null>(null);
    const link = ref('');

    /** After a change by hand, the earlier application and the link no longer belong to this one. */
    const forget = (): void => {
      before.value = null;
      link.value = '';
    };
    const showInForm = (): void => {
      const { draft } = readDraft(input.value);
      Object.assign(values, toValues(draft));
    };
    const take = (next: unknown, made: readonly Review[]): void => {
      input.value = next;
      reviews.value = made;
      json.value = JSON.stringify(next, null, 2);
      isJson.value = true;
      showInForm();
    };
    const load = (next: unknown, made: readonly Review[] = []): void => {
      forget();
      take(next, made);
    };
    const formChanged = (): void => {
      forget();
      input.value = toDraft(values);
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
    const results = computed(() => {
      const { draft, issues } = readDraft(input.value);
      const reviewed = assessReviewed(draft, reviews.value);
      const options = { reviews: reviewed.reviews };
      return {
        draft,
        issues,
        ...reviewed,
        questions: nextQuestions(digikunta2017, draft, options),
        remedies: remedies(digikunta2017, draft, options),
        unfixable: unfixableFindings(digikunta2017, draft, options),
        readings: assessReadings(digikunta2017, draft, options),
      };
    });

    const focus = (id: string): boolean => {
      const element = document.getElementById(id);
      element?.focus();
      return element !== null;
    };
    const apply = ({ changes }: ProposedChanges): void => {
      const earlier = { input: input.value, reviews: reviews.value };
      load(applyChanges(results.value.draft, changes), earlier.reviews);
      before.value = earlier;
      void nextTick(() => focus('pg-remedies'));
    };
    const undo = (): void => {
      if (before.value) load(before.value.input, before.value.reviews);
      void nextTick(() => focus('pg-remedies'));
    };
    const goTo = (path: Path): void => {
      tab.value = 'form';
      const [first] = path;
      const places = [
        fieldId(path),
        `${fieldId(path)}-add`,
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
      const shared = fromFragment(window.location.hash);
      if (!shared) return false;
      language.value = spokenLanguage([shared.language ?? '']) ?? language.value;
      load(shared.input, shared.reviews);
      return true;
    };
    const share = (): void => {
      const fragment = toFragment({
        input: input.value,
        reviews: results.value.reviews,
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
      const host = { speech: speech.value, issues: results.value.issues, changed: formChanged };
      const view = {
        ...results.value,
        speech: speech.value,
        own: own.value,
        apply,
        undo: before.value ? undo : null,
        goTo,
      };
      const reviewing = {
        points: results.value.points,
        reviews: results.value.reviews,
        review: (next: readonly Review[]): void => {
          forget();
          reviews.value = next;
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
                  applicationForm(host, values, reviewing)
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
                        ? results.value.issues.map((issue) => (
                            <p key={fieldId(issue.path)}>
                              <code>{fieldId(issue.path)}</code>{' '}
                              {explain(issue, speech.value.catalogue)}
                            </p>
                          ))
                        : null}
                    </div>
                  </div>
                )}
              </div>
              {status(view, () => focus('pg-result'))}
            </section>
            <section class="pg-right" aria-labelledby="pg-result">
              <h2 id="pg-result" tabindex="-1">
                {words.result}
              </h2>
              {verdict(view)}
              {panels(view)}
            </section>
          </div>
        </div>
      );
    };
  },
});
