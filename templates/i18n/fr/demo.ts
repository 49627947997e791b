import type { Words } from '../shape.js';

/** The demonstration's own pages: its people, its mailbox, its clock. */
export const demo = {
  title: 'La démonstration',
  lede: 'Tout y est inventé, sauf ce qui a été publié des trois projets. Jouez chaque rôle, avancez le temps, lisez les courriers.',
  everybody: 'Tous les autres, et l’horloge',
  enterAs: 'Ou essayer comme',
  enter: (name: string) => `Entrer comme ${name}`,
  roles: {
    holder: 'porteuse de projet',
    caseOfficer: (pole: string) => `chargé de projet, ${pole}`,
    committeeChair: (pole: string) => `présidente de comité, ${pole}`,
    correspondent: (body: string) => `correspondant, ${body}`,
  },
  toDo: {
    vote: (count: number) => (count > 1 ? `${count} votes à rendre` : '1 vote à rendre'),
    acts: (count: number) => (count > 1 ? `${count} actes à faire` : '1 acte à faire'),
    draft: 'finir son dossier',
    labels: (count: number) => (count > 1 ? `${count} labels reçus` : '1 label reçu'),
    nothing: 'rien ne l’attend',
  },
  clock: {
    title: 'L’horloge',
    now: (instant: string) => `Pour le service, nous sommes le ${instant}.`,
    ahead: (days: number) =>
      days > 1 ? `${days} jours d’avance sur le vrai.` : '1 jour d’avance sur le vrai.',
    why: 'Les échéances tombent comme en vrai : rappels, silences et clôtures partent aussitôt. Le temps ne recule pas ; « npm run demo -- --reset » remet tout à neuf.',
    advance: (days: number) => (days > 1 ? `Avancer de ${days} jours` : 'Avancer d’un jour'),
    advanced: (days: number) =>
      days > 1 ? `Le temps a avancé de ${days} jours.` : 'Le temps a avancé d’un jour.',
  },
  people: {
    title: 'Les personnes',
    why: 'Un clic fait entrer à leur place. Chacune ne voit que ce que son mandat lui ouvre.',
    holders: 'Porteurs de projet',
    cooperation: 'Coopération',
    correspondents: 'Correspondants',
    secretary: 'secrétariat de la coopération',
    anyHolder: 'porte ses propres dossiers',
    seats: {
      chair: 'présidence',
      deputyChair: 'présidence suppléante',
      member: 'membre',
      alternate: 'suppléance',
      advisory: 'voix consultative',
      caseOfficer: 'instruction des dossiers',
      director: 'direction',
      steeringDelegate: 'comité de pilotage',
      expert: 'expertise',
    },
  },
  mailbox: {
    title: 'Courriers',
    lede: (count: number) =>
      count > 1
        ? `${count} courriers ont été envoyés ; aucun n’est sorti de cette machine.`
        : 'Rien ne sort de cette machine.',
    ofOne: (address: string, count: number) =>
      count > 1 ? `${count} courriers à ${address}.` : `1 courrier à ${address}.`,
    all: 'Voir tous les courriers',
    onlyTo: (name: string) => `Tous ceux à ${name}`,
    list: 'Les courriers, le dernier d’abord',
    none: 'Aucun courrier pour l’instant : le premier acte en enverra.',
    choose: 'Choisissez un courrier dans la liste.',
    to: 'À',
    from: 'De',
    date: 'Date',
    messageId: 'Identifiant',
    letter: 'La lettre',
    asText: 'En texte',
    headers: 'En-têtes',
    pieces: 'Pièces jointes',
    noPiece: 'Aucune pièce jointe.',
    newer: 'Plus récents',
    older: 'Plus anciens',
  },
};

export type DemoWords = Words<typeof demo>;
