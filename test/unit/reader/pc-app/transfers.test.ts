import fc from "fast-check";
import {
  decodeMessage,
  encodeMessage,
  LIMIT,
  type Message,
  newMessageId,
  READ_BYTES,
  STATUS,
  WRITE_BYTES,
} from "tournee-pc/protocol";
import { describe, expect, test } from "vitest";
import { Transfers } from "../../../../firmware/reader/pc-app/transfers.js";
import { failure, value } from "../../../support/pc-app.js";

const PC = "11".repeat(16);

function request(body: string, id = newMessageId()): Message {
  return { kind: "request", operation: "IdentifierTLA", id, body };
}

/** Work that answers with what it was asked, and counts. */
function echo() {
  const done: string[] = [];
  const transfers = new Transfers(async (_pcId, message) => {
    done.push(message.body);
    return { ...message, kind: "answer" };
  });
  return { transfers, done };
}

/** Sends a whole message from the byte that the terminal asks for. */
function sendAll(transfers: Transfers, message: Message, pcId = PC) {
  const bytes = encodeMessage(message);
  let { received } = transfers.state(pcId, message.id);
  for (;;) {
    const data = bytes.slice(received, received + WRITE_BYTES);
    const written = transfers.write(pcId, message.id, { total: bytes.length, offset: received, data });
    if (!written.ok || written.value.phase !== "receiving") return written;
    received = written.value.received;
  }
}

async function readAll(transfers: Transfers, id: string, pcId = PC): Promise<Message> {
  let answer = Buffer.alloc(0);
  for (;;) {
    const { total, data } = value(await transfers.read(pcId, id, answer.length));
    answer = Buffer.concat([answer, data]);
    if (answer.length === total) return value(decodeMessage(answer));
  }
}

describe("a message in fragments", () => {
  test("of any length comes whole, and its answer too, whatever is sent or read twice", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 2000 }), fc.infiniteStream(fc.boolean()), async (body, twice) => {
        const { transfers, done } = echo();
        const message = request(body);
        const bytes = encodeMessage(message);
        const again = () => twice.next().value === true;
        for (let offset = 0; offset < bytes.length; offset += WRITE_BYTES) {
          const fragment = { total: bytes.length, offset, data: bytes.slice(offset, offset + WRITE_BYTES) };
          const first = value(transfers.write(PC, message.id, fragment));
          if (again() && first.phase === "receiving") {
            expect(value(transfers.write(PC, message.id, fragment))).toEqual(first);
          }
        }
        expect((await readAll(transfers, message.id)).body).toBe(body);
        if (again()) expect((await readAll(transfers, message.id)).body).toBe(body);
        expect(done).toEqual([body]);
      }),
      { numRuns: 200 },
    );
  });

  test("fits short APDUs both ways", () => {
    expect(WRITE_BYTES).toBe(214);
    expect(READ_BYTES).toBe(234);
  });

  test("past the end of what came is refused, and the terminal tells where to go on", () => {
    const { transfers } = echo();
    const message = request("x".repeat(1000));
    const bytes = encodeMessage(message);
    const write = (offset: number, length: number) =>
      transfers.write(PC, message.id, { total: bytes.length, offset, data: bytes.slice(offset, offset + length) });
    expect(failure(write(5, 10))).toBe(STATUS.wrongOffset);
    expect(value(write(0, 100)).received).toBe(100);
    expect(failure(write(101, 10))).toBe(STATUS.wrongOffset);
    expect(transfers.state(PC, message.id)).toEqual({ phase: "receiving", received: 100, answerLength: 0 });
    expect(value(write(50, 100)).received).toBe(150);
  });

  test("with other bytes where some came already is refused", () => {
    const { transfers } = echo();
    const message = request("x".repeat(1000));
    const { length } = encodeMessage(message);
    const write = (total: number, byte: number) =>
      transfers.write(PC, message.id, { total, offset: 0, data: new Uint8Array(50).fill(byte) });
    expect(write(length, 1).ok).toBe(true);
    expect(failure(write(length, 2))).toBe(STATUS.otherContent);
    expect(failure(write(length + 1, 1))).toBe(STATUS.otherContent);
  });
});

describe("the same message id again", () => {
  test("with the same content answers the same and does nothing twice", async () => {
    const { transfers, done } = echo();
    const message = request("once");
    sendAll(transfers, message);
    const first = await readAll(transfers, message.id);
    const bytes = encodeMessage(message);
    value(transfers.write(PC, message.id, { total: bytes.length, offset: 0, data: bytes }));
    expect(await readAll(transfers, message.id)).toEqual(first);
    expect(done).toEqual(["once"]);
  });

  test("with another content is an error, and the first answer stays", async () => {
    const { transfers, done } = echo();
    const message = request("once");
    sendAll(transfers, message);
    const bytes = encodeMessage(request("twice", message.id));
    const other = transfers.write(PC, message.id, { total: bytes.length, offset: 0, data: bytes });
    expect(failure(other)).toBe(STATUS.otherContent);
    expect((await readAll(transfers, message.id)).body).toBe("once");
    expect(done).toEqual(["once"]);
  });

  test("from another PC is another message", async () => {
    const { transfers, done } = echo();
    const message = request("mine");
    sendAll(transfers, message);
    expect(failure(await transfers.read("22".repeat(16), message.id, 0))).toBe(STATUS.unknown);
    sendAll(transfers, message, "22".repeat(16));
    expect((await readAll(transfers, message.id, "22".repeat(16))).body).toBe("mine");
    expect(done).toEqual(["mine", "mine"]);
  });

  test("forgotten, it is free", async () => {
    const { transfers } = echo();
    const message = request("once");
    sendAll(transfers, message);
    await readAll(transfers, message.id);
    transfers.forget(PC, message.id);
    expect(transfers.state(PC, message.id).phase).toBe("unknown");
    expect(failure(await transfers.read(PC, message.id, 0))).toBe(STATUS.unknown);
  });
});

describe("what a message must be", () => {
  test.each([
    ["damaged on its way", (bytes: Uint8Array) => bytes.with(30, (bytes[30] ?? 0) ^ 1), STATUS.damaged],
    ["of another version", (bytes: Uint8Array) => bytes.with(0, 2), STATUS.wrongVersion],
    ["under another id than its own", (bytes: Uint8Array) => bytes.with(4, (bytes[4] ?? 0) ^ 1), STATUS.damaged],
  ])("%s: refused", (_, spoil, status) => {
    const { transfers, done } = echo();
    const message = request("hello");
    const bytes = spoil(encodeMessage(message));
    const written = transfers.write(PC, message.id, { total: bytes.length, offset: 0, data: bytes });
    expect(failure(written)).toBe(status);
    expect(transfers.state(PC, message.id).phase).toBe("unknown");
    expect(done).toEqual([]);
  });

  test("an answer sent as a request is refused", () => {
    const { transfers } = echo();
    expect(failure(sendAll(transfers, { ...request("hello"), kind: "answer" }))).toBe(STATUS.damaged);
  });

  test("any bytes under any announcement: a status word, never more memory than announced", () => {
    const { transfers, done } = echo();
    const announced = fc.oneof(fc.nat(LIMIT.request * 2), fc.constantFrom(0, 55, 56, 57, 0xffff_ffff));
    const offset = fc.oneof(fc.constant(0), fc.nat(300), fc.constant(0xffff_ffff));
    fc.assert(
      fc.property(announced, offset, fc.uint8Array({ minLength: 1, maxLength: WRITE_BYTES }), (total, at, data) => {
        const written = transfers.write(PC, newMessageId(), { total, offset: at, data });
        if (!written.ok) expect(Object.values<number>(STATUS)).toContain(written.error);
        else expect(written.value.received).toBeLessThanOrEqual(total);
      }),
      { numRuns: 2000 },
    );
    expect(done).toEqual([]);
  });
});

describe("a host that floods", () => {
  test("with a message beyond 256 KiB is refused at its first fragment", () => {
    const { transfers } = echo();
    const written = transfers.write(PC, newMessageId(), {
      total: LIMIT.request + 1,
      offset: 0,
      data: new Uint8Array(10),
    });
    expect(failure(written)).toBe(STATUS.tooLarge);
  });

  test("with half messages keeps one of each PC, and those of the last four", () => {
    const { transfers } = echo();
    const half = { total: LIMIT.request, offset: 0, data: new Uint8Array(10) };
    const pcs = ["1", "2", "3", "4", "5"].map((digit) => digit.repeat(32));
    const ids = pcs.map((pcId) => {
      transfers.write(pcId, newMessageId(), half);
      const id = newMessageId();
      transfers.write(pcId, id, half);
      return id;
    });
    const phases = pcs.map((pcId, index) => transfers.state(pcId, ids[index] ?? "").phase);
    expect(phases).toEqual(["unknown", "receiving", "receiving", "receiving", "receiving"]);
  });

  test("without ever reading keeps the last eight answers", async () => {
    const { transfers } = echo();
    const ids: string[] = [];
    for (let count = 0; count < 20; count += 1) {
      const message = request(String(count));
      ids.push(message.id);
      sendAll(transfers, message);
      await new Promise(setImmediate);
    }
    const phases = ids.map((id) => transfers.state(PC, id).phase);
    expect(phases.filter((phase) => phase === "answered").length).toBe(8);
    expect(phases.slice(0, 12).every((phase) => phase === "unknown")).toBe(true);
  });

  test("with an answer too large gets a failure instead", async () => {
    const transfers = new Transfers(async (_pcId, message) => ({
      ...message,
      kind: "answer",
      body: "x".repeat(LIMIT.answer),
    }));
    const message = request("all");
    sendAll(transfers, message);
    const answer = await readAll(transfers, message.id);
    expect([answer.kind, answer.body]).toEqual(["failure", '{"error":"too-large"}']);
  });

  test("while the terminal works waits: the last fragment is asked for again", async () => {
    let finish = (): void => {};
    const transfers = new Transfers(async (_pcId, message) => {
      if (message.body === "slow") await new Promise<void>((resolve) => (finish = resolve));
      return { ...message, kind: "answer" };
    });
    const slow = request("slow");
    const quick = request("quick");
    expect(value(sendAll(transfers, slow)).phase).toBe("working");
    expect(failure(sendAll(transfers, quick))).toBe(STATUS.busy);
    transfers.forget(PC, slow.id);
    expect(transfers.state(PC, slow.id).phase).toBe("working");
    finish();
    expect((await readAll(transfers, slow.id)).body).toBe("slow");
    expect(value(sendAll(transfers, quick)).phase).toBe("working");
    expect((await readAll(transfers, quick.id)).body).toBe("quick");
  });
});
