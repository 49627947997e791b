import type { ComponentChildren } from 'preact';

const SCORES = [0, 1, 2, 3, 4, 5];

export interface ScaleProps {
  legend: string;
  name: string;
  value?: number;
  error?: string;
  /** What a score means; shown for the open criterion only. */
  anchors?: readonly { score: number; text: string }[];
  open?: boolean;
  /** The comment under the scale. */
  children?: ComponentChildren;
}

/** A criterion marked from 0 to 5: six stations on a rail, native radios on top of them. */
export function Scale({ legend, name, value, error, anchors, open = false, children }: ScaleProps) {
  const classes = ['crit', open && 'open', error && 'bad'].filter(Boolean).join(' ');
  const errorId = error ? `${name}-error` : undefined;
  return (
    <fieldset class={classes} id={name} tabindex={-1} aria-describedby={errorId}>
      <legend>{legend}</legend>
      <span class="scale">
        {SCORES.map((score) => (
          <label>
            <input type="radio" name={name} value={score} checked={score === value} />
            <span>{score}</span>
          </label>
        ))}
      </span>
      {error && (
        <span class="err" id={errorId}>
          {error}
        </span>
      )}
      {open && anchors && (
        <ul class="anchors">
          {anchors.map(({ score, text }) => (
            <li>
              <b>{score}</b> {text}
            </li>
          ))}
        </ul>
      )}
      {children}
    </fieldset>
  );
}
