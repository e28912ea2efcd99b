import { readFileSync } from "node:fs";

/** What the kernel's command line says of the test: vm.parts=contract,probe vm.steps=cards,codes vm.apdus=100. */
export function asked(name: string): string | undefined {
  return new RegExp(`vm\\.${name}=(\\S+)`).exec(readFileSync("/proc/cmdline", "utf8"))?.[1];
}

/** Whether a part or a step is to run: those that are named, or all. */
export function isAsked(name: string, one: string): boolean {
  return asked(name)?.split(",").includes(one) ?? true;
}
