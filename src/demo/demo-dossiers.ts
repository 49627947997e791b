import { Partner, type DossierContent } from '../dossiers/index.js';

/** What Claire Delmas has written so far of a project of hers: enough to see what is missing. */
export const halfWritten: Partial<DossierContent> = {
  acronym: 'CALANQUE',
  titleFr: 'Camion frigorifique à récupération de chaleur',
  publicAbstract: 'Un groupe de froid embarqué qui se passe du moteur, pour livrer la ville sans bruit.',
  mainDomain: 'impacts-environnementaux',
  keywords: ['froid embarqué', 'récupération de chaleur', 'livraison urbaine'],
  projectType: 'industrial',
  durationMonths: 30,
  partners: [
    partner('Froid Vallon (société de démonstration)', 'SME', 'Normandie', 1_150_000, 'holder'),
    partner('Laboratoire de thermique du Ponant (de démonstration)', 'RESEARCH', 'Bretagne', 480_000),
  ],
};

/** A whole project nobody has published, which waits at iD4CAR for its admissibility. */
export const justSubmitted: Partial<DossierContent> = {
  acronym: 'HALCYON',
  titleFr: 'Habitacle allégé en composite recyclé',
  titleEn: 'Lightweight cabin in recycled composite',
  publicAbstract:
    'Pièces d’habitacle en fibre recyclée, moulées en une étape et démontables, pour de petites séries de navettes.',
  description:
    'Premier lot : formulation de la matière. Deuxième lot : outillage et cadence de moulage. Troisième lot : ' +
    'assemblage réversible et essais de choc sur deux navettes. Projet et partenaires sont inventés pour la démonstration.',
  mainDomain: 'architecture-habitacle',
  otherDomains: ['vehicules-specifiques'],
  projectType: 'industrial',
  keywords: ['composite recyclé', 'allègement', 'navette'],
  durationMonths: 24,
  trlStart: 4,
  trlEnd: 6,
  partners: [
    partner('Atelier Composite Armor (société de démonstration)', 'SME', 'Bretagne', 1_400_000, 'holder'),
    partner('Navettes du Trégor (société de démonstration)', 'MIDCAP', 'Bretagne', 900_000),
    partner('École des matériaux de Loire (de démonstration)', 'TRAINING', 'Pays de la Loire', 620_000),
  ],
  wishedLead: 'id4car',
  coLabels: [{ pole: 'mta', reason: 'navettes légères assemblées en Poitou-Charentes' }],
  consent: true,
  declarations: { truthful: true, noDoubleFunding: true },
};

function partner(
  name: string,
  category: Partner['category'],
  region: string,
  cost: number,
  role: Partner['role'] = 'partner',
): Partner {
  return { ...new Partner(), name, category, region, cost, role };
}
