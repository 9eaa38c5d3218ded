import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { assessAllAsync, digikunta2017 } from 'digikunta';
import { parseApplication } from 'digikunta/schema';

/** One application a line; a line at a time is in memory. */
async function* rows(file) {
  for await (const line of createInterface({ input: createReadStream(file) })) if (line !== '') yield JSON.parse(line);
}

for await (const row of assessAllAsync(digikunta2017, rows(process.argv[2]), { parse: parseApplication })) {
  if (row.ok) console.log(row.id, row.assessment.eligibility, row.assessment.award?.maximumAward ?? '-');
  else console.log(row.id ?? row.index, 'malformed', row.issues.map(({ path }) => path.join('.')).join(' '));
}
