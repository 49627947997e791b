/** A signed-in browser that makes one API token in its profile, as anybody would, and takes it back when it leaves. */
export interface Entrance {
  token: string;
  leave(): Promise<void>;
}

/** Makes a token of the account whose session this is. Throws when the profile does not show one. */
export async function enter(base: string, session: string): Promise<Entrance> {
  const visit = (path: string, fields?: Record<string, string>) => browse(base, session, path, fields);
  const form = fieldIn(await visit('/profil'), '_csrf');
  const made = await visit('/profil/jetons', {
    _csrf: form,
    name: 'Démonstration',
    scopes: 'write',
    days: '365',
  });
  const token = /clb_[\w-]+/.exec(made)?.[0];
  if (!token) throw new Error('the profile shows no token');
  const leave = async () => {
    await visit('/profil/jetons/revoquer', { _csrf: form, token: fieldIn(made, 'token') });
    await visit('/deconnexion', { _csrf: form });
  };
  return { token, leave };
}

async function browse(
  base: string,
  session: string,
  path: string,
  fields?: Record<string, string>,
): Promise<string> {
  const answer = await fetch(`${base}${path}`, {
    headers: { cookie: `colabel=${session}`, 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
    ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
  });
  if (answer.status >= 400) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

function fieldIn(page: string, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1];
  if (!value) throw new Error(`the page has no field ${name}`);
  return value;
}
