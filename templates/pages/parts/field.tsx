import type { ComponentChildren } from 'preact';
import { useWords } from './language.js';

/** What every field says around its control. The value typed is given back by the control itself. */
export interface FieldProps {
  name: string;
  label: string;
  /** The control's id; its name by default. */
  id?: string;
  hint?: ComponentChildren;
  /** How to put it right, in a sentence. */
  error?: string;
  /** Who will read it, without « sera lu par ». */
  readers?: string;
  optional?: boolean;
}

/** Ids and attributes a control shares with the texts around it. */
export function fieldIds({ name, id = name, hint, error, readers }: FieldProps, counted = false) {
  const described = [hint && `${id}-hint`, error && `${id}-error`, (readers || counted) && `${id}-readers`];
  return {
    id,
    control: {
      id,
      name,
      'aria-invalid': error ? ('true' as const) : undefined,
      'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    },
  };
}

interface FrameProps {
  field: FieldProps;
  children: ComponentChildren;
  /** After the readers' line: « 94 signes sur 600. » */
  count?: string;
}

/** Label, hint, error, control, then who will read it. */
export function FieldFrame({ field, children, count }: FrameProps) {
  const { id } = fieldIds(field);
  return (
    <div class={field.error ? 'field bad' : 'field'}>
      <label for={id}>
        {field.label}
        <OptionalMark field={field} />
      </label>
      <FieldTexts id={id} field={field} />
      {children}
      <Readers id={id} readers={field.readers} count={count} />
    </div>
  );
}

/** « (facultatif) », told rather than starring what is required. */
export function OptionalMark({ field }: { field: FieldProps }) {
  const { forms } = useWords();
  return field.optional ? <span class="quiet small"> {forms.optional}</span> : null;
}

/** The hint and the error, above the control. */
export function FieldTexts({ id, field }: { id: string; field: FieldProps }) {
  return (
    <>
      {field.hint && (
        <span class="hint" id={`${id}-hint`}>
          {field.hint}
        </span>
      )}
      {field.error && (
        <span class="err" id={`${id}-error`}>
          {field.error}
        </span>
      )}
    </>
  );
}

/** Principle 5: under each text box, who will read it. */
export function Readers({ id, readers, count }: { id: string; readers?: string; count?: string }) {
  const { forms } = useWords();
  if (!readers && !count) return null;
  return (
    <span class="readers" id={`${id}-readers`}>
      {[readers && forms.readers(readers), count].filter(Boolean).join(' ')}
    </span>
  );
}
