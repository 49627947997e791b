import { toyPost, type ToyPost } from '../../../test/support/toy-post.js';
import { claim } from './claim.js';

let post: ToyPost;
beforeAll(async () => void (post = await toyPost()));
afterEach(() => post.reset());
afterAll(() => post.close());

describe('a lease', () => {
  it('tries again what another dispatcher died with, once the lease is over', async () => {
    await post.complete();
    expect(await claim(post.toy.pool, 1)).toHaveLength(1);
    expect(await post.dispatcher().tick()).toBe(1);
    await post.later('119 seconds');
    expect(await post.dispatcher().tick()).toBe(0);
    await post.later('2 seconds');
    expect(await post.dispatcher().tick()).toBe(1);
    expect(post.script.received).toHaveLength(2);
  });

  it('lets a late failure change nothing of a letter somebody else has taken over', async () => {
    await post.complete();
    const slow = post.dispatcher({
      send: async (message, signal) => {
        if (!message.to.address.startsWith('anna')) return post.send(message, signal);
        await post.later('3 minutes');
        await post.dispatcher().tick();
        throw new Error('socket closed');
      },
    });
    await slow.tick();
    const [anna] = await post.letters();
    expect(anna).toMatchObject({ sent: true, attempts: 2, error: null });
  });
});
