import type { PoleCode } from '../../../workflows/index.js';
import type { Organisation } from '../../dossiers/index.js';
import type { LabellingWorld } from '../world.js';

/** R63e: the members that are partners of the newest version with a budget of their own, by their SIREN. */
export function partnerPolesOf({ cooperation, dossier }: LabellingWorld): PoleCode[] {
  const funded = (dossier?.newest?.organisations ?? []).filter(({ cost }) => (cost ?? 0) > 0);
  return cooperation.poles
    .filter(({ member, siren }) => member && siren !== null && isAmong(funded, siren))
    .map(({ code }) => code);
}

const isAmong = (organisations: Organisation[], siren: string) =>
  organisations.some((one) => one.siren === siren);
