import { pgProxy } from '../faults/pg-proxy.js';

/**
 * A door before PostgreSQL that cuts the connection at the next message holding `word`: `before` the server gets it, or
 * `after` the server has answered, so that the client cannot know which.
 */
export async function cuttingProxy(databaseUrl: string) {
  const door = await pgProxy(databaseUrl);
  let armed: { word: string; when: 'before' | 'after' } | undefined;
  let cuts = 0;
  door.watch.message = ({ bytes }) => {
    if (!armed || !bytes.includes(armed.word)) return 'pass';
    const { when } = armed;
    armed = undefined;
    cuts++;
    return when === 'before' ? 'cut' : 'cutAfterAnswer';
  };
  return {
    url: door.url,
    cut: (word: string, when: 'before' | 'after') => (armed = { word, when }),
    cuts: () => cuts,
    close: door.close,
  };
}
