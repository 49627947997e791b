import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { StandstillView } from '../../../src/labelling/view/standstill.js';
import { dateTime, longDate } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';
import { Button } from '../parts/button.js';
import { actHref } from './acts-of.js';
import { actFactsOf } from './names.js';
import { Notice } from '../parts/notices.js';
import { Section } from '../parts/sections.js';

/** The one under way. */
const current = ({ standstills }: DossierView) => standstills.find(({ to }) => to === null);

/** The closing ends it, where its call was brought forward meanwhile. */
const endOfStill = ({ call }: DossierView, { until }: StandstillView) =>
  until < call.closesAt ? until : call.closesAt;

/** §9.2: on top of every page of a request that stands still: until when, why, and that its call is not moved. */
export function StandstillNotice({ view }: { view: DossierView }) {
  const { standstill: words, common, acts } = useWords();
  const lang = useLang();
  const still = current(view);
  const resume = view.acts.find(({ command, allowed }) => command === 'resumeRequest' && allowed);
  if (!still) return null;
  return (
    <Notice kind="plain">
      <p>
        <strong>{words.title}</strong> {words.until(dateTime(lang, endOfStill(view, still)))}
      </p>
      {still.ground && <p>{common.labelled(words.ground, words.grounds[still.ground])}</p>}
      <p class="quiet">
        {still.until >= view.call.closesAt
          ? words.closesBefore(dateTime(lang, view.call.closesAt))
          : words.closes(dateTime(lang, view.call.closesAt))}
      </p>
      {resume && (
        <Button href={actHref(view.reference, resume)} slim kind="plain">
          {acts.resumeRequest.verb(actFactsOf(view, null))}
        </Button>
      )}
    </Notice>
  );
}

/** Each time the request has stood still, with what is said of it to this reader. */
export function StandstillsSection({ view: { standstills } }: { view: DossierView }) {
  const { standstill: words } = useWords();
  if (standstills.length === 0) return null;
  return (
    <Section title={words.all} id="suspensions">
      <ul class="stack-2">
        {standstills.map((one) => (
          <li>
            <Still one={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Still({ one }: { one: StandstillView }) {
  const { standstill: words, common } = useWords();
  const lang = useLang();
  const { from, until, to, ground, ended, reasons, resumedFor } = one;
  return (
    <>
      <p>
        {to === null || ended === null
          ? words.since(longDate(lang, from), longDate(lang, until))
          : words.between(longDate(lang, from), longDate(lang, to), ended)}
      </p>
      {ground && <p class="quiet">{common.labelled(words.ground, words.grounds[ground])}</p>}
      {reasons && <p class="note">{common.labelled(words.suspendedFor, reasons)}</p>}
      {resumedFor && <p class="note">{common.labelled(words.resumedFor, resumedFor)}</p>}
    </>
  );
}
