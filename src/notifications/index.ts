export { composeLetter, letterSubject, type StoredLetter } from './compose.js';
export { lettersOf } from './letters.js';
export { makePrepare, type PrepareConfig } from './prepare.js';
export { renderLetter, type RenderedLetter } from './render.js';
export type { LetterInput } from './scene.js';
