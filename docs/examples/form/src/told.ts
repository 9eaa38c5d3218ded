import type { Assessment, Issue } from 'digikunta';
import { createContext, useContext } from 'react';
import type { Speech } from './words/languages.ts';

/** What the form says of the values that it holds, and in which language. */
export interface Told extends Speech {
  readonly assessment: Assessment;
  readonly issues: readonly Issue[];
}

const ToldContext = createContext<Told | null>(null);

export const ToldProvider = ToldContext.Provider;

export function useTold(): Told {
  const told = useContext(ToldContext);
  if (!told) throw new Error('useTold() is called outside of <ToldProvider>');
  return told;
}
