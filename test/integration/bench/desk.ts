import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SimulatedCamera } from "../../../firmware/drivers/camera/simulated.js";
import type { SlotName } from "../../../firmware/drivers/card-slot/contract.js";
import { SimulatedSlot } from "../../../firmware/drivers/card-slot/simulated.js";
import { assembleDesk } from "../../../simulator/assemble.js";
import { buildBenchPage } from "../../../simulator/bench/build-page.js";
import type { ScreenSource } from "../../../simulator/bench/screen.js";
import { type Bench, startBench } from "../../../simulator/bench/server.js";
import type { SimulatedClock } from "../../../simulator/clock.js";
import type { Recorder } from "../../../simulator/recorder.js";
import type { Simulator } from "../../../simulator/simulator.js";
import { type MemoryScreen, memoryScreen } from "./memory-screen.js";

export interface Desk {
  readonly simulator: Simulator;
  readonly slots: Readonly<Record<SlotName, SimulatedSlot>>;
  readonly clock: SimulatedClock;
  readonly camera: SimulatedCamera;
  /** Of the terminal's data. */
  readonly dataDir: string;
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
  let cuts = 0;
  const memory: Partial<Record<SlotName, SimulatedSlot>> = {};
  const dataDir = await mkdtemp(join(tmpdir(), "bench-data-"));
  const { simulator, recorder, clock, camera } = assembleDesk({
    zone: "Europe/Paris",
    dataDir,
    powerCut: () => {
      cuts += 1;
    },
    slot: (name, trace) => {
      const slot = new SimulatedSlot(name, { trace });
      memory[name] = slot;
      return slot;
    },
  });
  const { cps, vitale } = memory;
  if (cps === undefined || vitale === undefined) throw new Error("a slot was not asked for");
  const slots = { cps, vitale };
  const screen = memoryScreen();
  const pageDir = await mkdtemp(join(tmpdir(), "bench-page-"));
  await buildBenchPage(pageDir);
  const serve = (port: number): Promise<Bench> =>
    startBench({ simulator, screen: shown ?? screen, pageDir, port, log: recorder.logger });
  const made: Desk = {
    simulator,
    slots,
    clock,
    camera,
    dataDir,
    recorder,
    screen,
    bench: await serve(0),
    cuts: () => cuts,
    async restart(port) {
      made.bench = await serve(port);
    },
    async close() {
      await made.bench.close();
      await simulator.close();
      await rm(dataDir, { recursive: true, force: true });
      await rm(pageDir, { recursive: true, force: true });
    },
  };
  return made;
}
