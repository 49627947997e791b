import { AnnexReading } from './annex-reading.js';
import { Annex } from './annex.js';
import { DossierContact } from './contact.js';
import { Dossier, DossierCounter } from './dossier.js';
import { DossierVersion } from './version.js';

export { type VersionStatus } from './version.js';

/** The tables of this feature, for TypeORM. */
export const dossierEntities = [Annex, AnnexReading, Dossier, DossierContact, DossierCounter, DossierVersion];
