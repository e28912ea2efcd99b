import { parseArgs } from "node:util";
import { fromHex } from "../lib/hex.js";
import { type Outcome, refuse } from "./outcome.js";
import type { UsbIds } from "./probe/libusb-port.js";
import type { OpenError } from "./probe/port.js";

const USAGE = `usage: tournee reader probe [--id VENDOR:PRODUCT] [--send HEX [--interface N]]

  On a PC, talks to the terminal's USB readers without pcscd: their descriptors, their cards' answers to reset, and what
  a reader must do with good and bad messages. Stop pcscd before. A card is selected, never asked for a code.
  --id         the device, hexadecimal; by default the test id 1209:0001
  --send       sends one CCID message as it is and prints what comes back, instead of the checks
  --interface  the reader that --send means; by default 0
`;

const OPEN_ERRORS: Record<Exclude<OpenError["kind"], "failed">, string> = {
  "not-found": "no such device is plugged (lsusb lists those that are)",
  "in-use": "another program holds the device: stop pcscd (systemctl stop pcscd.socket pcscd) and try again",
  denied: "this user may not open the device: try again as root, or add a udev rule for it",
};

/** `tournee reader probe`: exit code 1 when a check failed. */
export async function probeCommand(args: readonly string[]): Promise<Outcome> {
  const request = parse(args);
  if (request === undefined) return refuse(USAGE);
  // libusb and its bus watch are loaded for this command only.
  const [{ openLibusbPort }, { probeDevice, sendRaw }] = await Promise.all([
    import("./probe/libusb-port.js"),
    import("./probe/probe.js"),
  ]);
  const opened = await openLibusbPort(request.ids);
  if (!opened.ok) {
    const words = opened.error.kind === "failed" ? opened.error.cause : OPEN_ERRORS[opened.error.kind];
    return refuse(`tournee reader probe: ${words}\n`);
  }
  const port = opened.value;
  try {
    if (request.send !== undefined) {
      const answer = await sendRaw(port, request.interface, request.send);
      return { exitCode: 0, stdout: `${answer}\n`, stderr: "" };
    }
    const { lines, failed } = await probeDevice(port);
    return { exitCode: failed > 0 ? 1 : 0, stdout: `${lines.join("\n")}\n`, stderr: "" };
  } finally {
    await port.close();
  }
}

interface Request {
  readonly ids: UsbIds;
  readonly interface: number;
  readonly send: Uint8Array | undefined;
}

function parse(args: readonly string[]): Request | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        id: { type: "string", default: "1209:0001" },
        send: { type: "string" },
        interface: { type: "string", default: "0" },
      },
    });
    const [, vendor, product] = /^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(values.id) ?? [];
    const at = Number(values.interface);
    if (vendor === undefined || product === undefined || !Number.isInteger(at) || at < 0) return undefined;
    return {
      ids: { vendorId: Number.parseInt(vendor, 16), productId: Number.parseInt(product, 16) },
      interface: at,
      send: values.send === undefined ? undefined : fromHex(values.send),
    };
  } catch {
    return undefined;
  }
}
