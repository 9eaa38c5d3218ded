// An application in the fragment of the address: it stays in the browser, since fragments are not sent to a server.
import type { Judgements } from 'digikunta';

export interface Shared {
  readonly input: unknown;
  readonly judgements: Judgements;
  readonly language: string | null;
}

const PREFIX = '#application=';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export function fragmentOf({ input, judgements, language }: Shared): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ input, judgements, language }));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What a fragment holds; `null` where it is none of ours, or has been cut short. */
export function sharedIn(fragment: string): Shared | null {
  if (!fragment.startsWith(PREFIX)) return null;
  try {
    const binary = atob(fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const told: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!isRecord(told)) return null;
    const judged = isRecord(told['judgements']) ? Object.entries(told['judgements']) : [];
    return {
      input: told['input'],
      judgements: Object.fromEntries(
        judged.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
      ),
      language: typeof told['language'] === 'string' ? told['language'] : null,
    };
  } catch {
    return null;
  }
}
