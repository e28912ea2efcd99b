/** The guest's side of the serial line: one JSON value a line. The host prints checks and keeps figures. */
function say(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

/** A check that passed or not, with what was seen. */
export function check(name: string, passed: boolean, seen?: unknown): void {
  say({ check: name, passed, seen });
}

/** A measure, by name. */
export function figure(name: string, value: number, unit: string): void {
  say({ figure: name, value, unit });
}

/** Words for whoever reads along. */
export function note(text: string): void {
  say({ note: text });
}

/** The test is over. */
export function end(): void {
  say({ end: true });
}
