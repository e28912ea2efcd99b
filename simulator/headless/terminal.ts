import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { openTestUi } from "lvgl-bindings-ts/testing";
import { builtInNomenclature } from "../../firmware/billing/nomenclature.js";
import { NO_SEARCH } from "../../firmware/billing/search/no-search.js";
import { deviceOf } from "../../firmware/boards/device.js";
import { enrolmentOf } from "../../firmware/boards/enrolment.js";
import { exportFolder } from "../../firmware/boards/export-folder.js";
import { keepUpdated } from "../../firmware/boards/keep-updated.js";
import { loadTables, updatedTables } from "../../firmware/boards/load-tables.js";
import { quittanceMaker } from "../../firmware/boards/quittance-maker.js";
import { inboxFolder, wasUpdated } from "../../firmware/boards/update-board.js";
import { pcInbox } from "../../firmware/drivers/bundle-source/pc-inbox.js";
import { sealedFileKeystore } from "../../firmware/drivers/keystore/sealed-file.js";
import { createApp } from "../../firmware/flows/app.js";
import type { App, StartupFailure } from "../../firmware/flows/app-types.js";
import { fileLogger } from "../../firmware/lib/file-logger.js";
import type { Logger } from "../../firmware/lib/log.js";
import { err, ok, type Result } from "../../firmware/lib/result.js";
import type { UpdateServer } from "../../firmware/settings/update-server.js";
import type { Store } from "../../firmware/store/contract.js";
import { openConventionsHolder } from "../../firmware/store/conventions/holder.js";
import { openStore } from "../../firmware/store/open.js";
import { openTablesHolder } from "../../firmware/store/tables/holder.js";
import { type RunningUi, startUi } from "../../firmware/ui/app.js";
import { showStartupFailure } from "../../firmware/ui/startup.js";
import { assembleDesk, type Desk } from "../assemble.js";
import { instantAt, simulatedClock } from "../clock.js";
import type { HeadlessOptions, HeadlessTerminal } from "./contract.js";
import { fingerOn } from "./finger.js";
import { createWires } from "./wires.js";

const ZONE = "Europe/Paris";
const FRAME = 20;
/** Turns of the event loop in a row with nothing awaited: what a promise still had to say has been said. */
const QUIET_TURNS = 4;
/** Real time a store or a card may take before `settle` gives up, ms. */
const PATIENCE = 20_000;

/** Starts a terminal as `firmware/main.ts` does. One at a time in a process. */
export async function headlessTerminal(options: HeadlessOptions): Promise<HeadlessTerminal> {
  const clock = simulatedClock(ZONE);
  clock.hold();
  clock.set(instantAt(ZONE, options.at.date, options.at.time));
  const wish: RestartWish = { wanted: false };
  const desk = assembleDesk({
    zone: ZONE,
    clock,
    dataDir: options.dataDir,
    factoryVersion: options.version ?? "0.1.0",
    // As an update wants it; the hand that holds the terminal does it, below.
    restart: () => {
      wish.wanted = true;
      return new Promise(() => undefined);
    },
    // The power is cut by the same hand.
    powerCut: () => undefined,
    ...(options.updateRate === undefined ? {} : { updateRate: options.updateRate }),
  });
  return await boot(options, desk, wish);
}

/** An update wants the terminal restarted. */
interface RestartWish {
  wanted: boolean;
}

/** A terminal in a folder that was used before, on the same desk. */
async function boot(options: HeadlessOptions, desk: Desk, wish: RestartWish): Promise<HeadlessTerminal> {
  wish.wanted = false;
  const { dataDir, fontsDir } = options;
  const glass = openTestUi({ width: 480, height: 800 });
  const { display } = glass;
  const finger = fingerOn(display);
  const log = fileLogger(join(dataDir, "tournee.log"), desk.recorder.line);
  const wires = createWires();
  const { serial } = desk.usb.identity;
  const tablesFile = updatedTables(desk.updates.folder) ?? options.tables;
  const tables = tablesFile === undefined ? undefined : openTablesHolder(tablesFile, log);
  const conventions = options.conventions === undefined ? undefined : openConventionsHolder(options.conventions, log);
  const memory = await openMemory(options, log);
  let updating: { close(): Promise<void> } | undefined;
  let stopProvision = (): void => {};
  const started = memory.ok
    ? start(memory.value)
    : { app: undefined, ui: showStartupFailure(memory.error, { fontsDir }) };

  function start(store: Store): { app: App; ui: RunningUi } {
    const app = createApp({
      clock: wires.clock(desk.clock),
      slots: { cps: wires.slot(desk.slots.cps), vitale: wires.slot(desk.slots.vitale) },
      battery: wires.told(desk.battery),
      networks: wires.told(desk.networks),
      usb: { ...desk.usb, gadget: wires.gadget(desk.usb.gadget) },
      store: wires.store(store),
      nomenclature: () => tables?.current().nomenclature ?? builtInNomenclature,
      ccamSearch: () => tables?.current().ccamSearch ?? NO_SEARCH,
      conventions: () => conventions?.current(),
      exportSink: exportFolder(join(dataDir, "exports")),
      quittanceMaker: quittanceMaker({ zone: ZONE, bodyName: () => undefined }),
      log,
      newId: randomUUID,
      bodyName: () => undefined,
      device: deviceOf({
        model: "Tournée, simulateur",
        serial,
        updates: desk.updates,
        tables: () => tables?.current().info,
        conventions: () => conventions?.current(),
        dataDir,
      }),
      enrolment: (options.enrolment ?? ((own) => own))(enrolmentOf(serial)),
      camera: desk.camera,
      stick: desk.stick,
      cable: pcInbox(inboxFolder(desk.updates)),
    });
    stopProvision = desk.updates.onProvisioned((server) => void app.updateServer.provision(server));
    updating = keepUpdated({
      app,
      start: (server) => startAgent(server, app, store),
      wasUpdated: wasUpdated(desk.updates),
      log,
    });
    return { app, ui: startUi(app, { display, fontsDir }) };
  }
  async function startAgent(server: UpdateServer | undefined, app: App, store: Store) {
    const { startUpdateAgent } = await import("../../firmware/boards/update-agent.js");
    const running = await desk.updates.running();
    return await startUpdateAgent({
      server,
      board: desk.updates,
      gate: app.updateGate,
      clock: wires.clock(desk.clock),
      log,
      loadTables: async (folder) => (tables === undefined ? err("no tables") : loadTables(tables, dataDir, folder)),
      selfTest: async () => {
        await store.preferences.all("");
        return ok(undefined);
      },
      attributes: () => ({ serial, version: running.version, slot: running.slot ?? "" }),
    });
  }
  const { app, ui } = started;
  const stopClock = desk.clock.subscribe(() => app?.clockChanged());

  const settle = async (): Promise<void> => {
    const deadline = performance.now() + PATIENCE;
    for (let quiet = 0; quiet < QUIET_TURNS; ) {
      await nextTurn();
      // The screen's clock stands still meanwhile: a toast is not gone before it could be read.
      if (wires.pending() === 0) {
        finger.advance(FRAME);
        quiet += 1;
      } else quiet = 0;
      if (performance.now() > deadline) throw new Error(`store or card never answered; in view:\n${finger.text()}`);
    }
  };
  const until = async (holds: () => boolean): Promise<void> => {
    const deadline = performance.now() + PATIENCE;
    while (!holds()) {
      if (performance.now() > deadline) throw new Error(`it never came; in view:\n${finger.text()}`);
      await nextTurn();
    }
  };
  /** In order, as the program ends. */
  const stop = async (): Promise<void> => {
    await settle();
    closeGlass();
    await updating?.close();
    desk.updates.powerOff();
    await app?.dispose();
    if (memory.ok) await memory.value.close();
    tables?.close();
    conventions?.close();
    await log.close();
  };
  const closeGlass = (): void => {
    stopClock();
    stopProvision();
    ui.dispose();
    glass.close();
  };

  if (app !== undefined && options.motion !== true) {
    await settle();
    await app.setSetting("reducedMotion", true);
  }
  await settle();

  return {
    app,
    store: memory.ok ? memory.value : undefined,
    desk,
    finger,
    setClock: (date, time) => desk.clock.set(instantAt(ZONE, date, time)),
    insert(card, slot) {
      const inserted = desk.simulator.insert(card, slot);
      if (!inserted.ok) throw new Error(`${card} does not go into the ${slot} slot: ${inserted.error.kind}`);
    },
    remove: (slot) => desk.simulator.remove(slot),
    settle,
    until,
    async tap(nameOrText) {
      finger.tap(nameOrText);
      await settle();
    },
    async type(text) {
      finger.type(text);
      await settle();
    },
    screen(path) {
      finger.advance(FRAME);
      glass.screenshot().savePng(path);
    },
    async powerCut() {
      const { slots } = desk.simulator.state();
      wires.cut();
      closeGlass();
      // What it had written down stays; what it was at is not brought to its end.
      await updating?.close();
      desk.updates.powerOff();
      // The file is let go of: what had reached the store's thread is written or not, as it stood.
      if (memory.ok) await memory.value.close();
      tables?.close();
      conventions?.close();
      await log.close();
      desk.simulator.remove("cps");
      desk.simulator.remove("vitale");
      for (const slot of ["cps", "vitale"] as const) {
        const { card } = slots[slot];
        if (card !== null) desk.simulator.insert(card, slot);
      }
      return await boot(options, desk, wish);
    },
    restartWanted: () => wish.wanted,
    async restarted() {
      await stop();
      return await boot(options, desk, wish);
    },
    async close() {
      await stop();
      await desk.simulator.close();
    },
  };
}

async function openMemory(
  { dataDir, workerUrl }: HeadlessOptions,
  logger: Logger,
): Promise<Result<Store, StartupFailure>> {
  const key = await sealedFileKeystore(join(dataDir, "store.key")).databaseKey();
  if (!key.ok) return err({ kind: "keystore", detail: key.error.kind });
  const store = await openStore({
    path: join(dataDir, "store.db"),
    key: key.value,
    logger,
    ...(workerUrl === undefined ? {} : { workerUrl }),
  });
  return store.ok ? store : err({ kind: "store", error: store.error });
}
