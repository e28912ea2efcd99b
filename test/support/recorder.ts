import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "./store.js";

/** Compiles the recorder with the machine's C compiler, which the native packages need as well. */
function buildRecorder(folder: string): string {
  const source = fileURLToPath(new URL("./record-io.c", import.meta.url));
  const library = join(folder, "record-io.so");
  execFileSync("cc", ["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library, source, "-ldl", "-lpthread"]);
  return library;
}

export interface Recording<Task extends { readonly fullFlag: string }> {
  readonly script: URL;
  /** The child's first argument, in JSON. While the file `fullFlag` exists the disk is full; empty for none. */
  readonly task: Task;
  /** The folder whose files are recorded. */
  readonly folder: string;
  /** Where the record goes; undefined records nothing. */
  readonly log: string | undefined;
}

/** Runs a child to its end under the recorder; gives what it printed. */
export async function runRecorded<Task extends { readonly fullFlag: string }>({
  script,
  task,
  folder,
  log,
}: Recording<Task>): Promise<string> {
  const tools = temporaryFolder();
  const child = spawn(process.execPath, [fileURLToPath(script), JSON.stringify(task)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      LD_PRELOAD: buildRecorder(tools.path),
      RECORD_IO_DIR: folder,
      RECORD_IO_FULL: task.fullFlag,
      ...(log === undefined ? {} : { RECORD_IO_LOG: log }),
      UV_USE_IO_URING: "0",
    },
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const [code] = await once(child, "close");
  tools.remove();
  if (code !== 0) throw new Error(`the recorded child ended with code ${String(code)}`);
  return output;
}
