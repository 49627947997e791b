import type { ProjectType } from '../dossiers/index.js';

/** What a dossier asks and no publication says of a project. All of it is invented. */
export interface InventedTexts {
  mainDomain: string;
  otherDomains: string[];
  projectType: ProjectType;
  keywords: string[];
  /** stands where the publication gives no objective */
  abstract: string;
  description: string;
}

const texts: Record<string, InventedTexts> = {
  '5G-OPEN-ROAD': {
    mainDomain: 'vehicule-connecte',
    otherDomains: ['vehicules-specifiques'],
    projectType: 'demonstrator',
    keywords: ['véhicule connecté', '5G', 'infrastructure coopérative', 'navette'],
    abstract:
      'communication entre véhicules et infrastructure routière, essayée en ville sur des cas d’usage ouverts',
    description:
      'Premier lot : stations de bord de route et portail de données ouvert. Deuxième lot : carrefours protégés et ' +
      'arrêt à distance d’une navette. Troisième lot : essais croisés sur deux sites et mesure des délais de bout en bout.',
  },
  'ELECT-INTEG': {
    mainDomain: 'electronique-puissance',
    otherDomains: ['mobilites-legeres'],
    projectType: 'industrial',
    keywords: ['contrôleur de batterie', 'mesure de courant', '48 V', 'deux-roues'],
    abstract: 'cartes de contrôle électronique pour véhicules électriques',
    description:
      'Premier lot : architecture commune des contrôleurs, de 48 V à la haute tension. Deuxième lot : capteur de courant ' +
      'et son étalonnage. Troisième lot : contrôleur de batterie et de moteur pour deux et trois roues, essais sur banc.',
  },
  MOBYPOST: {
    mainDomain: 'hydrogene',
    otherDomains: ['stockage-energie', 'mobilites-legeres'],
    projectType: 'demonstrator',
    keywords: ['hydrogène', 'pile à combustible', 'stockage solide', 'distribution postale'],
    abstract:
      'véhicules légers à pile à combustible et stations solaires d’hydrogène, essayés en tournée de distribution',
    description:
      'Premier lot : stockage d’hydrogène à basse pression et pile embarquée. Deuxième lot : deux stations solaires de ' +
      'production. Troisième lot : dix véhicules en tournée pendant une année, suivi des consommations.',
  },
};

/** The invented texts of a published project. Throws for a project it does not know. */
export function inventedTexts(acronym: string): InventedTexts {
  const found = texts[acronym];
  if (!found) throw new Error(`nothing is invented for ${acronym}`);
  return found;
}
