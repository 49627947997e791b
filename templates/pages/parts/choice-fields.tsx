import type { ComponentChildren } from 'preact';
import { FieldFrame, fieldIds, FieldTexts, OptionalMark, Readers, type FieldProps } from './field.js';
import { useWords } from './language.js';

export interface Option {
  value: string;
  label: string;
  hint?: string;
}

export interface SelectProps extends FieldProps {
  options: readonly Option[];
  value?: string;
}

/** One of many; without a value, the first line asks to choose. */
export function Select(props: SelectProps) {
  const { forms } = useWords();
  const { control } = fieldIds(props);
  return (
    <FieldFrame field={props}>
      <select {...control} aria-required={!props.optional}>
        {(props.optional || !props.value) && (
          <option value="" selected={!props.value}>
            {props.optional ? '–' : forms.choose}
          </option>
        )}
        {props.options.map(({ value, label }) => (
          <option value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** One of few, all of them seen. The group takes the field's id, so that an error summary can lead to it. */
export function RadioGroup(props: SelectProps) {
  return (
    <Group field={props}>
      {props.options.map((option) => (
        <Tick type="radio" name={props.name} option={option} checked={option.value === props.value} />
      ))}
    </Group>
  );
}

export interface CheckboxGroupProps extends FieldProps {
  options: readonly Option[];
  values?: readonly string[];
}

/** Several of few; each ticked value is posted under the same name. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  return (
    <Group field={props}>
      {props.options.map((option) => (
        <Tick
          type="checkbox"
          name={props.name}
          option={option}
          checked={props.values?.includes(option.value) ?? false}
        />
      ))}
    </Group>
  );
}

function Group({ field, children }: { field: FieldProps; children: ComponentChildren }) {
  const { id, control } = fieldIds(field);
  return (
    <fieldset
      class={field.error ? 'field bad' : 'field'}
      id={id}
      tabindex={-1}
      aria-describedby={control['aria-describedby']}
    >
      <legend class="lab">
        {field.label}
        <OptionalMark field={field} />
      </legend>
      <FieldTexts id={id} field={field} />
      <div class="opts">{children}</div>
      <Readers id={id} readers={field.readers} />
    </fieldset>
  );
}

interface TickProps {
  type: 'radio' | 'checkbox';
  name: string;
  option: Option;
  checked: boolean;
}

function Tick({ type, name, option, checked }: TickProps) {
  return (
    <label>
      <input type={type} name={name} value={option.value} checked={checked} />
      <span>
        {option.label}
        {option.hint && <span class="hint">{option.hint}</span>}
      </span>
    </label>
  );
}

export interface CheckboxProps extends FieldProps {
  checked?: boolean;
  /** What is posted when it is ticked. */
  value?: string;
}

/** One yes or no, the sentence after the box. */
export function Checkbox(props: CheckboxProps) {
  const { id, control } = fieldIds(props);
  return (
    <div class={props.error ? 'field bad' : 'field'}>
      <FieldTexts id={id} field={{ ...props, hint: undefined }} />
      <label class="flag" for={id}>
        <input type="checkbox" {...control} value={props.value ?? 'true'} checked={props.checked} />
        <span>
          {props.label}
          {props.hint && (
            <span class="hint" id={`${id}-hint`}>
              {props.hint}
            </span>
          )}
        </span>
      </label>
      <Readers id={id} readers={props.readers} />
    </div>
  );
}
