// An application in the fragment of the address: it stays in the browser, since fragments are not sent to a server.
import type { Review } from 'digikunta';
import { reviewSchema } from 'digikunta/schema';

export interface Shared {
  readonly input: unknown;
  readonly reviews: readonly Review[];
  readonly language: string | null;
}

const PREFIX = '#application=';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The reviews among the entries of a list, one of each thing: `assess` refuses two. */
function reviewsIn(list: unknown): readonly Review[] {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const reviews = entries.flatMap((entry) => reviewSchema.safeParse(entry).data ?? []);
  return [...new Map(reviews.map((review) => [review.on, review])).values()];
}

export function toFragment({ input, reviews, language }: Shared): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ input, reviews, language }));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads a fragment; `null` if it holds no application, or has been cut short. */
export function fromFragment(fragment: string): Shared | null {
  if (!fragment.startsWith(PREFIX)) return null;
  try {
    const binary = atob(fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const shared: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!isRecord(shared)) return null;
    return {
      input: shared['input'],
      reviews: reviewsIn(shared['reviews']),
      language: typeof shared['language'] === 'string' ? shared['language'] : null,
    };
  } catch {
    return null;
  }
}
