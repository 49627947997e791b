import { DataSource } from 'typeorm';
import { linkFor, startAccessApp } from '../../test/support/access-app.js';
import { freshDatabase } from '../../test/support/database.js';
import { dataSourceOptions } from '../platform/database.js';
import { schemaDrift } from '../platform/schema-drift.js';
import { accessEntities } from './entities.js';

const email = 'claire.delmas@thermibat.example';

it('names the letter of an https service, and ties its cookies to the host', async () => {
  const secure = await startAccessApp({ publicUrl: 'https://colabel.example' });
  try {
    const browser = secure.browser();
    const answer = await browser.submit('/connexion', '/connexion', { email });
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(
      /^__Host-colabel-browser=[\w-]{43}; Max-Age=86400; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
    const letter = await secure.smtp.letterTo(email);
    expect(letter.messageId).toMatch(/^<sign-in\.[\w-]+@colabel\.example>$/);
    const path = await linkFor(secure.smtp, email);
    await browser.submit(path, path, { name: 'Claire Delmas' });
    expect([...browser.cookies.keys()]).toEqual(['__Host-colabel']);
  } finally {
    await secure.close();
  }
});

describe('asking for links', () => {
  it('is limited to five a minute for an address and for a network, shared by all processes', async () => {
    const strict = await startAccessApp();
    try {
      const browser = strict.browser();
      const statuses = [];
      for (let n = 0; n < 6; n++)
        statuses.push((await browser.submit('/connexion', '/connexion', { email })).status);
      expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
      const refused = await browser.submit('/connexion', '/connexion', { email: 'autre@thermibat.example' });
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
      const { rows } = await strict.owner.query('select key, points from rate_limit order by key');
      expect(rows.map(({ key }) => key.split(':')[0])).toEqual(['signInAddress', 'signInNetwork']);
      expect(JSON.stringify(rows)).not.toContain('thermibat');
      await strict.owner.query('update rate_limit set expire = 0');
      expect((await browser.submit('/connexion', '/connexion', { email })).status).toBe(303);
    } finally {
      await strict.close();
    }
  });
});

it('has entities that agree with the tables', async () => {
  const database = await freshDatabase();
  const config = { databaseUrl: database.url, dbPoolSize: 2 };
  const dataSource = await new DataSource(
    dataSourceOptions(config, accessEntities, [], 'colabel_owner'),
  ).initialize();
  try {
    expect(await schemaDrift(dataSource, [])).toEqual([]);
  } finally {
    await dataSource.destroy();
    await database.drop();
  }
});
