import { assess as assessDraft, digikunta2017 } from 'digikunta';
import { parseApplication } from 'digikunta/schema';

export function assess(input) {
  const parsed = parseApplication(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return assessDraft(digikunta2017, parsed.value);
}
export const answer = ({ eligibility, award }) => ({
  eligibility,
  maximumAward: award.maximumAward,
});
