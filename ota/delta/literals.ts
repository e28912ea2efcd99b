import { malformed } from "./failed.js";

/** Reads a stream in the portions that a plan asks for. */
export class Literals {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  /**
   * Gives exactly `length` bytes, in pieces as they come.
   * @throws Failed when the stream ends before
   */
  async *take(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      const piece = (await this.#more()).subarray(0, left);
      if (piece.length === 0) throw malformed("a patch unpacks to less than was planned");
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  /** @throws Failed when the stream does not end here: a bomb is not read further */
  async end(): Promise<void> {
    if ((await this.#more()).length > 0) throw malformed("a patch unpacks to more than was planned");
  }

  async #more(): Promise<Buffer> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) break;
      this.#rest = next.value;
    }
    return this.#rest;
  }
}
