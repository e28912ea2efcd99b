import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyBundle } from "../../../../ota/bundle/verify.js";
import { folderWith, trustIn } from "../../../support/ota/bundles.js";
import { signatureMatrix } from "../../../support/ota/matrix.js";

const cases = await signatureMatrix();
let work: string;

beforeAll(async () => {
  work = await folderWith({ "content/data": new Uint8Array(60_000).map((_, i) => (i * i) >> 7), "content/b": "b" });
});
afterAll(() => rm(work, { recursive: true, force: true }));

describe("signature matrix, files bundles: only the good ones open", () => {
  test.each(cases)("$name", async ({ make, trust, now, expected }) => {
    const out = join(work, "bundle");
    await make(join(work, "content"), out);
    const opened = await verifyBundle(out, trustIn(trust, now));
    if (expected === "good") expect(opened).toMatchObject({ ok: true, value: { version: "1.2.0" } });
    else expect(expected).toContain(opened.ok ? "opened" : opened.error.kind);
  });
});
