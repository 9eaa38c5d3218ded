import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { digikunta2017 } from 'digikunta';
import { assessAllAsync } from 'digikunta/officials';
import { parseApplication } from 'digikunta/schema';

/** Parses a line; gives `null` for one that is not JSON, which is then a malformed application like any other. */
function read(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** One application per line; only one line is in memory at a time. */
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
