import type { Sabotage } from './sabotage.js';

const bounce = 'test/journeys/bounce.spec.ts';
const dispatcher = 'src/engine/outbox/dispatcher.ts';

/** R77: the address of a correspondent refuses mail. */
export const bounceSabotages: Sabotage[] = [
  {
    name: 'a dead address that the address of its body does not replace',
    file: dispatcher,
    find: 'if (message?.fallback && (await this.elsewhere(letter, message, fault))) return;',
    replace: '',
    spec: bounce,
    story: true,
    test: 'the letter goes to the body’s own address, and the request does not wait',
  },
  {
    name: 'a letter that takes another way, and nobody is told',
    file: 'src/engine/outbox/settle-elsewhere.ts',
    find: 'FROM sent WHERE NOT EXISTS',
    replace: 'FROM sent WHERE false AND NOT EXISTS',
    spec: bounce,
    story: true,
    test: 'the secretary finds it among what is to do, once, with what the server said and no address',
  },
  {
    name: 'a server that is busy for a while taken for an address that is dead',
    file: dispatcher,
    find: 'const minutes = permanent ? undefined : backOff(letter.attempts);',
    replace: 'const minutes = permanent || message?.fallback ? undefined : backOff(letter.attempts);',
    spec: bounce,
    story: true,
    test: 'a server that is busy for a while is asked again: no letter takes another way, and nobody has anything to mend',
  },
  {
    name: 'a dead address told to whoever signs in',
    file: 'src/correspondents/bounced.ts',
    find: 'AND ${secretary(account)}',
    replace: '',
    spec: bounce,
    story: true,
    test: 'nobody else is told: neither those of the pôles, nor who holds the project, nor another correspondent',
  },
  {
    name: 'a dead address declared mended while it is the same',
    file: 'src/correspondents/correspondents.ts',
    find: "if (!changed && works !== 'true')",
    replace: 'if (false)',
    spec: bounce,
    story: true,
    test: 'the task is not done while the file of the cooperation has the same address',
  },
];
