import type { LineModel } from './line-model.js';

const STEP = 11;

/** The same line in a table cell, always followed by the current step in words. */
export function MiniLine({ line, step }: { line: LineModel; step: string }) {
  const { stations } = line;
  const width = 9 + STEP * (stations.length - 1);
  return (
    <>
      <svg class="mini" width={width} height="12" viewBox={`0 0 ${width} 12`} aria-hidden="true">
        <path class="tr" d={`M4 6H${width - 5}`} />
        {stations.map(({ state }, index) => (
          <circle
            class={dotClass(state, line.you ?? false)}
            cx={4 + STEP * index}
            cy="6"
            r={state === 'current' ? 4.2 : 2.6}
          />
        ))}
      </svg>
      <span>{step}</span>
    </>
  );
}

function dotClass(state: LineModel['stations'][number]['state'], you: boolean): string {
  if (state === 'done') return 'st done';
  if (state === 'current') return you ? 'st cur you' : 'st cur';
  return 'st';
}
