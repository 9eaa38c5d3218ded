// No code block goes unchecked: each kind, and each page that has one, is answered for here or by the test named.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { digikunta } from '../../cli/in-process.js';
import { type Block, blocksOf, read, ROOT } from './markdown.js';
import '../needs-build.js';

const require = createRequire(`${ROOT}package.json`);
const { scripts } = JSON.parse(read('package.json')) as {
  scripts: Readonly<Record<string, string>>;
};
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter(
      (path) =>
        path.endsWith('.md') && !/^docs\/(?:api|\.site|\.vitepress)\/|node_modules\//.test(path),
    ),
];
const blocks = pages.flatMap((page) => blocksOf(read(page)).map((block) => ({ page, ...block })));

/** Kinds and pages that a test of their own reads and runs. */
const ELSEWHERE: readonly {
  readonly language: string;
  readonly pages: RegExp;
  readonly test: string;
  readonly says: string;
}[] = [
  {
    language: 'ts',
    pages: /./,
    test: 'test/checks/docs/examples.spawn.test.ts',
    says: "language === 'ts'",
  },
  {
    language: 'console',
    pages: /^docs\/guides\/command-line\.md$/,
    test: 'test/cli/page.test.ts',
    says: 'docs/guides/command-line.md',
  },
  {
    language: 'sh',
    pages: /^docs\/start\/(?:batch|page|react|server)\.md$/,
    test: 'test/checks/browser/site/start.site.ts',
    says: 'stepsOf',
  },
  {
    language: 'text',
    pages: /^docs\/start\//,
    test: 'test/checks/browser/site/start.site.ts',
    says: 'isPrinted',
  },
];

/** What is wrong with a line for a shell: each one names a script or a file that is there, or is run. */
async function wrongCommand(line: string, cwd: { folder: string }): Promise<string | null> {
  const command = line.replace(/\s+#.*$/, '');
  const [first = '', second = '', third = ''] = command.split(' ');
  if (command === '' || /^npm (?:ci|install digikunta)$/.test(command)) return null;
  if (first === 'npm') {
    const script = second === 'run' ? third : second;
    return script in scripts ? null : `there is no script "${script}"`;
  }
  if (first === 'cd') {
    cwd.folder = `${ROOT}${second}`;
    return existsSync(cwd.folder) ? null : `there is no folder ${second}`;
  }
  if (command.startsWith('npx digikunta ')) {
    const { code, out, err } = await digikunta(command.split(' ').slice(2), {
      cwd: cwd.folder,
    });
    return (code === 0 || code === 1) && out !== '' && err === ''
      ? null
      : `ends with ${String(code)}: ${err}`;
  }
  return existsSync(ROOT + first) ? null : `there is no ${first}`;
}

/** The fields of an application that Fastify's validator of a page refuses. */
const FASTIFY = `
const routes = [];
let compiler;
const app = {
  setValidatorCompiler: (one) => { compiler = one; },
  post: (path, { schema, validatorCompiler = compiler }) =>
    routes.push([path, validatorCompiler({ schema: schema.body })]),
};
const handler = () => undefined;
`;
const ASK = `
const [[path, validate]] = routes;
const isTaken = (body) => {
  const answer = validate(body);
  return typeof answer === 'boolean' ? answer : 'value' in answer;
};
console.log(JSON.stringify([path, isTaken(JSON.parse(process.argv[1])), isTaken({})]));
`;

const CHECKS: Readonly<Record<string, (block: Block) => string[] | Promise<string[]>>> = {
  sh: async ({ code }) => {
    // The Python of docs/guides/json-schema.md is run where Python is: test/checks/browser/site/start.site.ts.
    if (code.startsWith('python3 -c'))
      return read('test/checks/browser/site/start.site.ts').includes('docs/guides/json-schema.md')
        ? []
        : ['not run'];
    const cwd = { folder: ROOT };
    const problems: string[] = [];
    for (const line of code.split(/\n|&&/)) {
      const problem = await wrongCommand(line.trim(), cwd);
      if (problem !== null) problems.push(problem);
    }
    return problems;
  },
  js: ({ code }) => {
    const script = FASTIFY + code + ASK;
    const out = execFileSync(
      process.execPath,
      ['--no-warnings', '--input-type=module', '--eval', script, read('docs/examples/joint.json')],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    return out.trim() === '["/applications",true,false]' ? [] : [out];
  },
  // A picture in letters: nothing to run, but it must fit a page.
  text: ({ code }) => code.split('\n').filter((line) => line.length > 100),
  tsx: ({ code }) => {
    const { diagnostics = [] } = ts.transpileModule(code, {
      reportDiagnostics: true,
      fileName: 'page.tsx',
      compilerOptions: { jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ES2022 },
    });
    const imports = [...code.matchAll(/^import \{ (.+) \} from '(digikunta[^']*)'/gm)];
    return [
      ...diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
      ...imports.flatMap(([, names = '', entry = '']) =>
        names
          .split(', ')
          .filter((name) => !(name in (require(entry) as object)))
          .map((name) => `${entry} has no ${name}`),
      ),
    ];
  },
  yaml: ({ code }) => {
    const files = [...code.matchAll(/\$ref: '\.\/node_modules\/digikunta\/([^']+)'/g)].map(
      ([, file = '']) => file,
    );
    return files.length === 0
      ? ['refers to nothing']
      : files.filter((file) => !existsSync(ROOT + file));
  },
};

describe('the checking of blocks', () => {
  it('fails on a script, a file, a folder or a command that there is not', async () => {
    const cwd = { folder: ROOT };
    expect(
      await Promise.all(
        ['npm run nothing', './nothing.sh', 'npx digikunta assess nothing.json', 'cd nowhere'].map(
          (line) => wrongCommand(line, cwd),
        ),
      ),
    ).toEqual([
      'there is no script "nothing"',
      'there is no ./nothing.sh',
      expect.stringContaining('ends with 2'),
      'there is no folder nowhere',
    ]);
  });

  it('fails on JavaScript that does not run', () => {
    expect(
      spawnSync(process.execPath, ['--input-type=module', '--eval', 'import "digikunta/nothing"'], {
        cwd: ROOT,
      }).status,
    ).toBe(1);
  });
});

describe('code blocks', () => {
  it('are of kinds that are checked', () => {
    const unknown = blocks.filter(
      ({ page, language }) =>
        !(language in CHECKS) &&
        !ELSEWHERE.some((one) => one.language === language && one.pages.test(page)),
    );
    expect(blocks.length).toBeGreaterThan(30);
    expect(
      unknown.map(({ page, line, language }) => `${page}:${String(line)} ${language}`),
    ).toEqual([]);
  });

  it('that another test runs are read by it', () => {
    for (const { test, says } of ELSEWHERE) expect(read(test)).toContain(says);
  });

  const own = blocks.filter(
    ({ page, language }) =>
      language in CHECKS &&
      !ELSEWHERE.some((one) => one.language === language && one.pages.test(page)),
  );
  it.each(
    own.map((block) => [`${block.page}:${String(block.line)} ${block.language}`, block] as const),
  )('%s', async (_, block) => {
    expect(await CHECKS[block.language]?.(block)).toEqual([]);
  });
});

describe('files that a page shows', () => {
  it('are those of the getting-started pages, which a browser and a shell follow', () => {
    const showing = pages.filter((page) => /^<<< /m.test(read(page)));
    expect(
      showing.filter((page) => !/^docs\/start\/(?:batch|page|react|server)\.md$/.test(page)),
    ).toEqual([]);
  });
});
