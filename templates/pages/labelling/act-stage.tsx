import type { MemberView, ReviewView } from '../../../src/labelling/view/review.js';
import { useLang, useWords } from '../parts/language.js';
import { PoleTable } from '../parts/pole-table.js';
import type { Position } from '../parts/positions.js';
import type { Seat } from '../parts/seat.js';
import { Stage } from '../parts/sections.js';
import { reviewOf, type ActContext } from './act-context.js';
import { Computed } from './act-computed.js';
import { projectOf } from './names.js';
import { ReviewMeters } from './review-meters.js';
import { spoken, tableSeats } from './seats-of.js';

const ofPoles = [
  'validateOpinion',
  'reviseOpinion',
  'confirmOutcome',
  'liftOpposition',
  'maintainOpposition',
];

/** What one must see to act: the organ's table for a ballot, the pôles' table for an opinion, and what is computed. */
export function ActStage({ act }: { act: ActContext }) {
  const review = reviewOf(act);
  if (act.command === 'castBallot' && review) return <OrganStage review={review} act={act} />;
  if (!ofPoles.includes(act.command) || act.view.seats.length === 0) return null;
  return (
    <Stage side={<Computed act={act} />}>
      <PolesTable act={act} />
    </Stage>
  );
}

function PolesTable({ act: { view } }: { act: ActContext }) {
  const { dossierPage, parts } = useWords();
  const lang = useLang();
  const { seats } = view;
  return (
    <PoleTable
      label={dossierPage.table.label(projectOf(view), seats.length)}
      seats={tableSeats(lang, seats, view.at)}
      count={parts.table.count(spoken(seats).length, seats.length)}
      word={dossierPage.table.word}
    />
  );
}

function OrganStage({ act, review }: { act: ActContext; review: ReviewView }) {
  const { dossierPage, parts } = useWords();
  const seats = review.members
    .filter(({ kind }) => kind === 'voting')
    .map((member) => seatOf(member, act.seat));
  const { vote } = review;
  return (
    <Stage side={<ReviewMeters review={review} />}>
      <PoleTable
        organ
        label={dossierPage.review.organ}
        seats={seats}
        {...(vote && {
          count: parts.table.count(vote.cast, vote.electorate),
          word: dossierPage.review.ballots,
        })}
      />
    </Stage>
  );
}

/** A member's seat as this reader may see it: a ballot that may not be read is sealed. */
function seatOf(member: MemberView, voting: string | null): Seat {
  const yours = member.seat === voting;
  return { name: member.name, code: initials(member.name), position: positionOf(member, yours), yours };
}

function positionOf({ interests, ballot, hasVoted }: MemberView, yours: boolean): Position {
  if (interests === 'recused') return 'recused';
  if (hasVoted) return (ballot as Position | null) ?? 'sealed';
  return yours ? 'awaitedFromYou' : 'awaited';
}

const initials = (name: string) =>
  name
    .split(/\s+/u)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('');
