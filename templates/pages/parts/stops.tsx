export interface Stop {
  name: string;
  /** In words: the state, a date, « À corriger : 2 points ». */
  detail?: string;
  state: 'done' | 'current' | 'inProgress' | 'todo' | 'apart';
  href?: string;
  /** The detail in red: this reader has something to put right here. */
  urgent?: boolean;
}

export interface StopsProps {
  label?: string;
  stops: readonly Stop[];
  /** False only when the current stop waits for this reader. */
  calm?: boolean;
}

const CLASS: Record<Stop['state'], string | undefined> = {
  done: 'done',
  current: 'cur',
  inProgress: 'wip',
  todo: undefined,
  apart: 'br',
};

/** The line stood upright: sections of a form, an agenda, the life of a label. */
export function Stops({ label, stops, calm = true }: StopsProps) {
  return (
    <ol class={calm ? 'stops calm' : 'stops'} aria-label={label}>
      {stops.map(({ name, detail, state, href, urgent }) => (
        <li class={CLASS[state]} aria-current={state === 'current' ? 'step' : undefined}>
          <span class="nm">{href ? <a href={href}>{name}</a> : name}</span>
          {detail && <span class={urgent ? 'd now' : 'd'}>{detail}</span>}
        </li>
      ))}
    </ol>
  );
}
