import type { AnswererView, DeliberationView } from '../../../src/labelling/view/deliberation.js';
import type { DossierView } from '../../../src/labelling/view/dossier-view.js';
import { useLang, useWords } from '../parts/language.js';
import { Mark } from '../parts/mark.js';
import { Section } from '../parts/sections.js';
import { dueSentence } from './moments.js';

/** R68: the right to have a refusal looked at again with its last day, then who hears it and what was answered. */
export function ReexaminationSection({ view }: { view: DossierView }) {
  const { reexamination: words } = useWords().dossierPage;
  const lang = useLang();
  const { reexamination, reexaminationUntil: until } = view;
  if (until)
    return (
      <Section title={words.title}>
        <p>{words.right(dueSentence(lang, until, view.at).when, view.panel !== null)}</p>
      </Section>
    );
  if (!reexamination) return null;
  const { organ, pole, reasons, verdict, decision } = reexamination;
  return (
    <Section title={words.title} {...(decision && { sub: words.decision(decision) })}>
      <p>{organ === null ? words.heardBySteering : words.heardBy(organ, pole)}</p>
      {verdict && <p class="outcome">{words.verdicts[verdict]}</p>}
      {reasons && <h3>{words.reasons}</h3>}
      {reasons && <p class="note">{reasons}</p>}
    </Section>
  );
}

/** The organ that is asked, for its own pôle alone (R84). */
export function DeliberationSection({ deliberation }: { deliberation: DeliberationView }) {
  const { dossierPage, common } = useWords();
  const { reexamination: words, review } = dossierPage;
  const { inside } = words;
  const { withdrawal, change } = dossierPage.labelLife;
  const asked = { withdrawal, change, coLabel: null, reexamination: null }[deliberation.about];
  const { organ, name, secondCall, cast, electorate, members, tally, verdict } = deliberation;
  const said = members.filter(({ answerReasons }) => answerReasons);
  return (
    <Section title={inside.title(organ ?? inside.decisionOrgan, name)} sub={inside.sub}>
      {asked && <p>{asked.question}</p>}
      {asked && verdict && <p class="outcome">{asked.ends[verdict]}</p>}
      {secondCall && <p>{inside.secondCall}</p>}
      <p>{inside.cast(cast, electorate)}</p>
      {tally && <p>{inside.tally(tally.for, tally.against, tally.abstain)}</p>}
      <table class="tb">
        <caption>{inside.members}</caption>
        <thead>
          <tr>
            <th scope="col">{review.member}</th>
            <th scope="col">{review.interests}</th>
            <th scope="col">{inside.vote}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <Member member={member} />
          ))}
        </tbody>
      </table>
      {said.length > 0 && <h3>{review.ballotReasons}</h3>}
      {said.length > 0 && (
        <ul>
          {said.map(({ name: who, answerReasons }) => (
            <li class="note">{common.labelled(who, answerReasons ?? '')}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const marks = { for: 'favourable', against: 'unfavourable', abstain: 'abstain' } as const;

function Member({ member }: { member: AnswererView }) {
  const { reexamination: words, review } = useWords().dossierPage;
  const { name, you, chair, interests, barred, answer, hasAnswered } = member;
  const aside = [chair && review.chair, you && review.you].filter(Boolean).join(', ');
  return (
    <tr>
      <th scope="row">
        {you ? <strong>{name}</strong> : name}
        {aside && <span class="quiet">, {aside}</span>}
      </th>
      <td>{barred ? words.inside.barred : review.interestsOf[interests]}</td>
      <td>
        {answer !== null && (
          <>
            <Mark position={marks[answer]} inline /> {words.answers[answer]}
          </>
        )}
        {answer === null && (
          <span class="quiet">
            {hasAnswered
              ? review.voted
              : barred || interests === 'recused'
                ? review.noBallot
                : review.notVoted}
          </span>
        )}
      </td>
    </tr>
  );
}
