/** Words of errors, for programmers, are not answers: what is kept of them is the code. */
const errorWords = {
  kind: 'Ignore',
  name: 'error-words',
  value: {
    shouldIgnore: ({ node, parentPath }) =>
      parentPath?.isCallExpression() &&
      parentPath.node.callee.name === 'digikuntaError' &&
      parentPath.node.arguments[1] === node
        ? 'the words of an error'
        : undefined,
  },
};
export const strykerPlugins = [errorWords];

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/checks/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', import.meta.filename],
  ignorers: ['error-words'],
  mutate: ['src/rules/**/*.ts', 'src/model/**/*.ts', 'src/assess.ts', 'src/rules/award.ts'],
  ignorePatterns: ['**', '!src/**', '!test/**', '!tsconfig.json', '!package.json'],
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  incremental: true,
  incrementalFile: 'coverage/mutation/incremental.json',
  tempDirName: 'coverage/mutation/sandbox',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'coverage/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 60_000,
  timeoutFactor: 4,
};
