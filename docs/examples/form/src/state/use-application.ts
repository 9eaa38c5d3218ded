import type { Language, Review } from 'digikunta';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { FormValues } from '../values/form-values.ts';
import { type FormRead, readForm } from '../values/read-form.ts';
import { retyped } from '../values/retyped.ts';
import { spokenLanguage } from '../words/languages.ts';
import { fromFragment, toFragment, type View } from './address.ts';
import {
  type CalculatorValues,
  EMPTY,
  isEmpty,
  type SavedApplication,
  toSaved,
  valuesOf,
} from './application.ts';
import { keep, keepLanguage, readKept, readLanguage } from './storage.ts';

/** What the page says once about where the application came from. */
export type Notice = 'broken' | 'opened' | 'undone' | null;

interface Start {
  readonly application: SavedApplication;
  readonly earlier: readonly SavedApplication[];
  readonly language: Language;
  readonly view: View;
  readonly notice: Notice;
}

const same = (a: SavedApplication, b: SavedApplication): boolean =>
  JSON.stringify(toSaved(a)) === JSON.stringify(toSaved(b));
/** More would fill what a browser keeps. */
const STEPS_BACK = 10;
const before = (
  earlier: readonly SavedApplication[],
  one: SavedApplication,
): readonly SavedApplication[] => (isEmpty(one) ? earlier : [one, ...earlier].slice(0, STEPS_BACK));

/** The application of the address, or else the one that this browser kept; a broken address opens neither. */
function start(): Start {
  const address = fromFragment(location.hash);
  const { now, earlier } = readKept();
  const own = now ?? EMPTY;
  const common = {
    view: address.view,
    language:
      address.language ?? readLanguage() ?? spokenLanguage(navigator.languages) ?? ('fi' as const),
  };
  if (address.application === 'broken')
    return { ...common, application: EMPTY, earlier: before(earlier, own), notice: 'broken' };
  if (address.application === null || same(address.application, own))
    return { ...common, application: own, earlier, notice: null };
  return {
    ...common,
    application: address.application,
    earlier: before(earlier, own),
    notice: isEmpty(own) ? null : 'opened',
  };
}

export interface ApplicationState {
  readonly form: UseFormReturn<FormValues>;
  readonly values: FormValues;
  readonly read: FormRead;
  readonly reviews: readonly Review[];
  readonly setReviews: (reviews: readonly Review[]) => void;
  readonly calculator: CalculatorValues;
  readonly setCalculator: (values: CalculatorValues) => void;
  readonly application: SavedApplication;
  /** Puts another application into the form; the present one can be brought back. */
  readonly replace: (next: SavedApplication) => void;
  /** Brings the application before the last replacement back; `null` if there is none. */
  readonly undo: (() => void) | null;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly view: View;
  readonly goTo: (view: View) => void;
  readonly notice: Notice;
}

/** What the amounts, days and times of an application were read as, and how many rows it has. */
function lastOf(
  application: SavedApplication,
  language: Language,
): { readonly rows: string; readonly values: ReadonlyMap<string, string> } {
  const values = valuesOf({ ...application, texts: {} }, language);
  return {
    rows: `${values.costs.length} ${values.otherFunding.length}`,
    values: readForm(values, language).understood,
  };
}

/** The state of the page. It is kept in this browser and in the address after each edit. */
export function useApplication(): ApplicationState {
  const [first] = useState(start);
  const [language, changeLanguage] = useState(first.language);
  const [view, setView] = useState(first.view);
  const [notice, setNotice] = useState(first.notice);
  const [reviews, setReviews] = useState(first.application.reviews);
  const [example, setExample] = useState(first.application.example);
  const [calculator, setCalculator] = useState(first.application.calculator);
  const [earlier, setEarlier] = useState(first.earlier);
  const form = useForm<FormValues>({ defaultValues: valuesOf(first.application, language) });
  const values = form.watch();

  // The last value that each amount, day and time was read as; of other rows once one is added or removed.
  const rows = `${values.costs.length} ${values.otherFunding.length}`;
  const [last, setLast] = useState(() => lastOf(first.application, language));
  const read = readForm(values, language, last.rows === rows ? last.values : undefined);
  const merged = new Map([...(last.rows === rows ? last.values : []), ...read.understood]);
  if (last.rows !== rows || JSON.stringify([...merged]) !== JSON.stringify([...last.values]))
    setLast({ rows, values: merged });

  const application: SavedApplication = {
    draft: read.draft,
    texts: read.refused,
    reviews,
    example,
    calculator,
  };
  const fragment = toFragment({ view, application, language });
  const written = useRef('');

  const put = useCallback(
    (next: SavedApplication, spoken: Language): void => {
      form.reset(valuesOf(next, spoken));
      setLast(lastOf(next, spoken));
      setReviews(next.reviews);
      setExample(next.example);
      setCalculator(next.calculator);
    },
    [form],
  );

  // The present state, for what happens outside of React.
  const present = useRef({ application, earlier, language });
  useEffect(() => {
    present.current = { application, earlier, language };
  });

  useEffect(() => {
    const save = (): void => {
      const { application: now, earlier: ones } = present.current;
      keep(now, ones);
      if (written.current === fragment) return;
      written.current = fragment;
      history.replaceState(null, '', fragment);
    };
    // Browsers refuse more than a few changes of the address per second.
    const timer = setTimeout(save, written.current === '' ? 0 : 250);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [fragment, earlier]);

  useEffect(() => {
    const follow = (): void => {
      if (location.hash === '' || location.hash === written.current) return;
      const address = fromFragment(location.hash);
      setView(address.view);
      const { application: now, earlier: ones, language: spoken } = present.current;
      if (address.application === null) return;
      const broken = address.application === 'broken';
      const next = address.application === 'broken' ? EMPTY : address.application;
      if (!broken && same(next, now)) return;
      setEarlier(before(ones, now));
      setNotice(broken ? 'broken' : 'opened');
      put(next, spoken);
    };
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, [put]);

  /** A step that the browser's Back goes back from. */
  const step = (): void => {
    written.current = '';
    history.replaceState(null, '', fragment);
    history.pushState(null, '', fragment);
  };

  return {
    form,
    values,
    read,
    reviews,
    setReviews,
    calculator,
    setCalculator,
    application,
    replace: (next) => {
      step();
      setEarlier(before(earlier, application));
      setNotice(null);
      put(next, language);
    },
    undo:
      earlier.length === 0
        ? null
        : () => {
            const [previous = EMPTY, ...rest] = earlier;
            setEarlier(rest);
            setNotice('undone');
            put(previous, language);
          },
    language,
    setLanguage: (next) => {
      form.reset(retyped(values, language, next));
      keepLanguage(next);
      changeLanguage(next);
    },
    view,
    goTo: (next) => {
      if (next === view) return;
      step();
      setView(next);
    },
    notice,
  };
}
