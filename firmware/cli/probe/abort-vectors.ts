import { CCID_ERROR, COMMAND } from "../../reader/ccid/wire.js";
import { type CcidClient, ProbeFault } from "./ccid-client.js";
import { expectDone, expectFailure, SELECT_ROOT, type Vector } from "./vector.js";

const ABORT_REQUEST = 0x01;

/** The half of an abort on the control pipe: the sequence number in the high byte, the slot in the low one. */
async function abortByControl(client: CcidClient, seq: number): Promise<void> {
  if ((await client.request("out", ABORT_REQUEST, seq << 8, 0)) === "stall") throw new ProbeFault("ABORT was stalled");
}

/** After an abort the reader works as before. */
async function worksAgain(client: CcidClient): Promise<void> {
  expectDone(await client.exchange({ type: COMMAND.iccPowerOn }));
  expectDone(await client.exchange({ type: COMMAND.xfrBlock, data: SELECT_ROOT }));
}

/** Both orders in which the two halves of an abort may reach a reader (USB CCID 1.1 §5.3.1). */
export const abortVectors: readonly Vector[] = [
  {
    name: "an abort, the control pipe first: commands between its halves are aborted",
    card: true,
    run: async (client) => {
      expectDone(await client.exchange({ type: COMMAND.iccPowerOn }));
      await abortByControl(client, 0x42);
      expectFailure(
        await client.exchange({ type: COMMAND.xfrBlock, data: SELECT_ROOT, seq: 0x41 }),
        CCID_ERROR.aborted,
      );
      expectDone(await client.exchange({ type: COMMAND.abort, seq: 0x42 }));
      await worksAgain(client);
    },
  },
  {
    name: "an abort, bulk OUT first: it is answered once the control pipe has said it too",
    card: true,
    run: async (client) => {
      expectDone(await client.exchange({ type: COMMAND.iccPowerOn }));
      const sent = await client.send({ type: COMMAND.abort, seq: 0x43 });
      await abortByControl(client, 0x43);
      expectDone(await client.answer(sent));
      await worksAgain(client);
    },
  },
  {
    name: "an abort whose halves have two numbers is not one, until they agree",
    card: true,
    run: async (client) => {
      expectDone(await client.exchange({ type: COMMAND.iccPowerOn }));
      await abortByControl(client, 0x44);
      const other = await client.send({ type: COMMAND.abort, seq: 0x45 });
      await abortByControl(client, 0x45);
      expectDone(await client.answer(other));
      await worksAgain(client);
    },
  },
];
