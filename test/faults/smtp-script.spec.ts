import { Mailer } from '../../src/platform/mailer.js';
import { scriptedSmtp, type ScriptedSmtp } from './smtp-script.js';

/** About 1 s. */
let smtp: ScriptedSmtp;
let mailer: Mailer;
beforeAll(async () => {
  smtp = await scriptedSmtp();
  mailer = new Mailer({ smtpUrl: smtp.url, mailFrom: 'a@demo.colabel.example', mailReplyTo: undefined });
});
beforeEach(() => void (smtp.taken.length = 0));
afterAll(async () => {
  mailer.close();
  await smtp.close();
});

const send = (id: string, signal?: AbortSignal) =>
  mailer.send(
    {
      messageId: `<${id}@letters.example>`,
      to: { name: 'Lecteur', address: 'lecteur@demo.colabel.example' },
      ...{ subject: 'Bonjour', text: 'Bonjour', html: '<p>Bonjour</p>' },
    },
    signal,
  );

it('takes a letter and says so', async () => {
  expect((await send('one')).response).toContain('taken over');
  const to = 'lecteur@demo.colabel.example';
  expect(smtp.taken).toEqual([{ messageId: '<one@letters.example>', to, answered: true }]);
});

it('refuses at RCPT, where it knows the recipient, and at the final dot, where it knows the letter', async () => {
  for (const at of ['rcpt', 'dot'] as const) {
    for (const code of [421, 451, 550] as const) {
      smtp.script = (offered) => (offered.at === at ? code : 'take');
      await expect(send('two')).rejects.toMatchObject({ responseCode: code });
    }
  }
  expect([smtp.taken, smtp.given['dot 550']]).toEqual([[], 1]);
});

it('drops the line after the final dot: the letter is taken, and the sender does not know', async () => {
  smtp.script = ({ at }) => (at === 'dot' ? 'drop' : 'take');
  await expect(send('three')).rejects.toThrow();
  expect(smtp.taken).toMatchObject([{ messageId: '<three@letters.example>', answered: false }]);
});

it('stalls until the sender has had enough', async () => {
  smtp.script = ({ at }) => (at === 'dot' ? 'stall' : 'take');
  await expect(send('four', AbortSignal.timeout(200))).rejects.toThrow();
  expect(smtp.taken).toEqual([]);
});

it('is down, then up again at the same address', async () => {
  await smtp.down();
  await expect(send('five')).rejects.toThrow('ECONNREFUSED');
  await smtp.up();
  smtp.script = () => 'take';
  await send('five');
  expect(smtp.taken).toHaveLength(1);
});
