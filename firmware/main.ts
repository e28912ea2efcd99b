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
import { exportFolder } from "./boards/export-folder.js";
import { quittanceMaker } from "./boards/quittance-maker.js";
import { simulatorBoard } from "./boards/simulator.js";
import { createApp } from "./flows/app.js";
import type { AppDeps } from "./flows/app-deps.js";
import type { App, StartupFailure } from "./flows/app-types.js";
import { type FileLogger, fileLogger } from "./lib/file-logger.js";
import { type Module, startAll } from "./lib/lifecycle.js";
import { err, type Result } from "./lib/result.js";
import type { Store } from "./store/contract.js";
import type { ConventionsHolder } from "./store/conventions/holder.js";
import { openStore } from "./store/open.js";
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

/** For the measure of the start (`make bench`): leaves as soon as something was drawn. */
function stopAfterFirstFrame(display: Display): void {
  display.onFlush(() => {
    process.stdout.write("first-frame\n");
    process.kill(process.pid, "SIGKILL");
  });
}

interface TablesInUse {
  nomenclature(): Nomenclature;
  ccamSearch(): Search;
  bodyName: NonNullable<AppDeps["bodyName"]>;
  close(): void;
}

/**
 * The reference tables, loaded behind: the first screen needs none, and until then, or without a file, the program's own
 * nurse's prices do. A new file is taken while the terminal runs.
 */
function tablesInUse(log: FileLogger): TablesInUse {
  const path = join(DATA, "tables.db");
  let holder: TablesHolder | undefined;
  let watching: { close(): void } | undefined;
  let closed = false;
  void Promise.all([import("./store/tables/holder.js"), import("./store/tables/watch.js")]).then(
    ([{ openTablesHolder }, { watchTables }]) => {
      if (closed) return;
      holder = openTablesHolder(path, log);
      watching = watchTables(path, holder, log);
    },
  );
  return {
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
  const board = simulatorBoard({ dataDir: DATA, zone: ZONE, buildDir: BUILD });
  const log = fileLogger(join(DATA, "tournee.log"), board.logListener);
  let display: Display | undefined;
  let store: Store | undefined;
  let app: App | undefined;
  let ui: RunningUi | undefined;
  const fontsDir = join(BUILD, "fonts");
  const tables = tablesInUse(log);
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
      app = createApp({
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

  const running = startAll([screen, terminal, desk], log);
  const stop = (): void => {
    void running
      .then((parts) => parts.stop())
      .then(() => log.close())
      .then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  await running;
}

await main();
