import type pg from 'pg';
import { duo, submitted, type Play } from './play.js';
import type { Stage } from './stage.js';

export const why = 'Une déclaration du dossier est contestée par un partenaire.';

/** A label of Mov’eo, the lead, and iD4CAR, granted and not transmitted yet. */
export async function labelledDuo(stage: Stage): Promise<Play> {
  const play = await submitted(stage, duo(), { sitting: 3 });
  await play.admit();
  await play.lead('moveo', 'favourable');
  await play.opinion('id4car', 'favourable');
  await play.certify();
  return play;
}

/** What one asks of a label, and what is answered: the status, and the body whatever it is. */
export const askingOn = (stage: Stage, play: Play) => async (email: string, act: string, body: object) =>
  (await stage.as(email)).ask(play.reference, act, { ...body });

/** The letters about this request somebody got, since so many. */
export const lettersOn = (stage: Stage, play: Play, email: string) =>
  stage.smtp.lettersTo(email).filter(({ subject }) => subject?.includes(play.reference));

/** Somebody new, who presides over the decision organ of a pôle from now on. */
export async function presiding(owner: pg.Client, pole: string): Promise<string> {
  const email = `presidence@${pole}.example`;
  await owner.query(
    `WITH ended AS (
      UPDATE mandate m SET valid_to = platform.now() FROM organ o, pole p
      WHERE o.id = m.organ_id AND p.id = m.pole_id AND p.code = $1 AND o.kind = 'decision' AND m.role = 'chair'
        AND m.valid_to IS NULL RETURNING m.pole_id, m.organ_id, m.seat_id
    ), named AS (
      INSERT INTO account (id, email, name, lang, created_at)
      VALUES (gen_random_uuid(), $2, 'Odile Ferrand', 'fr', platform.now()) RETURNING id
    )
    INSERT INTO mandate (id, account_id, role, pole_id, organ_id, seat_id, origin, valid_from)
    SELECT gen_random_uuid(), named.id, 'chair', pole_id, organ_id, seat_id, 'import', platform.now() FROM ended, named`,
    [pole, email],
  );
  return email;
}
