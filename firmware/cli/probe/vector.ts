import { type CcidClient, hexByte, type ProbeAnswer, ProbeFault } from "./ccid-client.js";

/** One thing that every reader must do. `run` ends well, or throws a `ProbeFault` that says what was seen. */
export interface Vector {
  readonly name: string;
  /** Whether it needs a card that answers. */
  readonly card: boolean;
  run(client: CcidClient, facts: ReaderFacts): Promise<void>;
}

export interface ReaderFacts {
  /** dwMaxCCIDMessageLength, bytes. */
  readonly maxMessage: number;
}

/** SELECT of the root: any card of ISO 7816-4 answers two bytes at least. */
export const SELECT_ROOT = Uint8Array.of(0x00, 0xa4, 0x00, 0x0c, 0x02, 0x3f, 0x00);

/** @throws ProbeFault unless the answer is the failure that is expected */
export function expectFailure(answer: ProbeAnswer, error: number): void {
  if (!answer.failed) throw new ProbeFault("done, not refused");
  if (answer.error !== error) throw new ProbeFault(`bError ${hexByte(answer.error)} instead of ${hexByte(error)}`);
}

/** @throws ProbeFault unless the command was done */
export function expectDone(answer: ProbeAnswer): ProbeAnswer {
  if (answer.failed) throw new ProbeFault(`refused with bError ${hexByte(answer.error)}`);
  return answer;
}
