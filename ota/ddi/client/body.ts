import type { IncomingMessage } from "node:http";
import type { Clock, Milliseconds } from "../../lib/clock.js";
import type { Result } from "../../lib/result.js";
import { err, ok } from "../../lib/result.js";
import { MAX_JSON_BYTES } from "../wire/limits.js";
import type { DdiFailure } from "./contract.js";
import { failureOf } from "./network-error.js";

/** A whole JSON answer comes within this, however slowly its bytes drip. */
export const BODY_WITHIN = 60_000 as Milliseconds;

/** Reads a JSON answer to its end, at most `MAX_JSON_BYTES` of it. */
export function readJson(body: IncomingMessage, clock: Clock): Promise<Result<unknown, DdiFailure>> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const forget = clock.after(BODY_WITHIN, () => body.destroy(new Error("the answer does not end")));
    const settle = (result: Result<unknown, DdiFailure>): void => {
      forget();
      resolve(result);
    };
    body.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > MAX_JSON_BYTES) {
        settle(err({ kind: "malformed", detail: `an answer of more than ${MAX_JSON_BYTES} bytes` }));
        body.destroy();
      } else chunks.push(chunk);
    });
    body.once("end", () => settle(parse(Buffer.concat(chunks))));
    body.on("error", (error) => settle(err(failureOf(error))));
    body.once("close", () => settle(err({ kind: "unreachable", detail: "the answer breaks off" })));
  });
}

/** Lets a body go that says nothing: to its end, so that the connection serves again, or with the connection when it is long. */
export function discard(body: IncomingMessage, clock: Clock): void {
  let length = 0;
  const forget = clock.after(BODY_WITHIN, () => body.destroy());
  body.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > MAX_JSON_BYTES) body.destroy();
  });
  body.on("error", () => undefined);
  body.once("close", forget);
}

function parse(bytes: Buffer): Result<unknown, DdiFailure> {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return ok(value);
  } catch {
    return err({ kind: "malformed", detail: "the answer is not JSON" });
  }
}
