import type { Catalogue } from './fr.js';

/** Why an act is refused, as the engine and the policy give it. */
export interface RefusalReason {
  code: string;
  rule?: string;
  liftedBy?: string;
  params?: Readonly<Record<string, string | number>>;
}

type Sentence = string | ((params: Readonly<Record<string, string | number>>) => string);

/** The sentence of a refusal in this language; a code no catalogue knows says only that it is not possible now. */
export function sentenceOf(
  { reasons, access, dossier, cooperation, rulebook }: Catalogue,
  { code, params = {} }: RefusalReason,
): string {
  const areas: Record<string, Sentence>[] = [
    reasons,
    access.reasons,
    dossier.faults,
    cooperation.errors,
    rulebook.errors,
  ];
  const known = areas.find((area) => Object.hasOwn(area, code))?.[code];
  if (known === undefined) return reasons.notNow({});
  return typeof known === 'function' ? known(params) : known;
}

/** « Règle R26. Peut débloquer : présidence. »; empty when the reason names neither a rule nor anyone. */
export function liftOf({ procedure }: Catalogue, { rule, liftedBy }: RefusalReason): string {
  const roles: Record<string, string> = procedure.roles;
  const who =
    liftedBy === 'clock'
      ? procedure.liftedByClock
      : liftedBy && procedure.lifted(roles[liftedBy] ?? liftedBy);
  return [rule && procedure.rule(rule), who].filter(Boolean).join(' ');
}
