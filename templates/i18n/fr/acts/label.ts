import { actSet } from '../../act-facts.js';
import { of, the } from '../letters/poles.js';

/** Acts on a label once it is granted (R61, R70). */
export const labelActs = actSet({
  transmitLabel: {
    verb: () => 'Transmettre le label au financeur',
    task: () => 'Transmettre au financeur le label du projet',
    title: ({ project }) => `Transmettre le label ${of(project)}`,
    lede: ({ pole }) => `Vous agissez pour ${the(pole)}, référent.`,
    consequence: () => 'Le label est dit transmis. Son retrait serait annoncé le jour même à qui l’a reçu.',
    done: ({ project }) => `Le label ${of(project)} est transmis.`,
  },
  withdrawLabel: {
    verb: () => 'Renoncer au label',
    task: () => 'Renoncer au label du projet',
    title: ({ project }) => `Renoncer au label ${of(project)}`,
    lede: () =>
      'Vous vous désistez : le projet ne sera pas présenté à cet appel, ou cesse de s’en prévaloir.',
    consequence: () =>
      'Le certificat n’a plus cours et sa page de vérification le dit. Les pôles et ceux qui ont été avertis du label, financeur compris, l’apprennent le jour même. Cet acte ne se défait pas.',
    done: ({ project }) => `Le label ${of(project)} est retiré.`,
  },
  suspendLabel: {
    verb: ({ pole }) => `Suspendre le label, pour ${the(pole)}`,
    task: ({ pole }) => `Suspendre, pour ${the(pole)}, le label du projet`,
    title: ({ project }) => `Suspendre le label ${of(project)}`,
    lede: ({ pole }) =>
      `Vous agissez dans l’urgence pour ${the(pole)}, qui répond du label, pour l’un des motifs que la règle admet.`,
    consequence: () =>
      'Le label n’a plus cours tant qu’il est suspendu. Tous ceux qui ont été avertis du label l’apprennent aussitôt, même la nuit ou un jour férié ; seuls qui porte le projet et les pôles lisent le motif. Votre pôle lève la suspension.',
    done: ({ project }) => `Le label ${of(project)} est suspendu.`,
  },
  recordFunding: {
    verb: () => 'Noter la réponse du financeur',
    task: () => 'Noter la réponse du financeur pour',
    title: ({ project }) => `Noter la réponse du financeur pour ${project}`,
    lede: () =>
      'Dites ce que le financeur a publié. Qui porte le projet et le financeur peuvent tous deux le noter.',
    consequence: () =>
      'Retenu, le projet est suivi année par année. Non retenu, le label expire quinze jours plus tard, le temps de corriger une erreur.',
    done: () => 'La réponse du financeur est notée.',
  },
  finaliseFunding: {
    verb: () => 'Donner les dates de la convention',
    task: () => 'Donner les dates de la convention de financement de',
    title: ({ project }) => `Dire que la convention de financement ${of(project)} est signée`,
    lede: () => 'La convention fixe les dates du projet : le suivi se compte d’après elles.',
    consequence: () =>
      'Un bilan est demandé à la fin de chaque année du projet, et un bilan final après son terme. Si un avenant change ces dates, donnez les nouvelles.',
    done: () => 'Les dates de la convention sont notées.',
  },
  giveYearlyForm: {
    verb: () => 'Remettre le bilan annuel',
    task: () => 'Remettre le bilan annuel de',
    title: ({ project }) => `Remettre le bilan annuel ${of(project)}`,
    lede: () => 'Quelques chiffres et l’avancement, pour l’année la plus ancienne qui reste due.',
    consequence: () => 'Les pôles qui ont labellisé le projet le lisent. Un bilan remis ne se reprend pas.',
    done: () => 'Le bilan annuel est remis.',
  },
  giveFinalReport: {
    verb: () => 'Remettre le bilan final',
    task: () => 'Remettre le bilan final de',
    title: ({ project }) => `Remettre le bilan final ${of(project)}`,
    lede: () => 'Ce que le projet a donné, dit aux pôles qui l’ont labellisé.',
    consequence: () => 'Le suivi du projet est alors terminé. Cet acte ne se défait pas.',
    done: () => 'Le bilan final est remis, le suivi est terminé.',
  },
  resumeLabel: {
    verb: ({ pole }) => `Lever la suspension décidée par ${the(pole)}`,
    task: ({ pole }) => `Lever, pour ${the(pole)}, la suspension du label du projet`,
    title: ({ project }) => `Lever la suspension du label ${of(project)}`,
    lede: ({ pole }) => `Vous agissez pour ${the(pole)}, qui a suspendu le label.`,
    consequence: () =>
      'Le label reprend là où il en était. Tous ceux à qui la suspension a été dite l’apprennent aussitôt.',
    done: ({ project }) => `Le label ${of(project)} est rétabli.`,
  },
});
