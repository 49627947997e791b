/** One way to break the product on purpose, and the test that must notice. */
export interface Sabotage {
  name: string;
  file: string;
  /** text that stands exactly once in the file */
  find: string;
  replace: string;
  /** the spec, and the title of the one test in it that turns red */
  spec: string;
  test: string;
  /** the title as the spec's source writes it, where a loop makes it */
  written?: string;
  /** the tests of the spec tell one story: this one says nothing without those before it */
  story?: true;
}
