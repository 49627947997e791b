import { existsSync, readFileSync, statSync } from 'node:fs';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { variables } from '../src/platform/settings.js';

interface Service {
  image: string;
  command?: string[];
  environment?: Record<string, string | number>;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
  restart?: string;
}

const text = readFileSync('docker-compose.yml', 'utf8');
const compose = load(text, { schema: CORE_SCHEMA.withTags(mergeTag) }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const example = readFileSync('.env.example', 'utf8');
const [ours = '', composeOnly = ''] = example.split('# --- docker compose only ---');
const listed = (part: string) => [...part.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1] ?? '');
const used = [...text.matchAll(/\$\{([A-Z_]+)/g)].map((match) => match[1] ?? '');

describe('docker-compose.yml', () => {
  it('has the proxy, two replicas, the worker, the database, the mailbox and the migration', () => {
    const names = ['app-1', 'app-2', 'mailpit', 'migrate', 'postgres', 'proxy', 'worker'];
    expect(Object.keys(compose.services).sort()).toEqual(names);
    expect(compose.services['app-1']).toEqual(compose.services['app-2']);
    expect(compose.services['postgres']?.image).toBe('postgres:18');
  });

  it('takes no variable .env.example does not list, and lists none of its own in vain', () => {
    expect(used.filter((name) => !listed(example).includes(name))).toEqual([]);
    expect(listed(composeOnly).filter((name) => !used.includes(name))).toEqual([]);
    expect(listed(ours).sort()).toEqual(Object.values(variables).sort());
  });

  it.each(['app-1', 'worker', 'migrate'])('gives %s every variable the program reads', (name) => {
    expect(Object.keys(compose.services[name]?.environment ?? {}).sort()).toEqual(
      Object.values(variables).sort(),
    );
  });

  it('starts each service after the healthy ones it needs', () => {
    for (const [name, service] of Object.entries(compose.services)) {
      for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
        const target = compose.services[other];
        expect([name, other, target !== undefined]).toEqual([name, other, true]);
        if (condition === 'service_healthy') expect(target?.healthcheck?.test[0]).toBe('CMD');
        else expect(target?.restart).toBe('no');
      }
    }
  });

  it('mounts what is there', () => {
    const sources = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((v) => v.split(':')[0] ?? ''),
    );
    const missing = sources.filter((source) =>
      source.startsWith('.') ? !existsSync(source) : !(source in compose.volumes),
    );
    expect(missing).toEqual([]);
    expect(statSync('deploy/postgres-login.sh').mode & 0o111).not.toBe(0);
  });

  it('runs programs the build makes', () => {
    const built = Object.values(compose.services)
      .flatMap(({ command = [] }) => command)
      .filter((part) => part.startsWith('dist/'));
    const main = /CMD .*"(dist\/[^"]+)"/.exec(readFileSync('Dockerfile', 'utf8'))?.[1] ?? '';
    const sources = [...new Set([...built, main])].map((path) =>
      path.replace(/^dist\//, '').replace(/\.js$/, '.ts'),
    );
    expect(sources.sort()).toEqual(['src/cli.ts', 'src/main.ts', 'src/worker.ts']);
    expect(sources.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the Dockerfile', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean);

  it('copies what is there and not ignored', () => {
    const lines = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].map((match) =>
      (match[1] ?? '').split(' '),
    );
    const sources = lines.flatMap((words) => words.slice(0, -1));
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => !existsSync(source) || ignored.includes(source))).toEqual([]);
  });

  it('ends as an ordinary user, with node as the process', () => {
    const final = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(final).toContain('USER node');
    expect(final).toMatch(/^CMD \["node",/m);
  });

  it('lets neither secrets nor this machine’s build in', () => {
    for (const name of ['.env', 'node_modules', 'dist', '.git', 'var']) expect(ignored).toContain(name);
  });
});
