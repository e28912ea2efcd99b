import fc from "fast-check";
import {
  agree,
  decodeAnswerFragment,
  decodeCommand,
  decodeMessage,
  decodeResponse,
  decodeRevealed,
  decodeTransfer,
  decodeTransferAnswer,
  decodeTransferState,
  encodeAnswerFragment,
  encodeCommand,
  encodeMessage,
  encodeResponse,
  encodeRevealed,
  encodeTransfer,
  encodeTransferAnswer,
  encodeTransferState,
  fromHex,
  keyPairFrom,
  MESSAGE_OVERHEAD,
  type Message,
  newKeyPair,
  OPERATION_NAMES,
  Opener,
  READ_BYTES,
  type Result,
  Sealer,
  type TransferCommand,
  type TransferState,
  toHex,
  WRITE_BYTES,
} from "tournee-pc/protocol";
import { describe, expect, test } from "vitest";
import { failure, value } from "../../support/pc-app.js";

const hex = (text: string): Uint8Array => fromHex(text.replaceAll(" ", "")) ?? new Uint8Array(0);
const byte = fc.nat(255);
const id = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toHex);
const u32 = fc.nat(0xffff_ffff);
const data = (maxLength: number, minLength = 0): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength, maxLength });

/** Every value comes back from its bytes as it was. */
function comesBack<T>(values: fc.Arbitrary<T>, again: (one: T) => T): void {
  fc.assert(
    fc.property(values, (one) => {
      expect(again(one)).toEqual(one);
    }),
  );
}

describe("what is written is what is read", () => {
  test("commands and answers", () => {
    const command = fc.record({ cla: byte, ins: byte, p1: byte, p2: byte, data: data(255) });
    comesBack(command, (one) => value(decodeCommand(encodeCommand(one))));
    const answer = fc.record({ status: fc.nat(0xffff), data: data(256) });
    comesBack(answer, (one) => value(decodeResponse(encodeResponse(one.status, one.data))));
  });

  test("messages", () => {
    const message = fc.record<Message>({
      kind: fc.constantFrom("request", "answer", "failure"),
      operation: fc.constantFrom(...OPERATION_NAMES),
      id,
      body: fc.jsonValue().map((json) => JSON.stringify(json)),
      attachment: fc.option(data(300), { nil: undefined }),
    });
    comesBack(message, (one) => value(decodeMessage(encodeMessage(one))));
  });

  test("fragments, states and reveals", () => {
    const command = fc.oneof<fc.Arbitrary<TransferCommand>[]>(
      fc.record({ kind: fc.constant("write" as const), id, total: u32, offset: u32, data: data(WRITE_BYTES, 1) }),
      fc.record({ kind: fc.constant("read" as const), id, offset: u32 }),
      fc.record({ kind: fc.constantFrom("state" as const, "forget" as const), id }),
    );
    comesBack(command, (one) => value(decodeTransfer(encodeTransfer(one))));
    const state = fc.record<TransferState>({
      phase: fc.constantFrom("unknown", "receiving", "working", "answered"),
      received: u32,
      answerLength: u32,
    });
    comesBack(state, (one) => value(decodeTransferState(encodeTransferState(one))));
    const fragment = fc.record({ total: u32, data: data(READ_BYTES) });
    comesBack(fragment, (one) => value(decodeAnswerFragment(encodeAnswerFragment(one))));
    const answer = fc.record({ status: fc.nat(0xffff), data: data(238) });
    comesBack(answer, (one) => value(decodeTransferAnswer(encodeTransferAnswer(one))));
    const revealed = { pcKey: newKeyPair().publicKey, pcName: "Cabinet de l’Étoile" };
    expect(value(decodeRevealed(encodeRevealed(revealed), 64))).toEqual(revealed);
  });

  test("the longest fragments fill a short APDU and no more", () => {
    const write = { kind: "write", id: "00".repeat(16), total: 1, offset: 0 } as const;
    const sealed = new Sealer(new Uint8Array(32)).seal(encodeTransfer({ ...write, data: new Uint8Array(WRITE_BYTES) }));
    expect(encodeCommand({ cla: 0x80, ins: 0x40, p1: 0, p2: 0, data: sealed }).length).toBe(5 + 255 + 1);
    const answer = encodeAnswerFragment({ total: 1, data: new Uint8Array(READ_BYTES) });
    expect(new Sealer(new Uint8Array(32)).seal(encodeTransferAnswer({ status: 0x9000, data: answer })).length).toBe(
      256,
    );
  });
});

describe("bytes from outside", () => {
  const READERS: Readonly<Record<string, (bytes: Uint8Array) => Result<unknown, unknown>>> = {
    decodeAnswerFragment,
    decodeCommand,
    decodeMessage,
    decodeResponse,
    decodeRevealed: (bytes) => decodeRevealed(bytes, 64),
    decodeTransfer,
    decodeTransferAnswer,
    decodeTransferState,
  };

  test.each(Object.entries(READERS))("%s gives a value or an error for any of them", (_, read) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const one = read(bytes);
        expect(typeof one.ok).toBe("boolean");
        if (!one.ok) expect(one.error).toMatch(/^[a-z]+$/);
      }),
      { numRuns: 2000 },
    );
  });

  test("a message with any bit turned, or cut anywhere, is refused", () => {
    const bytes = encodeMessage({ kind: "request", operation: "EffacerTLA", id: "ab".repeat(16), body: '{"v":1}' });
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const at = bit >> 3;
      expect(decodeMessage(bytes.with(at, (bytes[at] ?? 0) ^ (1 << (bit & 7)))).ok).toBe(false);
    }
    for (let length = 0; length < bytes.length; length += 1) {
      expect(decodeMessage(bytes.subarray(0, length)).ok).toBe(false);
    }
    expect(bytes.length).toBe(MESSAGE_OVERHEAD + 7);
  });
});

describe("keys", () => {
  test("X25519 gives what RFC 7748 §6.1 says", () => {
    const alice = keyPairFrom(hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"));
    const bob = keyPairFrom(hex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"));
    expect(toHex(alice.publicKey)).toBe("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
    expect(toHex(bob.publicKey)).toBe("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    expect(toHex(value(agree(alice, bob.publicKey)))).toBe(
      "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742",
    );
  });

  test("X25519 agrees from both sides, and refuses keys of small order", () => {
    const [one, other] = [newKeyPair(), newKeyPair()];
    expect(toHex(value(agree(one, other.publicKey)))).toBe(toHex(value(agree(other, one.publicKey))));
    const small = [
      ...["00".repeat(32), `01${"00".repeat(31)}`],
      "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    ];
    for (const key of small) expect(failure(agree(one, hex(key)))).toBe("weak");
    expect(failure(agree(one, new Uint8Array(31)))).toBe("weak");
  });

  test("records are opened once, in order and unchanged, and by no other key", () => {
    const key = new Uint8Array(32).fill(7);
    const sealer = new Sealer(key);
    const [first, second, third] = ["a", "b", "c"].map((text) => sealer.seal(new TextEncoder().encode(text)));
    if (first === undefined || second === undefined || third === undefined) throw new Error("three records");
    const opener = new Opener(key);
    expect(failure(opener.open(second))).toBe("forged");
    expect(value(opener.open(first))).toEqual(Uint8Array.of(0x61));
    expect(failure(opener.open(first))).toBe("forged");
    expect(value(opener.open(second))).toEqual(Uint8Array.of(0x62));
    for (let at = 0; at < third.length; at += 1) {
      expect(failure(opener.open(third.with(at, (third[at] ?? 0) ^ 1)))).toBe("forged");
    }
    expect(failure(opener.open(new Uint8Array(15)))).toBe("forged");
    expect(failure(new Opener(new Uint8Array(32)).open(first))).toBe("forged");
    expect(value(opener.open(third))).toEqual(Uint8Array.of(0x63));
  });
});
