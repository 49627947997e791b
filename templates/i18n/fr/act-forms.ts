import type { Words } from '../shape.js';

const everyone = 'les pôles instructeurs, et qui porte le projet une fois la décision prise';
const poleOnly = 'les personnes de votre pôle, et elles seules';

/** The fields of the acts: their labels, who reads them, and how to put them right. */
export const actForms = {
  fields: {
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
    suspect: 'Personne concernée',
    answer: 'Votre réponse',
    startsAt: 'Date et heure',
    duration: 'Durée',
    place: 'Lieu, ou lien de la réunion à distance',
  },
  hints: {
    items: 'Une ligne par pièce ou par réponse attendue.',
    decision: 'Comme COPIL-2027-04.',
    clear:
      'Un intérêt : vous, un proche ou votre employeur êtes partenaire, concurrent, conseil ou financeur de ce projet.',
    organisation:
      'Si vous vous déportez : gardée parmi vos liens déclarés, elle sera relevée sur d’autres dossiers, pour vous, la présidence et le chargé de projet de votre pôle.',
    startsAt: 'Heure de Paris.',
    place: 'Écrit dans la convocation, qui part par lettre : n’y mettez rien de confidentiel.',
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
  readers: {
    judges: 'la présidence, la présidence suppléante et le chargé de projet de votre pôle',
    items: 'qui porte le projet et les pôles instructeurs',
    inadmissible: 'qui porte le projet et les pôles instructeurs',
    ownPole: poleOnly,
    place: 'les membres convoqués et les personnes de votre organe',
    opposition: 'les personnes des pôles instructeurs',
    steering: 'les personnes des pôles instructeurs et le comité de pilotage',
    detail: 'la présidence de votre pôle, et elle seule',
    ballot: 'la présidence et le chargé de projet de votre pôle',
    opinion: everyone,
    answer: 'les personnes des pôles instructeurs',
    holder: 'qui porte le projet et les pôles instructeurs',
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
      'Le vote serait alors clos et ses bulletins scellés ouverts, tous ensemble. Ce qu’ils disent, l’avis et les lettres qui en découlent, aucune simulation ne les montre.',
    letters: 'Ce qui partira',
    lettersSub: 'par personne dans vos pôles, sans nom ni nombre ailleurs',
    newState: (state: string) => `Le dossier serait alors à l’étape : ${state}.`,
    sameState: (state: string) => `Le dossier resterait à l’étape : ${state}.`,
    change: 'Modifier ce que j’ai écrit',
    reallyDo: 'Le faire pour de bon',
  },
  errors: {
    items: 'Écrivez ce qui manque, de 3 à 4 000 signes.',
    reasons: 'Écrivez les motifs, de 3 à 4 000 signes.',
    detail: 'Écrivez de 3 à 4 000 signes, ou rien.',
    reservation: 'Choisissez une réserve de la liste.',
    startsAt: 'Donnez une date et une heure.',
    duration: 'Choisissez une durée, de 15 minutes à 8 heures.',
    place: 'Écrivez le lieu ou le lien, de 3 à 300 signes.',
    answer: 'Écrivez votre réponse, de 3 à 4 000 signes.',
    until1: 'Écrivez une date, ou rien.',
    until2: 'Écrivez une date, ou rien.',
    until3: 'Écrivez une date, ou rien.',
    reservation1: 'Écrivez de 3 à 4 000 signes, ou rien.',
    reservation2: 'Écrivez de 3 à 4 000 signes, ou rien.',
    reservation3: 'Écrivez de 3 à 4 000 signes, ou rien.',
    pole: 'Choisissez un pôle de la charte.',
    decision: 'Écrivez le numéro sous la forme COPIL-2027-04.',
    person: 'Choisissez une personne de la liste.',
    mode: 'Choisissez une manière de voter.',
    opinion: 'Choisissez un avis.',
    clear: 'Répondez oui ou non.',
    ballot: 'Choisissez un bulletin.',
    seat: 'Ce siège n’est pas reconnu : rouvrez la page depuis le dossier.',
    recommendation: 'Choisissez une recommandation.',
    other: 'Cette réponse ne se lit pas : rouvrez la page et recommencez.',
  },
};

export type ActFormWords = Words<typeof actForms>;
