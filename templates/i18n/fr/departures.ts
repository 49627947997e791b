import { sentenceSet } from '../act-facts.js';
import { of } from './letters/poles.js';

/** What the page says of who has left (R64). */
export const departures = {
  left: (pole: string, on: string) => `${pole} ne prend plus part à la demande depuis le ${on}.`,
  events: {
    left: 'Départ de la charte',
    merged: 'Fusion',
    renamed: 'Changement de nom',
    accreditationLost: 'Perte de la reconnaissance de l’État',
  },
  awaiting: (successor: string, due: string) => `${successor} dit s’il prend sa place, avant le ${due}.`,
  awaitingStill: (successor: string) =>
    `${successor} dit s’il prend sa place ; le délai ne court pas tant que l’instruction est suspendue.`,
  succeeded: (successor: string) => `Repris par ${successor}.`,
  /** of a pôle on a certificate */
  takenBy: (pole: string, successor: string) => `${pole} (repris par ${successor})`,
  ended: 'Personne n’a pris sa place.',
  title: 'Pôles qui n’y prennent plus part',
  keeper:
    'Plus aucun pôle ne répond de ce label : il reste valable sous les noms qu’il porte, et le secrétariat de la coopération en garde le certificat.',
  sub: 'Un avis rendu avant le départ reste valable sous le nom du pôle.',
  handedOn: 'Référent confié à un autre pôle',
  handed: (former: string, pole: string, on: string) =>
    `${former} n’est plus référent : ${pole} l’est depuis le ${on}.`,
  fields: {
    pole: 'Pôle qui part',
    event: 'Ce qui est arrivé',
    successor: 'Pôle qui doit prendre sa place',
    nobody: 'Aucun',
    newLead: 'Nouveau référent',
  },
  hints: {
    successor: 'Il a quelques jours ouvrés pour consentir. Sans son accord, la place reste vide.',
  },
};

/** Why a departure, a consent or another lead is not taken now. */
export const departureReasons = sentenceSet({
  poleHasLeft: ({ pole }) => `Le départ ${of(String(pole))} est déjà enregistré sur cette demande.`,
  successorNotMember: () =>
    'Le successeur est un autre pôle, membre de la charte aujourd’hui et qui ne l’a pas quittée.',
  noSuccessionAwaited: () => 'Aucune place n’est proposée à ce pôle, ou ne l’est plus.',
  successionAwaited: () =>
    'Le successeur du référent peut encore prendre sa place : sa réponse est attendue d’abord.',
  nobodyLeads: () => 'Aucun pôle ne conduit cette demande.',
  poleNotInvited: ({ pole }) =>
    `${pole} n’instruit pas cette demande : seul un pôle invité peut la conduire.`,
  leadHasRefused: () =>
    'Le référent est défavorable : seul un pôle qui reprend le dossier peut alors le conduire, et le comité de pilotage ne change pas un résultat.',
});
