import { actSet } from '../../act-facts.js';
import { of, The, the } from '../letters/poles.js';

/** Acts on the request itself, until its pôles have spoken. */
export const requestActs = actSet({
  submit: {
    verb: () => 'Déposer le dossier',
    task: () => 'Finir et déposer le dossier',
    title: ({ project }) => `Déposer ${project}`,
    lede: () => 'Vous demandez aux pôles de labelliser ce projet, pour cet appel et aucun autre.',
    consequence: () =>
      'Le dossier est scellé, le pôle que vous avez choisi en vérifie la recevabilité. Il ne change plus sans qu’un complément soit demandé.',
    done: ({ project }) => `${project} est déposé. L’accusé de réception vous parvient par courriel.`,
  },
  deleteDraft: {
    verb: () => 'Effacer le brouillon',
    task: () => 'Effacer le brouillon',
    title: ({ project }) => `Effacer le brouillon ${of(project)}`,
    lede: () => 'Ce brouillon n’a été lu par personne d’autre que vous.',
    consequence: () => 'Il disparaît de vos dossiers. Cet acte ne se défait pas.',
    done: () => 'Le brouillon est effacé.',
  },
  openFullProposal: {
    verb: () => 'Déposer la proposition complète',
    task: () => 'Ouvrir la proposition complète de',
    title: ({ project }) => `Déposer la proposition complète ${of(project)}`,
    lede: () =>
      'Les pôles sont favorables au projet. Si le financeur le retient, sa proposition complète se dépose dans l’appel de seconde étape, où ils donnent leur label.',
    consequence: () =>
      'Un brouillon s’ouvre, lié à ce dossier et rempli de ce qu’il dit ; les pièces et les déclarations sont à donner de nouveau. Un avis n’ouvre qu’une proposition complète.',
    done: () => 'La proposition complète est ouverte, en brouillon.',
  },
  complete: {
    verb: () => 'Envoyer le complément',
    task: () => 'Compléter le dossier',
    title: ({ project }) => `Compléter ${project}`,
    lede: () => 'Vous répondez à ce que le pôle vous a demandé.',
    consequence: () => 'Une nouvelle version est scellée et la vérification de recevabilité reprend.',
    done: ({ project }) => `Le complément ${of(project)} est envoyé.`,
  },
  withdraw: {
    verb: () => 'Retirer la demande',
    task: () => 'Retirer la demande',
    title: ({ project }) => `Retirer la demande ${project}`,
    lede: () => 'C’est votre droit à tout moment avant la décision, et vous n’avez pas à dire pourquoi.',
    consequence: () =>
      'Les pôles cessent d’instruire et en sont avertis. Cet acte ne se défait pas ; une nouvelle demande reste possible.',
    done: ({ project }) => `La demande ${project} est retirée.`,
  },
  admit: {
    verb: () => 'Déclarer le dossier recevable',
    task: () => 'Vérifier la recevabilité du dossier',
    title: ({ project }) => `Déclarer ${project} recevable`,
    lede: ({ pole }) =>
      `Vous dites, pour ${the(pole)}, que le dossier est complet et qu’il entre dans l’appel. Vous ne jugez pas encore le projet.`,
    consequence: () =>
      'Le pôle référent est désigné selon le domaine et le territoire, et les pôles concernés sont invités à instruire.',
    done: ({ project }) => `${project} est recevable, l’instruction commence.`,
  },
  askCompletion: {
    verb: () => 'Demander un complément',
    task: () => 'Demander un complément au dossier',
    title: ({ project }) => `Demander un complément à ${project}`,
    lede: () => 'Une seule demande est possible : dites tout ce qui manque, en une liste.',
    consequence: () =>
      'Le dossier se rouvre à qui le porte, avec une échéance. Sans réponse à cette date, la demande devient caduque.',
    done: ({ project }) => `Le complément ${of(project)} est demandé.`,
  },
  extendCompletion: {
    verb: () => 'Prolonger le délai',
    task: () => 'Prolonger le délai de complément du dossier',
    title: ({ project }) => `Prolonger le délai ${of(project)}`,
    lede: () => 'Une seule prolongation est possible.',
    consequence: () => 'La nouvelle échéance est écrite à qui porte le projet.',
    done: () => 'Le délai est prolongé.',
  },
  rejectInadmissible: {
    verb: () => 'Déclarer le dossier irrecevable',
    task: () => 'Déclarer irrecevable le dossier',
    title: ({ project }) => `Déclarer ${project} irrecevable`,
    lede: ({ pole }) =>
      `Vous signez pour ${the(pole)}. Le projet n’est pas jugé : le dossier n’entre pas dans l’appel.`,
    consequence: () =>
      'L’instruction s’arrête et les motifs sont écrits à qui porte le projet. Le comité peut rouvrir la demande à sa prochaine réunion.',
    done: ({ project }) => `${project} est déclaré irrecevable.`,
  },
  adoptRuleSet: {
    verb: () => 'Appliquer les règles en vigueur',
    task: () => 'Appliquer les règles en vigueur à',
    title: ({ project }) => `Appliquer les règles en vigueur à ${project}`,
    lede: () =>
      'Une demande garde les règles de son dépôt. Vous inscrivez une décision du comité de pilotage, sous son numéro : elle remplace ces règles par celles que l’appel suit aujourd’hui.',
    consequence: () =>
      'Les échéances ouvertes sont recalculées. Ce qui est voté et compté le reste. La décision est inscrite au journal, et toutes les personnes concernées en sont averties.',
    done: () => 'Les règles en vigueur s’appliquent à cette demande.',
  },
  attributeLead: {
    verb: () => 'Désigner le pôle référent',
    task: () => 'Désigner le référent du dossier',
    title: ({ project }) => `Désigner le pôle référent ${of(project)}`,
    lede: () => 'Vous inscrivez une décision du comité de pilotage, sous son numéro.',
    consequence: () =>
      'Ce pôle conduit l’instruction et répond seul à qui porte le projet. Tous les pôles en sont avertis.',
    done: () => 'Le pôle référent est désigné.',
  },
  declareInterests: {
    verb: () => 'Déclarer mes liens d’intérêts',
    task: () => 'Déclarer vos liens avec',
    title: ({ project }) => `Déclarer vos liens avec ${project}`,
    lede: ({ pole }) =>
      `${The(pole)} instruit ce dossier. Il s’ouvre à vous dès que vous avez dit n’y avoir aucun intérêt.`,
    consequence: () =>
      'Sans lien : le dossier s’ouvre aussitôt. Avec un lien : vous vous déportez, le dossier se ferme pour vous et vous n’en recevez plus rien. Un déport ne se reprend pas.',
    done: () => 'Votre déclaration est enregistrée.',
  },
  claimLead: {
    verb: () => 'Reprendre le dossier',
    task: () => 'Examiner la reprise de',
    title: ({ project }) => `Reprendre ${project} comme référent`,
    lede: ({ pole }) =>
      `${pole ? The(pole) : 'Votre pôle'} devient référent et rend son avis à ce titre. Une demande n’est reprise qu’une fois.`,
    consequence: () =>
      'L’avis de l’ancien référent reste consigné et n’est plus compté. Tous les pôles, le comité de pilotage et qui porte le projet en sont avertis.',
    done: ({ project }) => `${project} est repris, votre instruction commence.`,
  },
  compressCalendar: {
    verb: () => 'Resserrer le calendrier',
    task: () => 'Resserrer le calendrier de',
    title: ({ project }) => `Resserrer le calendrier ${of(project)}`,
    lede: () =>
      'Le dossier est arrivé après la date de réception des pôles. Chaque délai est raccourci, un jour ouvré au moins, pour finir avant la clôture de l’appel.',
    consequence: () =>
      'Les échéances en cours sont recalculées, celles de chaque pôle aussi. Qui porte le projet et les pôles en sont avertis. Cet acte ne se défait pas.',
    done: ({ project }) => `Le calendrier ${of(project)} est resserré.`,
  },
});
