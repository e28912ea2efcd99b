import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Display } from "lvgl-bindings-ts";
import type { ConventionTable } from "./billing/amc/conventions/model.js";
import { builtInNomenclature, type Nomenclature } from "./billing/nomenclature.js";
import type { Search } from "./billing/search/engine.js";
import { NO_SEARCH } from "./billing/search/no-search.js";
import type { Board } from "./boards/board.js";
import { deviceOf } from "./boards/device.js";
import { enrolmentOf } from "./boards/enrolment.js";
import { exportFolder } from "./boards/export-folder.js";
import { keepUpdated } from "./boards/keep-updated.js";
import { quittanceMaker } from "./boards/quittance-maker.js";
import { simulatorBoard } from "./boards/simulator.js";
import { inboxFolder, wasUpdated } from "./boards/update-board.js";
import { pcInbox } from "./drivers/bundle-source/pc-inbox.js";
import { createApp } from "./flows/app.js";
import type { AppDeps } from "./flows/app-deps.js";
import type { App, StartupFailure } from "./flows/app-types.js";
import { type FileLogger, fileLogger } from "./lib/file-logger.js";
import { type Module, startAll } from "./lib/lifecycle.js";
import { err, ok, type Result } from "./lib/result.js";
import type { Store } from "./store/contract.js";
import type { ConventionsHolder } from "./store/conventions/holder.js";
import { openStore } from "./store/open.js";
import type { TablesInfo } from "./store/tables/file.js";
import type { TablesHolder } from "./store/tables/holder.js";
import { type RunningUi, startUi } from "./ui/app.js";
import { showStartupFailure } from "./ui/startup.js";

/** The built program's folder (`build/`), where fonts and the bench page lie too. */
const BUILD = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const DATA = process.env.TOURNEE_DATA ?? resolve(BUILD, "..", "data");
const ZONE = process.env.TOURNEE_ZONE ?? "Europe/Paris";

/** In the bundle the workers lie beside the program. */
const STORE_WORKER = import.meta.url.endsWith(".mjs")
  ? { workerUrl: new URL("./store-worker.mjs", import.meta.url) }
  : {};

const QUITTANCE_WORKER = import.meta.url.endsWith(".mjs")
  ? { worker: { url: new URL("./quittance-worker.mjs", import.meta.url), execArgv: undefined } }
  : {};

/** Opens what the terminal remembers, or says why it does not open; nothing on disk is changed then. */
async function openMemory(board: Board, log: FileLogger): Promise<Result<Store, StartupFailure>> {
  const key = await board.keystore.databaseKey();
  if (!key.ok) return err({ kind: "keystore", detail: key.error.kind });
  const store = await openStore({ path: join(DATA, "store.db"), key: key.value, logger: log, ...STORE_WORKER });
  return store.ok ? store : err({ kind: "store", error: store.error });
}

/** The program leaves with this number when it wants to be started again, on the other slot (`scripts/run.sh`). */
const RESTART = 75;

/** What a new version must do before it is kept: its memory opened, and answers. */
async function answers(store: Store): Promise<Result<void, string>> {
  try {
    await store.preferences.all("");
    return ok(undefined);
  } catch {
    return err("the store does not answer");
  }
}

/** For the measure of the start (`make bench`): leaves as soon as something was drawn. */
function stopAfterFirstFrame(display: Display): void {
  display.onFlush(() => {
    process.stdout.write("first-frame\n");
    process.kill(process.pid, "SIGKILL");
  });
}

interface TablesInUse {
  info(): TablesInfo | undefined;
  /** Takes what an update brought into use. */
  load(folder: string): Promise<Result<void, string>>;
  nomenclature(): Nomenclature;
  ccamSearch(): Search;
  bodyName: NonNullable<AppDeps["bodyName"]>;
  close(): void;
}

/**
 * The reference tables, loaded behind: the first screen needs none, and until then, or without a file, the program's own
 * nurse's prices do. A new file is taken while the terminal runs.
 */
function tablesInUse(updates: string, log: FileLogger): TablesInUse {
  const own = join(DATA, "tables.db");
  let holder: TablesHolder | undefined;
  let watching: { close(): void } | undefined;
  let closed = false;
  const ready = Promise.all([
    import("./store/tables/holder.js"),
    import("./store/tables/watch.js"),
    import("./boards/load-tables.js"),
  ]).then(([{ openTablesHolder }, { watchTables }, { loadTables, updatedTables }]) => {
    if (closed) return undefined;
    const opened = openTablesHolder(updatedTables(updates) ?? own, log);
    holder = opened;
    watching = watchTables(own, opened, log);
    return (folder: string) => loadTables(opened, DATA, folder);
  });
  return {
    info: () => holder?.current().info,
    load: async (folder) => (await ready)?.(folder) ?? err("the terminal is closing"),
    nomenclature: () => holder?.current().nomenclature ?? builtInNomenclature,
    ccamSearch: () => holder?.current().ccamSearch ?? NO_SEARCH,
    bodyName: (body) => holder?.current().reference.amoBodyName(body),
    close() {
      closed = true;
      watching?.close();
      holder?.close();
    },
  };
}

/** The conventions, opened behind like the tables; a new import is taken while the terminal runs. */
function conventionsInUse(log: FileLogger): { current(): ConventionTable | undefined; close(): void } {
  let holder: ConventionsHolder | undefined;
  let closed = false;
  void import("./store/conventions/holder.js").then(({ openConventionsHolder }) => {
    if (!closed) holder = openConventionsHolder(join(DATA, "conventions.db"), log);
  });
  return {
    current: () => holder?.current(),
    close() {
      closed = true;
      holder?.close();
    },
  };
}

/** Composes the terminal: an ordered list of parts, each started after those it stands on. */
async function main(): Promise<void> {
  mkdirSync(DATA, { recursive: true });
  const board = simulatorBoard({
    dataDir: DATA,
    zone: ZONE,
    buildDir: BUILD,
    restart: () => leave(RESTART),
  });
  const log = fileLogger(join(DATA, "tournee.log"), board.logListener);
  /** What the first picture does not need waits for it. */
  let draw = (): void => undefined;
  const drawn = new Promise<void>((resolve) => {
    draw = resolve;
  });
  let display: Display | undefined;
  let store: Store | undefined;
  let app: App | undefined;
  let ui: RunningUi | undefined;
  const fontsDir = join(BUILD, "fonts");
  const { serial } = board.usb.identity;
  const tables = tablesInUse(board.updates.folder, log);
  const conventions = conventionsInUse(log);

  const screen: Module = {
    name: "screen",
    start() {
      display = board.openDisplay();
      if (process.env.TOURNEE_STOP_AFTER === "first-frame") stopAfterFirstFrame(display);
      display.onClose(() => void running.then((parts) => parts.stop()).then(() => process.exit(0)));
      return Promise.resolve();
    },
    stop() {
      ui?.dispose();
      display?.close();
      return Promise.resolve();
    },
    health: () => ({ kind: "ok" }),
  };
  const terminal: Module = {
    name: "terminal",
    async start() {
      if (display === undefined) return;
      const memory = await openMemory(board, log);
      if (!memory.ok) {
        log.error("startup.failed", { kind: memory.error.kind });
        ui = showStartupFailure(memory.error, { fontsDir });
        return;
      }
      store = memory.value;
      display.on("refrReady", draw, { once: true });
      app = createApp({
        drawn,
        clock: board.clock,
        slots: board.slots,
        battery: board.battery,
        networks: board.networks,
        usb: board.usb,
        store,
        nomenclature: tables.nomenclature,
        ccamSearch: tables.ccamSearch,
        conventions: conventions.current,
        exportSink: exportFolder(join(DATA, "exports")),
        quittanceMaker: quittanceMaker({ ...QUITTANCE_WORKER, zone: ZONE, bodyName: tables.bodyName }),
        log,
        newId: randomUUID,
        bodyName: tables.bodyName,
        device: deviceOf({
          model: board.model,
          serial,
          updates: board.updates,
          tables: tables.info,
          conventions: conventions.current,
          dataDir: DATA,
        }),
        enrolment: enrolmentOf(serial),
        ...(board.camera === undefined ? {} : { camera: board.camera }),
        ...(board.stick === undefined ? {} : { stick: board.stick }),
        cable: pcInbox(inboxFolder(board.updates)),
      });
      board.onClockSet(() => app?.clockChanged());
      ui = startUi(app, { display, fontsDir });
    },
    async stop() {
      await app?.dispose();
      await store?.close();
      tables.close();
      conventions.close();
    },
    health: () => (store === undefined ? { kind: "degraded", why: "store" } : { kind: "ok" }),
  };
  const desk: Module = {
    name: board.name,
    start: () => (display === undefined ? Promise.resolve() : board.start(display, log)),
    stop: () => board.stop(),
    health: () => ({ kind: "ok" }),
  };

  let updating: { close(): Promise<void> } | undefined;
  const updates: Module = {
    name: "updates",
    start() {
      const opened = app;
      const memory = store;
      if (opened === undefined || memory === undefined) return Promise.resolve();
      board.updates.onProvisioned((server) => void opened.updateServer.provision(server));
      updating = keepUpdated({
        app: opened,
        wasUpdated: wasUpdated(board.updates),
        start: async (server) => {
          await drawn;
          const [{ startUpdateAgent }, running] = await Promise.all([
            import("./boards/update-agent.js"),
            board.updates.running(),
          ]);
          return await startUpdateAgent({
            server,
            board: board.updates,
            gate: opened.updateGate,
            clock: board.clock,
            log,
            loadTables: tables.load,
            selfTest: () => answers(memory),
            attributes: () => ({
              model: board.model,
              serial,
              version: running.version,
              slot: running.slot ?? "",
              compatible: board.updates.compatible,
              battery: String(board.battery.state().percent),
            }),
          });
        },
        log,
      });
      return Promise.resolve();
    },
    async stop() {
      // Stopped before anything was drawn: what waits for it must end too.
      draw();
      await updating?.close();
    },
    health: () => ({ kind: "ok" }),
  };

  // Before the desk, which may let the terminal in at a server; nothing is loaded until one is in force, or a bundle comes.
  const running = startAll([screen, terminal, updates, desk], log);
  let leaving: Promise<void> | undefined;
  function leave(code: number): Promise<void> {
    leaving ??= running
      .then((parts) => parts.stop())
      .then(() => log.close())
      .then(() => process.exit(code));
    return leaving;
  }
  process.once("SIGINT", () => void leave(0));
  process.once("SIGTERM", () => void leave(0));
  await running;
}

await main();
