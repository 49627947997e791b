import { IsIn, IsOptional, IsString, IsUUID, Length, Matches, ValidateIf } from 'class-validator';
import { Transform } from 'class-transformer';
import type { Excluded } from '../../../workflows/index.js';
import { act, PoleActForm, Text, texts } from './act.js';

const excluded = ['person', 'chair', 'pole'] as const satisfies readonly Excluded[];
const exclusionId = /^[a-z0-9-]{2,20}-\d$/;

class AskExclusionForm extends PoleActForm {
  /** somebody named below, whoever chairs the decision body, or the pôle as a whole */
  @IsIn(excluded)
  whom: Excluded;

  /** name and organisation, as free words: with `person` */
  @ValidateIf(({ whom }: AskExclusionForm) => whom === 'person')
  @IsString()
  @Length(3, 160)
  name?: string;

  /** whoever answers for the pôle reads them, and nobody else */
  @Text()
  reasons: string;
}

class GrantExclusionForm extends PoleActForm {
  /** which ask: its pôle and its rank on the request, `est-1` */
  @Matches(exclusionId)
  exclusion: string;

  /** who of the pôle is meant, where somebody is named */
  @Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value))
  @IsOptional()
  @IsUUID()
  person?: string;
}

class RefuseExclusionForm extends PoleActForm {
  @Matches(exclusionId)
  exclusion: string;

  /** the holder reads them */
  @Text()
  reasons: string;
}

/** R63c: what the holder asks to leave out, and what the pôle concerned says to it. */
export const exclusionActs = {
  askExclusion: act({
    form: AskExclusionForm,
    ask: ({ pole, whom, name, reasons }) => ({
      asked: { type: 'askExclusion', pole, whom },
      texts: texts({ reasons, ...(whom === 'person' && { name }) }),
    }),
  }),
  grantExclusion: act({
    form: GrantExclusionForm,
    ask: ({ pole, exclusion, person }) => ({
      asked: { type: 'grantExclusion', pole, exclusion, ...(person && { person }) },
      texts: {},
    }),
  }),
  refuseExclusion: act({
    form: RefuseExclusionForm,
    ask: ({ pole, exclusion, reasons }) => ({
      asked: { type: 'refuseExclusion', pole, exclusion },
      texts: texts({ reasons }),
    }),
  }),
};
