// What the pages of the reference contain, written from the code: `npm run docs:tables` writes it into the pages.
import { assess } from '../../../src/assess.js';
import { digikunta2017 } from '../../../src/calls/2017/call.js';
import type { Clause, ClauseId, Localized } from '../../../src/model/call.js';
import { inLanguage } from '../../../src/model/in-language.js';
import { type RuleName, RULES } from '../../../src/model/reasons.js';
import type { CostKind } from '../../../src/model/vocabulary.js';
import { COST_LINE, type PolicyReason } from '../../../src/rules/costs.js';
import { type Reason, REASONS } from '../../../src/rules/reasons.js';
import { INPUT_MESSAGES } from '../../../src/schema/issues.js';
import { jsonSchema } from '../../../src/schema/json-schema.js';
import { SETTLEMENT } from '../../../src/settlement/settle.js';
import type { OfficialsReason, SentenceFacts, SheetWords } from '../../../src/words/catalogue.js';
import { en, sheetEn } from '../../../src/words/en.js';
import { explain } from '../../../src/words/explain.js';
import { fi, sheetFi } from '../../../src/words/fi.js';
import { sheetSv, sv } from '../../../src/words/sv.js';
import { leadingTo } from '../../../test/checks/every-reason.js';
import { explainable, FACTS } from '../../../test/words/facts.js';
import { ERRORS } from './errors.js';
import { WHEN, WHY } from './when.js';

const { clauses, costPolicy, documents = {}, grounds, readings, ruleClauses } = digikunta2017;

type Row = readonly string[];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const codes = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(' ');

function table(heads: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const isReason = (reason: string): reason is Reason => Object.hasOwn(REASONS, reason);
const isOfLine = (reason: string): boolean => Object.hasOwn(COST_LINE, reason);
const ofRule = (rule: string): Reason[] =>
  Object.keys(REASONS)
    .filter(isReason)
    .filter((reason) => reason.startsWith(`${rule}.`));

/** The reasons whose clauses the cost policy gives with the kind. */
const OF_THE_KIND: Readonly<Record<PolicyReason, true>> = {
  'costs.accepted': true,
  'costs.final-vat': true,
  'costs.needs-review': true,
  'costs.review-accepted': true,
  'costs.review-rejected': true,
  'costs.refused-kind': true,
  'costs.recoverable-vat': true,
  'costs.match-only': true,
  'costs.flat': true,
  'costs.limited': true,
};

function ruleOf(reason: string): RuleName {
  const rule = RULES.find((one) => reason.startsWith(`${one}.`));
  if (!rule) throw new Error(`${reason} is of no rule`);
  return rule;
}

/** The clauses that a reason always has; `null` where they come from the cost policy. */
const clausesOf = (reason: Reason): readonly ClauseId[] | null =>
  reason in OF_THE_KIND ? null : (grounds[reason] ?? ruleClauses[ruleOf(reason)] ?? []);

const inCells = (ids: readonly ClauseId[] | null): string =>
  ids === null ? 'of the kind of cost' : codes(ids);

/** The decision table of a rule: its findings, or those on a cost line. */
function decisions(rule: string, ofLines: boolean): string {
  const reasons = ofRule(rule).filter((reason) => isOfLine(reason) === ofLines);
  return table(
    ['When', 'Reason', 'Outcome', 'Clauses'],
    reasons.map((reason) => [
      WHEN[reason],
      `\`${reason}\``,
      `\`${REASONS[reason].outcome}\``,
      inCells(clausesOf(reason)),
    ]),
  );
}

const isOfficials = (reason: string): reason is OfficialsReason =>
  /^(?:ranking|allocation|settlement)\./.test(reason);
const officials = (prefix: string): OfficialsReason[] =>
  Object.keys(FACTS)
    .filter(isOfficials)
    .filter((reason) => reason.startsWith(`${prefix}.`));

function officialsDecisions(prefix: string): string {
  const outcomes: Readonly<Record<string, { readonly outcome: string }>> = SETTLEMENT;
  const settles = prefix === 'settlement';
  return table(
    ['When', 'Reason', ...(settles ? ['Outcome', 'Clauses'] : [])],
    officials(prefix).map((reason) => [
      WHEN[reason],
      `\`${reason}\``,
      ...(settles ? [`\`${outcomes[reason]?.outcome ?? ''}\``, codes(grounds[reason] ?? [])] : []),
    ]),
  );
}

const AUTHORITY_FACTS = ['arrivedAt', 'usePeriod'];

/** Who must act for the finding to change or to be decided. */
function actor(reason: string, outcome: string, paths: readonly string[]): string {
  if (outcome === 'review')
    return reason === 'applicant.aland' ? 'the authority may look at it' : 'the authority';
  if (outcome === 'missing')
    return paths.every((path) => AUTHORITY_FACTS.includes(path))
      ? 'the authority'
      : 'the applicant';
  if (outcome === 'not-met' && isReason(reason) && en.advice.applicant[reason])
    return 'the applicant, by the advice below';
  return 'nobody';
}

const sentences = (reason: keyof SentenceFacts): string[] =>
  [en, fi, sv].map(
    (catalogue) => `- ${catalogue.language}: ${explain(explainable(reason), catalogue)}`,
  );

function ofFinding(reason: Reason): string {
  const { findings, costs } = leadingTo(reason);
  const found = [...findings, ...costs.lines].find((one) => one.reason === reason);
  if (!found) throw new Error(`Nothing leads to ${reason}`);
  const advice = [en, fi, sv].flatMap(({ advice, language }) => {
    const text = advice.applicant[reason];
    return text === undefined ? [] : [`- ${language}, to the applicant: ${text}`];
  });
  const facts = found.paths.map(([first]) => String(first));
  return [
    `### ${reason}`,
    '',
    `${WHEN[reason]}. Outcome \`${found.outcome}\`, effect \`${found.effect}\`; to act: ${actor(reason, found.outcome, facts)}. Clauses: ${inCells(clausesOf(reason))}.`,
    '',
    ...sentences(reason),
    ...advice,
  ].join('\n');
}

const ofOther = (reason: keyof SentenceFacts): string =>
  [
    `### ${reason}`,
    '',
    ...(isOfficials(reason) ? [`${WHEN[reason]}.`, ''] : []),
    ...sentences(reason),
  ].join('\n');

/** What the reasons that no rule gives are for, by the beginning of their ids. */
const OTHERS: Readonly<Record<string, string>> = {
  ranking: 'Rows of `rank`.',
  allocation: 'Rows of `allocate`.',
  settlement: 'Findings of `settle`.',
  input: 'Issues of `digikunta/schema`: why a value is refused.',
  typed: 'Issues of `digikunta/input`: why a typed text is refused.',
  sheet: 'Issues of spreadsheets.',
};

/** Every reason under a heading, by its rule or function. */
function reasons(): string {
  // SAFETY: the keys of the table are its reasons.
  const all = Object.keys(FACTS) as (keyof SentenceFacts)[];
  const ofRules = RULES.map((rule) => [`## ${rule}`, ...ofRule(rule).map(ofFinding)]);
  const ofOthers = Object.entries(OTHERS).map(([prefix, use]) => [
    `## ${prefix}`,
    use,
    ...all.filter((reason) => reason.startsWith(`${prefix}.`)).map(ofOther),
  ]);
  return [...ofRules, ...ofOthers].flat().join('\n\n');
}

const placeOf = (locator: Localized): string => inLanguage(locator, 'en');

function addressOf({ document, href = documents[document]?.href }: Clause): string {
  if (href === undefined) return '';
  const [fi, sv] = [inLanguage(href, 'fi'), inLanguage(href, 'sv')];
  return fi === sv ? `[address](${fi})` : `[fi](${fi}) [sv](${sv})`;
}

const useOf = ({ rule, unusedBecause = '' }: Clause): string =>
  rule === null ? unusedBecause : `[${rule}](rules/${rule}.md)`;

const sourcesOf = (kind: string): string =>
  table(
    ['Clause', 'Source', 'Address', 'Summary, in our own words', 'Rule, or why none'],
    clauses
      .filter(({ document }) => document !== 'release' && documents[document]?.kind === kind)
      .map((clause) => [
        `\`${clause.id}\``,
        `${en.labels.document[clause.document] ?? clause.document}, ${placeOf(clause.locator)}`,
        addressOf(clause),
        clause.summary,
        useOf(clause),
      ]),
  );

const release = (): string =>
  table(
    ['Paragraph', 'Clause', 'What it says, in our own words', 'Rule, or why none'],
    clauses
      .filter(({ document }) => document === 'release')
      .map((clause) => [
        placeOf(clause.locator).replace('paragraph ', ''),
        `\`${clause.id}\``,
        clause.summary,
        useOf(clause),
      ]),
  );

const readingsTable = (): string =>
  table(
    ['Reading', 'Interpretation', 'What it assumes', 'The argument for it', 'Fields of the call'],
    readings.map(({ id, interpretation, argument, changes }) => [
      `\`${id}\``,
      String(interpretation),
      en.labels.reading[id] ?? '',
      argument,
      codes(Object.keys(changes)),
    ]),
  );

const policy = (): string =>
  table(
    ['Kind', 'In words', 'Treatment', 'Why', 'Clauses'],
    (Object.keys(costPolicy) as CostKind[]).map((kind) => [
      `\`${kind}\``,
      en.labels.costKind[kind],
      `\`${costPolicy[kind].treatment}\``,
      WHY[kind],
      codes(costPolicy[kind].clauses),
    ]),
  );

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

const EURO = /\\\.\[0-9\]\{1,2\}|\\\.\\d\{1,2\}/;

/** What a field accepts, in words. */
function typeOf(name: string, schema: Schema): string {
  const { type, enum: choices, maxLength, maxItems, items } = schema;
  if (choices) return `one of ${codes(choices)}`;
  if (type === 'array') {
    const most = maxItems === undefined ? '' : ` of at most ${String(maxItems)}`;
    return items?.properties ? `list${most} records` : `list${most}: ${typeOf(name, items ?? {})}`;
  }
  if (type === 'object') return 'record';
  if (type === 'boolean') return '`true` or `false`';
  if (maxLength !== undefined && schema.pattern === undefined)
    return `text of at most ${String(maxLength)} characters`;
  if (/amount|Grant$/i.test(name) || EURO.test(schema.pattern ?? '')) return 'amount';
  if (/At$/.test(name)) return 'time with an offset';
  if (/^(?:from|to|incurredOn)$/.test(name)) return 'day';
  if (/code|members|Municipalities/i.test(name)) return 'municipality code';
  return type === 'string' ? 'text' : String(type);
}

interface Field {
  readonly path: string;
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

function fieldsOf({ properties = {}, required = [] }: Schema, before = ''): Field[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = `${before}${name}`;
    const own = { path, name, schema, isRequired: required.includes(name) };
    const inside = schema.type === 'array' ? (schema.items ?? {}) : schema;
    return [own, ...fieldsOf(inside, schema.type === 'array' ? `${path}[].` : `${path}.`)];
  });
}

function labelOf(path: string, { headings }: SheetWords): string {
  const key = path.replaceAll('[]', '');
  const all: Readonly<Record<string, string>> = headings;
  return all[key] ?? '–';
}

function fields(): string {
  const all = fieldsOf(jsonSchema('application'));
  return table(
    ['Field', 'Required', 'Accepts', 'Meaning', 'Label (en; fi; sv)'],
    all.map(({ path, name, schema, isRequired }) => [
      `\`${path}\``,
      isRequired ? 'yes' : '',
      typeOf(name, schema),
      schema.description ?? '',
      [sheetEn, sheetFi, sheetSv].map((words) => labelOf(path, words)).join('; '),
    ]),
  );
}

const errors = (): string =>
  table(
    ['`code`', 'Cause', 'Fix'],
    Object.entries(ERRORS).map(([code, { cause, fix }]) => [`\`${code}\``, cause, fix]),
  );

const inputIssues = (): string =>
  table(
    ['`reason`', 'Message'],
    (Object.keys(INPUT_MESSAGES) as (keyof typeof INPUT_MESSAGES)[]).map((reason) => [
      `\`${reason}\``,
      explain(explainable(reason), en),
    ]),
  );

const counts = (): string => {
  const effects = assess(digikunta2017, {}).findings;
  return table(
    ['Rule', 'In words', 'Effect', 'Reasons'],
    RULES.map((rule) => [
      `[${rule}](${rule}.md)`,
      en.labels.rule[rule],
      `\`${effects.find((one) => one.rule === rule)?.effect ?? ''}\``,
      String(ofRule(rule).length),
    ]),
  );
};

/** The ids that people meet, with their labels. */
function labels(): string {
  const groups = [
    'eligibility',
    'outcome',
    'category',
    'role',
    'applicantKind',
    'costKind',
    'fundingKind',
    'criterion',
  ] as const;
  return table(
    ['Of', 'Id', 'English', 'suomi', 'svenska'],
    groups.flatMap((group) =>
      Object.keys(en.labels[group]).map((id) => [
        group,
        `\`${id}\``,
        ...[en, fi, sv].map(({ labels: { [group]: words } }) => {
          const all: Readonly<Record<string, string>> = words;
          return all[id] ?? '–';
        }),
      ]),
    ),
  );
}

const TABLES: Readonly<Record<string, (argument: string) => string>> = {
  decisions: (rule) => decisions(rule, false),
  'line-decisions': (rule) => decisions(rule, true),
  'officials-decisions': officialsDecisions,
  reasons,
  release,
  sources: sourcesOf,
  readings: readingsTable,
  policy,
  fields,
  errors,
  'input-issues': inputIssues,
  rules: counts,
  labels,
};

const REGION =
  /(<!-- written from code: ([a-z-]+)(?: ([a-z]+))? -->\n\n<!-- prettier-ignore-start -->\n\n)[^]*?(<!-- prettier-ignore-end -->)/g;

/** Writes each region of a page anew; throws if a region names no table. */
export const rewrite = (page: string): string =>
  page.replaceAll(REGION, (_, begin: string, name: string, of: string | undefined, end: string) => {
    const write = TABLES[name];
    if (!write) throw new Error(`There is no table "${name}"`);
    return `${begin}${write(of ?? '')}\n\n${end}`;
  });
