import type { Localized } from './call.js';

/** A text in a language; in English, Finnish or Swedish where it has none in that one. */
export function inLanguage(text: Localized, language: string): string {
  if (typeof text === 'string') return text;
  const texts: Readonly<Record<string, string | undefined>> = text;
  return texts[language] ?? text.en ?? text.fi ?? text.sv ?? '';
}
