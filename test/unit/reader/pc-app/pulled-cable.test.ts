import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Archive, collectAll, eraseAcknowledged, type TourneeTerminal } from "tournee-pc";
import { INSTRUCTION } from "tournee-pc/protocol";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BILLER, type Cable, pairedBench, pcAt, preparedInvoice, pullOnce, value } from "../../../support/pc-app.js";
import { randomFrom } from "../../../support/random.js";

/** Thousands of sessions: seconds on a machine of its own, more on a busy one. */
const LONG_MS = 300_000;

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "pulled-cable-"));
});
afterAll(async () => await rm(root, { recursive: true, force: true }));

/** A terminal, a PC that it knows, and a disk; `onErase` looks whether what is erased is really on that disk. */
async function office(count: number) {
  const folder = await mkdtemp(join(root, "office-"));
  const unsafe: string[] = [];
  const stored = new Set<string>();
  const bench = await pairedBench({
    onErase: (name, document) => {
      if (!stored.has(document)) unsafe.push(name);
    },
  });
  await bench.pc.close();
  const archive = new Archive(join(folder, "journal.jsonl"));
  const files = join(folder, "collected");
  const invoices = Array.from({ length: count }, (_, index) =>
    preparedInvoice({ id: `pdt-${index}`, number: index + 1 }),
  );

  /** Documents that a power cut of the PC would leave. */
  async function readDisk(): Promise<void> {
    const names = await readdir(files).catch(() => []);
    for (const name of names) stored.add(JSON.parse(await readFile(join(files, name), "utf8")).document);
  }

  for (const number of [1, 2]) bench.exchange.addFse(BILLER, number);

  /** The round at the terminal: each tenth is refused, the others are signed. Two invoices were made there before. */
  function visit(): void {
    for (const [index, { id }] of invoices.entries()) {
      if (bench.exchange.kept.get(id)?.state !== "to-sign") continue;
      if (index % 10 === 9) bench.exchange.refuse(id, "carte en opposition");
      else bench.exchange.sign(id);
    }
  }

  async function whole(check: { readonly onDisk: number }): Promise<void> {
    const { exchange } = bench;
    expect(exchange.taken.length).toBe(invoices.length);
    expect(new Set(exchange.taken)).toEqual(new Set(invoices.map(({ id }) => id)));
    expect(new Set(exchange.erased).size).toBe(exchange.erased.length);
    expect(exchange.erased.length).toBe(check.onDisk);
    expect(exchange.kept.size).toBe(0);
    expect(unsafe).toEqual([]);
    expect(stored.size).toBe(check.onDisk);
    expect((await readdir(files)).length).toBe(check.onDisk);
  }

  return { ...bench, archive, files, invoices, visit, readDisk, whole };
}

type Office = Awaited<ReturnType<typeof office>>;

/** Each useful record is held up: sent in vain, then sent with its answer lost, and only then let through. */
function pullAtEveryStep(cable: Cable): { readonly pulls: Record<"before" | "after", number> } {
  const pulls = { before: 0, after: 0 };
  let last = 0;
  let turn = 0;
  let others = 0;
  cable.pullAt = (apdu) => {
    const [, ins = 0, , , length = 0] = apdu;
    const isFirstOfSession = last === INSTRUCTION.session;
    last = ins;
    // Records of 33 bytes only ask or forget; what is no record opens a session. One in ten of those is cut.
    const isFragment = ins === INSTRUCTION.sealed && length !== 33;
    let pulled: "before" | "after" | undefined;
    if (isFragment && !(isFirstOfSession && turn === 0)) {
      const isRead = length === 37;
      pulled = (["before", "after", undefined] as const)[turn];
      turn = (turn + 1) % (isRead ? 3 : 2);
    } else if (!isFragment) {
      others += 1;
      pulled = others % 20 === 0 ? "before" : others % 20 === 10 ? "after" : undefined;
    }
    if (pulled !== undefined) pulls[pulled] += 1;
    return pulled;
  };
  return { pulls };
}

async function exchangeAll(pc: TourneeTerminal, at: Office): Promise<void> {
  value(await pc.load(at.invoices));
  at.visit();
  value(await collectAll(pc, at.archive, at.files));
  await at.readDisk();
  value(await eraseAcknowledged(pc, at.archive));
}

describe("a cable pulled in an exchange of 200 invoices", () => {
  test(
    "at every step of it: nothing lost, nothing doubled, nothing erased unacknowledged",
    async () => {
      const at = await office(200);
      const { pulls } = pullAtEveryStep(at.cable);
      const outcomes: string[] = [];
      const pc = pcAt(at.cable, at.keys, { onLost: async () => true });
      value(await pc.load(at.invoices, (some) => outcomes.push(...some.map(({ kind }) => kind))));
      expect(outcomes).toEqual(at.invoices.map(() => "loaded"));
      at.visit();
      const collected = value(await collectAll(pc, at.archive, at.files));
      expect([collected.pdt.length, collected.fse.length, collected.toSign]).toEqual([200, 2, 0]);
      await at.readDisk();
      expect(value(await eraseAcknowledged(pc, at.archive))).toEqual({ counts: { erased: 202 }, lost: [] });
      await at.whole({ onDisk: 202 });
      // 700 fragments out and thousands in: each was held up both ways.
      expect(pulls.before).toBeGreaterThan(2000);
      expect(pulls.after).toBeGreaterThan(2000);
    },
    LONG_MS,
  );
});

describe("a cable pulled once", () => {
  /** One pull, after which another program does everything anew. Tells whether the pull came at all. */
  async function onceAt(apdu: number, when: "before" | "after"): Promise<boolean> {
    const at = await office(3);
    pullOnce(at.cable, apdu, when);
    const first = pcAt(at.cable, at.keys);
    const done = await exchangeAll(first, at).then(
      () => true,
      () => false,
    );
    await first.close();
    at.cable.pullAt = () => undefined;
    if (!done) {
      await at.readDisk();
      await exchangeAll(pcAt(at.cable, at.keys), at);
    }
    await at.whole({ onDisk: 5 });
    return !done;
  }

  test.each(["before", "after"] as const)(
    "%s the terminal hears an APDU, at each of them, and the PC starts anew",
    async (when) => {
      let apdu = 1;
      while (await onceAt(apdu, when)) apdu += 1;
      expect(apdu).toBeGreaterThan(60);
    },
    LONG_MS,
  );

  test("an invoice in two sessions is sent from where it stopped, not from its beginning", async () => {
    const at = await office(40);
    const straight = at.cable.count;
    value(await at.pc.load(at.invoices));
    const needed = at.cable.count - straight;
    await at.pc.close();
    const again = await office(40);
    const before = again.cable.count;
    pullOnce(again.cable, Math.floor(needed / 2), "after");
    value(await pcAt(again.cable, again.keys, { onLost: async () => true }).load(again.invoices));
    // A new session costs SELECT, two steps and one question; the message is not sent again.
    expect(again.cable.count - before).toBeLessThan(needed + 12);
  });
});

describe("a cable pulled at random, with another program each time", () => {
  const SEEDS = Array.from({ length: 6 }, (_, index) => 4_200 + index);

  test.each(SEEDS)("seed %i", async (seed) => {
    const random = randomFrom(seed);
    const at = await office(15);
    for (let round = 0; ; round += 1) {
      expect(round, `seed ${seed}`).toBeLessThan(400);
      pullOnce(at.cable, 1 + Math.floor(random() * 90), random() < 0.5 ? "before" : "after");
      const pc = pcAt(at.cable, at.keys);
      await at.readDisk();
      const done = await exchangeAll(pc, at).then(
        () => true,
        () => false,
      );
      await pc.close();
      if (done && at.exchange.kept.size === 0) break;
    }
    await at.whole({ onDisk: 17 });
  });
});
