import { useWords } from './language.js';
import { Mark } from './mark.js';
import { capital, type Position } from './positions.js';

export interface BallotChoice {
  /** What is posted. */
  value: string;
  position: Position;
  /** The position's own name by default. */
  label?: string;
  /** What follows if it is chosen, computed by the server. */
  then: string;
  /** True when it cannot be chosen; `then` says why. */
  closed?: boolean;
}

export interface BallotProps {
  legend: string;
  name: string;
  choices: readonly BallotChoice[];
  value?: string;
  error?: string;
}

/** The ballot: each choice says its consequence before it is made, without any script. */
export function Ballot({ legend, name, choices, value, error }: BallotProps) {
  const errorId = error ? `${name}-error` : undefined;
  return (
    <fieldset class={error ? 'ballot bad' : 'ballot'} id={name} tabindex={-1} aria-describedby={errorId}>
      <legend class="vh">{legend}</legend>
      {error && (
        <span class="err" id={errorId}>
          {error}
        </span>
      )}
      {choices.map((choice) => (
        <Choice name={name} choice={choice} checked={choice.value === value} />
      ))}
    </fieldset>
  );
}

function Choice({ name, choice, checked }: { name: string; choice: BallotChoice; checked: boolean }) {
  const { positions } = useWords();
  return (
    <label class={choice.closed ? 'choice closed' : 'choice'}>
      <input type="radio" name={name} value={choice.value} checked={checked} disabled={choice.closed} />
      <Mark position={choice.position} />
      <span class="cn">{choice.label ?? capital(positions[choice.position])}</span>
      <span class="then">{choice.then}</span>
    </label>
  );
}
