/** The terminal inside the machine, reduced to what an update touches: its ledger, and what installs. */
import { readFileSync } from "node:fs";
import { RaucInstaller } from "../../../../ota/installer/rauc/rauc-installer.js";

process.stdout.write(`${JSON.stringify({ boot: readFileSync("/release/version", "utf8") })}\n`);
const opened = await RaucInstaller.open({
  address: "unix:path=/run/dbus/system_bus_socket",
  factoryVersion: "1.0.0",
  log: { info: () => undefined, warn: () => undefined },
});
process.stdout.write(`${JSON.stringify({ opened: opened.ok ? await opened.value.status() : opened })}\n`);
