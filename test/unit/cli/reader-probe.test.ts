import { expect, test } from "vitest";
import type { ProbePort } from "../../../firmware/cli/probe/port.js";
import { probeDevice } from "../../../firmware/cli/probe/probe.js";
import { probeCommand } from "../../../firmware/cli/reader-probe.js";
import { SimulatedSlot } from "../../../firmware/drivers/card-slot/simulated.js";
import type { UsbFunction, UsbFunctionOutput } from "../../../firmware/drivers/usb-gadget/contract.js";
import { SimulatedUsbGadget } from "../../../firmware/drivers/usb-gadget/simulated.js";
import { systemClock } from "../../../firmware/lib/clock.js";
import { createCcidFunction } from "../../../firmware/reader/ccid/ccid-function.js";
import type { ExchangeLevel } from "../../../firmware/reader/ccid/exchange-level.js";
import { readerIdentity, TEST_IDS } from "../../../firmware/reader/identity.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { unwrap } from "../../support/cards.js";

const NO_PAD = { ask: () => Promise.resolve({ kind: "cancelled" } as const) };

function reader(slot: SimulatedSlot, level: ExchangeLevel): UsbFunction {
  const clock = systemClock("Europe/Paris");
  return createCcidFunction({ slot, reader: "cps", name: `Reader ${level}`, pinPad: NO_PAD, clock, level });
}

/** These functions as a device plugged into a PC in memory. */
async function plugged(functions: readonly UsbFunction[]): Promise<ProbePort> {
  const gadget = new SimulatedUsbGadget();
  gadget.plug("pc");
  const identity = unwrap(readerIdentity(TEST_IDS, "0042", 0x0100, "bench"));
  unwrap(await gadget.expose(identity, functions));
  return {
    identity,
    interfaces: gadget.host.interfaces(),
    control: async (at, request) => gadget.host.control(at, request),
    bulkOut: async (at, message) => gadget.host.bulkOut(at, message),
    bulkIn: (at) => gadget.host.bulkIn(at),
    close: async () => gadget.unplug(),
  };
}

function withCard(): SimulatedSlot {
  const slot = new SimulatedSlot("cps");
  slot.insert(cpsCard(NURSES.claireMoreau));
  return slot;
}

test("our readers pass, whatever they exchange, with a card and without", async () => {
  const port = await plugged([
    reader(withCard(), "extended"),
    reader(withCard(), "short"),
    reader(new SimulatedSlot("cps"), "short"),
  ]);
  const { lines, failed } = await probeDevice(port);
  expect(lines.filter((line) => line.includes("FAIL"))).toEqual([]);
  expect(failed).toBe(0);
  expect(lines[0]).toBe("1209:0001 Tournee Tournee, serial 0042, release 01.00");
  expect(lines).toContain(
    '0  "Reader extended"  short and extended APDU, messages of 65554 bytes, PIN verify and modify',
  );
  expect(lines).toContain("   a card, ATR 3BAC00402A00122500648000031000" + "9000");
  expect(lines).toContain("   no card");
});

test("a reader that answers with another number, or cuts its answers, is told", async () => {
  const spoiled = (spoil: (message: Uint8Array) => Uint8Array): UsbFunction => {
    const one = reader(withCard(), "short");
    return {
      name: one.name,
      interfaceClass: one.interfaceClass,
      classDescriptor: one.classDescriptor,
      maxMessage: one.maxMessage,
      attach: (output: UsbFunctionOutput) =>
        one.attach({
          bulkIn: (message) => output.bulkIn(spoil(Uint8Array.from(message))),
          interrupt: (message) => output.interrupt(message),
        }),
      detach: (reason) => one.detach(reason),
      bulkOut: (bytes) => one.bulkOut(bytes),
      control: (request) => one.control(request),
    };
  };
  const otherNumber = spoiled((message) => message.with(6, ((message[6] ?? 0) + 1) & 0xff));
  const cut = spoiled((message) => message.subarray(0, 9));
  const { lines, failed } = await probeDevice(await plugged([otherNumber, cut]));
  expect(failed).toBeGreaterThan(0);
  expect(lines).toContain("   the reader does not answer: bSeq 1 instead of 0");
  expect(lines).toContain("   FAIL  slot status: an answer of 9 bytes");
});

test("an interface that is no reader is told and left alone", async () => {
  const serial: UsbFunction = {
    name: "Serial",
    interfaceClass: { class: 0xff, subclass: 0, protocol: 0 },
    classDescriptor: new Uint8Array(0),
    maxMessage: 64,
    attach() {},
    detach() {},
    bulkOut: () => expect.unreachable(),
    control: () => "stall",
  };
  const { lines } = await probeDevice(await plugged([serial]));
  expect(lines).toContain('0  "Serial"  is no smart-card reader');
});

test.each([["--id", "12"], ["--interface", "-1"], ["--send", "0G"], ["more"]])(
  "%s %s is refused with the usage",
  async (...args) => {
    const outcome = await probeCommand(args.filter((arg) => arg !== undefined));
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain("usage: tournee reader probe");
  },
);
