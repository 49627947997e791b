import type { Words } from '../shape.js';
import type * as french from '../fr/bounced.js';

export const bounced: Words<typeof french.bounced> = {
  title: (body) => `The address of ${body} refuses mail`,
  lede: 'Dossiers go on: no step waits for this correspondent. Their address is to be put right.',
  found: 'What has happened',
  since: 'Since',
  answer: 'The server’s answer',
  noAnswer: 'No server answered for two days.',
  meanwhile: 'Meanwhile',
  toBody: 'Letters go to the address of the body.',
  toNobody: (letters) =>
    letters > 1 ? `${letters} letters have reached nobody.` : 'One letter has reached nobody.',
  address: 'Address',
  changed: 'The address has been replaced since.',
  same: 'The cooperation still has the address that was refused.',
  mend: 'Put right',
  how: 'Ask the body who gets the letters from now on, then have the new address recorded in the cooperation file.',
  works: 'The body confirms that the same address takes mail again',
  worksHint: 'Needed where there is no new address.',
  send: 'The address works again',
  task: (body) => `Put the correspondent’s address right, ${body}`,
  because: (answer) => `Mail to them is refused${answer ? `: “${answer}”` : ''}.`,
};

export const bouncedErrors: Words<typeof french.bouncedErrors> = {
  addressUnmended:
    'The address is still the one that refuses mail: replace it, or confirm that it takes mail again.',
};
