import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { digikunta2017 } from 'digikunta';
import { assessAllAsync } from 'digikunta/officials';
import { parseApplication } from 'digikunta/schema';

/** What a line says; `null` where it is no JSON, which is answered like any other malformed application. */
function read(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** One application a line; a line at a time is in memory. */
async function* rows(file) {
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line !== '') yield read(line);
}

for await (const row of assessAllAsync(digikunta2017, rows(process.argv[2]), {
  parse: parseApplication,
})) {
  if (row.ok)
    console.log(row.id, row.assessment.eligibility, row.assessment.award?.maximumAward ?? '-');
  else console.log(row.index, 'malformed', row.issues.map(({ path }) => path.join('.')).join(' '));
}
