// House rules, over the import graph and the syntax of src. Each check is shown to fail on a small piece of code first.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/model/reasons.js';
import { digikunta2017 } from '../../src/calls/2017/call.js';
import { codesIn, sectionsOf, tableOf } from './docs/markdown.js';
import { keptFiles } from './kept-files.js';
import {
  cyclesOf,
  type Files,
  importsOf,
  layerOf,
  packageOf,
  parseFiles,
  walk,
} from './source-graph.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const textsIn = (folder: string, ending: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(ending))
      .map((path) => [
        path.replaceAll('\\', '/'),
        readFileSync(`${ROOT}${folder}/${path}`, 'utf8'),
      ]),
  );
const src = parseFiles(textsIn('src', '.ts'));

/** What each layer may import; what is not named here it may not. `types` only in `import type`. */
const LAYERS: Readonly<
  Record<string, { readonly values?: readonly string[]; readonly types?: readonly string[] }>
> = {
  calls: { values: ['calls', 'model'], types: ['rules', 'settlement'] },
  model: { values: ['model'] },
  rules: { values: ['model', 'rules'] },
  assess: { values: ['model', 'rules'] },
  words: {
    values: ['model', 'words', 'rules', 'schema/issues'],
    types: ['assess', 'guidance', 'portfolio', 'settlement'],
  },
  messages: { values: ['words'] },
  guidance: { values: ['guidance', 'model', 'assess'], types: ['rules'] },
  portfolio: { values: ['portfolio', 'model', 'assess', 'schema/issues'] },
  settlement: { values: ['settlement', 'model', 'rules'] },
  record: { values: ['record', 'model', 'assess'], types: ['rules'] },
  // The reasons for which input is refused are said by whoever refuses or explains: without zod.
  'schema/issues': { values: ['model'] },
  schema: {
    values: ['schema', 'schema/issues', 'model', 'rules', 'settlement'],
    types: ['assess', 'portfolio'],
  },
  define: { values: ['define', 'model', 'schema'], types: ['words'] },
  cli: {
    values: [
      'cli',
      'calls',
      'model',
      'municipalities',
      'portfolio',
      'settlement',
      'schema',
      'schema/issues',
      'words',
      'input',
    ],
    types: ['assess'],
  },
  calendar: { values: ['model', 'words'] },
  commongrants: {
    values: ['commongrants', 'model', 'rules', 'schema', 'schema/issues', 'words'],
  },
  input: { values: ['input', 'model', 'words'] },
  municipalities: { values: ['municipalities', 'model'] },
  index: { values: ['calls', 'model', 'rules', 'assess', 'words', 'guidance'] },
  officials: { values: ['portfolio', 'settlement', 'record'], types: ['words'] },
};

function layerProblems(files: Files): string[] {
  return [...files.keys()].flatMap((path) => {
    const layer = LAYERS[layerOf(path)];
    if (!layer) return [`${path} is in no layer`];
    return importsOf(files, path).flatMap(({ target, typeOnly }) => {
      if (target === null) return [];
      const allowed = [...(layer.values ?? []), ...(typeOnly ? (layer.types ?? []) : [])];
      return allowed.includes(layerOf(target)) ? [] : [`${path} > ${target}`];
    });
  });
}

/** Where each package may be imported, and how. */
const DEPENDENCIES: Readonly<
  Record<
    string,
    { readonly file: RegExp; readonly specifiers: readonly string[]; readonly namespace?: true }
  >
> = {
  'decimal.js': { file: /^model\/money\/fractions\.ts$/, specifiers: ['decimal.js'] },
  'date-fns-tz': { file: /^model\/time\/zoned\.ts$/, specifiers: ['date-fns-tz/fromZonedTime'] },
  zod: { file: /^(?:schema|define)\//, specifiers: ['zod'], namespace: true },
  '@noble/hashes': {
    file: /^record\/digest\.ts$/,
    specifiers: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  },
  papaparse: { file: /^(?:input|cli)\/csv\.ts$/, specifiers: ['papaparse'] },
  canonicalize: { file: /^record\/digest\.ts$/, specifiers: ['canonicalize'] },
};

function importProblems(files: Files): string[] {
  return [...files.keys()].flatMap((path) =>
    importsOf(files, path).flatMap(({ specifier, target, namespace }) => {
      const name = packageOf(specifier);
      if (name === null)
        return target !== null && specifier.endsWith('.js')
          ? []
          : [`${path} imports a folder or no file: ${specifier}`];
      const isBuiltin = specifier.startsWith('node:') || builtinModules.includes(name);
      // The command line runs on Node, and nothing of the library imports it.
      if (isBuiltin)
        return layerOf(path) === 'cli' ? [] : [`${path} imports a Node built-in: ${specifier}`];
      const terms = DEPENDENCIES[name];
      const allowed =
        terms?.file.test(path) === true &&
        terms.specifiers.includes(specifier) &&
        namespace === (terms.namespace ?? false);
      return allowed ? [] : [`${path} imports ${specifier}${namespace ? ' as a namespace' : ''}`];
    }),
  );
}

const isNameOnly = (node: ts.Identifier): boolean => {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent)) &&
    parent.name === node
  );
};

/** What no source file may hold: a clock, chance, the host, and the constructs that the house does without. */
function constructOf(node: ts.Node): string | null {
  if (ts.isEnumDeclaration(node)) return 'enum';
  if (ts.isClassLike(node)) return 'class';
  if (ts.isExportDeclaration(node) && !(node.exportClause && ts.isNamedExports(node.exportClause)))
    return 'export *';
  if (
    ts.isNewExpression(node) &&
    node.expression.getText() === 'Date' &&
    (node.arguments ?? []).length === 0
  )
    return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    return (
      ['Date.now', 'Math.random', 'Temporal.Now'].find(
        (one) => text === one || text === `globalThis.${one}`,
      ) ?? null
    );
  }
  if (
    ts.isIdentifier(node) &&
    ['process', 'performance', 'Buffer'].includes(node.text) &&
    !isNameOnly(node)
  )
    return node.text;
  return null;
}

function constructProblems(files: Files): string[] {
  return [...files].flatMap(([path, file]) => {
    const found: string[] = [];
    walk(file, (node) => {
      const construct = constructOf(node);
      if (construct !== null) found.push(`${path}: ${construct}`);
    });
    return found;
  });
}

/** The figures of the call, as a rule could be tempted to write them. */
const FIGURES = [
  /^0?\.70?$/,
  /^70$/,
  /^2$/,
  /2017/,
  /16[:.]15/,
  /13:15/,
  ...digikunta2017.criteria.map(({ id }) => new RegExp(`^${id}$`)),
];

function figureProblems(files: Files): string[] {
  return [...files].flatMap(([path, file]) => {
    const found: string[] = [];
    walk(file, (node) => {
      const isLiteral =
        ts.isNumericLiteral(node) ||
        ts.isStringLiteralLike(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateTail(node);
      if (isLiteral && FIGURES.some((figure) => figure.test(node.text)))
        found.push(`${path}: ${node.text}`);
    });
    return found;
  });
}

const MACHINE_PATH =
  /(?<![\w.@:/*}-])\/(?:home|Users|root|work|tmp|private|mnt)\/\w|\b[A-Z]:\\\w|file:\/\/\/\w/;
const DOWNLOAD =
  /https?:\/\/[^\s"')]*(?:registry\.|\.tgz|\.tar\.gz|\.zip|\/releases\/download\/)|"resolved": "https?:/;

function textProblems(texts: Readonly<Record<string, string>>): string[] {
  return Object.entries(texts).flatMap(([path, text]) => [
    ...(MACHINE_PATH.test(text)
      ? [`${path}: a path of a machine: ${String(MACHINE_PATH.exec(text))}`]
      : []),
    ...(DOWNLOAD.test(text) ? [`${path}: a download address`] : []),
  ]);
}

describe('the layers', () => {
  it('fail on an import upwards, sideways, or of a value where types are allowed', () => {
    const files = parseFiles({
      'model/a.ts': "import { b } from '../rules/b.js';",
      'rules/b.ts':
        "import { c } from '../portfolio/c.js'; import type { D } from '../portfolio/c.js';",
      'portfolio/c.ts': "import { fi } from '../words/fi.js';",
      'calls/d.ts': "import type { B } from '../rules/b.js'; import { b } from '../rules/b.js';",
      'words/fi.ts': "import { type C, c } from '../portfolio/c.js'; import('../portfolio/c.js');",
      'model/issue.ts': "type C = import('../portfolio/c.js').C;",
      'words/sv.ts':
        "import { issue } from '../schema/issues.js'; import { text } from '../schema/fields.js';",
      'schema/issues.ts': "import { text } from './fields.js';",
      'schema/fields.ts': "import { issue } from './issues.js';",
      'helpers.ts': '',
    });
    expect(layerProblems(files).sort()).toEqual([
      'calls/d.ts > rules/b.ts',
      'helpers.ts is in no layer',
      'model/a.ts > rules/b.ts',
      'model/issue.ts > portfolio/c.ts',
      'portfolio/c.ts > words/fi.ts',
      'rules/b.ts > portfolio/c.ts',
      'rules/b.ts > portfolio/c.ts',
      'schema/issues.ts > schema/fields.ts',
      'words/fi.ts > portfolio/c.ts',
      'words/fi.ts > portfolio/c.ts',
      'words/sv.ts > schema/fields.ts',
    ]);
  });

  it('only point down', () => {
    expect(src.size).toBeGreaterThan(30);
    expect(layerProblems(src)).toEqual([]);
  });

  it('are those of the table in docs/contributing.md', () => {
    const page = sectionsOf(readFileSync(`${ROOT}docs/contributing.md`, 'utf8'));
    const section = page.find(({ heading }) => heading === 'Layers')?.text ?? '';
    const documented = tableOf(section, 'Where').map((row) => {
      const [values, types] = (row['May import'] ?? '').split('types of');
      const [path = ''] = codesIn(row['Where']);
      const layer = layerOf(path.replace('src/', ''));
      return [layer, [...codesIn(values), layer].sort(), codesIn(types).sort()];
    });
    const allowed = Object.entries(LAYERS).map(([layer, { values = [], types = [] }]) => [
      layer,
      [...new Set([...values, layer])].sort(),
      [...types].sort(),
    ]);
    expect(documented.sort()).toEqual(allowed.sort());
  });

  it('have no circles; a circle, of types too, is found', () => {
    const files = parseFiles({
      'a.ts': "import type { B } from './b.js';",
      'b.ts': "export { c } from './c.js';",
      'c.ts': "import './a.js';",
      'd.ts': "import './a.js';",
    });
    expect(cyclesOf(files)).toEqual(['a.ts > b.ts > c.ts > a.ts']);
    expect(cyclesOf(src)).toEqual([]);
  });
});

describe('imports', () => {
  it('fail on a folder, a Node built-in, or a package out of its place', () => {
    const files = parseFiles({
      'index.ts':
        "import { a } from './model'; import { b } from './model/'; import { c } from './model/a';",
      'model/a.ts':
        "import { readFileSync } from 'node:fs'; import path from 'path'; import { Decimal } from 'decimal.js';",
      'model/money/fractions.ts': "import { Decimal } from 'decimal.js';",
      'model/time/zoned.ts': "import { fromZonedTime } from 'date-fns-tz';",
      'schema/parse.ts': "import { z } from 'zod'; import * as mini from 'zod';",
      'rules/cap.ts': "const lodash = require('lodash');",
    });
    expect(importProblems(files)).toEqual([
      'index.ts imports a folder or no file: ./model',
      'index.ts imports a folder or no file: ./model/',
      'index.ts imports a folder or no file: ./model/a',
      'model/a.ts imports a Node built-in: node:fs',
      'model/a.ts imports a Node built-in: path',
      'model/a.ts imports decimal.js',
      'model/time/zoned.ts imports date-fns-tz',
      'schema/parse.ts imports zod',
      'rules/cap.ts imports lodash',
    ]);
  });

  it('are of files, and each package stands in its one file', () => {
    expect(importProblems(src)).toEqual([]);
  });

  it('never pass through an index file, which only names what an entry gives', () => {
    expect(
      [...src.keys()].filter((path) =>
        importsOf(src, path).some(
          ({ target }) => target !== null && /(?:^|\/)index\.ts$/.test(target),
        ),
      ),
    ).toEqual([]);
  });
});

describe('constructs', () => {
  it('fail on a clock, chance, the host, and what the house does without', () => {
    const bad = {
      'a.ts':
        'const now = Date.now(); const then = new Date(); const today = Date(); const chance = Math.random();',
      'b.ts':
        'enum Kind { A } class B {} const c = class {}; process.exit(); performance.now(); globalThis.Date.now();',
      'c.ts': "export * from './a.js'; export * as all from './a.js';",
      'fine.ts':
        "new Date(0); new Date(text); ({ process: 1 }).process; export { a } from './a.js'; interface T { performance: 1 }",
    };
    expect(constructProblems(parseFiles(bad))).toEqual([
      'a.ts: Date.now',
      'a.ts: new Date()',
      'a.ts: Date()',
      'a.ts: Math.random',
      'b.ts: enum',
      'b.ts: class',
      'b.ts: class',
      'b.ts: process',
      'b.ts: performance',
      'b.ts: Date.now',
      'c.ts: export *',
      'c.ts: export *',
    ]);
  });

  it('are in no source file', () => {
    // An error needs a stack trace, and the command line needs its process: each in its one file.
    const allowed = ['define/definition-error.ts: class', 'cli/main.ts: process'];
    expect(constructProblems(src).filter((problem) => !allowed.includes(problem))).toEqual([]);
  });
});

describe('the figures of the call', () => {
  const inFolder = (folder: string): Files =>
    new Map([...src].filter(([path]) => path.startsWith(folder)));

  it('are known where they stand', () => {
    const found = figureProblems(inFolder('calls/2017/'));
    for (const figure of ['0.70', '2017-09-15T16:15:00+03:00', '2017-09-29', '2', 'innovativeness'])
      expect(found).toContain(`calls/2017/call.ts: ${figure}`);
  });

  it('are in no rule', () => {
    const files = parseFiles({
      'rules/a.ts':
        "const rate = '0.70', share = 0.7, percent = 70, several = codes.length >= 2, day = '2017-09-29', id = 'innovativeness';",
      'rules/b.ts': '/** 0.70 of 2017 */ const fine = [0, 1, 100, "cap.within"];',
    });
    expect(figureProblems(files)).toHaveLength(6);
    expect(inFolder('rules/').size).toBeGreaterThanOrEqual(RULES.length);
    expect(figureProblems(inFolder('rules/'))).toEqual([]);
  });
});

describe('files', () => {
  it('of a rule bear its name, and so does its test', () => {
    const wanted = RULES.flatMap((rule) => [`src/rules/${rule}.ts`, `test/rules/${rule}.test.ts`]);
    expect(wanted.filter((path) => !existsSync(ROOT + path))).toEqual([]);
  });

  it('that are kept hold no path of a machine and no download address', () => {
    const bad = {
      a: 'see /home/someone/x',
      b: 'https://registry.example.org/x',
      'package-lock.json': '{ "resolved": "https://x" }',
      fine: 'docs/home/x, https://example.org/home/x, ./root/x',
    };
    expect(textProblems(bad).map((problem) => problem.split(':')[0])).toEqual([
      'a',
      'b',
      'package-lock.json',
    ]);

    // This file alone may, since it shows what is meant.
    const texts = keptFiles().filter((path) => path !== 'test/checks/house.test.ts');
    expect(texts.length).toBeGreaterThan(40);
    expect(
      textProblems(
        Object.fromEntries(texts.map((path) => [path, readFileSync(ROOT + path, 'utf8')])),
      ),
    ).toEqual([]);
  });
});
