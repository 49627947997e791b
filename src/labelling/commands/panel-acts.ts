import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { ballots, type Ballot } from '../../../workflows/index.js';
import { act, ActForm, OptionalText, PoleActForm, texts } from './act.js';

const OptionalPerson = () => (target: object, field: string) => {
  Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value))(target, field);
  IsOptional()(target, field);
  IsUUID()(target, field);
};

/** R63h: the experts added to those who have given their opinion, who stay; three at least in all; and the pôle that signs. */
class NamePanelForm extends PoleActForm {
  /** number of the steering committee's decision */
  @Matches(/^COPIL-\d{4}-\d{2,3}$/)
  decision: string;

  @OptionalPerson()
  expert1?: string;

  @OptionalPerson()
  expert2?: string;

  @OptionalPerson()
  expert3?: string;

  @OptionalPerson()
  expert4?: string;

  @OptionalPerson()
  expert5?: string;
}

class PanelOpinionForm extends ActForm {
  @IsIn(ballots)
  ballot: Ballot;

  /** the holder reads them with the decision, without a name (R84) */
  @OptionalText()
  reasons?: string;
}

export const panelActs = {
  namePanel: act({
    form: NamePanelForm,
    ask: ({ pole, decision, expert1, expert2, expert3, expert4, expert5 }) => {
      const experts = [expert1, expert2, expert3, expert4, expert5].filter((one) => one !== undefined);
      return { asked: { type: 'namePanel', pole, decision, experts }, texts: {} };
    },
  }),
  givePanelOpinion: act({
    form: PanelOpinionForm,
    ask: ({ ballot, reasons }) => ({
      asked: { type: 'givePanelOpinion', ballot },
      texts: texts({ reasons }),
    }),
  }),
};
