import type { WorkView } from '../../../src/labelling/view/work.js';
import { dateTime, relativeDays } from '../../i18n/dates.js';
import { Button } from '../parts/button.js';
import { CsrfInput, Hidden } from '../parts/form-parts.js';
import { useLang, useWords } from '../parts/language.js';
import { Rail, RailSection } from '../parts/sections.js';
import { moment } from './moments.js';

interface WorkRailProps {
  view: WorkView;
  csrfToken?: string;
  /** by call: made once by the page, so that two clicks open one dossier */
  commandIds: Record<string, string>;
}

/** Beside my work: the drafts I write, and the calls for which a dossier can be opened. */
export function WorkRail({ view, csrfToken, commandIds }: WorkRailProps) {
  const { workPage } = useWords();
  return (
    <Rail label={workPage.margin}>
      {view.drafts.length > 0 && <Drafts view={view} />}
      <RailSection title={workPage.calls}>
        {view.calls.length === 0 ? (
          <p class="quiet">{workPage.noCall}</p>
        ) : (
          <ul class="stack">
            {view.calls.map((call) => (
              <Call call={call} at={view.at} csrfToken={csrfToken} commandId={commandIds[call.id] ?? ''} />
            ))}
          </ul>
        )}
      </RailSection>
    </Rail>
  );
}

function Drafts({ view }: { view: WorkView }) {
  const { workPage } = useWords();
  const lang = useLang();
  return (
    <RailSection title={workPage.drafts}>
      <ul class="stack-2">
        {view.drafts.map(({ reference, acronym, updatedAt }) => (
          <li>
            <a href={`/deposer/${reference}`}>{acronym || workPage.unnamed}</a>{' '}
            <span class="micro quiet num">{reference}</span>
            <span class="micro quiet blk">
              {updatedAt
                ? workPage.draftSaved(uncapital(moment(lang, updatedAt, view.at)))
                : workPage.draftNew}
            </span>
          </li>
        ))}
      </ul>
    </RailSection>
  );
}

/** A moment inside a sentence. */
const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

interface CallProps {
  call: WorkView['calls'][number];
  at: string;
  csrfToken?: string;
  commandId: string;
}

/**
 * Opening a dossier writes one: it is a form, and the button says for which call to who does not see the page. One of the
 * second step is opened from the dossier of the first (R51).
 */
function Call({ call, at, csrfToken, commandId }: CallProps) {
  const { workPage } = useWords();
  const lang = useLang();
  const { name, closesAt, awards, follows } = call;
  const step = follows ? workPage.followsFirst : workPage.awards[awards];
  const said = (
    <p>
      <strong>{name}</strong>
      <span class="micro quiet blk">
        {workPage.callCloses(dateTime(lang, closesAt), relativeDays(lang, closesAt, at))}
      </span>
      {step && <span class="micro quiet blk">{step}</span>}
    </p>
  );
  if (follows) return <li>{said}</li>;
  return (
    <li>
      <form method="post" action="/dossiers" class="stack-2">
        <CsrfInput token={csrfToken} />
        <Hidden name="call" value={call.id} />
        <Hidden name="commandId" value={commandId} />
        {said}
        <Button kind="plain" slim>
          {workPage.deposit}
          <span class="vh">
            {' : '}
            {name}
          </span>
        </Button>
      </form>
    </li>
  );
}
