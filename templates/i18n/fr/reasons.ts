import { departureReasons } from './departures.js';
import { standstillReasons } from './standstill.js';
import { sentenceSet } from '../act-facts.js';
import type { Words } from '../shape.js';
import { delegationReasons } from './delegation.js';
import { exclusionReasons } from './exclusions.js';
import { handoverReasons } from './handover.js';
import { labelReasons } from './label.js';
import { pieceReasons } from './pieces.js';
import { readerReasons } from './readers.js';
import { resubmissionReasons } from './resubmission.js';

/** Why an act is refused now: a sentence for every code the procedure can give. */
export const reasons = sentenceSet({
  ...{ ...labelReasons, ...handoverReasons },
  ...{ ...delegationReasons, ...exclusionReasons, ...pieceReasons },
  ...readerReasons,
  ...resubmissionReasons,
  notInThisState: () => 'L’étape du dossier ne le permet pas, ou ne le permet plus.',
  noMigration: ({ machine, from, to }) =>
    `La version ${from} de ${machine} n’a pas de passage vers la version ${to} dans ce programme.`,
  notAPastInstant: () => 'Cette date ne se lit pas, ou elle est à venir.',
  notYourAct: () => 'Votre mandat ne donne pas cet acte.',
  interestsNotDeclared: () => 'Déclarez d’abord vos liens d’intérêts : le dossier s’ouvre ensuite.',
  conflictPointedOut: ({ organisations }) =>
    `Un lien a été relevé entre vous et ${organisations} : lisez-le, puis dites si vous avez un intérêt.`,
  noConflictFound: () => 'Rien n’a été relevé sur cette personne dans votre pôle.',
  personAside: () => 'Cette personne s’est déjà déportée du dossier.',
  conflictDismissed: () => 'Ce qui a été relevé sur cette personne est déjà écarté.',
  interestsAlreadyDeclared: () => 'Vous avez déjà déclaré n’avoir aucun lien.',
  recusalIsFinal: () => 'Vous vous êtes déporté de ce dossier ; un déport ne se reprend pas.',
  dossierIncomplete: () =>
    'Des réponses manquent au dossier : la page « Relire et déposer » les dit une à une.',
  callClosed: () => 'L’appel est clos : la date et l’heure de réception font foi.',
  callIsCancelled: () => 'Cet appel est annulé.',
  callIsOver: () => 'Cet appel est clos : sa clôture est passée.',
  firstStepMissing: () =>
    'Cet appel reçoit les projets qui ont un avis favorable de sa première étape : qui porte le projet y ouvre la proposition complète depuis ce premier dossier.',
  alreadyContinued: () =>
    'La proposition complète de ce projet est déjà ouverte ; un avis n’en ouvre qu’une.',
  callDoesNotFollow: () => 'Aucun appel de seconde étape ne fait suite à celui-ci.',
  callNotOpen: () => 'L’appel de seconde étape n’est pas encore ouvert.',
  callHasDossiers: () => 'Cet appel a des dossiers : ce qui leur a été demandé ne change plus.',
  opinionFollowsNone: () => 'Un appel de première étape ne fait suite à aucun autre.',
  followsNoOpinion: () => 'L’appel suivi doit être un appel de première étape, où les pôles donnent un avis.',
  callIsFollowed: () => 'Un appel de seconde étape fait suite à celui-ci : il donne un avis.',
  awardUnchanged: () => 'C’est déjà ce que cet appel demande aux pôles.',
  closingPast: () => 'La nouvelle clôture doit être à venir, et suivre la date de relevé qui la précède.',
  intakeOutOfOrder: () => 'La réception par les pôles suit l’ouverture et précède la clôture.',
  callNotMoved: () => 'Ces dates sont déjà celles de l’appel.',
  noVersionToCome: () => 'L’étape du dossier ne permet pas d’en préparer une nouvelle version.',
  versionUnchanged: () =>
    'Aucune version nouvelle n’est prête, ou elle est la même que celle qui est remise : écrivez-la d’abord sur les pages du dossier.',
  versionTooLate: ({ days }) =>
    `Ce changement est majeur et il est trop tard pour juger de nouveau : les certificats sont à délivrer ${days} jours avant la clôture de l’appel.`,
  noVersionAwaits: () => 'Aucune version du dossier n’attend de confirmation.',
  consortiumBroken: () =>
    'Le consortium ne réunit plus le minimum que demande l’appel : cette version ne peut pas être confirmée.',
  versionAwaited: () =>
    'Une version qui change les partenaires attend la confirmation de votre pôle : confirmez-la ou non, puis certifiez.',
  completionAlreadyAsked: () => 'Un complément a déjà été demandé ; il ne l’est qu’une fois.',
  tooLateForCompletion: ({ days }) =>
    `Il est trop tard pour un complément : il se demande au plus tard ${days} jours avant la clôture de l’appel.`,
  completionAlreadyExtended: () => 'Le délai a déjà été prolongé ; il ne l’est qu’une fois.',
  voteUnderWay: () => 'Un vote est ouvert : les règles ne changent pas pendant qu’on vote.',
  rulesAlreadyPinned: () => 'Cette demande suit déjà les règles que son appel suit aujourd’hui.',
  decisionModelBegun: () => 'Le modèle de décision ne change plus une fois les pôles saisis de la demande.',
  deadlineWouldBePast: () =>
    'Une échéance serait déjà passée avec ces règles : on ne retire pas à quelqu’un un délai après coup.',
  settingUnknown: () => 'Ce réglage n’existe pas.',
  settingForm: () => 'Cette valeur n’est pas de celles que ce réglage accepte.',
  settingBounds: ({ least, most }) => `Cette valeur va de ${least} à ${most}.`,
  settingOrder: ({ least }) => `Cette valeur contredit un autre réglage : elle est de ${least} au moins.`,
  poleNotMember: ({ pole }) => `${pole} n’est pas membre de la charte pour cette demande.`,
  poleWithdrawn: ({ pole }) =>
    `${pole} a déjà pris position ou s’est déporté : il ne peut plus être désigné.`,
  ...departureReasons,
  ...standstillReasons,
  leadTakenOver: () => 'Le dossier a déjà été repris une fois ; il ne l’est qu’une.',
  poleLeadsAlready: ({ pole }) => `${pole} est déjà référent.`,
  leadStillInTime: () =>
    'Le référent est encore dans ses délais : un autre pôle ne reprend le dossier que s’il se tait jusqu’à la date prévue avant la clôture de l’appel.',
  alreadyCompressed: () => 'Le calendrier est déjà resserré.',
  submittedInTime: () =>
    'Le dossier a été déposé avant la date de réception des pôles : son calendrier ne se resserre pas.',
  noOpenOpposition: () => 'Votre pôle n’a pas d’opposition ouverte sur ce dossier.',
  notAnExpert: () =>
    'Aucun expert désigné par votre pôle n’est libre pour ce dossier : invitez-en un depuis la page Coopération.',
  expertRecused: () => 'Cette personne s’est déportée du dossier : choisissez-en une autre.',
  expertAlreadyAssigned: () => 'Cette personne a déjà reçu la lecture de ce dossier.',
  notAssigned: () => 'Cette lecture ne vous est pas confiée.',
  reviewAlreadySubmitted: () => 'Votre lecture est déjà rendue ; elle ne se modifie plus.',
  reviewMissing: ({ needed }) =>
    Number(needed) > 1
      ? `Il faut au moins ${needed} lectures rendues.`
      : 'Il faut au moins une lecture rendue.',
  leadOpinionAwaited: () => 'Le vote de votre pôle s’ouvre quand le référent a rendu son avis.',
  electorateShort: ({ voters, needed }) =>
    `Trop peu de votants après les déports : ${voters}, il en faut ${needed}. L’organe est à compléter.`,
  electorateComplete: () => 'L’organe a assez de votants : il n’y a personne à désigner.',
  notOneself: () => 'On ne se désigne pas soi-même.',
  votesAlready: () => 'Cette personne vote déjà dans l’organe pour cette demande.',
  readerVotes: () => 'Cette personne lit le dossier comme expert : elle ne le juge pas aussi par son vote.',
  expertVotes: () =>
    'Cette personne est désignée pour voter sur ce dossier : elle ne le lit pas comme expert.',
  notDesignable: () =>
    'Nul autre, dans votre pôle, ne peut être désigné : il faut un mandat dans le pôle, ailleurs qu’à l’instruction.',
  poleTied: ({ pole }) =>
    `${pole} est partenaire du projet, ou écarté à la demande de qui le porte : choisissez un autre pôle pour signer.`,
  panelHasJudged: () =>
    'Les experts qui ont rendu leur avis restent au collège ; une fois le résultat calculé, seul le pôle qui signe peut changer.',
  panelTooSmall: ({ needed }) => `Un collège extérieur compte au moins ${needed} experts différents.`,
  notAnOutsider: () =>
    'Un expert du collège est extérieur : il ne siège ni ne travaille dans aucun pôle, et rien ne le lie à un partenaire du projet.',
  nobodySigns: () => 'Nul ne peut signer pour ce pôle : sa présidence et sa suppléance se sont déportées.',
  notOnPanel: () => 'Vous n’êtes pas du collège extérieur de cette demande.',
  seatNotEligible: () => 'Ce siège ne vote pas : mandat échu, voix consultative ou déport.',
  voterRecused: () => 'Vous vous êtes déporté de ce dossier : vous ne pouvez pas voter.',
  questionOver: () =>
    'Cette question n’est plus celle qui est posée à votre organe : relisez le dossier et vos motifs, puis répondez à celle qui l’est.',
  ballotAlreadyCast: () => 'Le bulletin de ce siège est déjà déposé ; il ne se reprend pas.',
  ballotReasonsMissing: () => 'Ce bulletin dit ses motifs : écrivez-les.',
  sealedBallotAltered: () =>
    'Un bulletin scellé n’est plus celui qui a été déposé : le vote ne se compte pas. La personne qui administre le service le compare à une sauvegarde.',
  alreadyVoted: () =>
    'Une personne vote une fois par demande, même si elle siège dans deux pôles : ce vote est déjà donné.',
  remoteVoteRuns: () => 'Un vote à distance court jusqu’à son échéance ; personne ne l’abrège.',
  opinionNotForInvited: () => 'Seul le référent peut ajourner.',
  opinionNotForLead: () => 'Le référent se prononce : « sans objection » n’est que pour les pôles invités.',
  reservationMissing: () => 'Un avis avec réserves en énonce au moins une : écrivez une recommandation.',
  reasonsMissing: () => 'Un avis défavorable ou un ajournement dit ses motifs : écrivez-les.',
  reservationSettled: () => 'Cette réserve est déjà levée ou maintenue.',
  reservationOfAnother: ({ pole }) => `Cette réserve est celle de ${pole} : nul autre pôle ne la lève.`,
  answerAwaited: () => 'La réponse du porteur est attendue ; une réserve ne se maintient qu’après elle.',
  reservationDate: ({ days }) =>
    `Une réserve suspensive porte une date à venir, ${days} jours au moins avant la clôture.`,
  committeeHasVoted: () => 'Le comité unique a voté : nul ne revient seul sur les voix de son pôle.',
  sessionPast: () => 'Une séance se convoque pour une date à venir.',
  sessionTooLate: () => 'Après un quorum manqué, la séance a lieu dans le délai de la nouvelle convocation.',
  sessionAfterClosing: () => 'La séance a lieu avant la clôture de l’appel.',
  sessionStands: () => 'Une séance est déjà convoquée : déplacez-la ou annulez-la.',
  sessionNotYet: () =>
    'Une séance est convoquée pour un autre jour : le vote en séance s’ouvre ce jour-là. Déplacez-la, annulez-la, ou votez à distance.',
  noSessionAhead: () => 'Aucune séance à venir n’est convoquée.',
  sessionNotHeld: () => 'Cette séance n’a pas eu lieu, ou pas encore.',
  minutesApproved: () => 'Le procès-verbal de cette séance est approuvé : il ne change plus.',
  seatNotOfSession: () => 'Un de ces sièges n’est pas de l’organe, ou la personne s’est déportée.',
  voterAbsent: () => 'Qui a voté en séance y était, à distance ou représenté : un de ces sièges a voté.',
  noProxy: () => 'Un siège représenté a donné procuration : l’un d’eux n’en a pas.',
  attendanceMissing: () => 'Notez d’abord les présences.',
  minutesMissing: () => 'Le procès-verbal n’est pas encore rédigé.',
  noOpinionCounted: () => 'L’organe n’a pas voté : il n’y a pas d’avis à signer.',
  lateOpinionGiven: () => 'Votre pôle a déjà rendu son avis tardif.',
  tooLateToReopen: () =>
    'Il reste moins d’un jour ouvré avant la date où les pôles doivent avoir conclu : une fenêtre ne peut plus être rouverte.',
  rulingAwaited: () =>
    'Le résultat est renvoyé au comité de pilotage : sa réponse est attendue, ou son silence à l’échéance.',
  sentToSteeringOnce: () =>
    'Le résultat de cette demande a déjà été renvoyé au comité de pilotage ; il ne l’est qu’une fois.',
  noRulingAwaited: () => 'Rien n’est renvoyé au comité de pilotage sur cette demande.',
  poleHasNotVoted: () => 'Ce pôle n’a pas rendu d’avis : il n’a rien à délibérer de nouveau.',
  tooLateToDeliberate: () =>
    'Il reste moins d’un jour ouvré avant la date où les pôles doivent avoir conclu : un organe ne peut plus délibérer de nouveau.',
  windowReopenedOnce: () => 'Une fenêtre a déjà été rouverte sur cette demande ; elle ne l’est qu’une fois.',
  poleNotSilent: () => 'Ce pôle n’est pas resté silencieux : sa fenêtre ne se rouvre pas.',
  leadNotFavourable: () =>
    'L’avis du référent n’est pas favorable : rouvrir une fenêtre n’y changerait rien.',
  jointDecisionReached: () => 'La décision concertée est atteinte : un avis tardif ne serait plus compté.',
  votedOnRequest: () => 'Qui a voté sur cette demande ne prend pas part à son réexamen.',
  reexaminationOnce: () => 'Le refus de cette demande a déjà été réexaminé ; il ne l’est qu’une fois.',
  reexaminationTooLate: () => 'Le délai pour demander un réexamen est passé : le refus est définitif.',
  reexaminationReasonsMissing: () => 'Un réexamen se demande avec ses motifs.',
  organHears: () => 'Un autre organe du pôle entend ce recours : c’est à lui de répondre.',
  reopenedOnce: () => 'La recevabilité de cette demande a déjà été rouverte ; elle ne l’est qu’une fois.',
  notNow: () => 'Ce n’est pas possible maintenant.',
  notYou: () => 'Votre mandat ne donne pas cet acte.',
  unknown: () => 'Ce dossier n’existe pas, ou pas pour vous.',
  stale: () => 'Ce que vous alliez signer a changé entre-temps. Relisez, puis signez.',
  commandIdReused: () => 'Cette page a déjà servi à un autre acte : rouvrez-la.',
  unreadable: () => 'Cette demande ne se lit pas : rouvrez la page et recommencez.',
  notDue: () => 'Cette échéance n’existe plus.',
  clockBehind: () => 'L’horloge du service retarde : réessayez dans un instant.',
  busy: () => 'Plusieurs personnes agissent sur ce dossier : réessayez dans un instant.',
  unavailable: () => 'Le service est arrêté un moment : rien n’a été fait, réessayez.',
  markMissing: () => 'Notez ce critère de 0 à 5 avant de rendre votre lecture.',
  recommendationMissing: () => 'Choisissez une recommandation avant de rendre votre lecture.',
  isUuid: () => 'Cette réponse ne se lit pas : rouvrez la page et recommencez.',
  strayCharacter: () =>
    'Un caractère invisible s’est glissé dans ce texte : effacez-le ou retapez le passage.',
  unknownChoice: () => 'Choisissez une des réponses proposées.',
  dossierSubmitted: () =>
    'Le dossier est déposé : pour le changer, préparez-en d’abord une nouvelle version, depuis sa page.',
  submissionUnderWay: () => 'Ce dossier est en cours de dépôt : rouvrez-le dans une minute.',
  dossierMoved: () => 'Le dossier a changé pendant votre dépôt : relisez-le, puis déposez.',
  notOfficerOfPole: () => 'Seul un chargé de projet de ce pôle peut inviter.',
  organNotSeated: () => 'Ce siège n’est pas de cet organe.',
  notOpen: () => 'Cet appel n’est pas ouvert.',
});

export type ReasonsWords = Words<typeof reasons>;
