import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { PinnedValues } from '../../../workflows/rule-set.js';
import { mandateRoles, type MandateRole } from '../entities/index.js';
import { After, Code, EachMoment, Line, Listed, Moment, Siren } from './decorators.js';

/** How long a thing of the file is in force: `from` included, `to` excluded. */
export class Span {
  @IsOptional() @Moment() from?: string;
  @IsOptional() @Moment() @After('from') to?: string;
}

/** Whom a person works for: conflicts of interest are found by it (R63). */
export class EmployerFile extends Span {
  @Line(160) name: string;
  @IsOptional() @Siren() siren?: string;
}

export class PersonFile {
  @IsEmail() email: string;
  @Line(120) name: string;
  @IsOptional() @IsIn(['fr', 'en']) lang?: 'fr' | 'en';
  @Listed(() => EmployerFile) employers?: EmployerFile[];
}

export class HolderFile extends Span {
  @IsEmail() person: string;
}

const poleRoles = mandateRoles.filter(
  (role) => !['chair', 'deputyChair', 'member', 'secretary'].includes(role),
);

export class PoleMandateFile extends HolderFile {
  @IsIn(poleRoles) role: MandateRole;
}

export class SeatFile extends Span {
  @Code() code: string;
  @Line() label: string;
  @Line(60) college: string;
  @IsIn(['voting', 'alternate', 'advisory']) kind: 'voting' | 'alternate' | 'advisory';
  @IsOptional() @IsBoolean() chair?: boolean;
  @IsOptional() @IsBoolean() deputy?: boolean;
  @Listed(() => HolderFile) holders?: HolderFile[];
}

export class ProxyFile extends Span {
  @Code() seat: string;
  @IsEmail() bearer: string;
}

/** R32: when an organ that missed its quorum meets again. */
export class ReconveneFile {
  @IsInt() @Min(1) @Max(60) calendarDays: number;
  @IsInt() @Min(1) @Max(30) nearClosing: number;
}

export class OrganFile extends Span {
  @Code() code: string;
  @IsIn(['instruction', 'opinion', 'decision']) kind: 'instruction' | 'opinion' | 'decision';
  @Line() name: string;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => ReconveneFile) reconvene?: ReconveneFile;
  @Listed(() => SeatFile) seats?: SeatFile[];
  @Listed(() => ProxyFile) proxies?: ProxyFile[];
}

export class RegionFile extends Span {
  @Line(80) region: string;
}

export class PoleFile extends Span {
  @Code() code: string;
  @Line() name: string;
  @Line(40) short: string;
  @IsIn(['france', 'alsaceMoselle']) calendar: 'france' | 'alsaceMoselle';
  @IsOptional() @Siren() siren?: string;
  @IsOptional() @Code() successor?: string;
  @Listed(() => Span) charter?: Span[];
  @Listed(() => RegionFile) regions?: RegionFile[];
  @Listed(() => OrganFile) organs?: OrganFile[];
  @Listed(() => PoleMandateFile) mandates?: PoleMandateFile[];
}

export class LeadFile extends Span {
  @Code() pole: string;
}

export class DomainFile extends Span {
  @Code() code: string;
  @Line() fr: string;
  @Line() en: string;
  @IsOptional() @Code() successor?: string;
  @Listed(() => LeadFile) leads?: LeadFile[];
}

export class CorrespondentFile extends Span {
  @Code() code: string;
  @Line() body: string;
  @IsIn(['funder', 'state', 'region']) kind: 'funder' | 'state' | 'region';
  @IsOptional() @Line(80) region?: string;
  @Line(120) name: string;
  @IsEmail() email: string;
  @IsOptional() @IsIn(['fr', 'en']) lang?: 'fr' | 'en';
  @IsOptional() @IsEmail() fallbackEmail?: string;
}

export class DecisionFile {
  @Matches(/^COPIL-\d{4}-\d{2,}$/, { message: '$property must be like COPIL-2026-01' }) number: string;
  @Line() object: string;
  @Moment() decidedAt: string;
  @Line(10_000) text: string;
}

export class RuleSetFile extends Span {
  @Code() code: string;
  @Line() adoptedBy: string;
  /** only what differs from the defaults */
  @IsOptional() @IsObject() values?: PinnedValues;
}

export class CallFile {
  @Code() code: string;
  @Line() name: string;
  @Line() funder: string;
  @Moment() opensAt: string;
  @Moment() @After('opensAt') intakeAt: string;
  @Moment() @After('intakeAt') closesAt: string;
  /** cut-off dates of a permanent call, the last of them its closing */
  @IsOptional() @IsArray() @ArrayMaxSize(60) @EachMoment() cutoffDates?: string[];
  @IsIn(['labelBeforeClosing', 'labelAfterDeposit']) calendarMode: 'labelBeforeClosing' | 'labelAfterDeposit';
  /** what the pôles are asked for; a label where it is left out */
  @IsOptional() @IsIn(['label', 'opinion']) awards?: 'label' | 'opinion';
  /** the call of the first step, whose opinions it takes up */
  @IsOptional() @Code() follows?: string;
  @Code() ruleSet: string;
  /** where its rules were published */
  @IsOptional() @Line() source?: string;
}

/** The file of `cooperation import`, described in docs/cooperation-file.md. */
export class CooperationFile {
  @Listed(() => PersonFile) people?: PersonFile[];
  @Listed(() => DecisionFile) decisions?: DecisionFile[];
  @Listed(() => RuleSetFile) ruleSets?: RuleSetFile[];
  @Listed(() => PoleFile) poles?: PoleFile[];
  @Listed(() => DomainFile) domains?: DomainFile[];
  @Listed(() => HolderFile) secretaries?: HolderFile[];
  @Listed(() => CorrespondentFile) correspondents?: CorrespondentFile[];
  @Listed(() => CallFile) calls?: CallFile[];
}
