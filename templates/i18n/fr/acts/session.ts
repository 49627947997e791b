import { actSet } from '../../act-facts.js';
import { of } from '../letters/poles.js';

/** The sessions of a pôle's organ. */
export const sessionActs = actSet({
  conveneSession: {
    verb: ({ pole }) => `Convoquer l’organe ${of(pole)}`,
    task: () => 'Convoquer une séance sur',
    title: ({ project, pole }) => `Convoquer l’organe ${of(pole)} sur ${project}`,
    lede: () =>
      'Une séance réunit les votants de votre organe sur ce dossier. Elle n’est pas obligatoire : un vote à distance s’en passe.',
    consequence: () =>
      'Chaque votant reçoit une convocation et une invitation pour son agenda ; qui s’est déporté n’en reçoit pas. Le vote en séance ne s’ouvre pas avant ce jour.',
    done: () => 'La séance est convoquée.',
  },
  moveSession: {
    verb: () => 'Déplacer la séance',
    task: () => 'Déplacer la séance sur',
    title: ({ project, pole }) => `Déplacer la séance ${of(pole)} sur ${project}`,
    lede: () => 'Donnez la nouvelle date et le lieu, même si l’un des deux ne change pas.',
    consequence: () =>
      'Chaque votant reçoit la nouvelle date ; son agenda remplace l’ancienne par la nouvelle.',
    done: () => 'La séance est déplacée.',
  },
  cancelSession: {
    verb: () => 'Annuler la séance',
    task: () => 'Annuler la séance sur',
    title: ({ project, pole }) => `Annuler la séance ${of(pole)} sur ${project}`,
    lede: () => 'La séance convoquée n’aura pas lieu.',
    consequence: () =>
      'Qui était convoqué en reçoit l’annonce ; son agenda la retire. Une autre séance peut être convoquée.',
    done: () => 'La séance est annulée.',
  },
  recordAttendance: {
    verb: () => 'Noter les présences',
    task: () => 'Noter les présences à la séance sur',
    title: ({ project, pole }) => `Présences à la séance ${of(pole)} sur ${project}`,
    lede: () => 'Dites, siège par siège, qui était là, à distance, représenté ou absent.',
    consequence: () =>
      'Les présences entrent au procès-verbal. Elles se corrigent tant qu’il n’est pas approuvé ; rédigé, il repart alors à la signature.',
    done: () => 'Les présences sont notées.',
  },
  draftMinutes: {
    verb: () => 'Rédiger le procès-verbal',
    task: () => 'Rédiger le procès-verbal de la séance sur',
    title: ({ project, pole }) => `Procès-verbal de la séance ${of(pole)} sur ${project}`,
    lede: () =>
      'La date, les présences, les déports et le résultat du vote s’y écrivent seuls. Écrivez ce qui s’est dit et décidé.',
    consequence: () =>
      'La présidence est invitée à le signer. Sans réponse d’elle dans le délai, il est approuvé par son silence. Récrit, il repart à la signature.',
    done: () => 'Le procès-verbal attend la présidence.',
  },
  signMinutes: {
    verb: () => 'Signer le procès-verbal',
    task: () => 'Signer le procès-verbal de la séance sur',
    title: ({ project, pole }) => `Signer le procès-verbal de la séance ${of(pole)} sur ${project}`,
    lede: () => 'Vous l’approuvez tel qu’il est. Pour le corriger, rédigez-le à nouveau.',
    consequence: () =>
      'Il ne change plus ; son empreinte est dans la piste d’audit. Les membres de votre organe le lisent, personne d’autre.',
    done: () => 'Le procès-verbal est signé.',
  },
});
