import { messages } from '../../letter-facts.js';

const button = 'Ouvrir le dossier';
const until = (due: string) => (due ? ` avant le ${due}` : '');

/** A dossier handed to another account (R62): nothing of its content is in a letter (R82), nor who is meant. */
export const handoverLetters = messages({
  objectOrNot: {
    subject: ({ project }) => `Un autre porteur est proposé pour ${project}`,
    first: ({ project }) => `Dites si vous gardez ${project}`,
    then: () =>
      'On a écrit que vous n’étiez plus là pour tenir ce dossier, et proposé de le confier à une autre personne. Si vous y êtes, opposez-vous avant cette date : rien ne changera. Sinon, la personne nommée sera sollicitée. Les motifs se lisent sur Colabel.',
    button: 'Répondre',
  },
  objectOrNotSoon: {
    subject: ({ project }) => `Transmission de ${project} : opposition encore possible`,
    first: ({ project }) => `Dites si vous gardez ${project}`,
    then: () => 'Sans opposition de votre part à cette date, la personne nommée sera sollicitée.',
    button: 'Répondre',
  },
  takeOverFile: {
    subject: ({ project }) => `Le dossier de ${project} vous est proposé`,
    first: ({ project }) => `Dites si vous reprenez le dossier de ${project}`,
    then: () =>
      'La proposition dit de quoi vous vous chargeriez. Entrez dans Colabel avec cette adresse pour la lire ; vous lirez le dossier lui-même si vous acceptez. Sans réponse à cette date, la proposition tombe.',
    button: 'Lire la proposition',
  },
  takeOverFileSoon: {
    subject: ({ project }) => `Le dossier de ${project} attend votre réponse`,
    first: ({ project }) => `Dites si vous reprenez le dossier de ${project}`,
    then: () => 'Sans réponse à cette date, la proposition tombe et le dossier reste où il est.',
    button: 'Lire la proposition',
  },
  replaceOrganisation: {
    subject: ({ project }) => `Version à remettre pour transmettre ${project}`,
    first: ({ project }) => `Remettez la version de ${project} qui remplace l’organisation porteuse`,
    then: () =>
      'La personne sollicitée a accepté le dossier. Il lui revient quand cette version est retenue ; d’ici là vous le tenez. Sans version remise à cette date, la transmission tombe ; le temps de son examen ne vous est pas compté.',
    button,
  },
  replaceOrganisationSoon: {
    subject: ({ project }) => `La transmission de ${project} attend sa version`,
    first: ({ project }) => `Remettez la version de ${project} qui remplace l’organisation porteuse`,
    then: () => 'Sans version remise à cette date, la transmission tombe et vous gardez le dossier.',
    button,
  },
});

export const handoverNews = messages({
  handoverAnnounced: {
    subject: ({ project }) => `Un autre porteur est proposé pour ${project}`,
    first: ({ project }) => `Un autre porteur est proposé pour ${project}`,
    then: ({ due }) =>
      `Qui tient le dossier peut s’y opposer${until(due)}. Ensuite, la personne nommée est sollicitée.`,
    button,
  },
  handoverProposed: {
    subject: ({ project }) => `Le dossier de ${project} est proposé`,
    first: ({ project }) => `La proposition de transmettre ${project} est partie`,
    then: ({ due }) =>
      `Vous tenez le dossier jusqu’à l’accord de la personne sollicitée, attendu${until(due)}.`,
    button,
  },
  handoverAgreed: {
    subject: ({ project }) => `Votre accord pour ${project} est noté`,
    first: ({ project }) => `Votre accord pour reprendre ${project} est noté`,
    then: () =>
      'Le dossier vous revient quand la version qui remplace l’organisation porteuse est retenue. Une lettre vous le dira.',
    button: 'Lire la proposition',
  },
  youHold: {
    subject: ({ project }) => `Vous tenez le dossier de ${project}`,
    first: ({ project }) => `Vous tenez désormais le dossier de ${project}`,
    then: () =>
      'Vous le lisez en entier ; les réponses attendues, les échéances et les lettres sont les vôtres à compter d’aujourd’hui.',
    button,
  },
  youHeld: {
    subject: ({ project }) => `Le dossier de ${project} est transmis`,
    first: ({ project }) => `Vous ne tenez plus le dossier de ${project}`,
    then: () =>
      'La personne sollicitée l’a accepté : elle seule le tient. Vous n’y avez plus accès et n’en recevrez plus de lettres.',
    button: 'Ouvrir Colabel',
  },
  holderChanged: {
    subject: ({ project }) => `${project} est porté par une autre personne`,
    first: ({ project }) => `Une autre personne porte désormais ${project}`,
    then: () => 'Son nom est sur la page du dossier. Les échéances ne changent pas.',
    button,
  },
  holderChangedJudged: {
    subject: ({ project }) => `${project} est porté par une autre personne`,
    first: ({ project }) => `Une autre personne porte désormais ${project}`,
    then: () =>
      'Si vous avez un lien avec elle ou avec son organisation, déclarez-le : son nom est sur la page du dossier. Les échéances ne changent pas.',
    button,
  },
  handoverStopped: {
    subject: ({ project }) => `La transmission de ${project} s’arrête`,
    first: ({ project }) => `${project} reste à qui le tient`,
    then: () => 'La proposition de le transmettre n’a plus cours. Rien d’autre ne change.',
    button: 'Ouvrir Colabel',
  },
  handoverOver: {
    subject: ({ project }) => `La transmission de ${project} s’arrête`,
    first: ({ project }) => `Il n’y a plus rien à transmettre pour ${project}`,
    then: () => 'La procédure qu’il suivait a pris fin, et la proposition de le transmettre avec elle.',
    button: 'Ouvrir Colabel',
  },
});

export const handoverSteps = {
  handoverObjection: 'opposition à la transmission du dossier',
  handoverAnswer: 'réponse de la personne à qui le dossier est proposé',
  handoverVersion: 'version qui remplace l’organisation porteuse',
  handoverReminder: 'rappel de la transmission du dossier',
};
