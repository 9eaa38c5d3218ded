// Every subject must give the same answer to the same applications, or nothing is timed.
import { random } from './applications.js';
import { load, SUBJECTS } from './subjects.js';

export async function agree(count, names = Object.keys(SUBJECTS)) {
  const applications = random(count);
  const [reference, ...others] = await Promise.all(
    names.map(async (name) => ({ name, ...(await load(name)) })),
  );
  const tally = {};
  for (const application of applications) {
    const expected = reference.answer(await reference.assess(application));
    tally[expected.eligibility] = (tally[expected.eligibility] ?? 0) + 1;
    for (const { name, assess, answer } of others) {
      const given = answer(await assess(application));
      if (
        given.eligibility === expected.eligibility &&
        given.maximumAward === expected.maximumAward
      )
        continue;
      throw new Error(
        `${name} says ${JSON.stringify(given)}, not ${JSON.stringify(expected)}, of ${JSON.stringify(application)}`,
      );
    }
  }
  return tally;
}
