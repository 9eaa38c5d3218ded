import type { Draft } from 'digikunta';
import { parseDraft } from 'digikunta/schema';
import cityRegion from '../../city-region.json';
import draft from '../../draft.json';
import joint from '../../joint.json';
import late from '../../late.json';
import type { Words } from './words/words.ts';

/** The example applications beside this folder. */
const EXAMPLES: Readonly<Record<keyof Words['example'], unknown>> = {
  joint,
  'city-region': cityRegion,
  draft,
  late,
};

export const EXAMPLE_NAMES = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[];

export function exampleDraft(name: keyof typeof EXAMPLES): Draft {
  const parsed = parseDraft(EXAMPLES[name]);
  return parsed.ok ? parsed.value : {};
}
