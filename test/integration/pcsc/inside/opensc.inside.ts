import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pcscSlots } from "../../../../firmware/drivers/card-slot/pcsc.js";
import { systemClock } from "../../../../firmware/lib/clock.js";
import { cpsCard } from "../../../../simulator/cards/cps-card.js";
import { NURSES } from "../../../../simulator/fixtures/nurses.js";
import { VPCD_PORTS, VpcdPlug } from "../../../../simulator/vpcd.js";
import { when } from "../../../contract/card-slot.js";

const run = promisify(execFile);
const plug = new VpcdPlug(VPCD_PORTS.cps);

beforeAll(async () => {
  const { cps } = pcscSlots({
    readers: { cps: { nameContains: "00 00" }, vitale: { nameContains: "00 01" } },
    clock: systemClock("Europe/Paris"),
  });
  await plug.insert(cpsCard(NURSES.claireMoreau));
  await when(cps, (state) => state.kind === "present");
});
afterAll(() => plug.remove());

test("stock OpenSC reads the card through and names it a CPx", async () => {
  const { stdout } = await run("opensc-tool", ["--reader", "0", "-a", "-n"]);
  const lines = stdout.split("\n").map((line) => line.trim());
  expect(lines).toContain("3b:ac:00:40:2a:00:12:25:00:64:80:00:03:10:00:90:00");
  expect(lines).toContain("IAS-ECC");
  // The plain output names the driver; its log names the card type and tells that EF.ATR and the application were good.
  const { stderr } = await run("opensc-tool", ["--reader", "0", "-n", "-vvv"], { maxBuffer: 16_000_000 });
  expect(stderr).toContain("'IAS/ECC CPx' card matched");
  expect(stderr).toContain("EF.ATR(aid:'E828BD080F8025000001FF0010')");
});
