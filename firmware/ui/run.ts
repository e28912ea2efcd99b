/** Hears of work that ended in an exception: a fault of the program, since expected failures are values. */
type FailureListener = (error: unknown) => void;

let listener: FailureListener = (error) => {
  throw error;
};

export function onFailure(next: FailureListener): void {
  listener = next;
}

/** Starts what a touch asks for without waiting for it; a fault is reported, never lost. */
export function run(work: Promise<unknown>): void {
  work.catch((error: unknown) => listener(error));
}
