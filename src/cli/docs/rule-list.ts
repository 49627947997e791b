/** A rule of the procedure in one line; its text is in docs/domain.md. */
export interface RuleTitle {
  rule: string;
  title: string;
  /** the capability that brings it, or what of it is still missing; absent when it holds whole */
  later?: string;
}

const holds = (rule: string, title: string): RuleTitle => ({ rule, title });
const comes = (rule: string, title: string, later: string): RuleTitle => ({ rule, title, later });

const changes = 'Changes during a procedure';
const steering = 'Steering committee';

/** The 57 rules, by their numbers. */
export const ruleList: readonly RuleTitle[] = [
  holds('R1', 'A label is asked for one project and one call, and never carries over'),
  holds('R2', 'The request, each pôle’s review and the label have each their own life'),
  holds('R3', 'The cooperation is dated data; a request keeps the rules it was submitted under'),
  holds('R4', 'What has happened is never edited'),
  holds('R5', 'An act asked twice is done once, and who comes second is told'),
  holds('R6', 'Each pôle has its own organs; the decision model is a setting'),

  holds('R20', 'On time is received by the closing, by the server’s clock'),
  holds('R21', 'Eligibility is computed with its figures, and warns without refusing'),
  holds('R22', 'The lead is the pôle of the main domain, if its territory carries the share'),
  holds('R23', 'A doubtful lead goes to the steering committee, then to a fixed fallback'),
  holds('R24', 'Invited are the pôles asked for, and those that carry a share of the work'),
  comes('R25', 'One project submitted twice alerts both case officers', changes),
  holds('R26', 'Invited pôles may read from admission on; they vote after the lead’s opinion'),

  holds('R30', 'Who may vote, and the quorum'),
  holds('R31', 'Alternates stand in when recusals leave too few voters'),
  holds('R32', 'A missed quorum is called again; a remote vote is never made easier'),
  holds('R33', 'The ballots, the majority and the opinion they make'),
  holds('R34', 'The chair breaks a tie by the ballot already cast'),
  holds('R35', 'One person has one vote on a request, wherever they sit'),
  holds('R36', 'The joint outcome is computed from the opinions'),
  holds('R37', 'No pôle decides for another; the chair certifies and cannot change'),
  holds('R38', 'Reservations are tagged by pôle; a suspensive one blocks the certificate'),
  comes('R39', 'In the steering committee each pôle has one voice, and a tie does not carry', steering),
  holds('R40', 'A single committee decides by a double majority'),

  holds('R41', 'A silent pôle neither objects nor labels'),
  holds('R42', 'The lead’s silence never decides: it escalates'),
  holds('R43', 'The holder is reminded twice; a silent expert is replaced; silence approves minutes'),
  holds('R44', 'What comes late is kept and not counted; a silent pôle’s window opens again once'),
  holds('R45', 'A late favourable opinion may add a co-label before the closing'),

  holds('R50', 'Working days, French holidays and those of Alsace and Moselle'),
  holds('R51', 'Each step ends at the earlier of its delay and its date before the closing'),
  holds('R52', 'A call that moves moves its deadlines; one cancelled ends its requests'),
  holds('R53', 'A deadline is stored, acts once, and is ordered with what people do'),
  holds('R54', 'Reminders by day, at fixed marks; letters leave by day, on worked days'),

  holds('R60', 'Opinions bind to a version; a major change reopens them'),
  holds('R61', 'The holder may withdraw until the decision, and give up the label after it'),
  holds('R62', 'A holder replaced, a partner leaving or joining'),
  holds(
    'R63',
    'Interests are found, declared before reading and judged; a recusal is final, and a partner never leads',
  ),
  comes(
    'R64',
    'A pôle that leaves, merges or is renamed',
    `${changes}: the act of the charter itself, which owes it to every request at once; to who has left, their own records`,
  ),
  holds('R65', 'A domain whose lead changes leaves running requests with theirs'),
  comes(
    'R66',
    'Confidential annexes and who may open them',
    'Encryption of the files by the product; meanwhile it is that of the disk',
  ),
  comes(
    'R67',
    'Errors are rectified openly, or deliberated again',
    'Letters: a corrective one where one was sent wrongly',
  ),
  holds('R68', 'A refusal says its reasons; the holder may ask once for re-examination'),
  holds('R69', 'A postponed project is presented again, linked to the first request, with its answers'),
  holds('R70', 'A pôle suspends a label in an emergency, and withdraws its own after hearing the holder'),
  holds('R71', 'Whoever was told of a label is told the same day that it changed'),
  holds('R72', 'The funding result is asked for and noted'),
  holds('R73', 'A funded project is followed year by year'),
  holds('R74', 'The lead alone writes a letter of support where no label is given; it is no label'),
  holds('R75', 'An absent chair delegates the signature for a time, to one person; what is over is blocked'),
  comes(
    'R76',
    'An expert who leaves reads no more; a field without an expert is noted',
    'Directory of experts: it reads what is noted',
  ),
  holds('R77', 'A letter to a correspondent that is refused goes to the body, is a task, and blocks no step'),

  holds('R80', 'The lead alone tells the outcome to the holder'),
  holds('R81', 'A letter is owed by the act itself, once, and its fate is recorded'),
  holds('R82', 'Letters carry no content, ballot, mark or name of an expert'),
  comes('R83', 'Digests, never for deadlines or decisions', 'Digests'),
  holds(
    'R84',
    'Ballots are nominal, for the organ’s chair and office alone; by setting sealed until closing',
  ),
];
