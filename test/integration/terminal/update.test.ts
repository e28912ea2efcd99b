import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { UpdateState } from "../../../firmware/flows/update/types.js";
import { date } from "../../../firmware/lib/dates.js";
import { seconds } from "../../../firmware/lib/duration.js";
import { buildTables } from "../../../firmware/store/tables/build.js";
import type { HeadlessTerminal } from "../../../simulator/headless/contract.js";
import { logIn, routeOf, startVisit, typeDigits } from "../../../simulator/headless/gestures.js";
import type { Publication } from "../../../simulator/state.js";
import { type TestTerminal, testTerminal } from "../../support/headless.js";
import { SMALL_TABLES, writeTables } from "../../support/tables-sources.js";

const FIRMWARE: Publication = {
  kind: "firmware",
  version: "0.2.0",
  notes: "- Tarifs infirmiers à jour\n- Lecture de la Vitale plus rapide",
  mode: "soft",
};

let desk: TestTerminal;
beforeEach(async () => {
  // As fast as the machine goes: only the test that cuts the link slows it.
  desk = await testTerminal(undefined, { updateRate: 1_000_000_000 });
});
afterEach(() => desk.end());

const stateOf = (terminal: HeadlessTerminal): UpdateState["kind"] | undefined => terminal.app?.update.state.value.kind;

async function publish(what: Publication): Promise<void> {
  const published = await desk.now().desk.simulator.updates.publish(what);
  expect(published).toEqual({ ok: true, value: undefined });
}

/** Waits for the server to know an end of the action. */
async function serverSays(status: string): Promise<void> {
  const { updates } = desk.now().desk.simulator;
  await desk.now().until(() => {
    const view = updates.view();
    return view.kind === "published" && view.status === status;
  });
}

describe("an update, from the bench to what changed", () => {
  test("waits for her, installs, restarts, says what changed once, and the draft is where it was", async () => {
    const terminal = desk.now();
    await logIn(terminal, "cps:claireMoreau", "1234");
    await startVisit(terminal, "vitale:camilleRousseau", "ROUSSEAU Camille");
    const visit = terminal.app?.visit.state.value;
    if (visit?.kind !== "open") throw new Error(`no visit is open; in view:\n${terminal.finger.text()}`);
    const draft = visit.view.draft.id;

    await publish(FIRMWARE);
    await terminal.until(() => terminal.app?.update.waits.value === true);
    // In the middle of an invoice nothing asks for anything.
    await terminal.settle();
    expect(terminal.finger.text()).not.toContain("MAJ");
    terminal.app?.goHome();
    await terminal.settle();
    await terminal.until(() => stateOf(terminal) === "offered");

    await terminal.tap("MAJ");
    expect(terminal.finger.text()).toContain("Mise à jour logicielle disponible");
    expect(terminal.finger.text()).toContain("Tarifs infirmiers à jour");
    await terminal.tap("update-now");
    await terminal.until(() => terminal.restartWanted());
    expect(terminal.app?.updateGate.locked.value).toBe(true);
    expect(terminal.finger.text()).toContain("N’éteignez pas le terminal");
    // Billing is shut until the restart.
    await terminal.app?.resumeDraft(draft);
    expect(terminal.app?.visit.state.value.kind).toBe("none");

    const after = await desk.updateRestart();
    await after.until(() => stateOf(after) === "updated");
    await serverSays("finished");
    // The CPS stayed in: her code first, then what changed, once.
    await typeDigits(after, "1234");
    await after.tap("primary");
    expect(after.finger.text()).toContain("Terminal à jour");
    expect(after.finger.text()).toContain("Version installée 0.2.0");
    expect(after.finger.text()).toContain("Lecture de la Vitale plus rapide");
    await after.tap("update-seen");
    await after.until(() => stateOf(after) === "idle");
    await after.settle();
    expect(routeOf(after)).toBe("home");
    expect(after.app?.home.value.drafts.map(({ id }) => id)).toEqual([draft]);
    await after.app?.openInformations();
    expect(after.app?.informations.value).toMatchObject({ version: "0.2.0", slot: "B" });
  });

  test("is put off: nothing is installed, the button stays", async () => {
    const terminal = desk.now();
    await logIn(terminal, "cps:claireMoreau", "1234");
    await publish(FIRMWARE);
    await terminal.until(() => stateOf(terminal) === "offered");
    await terminal.settle();
    await terminal.tap("MAJ");
    await terminal.tap("Plus tard");
    await terminal.until(() => {
      const state = terminal.app?.update.state.value;
      return state?.kind === "offered" && state.later;
    });
    await terminal.settle();
    expect(routeOf(terminal)).toBe("home");
    expect(terminal.finger.text()).toContain("MAJ");
    expect(terminal.restartWanted()).toBe(false);
  });

  test("forced, it warns for half a minute over whatever she is at, and leaves no later", async () => {
    const terminal = desk.now();
    await logIn(terminal, "cps:claireMoreau", "1234");
    await publish({ ...FIRMWARE, mode: "forced" });
    await terminal.until(() => terminal.app?.update.countdown.value !== undefined);
    await terminal.settle();
    expect(terminal.finger.text()).toMatch(/Mise à jour dans 30.s/);
    expect(terminal.finger.text()).not.toContain("Plus tard");
    for (let second = 0; second < 30; second++) terminal.desk.clock.advance(seconds(1));
    // A word to the server that those seconds ran over is told again after a while.
    terminal.desk.clock.resume();
    await terminal.until(() => terminal.restartWanted());
  });

  test("goes on after a power cut in the middle of the download, and ends true", async () => {
    await desk.end();
    desk = await testTerminal(undefined, { updateRate: 8_000_000 });
    const terminal = desk.now();
    await publish({ ...FIRMWARE, mode: "forced" });
    await terminal.until(() => {
      const state = terminal.app?.update.state.value;
      return state?.kind === "downloading" && state.bytes > 500_000;
    });
    const cut = await desk.powerCut();
    // From here its clock goes on: what could not be told is told again after a while.
    cut.desk.clock.resume();
    await cut.until(() => cut.app?.update.countdown.value !== undefined);
    cut.app?.update.accept();
    await cut.until(() => cut.restartWanted());
    // The power goes once more, between the installation and the restart.
    const after = await desk.powerCut();
    await after.until(() => stateOf(after) === "updated");
    await serverSays("finished");
    await after.until(() => after.app?.informations.value !== undefined);
    await after.settle();
    expect(after.finger.text()).toContain("Version installée 0.2.0");
  });

  test("with the network cut, the call asks to check it, and what was offered stays", async () => {
    const terminal = desk.now();
    await publish(FIRMWARE);
    await terminal.until(() => stateOf(terminal) === "offered");
    terminal.desk.simulator.networks.set({ wifi: { kind: "off" }, cellular: { kind: "no-sim" } });
    const called = terminal.app?.update.callServer();
    await terminal.until(() => {
      // Each try of the client waits for its time.
      terminal.desk.clock.advance(seconds(1));
      return terminal.app?.update.call.value.kind === "failed";
    });
    await called;
    expect(terminal.app?.update.call.value).toEqual({ kind: "failed", why: "unreachable" });
    expect(stateOf(terminal)).toBe("offered");
  });
});

describe("tables", () => {
  /** As `tournee tables build` makes them, on that day. */
  const build = (dataDir: string, today: string): void => {
    writeTables(join(dataDir, "lists"), SMALL_TABLES);
    buildTables({ sources: [join(dataDir, "lists")], out: join(dataDir, "tables.db"), today: date(today) });
  };
  const tablesOf = async (): Promise<string | undefined> => {
    const { app } = desk.now();
    await app?.openInformations();
    return app?.informations.value?.tables;
  };
  const TABLES: Publication = { kind: "tables", version: "2026.11", notes: "- Tarifs de novembre", mode: "soft" };

  beforeEach(async () => {
    await desk.end();
    desk = await testTerminal(undefined, {
      updateRate: 1_000_000_000,
      prepare: (dataDir) => build(dataDir, "2026-10-01"),
    });
    expect(await tablesOf()).toBe("2026-10-01");
  });

  test("are in use at once, without a restart, and after one", async () => {
    const terminal = desk.now();
    build(desk.dataDir, "2026-11-22");
    await publish(TABLES);
    await terminal.until(() => stateOf(terminal) === "offered");
    terminal.app?.update.accept();
    await terminal.until(() => stateOf(terminal) === "updated");
    expect(terminal.restartWanted()).toBe(false);
    expect(await tablesOf()).toBe("2026-11-22");
    await serverSays("finished");
    build(desk.dataDir, "2026-10-01");
    await desk.powerCut();
    expect(await tablesOf()).toBe("2026-11-22");
  });

  test("that do not load leave the old ones in use, and say so", async () => {
    const terminal = desk.now();
    writeFileSync(join(desk.dataDir, "tables.db"), "no database ".repeat(500));
    await publish(TABLES);
    await terminal.until(() => stateOf(terminal) === "offered");
    terminal.app?.update.accept();
    await terminal.until(() => stateOf(terminal) === "failed");
    expect(terminal.app?.update.state.value).toMatchObject({ kind: "failed", why: "did-not-load" });
    expect(await tablesOf()).toBe("2026-10-01");
    await serverSays("error");
  });
});
