/** Starts all of them behind one barrier, released at once; answers in the order given. */
export function together<Answer>(works: (() => Promise<Answer>)[]): Promise<Answer[]> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((open) => (release = open));
  const answers = works.map(async (work) => {
    await released;
    return work();
  });
  release();
  return Promise.all(answers);
}
