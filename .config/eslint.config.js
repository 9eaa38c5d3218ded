import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const outOfPlace = (selector, message) => ({ selector, message });

export default tseslint.config(
  // The form is linted by test:form, once its own packages are installed.
  {
    ignores: [
      'docs/examples/form/',
      '**/dist/',
      '**/node_modules/',
      'docs/api/',
      'docs/.site/',
      'docs/public/form/',
      'docs/.vitepress/cache/',
      'coverage/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      // No text of a user's makes a pattern take more than linear time.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // A mapped type under a name of its own reads as one word in an editor.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'window', 'document'],
      'no-restricted-syntax': [
        'error',
        outOfPlace('TSEnumDeclaration', 'A literal union says the same, and is plain data.'),
        outOfPlace('ClassDeclaration', 'A record and functions do.'),
        outOfPlace('ExportAllDeclaration', 'Public names are named one by one.'),
        outOfPlace(
          "MemberExpression[object.name='Date'][property.name='now']",
          'Time is an argument.',
        ),
        outOfPlace("NewExpression[callee.name='Date'][arguments.length=0]", 'Time is an argument.'),
        outOfPlace(
          "MemberExpression[object.name='Math'][property.name='random']",
          'Nothing is left to chance.',
        ),
        outOfPlace("CallExpression[callee.name='parseFloat']", 'Money is never a binary fraction.'),
        outOfPlace(
          "ImportDeclaration[source.value='zod'] ImportSpecifier",
          'import * as z: the named import costs every consumer 68 kB.',
        ),
        outOfPlace(
          "ImportDeclaration[source.value='date-fns-tz']",
          'Import date-fns-tz/fromZonedTime: the whole loads all of date-fns.',
        ),
      ],
    },
  },
  {
    // react-hook-form types the name of a field in a list by the number in it: `costs.${number}.amount`.
    files: ['docs/examples/form/**/*.ts', 'docs/examples/form/**/*.tsx'],
    rules: { '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }] },
  },
  {
    // The command line is the one place that knows of the process around it, and only its first file.
    files: ['src/cli/main.ts'],
    rules: { 'no-restricted-globals': ['error', 'Buffer', 'window', 'document'] },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { console: 'readonly', fetch: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
);
