// Every `ts` block of the pages and every @example of src: type-checked and run against the built package.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { namesOf, parseFiles, walk } from '../source-graph.js';
import { blocksOf, read, ROOT } from './markdown.js';
import '../needs-build.js';

interface Example {
  /** Where it stands, for the name of the test. */
  readonly where: string;
  readonly code: string;
}

const require = createRequire(`${ROOT}package.json`);
const ENTRIES = {
  digikunta: 'index.ts',
  'digikunta/officials': 'officials.ts',
  'digikunta/schema': 'schema/index.ts',
  'digikunta/schema/results': 'schema/results.ts',
  'digikunta/schema/call': 'schema/call.ts',
  'digikunta/calls': 'calls/index.ts',
  'digikunta/define': 'define/index.ts',
  'digikunta/input': 'input/index.ts',
  'digikunta/calendar': 'calendar.ts',
  'digikunta/commongrants': 'commongrants/index.ts',
  'digikunta/municipalities': 'municipalities/index.ts',
  'digikunta/messages/fi': 'messages/fi.ts',
  'digikunta/messages/sv': 'messages/sv.ts',
  'digikunta/messages/en': 'messages/en.ts',
} as const;
const sourceFiles = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));
const src = parseFiles(Object.fromEntries(sourceFiles.map((path) => [path, read(`src/${path}`)])));
const publicNames = Object.entries(ENTRIES).map(([entry, path]) => {
  const file = src.get(path);
  return { entry, names: file ? namesOf(file).map((name) => name.replace('type ', '')) : [] };
});

/** The examples in the doc comments of a file, each with the name of what it belongs to. */
function docExamples(path: string, file: ts.SourceFile): (Example & { readonly name: string })[] {
  const examples: (Example & { readonly name: string })[] = [];
  const seen = new Set<ts.JSDocTag>();
  walk(file, (node) => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example' || seen.has(tag)) continue;
      seen.add(tag);
      const text = ts.getTextOfJSDocComment(tag.comment) ?? '';
      const name = (ts.isFunctionDeclaration(node) ? node.name?.text : undefined) ?? '';
      const [block] = blocksOf(text);
      const { line } = file.getLineAndCharacterOfPosition(tag.getStart(file));
      examples.push({
        where: `src/${path}:${String(line + 1)}`,
        code: withImports(block?.code ?? text),
        name,
      });
    }
  });
  return examples;
}

/** Examples in doc comments need no imports: public names are there. */
function withImports(code: string): string {
  const used = new Set<string>();
  walk(ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true), (node) => {
    if (
      ts.isIdentifier(node) &&
      !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)
    )
      used.add(node.text);
  });
  const imports = publicNames.map(({ entry, names }) => {
    const wanted = names.filter((name) => used.has(name));
    return wanted.length > 0 ? `import { ${wanted.join(', ')} } from '${entry}'; ` : '';
  });
  return `${imports.join('')}\n${code}`;
}

/**
 * Turns `expression // => value`, with the arrow on the same line or the next, into a check; counts the checks. A value goes on
 * in the comments below it that are indented by at least three.
 */
function withChecks(code: string): { readonly code: string; readonly arrows: number } {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const arrows = [...code.matchAll(/\/\/ =>(.*(?:\n *\/\/ {3}.*)*)$/gm)];
  let checked = '';
  let from = 0;
  for (const arrow of arrows) {
    const statement = [...file.statements]
      .reverse()
      .find(({ end }) => end <= arrow.index && code.slice(end, arrow.index).trim() === '');
    if (!statement || !ts.isExpressionStatement(statement))
      throw new Error(`No expression stands before "${arrow[0]}".`);
    checked += `${code.slice(from, statement.getStart(file))}__check((${statement.expression.getText(file)}), (${(arrow[1] ?? '').replaceAll(/\n *\/\//g, ' ')}));`;
    from = arrow.index + arrow[0].length;
  }
  return { code: checked + code.slice(from), arrows: arrows.length };
}

/** What examples use of React, which is not a dependency: a hook runs once, outside of a component. */
const REACT = { useMemo: (make: () => unknown): unknown => make() };
const REACT_TYPES =
  "declare module 'react' { export function useMemo<T>(make: () => T, on: readonly unknown[]): T }";
const requireFor = Object.assign(
  (name: string): unknown => (name === 'react' ? REACT : require(name)),
  require,
);

type Run = (
  require: NodeJS.Require,
  exports: object,
  check: (actual: unknown, expected: unknown) => void,
) => Promise<void>;

/** Runs an example; gives the values that came out and those that were promised. */
async function run(code: string): Promise<{ actual: unknown[]; expected: unknown[] }> {
  const options = {
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
    esModuleInterop: true,
  };
  const { outputText } = ts.transpileModule(withChecks(code).code, { compilerOptions: options });
  const AsyncFunction = run.constructor as new (...parts: string[]) => Run;
  const actual: unknown[] = [];
  const expected: unknown[] = [];
  await new AsyncFunction('require', 'exports', '__check', outputText)(
    requireFor,
    {},
    (one, other) => {
      actual.push(one);
      expected.push(other);
    },
  );
  return { actual, expected };
}

/** The compiler starts anew, and slowly on a busy machine; milliseconds. */
const COMPILING = 60_000;

/** What the compiler says of examples that import the built package as others do. */
function typeProblems(examples: readonly Example[]): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts'],
    types: ['node'],
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const virtual = new Map(
    examples.map(({ code }, index) => [
      `${ROOT}test/docs/example-${String(index)}.mts`,
      `${code}\nexport {};\n`,
    ]),
  );
  const types = `${ROOT}test/docs/react.d.ts`;
  virtual.set(types, REACT_TYPES);
  const host = ts.createCompilerHost(options);
  const withExamples: ts.CompilerHost = {
    ...host,
    fileExists: (path) => virtual.has(path) || host.fileExists(path),
    readFile: (path) => virtual.get(path) ?? host.readFile(path),
    getSourceFile: (path, ...rest) => {
      const text = virtual.get(path);
      return text === undefined
        ? host.getSourceFile(path, ...rest)
        : ts.createSourceFile(path, text, rest[0], true);
    },
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...virtual.keys()], options, withExamples))
    .map(({ file, messageText }) => {
      const index = [...virtual.keys()].indexOf(file?.fileName ?? '');
      return `${examples[index]?.where ?? 'somewhere'}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

const pages = [
  'README.md',
  ...readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter(
      (path) =>
        path.endsWith('.md') && !path.startsWith('docs/api/') && !path.includes('node_modules/'),
    ),
].filter((path) => existsSync(ROOT + path));
/** A block that begins so continues those before it on its page. */
const CONTINUED = '// Continued.\n';
const pageExamples = pages.flatMap((path) => {
  let before = '';
  return blocksOf(read(path))
    .filter(({ language }) => language === 'ts')
    .map(({ code, line }) => {
      before = code.startsWith(CONTINUED) ? `${before}\n${code}` : code;
      return { where: `${path}:${String(line)}`, code: before };
    });
});
const sourceExamples = [...src].flatMap(([path, file]) => docExamples(path, file));
const examples: readonly Example[] = [...pageExamples, ...sourceExamples];

describe('the checking of examples', () => {
  it('fails on a value that is not promised, or of another type', async () => {
    const { actual, expected } = await run(
      "[1, 2].length // => 2\nconst name = 'a';\nname;\n// => 'b'\n({ a: 1 }) // => {\n//      a: 1,\n//    }",
    );
    expect([actual, expected]).toEqual([
      [2, 'a', { a: 1 }],
      [2, 'b', { a: 1 }],
    ]);
  });

  it('fails on an arrow that follows no expression', () => {
    expect(() => withChecks('const a = 1; // => 1')).toThrow('No expression');
  });

  it(
    'fails on a type error, and on a name that the package does not have',
    () => {
      const wrong = [
        { where: 'a', code: withImports('closesAt(2017)') },
        { where: 'b', code: "import { nothing } from 'digikunta';" },
      ];
      expect(typeProblems(wrong).map((problem) => problem.slice(0, 2))).toEqual(['a:', 'b:']);
    },
    COMPILING,
  );
});

describe('examples', () => {
  it('stand in the README and in the doc comments', () => {
    expect(pageExamples.some(({ where }) => where.startsWith('README.md'))).toBe(true);
    expect(sourceExamples.length).toBeGreaterThan(10);
  });

  it(
    'pass the compiler',
    () => {
      expect(typeProblems(examples)).toEqual([]);
    },
    COMPILING,
  );

  it.each(examples.map(({ where, code }) => [where, code] as const))('%s', async (_, code) => {
    const { actual, expected } = await run(code);
    expect(actual).toStrictEqual(expected);
    expect(actual.length).toBe(withChecks(code).arrows);
  });
});

describe('public functions', () => {
  const functions = publicNames.flatMap(({ entry, names }) => {
    const loaded = require(entry) as Readonly<Record<string, unknown>>;
    return names.filter(
      (name) => typeof loaded[name] === 'function' && !/^class /.test(String(loaded[name])),
    );
  });

  it('each have an example that shows a result', () => {
    const shown = new Set(
      sourceExamples.filter(({ code }) => withChecks(code).arrows > 0).map(({ name }) => name),
    );
    expect(functions.length).toBeGreaterThan(5);
    expect(functions.filter((name) => !shown.has(name))).toEqual([]);
  });
});
