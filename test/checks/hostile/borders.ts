import type { Assessment } from '../../../src/assess.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { assess } from '../../../src/assess.js';
import { digikunta2018 } from '../../../src/calls/index.js';
import { fromCommonGrantsApplication } from '../../../src/commongrants/index.js';
import { defineCall, extendCall } from '../../../src/define/define-call.js';
import type { Draft } from '../../../src/model/application.js';
import type { Vocabulary } from '../../../src/model/vocabulary.js';
import type { CallDefinition } from '../../../src/define/call-definition.js';
import { helsinkiTime } from '../../../src/model/time/zoned.js';
import {
  findMunicipality,
  municipalities,
  municipality,
} from '../../../src/municipalities/lookup.js';
import { assessAll } from '../../../src/portfolio/assess-all.js';
import { diffAssessments } from '../../../src/record/diff.js';
import { digestOf } from '../../../src/record/digest.js';
import { type AssessmentRecord, record, replay } from '../../../src/record/record.js';
import { maximumGrant, requiredCosts } from '../../../src/rules/cap.js';
import { deadlineStatus } from '../../../src/rules/deadline.js';
import {
  draftSchema,
  parseApplication,
  parseDraft,
  schemasFor,
} from '../../../src/schema/parse.js';
import type { Parsed } from '../../../src/schema/parse-with.js';
import { assessmentSchema } from '../../../src/schema/results.js';
import { digikunta2017 } from '../../../src/calls/2017/call.js';
import { LEADING_TO } from '../every-reason.js';
import { joint } from '../example.js';
import { digikunta } from '../../cli/in-process.js';
import { processorTime } from '../processor-time.js';
import { numbersFrom } from '../../schema/spoil.js';
import { anyText, anyValue, MARK } from './values.js';

/** No value may hold the border up for longer. */
const QUICK = 50;
/** Some are slow for a while, where memory is tidied; a value that is truly slow is slow each time. */
const ATTEMPTS = 6;
const ECHO = 100;

type Random = () => number;

const assessment = assess(digikunta2017, joint);
const stored = record(assessment, { call: digikunta2017, application: joint });
const drafts = Object.values(LEADING_TO).map(([draft]) => draft);
const of2018 = schemasFor(digikunta2018);
const fields = {
  id: '00000000-0000-4000-8000-000000000000',
  submittedAt: '2017-09-14T12:00:00Z',
  customFields: {
    digikuntaFormat: { name: 'digikuntaFormat', fieldType: 'string', value: 'digikunta.draft/1' },
    digikuntaCategory: { name: 'digikuntaCategory', fieldType: 'string', value: 'experiment' },
    digikuntaCosts: { name: 'digikuntaCosts', fieldType: 'array', value: joint.costs },
  },
};
const proposal = {
  amountRequested: { amount: '25000.00', currency: 'EUR' },
  organizations: { primary: { name: 'Lempäälä' } },
  projectTimeline: { startDate: { date: '2017-10-01' }, endDate: { date: '2018-09-30' } },
};

/** What a mistake of the calling program may be answered with: a text that is short, and a code. */
function expectMistake(error: unknown): string[] {
  const { name, code, message } = error as { name?: unknown; code?: unknown; message?: unknown };
  const isMistake =
    error instanceof RangeError &&
    typeof code === 'string' &&
    (name === 'RangeError' || name === 'CallDefinitionError');
  if (!isMistake)
    throw new Error(
      `Thrown, and no mistake with a code: ${String(name)} ${String(message).slice(0, 200)}`,
      { cause: error },
    );
  const { path = [] } = error as { path?: readonly unknown[] };
  return [String(message), ...path.map(String)];
}

/** What is handed in where the type asks for something narrower: it may only be answered, or refused with a code. */
const refused = (call: () => unknown): string[] => {
  try {
    call();
    return [];
  } catch (error) {
    return expectMistake(error);
  }
};

function parsed<V extends Vocabulary>(answer: Parsed<Draft<V>>): string[] {
  if (answer.ok) {
    assess<Vocabulary>(digikunta2017, answer.value);
    return [];
  }
  if (answer.issues.length === 0 || answer.issues.length > 200)
    throw new Error(`${String(answer.issues.length)} issues`);
  return answer.issues.flatMap(({ message, path, facts }) => [
    message,
    ...path.map(String),
    ...Object.values(facts).map(String),
  ]);
}

/** What a schema says, as whoever takes a Standard Schema hears it. */
function validated(schema: typeof draftSchema | typeof assessmentSchema, value: unknown): string[] {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) throw new Error('Expected an answer at once');
  return (result.issues ?? []).flatMap(({ message, path = [] }) => [message, ...path.map(String)]);
}

interface Border {
  readonly name: string;
  /** What a caller hands in, which is then spoiled. */
  readonly data: readonly unknown[];
  /** Whether nothing large is handed in: where all work is in proportion to it, or writing and reading it as JSON is part of what is timed. */
  readonly small?: true;
  /** Gives the texts that an answer says of the value; throws where the border does not hold. */
  readonly take: (value: unknown) => readonly string[];
}

/** What a store holds of one application at most, in characters: all of it is reckoned with, so that more takes as long as it is. */
const STORED = 1_000_000;

/** What a store gives back: anything that JSON can hold. Where a value has no JSON, nothing. */
function fromStore(value: unknown): unknown {
  try {
    // A sparse list would be written out, however long.
    const json = JSON.stringify(value, (_, inner: unknown) =>
      Array.isArray(inner) && inner.length > 10_000 ? null : inner,
    );
    return json.length > STORED ? undefined : (JSON.parse(json) as unknown);
  } catch {
    return undefined;
  }
}

/** What a program without types hands in. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- The type is the one that is lied about.
const given = <T>(value: unknown): T => value as T;

const BORDERS: readonly Border[] = [
  {
    name: 'parseApplication',
    data: [joint, ...drafts],
    take: (value) => parsed(parseApplication(value)),
  },
  { name: 'parseDraft', data: drafts, take: (value) => parsed(parseDraft(value)) },
  {
    name: 'schemasFor().parseDraft',
    data: [{ ...joint, declarations: { 'municipal-task': true } }],
    take: (value) => parsed(of2018.parseDraft(value)),
  },
  {
    name: 'assessAll',
    data: [joint],
    take: (value) => {
      for (const row of assessAll(digikunta2017, [value], { parse: parseApplication }))
        if (!row.ok) return parsed(row);
      return [];
    },
  },
  {
    // A schema as such costs what zod costs, and reads what JSON can hold.
    name: 'draftSchema',
    small: true,
    data: drafts,
    take: (value) => validated(draftSchema, fromStore(value)),
  },
  {
    name: 'assessmentSchema',
    small: true,
    data: [assessment],
    take: (value) => validated(assessmentSchema, fromStore(value)),
  },
  {
    name: 'fromCommonGrantsApplication',
    data: [fields],
    take: (value) => parsed(fromCommonGrantsApplication(value)),
  },
  {
    name: 'fromCommonGrantsApplication, proposal',
    data: [proposal],
    take: (value) => parsed(fromCommonGrantsApplication({}, { proposal: given(value) })),
  },
  {
    name: 'defineCall',
    data: [digikunta2018],
    take: (value) => refused(() => defineCall(given<CallDefinition>(value))),
  },
  {
    name: 'extendCall',
    data: [{ rate: '0.5', zone: 'Europe/Stockholm', closesAt: '2018-01-01T00:00' }, digikunta2018],
    take: (value) =>
      refused(() => extendCall(digikunta2017, given<Partial<CallDefinition>>(value))),
  },
  {
    name: 'diffAssessments',
    small: true,
    data: [assessment],
    take: (value) =>
      refused(() => diffAssessments(assessment, given<Assessment>(fromStore(value)))),
  },
  {
    name: 'replay',
    small: true,
    data: [stored],
    take: (value) =>
      refused(() => replay(given<AssessmentRecord>(fromStore(value)), digikunta2017)),
  },
  {
    name: 'digestOf',
    small: true,
    data: [joint],
    take: (value) => refused(() => digestOf(fromStore(value))),
  },
  {
    name: 'municipalities',
    data: ['Lempäälä', '418', '2017-09-15'],
    take: (value) =>
      [
        refused(() => findMunicipality(given<string>(value))),
        refused(() => municipality(given<string>(value))),
        refused(() => municipalities({ at: given<string>(value) })),
      ].flat(),
  },
  {
    name: 'amounts and times',
    data: ['12345.67', '2017-09-15T16:15', '2017-09-15T16:15:00Z'],
    take: (value) =>
      [
        refused(() => maximumGrant(digikunta2017, given<string>(value))),
        refused(() => requiredCosts(digikunta2017, given<string>(value))),
        refused(() => helsinkiTime(given<string>(value))),
        refused(() => deadlineStatus(digikunta2017, given<string>(value))),
      ].flat(),
  },
];

/** How many characters of a long text of the input the longest of these texts holds. */
const echoed = (...texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => text.split(MARK).length - 1));

function takenBy({ name, take }: Border, value: unknown, drawn: string): readonly string[] {
  try {
    return take(value);
  } catch (error) {
    throw new Error(`${name}: thrown; ${drawn}`, { cause: error });
  }
}

const KEPT = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Map.prototype,
];
const prototypes = (): string =>
  KEPT.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('|');
const BEFORE = prototypes();

const fail = (name: string, wrong: string, seed: number, at: number): never => {
  throw new Error(`${name}: ${wrong}; seed ${String(seed)}, value ${String(at)}`);
};

/** Hands the values of a seed with these numbers to the borders in turn, and says how many there were; throws where a border does not hold. */
export function expectBordersHold(seed: number, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const border = BORDERS[at % BORDERS.length] as Border;
    const value = (): unknown =>
      anyValue(numbersFrom(seed + at * 7919), border.data, border.small === true);
    let took = Infinity;
    for (let attempt = 0; attempt < ATTEMPTS && took > QUICK; attempt += 1) {
      const drawn = value();
      const started = processorTime();
      const said = takenBy(border, drawn, `seed ${String(seed)}, value ${String(at)}`);
      took = Math.min(took, processorTime() - started);
      if (echoed(...said) > ECHO)
        fail(border.name, `${String(echoed(...said))} characters echoed`, seed, at);
    }
    if (took > QUICK) fail(border.name, `${took.toFixed(0)} ms`, seed, at);
    if (prototypes() !== BEFORE) fail(border.name, 'a prototype was changed', seed, at);
  }
  return to - from;
}

const DECISION = join(mkdtempSync(join(tmpdir(), 'digikunta-')), 'decision.json');
writeFileSync(DECISION, '{"award":"7000.00","rate":"0.70","paid":"0"}');
process.on('exit', () => {
  rmSync(dirname(DECISION), { recursive: true });
});
const COMMANDS = [
  ['assess', '-'],
  ['assess', '-', '--draft', '--json', '--lang', 'fi'],
  ['triage', '-'],
  ['triage', '-', '--csv', '--lang', 'sv'],
  ['rank', '-'],
  ['allocate', '-', '--budget', '100000'],
  ['settle', '-', DECISION],
  ['settle', DECISION, '-'],
];
const TEXTS = [
  JSON.stringify(joint),
  JSON.stringify(joint, null, 2),
  `${JSON.stringify(joint)}\n${JSON.stringify({ ...joint, id: 'b' })}\n`,
  '{"award":"7000.00","rate":"0.70","paid":"0"}',
  '{"costs":[]}',
];
/** The command may take longer than a parser, for it writes too; it is still far from a person's patience. */
const QUICK_COMMAND = 500;

/** Hands the texts of a seed with these numbers to the command line, as files and as words after the command, and says how many there were. */
export async function expectCommandHolds(seed: number, from: number, to: number): Promise<number> {
  for (let at = from; at < to; at += 1) {
    const draw = (): { args: readonly string[]; text: string } => {
      const random: Random = numbersFrom(seed + at * 7919);
      const args = COMMANDS[Math.floor(random() * COMMANDS.length)] ?? [];
      const strange =
        random() < 0.1
          ? anyText(random, ['--budget', '--lang', '--as-of', '-', '--reviews']).slice(0, 5000)
          : null;
      return {
        args: strange === null ? args : [...args, strange.replaceAll('\u0000', '')],
        text: anyText(random, TEXTS),
      };
    };
    let took = Infinity;
    for (let attempt = 0; attempt < ATTEMPTS && took > QUICK_COMMAND; attempt += 1) {
      const { args, text } = draw();
      const started = processorTime();
      const { code, out, err: complaint } = await digikunta(args, { input: text });
      took = Math.min(took, processorTime() - started);
      if (![0, 1, 2].includes(code)) fail('cli', `exit code ${String(code)}`, seed, at);
      if (code === 2 && out === '' && complaint === '')
        fail('cli', 'not done, and nothing said', seed, at);
      if (/\n\s+at |node:internal|TypeError|unexpected/i.test(complaint))
        fail('cli', complaint.slice(0, 300), seed, at);
      const lines = complaint.split('\n');
      if (echoed(...lines) > ECHO)
        fail('cli', `${String(echoed(...lines))} characters echoed`, seed, at);
    }
    if (took > QUICK_COMMAND) fail('cli', `${took.toFixed(0)} ms`, seed, at);
    if (prototypes() !== BEFORE) fail('cli', 'a prototype was changed', seed, at);
  }
  return to - from;
}
