import { err, ok, type Result } from "../../../lib/result.js";
import type { PinEntryName, PinValidation } from "../../contract.js";
import { FIELD } from "../wire.js";
import { mostDigits, type PinFormat, reachOf, readPinFormat } from "./format.js";
import { type ApduTemplate, readTemplate } from "./template.js";

/** What PC_to_RDR_Secure asks for, checked. */
export interface PinCommand {
  readonly operation: "verify" | "modify";
  readonly entries: readonly PinEntryName[];
  readonly format: PinFormat;
  readonly minDigits: number;
  readonly maxDigits: number;
  readonly validation: readonly PinValidation[];
  /** 0: the reader chooses. */
  readonly timeoutSeconds: number;
  /** Where each code's part begins in the data of the APDU, bytes. */
  readonly offsets: { readonly current: number; readonly new: number };
  /** NAD, PCB and LEN of the T=1 block; zeros for T=0 and above the TPDU level. */
  readonly prologue: Uint8Array;
  readonly template: ApduTemplate;
}

/** bPINOperation. The others continue exchanges that this reader finishes by itself. */
const OPERATION = { verify: 0x00, modify: 0x01 } as const;

/** Offsets in the data of PC_to_RDR_Secure (USB CCID 1.1 §6.1.11.1 and .2). */
const VERIFY = { digits: 5, validation: 7, messages: 8, prologue: 12, apdu: 15 } as const;
const MODIFY = {
  offsetOld: 5,
  offsetNew: 6,
  digits: 7,
  confirm: 9,
  validation: 10,
  messages: 11,
  prologue: 15,
} as const;

/** Data of a short APDU. */
const MAX_DATA = 255;

const VALIDATIONS: readonly { readonly bit: number; readonly when: PinValidation }[] = [
  { bit: 0x01, when: "max-digits" },
  { bit: 0x02, when: "key" },
  { bit: 0x04, when: "timeout" },
];

/** Where no limit follows from the block: no card takes more. */
const LONGEST_CODE = 16;

/**
 * Reads the data of PC_to_RDR_Secure.
 * @returns as error the CCID error: the offset of the bad field
 */
export function readPinCommand(data: Uint8Array): Result<PinCommand, number> {
  const operation = data[0];
  if (operation === OPERATION.verify) return readVerify(data);
  if (operation === OPERATION.modify) return readModify(data);
  return err(data.length === 0 ? FIELD.length : FIELD.data);
}

function readVerify(data: Uint8Array): Result<PinCommand, number> {
  return read(data, VERIFY, VERIFY.prologue, {
    operation: "verify",
    entries: ["current"],
    offsets: { current: 0, new: 0 },
  });
}

function readModify(data: Uint8Array): Result<PinCommand, number> {
  const confirm = data[MODIFY.confirm] ?? 0;
  if (confirm > 0x03) return err(FIELD.data + MODIFY.confirm);
  const entries: PinEntryName[] = [
    ...((confirm & 0x02) === 0 ? [] : (["current"] as const)),
    "new",
    ...((confirm & 0x01) === 0 ? [] : (["confirmation"] as const)),
  ];
  const messages = data[MODIFY.messages] ?? 0;
  // bMsgIndex2 is there unless no message is shown, bMsgIndex3 with three messages or the default ones: as hosts send it.
  const indexes = (messages === 0 ? 0 : 1) + (messages < 3 ? 0 : 1);
  return read(data, MODIFY, MODIFY.prologue + indexes, {
    operation: "modify",
    entries,
    offsets: { current: data[MODIFY.offsetOld] ?? 0, new: data[MODIFY.offsetNew] ?? 0 },
  });
}

function read(
  data: Uint8Array,
  at: { readonly digits: number; readonly validation: number; readonly messages: number },
  prologueAt: number,
  known: Pick<PinCommand, "operation" | "entries" | "offsets">,
): Result<PinCommand, number> {
  const byte = (index: number): number => data[index] ?? 0;
  const apduAt = prologueAt + 3;
  // The APDU has a header at least.
  if (data.length < apduAt + 4) return err(FIELD.length);
  const format = readPinFormat(byte(2), byte(3), byte(4));
  if (format === undefined) return err(FIELD.data + 2);
  const conditions = byte(at.validation);
  if (conditions === 0 || conditions > 0x07) return err(FIELD.data + at.validation);
  const messages = byte(at.messages);
  if (messages > 3 && messages !== 0xff) return err(FIELD.data + at.messages);
  const wanted = byte(at.digits) || LONGEST_CODE;
  const maxDigits = Math.min(wanted, mostDigits(format), LONGEST_CODE);
  const minDigits = byte(at.digits + 1);
  if (minDigits > maxDigits) return err(FIELD.data + at.digits);
  const end = reachOf(format, maxDigits);
  if (known.entries.includes("current") && known.offsets.current + end > MAX_DATA) {
    return err(FIELD.data + MODIFY.offsetOld);
  }
  if (known.entries.includes("new") && known.offsets.new + end > MAX_DATA) return err(FIELD.data + MODIFY.offsetNew);
  const template = readTemplate(data.subarray(apduAt));
  if (template === undefined) return err(FIELD.data + apduAt);
  return ok({
    ...known,
    format,
    minDigits,
    maxDigits,
    validation: VALIDATIONS.filter(({ bit }) => (conditions & bit) !== 0).map(({ when }) => when),
    timeoutSeconds: byte(1),
    prologue: data.slice(prologueAt, apduAt),
    template,
  });
}
