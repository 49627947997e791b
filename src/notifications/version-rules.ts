import { changesConsortium } from '../../workflows/index.js';
import { asks, each, names, starred, tells, when, type LetterRule, type When } from './rule.js';
import type { Audience } from './audiences.js';
import { mayReadAtOnce } from './conditions.js';
import type { Scene } from './scene.js';

const awaits: When = ({ fact }) => fact.type === 'versionHandedIn' && fact.awaits;

const taken = ({ fact }: Scene) => (fact.type === 'versionTaken' ? fact : null);
const major: When = (scene) => taken(scene)?.kind === 'major';
/** Before a lead is named nothing was judged: the major is told like the minor. */
const judged: When = (scene) => scene.request.leadPole !== null || scene.request.panel !== null;
const reopens: When = (scene, reader) => major(scene, reader) && judged(scene, reader);
const ofPanel: When = ({ request }) => request.panel !== null;
const ofLead: When = (scene, reader) => !ofPanel(scene, reader);
const both =
  (...all: When[]): When =>
  (scene, reader) =>
    all.every((one) => one(scene, reader));
const consortium: When = (scene) => changesConsortium(taken(scene)?.grounds ?? []);
const joins: When = (scene) =>
  (taken(scene)?.grounds ?? []).some((one) =>
    ['partnerJoined', 'mainPartner', 'partnerPole', 'holderReplaced'].includes(one),
  );
/** R63a: who has declared something has declared it of the partners before. */
const declared: When = ({ request }, { id }) => request.declarations[id]?.clear === true;
const invitedNow: When = (scene, { pole }) => pole !== null && (taken(scene)?.invited ?? []).includes(pole);
const asideNow: When = (scene, { pole }) => pole !== null && (taken(scene)?.aside ?? []).includes(pole);
const heldBefore: When = (scene, reader) => !invitedNow(scene, reader) && !asideNow(scene, reader);

const readers: Audience[] = ['leadChair', 'coOfficers', 'coChairs', 'experts'];
const people: Audience[] = ['leadOrgan', 'coOrgans', 'experts'];

/** R60: all who review are told of a version; R62: the lead confirms one that changes the partners (§9.8). */
export const versionRules = {
  versionHandedIn: when(awaits, [
    tells('holder', 'versionReceipt', 'request/versionConfirmation'),
    ...each(['leadOfficer', 'leadChair'], (to) => asks(to, 'confirmVersion', 'request/versionConfirmation')),
    ...each(['partners', 'coOfficers'], (to) => tells(to, 'versionAwaiting', 'request/versionConfirmation')),
    ...names('coChairs'),
  ]),
  versionTaken: [
    ...when(both(reopens, ofLead), [asks('leadOfficer', 'judgeAgain', 'request/leadReview')]),
    ...when(both(reopens, ofPanel), [asks('panel', 'judgePanelAgain', 'request/panelOpinion')]),
    ...when(
      both(reopens, heldBefore),
      each(['holder', 'partners', 'leadOfficer', ...readers], (to) => tells(to, 'versionReopens')),
    ),
    ...when(
      both((scene, reader) => !reopens(scene, reader), heldBefore),
      each(['holder', 'partners', 'leadOfficer', ...readers], (to) => tells(to, 'versionInForce')),
    ),
    ...when(
      both(joins, declared),
      each(people, (to) => tells(to, 'partnerJoined')),
    ),
    ...when(both(invitedNow, mayReadAtOnce), [tells('coOfficers', 'invited')]),
    ...when(consortium, starred(names('funder', 'state', 'region'))),
  ],
  versionRefused: [
    tells('holder', 'versionRefusedToYou'),
    ...each(['partners', 'leadOfficer', 'leadChair', 'coOfficers'], (to) => tells(to, 'versionRefused')),
    ...names('coChairs'),
  ],
} satisfies Record<string, LetterRule[] | 'silent'>;
