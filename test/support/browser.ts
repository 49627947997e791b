/** An answer, read. */
export interface Answer {
  status: number;
  headers: Headers;
  body: string;
  location: string | null;
}

type Fields = Record<string, string | string[]>;

/** A browser as far as servers can tell: it keeps cookies, sends its origin with forms, and follows nothing by itself. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly base: string,
    private readonly userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  ) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, { method: 'GET', headers });
  }

  /** Sends a form as one of our pages would; `headers` may pretend otherwise. */
  post(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) body.append(name, one);
    return this.send(path, {
      method: 'POST',
      body,
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    });
  }

  /** Opens the page, fills the form that posts to `action` with `fields` over what it holds, and sends it. */
  async submit(page: string, action: string, fields: Fields = {}): Promise<Answer> {
    const { body } = await this.get(page);
    return this.post(action, { ...formFields(body, action), ...fields });
  }

  async send(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { 'user-agent': this.userAgent, ...(cookie && { cookie }), ...init.headers };
    const response = await fetch(new URL(path, this.base), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const body = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body,
      location: response.headers.get('location'),
    };
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = pair.split('=');
    const ended = attributes.some((one) => /^Expires=Thu, 01 Jan 1970/i.test(one));
    if (ended) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** The values a form of the page would send untouched: hidden fields and filled inputs. Throws when it is not there. */
export function formFields(html: string, action: string): Record<string, string> {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`));
  if (!form) throw new Error(`the page has no form to ${action}`);
  const inputs = form.split('</form>')[0]?.match(/<input[^>]*>/g) ?? [];
  const attribute = (input: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1];
  const typed = inputs.filter((input) => !/type="(radio|checkbox)"/.test(input) || / checked/.test(input));
  return Object.fromEntries(
    typed
      .map((input) => [attribute(input, 'name') ?? '', attribute(input, 'value') ?? ''])
      .filter(([name]) => name),
  );
}
