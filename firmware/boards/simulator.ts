import { join } from "node:path";
import { createMemoryDisplay, createSdlDisplay } from "lvgl-bindings-ts";
import { assembleDesk } from "../../simulator/assemble.js";
import { sealedFileKeystore } from "../drivers/keystore/sealed-file.js";
import type { Board, BoardOptions } from "./board.js";

const WIDTH = 480;
const HEIGHT = 800;
/** What a desk says it runs until it was updated: this program's own version. */
const FACTORY_VERSION = "0.1.0";
/** Where the bench page is looked for first; another one is taken when it is in use. */
const BENCH_PORT = 8377;

/** A terminal on a desk: a window where there is a display, virtual cards, and the bench page. */
export function simulatorBoard({ dataDir, zone, buildDir, restart }: BoardOptions): Board {
  const desk = assembleDesk({
    zone,
    dataDir,
    factoryVersion: FACTORY_VERSION,
    restart,
    // As the real thing: no farewell to anyone.
    powerCut: () => process.kill(process.pid, "SIGKILL"),
  });
  let closeBench = (): Promise<void> => Promise.resolve();
  return {
    name: "simulator",
    clock: desk.clock,
    slots: desk.slots,
    battery: desk.battery,
    networks: desk.networks,
    usb: desk.usb,
    camera: desk.camera,
    stick: desk.stick,
    model: "Tournée, simulateur",
    updates: desk.updates,
    keystore: sealedFileKeystore(join(dataDir, "store.key")),
    logListener: desk.recorder.line,
    openDisplay() {
      if (!hasWindows()) return createMemoryDisplay(WIDTH, HEIGHT, { keepAlive: true });
      try {
        return createSdlDisplay(WIDTH, HEIGHT, { title: "Tournée" });
      } catch (cause) {
        process.stderr.write(`Pas de fenêtre (${cause instanceof Error ? cause.message : String(cause)}).\n`);
        return createMemoryDisplay(WIDTH, HEIGHT, { keepAlive: true });
      }
    },
    onClockSet: (listener) => desk.clock.subscribe(listener),
    async start(display, log) {
      // Loaded once the first picture is up: the screen does not need the bench.
      const [{ startBench }, { lvglScreen }] = await Promise.all([
        import("../../simulator/bench/server.js"),
        import("../../simulator/bench/lvgl-screen.js"),
      ]);
      const options = { simulator: desk.simulator, screen: lvglScreen(display), pageDir: join(buildDir, "bench"), log };
      const bench = await startBench({ ...options, port: benchPort() }).catch((cause: unknown) => {
        if (!isPortTaken(cause)) throw cause;
        return startBench({ ...options, port: 0 });
      });
      closeBench = () => bench.close();
      process.stdout.write(`Banc d’essai : ${bench.url}\n`);
      await desk.simulator.updates.resume();
    },
    async stop() {
      await closeBench();
      await desk.simulator.close();
    },
  };
}

function hasWindows(): boolean {
  return (process.env.DISPLAY ?? "") !== "" || (process.env.WAYLAND_DISPLAY ?? "") !== "";
}

function benchPort(): number {
  const asked = Number(process.env.TOURNEE_BENCH_PORT ?? BENCH_PORT);
  return Number.isInteger(asked) && asked >= 0 && asked < 65_536 ? asked : BENCH_PORT;
}

function isPortTaken(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
}
