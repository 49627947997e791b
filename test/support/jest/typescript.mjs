/** Node's loading hooks for the tests: compiles each source when first imported, with the options of the build. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const { jsc } = JSON.parse(readFileSync(new URL('../../../.swcrc', import.meta.url), 'utf8'));
const isSource = (url) => /\.tsx?$/.test(url ?? '');

/** A relative import of a source ends in `.js`, as it will once built; what is there now is its `.ts` or `.tsx`. */
export function resolve(specifier, context, next) {
  if (isSource(context.parentURL) && /^\..*\.js$/.test(specifier)) {
    const stem = new URL(specifier, context.parentURL).href.slice(0, -'.js'.length);
    const url = [`${stem}.ts`, `${stem}.tsx`].find((source) => existsSync(new URL(source)));
    if (url) return { url, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!isSource(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const options = { jsc, module: { type: 'es6' }, swcrc: false, configFile: false, sourceMaps: 'inline' };
  const { code } = await transform(readFileSync(filename, 'utf8'), { ...options, filename });
  return { format: 'module', source: code, shortCircuit: true };
}
