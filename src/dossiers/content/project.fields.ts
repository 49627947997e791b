import { limits, projectTypes, type ProjectType } from './vocabulary.js';
import { OneOf, Text, Texts, Whole, YesNo } from './rule.js';

/** What the project is. Everything may still be missing: what submitting asks is in complete.ts. */
export class ProjectFields {
  @Text(limits.acronym)
  acronym: string = '';

  @Text(limits.title)
  titleFr: string = '';

  @Text(limits.title)
  titleEn: string = '';

  /** the only text that leaves the pôles: it says nothing confidential */
  @Text(limits.abstract)
  publicAbstract: string = '';

  /** read by those who review, never by letters, digests or search */
  @Text(limits.description)
  description: string = '';

  @Texts(limits.keywords, limits.keyword)
  keywords: string[] = [];

  @Text(limits.code)
  mainDomain: string | null = null;

  @Texts(limits.otherDomains, limits.code)
  otherDomains: string[] = [];

  @OneOf(projectTypes)
  projectType: ProjectType | null = null;

  @Whole(1, limits.durationMonths)
  durationMonths: number | null = null;

  /** technology readiness at the start and at the end, 1 to 9 */
  @Whole(1, limits.trl)
  trlStart: number | null = null;

  @Whole(1, limits.trl)
  trlEnd: number | null = null;

  /** public funding asked for or had elsewhere, for this work or a part of it; null where it is not told */
  @YesNo()
  otherFunding: boolean | null = null;

  /** which, for what, and how much */
  @Text(limits.otherFunding)
  otherFundingDetail: string = '';
}
