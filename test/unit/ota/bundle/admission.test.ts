import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refuseBundle, type Standing } from "../../../../ota/agent/admission.js";
import type { Release } from "../../../../ota/bundle/release.js";
import { DAY } from "../../../../ota/bundle/signature/keygen.js";
import { verifyBundle } from "../../../../ota/bundle/verify.js";
import type { EpochMs } from "../../../../ota/lib/clock.js";
import { built, folderWith, makeIdentityPair, NOW, signerOf, trustIn } from "../../../support/ota/bundles.js";

const { root, leaf } = await makeIdentityPair("ec");
let work: string;
beforeAll(async () => {
  work = await folderWith({ "content/a": "a" });
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** A terminal that runs 1.2.0, has been at 1.4.0, and has tables of 2026.10. */
const TERMINAL: Standing = {
  compatible: "tournee-test",
  runningVersion: "1.2.0",
  highest: { firmware: "1.4.0", tables: "2026.10" },
};
const at = (instant: number): string => new Date(instant).toISOString();

/** What becomes of a rightly signed release on that terminal. */
async function judged(release: Partial<Release>): Promise<string> {
  const path = await built(join(work, "content"), signerOf(leaf), join(work, "bundle"), release);
  const verified = await verifyBundle(path, trustIn(root.certificatePem));
  if (!verified.ok) return verified.error.kind;
  const refused = refuseBundle(verified.value, TERMINAL, NOW as EpochMs);
  return refused === undefined ? "taken" : refused.kind === "install" ? refused.failure.kind : refused.kind;
}

describe("a rightly signed bundle is taken only by the terminal it is for", () => {
  test.each([
    ["newer", { version: "1.5.0" }, "taken"],
    ["the newest again", { version: "1.4.0" }, "taken"],
    ["1.10 after 1.9", { version: "1.10.0" }, "taken"],
    ["newer than what runs, older than what ran", { version: "1.3.0" }, "downgrade"],
    ["older than all", { version: "1.0.0" }, "downgrade"],
    ["a candidate of what ran", { version: "1.4.0-rc.9" }, "downgrade"],
    ["newer tables", { kind: "tables", version: "2026.11" }, "taken"],
    ["older tables", { kind: "tables", version: "2026.9" }, "downgrade"],
    ["another board", { version: "1.5.0", compatible: "tournee-other" }, "wrong-compatible"],
    ["the board's name in capitals", { version: "1.5.0", compatible: "TOURNEE-TEST" }, "wrong-compatible"],
    ["good until tomorrow", { version: "1.5.0", notAfter: at(NOW + DAY) }, "taken"],
    ["good until yesterday", { version: "1.5.0", notAfter: at(NOW - DAY) }, "expired"],
  ] as const)("%s: %o is %s", async (_, release, verdict) => {
    expect(await judged(release)).toBe(verdict);
  });
});
