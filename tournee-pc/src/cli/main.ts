import { KeysFileError } from "../client/keys-file.js";
import { pcscTransport } from "../client/pcsc-transport.js";
import { type ExitCode, runCommand } from "./commands.js";
import { parseOptions, USAGE } from "./options.js";
import { outputTo } from "./output.js";

/**
 * Runs one command of `tournee-pc` and ends the process: PC/SC's threads would keep it alive.
 * @param argv what follows the program's name
 */
export async function main(argv: readonly string[]): Promise<void> {
  const code = await run(argv);
  // What was written must leave before the process does.
  await Promise.all([process.stdout, process.stderr].map(drained));
  process.exit(code);
}

async function run(argv: readonly string[]): Promise<ExitCode> {
  const output = outputTo(process);
  const options = parseOptions(argv, process.env);
  if (typeof options === "string") {
    output.note(`tournee-pc: ${options}\n${USAGE.trimEnd()}`);
    return 2;
  }
  try {
    return await runCommand(options, pcscTransport, output);
  } catch (error) {
    const isFile = error instanceof Error && "syscall" in error;
    const told = error instanceof KeysFileError || isFile ? error.message : "internal error";
    output.note(`tournee-pc: ${told}`);
    return 1;
  }
}

async function drained(stream: NodeJS.WriteStream): Promise<void> {
  await new Promise<void>((resolve) => stream.write("", () => resolve()));
}
