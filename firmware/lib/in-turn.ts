/**
 * Runs tasks one after the other: a card’s signature is several exchanges that must not be mixed with those of another
 * task on the same channel.
 */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task);
    last = mine.catch(() => undefined);
    return mine;
  };
}
