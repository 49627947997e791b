import { actSet } from '../../act-facts.js';
import { of, the } from '../letters/poles.js';

const ofPole = (pole: string) => (pole ? ` ${of(pole)}` : '');

/** A pôle that leaves the charter, its successor, and a lead that is handed on (R64, R42). */
export const departureActs = actSet({
  recordDeparture: {
    verb: () => 'Enregistrer le départ d’un pôle',
    task: () => 'Enregistrer le départ d’un pôle de',
    title: ({ project }) => `Enregistrer le départ d’un pôle de ${project}`,
    lede: () =>
      'Un pôle quitte la charte, fusionne, change de nom ou perd la reconnaissance de l’État pendant que cette demande court, ou une fois qu’elle est décidée. Vous écrivez ce que le comité de pilotage a constaté.',
    consequence: () =>
      'Ses personnes perdent l’accès aussitôt. Si son instruction court encore, elle s’arrête, et un vote ouvert n’a pas de réponse ; un avis rendu comme pôle invité reste valable sous son nom. S’il est référent, un autre l’est à sa place. Le successeur désigné répond dans son délai ; sans lui, la place reste vide. Une fois la demande décidée, rien de ce qui est dit ne change : le successeur désigné répond aussitôt de ce qui reste.',
    done: () => 'Le départ est enregistré.',
  },
  acceptSuccession: {
    verb: () => 'Prendre la place proposée',
    task: () => 'Dire si votre pôle prend la place proposée sur',
    title: ({ project, pole }) => `Succéder, pour ${the(pole)}, sur ${project}`,
    lede: ({ pole }) =>
      `Vous consentez, au nom${ofPole(pole)}, à prendre la place d’un pôle qui ne prend plus part à la demande.`,
    consequence: () =>
      'Votre pôle juge par son propre organe ce qui n’est pas encore jugé, lève les réserves restées et reçoit les lettres. S’il instruit déjà la demande, son instruction suit son cours et rien d’autre ne change.',
    done: () => 'La place est prise.',
  },
  declineSuccession: {
    verb: () => 'Laisser la place vide',
    task: () => 'Laisser vide la place proposée sur',
    title: ({ project, pole }) => `Ne pas succéder, pour ${the(pole)}, sur ${project}`,
    lede: ({ pole }) => `Vous dites, au nom${ofPole(pole)}, que votre pôle ne prend pas cette place.`,
    consequence: () =>
      'La place reste vide : la demande continue avec les pôles qui restent, et un référent est désigné s’il en manque un.',
    done: () => 'La place reste vide.',
  },
  reassignLead: {
    verb: () => 'Confier la demande à un autre référent',
    task: () => 'Confier à un autre référent',
    title: ({ project }) => `Confier ${project} à un autre référent`,
    lede: () =>
      'Le comité de pilotage confie la conduite de la demande à un autre pôle qui l’instruit. Vous dites sa décision et ses motifs.',
    consequence: () =>
      'Le nouveau référent juge par son propre organe ; un avis favorable déjà rendu vaut comme le sien. L’ancien reste invité, avec l’avis favorable qu’il a rendu. Un résultat déjà calculé l’est de nouveau.',
    done: () => 'La demande est confiée à un autre référent.',
  },
});
