import { Transform } from 'class-transformer';
import { IsIn, IsString, Length, Matches } from 'class-validator';
import { absences, organisations, type Absence, type Organisation } from '../../../workflows/index.js';
import { act, ActForm, Text, texts } from './act.js';

/** R62: whom the dossier is proposed to; the address leads to an account, and goes no further. */
class ProposalForm extends ActForm {
  /** where the person signs in, or will */
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim().toLowerCase() : value,
  )
  @IsString()
  @Length(3, 254)
  @Matches(/^[^\s@]+@[^\s@]+\.[^\s@]+$/)
  email: string;

  /** `replaced`: another organisation holds the project, by a version that is judged (R60) */
  @IsIn(organisations)
  organisation: Organisation;
}

class InPlaceForm extends ProposalForm {
  /** why the holder does not propose it themselves */
  @IsIn(absences)
  absence: Absence;

  /** what is known of it; the holder reads it */
  @Text()
  reasons: string;
}

const bare = (type: string) => act({ form: ActForm, ask: () => ({ asked: { type }, texts: {} }) });

/** `incoming` is an address until the act is asked: the account it leads to takes its place (`Invitees`). */
export const handoverActs = {
  proposeHandover: act({
    form: ProposalForm,
    ask: ({ email, organisation }) => ({
      asked: { type: 'proposeHandover', incoming: email, organisation },
      texts: {},
    }),
  }),
  proposeInPlace: act({
    form: InPlaceForm,
    ask: ({ email, organisation, absence, reasons }) => ({
      asked: { type: 'proposeInPlace', incoming: email, organisation, absence },
      texts: texts({ reasons }),
    }),
  }),
  acceptHandover: bare('acceptHandover'),
  declineHandover: bare('declineHandover'),
  takeBackHandover: bare('takeBackHandover'),
  objectToHandover: bare('objectToHandover'),
};
