export { sealOf } from './canonical.js';
export { Annexes, type ArrivingAnnex, type KeptAnnex } from './annexes.js';
export { completeFaults, completeness, type Completeness, type Known } from './content/complete.js';
export { emptyContent, type DossierContent } from './content/content.js';
export type { Fault } from './content/draft.js';
export { AnswerSheets, type GivenSheet } from './answer-sheets.js';
export { pieceFates, undecidedIn, unansweredIn, type AnswerSheet, type PieceFate } from './answer-sheet.js';
export type { AnnexKind, PartnerCategory, ProjectType } from './content/vocabulary.js';
export { Dossiers, type NewDossier } from './dossiers.js';
export { DossiersModule } from './dossiers.module.js';
export { eligibilityOf, type EligibilityRules, type Verdict } from './eligibility.js';
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
  type ComparedAgain,
  type DossierFacts,
  type Organisation,
  type VersionFacts,
  type WorldContact,
} from './world.js';
