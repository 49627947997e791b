import { factSet, sentenceSet } from '../act-facts.js';
import { of, The } from './letters/poles.js';

/*
 * A pôle that withdraws its own label, everywhere but in the letters (R70).
 */

const One = (pole: string) => (pole ? The(pole) : 'Un pôle');
const ofOne = (pole: string) => (pole ? of(pole) : 'd’un pôle');

export const withdrawalDeadlines = {
  withdrawalAnswer: 'réponse au retrait engagé',
  withdrawalRuling: 'décision du comité de pilotage sur le retrait',
  leadNaming: 'nouveau référent du certificat',
};

/** The part of the page of a label that tells it. */
export const withdrawalPage = {
  begun: (pole: string, when: string) => `Retrait engagé par ${pole} le ${when}.`,
  ground: (ground: string) => `Motif : ${ground}.`,
  answerBy: (when: string) => `Le porteur peut répondre jusqu’au ${when} ; puis l’organe du pôle vote.`,
  put: 'L’organe de décision du pôle est appelé à voter.',
  bySteering: 'L’organe du pôle est trop réduit : le comité de pilotage répond.',
  why: 'Pourquoi le pôle veut le retirer',
  answer: 'Réponse du porteur',
  read: 'À lire d’abord',
  whyDropped: 'Pourquoi le pôle y renonce',
  withdrawn: (pole: string, when: string) => `${pole} a retiré son label le ${when}.`,
  ended: (when: string) => `Terminé le ${when}.`,
  ends: {
    carried: 'Le label du pôle est retiré.',
    notCarried: 'Le retrait est rejeté : le label du pôle reste ce qu’il était.',
    silent: 'L’organe n’a pas répondu : le label du pôle reste ce qu’il était.',
    dropped: 'Le pôle y a renoncé.',
    left: 'Le pôle est parti : le retrait prend fin avec lui.',
    moot: 'Sans objet : le pôle a quitté le certificat avec le changement déclaré.',
  },
  vacancy: (pole: string, when: string) =>
    `${pole} conduisait ce label et ne le porte plus. Un pôle du certificat peut se proposer jusqu’au ${when}, sans quoi le label prend fin.`,
  /** why a label is withdrawn as a whole */
  grounds: {
    holderGaveUp: 'qui porte le projet s’est désisté',
    changeRefused: 'aucun pôle ne garde son label avec le changement déclaré',
    polesWithdrew: 'chacun de ses pôles l’a retiré',
    leadMissing: 'aucun pôle ne s’est proposé pour le conduire',
  },
  decides: 'Ce que décide le comité',
  decided: { true: 'Le label de ce pôle est retiré', false: 'Le label de ce pôle est maintenu' },
  question: 'Appelé à voter sur le retrait du label du pôle.',
  consequences: {
    for: 'Le label de votre pôle est retiré du certificat ; ceux des autres pôles n’en sont pas touchés.',
    against: 'Le label de votre pôle reste ce qu’il est.',
    abstain: 'Compte pour le quorum, ni pour ni contre.',
  },
};

export const withdrawalJournal = factSet({
  withdrawalNoticed: ({ pole, detail }) =>
    `${One(pole)} engage le retrait de son label${detail ? ` : ${detail}` : ''}.`,
  withdrawalDropped: ({ pole }) => `${One(pole)} renonce à retirer son label.`,
  withdrawalAnswered: ({ pole }) => `Le porteur répond sur le retrait du label ${ofOne(pole)}.`,
  withdrawalPassedOn: ({ pole }) =>
    `L’organe ${ofOne(pole)} est trop réduit pour voter sur le retrait de son label : le comité de pilotage répond.`,
  withdrawalRulingOverdue: ({ pole }) =>
    `La réponse du comité de pilotage sur le label ${ofOne(pole)} est demandée de nouveau.`,
  withdrawalRejected: ({ pole, detail }) => `Le label ${ofOne(pole)} n’est pas retiré. ${detail}`.trim(),
  poleWithdrew: ({ pole, detail }) => `${One(pole)} retire son label${detail ? ` : ${detail}` : ''}.`,
  leadVacated: () => 'Le label n’a plus de référent : un pôle du certificat peut se proposer.',
  certificateTakenOver: ({ pole }) => `${One(pole)} devient référent du label.`,
});

export const withdrawalReasons = sentenceSet({
  withdrawalUnderWay: () => 'Ce pôle a déjà engagé le retrait de son label.',
  noWithdrawal: () => 'Ce pôle n’a pas engagé le retrait de son label.',
  withdrawalPut: () => 'L’organe du pôle est déjà appelé à voter sur ce retrait.',
  withdrawalNotSteerings: () => 'Ce retrait ne revient pas au comité de pilotage : l’organe du pôle répond.',
  certificateLed: () => 'Ce label a déjà un pôle référent.',
  certificateVacant: () => 'Le label n’a plus de référent : un pôle du certificat doit d’abord se proposer.',
  withdrawalAwaited: () => 'Un pôle a engagé le retrait de son label : le bilan final attend sa décision.',
});

export const withdrawalReaders = {
  withdrawal: 'qui porte le projet et les personnes de votre pôle',
  withdrawalAnswer: 'les personnes du pôle qui vous a écrit, et le comité de pilotage s’il répond à sa place',
};
