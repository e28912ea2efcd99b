// SPDX-License-Identifier: Apache-2.0
// What runs inside the machine: the parts named on the kernel's command line (vm.parts=drm,fbdev), one after another.
import { readFileSync } from "node:fs";
import { check, end } from "./link.mjs";

const parts = /vm\.parts=(\S+)/.exec(readFileSync("/proc/cmdline", "utf8"))?.[1]?.split(",") ?? [];
for (const part of parts) {
  try {
    const { run } = await import(`./${part}.mjs`);
    await run();
  } catch (error) {
    check(`${part} runs to its end`, false, String(error?.stack ?? error));
  }
}
end();
