import type { Words } from '../shape.js';

/** Entering, and what a person governs of their own account. */
export const access = {
  motto: { first: 'Des pôles, une table,', second: 'personne en bout.' },
  signIn: {
    title: 'Entrer',
    lede: 'Donnez votre adresse : un lien y arrive aussitôt. Il n’y a pas de mot de passe.',
    email: 'Adresse électronique',
    emailHint: 'Une adresse encore inconnue ouvre un compte de porteuse ou de porteur de projet.',
    emailError: 'Écrivez une adresse entière, comme prenom.nom@exemple.fr.',
    send: 'Recevoir mon lien',
    letterNotSent:
      'La lettre n’a pas pu partir : réessayez dans une minute. Votre adresse est gardée ci-dessous.',
  },
  sent: {
    title: 'Votre lien est parti',
    lede: (minutes: number) =>
      `Ouvrez votre messagerie et suivez le lien dans les ${minutes} minutes, avec ce navigateur.`,
    nothing: 'Rien n’arrive ? Regardez parmi les indésirables, puis demandez un autre lien.',
    again: 'Demander un autre lien',
  },
  link: {
    title: 'Confirmez votre entrée',
    lede: (email: string) => `Vous entrez avec l’adresse ${email}.`,
    enter: 'Entrer dans Colabel',
    newTitle: 'Ouvrez votre compte',
    newLede: (email: string) => `L’adresse ${email} n’a pas encore de compte : dites qui vous êtes.`,
    create: 'Ouvrir mon compte',
  },
  refused: {
    goneTitle: 'Ce lien ne sert plus',
    goneLede: 'Un lien sert une fois, dans les dix minutes. Demandez-en un autre, il arrivera aussitôt.',
    elsewhereTitle: 'Ouvrez ce lien là où vous l’avez demandé',
    elsewhereLede:
      'Il n’ouvre que dans le navigateur qui l’a demandé. Copiez-le dans celui-là, ou demandez d’ici un autre lien.',
  },
  person: {
    name: 'Nom',
    nameHint: 'Prénom et nom, tels que vos interlocuteurs les liront.',
    nameError: 'Écrivez votre prénom et votre nom, en 120 signes au plus.',
    nameReaders: 'les personnes des dossiers où vous agissez',
    lang: 'Langue des pages et des lettres',
    langs: { fr: 'français', en: 'anglais' },
  },
  profile: {
    title: 'Votre profil',
    lede: (email: string) => `Vous entrez avec l’adresse ${email}.`,
    person: 'Vous',
    save: 'Enregistrer mon profil',
    saved: 'Votre profil est enregistré.',
  },
  sessions: {
    title: 'Sessions',
    lede: 'Les navigateurs où vous êtes entré. Une session finit après deux heures sans usage, douze au plus.',
    caption: 'Vos sessions ouvertes',
    browser: 'Navigateur',
    unknownBrowser: 'navigateur inconnu',
    lastSeen: 'Dernier usage',
    since: 'Depuis',
    act: 'Acte',
    thisOne: 'celle-ci',
    end: 'Finir la session',
    endOthers: 'Finir toutes les autres',
    ended: 'La session est finie.',
    othersEnded: 'Toutes les autres sessions sont finies.',
  },
  tokens: {
    title: 'Jetons d’API',
    lede: 'Un jeton laisse un programme agir en votre nom, dans vos droits. Il ne se montre qu’une fois.',
    caption: 'Vos jetons d’API',
    none: 'Aucun jeton.',
    name: 'Nom du jeton',
    nameHint: 'À quoi il sert : vous le reconnaîtrez à ce nom.',
    nameError: 'Donnez un nom au jeton, en 80 signes au plus.',
    scopes: 'Ce qu’il permet',
    scope: { read: 'lire', write: 'lire et agir' },
    days: 'Durée',
    dayCount: (days: number) => `${days} jours`,
    lastUsed: 'Dernier usage',
    neverUsed: 'jamais',
    expires: 'Fin',
    act: 'Acte',
    make: 'Créer un jeton',
    revoke: 'Révoquer',
    revoked: 'révoqué',
    expired: 'échu',
    hasBeenRevoked: 'Le jeton est révoqué : il n’ouvre plus rien.',
    made: 'Copiez ce jeton maintenant : il ne sera plus montré.',
  },
  reasons: {
    formExpired: 'Cette page est trop ancienne, ou les cookies sont refusés. Rechargez-la et recommencez.',
    formForeign: 'Cette demande venait d’un autre site.',
    tokenScope: 'Ce jeton ne permet que de lire.',
    letterNotSent: 'La lettre n’a pas pu partir.',
  },
};

export type AccessWords = Words<typeof access>;
