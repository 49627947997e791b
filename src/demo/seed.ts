import { setDays } from './clock.js';
import { halfWritten, justSubmitted } from './demo-dossiers.js';
import { recommend } from './once-plays.js';
import { Procedure } from './procedure.js';
import type { Stage } from './stage.js';
import { contentOf, favourable, holders, signed } from './stories.js';
import type { Troupe } from './troupe.js';
import { workingDaysBack } from './working-days.js';

/** What happened so many working days ago: the clock of the demonstration stands there meanwhile. */
type Day = [ago: number, play: () => Promise<unknown>];

const nadia = 'nadia.benali@id4car.example';
const claire = 'claire.delmas@demo.colabel.example';
const emma = 'emma.whitfield@demo.colabel.example';

/**
 * Four weeks of procedures, each act by the person whose it is: a label granted, a vote that waits for one ballot, a
 * lead to be named by steering, an admissibility to check, a draft. Told in working days, as the delays are, so that it
 * goes the same whatever today is. Time stands in the past meanwhile; it is today again when all is played, so that an
 * interrupted loading is seen at the next start.
 */
export async function seed(stage: Stage): Promise<void> {
  const { troupe, background, config, ahead, clock } = stage;
  const today = await clock.now();
  const stand = async (ago: number) => {
    await background.sendAll();
    await setDays(config, ahead - workingDaysBack(today, ago));
    await background.runDue();
  };
  const days = [...mobypost(troupe), ...openRoad(troupe), ...others(troupe)];
  for (const [ago, play] of days.sort(([one], [other]) => other - one)) {
    await stand(ago);
    await play();
  }
  await stand(0);
}

function mobypost(troupe: Troupe): Day[] {
  const later = deferred(() => Procedure.open(troupe, holders.MOBYPOST, true));
  return [
    [20, async () => (await later()).submit(contentOf('MOBYPOST'))],
    [19, async () => (await later()).admit('pvf')],
    [18, async () => (await later()).instruct('pvf', 2)],
    [16, async () => (await later()).deliberate('pvf', favourable)],
    [15, async () => (await later()).validate('pvf', signed.sound)],
    [10, async () => recommend(await later(), 'moveo')],
    // More than ten working days after the lead's opinion: the silence of MTA has ended the co-review by then.
    [3, async () => (await later()).certify('pvf')],
  ];
}

function openRoad(troupe: Troupe): Day[] {
  const later = deferred(() => Procedure.open(troupe, holders['5G-OPEN-ROAD'], true));
  return [
    [14, async () => (await later()).submit(contentOf('5G-OPEN-ROAD'))],
    [13, async () => (await later()).admit('moveo')],
    [11, async () => (await later()).instruct('moveo', 2)],
    [8, async () => (await later()).deliberate('moveo', favourable)],
    [7, async () => (await later()).validate('moveo', signed.sound)],
    [5, async () => opine(await later(), 'pvf')],
    [4, async () => (await later()).accept('id4car')],
    [3, async () => (await later()).instruct('id4car', 1)],
    [0, async () => (await later()).deliberate('id4car', favourable, [nadia])],
  ];
}

function others(troupe: Troupe): Day[] {
  const elect = deferred(() => Procedure.open(troupe, holders['ELECT-INTEG'], true));
  const draft = deferred(() => Procedure.open(troupe, claire, false));
  const halcyon = deferred(() => Procedure.open(troupe, emma, false));
  return [
    [2, async () => (await elect()).submit(contentOf('ELECT-INTEG'))],
    [1, async () => (await elect()).admit('moveo')],
    [1, async () => (await draft()).write(halfWritten)],
    [1, async () => (await halcyon()).submit(justSubmitted)],
  ];
}

async function opine(procedure: Procedure, pole: string): Promise<void> {
  await procedure.accept(pole);
  await procedure.instruct(pole, 1);
  await procedure.deliberate(pole, favourable);
  await procedure.validate(pole);
}

/** Makes it the first time it is asked, and gives the same ever after. */
function deferred<Thing>(make: () => Promise<Thing>): () => Promise<Thing> {
  let made: Promise<Thing> | undefined;
  return () => (made ??= make());
}
