import { expect, it } from "vitest";
import { loadFaces } from "../../../firmware/documents/faces.js";
import { type QuittanceWorker, quittanceInWorker } from "../../../firmware/documents/in-worker.js";
import { quittancePdf } from "../../../firmware/documents/quittance-pdf.js";
import { workerEntry } from "../../../firmware/store/worker-entry.js";
import { quittanceOf } from "../../support/quittance.js";

/** A thread does not inherit the test runner's reading of TypeScript: the loader of the store's thread serves. */
const entry: QuittanceWorker = workerEntry(new URL("../../../firmware/documents/in-worker.ts", import.meta.url).href);

it("a thread of its own makes the same bytes", async () => {
  const here = await quittancePdf(quittanceOf(), { faces: loadFaces(), nir: "masked" });
  const there = await quittanceInWorker({ quittance: quittanceOf(), nir: "masked" }, entry);
  expect(there.ok).toBe(true);
  if (!there.ok) return;
  expect(Buffer.from(there.value.bytes).equals(here.bytes)).toBe(true);
  expect(there.value.pages).toBe(1);
});

it("a thread that cannot start is an answer, not a crash", async () => {
  const nowhere = { url: new URL("./none.js", import.meta.url), execArgv: undefined };
  const made = await quittanceInWorker({ quittance: quittanceOf(), nir: "shown" }, nowhere);
  expect(made).toMatchObject({ ok: false, error: { kind: "not-made" } });
});
