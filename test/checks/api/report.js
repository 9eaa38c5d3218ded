// The public surface, an entry a file, as it was last agreed on: npm run api fails where the build differs, npm run api:update
// writes what is to be read in review.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CompilerState,
  ConsoleMessageId,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
} from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const reportFolder = fileURLToPath(new URL('.', import.meta.url));
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const update = process.argv.includes('--update');
const quiet = { logLevel: ExtractorLogLevel.None };

/** The entries that have types, and their names: `digikunta/schema/call` is `schema-call`. */
const entries = Object.entries(exports).flatMap(([entry, { import: esm }]) =>
  esm
    ? [{ name: entry === '.' ? 'index' : entry.slice(2).replaceAll('/', '-'), types: esm.types }]
    : [],
);

const temporary = mkdtempSync(join(tmpdir(), 'digikunta-api-'));
const configOf = ({ name, types }) =>
  ExtractorConfig.prepare({
    configObjectFullPath: join(root, 'api-extractor.json'),
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, types),
      newlineKind: 'lf',
      compiler: { tsconfigFilePath: join(root, 'src/tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFolder,
        reportTempFolder: temporary,
        reportFileName: name,
        // Types that are named but not exported stand once, with the main entry.
        includeForgottenExports: name === 'index',
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        // Every name is public that an entry gives, and TypeDoc reads the comments.
        extractorMessageReporting: { default: quiet },
        tsdocMessageReporting: { default: quiet },
      },
    },
  });
const configs = entries.map(configOf);
const [{ mainEntryPointFilePath: first }] = configs;
const additionalEntryPoints = configs
  .map(({ mainEntryPointFilePath }) => mainEntryPointFilePath)
  .filter((path) => path !== first);
const compilerState = CompilerState.create(configs[0], { additionalEntryPoints });

const changed = entries.filter((_, at) => {
  const { apiReportChanged, errorCount } = Extractor.invoke(configs[at], {
    compilerState,
    localBuild: update,
    printApiReportDiff: !update,
    messageCallback: (message) => {
      message.handled =
        message.messageId !== ConsoleMessageId.ApiReportDiff && message.category === 'console';
    },
  });
  return apiReportChanged || errorCount > 0;
});
rmSync(temporary, { recursive: true });

console.log(
  `The surface of ${entries.length} entries; changed: ${changed.map(({ name }) => name).join(', ') || 'none'}`,
);
if (changed.length > 0 && !update) {
  console.error(
    'npm run api:update writes it down: read the difference, and say in CHANGELOG.md what it is for those who use the library.',
  );
  process.exitCode = 1;
}
