import { toHex } from "../../lib/hex.js";
import { COMMAND, ICC } from "../../reader/ccid/wire.js";
import { CcidClient, ProbeFault } from "./ccid-client.js";
import { describeDevice, readDescriptor } from "./describe.js";
import type { ProbePort } from "./port.js";
import { VECTORS } from "./vectors.js";

/** What the probe found: the report's lines, and how many checks failed. */
export interface ProbeReport {
  readonly lines: readonly string[];
  readonly passed: number;
  readonly failed: number;
}

/** Tries every reader of the device and tells what each does. A card is powered and asked one SELECT, never a code. */
export async function probeDevice(port: ProbePort): Promise<ProbeReport> {
  const lines = [describeDevice(port)];
  const count = { passed: 0, failed: 0 };
  const note = (name: string, fault: string | undefined): void => {
    count[fault === undefined ? "passed" : "failed"] += 1;
    lines.push(fault === undefined ? `   pass  ${name}` : `   FAIL  ${name}: ${fault}`);
  };
  for (const [at, one] of port.interfaces.entries()) {
    const descriptor = readDescriptor(one);
    if (descriptor === undefined) {
      lines.push(`${at}  "${one.name}"  is no smart-card reader`);
      continue;
    }
    const { level, maxMessage, pin, oddities } = descriptor;
    lines.push(`${at}  "${one.name}"  ${level}, messages of ${maxMessage} bytes, ${pin}`);
    note("its descriptor is a one-slot reader's", oddities.length === 0 ? undefined : oddities.join(", "));
    const client = new CcidClient(port, at);
    const card = await cardIn(client);
    lines.push(`   ${card.words}`);
    for (const vector of VECTORS) {
      if (vector.card && !card.answers) continue;
      note(vector.name, await faultOf(() => vector.run(client, { maxMessage })));
    }
    await faultOf(async () => void (await client.exchange({ type: COMMAND.iccPowerOff })));
  }
  lines.push(`${count.passed} passed, ${count.failed} failed`);
  return { lines, ...count };
}

/** Sends bytes as they are to one reader, and gives what comes back within two seconds, as hexadecimal. */
export async function sendRaw(port: ProbePort, at: number, message: Uint8Array): Promise<string> {
  const client = new CcidClient(port, at);
  await client.raw(message);
  const answer = await client.message(2_000);
  return answer === undefined ? "(nothing came back)" : toHex(answer);
}

async function cardIn(client: CcidClient): Promise<{ readonly answers: boolean; readonly words: string }> {
  try {
    const { icc } = await client.exchange({ type: COMMAND.getSlotStatus });
    if (icc === ICC.absent) return { answers: false, words: "no card" };
    const { failed, data } = await client.exchange({ type: COMMAND.iccPowerOn });
    return failed
      ? { answers: false, words: "a card that does not answer, or that the terminal holds" }
      : { answers: true, words: `a card, ATR ${toHex(data)}` };
  } catch (cause) {
    if (!(cause instanceof ProbeFault)) throw cause;
    return { answers: false, words: `the reader does not answer: ${cause.message}` };
  }
}

async function faultOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (cause) {
    if (cause instanceof ProbeFault) return cause.message;
    throw cause;
  }
}
