import { digikunta2017 } from 'digikunta';
import { assessAll } from 'digikunta/officials';
import { parseApplication } from 'digikunta/schema';

function* rows(lines) {
  for (const line of lines.split('\n')) yield JSON.parse(line);
}

/** Assesses applications, one JSON text per line; returns only what is needed, since it is copied between threads. */
export default function assessLines(lines) {
  return [...assessAll(digikunta2017, rows(lines), { parse: parseApplication })].map((row) =>
    row.ok
      ? [row.assessment.eligibility, row.assessment.award?.maximumAward ?? null]
      : ['malformed', null],
  );
}
