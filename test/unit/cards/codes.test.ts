import { describe, expect, it } from "vitest";
import { toHex } from "../../../firmware/lib/hex.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";

const OK = "9000";
const NO_DATA: Uint8Array = new Uint8Array(0);

/** A virtual CPS and what it answers to commands about its codes: 1 is hers (1234), 2 gives it its tries back. */
function card() {
  const cps = cpsCard(NURSES.claireMoreau);
  const command = (ins: number, p1: number, reference: number, digits: string): string => {
    const data = Buffer.from(digits, "latin1");
    const body = data.length === 0 ? NO_DATA : Uint8Array.of(data.length, ...data);
    return toHex(cps.transmit(Uint8Array.of(0x00, ins, p1, reference, ...body)));
  };
  return {
    reset: () => cps.reset(),
    verify: (digits: string, reference = 1) => command(0x20, 0, reference, digits),
    change: (digits: string, p1 = 0, reference = 1) => command(0x24, p1, reference, digits),
    unblock: (digits: string, p1 = 0, reference = 1) => command(0x2c, p1, reference, digits),
  };
}

describe("a virtual CPS's codes", () => {
  it("changes a code for whoever knows it, and keeps the new one after a reset", () => {
    const cps = card();
    expect(cps.change("12345678")).toBe(OK);
    cps.reset();
    expect(cps.verify("1234")).toBe("63C2");
    expect(cps.verify("5678")).toBe(OK);
  });

  it("takes a try for a wrong known code, and blocks at the third", () => {
    const cps = card();
    expect(cps.change("00005678")).toBe("63C2");
    expect(cps.change("00005678")).toBe("63C1");
    expect(cps.change("00005678")).toBe("6983");
    expect(cps.change("12345678")).toBe("6983");
    expect(cps.verify("1234")).toBe("6983");
  });

  it("refuses a new code of another length or that is no number, and costs no try", () => {
    const cps = card();
    expect(cps.change("123456789")).toBe("6700");
    expect(cps.change("1234abcd")).toBe("6A80");
    expect(cps.change("12345678", 1)).toBe("6A86");
    expect(cps.change("12345678", 0, 9)).toBe("6A88");
    expect(cps.verify("")).toBe("63C3");
  });

  it("gives a blocked code its tries back, with a new one or the same", () => {
    const cps = card();
    const block = () => ["0000", "0000", "0000"].map((wrong) => cps.verify(wrong));
    expect(block().at(-1)).toBe("6983");
    expect(cps.unblock("123456784321")).toBe(OK);
    expect(cps.verify("4321")).toBe(OK);
    block();
    expect(cps.unblock("12345678", 1)).toBe(OK);
    expect(cps.verify("4321")).toBe(OK);
  });

  it("counts the tries of the unblocking code too, which nothing unblocks", () => {
    const cps = card();
    expect(cps.unblock("000000004321")).toBe("63C2");
    expect(cps.unblock("000000004321")).toBe("63C1");
    expect(cps.unblock("000000004321")).toBe("6983");
    expect(cps.unblock("123456784321")).toBe("6983");
    expect(cps.unblock("12345678", 1, 2)).toBe("6A88");
  });
});
