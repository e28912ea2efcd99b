import { describe, expect, test } from "vitest";
import { type CommandApdu, encodeCommand, type Transport } from "../../../firmware/cards/iso7816/apdu.js";
import type { Command } from "../../../firmware/cards/iso7816/exchange.js";
import { externalAuthenticate } from "../../../firmware/cards/iso7816/external-authenticate.js";
import { getChallenge } from "../../../firmware/cards/iso7816/get-challenge.js";
import { getPinCounters } from "../../../firmware/cards/iso7816/get-data.js";
import { internalAuthenticate } from "../../../firmware/cards/iso7816/internal-authenticate.js";
import { setAuthentication, setHashSha256, setSignatureSha256 } from "../../../firmware/cards/iso7816/mse-set.js";
import { psoComputeSignature } from "../../../firmware/cards/iso7816/pso-cds.js";
import { psoHashSha256 } from "../../../firmware/cards/iso7816/pso-hash.js";
import { readBinary, readBinaryBySfi } from "../../../firmware/cards/iso7816/read-binary.js";
import { selectApplication, selectFile, selectPath } from "../../../firmware/cards/iso7816/select.js";
import { statusMeaning } from "../../../firmware/cards/iso7816/status.js";
import { updateBinary } from "../../../firmware/cards/iso7816/update-binary.js";
import { verify } from "../../../firmware/cards/iso7816/verify.js";
import { fromHex, toHex } from "../../../firmware/lib/hex.js";
import { errorOf, pin, unwrap } from "../../support/cards.js";

const T0: Transport = { protocol: "T=0", extendedLength: false };
const T1: Transport = { protocol: "T=1", extendedLength: false };

const bytes = (text: string): string => toHex(fromHex(text));
const sent = (command: Command<unknown>, transport = T1): string => toHex(encodeCommand(command.apdu, transport));

describe("bytes of each command (shared/domain/cards.md §1.6, §3.3, §3.7)", () => {
  test.each([
    ["select path", selectPath(fromHex("3F00 D003")), "00 A4 09 04 04 3F00D003 00"],
    ["select file", selectFile(0x2001), "00 A4 02 04 02 2001 00"],
    ["select application", selectApplication(fromHex("A000000151")), "00 A4 04 04 05 A000000151 00"],
    ["read binary", readBinary(0x0123, 0xe7), "00 B0 01 23 E7"],
    ["read binary by SFI", readBinaryBySfi(2), "00 B0 82 00 00"],
    ["update binary", updateBinary(0x60, Uint8Array.of(1, 2)), "00 D6 00 60 02 0102"],
    ["verify", verify(1, pin("1234")), "00 20 00 01 04 31323334"],
    ["PIN counters", getPinCounters(1), "00 CB 3F FF 0A 4D 08 70 06 BF 81 01 02 A0 80 00"],
    ["get challenge", getChallenge(), "00 84 00 00 08"],
    ["external authenticate", externalAuthenticate(1, new Uint8Array(16)), `00 82 00 01 10 ${"00".repeat(16)}`],
    ["internal authenticate", internalAuthenticate(Uint8Array.of(0x30)), "00 88 00 00 01 30 00"],
    ["MSE SET hash", setHashSha256(), "00 22 41 AA 03 80 01 40"],
    ["MSE SET signature, key 01", setSignatureSha256(1), "00 22 41 B6 06 80 01 42 84 01 81"],
    ["MSE SET authentication, key 02", setAuthentication(2), "00 22 41 A4 06 84 01 82 80 01 02"],
    ["PSO hash of one block", psoHashSha256(fromHex("616263")), "00 2A 90 A0 07 90 00 80 03 616263"],
    ["PSO compute signature", psoComputeSignature(), "00 2A 9E 9A 00"],
  ])("%s", (_, command, expected) => {
    expect(sent(command)).toBe(bytes(expected));
  });

  test("PSO hash of 65 bytes: state after one block, 512 bits, one byte left", () => {
    const command = psoHashSha256(new Uint8Array(65));
    // The state after one block of zeros is what SHA-256 implementations call the midstate of 64 zero bytes.
    const midstate = "DA5698BE17B9B46962335799779FBECA8CE5D491C0D26243BAFEF9EA1837A9D8";
    expect(sent(command)).toBe(bytes(`00 2A 90 A0 2D 90 28 ${midstate} 0000000000000200 80 01 00`));
  });

  test("PSO hash of 128 bytes leaves a whole block to the card", () => {
    const { data } = psoHashSha256(new Uint8Array(128)).apdu;
    expect(data && toHex(data.slice(34, 44))).toBe("00000000000002008040");
  });
});

describe("cases of a command", () => {
  const plain: CommandApdu = { cla: 0, ins: 0xa4, p1: 0, p2: 0 };

  test.each<[string, CommandApdu, Transport, string]>([
    ["1, T=1", plain, T1, "00A40000"],
    ["1, T=0: P3 is 00", plain, T0, "00A4000000"],
    ["2", { ...plain, le: 256 }, T0, "00A4000000"],
    ["3", { ...plain, data: Uint8Array.of(1) }, T0, "00A400000101"],
    ["4, T=1", { ...plain, data: Uint8Array.of(1), le: 256 }, T1, "00A40000010100"],
    ["4, T=0: Le does not travel", { ...plain, data: Uint8Array.of(1), le: 256 }, T0, "00A400000101"],
  ])("%s", (_, command, transport, expected) => {
    expect(toHex(encodeCommand(command, transport))).toBe(expected);
  });

  test("extended length, where the card takes it", () => {
    const extended: Transport = { protocol: "T=1", extendedLength: true };
    const long = encodeCommand({ ...plain, data: new Uint8Array(300), le: 256 }, extended);
    expect(toHex(long.slice(0, 7))).toBe("00A4000000012C");
    expect(long).toHaveLength(7 + 300 + 2);
    expect(toHex(encodeCommand({ ...plain, le: 65_536 }, extended))).toBe("00A40000000000");
    expect(() => encodeCommand({ ...plain, le: 300 }, T1)).toThrow(RangeError);
  });
});

describe("what answers mean", () => {
  const answer = (sw: number, data = ""): { data: Uint8Array; sw: number } => ({ data: fromHex(data), sw });

  test("verify", () => {
    const command = verify(1, pin("1234"));
    expect(unwrap(command.parse(answer(0x9000)))).toBeUndefined();
    expect(errorOf(command.parse(answer(0x63c2)))).toMatchObject({ kind: "wrong-pin", triesLeft: 2 });
    expect(errorOf(command.parse(answer(0x63c0)))).toMatchObject({ kind: "blocked" });
    expect(errorOf(command.parse(answer(0x6983)))).toMatchObject({ kind: "blocked" });
    expect(errorOf(command.parse(answer(0x6f00)))).toEqual({ kind: "status", code: "F004", sw: "6F00" });
  });

  test("PIN counters, in one or two bytes; no usage left is blocked", () => {
    const { parse } = getPinCounters(1);
    const card = "70 14 BF 81 01 10 A0 0E A1 06 8C 04 70 11 00 12 9A 01 03 9B 01 02";
    expect(unwrap(parse(answer(0x9000, card)))).toEqual({ maxTries: 3, triesLeft: 2 });
    expect(errorOf(parse(answer(0x9000, "70 09 BF 81 01 05 A0 03 9A 01 03")))).toMatchObject({ what: "pin-counters" });
    const usages = "70 10 BF 81 01 0C A0 0A 9A 01 03 9B 01 03 9D 02 00 00";
    expect(unwrap(parse(answer(0x9000, usages)))).toEqual({ maxTries: 3, triesLeft: 0 });
  });

  test("select tells the size of a file, in 62 or 6F", () => {
    const { parse } = selectFile(0xd120);
    const control = "80 02 0200 82 01 01 83 02 D120 A1 05 8C 03 03 FF 11 8A 01 05";
    expect(unwrap(parse(answer(0x9000, `62 15 ${control}`)))).toEqual({ size: 512 });
    expect(unwrap(parse(answer(0x9000, `6F 15 ${control}`)))).toEqual({ size: 512 });
    expect(unwrap(parse(answer(0x9000)))).toEqual({ size: undefined });
    expect(errorOf(parse(answer(0x6a82)))).toMatchObject({ kind: "status", sw: "6A82" });
    expect(errorOf(parse(answer(0x9000, "85 00")))).toMatchObject({ kind: "malformed", what: "fci" });
  });

  test("read binary ends where the file ends", () => {
    const { parse } = readBinary(0, 4);
    expect(toHex(unwrap(parse(answer(0x6282, "0102"))))).toBe("0102");
    expect(unwrap(parse(answer(0x6b00)))).toHaveLength(0);
    expect(errorOf(parse(answer(0x6982)))).toMatchObject({ kind: "status", sw: "6982" });
  });

  test("a challenge has eight bytes", () => {
    expect(unwrap(getChallenge().parse(answer(0x9000, "0102030405060708")))).toHaveLength(8);
    expect(errorOf(getChallenge().parse(answer(0x9000, "01")))).toMatchObject({ kind: "malformed", what: "challenge" });
  });

  test.each([
    [0x9000, "done"],
    [0x6110, "16 bytes wait"],
    [0x6c00, "Le should be 256"],
    [0x63c1, "wrong code, 1 tries left"],
    [0x6983, "authentication method blocked"],
    [0x1234, "unknown status word"],
  ])("status %i", (sw, meaning) => {
    expect(statusMeaning(sw)).toBe(meaning);
  });
});
