import type { Words } from '../shape.js';
import { bouncedErrors } from './bounced.js';
import { delegation, delegationErrors } from './delegation.js';
import { of } from './letters/poles.js';

/** The cooperation: pôles, charter, domains, organs, invitations. */
export const cooperation = {
  title: 'La coopération',
  lede: 'Les pôles réunis par la charte, leurs instances, et le pôle référent de chaque domaine.',
  domains: 'Domaines',
  domainsCaption: 'Les domaines stratégiques et leur pôle référent',
  domain: 'Domaine',
  leads: 'Pôle référent',
  noLead: 'aucun : le comité de pilotage attribue',
  member: (date: string) => `membre de la charte depuis le ${date}`,
  notMember: 'hors de la charte',
  territory: (regions: string) => `Territoire : ${regions}.`,
  organKinds: { instruction: 'instruit', opinion: 'donne un avis', decision: 'décide' },
  seat: 'Siège',
  college: 'Collège',
  voice: 'Voix',
  holder: 'Titulaire',
  vacant: 'vacant',
  seatsAlone: (seats: string) => `Sièges : ${seats}. Les noms sont visibles dans ce pôle.`,
  voices: {
    voting: 'délibérative',
    alternate: 'suppléant',
    advisory: 'consultative',
    designated: 'désignée',
  },
  mandates: 'Mandats',
  mandate: 'Mandat',
  roles: {
    caseOfficer: 'instruction des dossiers',
    director: 'direction',
    steeringDelegate: 'délégation au comité de pilotage',
    expert: 'expertise',
    secretary: 'secrétariat de la coopération',
  },
  invite: 'Inviter',
  inviteLede: (pole: string) =>
    `Un membre ou un expert ${of(pole)}. Une lettre l’invite à entrer ; son mandat court dès maintenant.`,
  email: 'Adresse électronique',
  name: 'Prénom et nom',
  lang: 'Langue de ses lettres',
  langs: { fr: 'français', en: 'anglais' },
  place: 'En qualité de',
  expert: 'expert du pôle',
  memberOf: (organ: string, seat: string) => `${organ}, siège vacant « ${seat} »`,
  send: 'Envoyer l’invitation',
  invited: 'L’invitation est partie et le mandat est ouvert.',
  delegation,
  errors: {
    ...delegationErrors,
    ...bouncedErrors,
    addressForm: 'Écrivez une adresse entière, comme prenom.nom@exemple.fr.',
    nameForm: 'Écrivez le prénom et le nom, en 120 signes au plus.',
    placeTaken: 'Choisissez un siège encore vacant, ou expert.',
    mandateHeld: 'Cette personne a déjà ce mandat, ou un siège dans cette instance.',
    letterNotSent: 'Le mandat est ouvert mais la lettre n’a pas pu partir : prévenez la personne.',
  },
};

export type CooperationWords = Words<typeof cooperation>;
