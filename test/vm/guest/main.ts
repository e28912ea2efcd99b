/** What runs inside the machine: its parts, one after another, or those named on the kernel's command line (vm.parts=). */
import { isAsked } from "./asked.js";
import { checkKernel, passOver } from "./kernel-log.js";
import { check, end } from "./link.js";

const PARTS: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> = {
  contract: () => import("./gadget-contract.js"),
  probe: () => import("./probe.js"),
  reader: () => import("./reader.js"),
};

async function runParts(): Promise<void> {
  passOver();
  for (const [part, load] of Object.entries(PARTS)) {
    if (!isAsked("parts", part)) continue;
    try {
      const { run } = await load();
      await run();
    } catch (cause) {
      check(`${part} runs to its end`, false, cause instanceof Error ? cause.stack : cause);
    }
    checkKernel(`in ${part}`);
  }
  end();
  process.exit(0);
}

const [, , role, ...args] = process.argv;
if (role === "device") {
  const { serve } = await import("./device.js");
  serve();
} else if (role === "probe") {
  // As the command line runs it: nothing but the end of its work ends it.
  const { probeCommand } = await import("../../../firmware/cli/reader-probe.js");
  const { exitCode, stdout, stderr } = await probeCommand(args);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
} else if (role === "office") {
  const { main } = await import("../../../tournee-pc/src/cli/main.js");
  await main(args);
} else {
  await runParts();
}
