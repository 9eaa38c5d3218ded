// What this browser keeps: the application, those before it, and the language.
import type { Language } from 'digikunta';
import { spokenLanguage } from '../words/languages.ts';
import { fromSaved, isRecord, type SavedApplication, toSaved } from './application.ts';

const APPLICATION = 'digikunta-application';
const LANGUAGE = 'digikunta-language';

export interface Kept {
  readonly now: SavedApplication | null;
  /** What an undo goes back to, the latest first. */
  readonly earlier: readonly SavedApplication[];
}

/** A browser may refuse to keep anything, and what is kept may be of another version. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

export const readKept = (): Kept =>
  attempt(
    () => {
      const kept: unknown = JSON.parse(localStorage.getItem(APPLICATION) ?? '{}');
      if (!isRecord(kept)) return { now: null, earlier: [] };
      const earlier: readonly unknown[] = Array.isArray(kept['earlier']) ? kept['earlier'] : [];
      return {
        now: fromSaved(kept['now']),
        earlier: earlier.flatMap((one) => fromSaved(one) ?? []),
      };
    },
    { now: null, earlier: [] },
  );

export const keep = (now: SavedApplication, earlier: readonly SavedApplication[]): void => {
  attempt(() => {
    const kept = { now: toSaved(now), earlier: earlier.map(toSaved) };
    localStorage.setItem(APPLICATION, JSON.stringify(kept));
  }, undefined);
};

export const readLanguage = (): Language | undefined =>
  attempt(() => spokenLanguage([localStorage.getItem(LANGUAGE) ?? '']), undefined);

export const keepLanguage = (language: Language): void => {
  attempt(() => {
    localStorage.setItem(LANGUAGE, language);
  }, undefined);
};
