/**
 * Runs each test file as plain Node would: jest-circus as it comes, but the file and all it imports are native ES
 * modules of the worker's own process, loaded once per worker instead of once per file and context. Decision 0021.
 */
import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { default: circus } = require('jest-circus/runner');
const framework = require.resolve('jest-circus').replace(/index\.js$/, 'jestAdapterInit.js');

register('./typescript.mjs', import.meta.url);
process.setSourceMapsEnabled(true);

/** The contract of jest's `testRunner`, on a runtime whose loader is Node's own. */
export default function run(globalConfig, config, environment, runtime, testPath, send) {
  // jest's own mapping of stacks knows only what it compiled itself; Node's knows these modules.
  Error.prepareStackTrace = undefined;
  return circus(globalConfig, config, environment, onNode(runtime), testPath, send);
}

function onNode(runtime) {
  return Object.assign(runtime, {
    requireInternalModule: freshFramework,
    setGlobalsForRuntime: (globals) => Object.assign(globalThis, globals),
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (path) => import(pathToFileURL(path).href),
  });
}

/** The suites, hooks and handlers of the file before are forgotten; `expect` and what it knows stay. */
function freshFramework() {
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    if (/JEST_STATE_SYMBOL|EVENT_HANDLERS/.test(symbol.description)) delete globalThis[symbol];
  }
  delete require.cache[framework];
  return require(framework);
}
