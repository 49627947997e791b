import type { Passing, Watch } from './pg-proxy.js';

/** Where an act stands between the client that asks it and the client that is answered. */
export const moments = [
  'beforeTheRead',
  'inTheRead',
  'betweenReadAndWrite',
  'inTheWrite',
  'afterTheWrite',
] as const;
export type Moment = (typeof moments)[number] | 'betweenActs';

/** Follows the acts in flight in one process by their keys, which stand in the messages that read and write for them. */
export interface Landings {
  watch: Required<Watch>;
  begin: (key: string) => void;
  end: (key: string) => void;
  /** notes where a kill landed: once for each act in flight, or `betweenActs` */
  note: () => void;
  histogram: () => Histogram;
}

export type Histogram = Record<Moment, number>;

export function landings(): Landings {
  const inFlight = new Map<string, (typeof moments)[number]>();
  const asking = new Map<number, string>();
  const landed: Histogram = {
    beforeTheRead: 0,
    inTheRead: 0,
    betweenReadAndWrite: 0,
    inTheWrite: 0,
    afterTheWrite: 0,
    betweenActs: 0,
  };
  const keyIn = ({ bytes }: Passing) => [...inFlight.keys()].find((key) => bytes.includes(key));
  return {
    watch: {
      message: (message) => {
        if (message.kind !== 'B') return 'pass';
        const reads = message.statement.startsWith('read-labelRequest');
        const key = reads || message.statement === 'write-act' ? keyIn(message) : undefined;
        if (key) {
          inFlight.set(key, reads ? 'inTheRead' : 'inTheWrite');
          asking.set(message.connection, key);
        }
        return 'pass';
      },
      answered: (connection) => {
        const key = asking.get(connection);
        asking.delete(connection);
        if (key && inFlight.has(key)) {
          inFlight.set(key, inFlight.get(key) === 'inTheRead' ? 'betweenReadAndWrite' : 'afterTheWrite');
        }
        return 'pass';
      },
    },
    begin: (key) => void inFlight.set(key, 'beforeTheRead'),
    end: (key) => void inFlight.delete(key),
    note: () => {
      if (inFlight.size === 0) landed.betweenActs += 1;
      for (const moment of inFlight.values()) landed[moment] += 1;
      asking.clear();
    },
    histogram: () => landed,
  };
}

export const total = (histograms: Histogram[]): Histogram =>
  histograms.reduce((sum, one) => {
    const entries = Object.entries(sum).map(([moment, n]) => [moment, n + one[moment as Moment]]);
    return Object.fromEntries(entries) as Histogram;
  });
