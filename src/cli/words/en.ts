import { en as catalogue } from '../../words/en.js';
import type { CliWords } from './cli-words.js';

const { labels } = catalogue;

export const en: CliWords = {
  verdict: {
    eligible: 'met',
    ineligible: 'not met',
    undetermined: 'open',
    malformed: 'malformed',
    'other-version': 'replaced',
  },
  outcome: labels.outcome,
  head: {
    line: 'Line',
    id: 'Application',
    verdict: 'Conditions',
    maximum: 'At most',
    rank: 'Rank',
    score: 'Score',
    award: 'Award',
    reason: 'Why',
  },
  counted: (verdict, count) => `${verdict} ${count}`,
  rows: (count) => `Applications: ${count}`,
  granted: (granted, left) => `Proposed in all: ${granted}; left of the budget: ${left}.`,
  neededForNext: (needed) => `The next one would need ${needed} more.`,
  otherVersion: (line) => `The version on line ${String(line)} counts.`,
  notEligible: 'None is proposed while the conditions are open.',

  see: 'See digikunta --help.',
  unexpected: (message) => `An error that should not occur: ${message}`,
  command: (told) =>
    `There is no command ${told}; take assess, triage, rank, allocate, settle or schema.`,
  option: (told) => `This command has no option ${told}.`,
  value: (told) =>
    `The option ${told} is not used rightly: either it lacks its value, or it takes none.`,
  choice: (option, choices) => `${option}: one of these is wanted: ${choices}.`,
  oneFormat: '--json and --csv exclude each other.',
  files: (usage) => `Other files are wanted: ${usage}`,
  terminal: 'Nothing to read: name a file, or send JSON through a pipe.',

  noFile: (file) => `There is no file ${file}.`,
  folder: (file) => `${file} is a folder; a file is wanted.`,
  unreadable: (file) => `${file} cannot be read.`,
  unwritable: 'The answer could not be written.',
  empty: (file) => `${file} is empty; JSON is wanted.`,
  notUtf8: (place) => `${place}: not UTF-8; save the text as UTF-8.`,
  tooLarge: (place) => `${place}: longer than 10 MB, which no application is.`,
  notJson: (place) => `${place}: not JSON.`,
  oneDocument: (file) =>
    `${file} is one JSON document over several lines; JSON Lines are wanted, one application a line.`,
  severalDocuments: (file) =>
    `${file} holds several JSON documents; triage takes them, one application a line.`,
  at: (line, column) =>
    `line ${String(line)}${column === undefined ? '' : `, column ${String(column)}`}`,

  scores: (place) =>
    `${place}: a score such as "7.5" is wanted for each id, as JSON {"id": "7.5"} or as CSV with the heading id,score.`,
  judgements: (place, example) =>
    `${place}: true or false is wanted for each judgement, as JSON ${example}.`,
  notAmong: (file, id) => `${file} names ${id}, which is not among the applications.`,
  twice: (file, id) => `${file} names ${id} twice.`,
  whichVersion: (id, line, earlier) =>
    `${id} stands on lines ${String(earlier)} and ${String(line)}, and the time of arrival does not tell which one counts.`,
  rate: 'A rate above 0 and up to 1 is wanted, such as "0.70".',
  recipients: 'A whole number from 1 is wanted.',
  sameGrant: (decision, report) => `The decision is of ${decision}, the report of ${report}.`,
};
