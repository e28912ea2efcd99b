import { setTimeout as sleep } from "node:timers/promises";
import type { BundleFile } from "../client/bundle-file.js";
import type { ClientFailure } from "../client/failure.js";
import type { BundleVerdict, TourneeTerminal } from "../client/terminal.js";
import { ok, type Result } from "../protocol/index.js";

/** A bundle of tens of megabytes is read and verified in a few seconds. */
const QUESTIONS = 40;
const BETWEEN_MS = 250;

/** What the terminal makes of the update that it was given; undefined when it has not said within ten seconds. */
export async function waitForVerdict(
  terminal: TourneeTerminal,
  bundle: BundleFile,
): Promise<Result<BundleVerdict | undefined, ClientFailure>> {
  for (let question = 0; question < QUESTIONS; question++) {
    const told = await terminal.verdictOn(bundle);
    // It is being installed already: somebody was quick, and it was good.
    if (!told.ok && told.error.kind === "operation" && told.error.failure.error === "busy")
      return ok({ kind: "offered" });
    if (!told.ok || told.value !== undefined) return told;
    await sleep(BETWEEN_MS);
  }
  return ok(undefined);
}
