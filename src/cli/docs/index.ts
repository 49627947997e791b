import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeCharts, published } from '../../../workflows/index.js';
import { subjects } from '../../doctor/index.js';
import { Misuse, type Command } from '../command.js';
import { invariantsDocument } from './invariants.js';
import { lettersDocument } from './letters.js';
import { namedRules } from './named-rules.js';
import { publishedIn, publishedModule, republished } from './published.js';
import { refusalsDocument, refusalsIn } from './refusals.js';
import { rightsDocument } from './rights.js';
import { rulesDocument } from './rules.js';
import { settingsDocument } from './settings.js';
import { statechartsDocument } from './statecharts.js';

const folder = join('docs', 'generated');
const machines = join('workflows', 'published.ts');

const productVersion = (): string =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

/** Writes what the program itself knows of its procedure; the same program writes the same bytes. */
export const docs: Command = async ({ words, parts, say }) => {
  if (words.length > 0) throw new Misuse();
  const documents = {
    'statecharts.md': statechartsDocument(describeCharts(), parts.rights),
    'rights.md': rightsDocument(parts.rights),
    'letters.md': lettersDocument(parts.rules),
    'settings.md': settingsDocument(),
    'refusals.md': refusalsDocument(refusalsIn('.')),
    'invariants.md': invariantsDocument(subjects),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(documents)) {
    writeFileSync(join(folder, name), text);
    say(join(folder, name));
  }
  writeFileSync(machines, publishedModule(republished(published, publishedIn('.'), productVersion())));
  say(machines);
  const rules = join('docs', 'rules.md');
  writeFileSync(rules, rulesDocument(namedRules('.')));
  say(rules);
  return 0;
};
