/** The subjects, by the name of their file; the first is what the others are held against. */
export const SUBJECTS = {
  'digikunta-typed': 'digikunta: `assess`, typed input',
  'digikunta-unknown': 'digikunta: `parseApplication` and `assess`, unknown input',
  'usual-code': 'usual code: zod 4, decimal.js, date-fns-tz',
  'limit-bare': 'limit: integer cents, no checks, answer only',
  'limit-recorded': 'limit: validated by hand, a record for every rule and line',
  'json-rules-engine': 'json-rules-engine 7.3.1',
  publicodes: 'publicodes 1.10.3',
  'zen-engine': '@gorules/zen-engine 0.54.0',
  feelin: 'feelin 8.2.0',
};
export const load = (name) => import(new URL(`./subjects/${name}.js`, import.meta.url));
