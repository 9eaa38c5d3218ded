// What the library weighs, held against its targets, and against what it may weigh today where one is missed: npm run size
import { sizes } from './sizes.js';

const figure = (value, unit) => `${unit === 'kB' || unit === 'MB' ? value.toFixed(2) : value} ${unit}`;
const rows = (await sizes()).map(([what, reached, target, unit, most = target]) => {
  const isOver = most !== null && reached > most;
  const verdict = isOver ? 'over' : target !== null && reached > target ? 'miss' : 'ok';
  const wanted = target === null ? 'no target' : `target ${target} ${unit}`;
  console.log(
    [verdict.padEnd(4), what.padEnd(48), figure(reached, unit).padStart(20), wanted, most === target ? '' : `at most ${most} ${unit}`]
      .join('  ')
      .trimEnd(),
  );
  return isOver;
});
if (rows.includes(true)) process.exitCode = 1;
