import type { DossierView } from '../../src/labelling/view/dossier-view.js';
import type { Play } from './play.js';
import type { Program } from './program.js';
import type { Stage } from './stage.js';

/** The fields of the two proposals. */
export const handoverFields = {
  proposeHandover: ['email', 'organisation'],
  proposeInPlace: ['email', 'organisation', 'absence', 'reasons'],
};

/** What these acts bind, or whom they name, is looked for before they are asked. */
export const bindsFirst: readonly string[] = [
  ...Object.keys(handoverFields),
  ...['submitReview', 'submit', 'complete', 'handInVersion', 'declareChange'],
];

/** A colleague of the holder, known to nobody until the dossier is proposed to them. */
export const colleague = 'lucas.perrin@partner.example';

export const handed = (stage: Stage, { reference }: Pick<Play, 'reference'>) => {
  const program = async (email: string): Promise<Program> => stage.as(email);
  const asks = async (email: string, act: string, body: Record<string, unknown> = {}) =>
    (await program(email)).ask(reference, act, body);
  const codes = (body: unknown) =>
    (body as { reasons?: { code: string }[] }).reasons?.map(({ code }) => code);
  return {
    asks,
    /** the reasons of a refusal, after its status */
    refusal: async (email: string, act: string, body: Record<string, unknown> = {}) => {
      const answer = await asks(email, act, body);
      return [answer.status, codes(answer.body)];
    },
    proposes: (email: string, to: string, organisation = 'kept') =>
      asks(email, 'proposeHandover', { email: to, organisation }),
    /** page, view, trail, draft, list and first screen: all that a person may read of it */
    reads: async (email: string) => {
      const one = await program(email);
      const status = async (path: string) => (await one.get(path)).status;
      return {
        view: await status(`/dossiers/${reference}`),
        offer: await status(`/dossiers/${reference}/offer`),
        draft: await status(`/dossiers/${reference}/draft`),
        past: await status(`/dossiers/${reference}?at=2027-03-09T09:30:00Z`),
        list: (await one.get('/dossiers')).text.includes(reference),
        work: (await one.get('/work')).text.includes(reference),
      };
    },
    holding: async (email: string) =>
      ((await (await program(email)).get(`/dossiers/${reference}`)).body as DossierView).holding,
    letters: (email: string) =>
      stage.smtp.lettersTo(email).filter(({ subject, text }) => `${subject} ${text}`.includes(reference)),
  };
};
