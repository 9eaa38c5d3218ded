// The application in the fragment of the address: it stays in the browser, since fragments are not sent to a server.
import type { Language } from 'digikunta';
import { spokenLanguage } from '../words/languages.ts';
import { fromSaved, isRecord, type SavedApplication, toSaved } from './application.ts';

export const VIEWS = ['form', 'calculator', 'check'] as const;
export type View = (typeof VIEWS)[number];

export interface Address {
  readonly view: View;
  readonly application: SavedApplication;
  readonly language: Language;
}

export function toFragment({ view, application, language }: Address): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...toSaved(application), language }));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const text = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `#application=${text}&view=${view}`;
}

/** What an address has: an application, or one that was cut short or changed on its way. */
export interface AddressRead {
  readonly view: View;
  readonly application: SavedApplication | 'broken' | null;
  readonly language: Language | undefined;
}

function decoded(text: string): unknown {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

export function fromFragment(fragment: string): AddressRead {
  // Not URLSearchParams, which takes a broken escape as text.
  const fields = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((field) => [field.replace(/=.*$/s, ''), field.replace(/^[^=]*=?/, '')]),
  );
  const view = VIEWS.find((one) => one === fields.get('view')) ?? 'form';
  const text = fields.get('application');
  if (text === undefined) {
    // Cut so short that not even the name is whole.
    const application = fragment.startsWith('#appl') ? 'broken' : null;
    return { view, application, language: undefined };
  }
  const saved = decoded(text);
  const language = isRecord(saved) ? saved['language'] : undefined;
  return {
    view,
    application: fromSaved(saved) ?? 'broken',
    language: typeof language === 'string' ? spokenLanguage([language]) : undefined,
  };
}
