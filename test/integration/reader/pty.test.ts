import { constants, type FileHandle, open } from "node:fs/promises";
import { afterEach, expect, test } from "vitest";
import type { SerialLine } from "../../../firmware/drivers/serial-line/contract.js";
import { openPty } from "../../../firmware/drivers/serial-line/pty.js";
import { unwrap } from "../../support/cards.js";

const line: { open: SerialLine | undefined } = { open: undefined };
afterEach(() => line.open?.close());

/** A terminal, and a way to wait for what its listener is told. */
function terminal() {
  const told: (string | "left")[] = [];
  let news = (): void => {};
  const tell = (what: string): void => {
    told.push(what);
    news();
  };
  const opened = unwrap(
    openPty({ heard: (bytes) => tell(Buffer.from(bytes).toString("latin1")), left: () => tell("left") }),
  );
  line.open = opened;
  return {
    line: opened,
    told,
    async until(wanted: (told: readonly string[]) => boolean): Promise<void> {
      while (!wanted(told)) {
        await new Promise<void>((resolve) => {
          news = resolve;
        });
      }
    },
  };
}

const host = async (path: string): Promise<FileHandle> => await open(path, constants.O_RDWR | constants.O_NOCTTY);

async function read(from: FileHandle, length: number): Promise<string> {
  let text = "";
  while (text.length < length) {
    const { bytesRead, buffer } = await from.read(Buffer.alloc(length - text.length));
    text += buffer.subarray(0, bytesRead).toString("latin1");
  }
  return text;
}

test("bytes go both ways untouched: nothing is echoed, translated or cut", async () => {
  const { line, until, told } = terminal();
  const pc = await host(line.path);
  const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  await pc.write(all);
  await until((heard) => heard.join("").length === 256);
  expect(told.join("")).toBe(all.toString("latin1"));
  line.write(all);
  expect(await read(pc, 256)).toBe(all.toString("latin1"));
  await pc.close();
});

test("a host that closes is told to have left, and the next one is heard", async () => {
  const { line, until, told } = terminal();
  for (const word of ["one", "two", "three"]) {
    const pc = await host(line.path);
    await pc.write(word);
    await until((heard) => heard.at(-1) === word);
    await pc.close();
    await until((heard) => heard.at(-1) === "left");
  }
  expect(told).toEqual(["one", "left", "two", "left", "three", "left"]);
});

test("a host that does not read costs a bounded memory and never holds the program", async () => {
  const { line, until } = terminal();
  const pc = await host(line.path);
  await pc.write("?");
  await until((heard) => heard.length > 0);
  const answer = new Uint8Array(1_000).fill(0x41);
  for (let index = 0; index < 5_000; index += 1) line.write(answer);
  // What was kept arrives once it reads; whole writes only.
  const kept = await read(pc, 64_000);
  expect(kept).toBe("A".repeat(64_000));
  await pc.close();
  await until((heard) => heard.at(-1) === "left");
});

test("what was not read is forgotten, what follows is not", async () => {
  const { line, until } = terminal();
  const pc = await host(line.path);
  await pc.write("?");
  await until((heard) => heard.length > 0);
  for (let index = 0; index < 200; index += 1) line.write(new Uint8Array(1_000).fill(0x41));
  line.forget();
  line.write(Buffer.from("answer"));
  expect(await read(pc, 6)).toBe("answer");
  await pc.close();
  await until((heard) => heard.at(-1) === "left");
});

test("closing twice is closing once, and nothing is heard afterwards", async () => {
  const { line, told } = terminal();
  const pc = await host(line.path);
  line.close();
  line.close();
  line.write(Uint8Array.of(1));
  await expect(pc.write("late")).rejects.toThrow();
  expect(told).toEqual([]);
  await pc.close();
});
