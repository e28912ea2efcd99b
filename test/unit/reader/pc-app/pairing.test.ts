import { describe, expect, test } from "vitest";
import { minutes, seconds } from "../../../../firmware/lib/duration.js";
import {
  appBench,
  Cable,
  failure,
  memoryKeys,
  pairedBench,
  pcAt,
  preparedInvoice,
  pullOnce,
  value,
} from "../../../support/pc-app.js";

const NAME = { pcName: "Secretariat" };

describe("pairing", () => {
  test("both sides show the same six digits, and the PC is remembered under the name it gave", async () => {
    const bench = appBench();
    const codes: string[] = [];
    const pc = pcAt(new Cable(bench.app.slot), memoryKeys());
    expect(value(await pc.pair({ ...NAME, showCode: (code) => codes.push(code) }))).toBe("paired");
    expect(codes).toEqual([bench.access.asked[0]?.code]);
    expect(codes[0]).toMatch(/^\d{6}$/);
    expect([...bench.access.pcs.values()].map(({ name }) => name)).toEqual(["Secretariat"]);
    expect(value(await pc.identity()).billers).toEqual(["751234568"]);
  });

  test("each pairing has a code of its own", async () => {
    const codes = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      const bench = appBench();
      await pcAt(new Cable(bench.app.slot), memoryKeys()).pair({ ...NAME, showCode: (code) => codes.add(code) });
    }
    expect(codes.size).toBeGreaterThan(10);
  });

  test("a PC that is known needs no second consent", async () => {
    const { pc, access } = await pairedBench();
    expect(value(await pc.pair({ ...NAME, showCode: () => {} }))).toBe("already");
    expect(access.asked.length).toBe(1);
  });

  test("refused by the professional: nothing is given", async () => {
    const bench = appBench();
    bench.access.reply = "refused";
    const pc = pcAt(new Cable(bench.app.slot), memoryKeys());
    expect(failure(await pc.pair({ ...NAME, showCode: () => {} }))).toEqual({ kind: "pairing", outcome: "refused" });
    expect(failure(await pc.identity())).toEqual({ kind: "not-paired" });
    expect(bench.exchange.calls).toEqual([]);
  });

  test("a question that nobody answers is taken away after two minutes", async () => {
    const bench = appBench();
    bench.access.reply = "later";
    const pc = pcAt(new Cable(bench.app.slot), memoryKeys(), {
      pause: async () => bench.clock.advance(minutes(2)),
    });
    expect(failure(await pc.pair({ ...NAME, showCode: () => {} }))).toEqual({ kind: "pairing", outcome: "timed-out" });
    expect(bench.access.pcs.size).toBe(0);
  });

  test("a full memory is told, and no pairing is believed", async () => {
    const bench = appBench();
    bench.access.isFull = true;
    const pc = pcAt(new Cable(bench.app.slot), memoryKeys());
    expect(failure(await pc.pair({ ...NAME, showCode: () => {} }))).toEqual({ kind: "pairing", outcome: "not-kept" });
  });

  test("nobody can pair while the terminal is locked", async () => {
    const bench = appBench();
    bench.isOpen = false;
    const pc = pcAt(new Cable(bench.app.slot), memoryKeys());
    expect(failure(await pc.pair({ ...NAME, showCode: () => {} }))).toMatchObject({ kind: "status", status: "locked" });
    expect(bench.access.asked).toEqual([]);
  });

  test("a name that could write on the question is refused", async () => {
    for (const pcName of ["two\nlines", "\u202Eback", " ", "x".repeat(65)]) {
      const bench = appBench();
      const refused = await pcAt(new Cable(bench.app.slot), memoryKeys()).pair({ pcName, showCode: () => {} });
      expect(failure(refused), pcName).toMatchObject({ kind: "status", status: "damaged" });
      expect(bench.access.asked).toEqual([]);
    }
  });

  test("whoever tries again and again must wait longer and longer", async () => {
    const bench = appBench();
    bench.access.reply = "refused";
    const attempt = async () => {
      const pc = pcAt(new Cable(bench.app.slot), memoryKeys());
      const refused = failure(await pc.pair({ ...NAME, showCode: () => {} }));
      await pc.close();
      return refused.kind === "status" ? refused.status : refused.kind;
    };
    expect([await attempt(), await attempt(), await attempt(), await attempt()]).toEqual([
      "pairing",
      "pairing",
      "pairing",
      "tooMany",
    ]);
    bench.clock.advance(seconds(5));
    expect([await attempt(), await attempt()]).toEqual(["pairing", "tooMany"]);
    bench.clock.advance(seconds(5));
    expect(await attempt()).toBe("tooMany");
    bench.clock.advance(seconds(5));
    expect(await attempt()).toBe("pairing");
    expect(bench.access.asked.length).toBe(5);
  });
});

describe("a cable pulled while pairing", () => {
  /** Pairs with the cable pulled once, then tries again as a person would. */
  async function pulledAt(
    apdu: number,
    when: "before" | "after",
  ): Promise<{ ended: boolean; bench: ReturnType<typeof appBench> }> {
    const bench = appBench();
    const cable = new Cable(bench.app.slot);
    const keys = memoryKeys();
    pullOnce(cable, apdu, when);
    const first = pcAt(cable, keys);
    const ended = (await first.pair({ ...NAME, showCode: () => {} })).ok;
    await first.close();
    cable.pullAt = () => undefined;
    const allowed = bench.access.pcs.size;
    const again = pcAt(cable, keys);
    expect(value(await again.pair({ ...NAME, showCode: () => {} }))).toBe(allowed === 1 ? "already" : "paired");
    expect(value(await again.identity()).billers).toEqual(["751234568"]);
    expect(bench.access.pcs.size).toBe(1);
    return { ended, bench };
  }

  test("at every APDU, before or after it: a consent that was given is never lost", async () => {
    for (const when of ["before", "after"] as const) {
      let apdu = 1;
      while (!(await pulledAt(apdu, when)).ended) apdu += 1;
      // SELECT, commit, reveal, outcome.
      expect(apdu).toBe(5);
    }
  });

  test("a consent given while the cable is out counts", async () => {
    const bench = appBench();
    bench.access.reply = "later";
    const cable = new Cable(bench.app.slot);
    const keys = memoryKeys();
    const first = pcAt(cable, keys, { pause: async () => cable.pull() });
    expect(failure(await first.pair({ ...NAME, showCode: () => {} })).kind).toBe("transport");
    await first.close();
    bench.access.answer("allowed");
    await new Promise(setImmediate);
    expect(value(await pcAt(cable, keys).identity()).billers).toEqual(["751234568"]);
    expect([...keys.pairings.values()].map(({ state }) => state)).toEqual(["paired"]);
  });

  test("a new attempt takes the former question away", async () => {
    const bench = appBench();
    bench.access.reply = "later";
    const cable = new Cable(bench.app.slot);
    const first = pcAt(cable, memoryKeys(), { pause: async () => cable.pull() });
    await first.pair({ ...NAME, showCode: () => {} });
    await first.close();
    bench.access.reply = "allowed";
    expect(value(await pcAt(cable, memoryKeys()).pair({ ...NAME, showCode: () => {} }))).toBe("paired");
    bench.access.answer("allowed");
    await new Promise(setImmediate);
    expect(bench.access.pcs.size).toBe(1);
  });
});

describe("who gets in", () => {
  test("a PC revoked on the screen is out at once, in the middle of its session", async () => {
    const { pc, access } = await pairedBench();
    expect((await pc.identity()).ok).toBe(true);
    access.pcs.clear();
    expect(failure(await pc.pdtList())).toMatchObject({ kind: "status", status: "unknown" });
  });

  test("a revoked PC is unknown, and may ask anew", async () => {
    const { cable, keys, pc, access } = await pairedBench();
    await pc.close();
    access.pcs.clear();
    const again = pcAt(cable, keys);
    expect(failure(await again.pdtList())).toEqual({ kind: "not-paired" });
    expect(value(await again.pair({ ...NAME, showCode: () => {} }))).toBe("paired");
  });

  test("a PC with a wrong key learns that the terminal is not its own, and nothing else", async () => {
    const { cable, keys, pc, exchange } = await pairedBench();
    await pc.close();
    const [pairing] = keys.pairings.values();
    if (pairing === undefined) throw new Error("no pairing");
    await keys.put({ ...pairing, key: "00".repeat(32) });
    expect(failure(await pcAt(cable, keys).pdtList())).toEqual({ kind: "wrong-key" });
    expect(exchange.calls).toEqual([]);
  });

  test("locked, the terminal says so to whom it does not know, and nothing more", async () => {
    const bench = await pairedBench();
    await bench.pc.close();
    bench.isOpen = false;
    const stranger = memoryKeys();
    await stranger.put({ pcId: "ab".repeat(16), key: "00".repeat(32), state: "paired", at: "" });
    const pc = pcAt(bench.cable, stranger);
    expect(value(await pc.plainIdentity())).toEqual({
      ...{ protocol: [1], product: "Tournee", release: "0.1.0" },
      state: "locked",
    });
    expect(failure(await pc.load([preparedInvoice()]))).toMatchObject({ kind: "status", status: "locked" });
    expect(bench.exchange.calls).toEqual([]);
  });
});
