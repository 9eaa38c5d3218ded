import { assess, digikunta2017, type Draft } from '../../src/index.js';
import { type RankEntry } from '../../src/officials.js';
import { jointWith, lempaala, region, salaries } from '../checks/example.js';

export const entry = (id: string, draft: Draft, score?: string): RankEntry => ({
  id,
  assessment: assess(digikunta2017, draft),
  ...(score !== undefined && { score }),
});
/** A municipality alone that asks for 70.00, of costs of 100.00. */
export const single: Draft = jointWith({
  applicants: [lempaala],
  costs: [salaries('100.00')],
  requestedGrant: '70.00',
});
/** The same, by a city region: an official must review whether it may apply. */
export const byRegion: Draft = { ...single, applicants: [{ ...region, members: ['837'] }] };
