import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simulatedBattery } from "../../../firmware/drivers/battery/simulated.js";
import type { SlotName } from "../../../firmware/drivers/card-slot/contract.js";
import { SimulatedSlot } from "../../../firmware/drivers/card-slot/simulated.js";
import { simulatedNetworks } from "../../../firmware/drivers/network/simulated.js";
import { date } from "../../../firmware/lib/dates.js";
import { buildPage } from "../../../simulator/bench/build-page.js";
import { type Bench, startBench } from "../../../simulator/bench/server.js";
import { type SimulatedClock, simulatedClock } from "../../../simulator/clock.js";
import { createRecorder, type Recorder } from "../../../simulator/recorder.js";
import { createSimulator, type Simulator } from "../../../simulator/simulator.js";
import { testCards } from "../../../simulator/test-cards.js";
import { tray } from "../../../simulator/tray.js";
import { type MemoryScreen, memoryScreen } from "./memory-screen.js";

export interface Desk {
  readonly simulator: Simulator;
  readonly slots: Readonly<Record<SlotName, SimulatedSlot>>;
  readonly clock: SimulatedClock;
  readonly recorder: Recorder;
  readonly screen: MemoryScreen;
  readonly bench: Bench;
  /** How many times the power was cut. */
  cuts(): number;
  close(): Promise<void>;
}

/** A bench with a memory screen and a few cards, its page built in a temporary folder. */
export async function desk({ page = true }: { readonly page?: boolean } = {}): Promise<Desk> {
  const clock = simulatedClock("Europe/Paris");
  const recorder = createRecorder(clock.now);
  const slots = { cps: new SimulatedSlot("cps", recorder), vitale: new SimulatedSlot("vitale", recorder) };
  let cuts = 0;
  const simulator = createSimulator({
    slots,
    tray: tray(testCards(date("2026-11-02"))),
    clock,
    battery: simulatedBattery(),
    networks: simulatedNetworks(),
    recorder,
    powerCut: () => {
      cuts += 1;
    },
  });
  const screen = memoryScreen();
  const pageDir = await mkdtemp(join(tmpdir(), "bench-page-"));
  if (page) await buildPage(pageDir);
  const bench = await startBench({ simulator, screen, pageDir, port: 0, log: recorder.logger });
  return {
    simulator,
    slots,
    clock,
    recorder,
    screen,
    bench,
    cuts: () => cuts,
    async close() {
      await bench.close();
      simulator.close();
      await rm(pageDir, { recursive: true, force: true });
    },
  };
}
