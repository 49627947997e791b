import { messages } from '../../letter-facts.js';
import { lateActs } from './late.js';
import { of, The, the } from './poles.js';
import { reminders } from './reminders.js';

const open = 'Ouvrir le dossier';

const asked = messages({
  checkAdmissibility: {
    subject: () => 'Recevabilité à vérifier',
    first: ({ project }) => `Vérifiez la recevabilité de ${project}`,
    then: ({ own, call }) =>
      `Le dossier vient d’être déposé auprès ${of(own)}, pour l’appel ${call}. Sans réponse à cette date, la direction du pôle est alertée.`,
    button: 'Vérifier la recevabilité',
  },
  checkCompleted: {
    subject: () => 'Complément reçu, recevabilité à vérifier',
    first: ({ project }) => `Reprenez la vérification de ${project}`,
    then: () =>
      'Le complément demandé est arrivé. Sans réponse à cette date, la direction du pôle est alertée.',
    button: 'Vérifier la recevabilité',
  },
  completeFile: {
    subject: () => 'Complément attendu',
    first: ({ project }) => `Complétez le dossier ${project}`,
    then: ({ lead }) =>
      `${The(lead)} a besoin de précisions pour dire si votre dossier est recevable ; la liste est sur Colabel. Sans votre complément à cette date, la demande devient caduque.`,
    button: 'Compléter le dossier',
  },
  completeFileLater: {
    subject: () => 'Délai prolongé, complément attendu',
    first: ({ project }) => `Complétez le dossier ${project}`,
    then: ({ lead }) =>
      `${The(lead)} vous laisse plus de temps, une seule fois. Sans votre complément à cette date, la demande devient caduque.`,
    button: 'Compléter le dossier',
  },
  completeFileSoon: {
    subject: () => 'Rappel, complément attendu',
    first: ({ project }) => `Complétez le dossier ${project}`,
    then: ({ lead }) =>
      `${The(lead)} n’a pas encore reçu le complément demandé ; la liste est sur Colabel. Sans lui à cette date, la demande devient caduque.`,
    button: 'Compléter le dossier',
  },
  nameLead: {
    subject: () => 'Pôle référent à désigner',
    first: ({ project }) => `Désignez le pôle référent de ${project}`,
    then: ({ detail, pole, due }) =>
      `${detail} ${The(pole)} tient la place en attendant. Sans décision ${due ? 'à cette date' : 'dans le délai'}, le référent sera le pôle dont le territoire porte la plus grande part des travaux.`,
    button: 'Désigner le référent',
  },
  leadTheReview: {
    subject: ({ own }) => `Avis ${of(own)} à rendre`,
    first: ({ own, project }) => `Préparez l’avis ${of(own)} sur ${project}`,
    then: ({ own, detail }) =>
      `${The(own)} est référent : ${detail} Les autres pôles invités attendent son avis. Passé cette date, la direction du pôle est alertée.`,
    button: 'Conduire l’instruction',
  },
  declareInterests: {
    subject: () => 'Vos liens d’intérêts à déclarer',
    first: ({ project }) => `Déclarez vos liens avec ${project}`,
    then: ({ own }) =>
      `${The(own)} instruit ce dossier. Il s’ouvre à vous dès que vous avez déclaré n’y avoir aucun lien ; si vous en avez un, vous vous déportez et ne recevez plus rien. Sans déclaration, le dossier vous reste fermé.`,
    button: 'Déclarer mes liens',
  },
  giveReading: {
    subject: () => 'Lecture à rendre',
    first: ({ project }) => `Rendez votre lecture de ${project}`,
    then: ({ own }) =>
      `${The(own)} vous demande une lecture d’expert. Déclarez d’abord vos liens d’intérêts, si ce n’est fait. Sans lecture à cette date, ${the(own)} peut confier le dossier à une autre personne.`,
    button: 'Lire le dossier',
  },
  giveReadingSoon: {
    subject: () => 'Rappel, lecture à rendre',
    first: ({ project }) => `Rendez votre lecture de ${project}`,
    then: ({ own }) =>
      `${The(own)} attend encore votre lecture. Si vous ne pouvez pas la rendre, dites-le en répondant à cette lettre : une autre personne sera sollicitée.`,
    button: 'Lire le dossier',
  },
  castBallot: {
    subject: () => 'Vote ouvert, bulletin attendu',
    first: ({ project }) => `Votez sur ${project}`,
    then: ({ own }) =>
      `Le vote de l’organe de décision ${of(own)} est ouvert. Sans bulletin de votre part, votre voix ne compte ni pour le quorum ni pour la majorité.`,
    button: 'Voter',
  },
  castBallotAgain: {
    subject: () => 'Second vote ouvert, bulletin attendu',
    first: ({ project }) => `Votez sur ${project}`,
    then: ({ own }) =>
      `Le quorum a manqué la première fois ; l’organe de décision ${of(own)} est consulté de nouveau. Sans bulletin de votre part, votre voix ne compte pas.`,
    button: 'Voter',
  },
  reconvene: {
    subject: () => 'Quorum manqué, second vote à ouvrir',
    first: ({ own, project }) => `Réunissez de nouveau l’organe ${of(own)} sur ${project}`,
    then: () =>
      'Trop peu de membres ont pris part au vote. Le même ordre du jour est repris ; un nouveau vote est à ouvrir avant cette date.',
    button: 'Ouvrir le second vote',
  },
  attendAgain: {
    subject: () => 'Quorum manqué, second vote à venir',
    first: ({ project }) => `Tenez-vous prêt à voter de nouveau sur ${project}`,
    then: ({ own }) =>
      `Trop peu de membres de l’organe ${of(own)} ont pris part au vote. Une lettre vous dira l’ouverture du second, au plus tard à cette date.`,
    button: open,
  },
  validateOpinion: {
    subject: ({ own }) => `Avis ${of(own)} à valider`,
    first: ({ own, project }) => `Validez l’avis ${of(own)} sur ${project}`,
    then: () =>
      'L’organe a voté et le résultat est calculé. Passé cette date, la présidence suppléante peut valider à votre place.',
    button: 'Valider l’avis',
  },
  giveOpinion: {
    subject: ({ own }) => `Position ${of(own)} attendue`,
    first: ({ own, project }) => `Préparez la position ${of(own)} sur ${project}`,
    then: ({ pole, position, own }) =>
      `${The(pole)}, référent, a rendu son avis : ${position}. Sans position validée à cette date, ${the(own)} sera réputé sans objection et ne figurera pas au certificat.`,
    button: 'Préparer la position',
  },
  offerToLead: {
    subject: ({ pole }) => `${The(pole)} silencieux, reprise à examiner`,
    first: ({ project }) => `Examinez la reprise de ${project}`,
    then: ({ pole }) =>
      `${The(pole)}, référent, n’a pas rendu son avis. Un autre pôle peut se proposer à sa place. L’appel se clôt à cette date : sans avis ni reprise, la demande sera alors caduque.`,
    button: open,
  },
  considerTakeOver: {
    subject: () => 'Reprise à examiner',
    first: ({ project }) => `Examinez la reprise de ${project}`,
    then: ({ pole }) =>
      `${The(pole)}, référent, a rendu un avis défavorable. Un autre pôle peut encore se proposer comme référent. Sans reprise à cette date, la demande sera refusée.`,
    button: open,
  },
  conciliate: {
    subject: () => 'Concertation ouverte, accord à trouver',
    first: ({ project }) => `Cherchez un accord sur ${project}`,
    then: ({ named }) =>
      `Opposition de : ${named}. Elle peut être levée ou maintenue jusqu’à cette date ; sans réponse, elle est maintenue.`,
    button: 'Rejoindre la concertation',
  },
  answerOpposition: {
    subject: ({ own }) => `Opposition ${of(own)} à lever ou à maintenir`,
    first: ({ own, project }) => `Levez ou maintenez l’opposition ${of(own)} sur ${project}`,
    then: () =>
      'Une concertation est ouverte entre les pôles. Sans réponse à cette date, l’opposition est maintenue.',
    button: 'Répondre à la concertation',
  },
  certify: {
    subject: () => 'Résultat à certifier',
    first: ({ project }) => `Certifiez le résultat de ${project}`,
    then: () =>
      'Les avis sont rendus et le résultat est calculé. Passé cette date, la présidence suppléante peut certifier à votre place.',
    button: 'Certifier le résultat',
  },
  certifyInstead: {
    subject: () => 'Résultat à certifier à la place de la présidence',
    first: ({ project }) => `Certifiez le résultat de ${project}`,
    then: () =>
      'La présidence ne l’a pas fait à temps : vous pouvez certifier à sa place. L’appel se clôt à cette date : la demande serait alors caduque.',
    button: 'Certifier le résultat',
  },
  validateInstead: {
    subject: ({ own }) => `Avis ${of(own)} à valider à la place de la présidence`,
    first: ({ own, project }) => `Validez l’avis ${of(own)} sur ${project}`,
    then: () => 'L’organe a voté et la présidence n’a pas validé à temps : vous pouvez le faire à sa place.',
    button: 'Valider l’avis',
  },
  mendDelay: {
    subject: () => 'Échéance passée, instruction à reprendre',
    first: ({ project }) => `Reprenez l’instruction de ${project}`,
    then: ({ pole, detail }) =>
      `${The(pole)} n’a pas tenu cette échéance : ${detail}. L’appel se clôt à la date ci-dessus : la demande serait alors caduque.`,
    button: 'Reprendre l’instruction',
  },
  mendInnerDelay: {
    subject: ({ own }) => `Échéance passée, instruction ${of(own)} à reprendre`,
    first: ({ own, project }) => `Reprenez l’instruction ${of(own)} sur ${project}`,
    then: ({ detail }) =>
      `Cette échéance est passée : ${detail}. Seul votre pôle en est prévenu. La prochaine est celle de l’étape commune.`,
    button: 'Reprendre l’instruction',
  },
  completeOrgan: {
    subject: ({ own }) => `Organe ${of(own)} à compléter`,
    first: ({ own, project }) => `Complétez l’organe ${of(own)} pour ${project}`,
    then: () =>
      'Après les déports, il reste trop peu de votants, suppléants compris. Qui préside peut désigner des personnes du pôle pour voter sur cette demande seulement ; sans cela le vote ne s’ouvre pas.',
    button: open,
  },
  notedWithdrawal: {
    subject: () => 'Label retiré',
    first: ({ project }) => `Prenez acte du retrait du label de ${project}`,
    then: () =>
      'Le certificat n’a plus cours et sa page de vérification le dit. Ne le produisez plus auprès d’un financeur.',
    button: open,
  },
});

/** Letters that ask for an act: a verb first, its date after, and what happens otherwise. */
export const acts = { ...asked, ...lateActs, ...reminders };
