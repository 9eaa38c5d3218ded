import type { Outcome } from 'digikunta';

const MARKS: Readonly<Record<Outcome | 'wrong', string>> = {
  met: '✓',
  'not-met': '✕',
  missing: '○',
  review: '◐',
  'not-applicable': '–',
  wrong: '!',
};

/** A sign beside the word that says the same: no meaning rests on the colour, nor on the sign. */
export function Mark({ of }: { of: Outcome | 'wrong' }) {
  return (
    <span className={`mark ${of}`} aria-hidden="true">
      {MARKS[of]}
    </span>
  );
}
