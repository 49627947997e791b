import { commandNames, type CommandName } from './command-names.js';

/** 'castBallot' → 'cast-ballot': the act's name in an address. */
export const slugOf = (command: CommandName): string =>
  command.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The act of an address; undefined when there is none. */
export const commandOf = (slug: string): CommandName | undefined =>
  commandNames.find((command) => slugOf(command) === slug);
