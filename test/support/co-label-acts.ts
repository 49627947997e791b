import type { Stage } from './stage.js';
import { duo, submitted } from './play.js';

/** A pôle whose chair signs late, and adds its label after the decision (R44, R45). */
export const coLabelActs: Record<string, (stage: Stage) => Promise<void>> = {
  'through a label added late': async (stage) => {
    const play = await submitted(stage, duo(), { sitting: 3 });
    await play.admit();
    await play.lead('moveo', 'favourable');
    await play.clear('id4car');
    const officer = stage.people.officer('id4car');
    await play.does(officer, 'acceptReview', { pole: 'id4car' });
    const reasons = 'Le délai est court.';
    await play.does(officer, 'concludeExpertise', { pole: 'id4car', reasons });
    await play.vote('id4car', 'favourable');
    await stage.pass('25 days');
    await play.validate('id4car');
    await play.certify();
    await play.does(stage.people.chair('id4car'), 'addCoLabel', { pole: 'id4car' });
    expect((await play.seenBy(stage.people.holder)).labelLife?.labelling).toEqual(['moveo', 'id4car']);
  },
};
