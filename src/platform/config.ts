import { readFileSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { productionFaults } from './secrets.js';
import { Config, optionalInCli, secretVariables, variables, type ConfigMode } from './settings.js';

export { Config, variables, type ConfigMode } from './settings.js';

/** What a maintenance command has: the database at least. */
export type CliConfig = Omit<Config, OptionalInCli> & Partial<Pick<Config, OptionalInCli>>;
type OptionalInCli = (typeof optionalInCli)[number];

/** Every fault of the environment at once, each a line that names the variable and never its value. */
export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(`Configuration refused:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

type Environment = Record<string, string | undefined>;

/**
 * The frozen configuration read from `env`; `X_FILE` may hold the path of a file with the value of a secret `X`.
 * Throws ConfigError with all faults. In production, which is the default, weak secrets are faults too.
 */
export function loadConfig(env: Environment, mode: 'cli'): Readonly<CliConfig>;
export function loadConfig(env: Environment, mode: Exclude<ConfigMode, 'cli'>): Readonly<Config>;
export function loadConfig(env: Environment, mode: ConfigMode): Readonly<Config> | Readonly<CliConfig> {
  const faults: string[] = [];
  const given = Object.fromEntries(
    Object.entries(variables).map(([field, variable]) => [field, valueOf(env, variable, faults)]),
  );
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const config = plainToInstance(Config, { ...present }, { exposeDefaultValues: true });
  faults.push(...validationFaults(config, mode));
  if (config.nodeEnv === 'production') faults.push(...productionFaults(config, mode));
  if (mode === 'demo' && config.host !== '127.0.0.1') faults.push('HOST: the demo listens on 127.0.0.1 only');
  if (faults.length > 0) throw new ConfigError([...new Set(faults)]);
  return Object.freeze(config);
}

/** The configuration of this process; faults are written to standard error and end it with status 78 (EX_CONFIG). */
export function loadConfigOrExit(mode: 'cli'): Readonly<CliConfig>;
export function loadConfigOrExit(mode: Exclude<ConfigMode, 'cli'>): Readonly<Config>;
export function loadConfigOrExit(mode: ConfigMode): Readonly<Config> | Readonly<CliConfig> {
  try {
    return mode === 'cli' ? loadConfig(process.env, mode) : loadConfig(process.env, mode);
  } catch (fault) {
    if (!(fault instanceof ConfigError)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    process.exit(78);
  }
}

function valueOf(env: Environment, variable: string, faults: string[]): string | undefined {
  const direct = env[variable] || undefined;
  const file = (secretVariables.includes(variable) && env[`${variable}_FILE`]) || undefined;
  if (direct && file) faults.push(`${variable}: given twice, also by ${variable}_FILE`);
  if (direct || !file) return direct;
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    faults.push(`${variable}_FILE: this file cannot be read`);
    return undefined;
  }
}

function validationFaults(config: Config, mode: ConfigMode): string[] {
  const spared: readonly string[] = mode === 'cli' ? optionalInCli : [];
  const errors = validateSync(config, {
    stopAtFirstError: true,
    validationError: { target: false, value: false },
  });
  return errors
    .filter(({ property }) => !(spared.includes(property) && config[property as keyof Config] === undefined))
    .flatMap(({ property, constraints }) => {
      const variable = variables[property as keyof Config];
      const missing = config[property as keyof Config] === undefined;
      return missing
        ? [`${variable}: missing`]
        : Object.values(constraints ?? {}).map((rule) => `${variable}: ${rule}`);
    });
}
