import fc from "fast-check";
import { APPLICATION_ATR, encodeResponse, INSTRUCTION, STATUS } from "tournee-pc/protocol";
import { expect, test } from "vitest";
import { err, ok } from "../../../firmware/lib/result.js";
import {
  appBench,
  Cable,
  failure,
  memoryKeys,
  pairedBench,
  pcAt,
  preparedInvoice,
  value,
} from "../../support/pc-app.js";

/** A reader whose card answers what it is told, then nothing more. */
function saying(answers: readonly Uint8Array[]) {
  const left = [...answers];
  return {
    readers: async () => ok([{ name: "Tournee", atr: APPLICATION_ATR }]),
    connect: async () =>
      ok({
        transmit: async () => {
          const answer = left.shift();
          return answer === undefined ? err({ kind: "removed" } as const) : ok(answer);
        },
        close: async () => {},
      }),
    nextChange: async () => {},
  };
}

const PAIRING = { pcId: "11".repeat(16), key: "22".repeat(32), state: "paired", at: "" } as const;

test("a card that answers anything ends in a failure, never in a crash, a hang or a pairing", async () => {
  const anything = fc.uint8Array({ maxLength: 258 });
  const good = fc.uint8Array({ maxLength: 256 }).map((data) => encodeResponse(STATUS.ok, data));
  const sized = fc.uint8Array({ minLength: 64, maxLength: 64 }).map((data) => encodeResponse(STATUS.ok, data));
  const answers = fc.array(fc.oneof(anything, good, sized), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(answers, fc.boolean(), async (said, isKnown) => {
      const keys = memoryKeys();
      if (isKnown) await keys.put(PAIRING);
      const selected = [encodeResponse(STATUS.ok), ...said];
      const pc = () => pcAt(saying(selected), keys);
      expect((await pc().load([preparedInvoice()])).ok).toBe(false);
      expect((await pc().pair({ pcName: "Secretariat", showCode: () => {} })).ok).toBe(false);
      const paired = [...keys.pairings.values()].filter(({ state }) => state === "paired");
      expect(paired.length).toBe(isKnown ? 1 : 0);
    }),
    { numRuns: 500 },
  );
});

test("a record changed on its way is noticed, and nothing of it is believed", async () => {
  const { cable, keys, pc, exchange } = await pairedBench();
  await pc.close();
  const connect = cable.connect.bind(cable);
  let records = 0;
  const tampering = pcAt(
    {
      readers: () => cable.readers(),
      nextChange: () => cable.nextChange(),
      async connect() {
        const link = value(await connect());
        return ok({
          close: () => link.close(),
          async transmit(apdu: Uint8Array) {
            const answer = await link.transmit(apdu);
            if (apdu[1] !== INSTRUCTION.sealed || !answer.ok) return answer;
            records += 1;
            return records === 2 ? ok(answer.value.with(3, (answer.value[3] ?? 0) ^ 1)) : answer;
          },
        });
      },
    },
    keys,
  );
  expect(failure(await tampering.load([preparedInvoice()]))).toEqual({ kind: "protocol", what: "record" });
  // What the terminal took it took once; asked again it says so.
  await tampering.close();
  expect(value(await pcAt(cable, keys).load([preparedInvoice()])).length).toBe(1);
  expect(exchange.taken).toEqual(["facture-1"]);
});

test("a PC that is paired with several terminals finds the pairing of the plugged one", async () => {
  const one = await pairedBench();
  await one.pc.close();
  const other = appBench();
  const cable = new Cable(other.app.slot);
  value(await pcAt(cable, one.keys).pair({ pcName: "Secretariat", showCode: () => {} }));
  cable.pull();
  expect(one.keys.pairings.size).toBe(2);
  const names = [value(await pcAt(one.cable, one.keys).pairing()), value(await pcAt(cable, one.keys).pairing())];
  expect(names).toEqual([...one.keys.pairings.keys()]);
});

test("a terminal that counts the bytes of an update as it likes is left, and none of its counts is believed", async () => {
  const size = 10;
  const counts = fc.array(fc.tuple(fc.boolean(), fc.nat(2 * size)), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(counts, fc.integer({ min: 1, max: 3 }), async (told, most) => {
      let asked = 0;
      const count = async () => {
        const [isGood, received] = told[asked % told.length] ?? [true, 0];
        asked += 1;
        return isGood ? ok(received) : err({ kind: "wrong-offset", received } as const);
      };
      const inbox = {
        ...{ received: count, write: count, verdict: () => undefined },
        state: () => ({ kind: "empty" }) as const,
        subscribe: () => () => {},
        judged: () => {},
        discard: async () => {},
      };
      const { pc } = await pairedBench({ inbox });
      const heard: number[] = [];
      const read = async (_offset: number, length: number) => new Uint8Array(Math.min(length, most));
      const bundle = { sha256: "0".repeat(64), size, read, close: async () => {} };
      const given = await pc.giveBundle(bundle, (received) => heard.push(received));
      if (given.ok) expect(heard.at(-1)).toBe(size);
      expect(asked).toBeLessThanOrEqual(200);
    }),
    { numRuns: 60 },
  );
});
