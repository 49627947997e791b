import { words, type Lang } from '../../templates/i18n/words.js';
import type { DemoView } from '../../templates/pages/demo/demo-page.js';
import type { Playable } from '../../templates/pages/demo/people.js';
import type { Team } from './casting.js';
import type { Account, Troupe } from './troupe.js';

/** Everybody who may be played: by pôle, then who belongs to none. */
export function groupsOf(troupe: Troupe, lang: Lang): DemoView['groups'] {
  const { people } = words(lang).demo;
  const { secretary, correspondents } = troupe.casting;
  const known = new Set([secretary, ...correspondents.map(({ email }) => email), ...memberEmails(troupe)]);
  const holders = troupe.everybody().filter(({ email }) => !known.has(email));
  return [
    { title: people.holders, people: holders.map((account) => playable(account, people.anyHolder)) },
    ...troupe.casting.teams.map((team) => ({ title: team.name, people: teamPeople(troupe, team, lang) })),
    { title: people.cooperation, people: [playable(troupe.account(secretary), people.secretary)] },
    {
      title: people.correspondents,
      people: correspondents.map(({ email, body }) => playable(troupe.account(email), body)),
    },
  ];
}

const memberEmails = ({ casting }: Troupe) =>
  casting.teams.flatMap(({ members }) => members.map(({ email }) => email));

function teamPeople(troupe: Troupe, { members }: Team, lang: Lang): Playable[] {
  const { seats } = words(lang).demo.people;
  return members.map(({ email, role, seat }) =>
    playable(troupe.account(email), role === 'member' && seat ? `${seats[role]}, ${seat}` : seats[role]),
  );
}

const playable = ({ id, name }: Account, what: string): Playable => ({ id, name, what });
