import { useWords } from './language.js';

/** The token every form that writes carries. */
export function CsrfInput({ token }: { token: string | undefined }) {
  return token ? <input type="hidden" name="_csrf" value={token} /> : null;
}

/** A value that travels with the form unseen. */
export function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}

export interface FieldError {
  /** The id of the control to put right. */
  field: string;
  message: string;
}

/** Opens a form that came back: each line leads to its field. Nothing when there is no error. */
export function ErrorSummary({ errors, title }: { errors: readonly FieldError[]; title?: string }) {
  const { forms } = useWords();
  if (errors.length === 0) return null;
  return (
    <div class="errors" role="alert" tabindex={-1} aria-labelledby="errors-title">
      <h2 id="errors-title">{title ?? forms.errorsTitle(errors.length)}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** « Enregistré à 14 h 02 »: told politely, in its own place. */
export function Saved({ time }: { time: string }) {
  const { forms } = useWords();
  return (
    <span class="saved" role="status">
      {forms.savedAt(time)}
    </span>
  );
}
