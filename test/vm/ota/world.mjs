// What the host knows of the machine for certain, and compares with what the machine says.
const ENDS = ["finished", "error", "canceled"];

/** How long a machine may take to come to its end of an update, in starts. */
const MAX_STARTS = 12;

export class World {
  #report;
  #server;
  /** The highest invoice that the machine said it holds for good. */
  stored = 0;
  /** Each start at which the ledger was not whole. */
  losses = [];
  /** The version that the last start ran. */
  running;
  slot;
  /** Of the update under way. */
  action;
  wanted;
  phase = "off";

  /** @param {{ report: (what: string, passed: boolean, seen?: unknown) => void, server: object, running: string }} options */
  constructor({ report, server, running }) {
    this.#report = report;
    this.#server = server;
    this.running = running;
  }

  /** Takes in a word of the machine's; says so when it contradicts what was promised. */
  hear(word) {
    if (word.dead) this.#report(`a slot starts`, false, word.dead);
    if (word.select) this.phase = "starting";
    if (word.boot) {
      this.running = word.boot;
      this.slot = word.slot;
      this.phase = "booted";
    }
    if (word.ledger) {
      const { intact, last, why } = word.ledger;
      if (!intact || last < this.stored) {
        this.losses.push({ promised: this.stored, last, why });
        this.#report(`the ledger holds its ${this.stored} invoices`, false, { last, why });
      }
    }
    if (word.stored) this.stored = Math.max(this.stored, word.stored);
    if (word.status) this.phase = word.percent === undefined ? word.status : `${word.status} ${word.percent}`;
  }

  /** @param {{ path: string, baseVersion: string }[]} deltas that rebuild the bundle */
  async publish(path, version, deltas = []) {
    this.wanted = version;
    this.action = await this.#server.publish(path, version, { deltas });
  }

  /** Whether the server knows how the update ended. */
  get isTold() {
    return ENDS.includes(this.#server.action(this.action).status);
  }

  get told() {
    return this.#server.action(this.action);
  }

  /** What the server believes and what runs are the same thing. */
  isTrue(before) {
    return this.told.status === "finished" ? this.running === this.wanted : this.running === before;
  }
}

/** Lets the machine live, start after start, until the server knows how the update ended and `settled` agrees. */
export async function liveUntilTold(board, world, { drive, port, settled = () => true, onWord = () => undefined }) {
  for (let starts = 1; starts <= MAX_STARTS; starts++) {
    await board.live({
      drive,
      port,
      judge(word, cut) {
        world.hear(word);
        onWord(word);
        if (world.isTold && settled(word)) cut();
      },
    });
    if (world.isTold && settled({})) return starts;
  }
  return undefined;
}
