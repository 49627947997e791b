import { coLabelVote } from './co-label.js';

/** A refusal that is looked at again, on the page of its request (R68). */
export const reexamination = {
  title: 'Réexamen du refus',
  right: (due: string, panel: boolean) =>
    `Le refus peut être réexaminé, une fois, si vous dites pourquoi, jusqu’au ${due}. ${panel ? 'Le comité de pilotage' : 'Un autre organe du pôle, ou à défaut le comité de pilotage,'} l’entend sans personne qui ait voté sur votre demande.`,
  heardBy: (organ: string, pole: string) => `Entendu par : ${organ}, ${pole}.`,
  heardBySteering: 'Entendu par le comité de pilotage.',
  reasons: 'Motifs du porteur',
  verdicts: {
    carried: 'Le refus ne tient pas : le résultat est calculé de nouveau.',
    notCarried: 'Le refus tient ; il est définitif.',
    silent: 'Sans réponse à temps, le refus tient ; il est définitif.',
  },
  decision: (number: string) => `Décision ${number}.`,
  readmitted: 'Pourquoi la recevabilité est vérifiée de nouveau',
  inside: {
    decisionOrgan: 'Organe de décision',
    title: (organ: string, pole: string) => `${organ}, ${pole}`,
    sub: 'Vu de votre pôle seul',
    members: 'Qui répond',
    vote: 'Vote',
    cast: (cast: number, electorate: number) => `${cast} sur ${electorate} ont voté.`,
    secondCall: 'Second appel, après un quorum manqué.',
    barred: 'a voté sur la demande, n’y prend pas part',
    tally: (yes: number, no: number, abstain: number) =>
      `${yes} pour, ${no} contre, ${abstain} abstention${abstain > 1 ? 's' : ''}`,
  },
  answers: { for: 'Pour', against: 'Contre', abstain: 'Abstention' },
  coLabel: coLabelVote,
  consequences: {
    for: 'Le refus tombe : le résultat de la demande est calculé de nouveau, avec un avis favorable de votre pôle ou sans sa réserve.',
    against: 'Le refus tient et devient définitif.',
    abstain: 'Compte pour le quorum, ni pour ni contre.',
  },
  field: 'Votre vote',
  why: 'Pourquoi ce vote',
  whyHint: (which: string) => `Demandé pour : ${which}.`,
  voteReaders: 'la présidence de votre organe et le chargé de projet du pôle',
  askReaders: 'l’organe ou le comité qui l’entend, et les pôles instructeurs',
  overturns: 'Ce que décide le comité',
  decided: { true: 'Le refus ne tient pas', false: 'Le refus tient' },
};
