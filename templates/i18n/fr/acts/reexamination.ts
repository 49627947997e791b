import { actSet, type ActFacts } from '../../act-facts.js';
import { of, the } from '../letters/poles.js';

/** What an organ is asked after the decision (R45, R62, R68, R70). */
const questions: Record<string, string> = {
  withdrawal: 'le retrait du label',
  coLabel: 'l’ajout du label',
  change: 'le changement déclaré',
};
const question = ({ about = '' }: ActFacts) => questions[about] ?? 'le réexamen';

/** Acts by which a refusal is looked at again, once (R68). */
export const reexaminationActs = actSet({
  requestReexamination: {
    verb: () => 'Demander le réexamen',
    task: () => 'Demander le réexamen de',
    title: ({ project }) => `Demander le réexamen du refus ${of(project)}`,
    lede: () => 'Dites ce qui devrait être jugé autrement, et pourquoi. Cela ne se demande qu’une fois.',
    consequence: () =>
      'Personne qui ait voté sur cette demande n’y prend part. Sans réponse à temps, le refus tient. L’appel garde son calendrier.',
    done: () => 'Votre demande de réexamen est transmise. Vous recevrez la réponse par lettre.',
  },
  castAnswer: {
    verb: (facts) => `Voter sur ${question(facts)}`,
    task: (facts) => `Voter sur ${question(facts)} de`,
    title: (facts) => `Voter sur ${question(facts)} ${of(facts.project)}`,
    lede: ({ about, pole }) => {
      if (about === 'withdrawal')
        return `La présidence ${of(pole)} propose de retirer le label de votre pôle : doit-il être retiré ?`;
      if (about === 'change')
        return `Le porteur déclare un changement du projet labellisé : ${the(pole)} garde-t-il son label ?`;
      return about === 'coLabel'
        ? 'Le label est accordé par d’autres pôles, et le vôtre n’avait pas répondu à temps : ajoute-t-il son label ?'
        : 'Le porteur demande que le refus soit réexaminé : le refus doit-il tomber ?';
    },
    consequence: () =>
      'Votre voix compte dès maintenant et ne se reprend pas. Quand tous ont voté, ou à l’échéance, le vote est compté seul. La présidence de votre organe et le chargé de projet du pôle lisent votre vote ; personne d’un autre pôle, ni le porteur.',
    done: () => 'Votre vote est déposé.',
  },
  decideReexamination: {
    verb: () => 'Consigner la décision du réexamen',
    task: () => 'Consigner la décision du réexamen de',
    title: ({ project }) => `Consigner la décision du comité sur le réexamen ${of(project)}`,
    lede: () => 'Aucun autre organe ne peut entendre ce recours : il revient au comité de pilotage.',
    consequence: () =>
      'Si le refus tombe, le résultat est calculé de nouveau ; sinon il est définitif et la procédure est close. Le porteur et les pôles en sont avertis.',
    done: () => 'La décision du comité est consignée.',
  },
  reopen: {
    verb: () => 'Rouvrir la recevabilité',
    task: () => 'Rouvrir la recevabilité de',
    title: ({ project }) => `Rouvrir la recevabilité ${of(project)}`,
    lede: () => 'Le comité revient sur l’irrecevabilité, une seule fois.',
    consequence: () =>
      'La vérification de la recevabilité reprend, avec tout son délai. Le porteur, ses partenaires et le chargé de projet en sont avertis.',
    done: ({ project }) => `La recevabilité ${of(project)} est de nouveau vérifiée.`,
  },
});
