/** The style sheets, under /assets/, in this order. Layers are declared in the first one. */
export const STYLESHEETS = [
  'tokens.css',
  'colabel.css',
  'parts.css',
  'drawings.css',
  'forms.css',
  'pages.css',
  'modes.css',
] as const;
