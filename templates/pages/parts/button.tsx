import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  children: ComponentChildren;
  /** `filled` for the next act, once per page; `plain` otherwise; `link` looks like a link but posts. */
  kind?: 'filled' | 'plain' | 'link';
  slim?: boolean;
  /** With an address it is a link; without, a button that submits its form. */
  href?: string;
  name?: string;
  value?: string;
  /** The id of the form it submits, when it stands outside of it. */
  form?: string;
  formAction?: string;
  /** What is missing and who can do it. The act keeps focus and its sentence, and does nothing. */
  disabled?: { id: string; why: string };
}

/** An act: a verb and its object. Disabled, it says why and stays reachable by keyboard. */
export function Button({
  children,
  kind = 'filled',
  slim,
  href,
  disabled,
  formAction,
  ...rest
}: ButtonProps) {
  const style =
    kind === 'link' ? 'link' : ['btn', kind === 'plain' && 'plain', slim && 'slim'].filter(Boolean).join(' ');
  if (disabled) {
    return (
      <>
        <button type="button" class={style} aria-disabled="true" aria-describedby={disabled.id}>
          {children}
        </button>
        <span class="why" id={disabled.id}>
          {disabled.why}
        </span>
      </>
    );
  }
  if (href !== undefined) {
    return (
      <a class={style} href={href}>
        {children}
      </a>
    );
  }
  return (
    <button type="submit" class={style} formaction={formAction} {...rest}>
      {children}
    </button>
  );
}

/** The page's acts side by side, then what they imply. */
export function ButtonRow({ children, why }: { children: ComponentChildren; why?: ComponentChildren }) {
  return (
    <>
      <div class="row">{children}</div>
      {why && <p class="why">{why}</p>}
    </>
  );
}
