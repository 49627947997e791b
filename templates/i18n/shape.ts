/** The shape a catalogue's area imposes on its translation: the same keys, each a string or a function that gives one. */
export type Words<Area> = {
  [Key in keyof Area]: Area[Key] extends string
    ? string
    : Area[Key] extends (...parameters: infer Parameters) => string
      ? (...parameters: Parameters) => string
      : Words<Area[Key]>;
};

/** Some of a catalogue's words, at their own places. */
export type Partly<Area> = {
  [Key in keyof Area]?: Area[Key] extends string | ((...parameters: never[]) => string)
    ? Area[Key]
    : Partly<Area[Key]>;
};
