import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import type { CertificateView } from '../../../src/labelling/view/certificate.js';
import { dateTime } from '../../i18n/dates.js';
import { useLang, useWords } from '../parts/language.js';
import { bearerName, poleName } from './names.js';

/** R67: every version of the certificate and what became of it, once there is more than the first. */
export function CertificateVersions({ view, all }: { view: DossierView; all: CertificateView[] }) {
  const { certificate: words } = useWords().dossierPage.labelLife;
  const lang = useLang();
  const when = (instant: string) => dateTime(lang, instant, { year: true });
  if (all.length < 2) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <p class="rule">{words.lede}</p>
      <table class="tb">
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.standing}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((one) => (
            <tr>
              <th scope="row">{one.number}</th>
              <td>{when(one.at)}</td>
              <td>
                <Change view={view} one={one} />
              </td>
              <td>{one.revokedAt === null ? words.inForce : words.revoked(when(one.revokedAt))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Change({ view, one }: { view: DossierView; one: CertificateView }) {
  const { departures, dossierPage, letters, procedure } = useWords();
  const { certificate: words } = dossierPage.labelLife;
  const { what, pole, labelling, field, before, corrected, reasons } = one;
  const name = poleName(view, pole);
  if (what === 'issued')
    return (
      <>{words.issued(letters.frame.list(labelling.map((code) => bearerName(departures, view, code))))}</>
    );
  if (what !== 'rectified') return <>{words[what](name)}</>;
  return (
    <>
      {words.rectified(name, field === null ? '' : procedure.certificateFields[field])}
      {before && <p class="note">{words.before(before)}</p>}
      {corrected && <p class="note">{words.corrected(corrected)}</p>}
      {reasons && <p class="note">{words.why(reasons)}</p>}
    </>
  );
}
