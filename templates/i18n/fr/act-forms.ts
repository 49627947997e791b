import type { Words } from '../shape.js';
import { errors } from './act-errors.js';
import { labelFields, labelReaders } from './label.js';

const everyone = 'les pôles instructeurs, et qui porte le projet une fois la décision prise';
const poleOnly = 'les personnes de votre pôle, et elles seules';

/** The fields of the acts: their labels, who reads them, and how to put them right. */
export const actForms = {
  fields: {
    ...labelFields,
    items: 'Ce qui manque',
    reasons: 'Motifs',
    ballotReasons: 'Pourquoi ce bulletin',
    detail: 'Quel est ce lien',
    pole: 'Pôle référent',
    decision: 'Numéro de la décision',
    ruling: 'Ce que décide le comité',
    person: 'Expert',
    mode: 'Manière de voter',
    opinion: 'Nouvel avis',
    clear: 'Avez-vous un intérêt dans ce projet ?',
    ballot: 'Votre bulletin',
    reservation: (rank: number) => `Recommandation ou réserve ${rank}`,
    until: (rank: number) => `${rank}. À lever avant le certificat, au plus tard le`,
    condition: 'Réserve',
    organisation: 'Avec quelle organisation',
    designated: 'Qui votera',
    outsider: (rank: number) => `Expert extérieur ${rank}`,
    stillOnPanel: (expert: string) => `${expert} (déjà au collège)`,
    signingPole: 'Pôle qui signe',
    panelOpinion: 'Votre avis',
    suspect: 'Personne concernée',
    askedPole: 'Pôle concerné',
    excluded: 'Qui ne doit pas examiner le projet',
    excludedName: 'Nom et organisation',
    exclusion: 'Demande',
    meant: 'Qui est visé',
    answer: 'Votre réponse',
    changes: 'Ce qui change, et pourquoi',
    session: 'Séance',
    account: 'Ce qui s’est dit et décidé',
    startsAt: 'Date et heure',
    duration: 'Durée',
    place: 'Lieu, ou lien de la réunion à distance',
  },
  hints: {
    signingPole:
      'Sa présidence signe l’avis du collège, sans le changer, et dit que tous les pôles se sont déportés.',
    panelReasons:
      'Demandés pour tout avis autre que favorable. Ils ne se lisent que si le résultat suit votre avis : des réserves avec un résultat favorable, des motifs avec un ajournement ou un refus. N’y mettez rien qui vous nomme.',
    items: 'Une ligne par pièce ou par réponse attendue.',
    decision: 'Comme COPIL-2027-04.',
    clear:
      'Un intérêt : vous, un proche ou votre employeur êtes partenaire, concurrent, conseil ou financeur de ce projet.',
    organisation:
      'Si vous vous déportez : gardée parmi vos liens déclarés, elle sera relevée sur d’autres dossiers, pour vous, la présidence et le chargé de projet de votre pôle.',
    account: 'Les présences, les déports et le vote s’y écrivent seuls.',
    startsAt: 'Heure de Paris.',
    place: 'Écrit dans la convocation, qui part par lettre : n’y mettez rien de confidentiel.',
    excludedName: 'Si c’est une personne. Comme vous la connaissez : le pôle la reconnaîtra.',
    meant:
      'Si la demande nomme une personne : trouvez-la dans votre pôle. Si c’est vous, déportez-vous plutôt : la présidence suppléante répondra.',
    reservation: 'Une phrase suffit.',
    until: 'Avec une date, la réserve suspend le certificat ; sans date, c’est une recommandation.',
    reservationNeeded: 'L’avis est avec réserves : énoncez-en au moins une.',
    ballotReasons: (which: string) => `Demandé pour : ${which}.`,
    sealedBallot: (until: string | null) =>
      `Ce vote est scellé. Personne, pas même la présidence, ne lit votre bulletin ni ses motifs avant la clôture${until ? `, au plus tard ${until}` : ''} ; tous s’ouvrent alors ensemble. On voit seulement que vous avez voté.`,
    lateSealedBallot:
      'Le vote s’est arrêté sans être compté : votre bulletin tardif reste scellé. Il est détruit si la fenêtre se rouvre, où vous voterez à nouveau, ou si la demande s’achève.',
    lateBallot: 'Le vote est clos : votre bulletin sera conservé comme tardif et ne sera pas compté.',
    lateOpinion:
      'La fenêtre de votre pôle est passée : son avis sera conservé comme tardif et ne sera pas compté.',
    reasonsNeeded: 'Cet avis doit dire ses motifs.',
  },
  findings: {
    lede: 'Avant de répondre, voici ce qui a été relevé à votre sujet.',
    employer: (organisation: string) => `L’employeur déclaré est partenaire du projet : ${organisation}.`,
    declared: (organisation: string) =>
      `Un lien a déjà été déclaré avec un partenaire du projet : ${organisation}.`,
    mail: (organisation: string) =>
      `L’adresse électronique est du domaine d’un partenaire du projet : ${organisation}.`,
    seen: 'J’ai lu ce qui précède et je n’ai pas d’intérêt dans ce projet.',
  },
  excluded: {
    person: 'Une personne',
    chair: 'Qui préside l’organe de décision',
    pole: 'Le pôle entier',
  },
  excludedHints: {
    person: 'Elle y siège ou y travaille ; la présidence lit ce nom. Si c’est elle, voir ligne suivante.',
    chair: 'La présidence suppléante répondra, sans que la présidence le sache.',
    pole: 'Il ne conduirait ni n’instruirait la demande.',
  },
  readers: {
    ...labelReaders,
    answerer: 'qui préside l’organe de décision de ce pôle, ou le supplée',
    holderAlone: 'qui porte le projet, et personne d’autre hors de votre présidence',
    judges: 'la présidence, la présidence suppléante et le chargé de projet de votre pôle',
    items: 'qui porte le projet et les pôles instructeurs',
    inadmissible: 'qui porte le projet et les pôles instructeurs',
    ownPole: poleOnly,
    account: 'les membres de votre organe et son instruction, une fois approuvé',
    place: 'les membres convoqués et les personnes de votre organe',
    opposition: 'les personnes des pôles instructeurs',
    steering: 'les personnes des pôles instructeurs et le comité de pilotage',
    detail: 'la présidence de votre pôle, et elle seule',
    ballot: 'la présidence et le chargé de projet de votre pôle',
    opinion: everyone,
    answer: 'les personnes des pôles instructeurs',
    changes: 'les personnes des pôles instructeurs et leurs experts',
    holder: 'qui porte le projet et les pôles instructeurs',
    ofPanel:
      'le pôle qui signe et les autres experts du collège, avec le résultat ; qui porte le projet, avec la décision',
  },
  minutes: (count: number) => `${count} minutes`,
  upheld: 'Le résultat calculé tient',
  deliberates: (pole: string) => `${pole} délibère de nouveau`,
  clear: { true: 'Non, aucun lien', false: 'Oui, et je me déporte' },
  clearHints: {
    true: 'Le dossier s’ouvre aussitôt.',
    false: 'Le dossier se ferme pour vous, définitivement, et vous n’en recevez plus rien.',
  },
  modeHints: {
    session: 'Les membres sont réunis ; la présidence clôt le vote à la fin de la séance.',
    remote:
      'Chacun vote d’où il est, jusqu’à l’échéance ; personne ne l’abrège et la moitié des votants au moins doit prendre part.',
  },
  ballots: {
    favourable: 'Voix pour.',
    favourableWithReservations:
      'Voix pour. Si la moitié des voix pour ou plus le sont avec réserves, l’avis du pôle le dira.',
    unfavourable: 'Voix contre. Si les voix contre l’emportent, l’avis du pôle est défavorable.',
    complementForLead:
      'Voix contre. Si c’est la plus grande part des voix contre et qu’elles l’emportent, la demande est ajournée.',
    /** R63h: the members of a panel speak for no pôle */
    reservationsForPanel: 'Voix pour, avec des recommandations jointes à la décision.',
    unfavourableForPanel: 'Voix contre. Si les voix contre l’emportent, la demande est refusée.',
    complementForInvited:
      'Voix contre. Si c’est la plus grande part des voix contre et qu’elles l’emportent, votre pôle est sans objection et ne labellise pas.',
    abstain: 'Compte pour le quorum, ni pour ni contre.',
  },
  opinions: {
    favourable: 'Votre pôle figure au certificat si le label est accordé.',
    favourableWithReservations: 'De même ; vos recommandations et réserves sont jointes à la décision.',
    noObjection: 'Votre pôle ne labellise pas et ne s’oppose pas.',
    postponed: 'La demande est ajournée ; elle pourra revenir, reprise.',
    unfavourableForLead: 'Un autre pôle peut reprendre le dossier ; sinon la demande est refusée.',
    unfavourableForInvited: 'La concertation s’ouvre : votre pôle lève ou maintient ensuite son opposition.',
  },
  deadline: (when: string, left: string) => `Avant ${when} (${left}).`,
  forSeat: (name: string) => `Vous votez par procuration, pour ${name}.`,
  yourSeat: 'Vous votez pour votre siège.',
  computed: 'Avis calculé d’après le vote',
  computedResult: 'Résultat calculé',
  cannotChange:
    'Ni la présidence ni le service ne peuvent changer ce résultat. En cas de désaccord, ne signez pas.',
  recommendations: 'Recommandations et réserves',
  upToThree: 'Trois au plus',
  orElse: 'Ou bien',
  simulate: 'Simuler',
  simulateAgain: 'Simuler à nouveau',
  simulateWhy: 'Simuler montre les lettres qui partiraient ; rien n’est enregistré.',
  back: 'Revenir au dossier',
  then: 'Ce qui suit',
  refused: 'Cet acte n’est pas possible maintenant.',
  shut: 'Cet acte n’est pas ouvert à votre mandat, ou ne l’est plus.',
  rehearsal: {
    title: (act: string) => `Simulation : ${act}`,
    lede: 'Voici exactement ce qui se passerait. Rien n’est enregistré, aucune lettre n’est partie.',
    would: 'Ce qui serait écrit',
    wouldSub: 'dans la piste d’audit',
    nothing: 'Rien de plus que l’acte lui-même.',
    opensBallots:
      'Le vote serait alors clos et dépouillé. Ce que disent les bulletins, la décision et les lettres qui en découlent, aucune simulation ne les montre.',
    letters: 'Ce qui partira',
    lettersSub: 'par personne dans vos pôles, sans nom ni nombre ailleurs',
    lettersLeave: (when: string) =>
      `Ces lettres partiraient ${when} : aucune ne part la nuit, le week-end ni un jour férié.`,
    newState: (state: string) => `Le dossier serait alors à l’étape : ${state}.`,
    sameState: (state: string) => `Le dossier resterait à l’étape : ${state}.`,
    change: 'Modifier ce que j’ai écrit',
    reallyDo: 'Le faire pour de bon',
  },
  errors,
};

export type ActFormWords = Words<typeof actForms>;
