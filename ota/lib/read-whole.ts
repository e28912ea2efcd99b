import type { IncomingMessage } from "node:http";

/** All bytes of a message; undefined when there are more than `longest`, and then nothing more of it is read. */
export async function readWhole(message: IncomingMessage, longest: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of message as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longest) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
