import type { SimulatedUsbGadget } from "../../firmware/drivers/usb-gadget/simulated.js";
import { fromHex, toHex } from "../../firmware/lib/hex.js";
import type { VirtualCard } from "../../simulator/cards/virtual-card.js";
import { Pc } from "./pc.js";

const POWER_OFF = 0x63;

/** The terminal's own application at the other end of the cable, as a card for vpcd. `onApdu` hears how many it has answered. */
export async function usbCard(
  usb: SimulatedUsbGadget,
  onApdu: (count: number) => void = () => {},
): Promise<VirtualCard> {
  const pc = new Pc(usb, "application");
  const { data: atr } = await pc.powerOn();
  let powered = true;
  let count = 0;
  /** One command of the cable at a time. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const mine = last.then(task);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    atr,
    reset() {
      void inTurn(async () => {
        if (powered && pc.send(POWER_OFF) === "sent") await pc.next();
        powered = false;
      });
    },
    transmit: (apdu) =>
      inTurn(async () => {
        if (!powered) await pc.powerOn();
        powered = true;
        const answer = fromHex(await pc.apdu(toHex(apdu)));
        count += 1;
        onApdu(count);
        return answer;
      }),
  };
}
