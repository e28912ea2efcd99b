import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { LIBCCIDTWIN, type SerialReaderEntry } from "./own-pcscd.js";

const PROGRAM = resolve(import.meta.dirname, "../../bin/tournee.js");

/** `tournee reader` as a process of its own: what a person has at her desk. */
export interface ReaderCli {
  readonly link: string;
  readonly entry: SerialReaderEntry;
  /** Every line that it has said. */
  readonly said: readonly string[];
  /** The first line, said or to come, that holds these words. */
  line(words: string): Promise<string>;
  /** Types a line. */
  type(line: string): void;
  kill(signal: NodeJS.Signals): void;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

export interface ReaderCliOptions {
  readonly args?: readonly string[];
  readonly profile?: "SEC1210" | "GemPCPinPad";
  /** What is typed in answer to a line, if anything is. */
  readonly hands?: (line: string) => string | undefined;
}

/** Starts it with its link in a folder; resolves once it is ready. */
export async function startReaderCli(folder: string, options: ReaderCliOptions = {}): Promise<ReaderCli> {
  const { args = [], profile = "SEC1210", hands = () => undefined } = options;
  const link = join(folder, "reader");
  const child = spawn(
    process.execPath,
    [PROGRAM, "reader", "--transport", "twin", "--link", link, "--profile", profile, ...args],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const ended = new Promise<number | null>((settle) => child.once("exit", (code) => settle(code)));
  const said: string[] = [];
  const waiting = new Set<() => void>();
  let rest = "";
  child.stdout.on("data", (bytes: Buffer) => {
    const lines = (rest + bytes.toString()).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      said.push(line);
      const typed = hands(line);
      if (typed !== undefined) child.stdin.write(`${typed}\n`);
    }
    for (const look of [...waiting]) look();
  });
  const line = async (words: string): Promise<string> =>
    await new Promise((settle, fail) => {
      const look = (): void => {
        const found = said.find((one) => one.includes(words));
        if (found === undefined) return;
        waiting.delete(look);
        settle(found);
      };
      waiting.add(look);
      look();
      void ended.then((code) =>
        fail(new Error(`tournee reader ended (${code}) before « ${words} »: ${said.join("\n")}`)),
      );
    });
  await line("ready");
  return {
    link,
    entry: { name: "Terminal", device: `${link}:${profile}`, library: LIBCCIDTWIN },
    said,
    line,
    type: (text) => void child.stdin.write(`${text}\n`),
    kill: (signal) => void child.kill(signal),
    ended,
  };
}
