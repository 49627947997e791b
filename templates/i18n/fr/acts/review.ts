import { actSet } from '../../act-facts.js';
import { of, The, the } from '../letters/poles.js';

/** Acts inside one pôle's review. */
export const reviewActs = actSet({
  acceptReview: {
    verb: ({ pole }) => `Accepter l’instruction pour ${the(pole)}`,
    task: () => 'Accepter ou décliner l’instruction du dossier',
    title: ({ project, pole }) => `Instruire ${project} pour ${the(pole)}`,
    lede: ({ pole }) => `${The(pole)} s’engage à rendre un avis avant la fin de l’instruction concertée.`,
    consequence: () =>
      'Les membres de votre organe sont appelés à déclarer leurs liens d’intérêts. Resté sans réponse, votre pôle serait réputé sans objection.',
    done: ({ pole }) => `${The(pole)} instruit ce dossier.`,
  },
  declineReview: {
    verb: ({ pole }) => `Décliner pour ${the(pole)}`,
    task: () => 'Décliner l’instruction du dossier',
    title: ({ project, pole }) => `Décliner ${project} pour ${the(pole)}`,
    lede: () => 'Le projet est hors de votre périmètre, ou votre pôle ne peut l’instruire.',
    consequence: ({ pole }) =>
      `${The(pole)} ne rend pas d’avis et ne figurera pas au certificat. Il ne s’oppose pas.`,
    done: ({ pole }) => `${The(pole)} a décliné l’instruction.`,
  },
  recusePole: {
    verb: ({ pole }) => `Déporter ${the(pole)}`,
    task: () => 'Déporter votre pôle du dossier',
    title: ({ project, pole }) => `Déporter ${the(pole)} ${of(project)}`,
    lede: () => 'C’est le pôle entier qui a un intérêt dans le projet, par exemple un budget à son nom.',
    consequence: ({ pole }) =>
      `${The(pole)} quitte la table, n’est plus compté et ne lit plus le dossier. S’il était référent, un autre pôle est désigné. Cet acte ne se reprend pas.`,
    done: ({ pole }) => `${The(pole)} s’est déporté.`,
  },
  confirmConflict: {
    verb: () => 'Confirmer un conflit d’intérêts',
    task: () => 'Juger d’un conflit d’intérêts possible sur',
    title: ({ project }) => `Confirmer un conflit d’intérêts sur ${project}`,
    lede: ({ pole }) =>
      `Un lien a été relevé entre une personne ${of(pole)} et un partenaire du projet. Vous en êtes juge.`,
    consequence: () =>
      'La personne est déportée : le dossier se ferme à elle aussitôt, ses bulletins non comptés partent avec elle. Cet acte ne se reprend pas.',
    done: () => 'Le conflit d’intérêts est confirmé, la personne est déportée.',
  },
  dismissConflict: {
    verb: () => 'Écarter un conflit d’intérêts',
    task: () => 'Écarter un conflit d’intérêts possible sur',
    title: ({ project }) => `Écarter un conflit d’intérêts sur ${project}`,
    lede: ({ pole }) =>
      `Un lien a été relevé entre une personne ${of(pole)} et un partenaire du projet. Vous en êtes juge.`,
    consequence: () =>
      'La personne garde sa place. Ce qui a été relevé ne vous sera plus proposé, sauf fait nouveau.',
    done: () => 'Le conflit d’intérêts est écarté.',
  },
  designateVoter: {
    verb: () => 'Désigner un votant',
    task: () => 'Compléter l’organe pour',
    title: ({ project }) => `Désigner un votant pour ${project}`,
    lede: ({ pole }) =>
      `Après les déports, suppléants compris, l’organe ${of(pole)} n’a plus assez de votants. Choisissez qui y votera, pour cette demande seulement.`,
    consequence: () =>
      'Cette personne reçoit une lettre. Elle déclare ses liens avant que le dossier s’ouvre à elle, puis vote comme un membre de l’organe. Cet acte ne se reprend pas.',
    done: () => 'La personne est désignée pour voter.',
  },
  assignExpert: {
    verb: () => 'Confier une lecture',
    task: () => 'Confier une lecture du dossier',
    title: ({ project }) => `Confier une lecture ${of(project)}`,
    lede: ({ pole }) => `Choisissez, parmi les experts ${of(pole)}, qui lira ce dossier et le notera.`,
    consequence: () =>
      'Cette personne reçoit une lettre. Elle déclare ses liens avant que le dossier s’ouvre à elle.',
    done: () => 'La lecture est confiée.',
  },
  submitReview: {
    verb: () => 'Rendre ma lecture',
    task: () => 'Lire et noter le dossier',
    title: ({ project }) => `Rendre votre lecture ${of(project)}`,
    lede: ({ pole }) => `${The(pole)} vous a confié la lecture de ce dossier.`,
    consequence: () =>
      'Votre grille est scellée et s’ouvre au comité de votre pôle. Elle ne se modifie plus.',
    done: () => 'Votre lecture est rendue.',
  },
  concludeExpertise: {
    verb: () => 'Clore les lectures',
    task: () => 'Clore les lectures du dossier',
    title: ({ project }) => `Clore les lectures ${of(project)}`,
    lede: () => 'Vous allez plus loin sans attendre toutes les lectures demandées, et vous dites pourquoi.',
    consequence: () => 'Le dossier passe en comité. Une lecture rendue ensuite sera conservée.',
    done: () => 'Les lectures sont closes, le vote se prépare.',
  },
  openVote: {
    verb: ({ pole }) => `Ouvrir le vote ${of(pole)}`,
    task: () => 'Ouvrir le vote sur',
    title: ({ project, pole }) => `Ouvrir le vote ${of(pole)} sur ${project}`,
    lede: () =>
      'Votent les sièges délibératifs dont le mandat court aujourd’hui et dont la personne n’est pas déportée.',
    consequence: () =>
      'Chaque votant reçoit une lettre. Le vote se compte quand tous ont voté, ou à l’échéance.',
    done: () => 'Le vote est ouvert.',
  },
  castBallot: {
    verb: () => 'Déposer le bulletin',
    task: () => 'Voter sur',
    title: ({ project }) => `Voter sur ${project}`,
    lede: ({ pole }) =>
      `Vous votez dans l’organe de décision ${of(pole)}. Votre bulletin ne sort pas du pôle ; sa présidence signera ensuite l’avis.`,
    consequence: () => 'Un bulletin déposé ne se reprend pas. Il compte au quorum dès maintenant.',
    done: () => 'Votre bulletin est déposé.',
  },
  closeVote: {
    verb: () => 'Clore le vote',
    task: () => 'Clore le vote sur',
    title: ({ project, pole }) => `Clore le vote ${of(pole)} sur ${project}`,
    lede: () => 'La séance est finie : les bulletins sont comptés tels qu’ils sont.',
    consequence: () =>
      'Si le quorum est atteint, l’avis est calculé et attend la présidence. Sinon, l’organe est convoqué de nouveau.',
    done: () => 'Le vote est clos et compté.',
  },
  validateOpinion: {
    verb: ({ pole }) => `Signer l’avis ${of(pole)}`,
    task: ({ pole }) => `Signer l’avis ${of(pole)} sur`,
    title: ({ project, pole }) => `Signer l’avis ${of(pole)} sur ${project}`,
    lede: ({ pole }) => `Vous signez l’avis que l’organe ${of(pole)} a voté ; vous en écrivez les motifs.`,
    consequence: () =>
      'L’avis est montré au référent et aux pôles invités. Il se révise, avec un motif, jusqu’à la décision concertée.',
    done: ({ pole }) => `L’avis ${of(pole)} est signé.`,
  },
  reviseOpinion: {
    verb: ({ pole }) => `Réviser l’avis ${of(pole)}`,
    task: ({ pole }) => `Réviser l’avis ${of(pole)} sur`,
    title: ({ project, pole }) => `Réviser l’avis ${of(pole)} sur ${project}`,
    lede: () => 'Vous remplacez l’avis signé, avec un motif. L’ancien reste dans la piste d’audit.',
    consequence: () =>
      'Les autres pôles voient le nouvel avis. Après la décision concertée, il ne serait plus compté.',
    done: ({ pole }) => `L’avis ${of(pole)} est révisé.`,
  },
});
