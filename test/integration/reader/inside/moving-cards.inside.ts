import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { readCpsIdentity } from "../../../../firmware/cards/cps/cps.js";
import { pcscSlots } from "../../../../firmware/drivers/card-slot/pcsc.js";
import { systemClock } from "../../../../firmware/lib/clock.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cpsCard } from "../../../../simulator/cards/cps-card.js";
import { NURSES } from "../../../../simulator/fixtures/nurses.js";
import { when } from "../../../contract/card-slot.js";
import { connect, unwrap } from "../../../support/cards.js";
import { startPcscd } from "../../../support/own-pcscd.js";
import { runProgram } from "../../../support/pc-program.js";
import { startReaderCli } from "../../../support/reader-cli.js";
import { startTwinReader } from "../../../support/twin-reader.js";

const TODAY = date("2025-03-12");
const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** The PC's side: our own client over pcsclite. */
function pc() {
  const slots = pcscSlots({
    readers: { cps: { nameContains: "Terminal 00 00" }, vitale: { nameContains: "Terminal 00 01" } },
    clock: systemClock("Europe/Paris"),
  });
  closing.push(async () => {
    await Promise.all([slots.cps.close(), slots.vitale.close()]);
  });
  return slots;
}

async function identityOf(slot: Parameters<typeof connect>[0]) {
  const channel = await connect(slot);
  const identity = await readCpsIdentity(channel, TODAY);
  await channel.close();
  return identity;
}

/** Each time that pcscd's own watch finds the CPS slot empty. A card that is back before that look is lost to the PC's programs. */
function removalsSeen(): { next(): Promise<void>; readonly ended: Promise<void> } {
  let untold = 0;
  let tell = (): void => {};
  const ended = runProgram("watch_removals", "", () => {
    untold += 1;
    tell();
  });
  return {
    async next() {
      while (untold === 0) {
        await new Promise<void>((resolve) => {
          tell = resolve;
        });
      }
      untold -= 1;
    },
    ended: ended.then(() => undefined),
  };
}

test("a card pulled at each exchange of a reading is told as gone, and reads whole once it is back", async () => {
  const twin = startTwinReader();
  closing.push(() => twin.close());
  const pcscd = await startPcscd([twin.entry]);
  const watch = removalsSeen();
  closing.push(() => watch.ended);
  closing.push(() => pcscd.stop());
  const { cps } = pc();

  /** A card that is pulled out instead of answering its `last` exchange, counted from 0. */
  const pulledAt = (last: number) => {
    const card = cpsCard(NURSES.claireMoreau);
    let exchanges = 0;
    return {
      exchanges: () => exchanges,
      atr: card.atr,
      reset: () => card.reset(),
      transmit(apdu: Uint8Array) {
        const answer = card.transmit(apdu);
        if (exchanges === last) twin.slots.cps.remove();
        exchanges += 1;
        return answer;
      },
    };
  };

  const whole = pulledAt(Number.POSITIVE_INFINITY);
  await watch.next();
  await when(cps, ({ kind }) => kind === "empty");
  twin.slots.cps.insert(whole);
  await when(cps, ({ kind }) => kind === "present");
  expect(unwrap(await identityOf(cps)).lastName).toBe("MOREAU");
  const all = whole.exchanges();
  expect(all).toBeGreaterThan(3);
  twin.slots.cps.remove();

  for (let last = 0; last < all; last += 1) {
    await watch.next();
    await when(cps, ({ kind }) => kind === "empty");
    twin.slots.cps.insert(pulledAt(last));
    await when(cps, ({ kind }) => kind === "present");
    const cut = await identityOf(cps);
    expect(cut, `pulled at exchange ${last} of ${all}`).toEqual({
      ok: false,
      error: { kind: "io", code: "F001", io: { kind: "removed" } },
    });
  }
  await watch.next();
  await when(cps, ({ kind }) => kind === "empty");
  twin.slots.cps.insert(cpsCard(NURSES.claireMoreau));
  await when(cps, ({ kind }) => kind === "present");
  expect(unwrap(await identityOf(cps)).lastName).toBe("MOREAU");
});

test("words on standard input move the cards that the PC sees", async () => {
  const folder = await mkdtemp(join(tmpdir(), "reader-"));
  closing.push(() => rm(folder, { recursive: true }));
  const reader = await startReaderCli(folder, { args: ["--cards", "vitale"] });
  closing.push(async () => {
    reader.type("quit");
    await reader.ended;
  });
  const pcscd = await startPcscd([reader.entry]);
  closing.push(() => pcscd.stop());
  const { cps, vitale } = pc();
  await when(vitale, ({ kind }) => kind === "present");
  await when(cps, ({ kind }) => kind === "empty");

  reader.type("insert cps cps:luciePetitjean");
  await when(cps, ({ kind }) => kind === "present");
  expect(unwrap(await identityOf(cps)).lastName).toBe("PETITJEAN");
  reader.type("remove cps");
  await when(cps, ({ kind }) => kind === "empty");
  reader.type("insert cps other:mute");
  await when(cps, ({ kind }) => kind === "mute");
  expect(vitale.state().kind).toBe("present");
  reader.type("insert cps no-such-card");
  expect(await reader.line("no card")).toBe("no card of the bench is called no-such-card");
});
