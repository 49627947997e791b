import type { Words } from '../shape.js';

/** What a sentence may say of a fault. */
export type Params = Readonly<Record<string, string | number>>;

/** How to put a field right, by the code of its fault. */
export const dossierFaults = {
  required: 'À remplir avant de déposer.',
  tooLong: ({ max }: Params) => `Trop long : ${Number(max).toLocaleString('fr-FR')} signes au plus.`,
  tooMany: ({ max }: Params) => `Trop nombreux ou trop longs : ${max} au plus, tous différents.`,
  unknownChoice: 'Choisissez une des réponses proposées.',
  wholeNumber: ({ min, max }: Params) => `Écrivez un nombre entier de ${min} à ${max}.`,
  yesOrNo: 'Répondez par oui ou non.',
  form: 'Cette réponse ne se lit pas.',
  unknownField: 'Ce champ n’existe pas.',
  strayCharacter: 'Un caractère invisible s’est glissé dans ce texte : effacez-le ou retapez le passage.',
  euros: 'Écrivez un montant en euros, zéro compris, sans lettre.',
  sirenForm: 'Ce SIREN ne tombe pas juste : neuf chiffres, dont le dernier contrôle les autres.',
  siretForm: 'Ce SIRET ne tombe pas juste : quatorze chiffres, le SIREN d’abord.',
  siretOfAnother: 'Ce SIRET n’est pas celui d’un établissement du SIREN indiqué.',
  countryForm: 'Choisissez un pays.',
  emailForm: 'Cette adresse ne se lit pas ; attendu : nom@domaine.fr.',
  tooManyPartners: ({ max }: Params) => `Un dossier compte ${max} partenaires au plus.`,
  unknownDomain: 'Ce domaine n’existe pas ou plus : choisissez-en un autre.',
  otherDomain: 'Un domaine de cette liste est le principal, ou n’existe plus : retirez-le.',
  trlOrder: 'La maturité à la fin ne peut être moindre qu’au début.',
  noHolder: 'Indiquez lequel des partenaires porte le projet.',
  severalHolders: 'Un seul partenaire porte le projet : les autres sont partenaires.',
  partnerTwice: 'Deux partenaires ont le même SIREN : réunissez-les.',
  noCost: 'Le coût total est nul : indiquez celui de chaque partenaire.',
  regionAbroad: 'Un partenaire établi hors de France n’a pas de région : videz ce champ.',
  unknownPole: 'Ce pôle n’est pas membre de la charte : choisissez-en un autre.',
  coLabelOfLead: 'Ce pôle est déjà demandé comme référent : videz ce champ.',
  coLabelReason: 'Dites pourquoi ce label est demandé.',
  declarationMissing: 'Cochez cette déclaration avant de déposer.',
  callClosed: 'Cet appel n’est pas ouvert.',
  sirenMissing: ({ name }: Params) =>
    `${name} : SIREN non communiqué. Le dossier part ainsi, le pôle en est averti.`,
  foreignIdMissing: ({ name }: Params) =>
    `${name} : identifiant étranger non communiqué. Le dossier part ainsi, le pôle en est averti.`,
  poleIsPartner: ({ name }: Params) =>
    `${name} est partenaire du projet, avec un budget propre : ce pôle se tient à l’écart, un autre reçoit la demande et la conduit.`,
  technicalAnnexMissing: 'Aucune annexe technique : les lecteurs n’auront que les textes.',
  tooLarge: ({ max }: Params) => `Ce fichier dépasse ${max} Mo : allégez-le ou partagez-le en deux.`,
  tooManyFiles: ({ max }: Params) => `Le dossier compte déjà ${max} pièces : retirez-en une d’abord.`,
  dossierFull: ({ max }: Params) =>
    `Avec ce fichier le dossier dépasserait ${max} Mo : retirez une pièce d’abord.`,
  fileMissing: 'Choisissez un fichier.',
  nobodyNamed: 'Désignez au moins une personne, ou choisissez un autre niveau.',
  tooManyMails: ({ max }: Params) => `Désignez ${max} adresses au plus.`,
  notPdf: 'Ce fichier n’est pas un PDF : exportez-le en PDF depuis votre traitement de texte.',
  truncated: 'Ce PDF est coupé ou suivi d’autre chose : exportez-le à nouveau.',
  encrypted: 'Ce PDF est protégé par un mot de passe : enregistrez-le sans protection.',
  javaScript: 'Ce PDF contient un programme : exportez-le à plat.',
  launch: 'Ce PDF ouvre un autre programme : exportez-le à plat.',
  openAction: 'Ce PDF agit à l’ouverture : exportez-le à plat.',
  embeddedFile: 'Ce PDF contient d’autres fichiers : joignez-les séparément.',
  xfa: 'Ce PDF est un formulaire dynamique : imprimez-le en PDF.',
  unreadable: 'Ce PDF ne se lit pas : exportez-le à nouveau.',
};

export type DossierFaultWords = Words<typeof dossierFaults>;
