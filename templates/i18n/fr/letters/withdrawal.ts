import { messages, sentences } from '../../letter-facts.js';
import { of, The, the } from './poles.js';

const button = 'Ouvrir le dossier';
const vote = 'Voter';

/** A pôle that withdraws its label, to whom holds the project: with the ground and the reasons, which nobody else is written. */
export const withdrawalDecisions = messages({
  withdrawalToYou: {
    subject: ({ pole }) => `Retrait du label ${of(pole)} : répondez`,
    first: ({ pole, project }) =>
      `Répondez ${the(pole) === pole ? `à ${pole}` : `au ${pole}`} sur le label de ${project}`,
    then: ({ pole, detail }) =>
      `${The(pole)} engage le retrait de son label${detail ? `, pour : ${detail}` : ''}. Il en dit les raisons ci-dessous. Son organe de décision votera dès votre réponse, ou sans elle à cette date.`,
    button: 'Répondre',
  },
  withdrawalDroppedToYou: {
    subject: ({ pole }) => `Le label ${of(pole)} n’est pas retiré`,
    first: ({ pole }) => `${The(pole)} renonce à retirer son label`,
    then: ({ project }) =>
      `Le label de ${project} reste ce qu’il est. Le pôle en dit les raisons ci-dessous.`,
    button,
  },
  poleWithdrewToYou: {
    subject: ({ pole }) => `Label ${of(pole)} retiré`,
    first: ({ pole, project }) => `${The(pole)} retire son label à ${project}`,
    then: ({ pole, detail }) =>
      `Le vote est fait${detail ? `. Motif : ${detail}` : ''}. Les raisons pour lesquelles ${the(pole)} l’avait engagé sont ci-dessous. Le certificat ne porte plus le nom de ce pôle : ne le produisez plus comme s’il y était.`,
    button,
  },
});

export const withdrawalAfterwards = sentences({
  withdrawalToYou: ({ pole }) =>
    `L’organe ${of(pole)} lit votre réponse ; ni les autres pôles ni le financeur ne la lisent. D’ici au vote, personne d’autre n’est averti de ce retrait.`,
  poleWithdrewToYou: () =>
    'Tous ceux qui avaient été avertis du label le sont de ce retrait, sans son motif ni ses raisons.',
});

export const withdrawalAsked = messages({
  voteOnWithdrawal: {
    subject: () => 'Retrait d’un label : votre vote est attendu',
    first: ({ project }) => `Votez sur le retrait du label de ${project}`,
    then: ({ own }) =>
      `L’organe de décision ${of(own)}, où vous siégez, a accordé ce label ; sa présidence en propose le retrait et le porteur a pu répondre. Si vous n’avez pas encore déclaré vos liens, faites-le d’abord : le dossier s’ouvre à vous ensuite. Sans le quorum, le label reste.`,
    button: vote,
  },
  voteOnWithdrawalAgain: {
    subject: () => 'Retrait d’un label : second vote ouvert',
    first: ({ project }) => `Votez sur le retrait du label de ${project}`,
    then: ({ own }) =>
      `Le quorum a manqué la première fois ; l’organe de décision ${of(own)} est consulté de nouveau, une seule fois, et les votes déposés sont à refaire. Sans le quorum, le label reste.`,
    button: vote,
  },
  voteOnWithdrawalSoon: {
    subject: () => 'Rappel, votre vote sur un retrait de label est attendu',
    first: ({ project }) => `Votez sur le retrait du label de ${project}`,
    then: ({ own }) =>
      `L’organe de décision ${of(own)} vote et votre voix manque encore. Sans le quorum, le label reste.`,
    button: vote,
  },
  decideWithdrawal: {
    subject: () => 'Retrait d’un label, décision du comité de pilotage attendue',
    first: ({ project }) => `Décidez du retrait du label de ${project}`,
    then: ({ pole }) =>
      `L’organe ${of(pole)} est trop réduit pour voter sur le retrait de son label : le comité de pilotage répond à sa place. Les raisons du pôle et la réponse du porteur se lisent sur Colabel.`,
    button: 'Consigner la décision',
  },
  leadTheCertificate: {
    subject: () => 'Un label sans pôle référent : proposez le vôtre',
    first: ({ project }) => `Proposez votre pôle pour conduire le label de ${project}`,
    then: ({ pole, own }) =>
      `${The(pole)}, qui le conduisait, ne porte plus ce label. ${The(own)} labellise ce projet et peut devenir référent : le premier pôle qui se propose l’est. Sans aucun à cette date, le label prend fin.`,
    button: 'Devenir référent',
  },
});

export const withdrawalNews = messages({
  withdrawalAnswerSent: {
    subject: () => 'Votre réponse est transmise',
    first: ({ pole }) => `Votre réponse est parvenue à l’organe ${of(pole)}`,
    then: () => 'Il est appelé à voter. Vous recevrez sa décision par lettre.',
    button,
  },
  withdrawalBegun: {
    subject: ({ pole }) => `Retrait du label ${of(pole)} engagé`,
    first: ({ project }) => `Le retrait de votre label pour ${project} est engagé`,
    then: ({ due }) =>
      `Le porteur en est averti${due ? ` et peut répondre avant ${due}` : ''} ; puis l’organe de décision vote. Aucun autre pôle ne le sait.`,
    button,
  },
  withdrawalDropped: {
    subject: () => 'Retrait de label abandonné',
    first: ({ project }) => `Votre pôle renonce à retirer son label à ${project}`,
    then: () => 'Le porteur en est averti.',
    button,
  },
  withdrawalAnswered: {
    subject: () => 'Le porteur a répondu sur le retrait',
    first: ({ project }) => `Le porteur de ${project} a répondu`,
    then: () => 'L’organe de décision est appelé à voter.',
    button,
  },
  withdrawalVoteOpen: {
    subject: ({ own }) => `Retrait d’un label : l’organe ${of(own)} vote`,
    first: ({ project }) => `Le vote sur le retrait du label de ${project} est ouvert`,
    then: ({ due }) =>
      `Les membres qui peuvent y prendre part en sont avertis.${due ? ` Il se ferme le ${due}, ou dès que tous ont voté.` : ''}`,
    button,
  },
  withdrawalVoteOff: {
    subject: () => 'Retrait d’un label : le vote est sans objet',
    first: ({ project }) => `Le vote sur le retrait du label de ${project} s’arrête`,
    then: () => 'Le label a pris fin entre-temps. Rien n’est plus attendu de votre organe.',
    button,
  },
  withdrawalPassedOn: {
    subject: () => 'Retrait d’un label confié au comité de pilotage',
    first: ({ project }) => `Le comité de pilotage décide du retrait de votre label pour ${project}`,
    then: ({ pole }) => `L’organe ${of(pole)} est trop réduit pour en juger.`,
    button,
  },
  withdrawalRejected: {
    subject: ({ pole }) => `Le label ${of(pole)} n’est pas retiré`,
    first: ({ project, pole }) => `Le label ${of(pole)} pour ${project} reste ce qu’il était`,
    then: () =>
      'Le retrait qui en était engagé n’est pas décidé. Une suspension décidée par ce pôle prend fin avec lui.',
    button,
  },
  suspensionOver: {
    subject: () => 'Votre label est rétabli',
    first: ({ project }) => `Le label de ${project} a de nouveau cours`,
    then: ({ pole }) =>
      `La suspension décidée par ${the(pole)} valait jusqu’à la réponse de son organe : elle prend fin. Tous ceux à qui elle avait été dite en sont avertis.`,
    button,
  },
  poleWithdrew: {
    subject: () => 'Un pôle retire son label',
    first: ({ pole, project }) => `${The(pole)} retire son label à ${project}`,
    then: ({ named }) =>
      `Le certificat ne porte plus le nom de ce pôle.${named ? ` Y figurent encore : ${named}.` : ''} Sa page de vérification le dit.`,
    button,
  },
  leadVacated: {
    subject: () => 'Label sans pôle référent',
    first: ({ project }) => `Le label de ${project} n’a plus de pôle référent`,
    then: ({ pole, due }) =>
      `${The(pole)}, qui le conduisait, ne le porte plus. Un pôle du certificat peut se proposer${due ? ` avant ${due}` : ''} ; sans aucun, le label prend fin.`,
    button,
  },
  certificateTakenOver: {
    subject: () => 'Un label a un nouveau référent',
    first: ({ pole, project }) => `${The(pole)} conduit désormais le label de ${project}`,
    then: ({ named }) => `Le label reste en cours. Au certificat, le référent d’abord : ${named}.`,
    button,
  },
});
