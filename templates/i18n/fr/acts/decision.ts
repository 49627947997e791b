import { actSet } from '../../act-facts.js';
import { of, The, the } from '../letters/poles.js';

/** Acts on the joint decision: its oppositions, its result, its reservations, its label. */
export const decisionActs = actSet({
  liftOpposition: {
    verb: ({ pole }) => `Lever l’opposition ${of(pole)}`,
    task: ({ pole }) => `Lever ou maintenir l’opposition ${of(pole)} sur`,
    title: ({ project, pole }) => `Lever l’opposition ${of(pole)} sur ${project}`,
    lede: ({ pole }) => `Vous signez pour ${the(pole)}. Nul autre pôle ne peut lever son opposition.`,
    consequence: ({ pole }) => `${The(pole)} comptera comme sans objection et ne figurera pas au certificat.`,
    done: ({ pole }) => `L’opposition ${of(pole)} est levée.`,
  },
  maintainOpposition: {
    verb: ({ pole }) => `Maintenir l’opposition ${of(pole)}`,
    task: ({ pole }) => `Maintenir l’opposition ${of(pole)} sur`,
    title: ({ project, pole }) => `Maintenir l’opposition ${of(pole)} sur ${project}`,
    lede: ({ pole }) => `Vous signez pour ${the(pole)}, après la concertation.`,
    consequence: () =>
      'Le dissentiment est consigné à la décision. Il n’empêche pas les autres pôles de labelliser, sauf si les règles de l’appel le veulent.',
    done: ({ pole }) => `L’opposition ${of(pole)} est maintenue.`,
  },
  reopenWindow: {
    verb: ({ pole }) => `Rouvrir une fenêtre pour ${the(pole)}`,
    task: ({ pole }) => `Rouvrir une fenêtre pour ${the(pole)} sur`,
    title: ({ project, pole }) => `Rouvrir une fenêtre pour ${the(pole)} sur ${project}`,
    lede: ({ pole }) =>
      `${The(pole)} n’a pas répondu à temps. La présidence du référent peut lui rouvrir une fenêtre, une seule fois par demande.`,
    consequence: () =>
      'La demande revient à l’instruction concertée pour deux jours ouvrés au plus ; tous les pôles en sont avertis, avec vos motifs. Le résultat est ensuite calculé de nouveau.',
    done: ({ project }) => `Une fenêtre est rouverte sur ${project}.`,
  },
  confirmOutcome: {
    verb: () => 'Certifier le résultat',
    task: () => 'Certifier le résultat pour',
    title: ({ project }) => `Certifier le résultat ${of(project)}`,
    lede: () =>
      'La présidence du pôle qui signe certifie le résultat calculé ; elle ne peut pas le changer. Aucun pôle ne décide pour un autre.',
    consequence: () => 'La décision est prise et écrite à qui porte le projet, aux pôles et aux financeurs.',
    done: ({ project }) => `Le résultat ${of(project)} est certifié.`,
  },
  sendToSteering: {
    verb: () => 'Renvoyer le résultat au comité de pilotage',
    task: () => 'Renvoyer au comité de pilotage le résultat pour',
    title: ({ project }) => `Renvoyer au comité de pilotage le résultat ${of(project)}`,
    lede: () =>
      'Vous n’êtes pas d’accord avec le résultat calculé : vous pouvez le renvoyer au comité de pilotage, une seule fois, avec vos motifs.',
    consequence: () =>
      'Le comité constate que le résultat tient ou, si un organe a voté, lui demande de délibérer de nouveau ; il ne peut pas remplacer ce résultat. Vous ne certifiez plus : la présidence suppléante le fera.',
    done: ({ project }) => `Le résultat ${of(project)} est renvoyé au comité de pilotage.`,
  },
  ruleOnOutcome: {
    verb: () => 'Enregistrer la réponse du comité',
    task: () => 'Dire ce que devient le résultat de',
    title: ({ project }) => `Réponse du comité de pilotage sur ${project}`,
    lede: () =>
      'Le comité de pilotage constate que le résultat tient ou, si un organe a voté, lui demande une nouvelle délibération, une seule fois.',
    consequence: () =>
      'Si le résultat tient, la présidence suppléante du pôle qui signe le certifie. Sinon, l’organe désigné vote de nouveau et le résultat est recalculé.',
    done: ({ project }) => `La réponse du comité sur ${project} est enregistrée.`,
  },
  answerReservation: {
    verb: () => 'Répondre à une réserve',
    task: () => 'Répondre aux réserves sur',
    title: ({ project }) => `Répondre à une réserve sur ${project}`,
    lede: () => 'Vous dites ce qui est fait, ou ce qui change, pour répondre à la réserve.',
    consequence: () => 'Le pôle qui l’a émise lit votre réponse, puis lève sa réserve ou la maintient.',
    done: () => 'Votre réponse est transmise.',
  },
  liftReservation: {
    verb: ({ pole }) => `Lever une réserve ${of(pole)}`,
    task: ({ pole }) => `Lever ou maintenir une réserve ${of(pole)} sur`,
    title: ({ project, pole }) => `Lever une réserve ${of(pole)} sur ${project}`,
    lede: ({ pole }) => `Vous signez pour ${the(pole)}. Nul autre pôle ne peut lever sa réserve.`,
    consequence: () => 'Quand la dernière réserve est levée, le label est délivré et tous en sont avertis.',
    done: ({ pole }) => `La réserve ${of(pole)} est levée.`,
  },
  upholdReservation: {
    verb: ({ pole }) => `Maintenir une réserve ${of(pole)}`,
    task: ({ pole }) => `Maintenir une réserve ${of(pole)} sur`,
    title: ({ project, pole }) => `Maintenir une réserve ${of(pole)} sur ${project}`,
    lede: ({ pole }) => `Vous signez pour ${the(pole)}, après avoir lu la réponse du porteur.`,
    consequence: () =>
      'La demande est refusée, avec vos motifs ; qui porte le projet peut demander un réexamen. Cet acte ne se défait pas.',
    done: ({ pole }) => `La réserve ${of(pole)} est maintenue, la demande est refusée.`,
  },
});
