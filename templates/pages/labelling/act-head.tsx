import type { CommandName } from '../../../src/labelling/command-names.js';
import { isDateOf } from '../../../workflows/index.js';
import { useLang, useWords } from '../parts/language.js';
import { Head } from '../parts/sections.js';
import { backHref } from './acts-of.js';
import { isOpen, reviewOf, type ActContext } from './act-context.js';
import { dueSentence } from './moments.js';
import { projectOf } from './names.js';

interface ActHeadProps {
  act: ActContext;
  title: string;
  lede: string;
}

/** The act, before when, in whose name; the margin leads back to the request. */
export function ActHead({ act, title, lede }: ActHeadProps) {
  const { view } = act;
  const margin = (
    <>
      <a href={backHref(act)}>{view.reference}</a>
      <br />
      {projectOf(view)}
    </>
  );
  return (
    <Head
      show
      margin={margin}
      title={title}
      lede={
        <>
          <Deadline act={act} /> {lede} <OfSeat act={act} />
        </>
      }
    />
  );
}

const ofExclusion: readonly CommandName[] = ['askExclusion', 'grantExclusion', 'refuseExclusion'];

/** R63c: no step waits for what a holder asks to leave out; its answer has a date of its own. */
const answerDue = ({ view, pole }: ActContext): string | undefined =>
  view.exclusions
    .filter((one) => one.yours && one.pole === pole)
    .flatMap(({ due }) => (due === null || due < view.at ? [] : due))
    .sort()[0];

/** Nothing presses where the act is shut. */
function Deadline({ act }: { act: ActContext }) {
  const { actForms } = useWords();
  const lang = useLang();
  const { view, pole } = act;
  if (!isOpen(act)) return null;
  const deadlines = view.deadlines.filter(({ deadline }) => isDateOf(deadline, act.command));
  const due =
    deadlines.find((one) => pole !== null && one.pole === pole) ?? deadlines.find((one) => one.pole === null);
  const at = ofExclusion.includes(act.command) ? answerDue(act) : due?.at;
  if (at === undefined) return null;
  const { when, left } = dueSentence(lang, at, view.at);
  return <span class="now">{actForms.deadline(when, left)}</span>;
}

/** A ballot is cast for one seat: one's own, or the one whose proxy one bears. */
function OfSeat({ act }: { act: ActContext }) {
  const { actForms } = useWords();
  const member = reviewOf(act)?.members.find(({ seat }) => seat === act.seat);
  if (!member) return null;
  return <>{member.you ? actForms.yourSeat : actForms.forSeat(member.name)}</>;
}
