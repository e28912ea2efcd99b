import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock, Milliseconds } from "../../lib/clock.js";
import type { Live } from "../live.js";
import type { FleetView } from "../view.js";

/** Keeps proxies and the server's own idle limit from ending a quiet connection. */
const BREATHE_EVERY_MS = 25_000 as Milliseconds;
/** A page that reads nothing for that many bytes is hung up on: it comes back and gets all afresh. */
const MOST_WAITING_BYTES = 8_000_000;

/** Server-sent events: `all` first, then a `patch` for each change, until the page leaves. */
export function streamLive(
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  { live, view, clock }: { readonly live: Live; readonly view: () => FleetView; readonly clock: Clock },
): void {
  response.writeHead(200, { ...headers, "content-type": "text/event-stream", "x-accel-buffering": "no" });
  const send = (event: string, data: unknown): void => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    if (response.writableLength > MOST_WAITING_BYTES) response.destroy();
  };
  const unsubscribe = live.subscribe((patch) => send("patch", patch));
  send("all", view());
  let forget = (): void => undefined;
  const breathe = (): void => {
    response.write(":\n\n");
    forget = clock.after(BREATHE_EVERY_MS, breathe);
  };
  forget = clock.after(BREATHE_EVERY_MS, breathe);
  response.on("close", () => {
    forget();
    unsubscribe();
  });
  request.resume();
}
