export { sealOf } from './canonical.js';
export { Annexes, type ArrivingAnnex, type KeptAnnex } from './annexes.js';
export type { ComparedAgain } from './compared.js';
export { completeFaults, completeness, type Completeness, type Known } from './content/complete.js';
export { emptyContent, wholeContent, type DossierContent } from './content/content.js';
export type { Fault } from './content/draft.js';
export { Partner } from './content/partners.fields.js';
export { AnswerSheets, type GivenSheet } from './answer-sheets.js';
export { pieceFates, undecidedIn, unansweredIn, type AnswerSheet, type PieceFate } from './answer-sheet.js';
export type { AnnexKind, PartnerCategory, ProjectType } from './content/vocabulary.js';
export { Dossiers, type NewDossier } from './dossiers.js';
export { DossiersModule } from './dossiers.module.js';
export { noAidRates } from './eligibility/aid.js';
export {
  eligibilityIn,
  eligibilityOf,
  type EligibilityRules,
  type Judged,
  type Verdict,
} from './eligibility/index.js';
export { dossierEntities } from './entities/index.js';
export { labelledState, mayAnswer, mayWrite, takesAnswers, versionStates, writableStates } from './policy.js';
export { depositView, type DepositView } from './view.js';
export { changeOf, type ComparedContent } from './versions/compare.js';
export type { AnnexLevel, NamedCapacity, ReadingGround } from './levels.js';
export type { AnnexRow, DossierRow, PieceReading } from './queries/newest.js';
export { referenceIn } from './reference.js';
export { Sealing, type Sealed } from './sealing.js';
export { shareOfAll, sharesOf, totalCost, type Territory, type Work } from './shares.js';
export {
  dossierWorldSql,
  type DossierFacts,
  type Organisation,
  type VersionFacts,
  type WorldContact,
} from './world.js';
