import { afterAll, beforeAll, expect, test } from "vitest";
import { type OwnPcscd, startPcscd } from "../../../support/own-pcscd.js";
import { runProgram } from "../../../support/pc-program.js";
import { scriptedCard } from "../../../support/reader-desk.js";
import { t1Atr } from "../../../support/t1-peer.js";
import { startTwinReader, type TwinBench } from "../../../support/twin-reader.js";

let twin: TwinBench;
let pcscd: OwnPcscd;
beforeAll(async () => {
  twin = startTwinReader();
  pcscd = await startPcscd([twin.entry]);
});
afterAll(async () => {
  await pcscd.stop();
  twin.close();
});

const ATRS: Readonly<Record<string, Uint8Array>> = {
  lrc: t1Atr(254, "lrc"),
  "short blocks": t1Atr(16, "lrc"),
  crc: t1Atr(64, "crc"),
};

// The program is a process of its own: a PC/SC call may wait for the very thread that the reader runs on.
test("libccid's own T=1 gets every APDU through, chained or not, with either error code", async () => {
  const atTheDesk = (words: string): void => {
    const { cps } = twin.slots;
    const atr = ATRS[words.replace(/^insert /, "")];
    if (atr === undefined) cps.remove();
    else cps.insert(scriptedCard((apdu) => Uint8Array.of(...apdu.subarray(5), 0x90, 0x00), atr));
  };
  const { status, so, error } = await runProgram("blocks", "", atTheDesk);
  expect(error).toBe("");
  expect(status).toBe(0);
  expect(so).toHaveLength(3);
});
