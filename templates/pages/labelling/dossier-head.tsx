import type { ActView } from '../../../src/labelling/view/acts.js';
import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { isDateOf, isDateOfStep } from '../../../workflows/index.js';
import { daysBetween } from '../../i18n/dates.js';
import { Button } from '../parts/button.js';
import { useWords } from '../parts/language.js';
import { Line } from '../parts/line.js';
import { Disclosure } from '../parts/notices.js';
import { StickyHead, Tabs } from '../parts/tabs.js';
import { actHref, actWords, alternativesTo, primaryOf } from './acts-of.js';
import { lineModel, stateName } from './line-of.js';
import { actFactsOf, projectOf } from './names.js';

type Section = 'resume' | 'contenu' | 'journal';

interface HeadProps {
  view: DossierView;
  section: Section;
}

/** Days before a deadline from which the time left is told in red to who must act. */
const soon = 14;

const sections: Section[] = ['resume', 'contenu', 'journal'];

/** Which request, its one primary act and the others, its line, and what stays at the top while one reads. */
export function DossierHead({ view, section }: HeadProps) {
  const all = useWords();
  const { dossierPage } = all;
  const reader = view.you.isHolder ? 'holder' : 'pole';
  const you = primaryOf(view.acts) !== null;
  return (
    <>
      <header class="top">
        <p class="small quiet row">
          <a href="/dossiers">{dossierPage.all}</a>
          <span class="num">{view.reference}</span>
          {view.call.name && <span>{view.call.name}</span>}
        </p>
        <div class="title">
          <div>
            <h1>{projectOf(view)}</h1>
            {view.title && <p class="lede">{view.title}</p>}
          </div>
          <HeadActs view={view} />
        </div>
      </header>
      {view.level !== 'minimal' && <Line line={lineModel(all, view.line, reader, you)} />}
      <Sticky view={view} section={section} />
    </>
  );
}

/** At the gate the declaration is the page itself: no button leads to it. */
function HeadActs({ view }: { view: DossierView }) {
  const { dossierPage } = useWords();
  const primary = view.level === 'gate' ? null : primaryOf(view.acts);
  const beside = primary ? alternativesTo(primary, view.acts) : [];
  const shown = [primary, ...beside];
  const others = view.acts.filter(
    (act) => act.allowed && !shown.includes(act) && act.command !== 'declareInterests',
  );
  if (!primary && others.length === 0) return null;
  return (
    <div class="acts">
      {primary && <ActButton view={view} act={primary} plain={isEven(primary)} />}
      {beside.map((act) => (
        <ActButton view={view} act={act} plain />
      ))}
      {others.length > 0 && (
        <Disclosure menu summary={dossierPage.otherActs}>
          <ul>
            {others.map((act) => (
              <li>
                <a href={actHref(view.reference, act)}>
                  <Verb view={view} act={act} />
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** To lift and to maintain an opposition weigh the same, to grant and to refuse an exclusion too: neither is put forward. */
const isEven = ({ command }: ActView) => command === 'liftOpposition' || command === 'grantExclusion';

interface ActProps {
  view: DossierView;
  act: ActView;
}

function ActButton({ view, act, slim, plain = slim }: ActProps & { slim?: boolean; plain?: boolean }) {
  return (
    <Button href={actHref(view.reference, act)} slim={slim} kind={plain ? 'plain' : 'filled'}>
      <Verb view={view} act={act} />
    </Button>
  );
}

/** An act for another's seat says whose: two ballots of one person are two buttons. */
export function Verb({ view, act }: ActProps) {
  const all = useWords();
  const facts = actFactsOf(view, act.pole, act.question);
  const { verb } = actWords(all, act.command, facts);
  const members = view.reviews.find(({ pole }) => pole === act.pole)?.members ?? [];
  const seat = members.find((member) => member.seat === act.seat);
  return <>{seat && !seat.you ? all.common.labelled(verb, seat.name) : verb}</>;
}

function Sticky({ view, section }: HeadProps) {
  const all = useWords();
  const { dossierPage } = all;
  const primary = view.level === 'gate' ? null : primaryOf(view.acts);
  const dates = view.deadlines.filter(({ deadline }) => isDateOf(deadline, primary?.command ?? ''));
  const next =
    dates.find(({ pole }) => pole === (primary?.pole ?? null)) ??
    view.deadlines.find(({ deadline }) => isDateOfStep(deadline));
  const late = next !== undefined && next.at < view.at;
  const days = next ? daysBetween(view.at, next.at) : 0;
  const left = next && (late ? dossierPage.late : dossierPage.left(days));
  const tabs = view.level === 'full' ? <Parts view={view} section={section} /> : undefined;
  return (
    <StickyHead
      reference={view.reference}
      name={projectOf(view)}
      state={
        view.standstills.some(({ to }) => to === null)
          ? all.standstill.title
          : stateName(all, view.state, view.you.isHolder ? 'holder' : 'pole')
      }
      {...(left && { left })}
      urgent={primary !== null && days <= soon}
      action={primary && !isEven(primary) ? <ActButton view={view} act={primary} slim /> : null}
      {...(tabs && { tabs })}
    />
  );
}

function Parts({ view, section }: HeadProps) {
  const { dossierPage } = useWords();
  const path = `/dossiers/${encodeURIComponent(view.reference)}`;
  const then = view.asOf ? `?au=${encodeURIComponent(view.asOf)}` : '';
  return (
    <Tabs
      label={dossierPage.sectionsNav}
      tabs={sections.map((one) => ({
        href: `${one === 'resume' ? path : `${path}/${one}`}${then}`,
        label: dossierPage.sections[one],
        current: one === section,
      }))}
    />
  );
}
