import { allocateFile } from './allocate.js';
import { withCall } from '../words/with-call.js';
import { assessFiles } from './assess.js';
import { callOf, checkCall } from './call.js';
import { HELP } from './help.js';
import { type ExitCode, type Host, isFailure } from './host.js';
import { nameOf } from './input.js';
import { OPTIONS, parseOptions, type CliOptions, wordsOf } from './options.js';
import { rankFile } from './rank.js';
import { printSchema } from './schema.js';
import { settleFiles } from './settle.js';
import { printTemplate } from './template.js';
import { triage } from './triage.js';
import { wordsIn } from './words.js';
import { beginningOf, plain } from './writing.js';

type Command = keyof typeof OPTIONS;

const COMMANDS: Readonly<Record<Command, (given: CliOptions, host: Host) => Promise<ExitCode>>> = {
  assess: assessFiles,
  triage,
  rank: rankFile,
  allocate: allocateFile,
  settle: settleFiles,
  call: checkCall,
  schema: printSchema,
  template: printTemplate,
};

const isCommand = (name: string): name is Command => Object.hasOwn(COMMANDS, name);

/** Runs a command; whatever goes wrong is one sentence and an exit code. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  const [name, ...rest] = args;
  let words = wordsIn('en');
  try {
    if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
      await host.write(HELP);
      return name === undefined ? 2 : 0;
    }
    words = wordsOf(args);
    if (isCommand(name)) {
      const complaints: string[] = [];
      const complain = (text: string): unknown => {
        complaints.push(text);
        return host.complain(text);
      };
      const given = parseOptions(name, rest, words);
      const call = await callOf(given, host);
      const ofCall = { ...words, catalogue: withCall(words.catalogue, call) };
      const code = await COMMANDS[name]({ ...given, words: ofCall, call }, { ...host, complain });
      // Done, but something of the input was left out.
      return complaints.length > 0 && code === 0 ? 1 : code;
    }
    host.complain(`digikunta: ${plain(words.command(nameOf(name)))} ${words.see}\n`);
  } catch (error) {
    const sentence = isFailure(error)
      ? error.say(words)
      : words.unexpected(error instanceof Error ? beginningOf(error.message, 100) : '');
    host.complain(`digikunta: ${plain(sentence)}\n`);
  }
  return 2;
}
