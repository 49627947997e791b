import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { LabelView, SuspensionView } from '../../../src/labelling/view/label.js';
import { dateTime } from '../../i18n/dates.js';
import { KeyValue } from '../parts/key-value.js';
import { useLang, useWords } from '../parts/language.js';
import { Section } from '../parts/sections.js';
import { CertificateVersions } from './certificate-versions.js';
import { FollowUpWords, FundingWords } from './funding-words.js';
import { bearerName, poleName } from './names.js';
import { Withdrawals } from './withdrawal-section.js';

/** The life of the label: where it stands, on whose certificate, and what has happened to it (R70, R71). */
export function LabelSection({ view }: { view: DossierView }) {
  const { departures, dossierPage, procedure } = useWords();
  const { labelLife: label } = view;
  if (!label) return null;
  const states: Record<string, string> = procedure.labelStates;
  return (
    <Section title={dossierPage.labelLife.title} sub={states[label.state]}>
      <LabelFacts view={view} label={label} />
      {label.unanswered && <p class="now">{departures.keeper}</p>}
      <CertificateVersions view={view} all={label.certificates} />
      {label.funding && <FundingWords funding={label.funding} />}
      {label.followUp && <FollowUpWords followUp={label.followUp} />}
      <Withdrawals view={view} label={label} />
      {label.suspension && <SuspensionWords view={view} suspension={label.suspension} />}
    </Section>
  );
}

function LabelFacts({ view, label }: { view: DossierView; label: LabelView }) {
  const { departures, dossierPage, letters, pieces } = useWords();
  const lang = useLang();
  const words = dossierPage.labelLife;
  const [current] = label.certificates;
  // Of a label that no pôle bears any more, those of its last certificate.
  const borne = label.labelling.length > 0 ? label.labelling : (current?.labelling ?? []);
  return (
    <KeyValue
      items={[
        {
          term: words.labelling,
          value: letters.frame.list(borne.map((pole) => bearerName(departures, view, pole))),
        },
        { term: words.issued, value: dateTime(lang, label.issuedAt, { year: true }) },
        ...(current
          ? [
              {
                term: words.certificate.current,
                value: words.certificate.version(current.number, dateTime(lang, current.at, { year: true })),
              },
            ]
          : []),
        ...label.without.map((one) => ({
          term: pieces.certificate,
          value: pieces.certifiedWithout(poleName(view, one.pole), one.pieces),
        })),
      ]}
    />
  );
}

function SuspensionWords({ view, suspension }: { view: DossierView; suspension: SuspensionView }) {
  const { dossierPage, procedure } = useWords();
  const lang = useLang();
  const words = dossierPage.labelLife;
  const { pole, at, endedAt, ground, reasons, endReasons, byChange } = suspension;
  const when = (instant: string) => dateTime(lang, instant, { year: true });
  return (
    <>
      <p class={endedAt === null ? 'now' : undefined}>
        {byChange ? words.change.suspended(when(at)) : words.suspended(poleName(view, pole), when(at))}{' '}
        {ground && !byChange && words.ground(procedure.suspensionGrounds[ground])}
      </p>
      <Quoted title={words.whySuspended} text={byChange ? null : reasons} />
      {endedAt !== null && (
        <p>
          {byChange
            ? words.change.resumed(when(endedAt))
            : words.resumed(poleName(view, pole), when(endedAt))}
        </p>
      )}
      <Quoted title={words.whyResumed} text={endReasons} />
    </>
  );
}

function Quoted({ title, text }: { title: string; text: string | null }) {
  if (!text) return null;
  return (
    <>
      <h3>{title}</h3>
      <p class="note">{text}</p>
    </>
  );
}
