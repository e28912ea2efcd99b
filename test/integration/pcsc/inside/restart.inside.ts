import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { readCpsIdentity } from "../../../../firmware/cards/cps/cps.js";
import { pcscSlots } from "../../../../firmware/drivers/card-slot/pcsc.js";
import { systemClock } from "../../../../firmware/lib/clock.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cpsCard } from "../../../../simulator/cards/cps-card.js";
import { NURSES } from "../../../../simulator/fixtures/nurses.js";
import { VPCD_PORTS, VpcdPlug } from "../../../../simulator/vpcd.js";
import { when } from "../../../contract/card-slot.js";
import { connect, errorOf, unwrap } from "../../../support/cards.js";

test("pcscd stops under an open channel, comes back, and the slots with it", async () => {
  const { cps } = pcscSlots({
    readers: { cps: { index: 0 }, vitale: { index: 1 } },
    clock: systemClock("Europe/Paris"),
  });
  const plug = new VpcdPlug(VPCD_PORTS.cps);
  await when(cps, (state) => state.kind === "empty");
  await plug.insert(cpsCard(NURSES.claireMoreau));
  const before = await when(cps, (state) => state.kind === "present");
  const channel = await connect(cps);

  process.kill(Number(process.env.TOURNEE_PCSCD_PID), "SIGTERM");
  await when(cps, (state) => state.kind === "failed");
  expect(errorOf(await channel.transmit(Uint8Array.of(0, 0xb0, 0x9c, 0, 0x0c))).kind).toBe("reader");
  expect(errorOf(await cps.connect()).kind).toBe("reader");

  spawn("pcscd", (process.env.TOURNEE_PCSCD_OPTIONS ?? "").split(" "), { stdio: "ignore" });
  await when(cps, (state) => state.kind === "empty");
  await plug.insert(cpsCard(NURSES.claireMoreau));
  const after = await when(cps, (state) => state.kind === "present");
  expect(before.kind === "present" && after.kind === "present" && after.insertion > before.insertion).toBe(true);
  const identity = unwrap(await readCpsIdentity(await connect(cps), date("2025-03-12")));
  expect(identity.lastName).toBe("MOREAU");
});
