// The synthetic round as a chart: what each application asks for, can get at most, and is awarded.
import { en } from '../../../src/words/en.js';
import { format } from '../../../src/words/format.js';
import { type Drawing, type Picture, shape, table, write } from './svg.js';

export interface Row {
  readonly id: string;
  readonly requested: string;
  readonly award: string;
  /** "awarded", or why it gets nothing. */
  readonly result: string;
}
export interface Round {
  readonly rows: readonly Row[];
  readonly budget: string;
  readonly granted: string;
}

const { euro } = format(en);

const TITLE =
  'A synthetic round: every application and figure is made up; only its outline is that of 2017';

function draw({ rows, budget, granted }: Round, width: number): Drawing {
  const isNarrow = width < 500;
  const widest = Math.max(
    1,
    ...rows.map(({ requested, award }) => Math.max(Number(requested), Number(award))),
  );
  const [left, right] = isNarrow ? [0, 0] : [100, 210];
  const rowHeight = isNarrow ? 46 : 34;
  const top = isNarrow ? 64 : 46;
  const scale = (amount: string): number => (Number(amount) / widest) * (width - left - right);
  const resultOf = ({ award, result }: Row): string => (Number(award) > 0 ? euro(award) : result);
  const heads = isNarrow
    ? write('SYNTHETIC: made-up applications', 0, 14, { class: 'head' }) +
      write(`Budget ${euro(budget)},`, 0, 34, { class: 'small' }) +
      write(`awarded ${euro(granted)}`, 0, 52, { class: 'small' })
    : write('SYNTHETIC: made-up applications', 0, 16, { class: 'head' }) +
      write(`Budget ${euro(budget)}, awarded ${euro(granted)}`, width, 16, {
        class: 'small',
        'text-anchor': 'end',
      });
  const bars = rows.map((row, index) => {
    const y = top + index * rowHeight;
    const barTop = isNarrow ? y + 20 : y + 4;
    const label = isNarrow
      ? write(row.id, 0, y + 13, { class: 'name' }) +
        write(resultOf(row), width, y + 13, { class: 'small', 'text-anchor': 'end' })
      : write(row.id, 0, y + 19, { class: 'name' }) +
        write(resultOf(row), width - right + 12, y + 19, { class: 'small' });
    const award = scale(row.award);
    return (
      label +
      shape('rect', {
        class: 'asked',
        x: left + 0.5,
        y: barTop,
        width: Math.max(1, scale(row.requested) - 1),
        height: 20,
        rx: 2,
      }) +
      (award > 0
        ? shape('rect', {
            class: 'granted',
            x: left + 0.5,
            y: barTop + 4,
            width: award - 1,
            height: 12,
            rx: 2,
          })
        : '')
    );
  });
  const lowest = top + rows.length * rowHeight;
  const legend =
    shape('rect', { class: 'granted', x: 0.5, y: lowest + 10, width: 22, height: 12, rx: 2 }) +
    write('awarded', 30, lowest + 20.5, { class: 'small' }) +
    shape('rect', { class: 'asked', x: 110.5, y: lowest + 6, width: 22, height: 20, rx: 2 }) +
    write('asked for', 140, lowest + 20.5, { class: 'small' });
  return { height: lowest + 32, body: heads + bars.join('') + legend };
}

export const roundChart = (round: Round): Picture => ({
  id: 'round',
  title: TITLE,
  description: `A bar for each of ${String(round.rows.length)} synthetic applications in order of rank: ${String(
    round.rows.filter(({ award }) => Number(award) > 0).length,
  )} are awarded ${euro(round.granted)} in all, of a made-up budget of ${euro(round.budget)}.`,
  draw: (width) => draw(round, width),
  words: table(
    'The synthetic round, in order',
    ['Application', 'Asked for', 'Awarded', 'Why'],
    round.rows.map(({ id, requested, award, result }) => [
      id,
      euro(requested),
      euro(award),
      result,
    ]),
  ),
});
