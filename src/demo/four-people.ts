import { words, type Lang } from '../../templates/i18n/words.js';
import type { Playable } from '../../templates/pages/demo/people.js';
import type { Troupe } from './troupe.js';

interface WorkSeen {
  tasks: { act: { command: string } }[];
  drafts: unknown[];
}

interface ListSeen {
  lines: { state: string }[];
}

type Waiting = { kind: 'vote' | 'acts' | 'labels'; count: number } | { kind: 'draft' | 'nothing' };

const emails = {
  claire: 'claire.delmas@demo.colabel.example',
  marc: 'marc.kerloch@id4car.example',
  nadia: 'nadia.benali@id4car.example',
  paul: 'paul.aubry@demo.colabel.example',
} as const;

/** The four a newcomer is shown, each with what waits for them. */
export class FourPeople {
  private waiting = new Map<string, Waiting>();

  constructor(private readonly troupe: Troupe) {}

  /** Asks the service what waits for each, as each of them would. What it does not say is left unsaid. */
  async look(): Promise<void> {
    const asked = Object.values(emails).map(async (email) => [email, await this.waitingFor(email)] as const);
    const told = await Promise.allSettled(asked);
    this.waiting = new Map(told.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
  }

  people(lang: Lang): Playable[] {
    const { roles } = words(lang).demo;
    const pole = this.troupe.team('id4car').name;
    const what: [string, string][] = [
      [emails.claire, roles.holder],
      [emails.marc, roles.caseOfficer(pole)],
      [emails.nadia, roles.committeeChair(pole)],
      [emails.paul, roles.correspondent('Bpifrance')],
    ];
    return what.map(([email, said]) => {
      const { id, name } = this.troupe.account(email);
      const waiting = this.waiting.get(email);
      return { id, name, what: said, ...(waiting && { todo: sentence(lang, waiting) }) };
    });
  }

  private async waitingFor(email: string): Promise<Waiting> {
    const player = await this.troupe.player(email);
    if (email === emails.paul) {
      const { body } = await player.get<ListSeen>('dossiers');
      const labels = body.lines.filter(({ state }) => state === 'labelled').length;
      return labels > 0 ? { kind: 'labels', count: labels } : { kind: 'nothing' };
    }
    const { tasks, drafts } = (await player.get<WorkSeen>('work')).body;
    const votes = tasks.filter(({ act }) => act.command === 'castBallot').length;
    if (votes > 0) return { kind: 'vote', count: votes };
    if (tasks.length > 0) return { kind: 'acts', count: tasks.length };
    return { kind: drafts.length > 0 ? 'draft' : 'nothing' };
  }
}

function sentence(lang: Lang, waiting: Waiting): string {
  const { toDo } = words(lang).demo;
  return 'count' in waiting ? toDo[waiting.kind](waiting.count) : toDo[waiting.kind];
}
