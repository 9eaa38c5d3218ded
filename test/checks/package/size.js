// What the library weighs, held against its targets, and against what it may weigh today where one is missed: npm run size
import { sizes } from './sizes.js';

const figure = (value, unit) =>
  `${unit === 'kB' || unit === 'MB' ? value.toFixed(2) : value} ${unit}`;
const rows = (await sizes()).map(([what, reached, target, unit, most = target]) => {
  const isOver = reached > most;
  const verdict = isOver ? 'over' : reached > target ? 'miss' : 'ok';
  console.log(
    [
      verdict.padEnd(4),
      what.padEnd(48),
      figure(reached, unit).padStart(20),
      `target ${target} ${unit}`,
      most === target ? '' : `at most ${most} ${unit}`,
    ]
      .join('  ')
      .trimEnd(),
  );
  return isOver;
});
if (rows.includes(true)) process.exitCode = 1;
