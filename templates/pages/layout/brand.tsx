import { useWords } from '../parts/language.js';

/** A ring and four equal dots, none of them at noon. */
export function BrandMark() {
  const corners = [
    [5.8, 5.8],
    [22.2, 5.8],
    [22.2, 22.2],
    [5.8, 22.2],
  ];
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" fill="currentColor">
      <circle cx="14" cy="14" r="6.2" fill="none" stroke="currentColor" stroke-width="1.8" />
      {corners.map(([x, y]) => (
        <circle cx={x} cy={y} r="3.1" />
      ))}
    </svg>
  );
}

/** The brand with its name; a link home unless the page has no bar. */
export function Brand({ href }: { href?: string }) {
  const { layout } = useWords();
  const content = (
    <>
      <BrandMark />
      {layout.brand}
    </>
  );
  return href ? (
    <a class="brand" href={href}>
      {content}
    </a>
  ) : (
    <p class="brand">{content}</p>
  );
}
