/** Messages in order, from who gives to who takes; "gone" once it is closed, and what was left is dropped. */
export class MessageQueue {
  #messages: Uint8Array[] = [];
  #takers: ((message: Uint8Array | "gone") => void)[] = [];
  #closed = false;

  /** Copies the message: the giver may use its bytes again. */
  give(message: Uint8Array): void {
    if (this.#closed) return;
    const copy = Uint8Array.from(message);
    const taker = this.#takers.shift();
    if (taker === undefined) this.#messages.push(copy);
    else taker(copy);
  }

  take(): Promise<Uint8Array | "gone"> {
    const message = this.#messages.shift();
    if (message !== undefined) return Promise.resolve(message);
    if (this.#closed) return Promise.resolve("gone");
    return new Promise((resolve) => this.#takers.push(resolve));
  }

  close(): void {
    this.#closed = true;
    this.#messages = [];
    for (const taker of this.#takers.splice(0)) taker("gone");
  }
}
