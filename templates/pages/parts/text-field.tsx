import type { InputHTMLAttributes } from 'preact';
import { FieldFrame, fieldIds, type FieldProps } from './field.js';
import { useWords } from './language.js';

export interface TextFieldProps extends FieldProps {
  value?: string;
  type?: 'text' | 'email' | 'password' | 'date' | 'datetime-local' | 'tel' | 'url' | 'number' | 'search';
  /** The width announces the answer: four figures, nine, twenty letters, the whole line. */
  size?: 'w4' | 'w9' | 'w20' | 'wfull';
  unit?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email';
  autocomplete?: InputHTMLAttributes['autocomplete'];
  maxLength?: number;
  /** The language of what is typed, when it is not the page's. */
  lang?: string;
}

/** One line of text. What was typed comes back with the page, an error included. */
export function TextField(props: TextFieldProps) {
  const { value, type = 'text', size = 'w20', unit, inputMode, autocomplete, maxLength, lang } = props;
  const { control } = fieldIds(props);
  // preact types an input by the literal of its `type`; here the literal is the caller's.
  const attributes = {
    ...control,
    class: inputMode === 'numeric' || inputMode === 'decimal' ? `${size} num` : size,
    type,
    value,
    inputmode: inputMode,
    autocomplete,
    maxlength: maxLength,
    lang,
    'aria-required': !props.optional,
  } as InputHTMLAttributes<HTMLInputElement>;
  return (
    <FieldFrame field={props}>
      <input {...attributes} />
      {unit && <span class="unit">{unit}</span>}
    </FieldFrame>
  );
}

export interface TextAreaProps extends FieldProps {
  value?: string;
  rows?: number;
  maxLength?: number;
  lang?: string;
}

/** Several lines; with `maxLength`, the letters used are said under it. */
export function TextArea(props: TextAreaProps) {
  const { value = '', rows = 4, maxLength, lang } = props;
  const { forms } = useWords();
  const { control } = fieldIds(props, maxLength !== undefined);
  const count = maxLength === undefined ? undefined : forms.characters([...value].length, maxLength);
  return (
    <FieldFrame field={props} count={count}>
      <textarea
        {...control}
        rows={rows}
        maxlength={maxLength}
        lang={lang}
        aria-required={!props.optional}
        // A parser drops the first line break of a text area: one more keeps the one that was typed.
        value={value.startsWith('\n') ? `\n${value}` : value}
      />
    </FieldFrame>
  );
}
