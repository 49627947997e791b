import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pg from 'pg';
import { testServerUrl } from '../../test/support/database.js';
import { faultLog, makeLogger, NestLogger } from './logging.js';
import { requestId } from './request-id.js';

function capture() {
  const lines: string[] = [];
  const logger = makeLogger('trace', { write: (line: string) => void lines.push(line) });
  return { logger, lines, entries: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('logs', () => {
  it('keep what is on the list and nothing else', () => {
    const { logger, lines, entries } = capture();
    const planted = {
      password: 'canary-1',
      body: { abstract: 'canary-2' },
      headers: { cookie: 'canary-3' },
      email: 'canary-4@x.fr',
    };
    logger.info({ ...planted, event: 'letterSent', letterId: 'l-1' }, 'sent');
    expect(entries()[0]).toMatchObject({ event: 'letterSent', letterId: 'l-1', msg: 'sent', level: 'info' });
    expect(lines.join()).not.toContain('canary');
  });

  it('say which constraint failed, never the value', async () => {
    const { logger, lines, entries } = capture();
    const client = new pg.Client(testServerUrl());
    await client.connect();
    const fault = await client.query("select 'canary-5'::uuid").catch((thrown: unknown) => thrown);
    await client.end();
    faultLog(logger)(
      'query failed',
      Object.assign(new Error('Failed: canary-6 in context'), { driverError: fault }),
    );
    expect(entries()[0]).toMatchObject({
      level: 'error',
      fault: { code: '22P02', routine: 'string_to_uuid' },
    });
    expect(lines.join()).not.toContain('canary');
  });

  it('tell the message and the cause of our own errors', () => {
    const { logger, entries } = capture();
    faultLog(logger)('failed', new Error('no seat', { cause: new TypeError('not a number') }));
    expect(entries()[0]).toMatchObject({
      fault: { type: 'Error', message: 'no seat', cause: { type: 'TypeError' } },
    });
  });

  it('take Nest’s messages', () => {
    const { logger, entries } = capture();
    const nest = new NestLogger(logger);
    nest.log('started', 'NestFactory');
    nest.error(new Error('boom'), 'stack\nat x', 'Router');
    expect(entries()).toMatchObject([
      { level: 'info', msg: 'started', context: 'NestFactory' },
      { level: 'error', msg: 'Error', context: 'Router', fault: { message: 'boom' } },
    ]);
  });

  it('go to standard error alone', () => {
    const script = `const { makeLogger } = await import('./dist/src/platform/logging.js'); makeLogger('info').info('hello');`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(out).toHaveLength(0);
  });
});

describe('a request', () => {
  it('is logged with its id and route, and nothing of its address, body or headers', async () => {
    const { logger, lines, entries } = capture();
    const app = express().use(requestId(logger));
    app.get('/sign-in/:token', (_, response) => {
      logger.info('inside');
      response.send('ok');
    });
    const server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const given = await fetch(`${base}/sign-in/canary-7?code=canary-8`, {
      headers: { 'x-request-id': 'proxy-id-0001', cookie: 'canary-9' },
    });
    const made = await fetch(`${base}/none`, { headers: { 'x-request-id': 'bad id <script>' } });
    await new Promise((closed) => server.close(closed));
    expect(given.headers.get('x-request-id')).toBe('proxy-id-0001');
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(entries()).toMatchObject([
      { msg: 'inside', requestId: 'proxy-id-0001' },
      { requestId: 'proxy-id-0001', route: '/sign-in/:token', status: 200, event: 'answered' },
      { route: 'unmatched', status: 404 },
    ]);
    expect(lines.join()).not.toMatch(/canary|script/);
  });
});
