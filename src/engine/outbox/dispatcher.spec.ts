import { onlyTo, toyPost, type ToyPost } from '../../../test/support/toy-post.js';
import { sha256 } from '../canonical.js';
import { backOff } from './back-off.js';

let post: ToyPost;
beforeAll(async () => void (post = await toyPost()));
afterEach(() => post.reset());
afterAll(() => post.close());

describe('the dispatcher', () => {
  it('sends each letter once, with several dispatchers at work, and keeps the bytes and the answer', async () => {
    await post.complete();
    const tried = await Promise.all([
      post.dispatcher().tick(),
      post.dispatcher().tick(),
      post.dispatcher().tick(),
    ]);
    expect(tried.reduce((sum, n) => sum + n, 0)).toBe(2);
    expect(await post.dispatcher().tick()).toBe(0);
    expect(post.script.received).toHaveLength(2);
    for (const { id, raw, hash, ...row } of await post.letters()) {
      expect(row).toMatchObject({
        sent: true,
        attempts: 1,
        response: expect.stringContaining('taken over'),
        failed: false,
      });
      expect(hash).toBe(sha256(raw ?? ''));
      const [copy] = post.script.received.filter((text) =>
        text.includes(`Message-ID: <${id}@letters.example>`),
      );
      expect(copy?.trimEnd()).toBe(raw?.toString().trimEnd());
      expect(copy).toMatch(/In-Reply-To: <thread-[0-9a-f]{24}@letters\.example>/);
    }
  });

  it('tries again after a 451, with the same Message-ID', async () => {
    await post.complete();
    post.script.replies = [451];
    await post.dispatcher(onlyTo('anna')).tick();
    expect((await post.letters())[0]).toMatchObject({
      sent: false,
      failed: false,
      attempts: 1,
      error: expect.stringContaining('451'),
    });
    expect(await post.dispatcher().tick()).toBe(0);
    await post.later('1 minute');
    expect(await post.dispatcher().tick()).toBe(1);
    const [letter] = await post.letters();
    expect(letter).toMatchObject({ sent: true, attempts: 2, error: null });
    expect(post.script.received).toHaveLength(1);
    expect(post.script.received[0]).toContain(`Message-ID: <${letter?.id}@letters.example>`);
  });

  it('makes a task of a 550 at once, and of a letter nobody took for two days', async () => {
    await post.complete();
    post.script.replies = [550];
    await post.dispatcher(onlyTo('anna')).tick();
    const [anna] = await post.letters();
    expect(anna).toMatchObject({ sent: false, failed: true });
    expect(await post.tasks()).toMatchObject([
      { kind: 'letterBounced', data: { letterId: anna?.id, recipient: { id: 'anna' } } },
    ]);
    await post.toy.owner((owner) =>
      owner.query('UPDATE workflow.outbox SET failed_at = NULL; TRUNCATE workflow.task'),
    );
    let waited = 0;
    // The first attempt was the bounce: nine are left.
    for (let attempts = 2; attempts <= 10; attempts++) {
      post.script.replies = [421];
      expect(await post.dispatcher().tick()).toBe(1);
      const minutes = backOff(attempts) ?? 0;
      waited += minutes;
      await post.later(`${minutes} minutes`);
    }
    expect(waited + (backOff(1) ?? 0)).toBe(48 * 60);
    expect(await post.tasks()).toMatchObject([{ kind: 'letterGivenUp' }]);
    expect(await post.dispatcher().tick()).toBe(0);
  });

  it('withholds what its reader may no longer have, and never sends it', async () => {
    await post.complete();
    await post.dispatcher({ prepare: async () => ({ withhold: 'noLongerReader' }) }).tick();
    await post.later('3 days');
    expect(await post.dispatcher().tick()).toBe(0);
    expect(post.script.received).toEqual([]);
    expect(await post.letters()).toMatchObject(
      [1, 2].map(() => ({ sent: false, withheld: 'noLongerReader', failed: false })),
    );
  });

  it('keeps a letter that cannot be written yet', async () => {
    await post.complete();
    const failing = post.dispatcher({ prepare: () => Promise.reject(new Error('no such template')) });
    expect(await failing.tick()).toBe(2);
    expect(await post.letters()).toMatchObject(
      [1, 2].map(() => ({ sent: false, failed: false, error: 'Error: no such template' })),
    );
    await post.later('1 minute');
    expect(await post.dispatcher().tick()).toBe(2);
    expect(post.script.received).toHaveLength(2);
  });

  it('works by itself and stops only when the letter under way is settled', async () => {
    let open: (() => void) | undefined;
    const gate = new Promise<void>((opened) => (open = opened));
    let begun = 0;
    const worker = post.dispatcher({
      send: async (message, signal) => {
        begun++;
        await gate;
        return post.send(message, signal);
      },
    });
    worker.start();
    await post.complete();
    while (begun < 2) await new Promise((again) => setTimeout(again, 10));
    let stopped = false;
    const stopping = worker.stop().then(() => (stopped = true));
    await new Promise((again) => setTimeout(again, 50));
    expect(stopped).toBe(false);
    open?.();
    await stopping;
    expect(await post.letters()).toMatchObject([{ sent: true }, { sent: true }]);
    expect(post.faults).toEqual([]);
  });
});
