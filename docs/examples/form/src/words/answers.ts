import type { Draft, Path } from 'digikunta';
import { labelFor, nameFor, valueInWords } from './in-words.ts';
import type { AssessedForm } from '../assessed-form.ts';
import { valueAt } from '../values/paths.ts';
import { inWords, typedKind } from '../values/typed.ts';

export interface AnswerRow {
  readonly path: Path;
  readonly name: string;
  /** The answer in words; `null` if there is none yet. */
  readonly value: string | null;
}

/** The fields that are asked of this draft, in the order of the form. */
function pathsOf(draft: Draft): Path[] {
  const each = (list: 'applicants' | 'costs' | 'otherFunding' | 'partners'): Path[] =>
    (draft[list] ?? []).map((_, index) => [list, index]);
  const orList = (list: 'applicants' | 'costs' | 'otherFunding' | 'partners'): Path[] =>
    each(list).length > 0 ? each(list) : [[list]];
  return [
    ['category'],
    ...(draft.category === 'experiment'
      ? [
          ['experiment', 'strengthensImpact'],
          ['experiment', 'spreadsResults'],
        ]
      : []),
    ...(draft.category === 'study-means' ? [['studyMeans']] : []),
    ...(draft.category === 'influencer-role' ? [['supportedMunicipalities']] : []),
    ...orList('applicants'),
    ...orList('partners'),
    ['commonChallenge'],
    ['aims', 'renewsRoutines'],
    ['aims', 'renewsServiceProcesses'],
    ['aims', 'lowersCosts'],
    ['aims', 'restrainsCostGrowth'],
    ...orList('costs'),
    ['usePeriod', 'from'],
    ['usePeriod', 'to'],
    ['requestedGrant'],
    ...orList('otherFunding'),
    ['arrivedAt'],
  ];
}

/** Each answer in words, in the order of the form. */
export function answerRows(form: AssessedForm): AnswerRow[] {
  const { draft, words, write } = form;
  return pathsOf(draft).map((path) => {
    const value = valueAt(draft, path);
    const [list, place] = path;
    const isEntry = typeof place === 'number' && typeof list === 'string' && list in words.entry;
    const kind = typedKind(path);
    const none = Array.isArray(value) && value.length === 0;
    return {
      path,
      name: isEntry
        ? words.entry[list as keyof typeof words.entry](place + 1)
        : list === 'usePeriod'
          ? `${labelFor([list], words)}: ${labelFor(path, words)}`
          : nameFor(path, form),
      value:
        value === undefined
          ? null
          : none || value === ''
            ? words.answer.no
            : kind !== null && typeof value === 'string'
              ? inWords(kind, value, write)
              : valueInWords(isEntry ? [list] : path, value, form),
    };
  });
}
