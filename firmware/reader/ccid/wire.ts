/** Bytes of every CCID message before its data (USB CCID 1.1 §6). */
export const HEADER_LENGTH = 10;

/** Messages of the host on bulk OUT (§6.1). */
export const COMMAND = {
  setParameters: 0x61,
  iccPowerOn: 0x62,
  iccPowerOff: 0x63,
  getSlotStatus: 0x65,
  secure: 0x69,
  t0Apdu: 0x6a,
  escape: 0x6b,
  getParameters: 0x6c,
  resetParameters: 0x6d,
  iccClock: 0x6e,
  xfrBlock: 0x6f,
  mechanical: 0x71,
  abort: 0x72,
  setDataRateAndClock: 0x73,
} as const;

/** Messages of the reader on bulk IN (§6.2). */
export const ANSWER = {
  dataBlock: 0x80,
  slotStatus: 0x81,
  parameters: 0x82,
  escape: 0x83,
  dataRateAndClock: 0x84,
} as const;
export type AnswerType = (typeof ANSWER)[keyof typeof ANSWER];

/** bError (§6.2.6). 1 to 127 is the offset of the field that is wrong. */
export const CCID_ERROR = {
  aborted: 0xff,
  mute: 0xfe,
  hardware: 0xfb,
  pinTimeout: 0xf0,
  pinCancelled: 0xef,
  slotBusy: 0xe0,
  notSupported: 0x00,
} as const;

/** Offsets of fields that an error may point at. */
export const FIELD = { length: 1, slot: 5, parameter: 7, level: 8, data: HEADER_LENGTH } as const;

/** bmICCStatus: what the slot holds. */
export const ICC = { active: 0, inactive: 1, absent: 2 } as const;
export type IccStatus = (typeof ICC)[keyof typeof ICC];

const FAILED = 0x40;
const TIME_EXTENSION = 0x80;

/** One whole message of the host. `data` is the message's own memory: who handles it may overwrite it. */
export interface Command {
  readonly type: number;
  readonly slot: number;
  readonly seq: number;
  /** The three bytes whose meaning depends on the type. */
  readonly specific: readonly [number, number, number];
  readonly data: Uint8Array;
}

/** What an answer must repeat of its command. */
export type CommandId = Pick<Command, "type" | "slot" | "seq">;

/** How a command ended. `parameter` is byte 9: chaining, clock status or protocol, by the type of the answer. */
export type Outcome =
  | { readonly kind: "done"; readonly data: Uint8Array; readonly parameter: number }
  | { readonly kind: "failed"; readonly error: number };

const NOTHING = new Uint8Array(0);

export function done(data: Uint8Array = NOTHING, parameter = 0): Outcome {
  return { kind: "done", data, parameter };
}

export function failed(error: number): Outcome {
  return { kind: "failed", error };
}

/** Reads a whole message; its length was checked against dwLength by the assembler. */
export function decodeCommand(message: Uint8Array): Command {
  const at = (index: number): number => message[index] ?? 0;
  return {
    type: at(0),
    slot: at(5),
    seq: at(6),
    specific: [at(7), at(8), at(9)],
    data: message.subarray(HEADER_LENGTH),
  };
}

/** The type that answers a command, the same when it fails (§6.2). Unknown commands are answered by the slot's status. */
export function answerTypeOf(type: number): AnswerType {
  switch (type) {
    case COMMAND.iccPowerOn:
    case COMMAND.xfrBlock:
    case COMMAND.secure:
      return ANSWER.dataBlock;
    case COMMAND.getParameters:
    case COMMAND.resetParameters:
    case COMMAND.setParameters:
      return ANSWER.parameters;
    case COMMAND.escape:
      return ANSWER.escape;
    case COMMAND.setDataRateAndClock:
      return ANSWER.dataRateAndClock;
    default:
      return ANSWER.slotStatus;
  }
}

/** The answer of a command. `idle` is byte 9 of a failure: the state of the clock or the protocol, by type. */
export function encodeAnswer(command: CommandId, outcome: Outcome, icc: IccStatus, idle: number): Uint8Array {
  const type = answerTypeOf(command.type);
  return outcome.kind === "done"
    ? message(type, command, [icc, 0, outcome.parameter], outcome.data)
    : message(type, command, [icc | FAILED, outcome.error, idle], NOTHING);
}

/** Asks the host to go on waiting; `bError` multiplies the time it waits (§6.2.1). */
export function encodeTimeExtension(command: CommandId, icc: IccStatus): Uint8Array {
  return message(ANSWER.dataBlock, command, [icc | TIME_EXTENSION, 1, 0], NOTHING);
}

/** RDR_to_PC_NotifySlotChange of a one-slot interface (§6.3.1): bit 0 present, bit 1 changed. */
export function encodeSlotChange(present: boolean): Uint8Array {
  return Uint8Array.of(0x50, present ? 0x03 : 0x02);
}

function message(
  type: AnswerType,
  { slot, seq }: CommandId,
  tail: readonly [number, number, number],
  data: Uint8Array,
): Uint8Array {
  const bytes = new Uint8Array(HEADER_LENGTH + data.length);
  new DataView(bytes.buffer).setUint32(1, data.length, true);
  bytes[0] = type;
  bytes[5] = slot;
  bytes[6] = seq;
  bytes.set(tail, 7);
  bytes.set(data, HEADER_LENGTH);
  return bytes;
}
