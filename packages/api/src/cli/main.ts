import { ConfigError } from '../config/config.ts';
import { loadConfig } from '../config/environment.ts';
import { openSecrets } from '../config/secrets.ts';
import { openDatabase } from '../database.ts';
import { EmbeddedServerError } from '../db/embedded-server.ts';
import { openServices } from '../services.ts';
import { type Command, type OfflineCommand, type Terminal, UsageError } from './command.ts';
import { importPeople, importRelationships } from './import-list.ts';
import { keysCheck, keysRewrap, keysRotate } from './keys.ts';
import { organizationCreate } from './organization-create.ts';
import { questionsClassify } from './questions-classify.ts';
import { verifyLedger } from './verify-ledger.ts';

const commands: readonly (Command | OfflineCommand)[] = [
  organizationCreate,
  importPeople,
  importRelationships,
  keysCheck,
  keysRotate,
  keysRewrap,
  verifyLedger,
  questionsClassify,
];

const terminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
  progress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line}`);
  },
};

function help(): string {
  const lines = commands.map(
    ({ name, usage, summary }) => `  pnpm rapport ${name} ${usage}\n      ${summary}`,
  );
  return `Commands:\n\n${lines.join('\n\n')}\n`;
}

/** The command whose name the words begin with, and the words after it. */
function findCommand(words: readonly string[]): { command: Command | OfflineCommand; args: string[] } | null {
  for (const command of commands) {
    const name = command.name.split(' ');
    if (name.every((word, index) => words[index] === word))
      return { command, args: words.slice(name.length) };
  }
  return null;
}

async function run(words: readonly string[]): Promise<number> {
  const found = findCommand(words);
  if (!found) {
    terminal.note(help());
    return words.length === 0 || words[0] === 'help' || words[0] === '--help' ? 0 : 2;
  }
  const { command, args } = found;
  return 'runOffline' in command ? command.runOffline(args, terminal) : runOnInstallation(command, args);
}

/** Works on the installation's database, whether the server runs or not. */
async function runOnInstallation(command: Command, args: readonly string[]): Promise<number> {
  const config = { ...loadConfig(), logLevel: 'error' as const };
  const secrets = openSecrets(config);
  const database = await openDatabase(config, secrets, 'VISITOR');
  try {
    const services = await openServices(config, secrets, database.adminUrl);
    try {
      return await command.run(args, services, terminal);
    } finally {
      await services.close();
    }
  } finally {
    await database.stop();
  }
}

/** `parseArgs` throws type errors with codes of its own for words it does not know. */
function isUsageError(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.exitCode = 2;
  if (isUsageError(error)) terminal.note(`${error.message}\n\n${help()}`);
  else if (error instanceof ConfigError || error instanceof EmbeddedServerError) terminal.note(error.message);
  else terminal.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
