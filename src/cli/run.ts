import { Misuse, type CliParts, type Command, type Invocation } from './command.js';
import { cooperation } from './cooperation.js';
import { docs } from './docs/index.js';
import { doctor } from './doctor.js';
import { machines } from './machines.js';
import { migrateCommand } from './migrate.js';
import { schemaCheck } from './schema-check.js';
import { sweep } from './sweep.js';
import { user } from './user.js';
import { verify } from './verify.js';

const commands: Record<string, Command> = {
  migrate: migrateCommand,
  machines,
  cooperation,
  user,
  doctor,
  verify,
  sweep,
  'schema-check': schemaCheck,
  docs,
};

const usage = `npm run cli -- <command>
  migrate                          bring the database to this program's schema
  machines                         the versions of the procedure, and how many requests are under way in each
  machines migrate <machine> <version> --decision <COPIL-…>   move what is under way to it; --dry-run says what would
  cooperation import <file.json>   set up the cooperation, or bring it to what the file says; --dry-run says what would change
  user add <email> --name <name> [--lang fr|en]   an account with the mandate of secretary
  user disable <email>             nobody enters with it any more
  user list                        the accounts
  doctor [--deep] [--json]         what is well, what is not, and what to do; --deep plays every act again
  verify                           every audit trail, entry by entry
  sweep                            removes the files that no annex speaks of any more
  schema-check                     what the tables and the entities disagree on
  docs                             write docs/generated`;

/** What a command line is given by the process it runs in. */
export interface Outside extends Pick<Invocation, 'config' | 'say'> {
  /** a line that is no answer, on standard error */
  complain(line: string): void;
}

/** Runs one command; returns the status of the process: 0, 1 for a fault told, 64 for a command not understood. */
export async function runCli(
  [name = '', ...words]: string[],
  parts: CliParts,
  { config, say, complain }: Outside,
): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new Misuse();
    return await command({ words, parts, config, say });
  } catch (fault) {
    complain(fault instanceof Misuse ? usage : sentence(fault));
    return fault instanceof Misuse ? 64 : 1;
  }
}

/** For an operator: the sentence, not the stack. */
function sentence(fault: unknown): string {
  if (fault instanceof AggregateError) return fault.errors.map(sentence).join('\n');
  return fault instanceof Error ? fault.message : String(fault);
}
