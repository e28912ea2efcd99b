import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simulatedBattery } from "../../../firmware/drivers/battery/simulated.js";
import type { SlotName } from "../../../firmware/drivers/card-slot/contract.js";
import { SimulatedSlot } from "../../../firmware/drivers/card-slot/simulated.js";
import { simulatedNetworks } from "../../../firmware/drivers/network/simulated.js";
import { date } from "../../../firmware/lib/dates.js";
import { buildPage } from "../../../simulator/bench/build-page.js";
import type { ScreenSource } from "../../../simulator/bench/screen.js";
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
  bench: Bench;
  /** Serves the same desk again, on that port. */
  restart(port: number): Promise<void>;
  /** How many times the power was cut. */
  cuts(): number;
  close(): Promise<void>;
}

/** A bench with every test card, its page built in a temporary folder; it shows `shown` instead of its own screen when given. */
export async function desk(shown?: ScreenSource): Promise<Desk> {
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
  await buildPage(pageDir);
  const serve = (port: number): Promise<Bench> =>
    startBench({ simulator, screen: shown ?? screen, pageDir, port, log: recorder.logger });
  const made: Desk = {
    simulator,
    slots,
    clock,
    recorder,
    screen,
    bench: await serve(0),
    cuts: () => cuts,
    async restart(port) {
      made.bench = await serve(port);
    },
    async close() {
      await made.bench.close();
      simulator.close();
      await rm(pageDir, { recursive: true, force: true });
    },
  };
  return made;
}
