import type { Words } from '../shape.js';

/** The frame of every page, and the pages shown when something went wrong. */
export const layout = {
  brand: 'Colabel',
  service: 'Colabel, service commun des pôles',
  skip: 'Aller au contenu',
  mainNav: 'Principale',
  toDo: (count: number) => (count > 1 ? 'actes à faire' : 'acte à faire'),
  search: 'Chercher un dossier, une personne',
  searchShort: 'Chercher',
  signOut: 'Quitter',
  signIn: 'Entrer',
  demo: 'Données de démonstration. Aucune lettre ne part.',
  demoLabel: 'Démonstration',
  otherLanguage: 'English',
  footer: 'Pied de page',
  nav: {
    work: 'Mon travail',
    dossiers: 'Dossiers',
    cooperation: 'Coopération',
    rules: 'Règles',
    mailbox: 'Courriers',
    demo: 'Démonstration',
  },
  kept: {
    ended: 'Votre session a pris fin',
    back: 'Vérifiez, puis envoyez',
    safe: 'Ce que vous avez écrit n’est pas perdu : cette page le garde tant qu’elle reste ouverte.',
    signIn: 'Entrez de nouveau dans un autre onglet',
    thenBack: ', puis revenez ici.',
    again: 'Reprendre ce que j’ai écrit',
    send: 'Envoyer',
  },
  errors: {
    number: (status: number) => `Erreur ${status}`,
    safe: 'Rien de ce qui était enregistré n’est perdu.',
    quote: 'Numéro à citer',
    home: 'Revenir à mon travail',
    again: 'Réessayer',
    badRequest: {
      title: 'Cette demande n’a pas été comprise',
      next: 'Revenez à la page précédente et vérifiez ce qui a été saisi.',
    },
    unauthorized: {
      title: 'Il faut entrer pour lire cette page',
      next: 'Identifiez-vous, la page vous attend.',
    },
    forbidden: {
      title: 'Cet acte n’est pas le vôtre',
      next: 'Votre mandat ne le permet pas. La page du dossier dit qui peut le faire.',
    },
    notFound: {
      title: 'Cette page n’existe pas, ou pas pour vous',
      next: 'Vérifiez l’adresse, ou retrouvez le dossier dans votre liste.',
    },
    conflict: {
      title: 'Quelqu’un a agi avant vous',
      next: 'Relisez la page : elle dit ce qui est possible maintenant.',
    },
    gone: {
      title: 'Ce lien ne sert plus',
      next: 'Il a déjà servi, ou son délai est passé. Demandez-en un autre.',
    },
    tooMany: { title: 'Trop de demandes à la fois', next: 'Attendez une minute, puis réessayez.' },
    server: {
      title: 'Le service a fait une faute',
      next: 'Réessayez dans un instant. Si cela dure, écrivez-nous avec le numéro ci-dessous.',
    },
    unavailable: { title: 'Le service est arrêté un moment', next: 'Revenez dans quelques minutes.' },
  },
};

export type LayoutWords = Words<typeof layout>;
