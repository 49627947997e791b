import { FieldFrame, fieldIds, type FieldProps } from './field.js';

export interface FileFieldProps extends FieldProps {
  /** Extensions or media types, as `accept` wants them; the hint says them in words, with the size. */
  accept?: string;
  multiple?: boolean;
}

/** A file to attach. A browser never gives a chosen file back: after an error it must be chosen again. */
export function FileField(props: FileFieldProps) {
  const { control } = fieldIds(props);
  return (
    <FieldFrame field={props}>
      <input {...control} class="wfull" type="file" accept={props.accept} multiple={props.multiple} />
    </FieldFrame>
  );
}
