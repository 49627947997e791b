import type { Audience, Recipient } from './audiences.js';
import type { Scene } from './scene.js';
import type { Template } from './templates.js';

/** §9.8: A an act is asked, I news with content, M reference, step and link. */
export type Kind = 'A' | 'I' | 'M';

/** One cell of the matrix: who gets which letter, about which deadline, and when it holds. */
export interface LetterRule {
  to: Audience;
  kind: Kind;
  template: Template;
  /** the deadline it speaks of: of the request, of the label, of the review the fact is of (`pole`), or of a proposal to hand the dossier on */
  due?: Due;
  /** only with the holder's consent, or to whom an earlier letter reached (the matrix's `*`) */
  starred?: boolean;
  when?: When;
}

export type Due = `request/${string}` | `pole/${string}` | `label/${string}` | `handover/${string}`;
export type When = (scene: Scene, reader: Recipient) => boolean;

/** An act is asked. */
export const asks = (to: Audience, template: Template, due?: Due): LetterRule => ({
  to,
  kind: 'A',
  template,
  ...(due && { due }),
});
/** News with content. */
export const tells = (to: Audience, template: Template, due?: Due): LetterRule => ({
  to,
  kind: 'I',
  template,
  ...(due && { due }),
});
/** The same rule for several audiences. */
export const each = (audiences: Audience[], rule: (to: Audience) => LetterRule): LetterRule[] =>
  audiences.map(rule);
/** Reference, step and link only. */
export const names = (...audiences: Audience[]): LetterRule[] =>
  each(audiences, (to) => ({ to, kind: 'M', template: 'minimal' }));
/** Only with the holder’s consent, or after an earlier letter. */
export const starred = (rules: LetterRule[]): LetterRule[] =>
  rules.map((rule) => ({ ...rule, starred: true }));
/** Only where the condition holds. */
export const when = (condition: When, rules: LetterRule[]): LetterRule[] =>
  rules.map(({ when: other, ...rule }) => ({
    ...rule,
    when: (scene, reader) => condition(scene, reader) && (other?.(scene, reader) ?? true),
  }));
