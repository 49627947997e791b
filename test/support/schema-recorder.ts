import type { Exchange } from './schema-answers.js';

/** Every exchange with the API from now on, whoever asks; `stop` gives the world its own fetch back. */
export function recordExchanges(base: string): { exchanges: Exchange[]; stop: () => void } {
  const own = globalThis.fetch;
  const exchanges: Exchange[] = [];
  globalThis.fetch = async (input, init) => {
    const response = await own(input, init);
    const url = input instanceof Request ? input.url : String(input);
    if (url.startsWith(`${base}/api/v1/`))
      exchanges.push(await exchangeOf(url.slice(base.length), init, response));
    return response;
  };
  return { exchanges, stop: () => void (globalThis.fetch = own) };
}

async function exchangeOf(
  path: string,
  init: RequestInit | undefined,
  response: Response,
): Promise<Exchange> {
  const sent = init?.body;
  return {
    method: init?.method ?? 'GET',
    path,
    asked: typeof sent === 'string' ? parsed(sent) : undefined,
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await response.clone().text(),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
