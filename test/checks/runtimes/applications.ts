// Seeded applications, every other one half told, as the JSON that each runtime is handed.
import fc from 'fast-check';
import { drafts } from '../random-application.js';

const APPLICATIONS = 200;
const told = fc.sample(drafts, { numRuns: APPLICATIONS, seed: 20_170_915 });
console.log(JSON.stringify(told.map(({ whole, draft }, at) => (at % 2 === 0 ? whole : draft))));
