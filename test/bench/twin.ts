import { spawn } from "node:child_process";
import { join } from "node:path";
import { cpsCard } from "../../simulator/cards/cps-card.js";
import { NURSES } from "../../simulator/fixtures/nurses.js";
import { VPCD_PORTS, VpcdPlug } from "../../simulator/vpcd.js";
import { startPcscd } from "../support/own-pcscd.js";
import { startTwinReader } from "../support/twin-reader.js";

/**
 * Run by scripts/bench.ts in a namespace without pcscd: the same card behind the terminal's CCID core on a serial line, and
 * behind vpcd. `twin-client` measures both from a process of its own. Prints its JSON line.
 */
const twin = startTwinReader();
const pcscd = await startPcscd([twin.entry]);
const plug = new VpcdPlug(VPCD_PORTS.cps);
await plug.insert(cpsCard(NURSES.claireMoreau));
twin.slots.cps.insert(cpsCard(NURSES.claireMoreau));
const client = spawn(process.execPath, [join(import.meta.dirname, "twin-client.js")], {
  stdio: ["ignore", "inherit", "inherit"],
});
const status = await new Promise<number>((resolve) => client.once("exit", (code) => resolve(code ?? 1)));
plug.remove();
await pcscd.stop();
twin.close();
process.exitCode = status;
