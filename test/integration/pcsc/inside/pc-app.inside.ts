import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { VirtualCard } from "../../../../simulator/cards/virtual-card.js";
import { VPCD_PORTS, VpcdPlug } from "../../../../simulator/vpcd.js";
import { appBench, preparedInvoice } from "../../../support/pc-app.js";
import { slotCard } from "../../../support/slot-card.js";
import { tourneePc as runTourneePc } from "../../../support/tournee-pc.js";

let folder = "";
const plug = new VpcdPlug(VPCD_PORTS.vitale);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tournee-pc-"));
});
afterEach(async () => {
  plug.remove();
  await rm(folder, { recursive: true, force: true });
});

const tourneePc = (argv: readonly string[], onNote?: (text: string) => void) => runTourneePc(argv, folder, onNote);

/** Lets a card answer until it is pulled out at this APDU, counted from the insertion, its answer lost. */
function tornAt(card: VirtualCard, apdu: number): VirtualCard {
  let left = apdu;
  return {
    atr: card.atr,
    reset: () => card.reset(),
    async transmit(bytes) {
      const answer = await card.transmit(bytes);
      left -= 1;
      if (left === 0) plug.remove();
      return answer;
    },
  };
}

test("tournee-pc exchanges through pcscd, with the cable pulled while it loads and while it collects", async () => {
  const { app, exchange, access } = appBench();
  const card = slotCard(app.slot);
  await plug.insert(card);

  const readers = await tourneePc(["readers"]);
  expect(readers.stdout).toMatch(/^Virtual PCD 00 01\tTournée terminal$|00 01\tTournée terminal$/m);
  expect(await tourneePc(["identify"])).toEqual({
    code: 0,
    stdout: "Tournee 0.1.0, protocol 1, ready\nnot paired with this PC\n",
    stderr: "",
  });
  const paired = await tourneePc(["pair", "--name", "Secretariat"]);
  expect([paired.code, paired.stdout.replaceAll(" ", "")]).toEqual([0, `code:${access.asked[0]?.code}\npaired\n`]);

  const file = join(folder, "invoices.json");
  const invoices = Array.from({ length: 40 }, (_, index) => preparedInvoice({ id: `pdt-${index}`, number: index + 1 }));
  await writeFile(file, JSON.stringify({ v: 1, invoices }));
  let pulled = 0;
  /** The terminal is plugged in again as soon as the PC asks for it. */
  const plugAgain = (text: string): void => {
    if (!text.includes("plug it in again")) return;
    pulled += 1;
    card.reset();
    void plug.pulledAndSeen().then(() => plug.insert(card));
  };
  await plug.pulledAndSeen();
  await plug.insert(tornAt(card, 60));
  const loaded = await tourneePc(["load", file], plugAgain);
  expect(loaded.stderr).toContain("plug it in again");
  expect([loaded.code, loaded.stdout], loaded.stderr).toEqual([0, "40 loaded, 0 there already, 0 refused\n"]);
  expect(exchange.taken).toEqual(invoices.map(({ id }) => id));

  for (const { id } of invoices) exchange.sign(id);
  await plug.pulledAndSeen();
  await plug.insert(tornAt(card, 100));
  const target = join(folder, "factures");
  const collected = await tourneePc(["collect", target], plugAgain);
  expect([collected.code, (await readdir(target)).length], collected.stderr).toEqual([0, 40]);
  expect(pulled).toBeGreaterThanOrEqual(2);

  expect(await tourneePc(["erase", "--acknowledged"])).toMatchObject({ code: 0, stdout: "40 erased, 0 before\n" });
  expect(exchange.erased.length).toBe(40);
  expect(exchange.kept.size).toBe(0);
}, 120_000);

test("without a terminal it says what to do", async () => {
  expect(await tourneePc(["identify"])).toEqual({
    code: 1,
    stdout: "",
    stderr: "tournee-pc: no terminal found: plug it in and choose the PC/SC mode on it\n",
  });
});
