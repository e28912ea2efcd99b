import { expect, test } from "vitest";
import type { UsbState } from "../../firmware/drivers/usb-gadget/contract.js";
import { SimulatedUsbGadget } from "../../firmware/drivers/usb-gadget/simulated.js";
import { usbGadgetContract } from "./usb-gadget.js";

usbGadgetContract("simulated port", async () => {
  const gadget = new SimulatedUsbGadget();
  const { host } = gadget;
  return {
    gadget,
    pc: {
      plug: async () => gadget.plug("pc"),
      unplug: async () => gadget.unplug(),
      suspend: async () => gadget.suspend(),
      resume: async () => gadget.resume(),
      reset: async () => gadget.reset(),
      seen: async () => {
        const identity = host.identity();
        return identity === undefined ? undefined : { identity, interfaces: host.interfaces() };
      },
      control: async (at, request) => host.control(at, request),
      bulkOut: async (at, message) => host.bulkOut(at, message),
      bulkIn: (at) => host.bulkIn(at),
      interrupt: (at) => host.interrupt(at),
    },
    close: async () => {},
  };
});

const FUNCTION = {
  name: "Nothing",
  interfaceClass: { class: 0xff, subclass: 0, protocol: 0 },
  classDescriptor: new Uint8Array(0),
  maxMessage: 64,
  attach() {},
  detach() {},
  bulkOut() {},
  control: () => "stall" as const,
};
const IDENTITY = { vendorId: 1, productId: 2, release: 3, manufacturer: "m", product: "p", serial: "s" };

test("a charger, and a PC that is shown nothing yet, are power alone", async () => {
  const gadget = new SimulatedUsbGadget();
  const heard: UsbState["kind"][] = [];
  gadget.subscribe((state) => heard.push(state.kind));
  gadget.plug("charger");
  gadget.unplug();
  gadget.plug("pc");
  await gadget.expose(IDENTITY, [FUNCTION]);
  gadget.plug("charger");
  expect(heard).toEqual(["charger", "unplugged", "charger", "configured", "unplugged", "charger"]);
});

test("without a controller the port says so for ever", async () => {
  const gadget = new SimulatedUsbGadget();
  gadget.fail("no USB device controller");
  expect(gadget.state()).toEqual({ kind: "failed", cause: "no USB device controller" });
  expect(await gadget.expose(IDENTITY, [FUNCTION])).toEqual({ ok: false, error: { kind: "no-controller" } });
  gadget.plug("pc");
  expect(gadget.state().kind).toBe("failed");
});
