import { runCli } from './cli/run.js';
import { entities } from './entities.js';
import { rights } from './labelling/policy.js';
import { rules } from './notifications/rules.js';
import { kinds } from './parts.js';
import { loadConfigOrExit } from './platform/config.js';

// The composition root of the command line: what the documents tell of stays inside its feature.
process.exitCode = await runCli(
  process.argv.slice(2),
  { entities, rights, rules, kinds },
  {
    config: () => loadConfigOrExit('cli'),
    say: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
  },
);
