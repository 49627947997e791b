import { commitmentOf, sealed } from '../../src/engine/seals.js';
import type { Json } from '../../src/engine/index.js';
import { ballotToSeal, decide, type OpenedBallot, type Outcome, type Told } from '../../workflows/index.js';
import { Story } from './aggregate.js';

/** A story of sealed votes: what the engine keeps beside the chain stands in `box`, by commitment. */
export class SealedStory extends Story {
  readonly box = new Map<string, OpenedBallot>();
  /** the commitments that were asked for, act after act */
  readonly asked: string[] = [];

  static submitted(poles: string[], rules: Parameters<Story['submit']>[1] = {}): SealedStory {
    return new SealedStory(poles).submit({}, { sealedBallots: true, ...rules }).admit();
  }

  /** Another story that goes on from here. */
  branch(): SealedStory {
    const other = Object.assign(new SealedStory(this.poles), { aggregate: this.aggregate, at: this.at });
    for (const [commitment, opened] of this.box) other.box.set(commitment, opened);
    return other;
  }

  protected override decided(told: Told): Outcome {
    const value = ballotToSeal(this.aggregate, told);
    const own =
      value && (sealed({ request: 'request-1', ...value } as unknown as Json) as unknown as OpenedBallot);
    if (own) this.box.set(own.commitment, own);
    const commitment = own ? { commitment: own.commitment } : {};
    const first = decide(this.aggregate, { ...told, seals: { ...commitment, opened: {} } });
    if (first.ok || !first.wants) return first;
    this.asked.push(...first.wants);
    const opened = Object.fromEntries(first.wants.map((one) => [one, this.opened(one)]));
    return decide(this.aggregate, { ...told, seals: { ...commitment, opened } });
  }

  private opened(commitment: string): OpenedBallot | 'altered' {
    const kept = this.box.get(commitment);
    if (!kept) return 'altered';
    return commitmentOf(kept.salt, kept.value as unknown as Json) === commitment ? kept : 'altered';
  }
}
