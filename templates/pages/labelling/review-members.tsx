import type { MemberView, ReviewView } from '../../../src/labelling/view/review.js';
import { useWords } from '../parts/language.js';
import { Mark } from '../parts/mark.js';
import type { Position } from '../parts/positions.js';

/** The organ: each seat with its voice, its declaration and its ballot, as far as this reader may see it (R84). */
export function Members({ review }: { review: ReviewView }) {
  const { review: words } = useWords().dossierPage;
  return (
    <table class="tb">
      <caption>{words.organ}</caption>
      <thead>
        <tr>
          <th scope="col">{words.member}</th>
          <th scope="col" class="opt">
            {words.voice}
          </th>
          <th scope="col">{words.interests}</th>
          {review.vote && <th scope="col">{words.ballot}</th>}
        </tr>
      </thead>
      <tbody>
        {review.members.map((member) => (
          <Member member={member} vote={review.vote} />
        ))}
      </tbody>
    </table>
  );
}

/** Why they voted so, one line a ballot that says it. */
export function BallotReasons({ review }: { review: ReviewView }) {
  const { dossierPage, common } = useWords();
  const { review: words } = dossierPage;
  const said = review.members.filter(({ ballotReasons }) => ballotReasons);
  if (said.length === 0) return null;
  return (
    <>
      <h3>{words.ballotReasons}</h3>
      <ul>
        {said.map(({ name, ballotReasons }) => (
          <li class="note">{common.labelled(name, ballotReasons ?? '')}</li>
        ))}
      </ul>
    </>
  );
}

/** What people of the pôle said of their interests, for its chair. */
export function Statements({ review }: { review: ReviewView }) {
  const { dossierPage, common } = useWords();
  const { review: words } = dossierPage;
  return (
    <>
      <h3>{words.statements}</h3>
      <ul>
        {review.statements.map(({ name, detail }) => (
          <li class="note">{common.labelled(name, detail)}</li>
        ))}
      </ul>
    </>
  );
}

function Member({ member, vote }: { member: MemberView; vote: ReviewView['vote'] }) {
  const { dossierPage, cooperation } = useWords();
  const { review: words } = dossierPage;
  const { name, chair, you, kind, interests } = member;
  const aside = [chair && words.chair, you && words.you].filter(Boolean).join(', ');
  return (
    <tr>
      <th scope="row">
        {you ? <strong>{name}</strong> : name}
        {aside && <span class="quiet">, {aside}</span>}
      </th>
      <td class="opt">{cooperation.voices[kind]}</td>
      <td class={you && interests === 'undeclared' ? 'now' : undefined}>{words.interestsOf[interests]}</td>
      {vote && (
        <td>
          <BallotOf member={member} seal={vote.seal} />
        </td>
      )}
    </tr>
  );
}

type Seal = NonNullable<ReviewView['vote']>['seal'];

function BallotOf({ member, seal }: { member: MemberView; seal: Seal }) {
  const { dossierPage, positions } = useWords();
  const { review: words } = dossierPage;
  const names: Record<string, unknown> = positions;
  const { ballot, hasVoted, sealed, late, kind, interests } = member;
  if (ballot !== null && typeof names[ballot] === 'string') {
    return (
      <>
        <Mark position={ballot as Position} inline /> {names[ballot]}
        {sealed && <span class="quiet">, {words.ownSealed}</span>}
        {late && <span class="quiet">, {words.late}</span>}
      </>
    );
  }
  if (late) return <>{words.late}</>;
  if (hasVoted && sealed) return <>{seal === 'destroyed' ? words.destroyed : words.sealed}</>;
  if (hasVoted) return <>{words.voted}</>;
  return (
    <span class="quiet">
      {(kind === 'voting' || kind === 'designated') && interests !== 'recused'
        ? words.notVoted
        : words.noBallot}
    </span>
  );
}
