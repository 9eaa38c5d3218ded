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

export type ExampleName = keyof typeof EXAMPLES;

export const EXAMPLE_NAMES = Object.keys(EXAMPLES) as ExampleName[];

export function exampleDraft(name: ExampleName): Draft {
  const parsed = parseDraft(EXAMPLES[name]);
  return parsed.ok ? parsed.value : {};
}
