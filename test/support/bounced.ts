import { duo, submitted } from './play.js';
import type { Stage } from './stage.js';

const gti = 'catherine.meyrand@demo.colabel.example';

/** R77: the State's correspondent, whose address refuses a letter for good; it takes the next again. Its code. */
export async function refusedOn(stage: Stage): Promise<string> {
  await stage.post();
  stage.smtp.refused.set(gti, 550);
  await submitted(stage, duo(), { sitting: 3 });
  await stage.post();
  stage.smtp.refused.delete(gti);
  return 'gti';
}
