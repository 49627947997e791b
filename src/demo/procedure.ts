import type { Ballot } from '../../workflows/index.js';
import type { DossierContent } from '../dossiers/index.js';
import { forms, type ReadingForm } from './reading-forms.js';
import type { DossierSeen, ReviewSeen } from './seen.js';
import type { Team } from './casting.js';
import type { Troupe } from './troupe.js';

/** The procedure of one dossier as the people of the demonstration live it, each act through the API. */
export class Procedure {
  private readonly declared = new Set<string>();

  private constructor(
    private readonly troupe: Troupe,
    readonly reference: string,
    readonly holder: string,
  ) {}

  /** A dossier of this holder for the open call; `illustration` is said wherever it is shown. */
  static async open(troupe: Troupe, holder: string, illustration: boolean): Promise<Procedure> {
    const player = await troupe.player(holder);
    const { body: work } = await player.get<{ calls: { id: string }[] }>('work');
    const call = work.calls[0]?.id;
    if (!call) throw new Error('no call is open');
    const path = illustration ? 'demo/dossiers' : 'dossiers';
    const { body } = await player.post<{ reference: string }>(path, { call });
    return new Procedure(troupe, body.reference, holder);
  }

  /** Writes the draft over what is there. */
  async write(content: Partial<DossierContent>): Promise<void> {
    const player = await this.troupe.player(this.holder);
    const { body, etag } = await player.get<{ content: DossierContent }>(this.path('draft'));
    await player.put(this.path('draft'), { ...body.content, ...content }, etag ?? undefined);
  }

  async submit(content: Partial<DossierContent>): Promise<void> {
    await this.write(content);
    await this.act(this.holder, 'submit');
  }

  /** The dossier as this person sees it. */
  async seenBy(email: string): Promise<DossierSeen> {
    return (await (await this.troupe.player(email)).get<DossierSeen>(this.path())).body;
  }

  async act(email: string, command: string, fields: object = {}, version?: number): Promise<DossierSeen> {
    const player = await this.troupe.player(email);
    const ifMatch = version === undefined ? undefined : `"${version}"`;
    const { body } = await player.post<DossierSeen>(this.path(`commands/${command}`), fields, ifMatch);
    return body;
  }

  /** R63a: before reading, each says that no interest ties them to the project. */
  async declare(...emails: string[]): Promise<void> {
    const first = [...new Set(emails)].filter((email) => !this.declared.has(email));
    for (const email of first) this.declared.add(email);
    for (const email of first) await this.act(email, 'declare-interests', { clear: true });
  }

  async admit(pole: string): Promise<void> {
    const { officer } = this.troupe.team(pole);
    await this.declare(officer);
    await this.act(officer, 'admit');
  }

  async accept(pole: string): Promise<void> {
    const { officer } = this.troupe.team(pole);
    await this.declare(officer);
    await this.act(officer, 'accept-review', { pole });
  }

  /** The organ declares its interests and the experts read; with fewer readings than expected the officer concludes. */
  async instruct(pole: string, readings: number): Promise<void> {
    const { officer, voters, experts } = this.troupe.team(pole);
    const readers = experts.slice(0, readings);
    await this.declare(officer, ...voters, ...readers);
    for (const [index, expert] of readers.entries()) await this.read(pole, expert, forms[index] ?? forms[0]);
    const review = this.reviewIn(await this.seenBy(officer), pole);
    if (review.state !== 'inReview.expertise') return;
    await this.act(officer, 'conclude-expertise', {
      pole,
      reasons: 'La lecture rendue suffit au comité pour délibérer.',
    });
  }

  /** Opens the organ's session and casts one ballot a voter, in the order of the seats; `absent` stay to be cast. */
  async deliberate(pole: string, ballotOf: (place: number) => Ballot, absent: string[] = []): Promise<void> {
    const { officer, voters } = this.troupe.team(pole);
    const seen = await this.act(officer, 'open-vote', { pole, mode: 'session' });
    const { members } = this.reviewIn(seen, pole);
    for (const [place, voter] of voters.entries()) {
      const seat = members.find(({ name, kind }) => kind === 'voting' && this.emailOf(name) === voter)?.seat;
      if (!seat || absent.includes(voter)) continue;
      const ballot = ballotOf(place);
      const reasons = ballot === 'favourable' ? {} : { reasons: 'Voir les précisions données en séance.' };
      await this.act(voter, 'cast-ballot', { pole, seat, ballot, ...reasons });
    }
  }

  /** The chair signs what the organ voted, over the version read. */
  async validate(pole: string, texts: { reasons?: string; reservation1?: string } = {}): Promise<void> {
    const { chair } = this.troupe.team(pole);
    const { version } = this.reviewIn(await this.seenBy(chair), pole);
    await this.act(chair, 'validate-opinion', { pole, ...texts }, version);
  }

  async certify(pole: string): Promise<void> {
    const { chair } = this.troupe.team(pole);
    const { version } = await this.seenBy(chair);
    await this.act(chair, 'confirm-outcome', {}, version);
  }

  private async read(pole: string, expert: string, form: ReadingForm): Promise<void> {
    const { officer } = this.troupe.team(pole);
    await this.act(officer, 'assign-expert', { pole, person: this.troupe.account(expert).id });
    const player = await this.troupe.player(expert);
    const path = this.path(`reviews/${pole}`);
    const { etag } = await player.get(path);
    const { body } = await player.put<{ id: string; hash: string }>(path, form, etag ?? undefined);
    const { recommendation } = form;
    await this.act(expert, 'submit-review', { pole, formId: body.id, formHash: body.hash, recommendation });
  }

  private reviewIn({ reviews }: DossierSeen, pole: Team['code']): ReviewSeen {
    const found = reviews.find((review) => review.pole === pole);
    if (!found) throw new Error(`${this.reference}: the review of ${pole} is not shown`);
    return found;
  }

  private emailOf(name: string): string | undefined {
    return this.troupe.casting.emailOf.get(name);
  }

  private path(rest = ''): string {
    return `dossiers/${this.reference}${rest && `/${rest}`}`;
  }
}
