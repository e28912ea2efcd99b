/** Where a command writes: results for programs, and words for the person. */
export interface Output {
  /** A line of the result, on the standard output. */
  line(text: string): void;
  /** A line for the person, on the error stream. */
  note(text: string): void;
  /** How far something is: one line that changes on a screen; in a file only its end. */
  progress(label: string, done: number, total: number): void;
}

interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

export function outputTo({ stdout, stderr }: Streams): Output {
  const isScreen = stderr.isTTY === true;
  let open = false;
  const closeLine = (): void => {
    if (open) stderr.write("\n");
    open = false;
  };
  return {
    line(text) {
      closeLine();
      stdout.write(`${text}\n`);
    },
    note(text) {
      closeLine();
      stderr.write(`${text}\n`);
    },
    progress(label, done, total) {
      if (isScreen) {
        stderr.write(`\r\u001b[K${label} ${done}/${total}`);
        open = done < total;
        if (!open) stderr.write("\n");
      } else if (done === total) stderr.write(`${label} ${done}/${total}\n`);
    },
  };
}
