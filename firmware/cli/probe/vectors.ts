import { CCID_ERROR, COMMAND, HEADER_LENGTH, ICC } from "../../reader/ccid/wire.js";
import { abortVectors } from "./abort-vectors.js";
import { encodeCommand, ProbeFault } from "./ccid-client.js";
import { expectDone, expectFailure, SELECT_ROOT, type Vector } from "./vector.js";

const GET_CLOCKS = 0x02;
const GET_RATES = 0x03;
const UNKNOWN = 0x7e;

const PLAIN: readonly Vector[] = [
  {
    name: "slot status",
    card: false,
    run: async (client) => {
      expectDone(await client.exchange({ type: COMMAND.getSlotStatus }));
    },
  },
  {
    name: "each sequence number is repeated",
    card: false,
    run: async (client) => {
      for (let seq = 0; seq <= 0xff; seq += 1) expectDone(await client.exchange({ type: COMMAND.getSlotStatus, seq }));
    },
  },
  {
    name: "a slot that is not there is refused by its field",
    card: false,
    run: async (client) => {
      expectFailure(await client.exchange({ type: COMMAND.getSlotStatus, slot: 1 }), 5);
    },
  },
  {
    name: "an unknown message is not supported",
    card: false,
    run: async (client) => {
      expectFailure(await client.exchange({ type: UNKNOWN }), CCID_ERROR.notSupported);
    },
  },
  {
    name: "a message with bytes that it must not have is refused by its length",
    card: false,
    run: async (client) => {
      expectFailure(await client.exchange({ type: COMMAND.getSlotStatus, data: new Uint8Array(5) }), 1);
    },
  },
  {
    name: "a message longer than the reader takes is refused, and the next one is understood",
    card: false,
    run: async (client, { maxMessage }) => {
      const data = new Uint8Array(maxMessage - HEADER_LENGTH + 1);
      expectFailure(await client.exchange({ type: COMMAND.xfrBlock, data }), 1);
      expectDone(await client.exchange({ type: COMMAND.getSlotStatus }));
    },
  },
  {
    name: "a message may come in parts",
    card: false,
    run: async (client) => {
      const seq = client.nextSeq;
      const bytes = encodeCommand({ type: COMMAND.getSlotStatus, seq });
      await client.raw(bytes.subarray(0, 3));
      await client.raw(bytes.subarray(3));
      expectDone(await client.answer({ type: COMMAND.getSlotStatus, slot: 0, seq }));
    },
  },
  {
    name: "two messages in one transfer have two answers",
    card: false,
    run: async (client) => {
      const [one, two] = [7, 8].map((seq) => encodeCommand({ type: COMMAND.getSlotStatus, seq }));
      await client.raw(Buffer.concat([one ?? new Uint8Array(0), two ?? new Uint8Array(0)]));
      for (const seq of [7, 8]) await client.answer({ type: COMMAND.getSlotStatus, slot: 0, seq });
    },
  },
  {
    name: "an escape is answered as one",
    card: false,
    run: async (client) => {
      await client.exchange({ type: COMMAND.escape, data: Uint8Array.of(1, 2, 3) });
    },
  },
  {
    name: "clock frequencies and data rates are lists of words",
    card: false,
    run: async (client) => {
      for (const request of [GET_CLOCKS, GET_RATES]) {
        const answer = await client.request("in", request, 0, 256);
        if (answer !== "stall" && answer.length % 4 !== 0) throw new ProbeFault(`${answer.length} bytes of words`);
      }
    },
  },
  {
    name: "an unknown class request is stalled, and the next one works",
    card: false,
    run: async (client) => {
      if ((await client.request("in", UNKNOWN, 0, 8)) !== "stall") throw new ProbeFault("answered");
      await client.request("in", GET_CLOCKS, 0, 256);
    },
  },
];

const WITH_CARD: readonly Vector[] = [
  {
    name: "a card is powered, and tells its parameters",
    card: true,
    run: async (client) => {
      const { data, icc } = expectDone(await client.exchange({ type: COMMAND.iccPowerOn }));
      if (data.length < 2 || icc !== ICC.active)
        throw new ProbeFault(`an ATR of ${data.length} bytes, bmICCStatus ${icc}`);
      const parameters = expectDone(await client.exchange({ type: COMMAND.getParameters }));
      const expected = parameters.parameter === 0 ? 5 : 7;
      if (parameters.data.length !== expected) throw new ProbeFault(`${parameters.data.length} bytes of parameters`);
    },
  },
  {
    name: "it answers an APDU",
    card: true,
    run: async (client) => {
      await client.exchange({ type: COMMAND.iccPowerOn });
      const { data } = expectDone(await client.exchange({ type: COMMAND.xfrBlock, data: SELECT_ROOT }));
      if (data.length < 2) throw new ProbeFault(`${data.length} bytes of answer`);
    },
  },
  {
    name: "powered off, it answers none",
    card: true,
    run: async (client) => {
      const off = expectDone(await client.exchange({ type: COMMAND.iccPowerOff }));
      if (off.icc !== ICC.inactive) throw new ProbeFault(`bmICCStatus ${off.icc} after power off`);
      const answer = await client.exchange({ type: COMMAND.xfrBlock, data: SELECT_ROOT });
      if (!answer.failed) throw new ProbeFault("an APDU was answered");
    },
  },
  ...abortVectors,
];

/** Everything that the probe tries on one reader, in this order. */
export const VECTORS: readonly Vector[] = [...PLAIN, ...WITH_CARD];
