import { functionFsGadget } from "../../../firmware/drivers/usb-gadget/functionfs.js";
import { loadNative } from "../../../firmware/drivers/usb-gadget/native.js";
import { usbGadgetContract } from "../../contract/usb-gadget.js";
import { DummyCable } from "./dummy-cable.js";
import { LibusbPc } from "./libusb-pc.js";
import { runCollected } from "./suite.js";

/** The contract of the port on the kernel's own gadget, with the kernel's own host at the other end. */
export async function run(): Promise<void> {
  const cable = await DummyCable.find();
  const native = loadNative();
  usbGadgetContract("FunctionFS", async () => {
    const gadget = functionFsGadget({ native });
    const pc = new LibusbPc(cable, { vendorId: 0x1209, productId: 0x0001 });
    return {
      gadget,
      pc,
      close: async () => {
        await pc.release();
        await gadget.close();
      },
    };
  });
  await runCollected();
}
