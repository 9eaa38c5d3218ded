// Writes reader.ts from the zod schemas; with --print, to standard output instead. What it does not understand, it refuses.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const refuse = (what) => {
  throw new Error(`No reader can be written for ${what}`);
};

/** Where the reader finds, by name, what the schemas are made of: refinements, and choices. */
const SOURCES = ['./checks.js', '../model/application.js', '../model/time/moment.js'];
const { outputFiles } = await build({
  stdin: {
    contents: `${SOURCES.map((file, index) => `export * as source${index} from '${file}';`).join('')}
      export * as fields from './fields.js';
      export { schemasOf } from './application.js';`,
    resolveDir: here('.'),
  },
  bundle: true,
  format: 'esm',
  keepNames: true,
  write: false,
});
const { fields, schemasOf, ...sources } = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
);

/** What reader.ts imports, by file, and what it defines, in order. */
const imports = new Map(SOURCES.map((file) => [file, new Set()]));
imports.set('../model/plain-data.js', new Set(['type Fields', 'isRecord']));
imports.set('./reading.js', new Set(['type Reading', 'readEach', 'readList']));
imports.get('./checks.js').add('LIMITS');
const definitions = new Map();

function define(name, text) {
  if ((definitions.get(name) ?? text) !== text) refuse(`two things named ${name}`);
  definitions.set(name, text);
  return name;
}
/** The name under which a source exports this value, imported. */
function nameOf(is, what) {
  for (const [index, file] of SOURCES.entries()) {
    const [name] = Object.entries(sources[`source${index}`]).find(([, value]) => is(value)) ?? [];
    if (name === undefined) continue;
    imports.get(file).add(name);
    return name;
  }
  return refuse(`${what}: none of ${SOURCES.join(', ')} exports it`);
}

const camel = (name) => name.toLowerCase().replace(/_./g, (two) => two[1].toUpperCase());
const capital = (name) => name[0].toUpperCase() + name.slice(1);
const constant = (name) => name.replace(/[A-Z]/g, '_$&').toUpperCase();

/** What a definition of zod's may say, of a schema or of a check: whatever else it says would not be heeded, so it is refused. */
const HEEDED = {
  string: ['checks'],
  boolean: ['checks'],
  enum: ['entries'],
  optional: ['innerType'],
  object: ['shape', 'catchall', 'checks'],
  pipe: ['in', 'out', 'checks'],
  transform: ['transform'],
  array: ['element', 'checks'],
  never: [],
  // zod itself says when to look at a length: where there is one.
  max_length: ['check', 'maximum', 'when'],
  string_format: ['check', 'format', 'pattern', 'abort'],
  custom: ['check', 'fn', 'path', 'abort'],
};
function definitionOf({ _zod: { def } }) {
  const kind = def.type ?? def.check;
  const names = ['type', 'error', ...(HEEDED[kind] ?? refuse(kind))];
  const more = Object.keys(def).filter((key) => def[key] !== undefined && !names.includes(key));
  return more.length > 0 ? refuse(`${kind} with ${more}`) : def;
}
const checksOf = (schema) => (definitionOf(schema).checks ?? []).map(definitionOf);
const refinement = ({ check, fn }) =>
  check === 'custom'
    ? nameOf((value) => value === fn, `the refinement ${fn}`)
    : refuse(`the check ${check}`);

/** A condition on a text, as code. */
function textCheck(check, name, index) {
  // zod counts characters, of which there are no more than UTF-16 units.
  if (check.check === 'max_length') return `value.length <= ${check.maximum}`;
  if (check.format !== 'regex') return `${refinement(check)}(value)`;
  if (/[gy]/.test(check.pattern.flags))
    return refuse(`${check.pattern}, which remembers where it was`);
  const pattern = constant(name) + (index === 0 ? '' : `_${index + 1}`);
  return `${define(pattern, `const ${pattern} = ${check.pattern};`)}.test(value)`;
}

/** What a call brings with it, named so that it is known again. */
const OF_THE_CALL = {
  category: 'a category of the call',
  declaration: 'a declaration of the call',
};

/** The function that knows a text, a flag or a choice, defined: its name is that of the field in fields.ts, or of the choices. */
function predicate(schema) {
  const { type, entries } = definitionOf(schema);
  if (type === 'enum') {
    const choices = Object.values(entries);
    const list = nameOf(
      (value) => Array.isArray(value) && value.join() === choices.join(),
      `the choices ${choices}`,
    );
    define(
      `OF_${list}`,
      `const OF_${list}: ReadonlySet<unknown> = /* @__PURE__ */ new Set(${list});`,
    );
    return define(
      `isOf${capital(camel(list))}`,
      `const isOf${capital(camel(list))} = (value: unknown): boolean => OF_${list}.has(value);`,
    );
  }
  if (type !== 'string' && type !== 'boolean') return refuse(`the type ${type} as a field`);
  const written = (part) =>
    part instanceof RegExp || typeof part === 'function' ? String(part) : part;
  const told = (one) => JSON.stringify([type, checksOf(one)], (_, part) => written(part));
  const [name] =
    Object.entries(fields).find(
      ([, { _zod: one }]) => one?.def.type === type && told({ _zod: one }) === told(schema),
    ) ?? [];
  if (name === undefined) return refuse(`${told(schema)}: fields.ts does not export it`);
  const conditions = [
    `typeof value === '${type}'`,
    ...checksOf(schema).map((check, index) => textCheck(check, name, index)),
  ];
  return define(
    `is${capital(name)}`,
    `const is${capital(name)} = (value: unknown): value is ${type} => ${conditions.join(' && ')};`,
  );
}

/** What is within what may be absent. */
const within = (schema) =>
  definitionOf(schema).type === 'optional' ? within(schema._zod.def.innerType) : schema;

/** The call that reads a list or a record, as code; `null` for what is only looked at. */
function reading(schema, value, name) {
  const { type, shape, in: looked, out } = definitionOf(schema);
  if (type === 'object') {
    const declaration = shape[OF_THE_CALL.declaration];
    if (declaration && checksOf(schema).length > 0) return refuse('declarations with a refinement');
    if (!declaration) return `${record(schema, name)}(${value}, reading)`;
    return `readEach(${value}, reading.terms.declarations, ${predicate(within(declaration))}, reading)`;
  }
  if (type !== 'pipe') return null;
  const [length, ...more] = checksOf(out);
  if (
    definitionOf(looked).transform.name !== 'looked' ||
    length.check !== 'max_length' ||
    more.length > 0
  )
    return refuse(`the pipe ${name}`);
  const { element } = definitionOf(out);
  const read =
    definitionOf(element).type === 'object'
      ? record(element, `${name}Entry`)
      : entry(predicate(element));
  return `readList(${value}, ${length.maximum}, ${read}, reading)`;
}
function entry(is) {
  const name = is.replace('is', 'readIf');
  return define(
    name,
    `const ${name} = (entry: unknown): unknown => (${is}(entry) ? entry : undefined);`,
  );
}

/** The condition under which what stands in a field is not taken at once, as code; a list or a record is read on the way. */
function refusal(schema, name) {
  const one = within(schema);
  const read = reading(one, name, name);
  const isOfCall = definitionOf(one).entries?.[OF_THE_CALL.category];
  const checks = definitionOf(one).type === 'pipe' ? checksOf(one) : [];
  const refused =
    read === null
      ? [
          isOfCall
            ? `!reading.terms.categories.includes(${name} as string)`
            : `!${predicate(one)}(${name})`,
        ]
      : [
          `(${name} = ${read}) === undefined`,
          ...checks.map((check) => `!${refinement(check)}(${name} as never)`),
        ];
  return definitionOf(schema).type === 'optional'
    ? `(${name} === undefined ? '${name}' in input : ${refused.join(' || ')})`
    : refused.join(' || ');
}

/** The function that reads a record, defined. One of a draft is named so, unless an application's is the same. */
function record(schema, name, type) {
  const { shape, catchall } = definitionOf(schema);
  if (catchall === undefined || definitionOf(catchall).type !== 'never')
    return refuse(`${name}, which takes unknown fields`);
  const names = Object.keys(shape);
  const isOptional = (key) => definitionOf(shape[key]).type === 'optional';
  const checks = checksOf(schema).map((check) => `!${refinement(check)}(copy as never)`);
  const body = `(input: unknown, reading: Reading): ${type ?? 'Fields'} | undefined {
    if (!isRecord(input)) return undefined;
    let ${names.map((key) => `${key}: unknown`).join(', ')}, others: string[] | undefined;
    fields: for (const key in input) {
      switch (key) {
        ${names.map((key) => `case '${key}': ${key} = input[key]; break;`).join('\n')}
        // No other field is touched: it may throw. What old scripts add to every object is none.
        default: if (Object.hasOwn(input, key) && (others ??= []).push(key) === LIMITS.issues) break fields;
      }
    }
    if (others !== undefined) {
      reading.unknownFields = { of: input, names: others };
      return undefined;
    }
    if (${names.map((key) => refusal(shape[key], key)).join(' || ')}) return undefined;
    const copy: Fields = {};
    ${names.map((key) => `${isOptional(key) ? `if (${key} !== undefined) ` : ''}copy['${key}'] = ${key};`).join('\n')}
    return ${checks.length > 0 ? `${checks.join(' || ')} ? undefined : ` : ''}copy${type ? ` as unknown as ${type}` : ''};
  }`;
  const [same] = [...definitions].find(([, text]) => text.endsWith(body)) ?? [];
  if (same) return same;
  const read = `read${capital(name)}`;
  const free = definitions.has(read) ? `${read}OfDraft` : read;
  return define(
    free,
    `${type ? `/** Reads what \`${name}Schema\` takes. */\nexport ` : ''}function ${free}${body}`,
  );
}

const { application, draft } = schemasOf([OF_THE_CALL.category], [OF_THE_CALL.declaration]);
record(application, 'application', 'Application');
record(draft, 'draft', 'Draft');
imports.get('../model/application.js').add('type Application').add('type Draft');

const text = `// Generated by generate.js from the zod schemas: npm run generate:reader. Not edited by hand.
// What is not taken at once is undefined: zod then says why, or takes it after all. Fields are looked at as they come, which is
// quick in whatever order that is; one that is there without coming, or without a value, is left to zod too.
/* eslint-disable @typescript-eslint/no-unnecessary-type-assertion -- The generator does not know which are needed. */
${[...imports].map(([file, names]) => `import { ${[...names].join(', ')} } from '${file}';`).join('\n')}

${[...definitions.values()].join('\n\n')}
`;
const code = await format(text, {
  ...(await resolveConfig(here('reader.ts'))),
  parser: 'typescript',
});
if (process.argv.includes('--print')) process.stdout.write(code);
else writeFileSync(here('reader.ts'), code);
