import { type CardTransport, TourneeTerminal, type TransportFailure } from "tournee-pc";
import { expect } from "vitest";
import type { SimulatedUsbGadget } from "../../firmware/drivers/usb-gadget/simulated.js";
import { fromHex, toHex } from "../../firmware/lib/hex.js";
import { err, ok } from "../../firmware/lib/result.js";
import { Pc } from "./pc.js";
import { memoryKeys } from "./pc-app.js";
import type { Terminal } from "./terminal.js";

/** The PC's own library, over the readers at the end of the cable. */
export function officeSoftware(usb: SimulatedUsbGadget): TourneeTerminal {
  return new TourneeTerminal({
    transport: overCable(usb),
    keys: memoryKeys(),
    // The terminal's answer comes with a turn of the loop, not with time.
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
}

function overCable(usb: SimulatedUsbGadget): CardTransport {
  const removed = err<TransportFailure>({ kind: "removed" });
  return {
    async readers() {
      const names = usb.host.interfaces().map(({ name }) => name);
      const name = names.find((each) => each.endsWith("application"));
      if (name === undefined) return ok([]);
      const on = await new Pc(usb, "application").powerOn();
      return ok([{ name, atr: on.data }]);
    },
    async connect() {
      const pc = new Pc(usb, "application");
      await pc.powerOn();
      return ok({
        async transmit(apdu) {
          try {
            return ok(fromHex(await pc.apdu(toHex(apdu))));
          } catch {
            return removed;
          }
        },
        close: async () => {
          if (pc.send(0x63) === "sent") await pc.next();
        },
      });
    },
    nextChange: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

/** Pairs the office's PC as she allows it. @returns the six digits that both show */
export async function allow(desk: Terminal, office: TourneeTerminal): Promise<string> {
  let shown = "";
  const pairing = office.pair({
    pcName: "Cabinet Moreau",
    showCode: (code) => {
      shown = code;
    },
  });
  await desk.until("the terminal asks", () => {
    const state = desk.app.readerMode.state.peek();
    return state.kind === "on" && state.pairing !== undefined;
  });
  const state = desk.app.readerMode.state.peek();
  // What she compares: the same six digits on both.
  expect(state).toMatchObject({ pairing: { pcName: "Cabinet Moreau", code: shown } });
  desk.app.readerMode.answerPairing("allowed");
  expect(await pairing).toEqual({ ok: true, value: "paired" });
  return shown;
}
