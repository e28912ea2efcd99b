import { parentPort, workerData } from "node:worker_threads";
import { assertNever } from "../lib/result.js";
import { openBackend } from "./backend.js";
import type { Request, Response, WorkerSettings } from "./protocol.js";

/** The thread that holds the file. One call at a time, in the order they came. */
const port = parentPort;
if (port === null) throw new Error("the store's worker runs in a worker thread");
const reply = (response: Response): void => port.postMessage(response);

const opened = openBackend(workerData as WorkerSettings);
if (!opened.ok) {
  reply({ kind: "not-opened", error: opened.error });
  port.close();
} else {
  const { backend, close } = opened.value;
  port.on("message", (request: Request) => {
    switch (request.kind) {
      case "call":
        reply(answer(request));
        return;
      case "close":
        close();
        reply({ kind: "closed" });
        port.close();
        return;
      default:
        assertNever(request);
    }
  });

  const answer = ({ id, area, method, args }: Extract<Request, { kind: "call" }>): Response => {
    try {
      // The door is typed by the same contract: area and method exist and take these arguments.
      const repository = backend[area] as unknown as Record<string, (...args: readonly unknown[]) => unknown>;
      const run = repository[method];
      if (run === undefined) throw new Error(`no such call: ${area}.${method}`);
      return { kind: "answer", id, value: run(...args) };
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "internal";
      return { kind: "failed", id, code, message: error instanceof Error ? error.message : "unknown" };
    }
  };
  reply({ kind: "opened" });
}
