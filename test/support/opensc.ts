import { execFileSync } from "node:child_process";

/**
 * Whether this OpenSC can log in to a CPS. 0.26.1 (Debian 13) asks the card for the code's lengths and then, having lost which
 * object it asks about, for the counters of object 00 of class 00, which no card has; 0.23 (Debian 12) asks rightly.
 */
export function logsInToCps(): boolean {
  const [, minor = "0"] = /^OpenSC[- ]0\.(\d+)/m.exec(toolInfo()) ?? [];
  return Number(minor) < 26;
}

function toolInfo(): string {
  return execFileSync("opensc-tool", ["--info"], { encoding: "utf8" });
}
