// What the library weighs, held against its limits: npm run size
import { sizes } from './sizes.js';

const rows = await sizes();
const figure = (value, unit) => `${unit === 'kB' || unit === 'MB' ? value.toFixed(2) : value} ${unit}`;
for (const [what, reached, most, unit] of rows) {
  const limit = most === null ? 'no limit' : `at most ${most} ${unit}`;
  console.log([most !== null && reached > most ? 'over' : 'ok  ', what.padEnd(48), figure(reached, unit).padStart(20), limit].join('  '));
}
if (rows.some(([, reached, most]) => most !== null && reached > most)) process.exitCode = 1;
