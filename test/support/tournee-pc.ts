import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../tournee-pc/bin/tournee-pc.js", import.meta.url));

/**
 * Runs the command as a secretary does.
 * @param configuration folder of its keys
 * @param onNote hears what it writes for her
 */
export async function tourneePc(
  argv: readonly string[],
  configuration: string,
  onNote: (text: string) => void = () => {},
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, [PROGRAM, ...argv], {
    env: { ...process.env, XDG_CONFIG_HOME: configuration },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
    onNote(chunk.toString());
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, stdout, stderr };
}
