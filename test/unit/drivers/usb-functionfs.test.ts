import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { UsbFunction, UsbState } from "../../../firmware/drivers/usb-gadget/contract.js";
import { descriptorBlock, stringBlock } from "../../../firmware/drivers/usb-gadget/ffs-descriptors.js";
import { functionFsGadget } from "../../../firmware/drivers/usb-gadget/functionfs.js";
import { loadNative } from "../../../firmware/drivers/usb-gadget/native.js";
import { usbStateOf } from "../../../firmware/drivers/usb-gadget/udc-state.js";
import { fromHex, toHex } from "../../../firmware/lib/hex.js";

// On a real controller the port is judged by the contract in a virtual machine (make vm-test).

const CLASS_DESCRIPTOR = Uint8Array.of(4, 0x21, 0xaa, 0xbb);
const FUNCTION: UsbFunction = {
  name: "One",
  interfaceClass: { class: 0x0b, subclass: 0, protocol: 0 },
  classDescriptor: CLASS_DESCRIPTOR,
  maxMessage: 271,
  attach() {},
  detach() {},
  bulkOut() {},
  control: () => "stall",
};
const IDENTITY = { vendorId: 1, productId: 2, release: 3, manufacturer: "m", product: "p", serial: "s" };

test("a machine without a controller has a port that failed and shows nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "no-udc-"));
  try {
    for (const controllers of [folder, join(folder, "absent")]) {
      const gadget = functionFsGadget({ native: loadNative(), controllers });
      expect(gadget.state()).toEqual({ kind: "failed", cause: "no USB device controller" });
      expect(await gadget.expose(IDENTITY, [FUNCTION])).toEqual({ ok: false, error: { kind: "no-controller" } });
      await gadget.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the kernel's refusals have the names of errno", () => {
  const native = loadNative();
  const listener = { event() {}, setup: () => null, received() {} };
  const codeOf = (call: () => unknown): unknown => {
    try {
      return call();
    } catch (cause) {
      return cause instanceof Error && "code" in cause ? cause.code : cause;
    }
  };
  const nowhere = join(tmpdir(), "nothing-is-here");
  expect(codeOf(() => native.openFunction(nowhere, CLASS_DESCRIPTOR, CLASS_DESCRIPTOR, 271, listener))).toBe("ENOENT");
  expect(codeOf(() => native.watchAttribute(nowhere, { changed() {} }))).toBe("ENOENT");
  expect(codeOf(() => native.unmount(nowhere))).toMatch(/^(ENOENT|EPERM)$/);
});

test("a function's descriptors: one interface, its class descriptor, three endpoints, at both speeds", () => {
  const full = "09 04 00 00 03 0B 00 00 01  04 21 AA BB  07 05 81 03 0800 10  07 05 02 02 4000 00  07 05 83 02 4000 00";
  const high = "09 04 00 00 03 0B 00 00 01  04 21 AA BB  07 05 81 03 0800 08  07 05 02 02 0002 00  07 05 83 02 0002 00";
  // Magic 3, 88 bytes, flags of full and high speed, five descriptors at each.
  const head = "03000000 58000000 03000000 05000000 05000000";
  expect(toHex(descriptorBlock(FUNCTION))).toBe(toHex(fromHex(`${head} ${full} ${high}`)));
});

test("a function's name: one string in English", () => {
  expect(toHex(stringBlock("One"))).toBe(toHex(fromHex("02000000 16000000 01000000 01000000 0904 4F6E6500")));
});

const UNPLUGGED: UsbState = { kind: "unplugged" };
const CONFIGURED: UsbState = { kind: "configured" };

test.each([
  ["not attached", [], UNPLUGGED],
  ["not attached", ["off"], UNPLUGGED],
  ["powered", ["off"], { kind: "charger" }],
  ["default", ["off", "off"], { kind: "charger" }],
  ["addressed", ["off"], { kind: "charger" }],
  ["configured", ["on", "on"], CONFIGURED],
  ["default", ["on"], CONFIGURED],
  ["configured", ["asleep"], { kind: "suspended" }],
  // A controller that goes on saying what it said while a host was there.
  ["configured", ["off"], UNPLUGGED],
  ["suspended", ["off"], UNPLUGGED],
] as const)("a controller that is %s with functions %j", (controller, phases, expected) => {
  expect(usbStateOf(controller, phases, { kind: "charger" })).toEqual(expected);
});

test("while functions are half way the state stays", () => {
  expect(usbStateOf("configured", ["on", "off"], UNPLUGGED)).toEqual(UNPLUGGED);
  expect(usbStateOf("configured", ["off", "on"], CONFIGURED)).toEqual(CONFIGURED);
});
