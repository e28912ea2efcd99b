import { execFileSync } from "node:child_process";
import { check, note } from "./link.js";

/** Severity of a warning (linux/kern_levels.h); smaller is worse. */
const WARNING = 4;
/** How many lines were judged already. */
let judged = 0;

function lines(): readonly string[] {
  return execFileSync("/bin/busybox", ["dmesg", "-r"], { encoding: "utf8", maxBuffer: 2 ** 26 })
    .trimEnd()
    .split("\n");
}

/** From here on the kernel's words are judged: what it said before is about the machine, or was meant to happen. */
export function passOver(): void {
  judged = lines().length;
}

/** Checks that the kernel complained of nothing since. */
export function checkKernel(while_: string): void {
  const said = lines().slice(judged);
  const complaints = said.filter((line) => Number(/^<(\d+)>/.exec(line)?.[1] ?? "7") % 8 <= WARNING);
  check(`the kernel complains of nothing ${while_}`, complaints.length === 0, complaints);
  note(`kernel: ${said.length} lines ${while_}`);
  passOver();
}
