import {
  APPLICATION_AID,
  CLASS,
  type CommandApdu,
  decodeCommand,
  decodeTransfer,
  encodeAnswerFragment,
  encodeResponse,
  encodeTransferAnswer,
  encodeTransferState,
  INSTRUCTION,
  PAIR_STEP,
  type PlainIdentity,
  PROTOCOL_VERSION,
  SESSION_STEP,
  STATUS,
  type TransferAnswer,
  utf8,
} from "tournee-pc/protocol";
import type { Result } from "../../lib/result.js";
import type { PairedPc } from "./contract.js";
import type { PairingDesk } from "./pairing-desk.js";
import type { SessionDesk } from "./session-desk.js";
import type { Transfers } from "./transfers.js";

export interface ApplicationCardParts {
  readonly pairing: PairingDesk;
  readonly session: SessionDesk;
  readonly transfers: Transfers;
  readonly product: { readonly name: string; readonly release: string };
  readonly isOpen: () => boolean;
  /** A PC proved who it is. */
  readonly onSession: (pc: PairedPc) => void;
  /** A message was begun, or the last one is over: answered and read, forgotten, or cut off. */
  readonly onExchange: (isUnderWay: boolean) => void;
}

const SELECT_BY_NAME = 0x04;
/** File control information asked for, or not. */
const SELECT_ANSWERS = [0x00, 0x0c];
const FCI = 0x6f;
const DF_NAME = 0x84;
const NOTHING = new Uint8Array(0);

/**
 * The terminal's application as a card: one APDU in, one out, always. What a power-down forgets is the selection and the
 * session; pairing and transfers stay.
 */
export class ApplicationCard {
  readonly #parts: ApplicationCardParts;
  #selected = false;
  /** The message that the PC is at. */
  #underWay: string | undefined;

  constructor(parts: ApplicationCardParts) {
    this.#parts = parts;
  }

  /** Power off. */
  reset(): void {
    this.#selected = false;
    this.#parts.session.close();
    this.#isAt(undefined);
  }

  /** Answers a command; the status word tells what is wrong with it. */
  async transmit(apdu: Uint8Array): Promise<Uint8Array> {
    const command = decodeCommand(apdu);
    if (!command.ok) return encodeResponse(STATUS.wrongLength);
    const { cla, ins } = command.value;
    if (cla === 0x00 && ins === INSTRUCTION.select) return this.#select(command.value);
    if (cla === 0x00) return encodeResponse(STATUS.unknownInstruction);
    if (cla !== CLASS) return encodeResponse(STATUS.wrongClass);
    if (!this.#selected) return encodeResponse(STATUS.noApplication);
    return await this.#own(command.value);
  }

  #select({ p1, p2, data }: CommandApdu): Uint8Array {
    if (p1 !== SELECT_BY_NAME || !SELECT_ANSWERS.includes(p2)) return encodeResponse(STATUS.wrongParameters);
    this.#parts.session.close();
    this.#selected = Buffer.compare(data, APPLICATION_AID) === 0;
    if (!this.#selected) return encodeResponse(STATUS.noApplication);
    const name = [DF_NAME, APPLICATION_AID.length, ...APPLICATION_AID];
    return encodeResponse(STATUS.ok, p2 === 0 ? Uint8Array.of(FCI, name.length, ...name) : NOTHING);
  }

  async #own({ ins, p1, p2, data }: CommandApdu): Promise<Uint8Array> {
    const { pairing, session } = this.#parts;
    if (p2 !== 0) return encodeResponse(STATUS.wrongParameters);
    switch (ins) {
      case INSTRUCTION.identify:
        return p1 === 0 ? encodeResponse(STATUS.ok, this.#identity()) : encodeResponse(STATUS.wrongParameters);
      case INSTRUCTION.pair:
        if (p1 === PAIR_STEP.commit) return responseOf(pairing.commit(data));
        if (p1 === PAIR_STEP.reveal) return responseOf(pairing.reveal(data));
        if (p1 === PAIR_STEP.outcome) return responseOf(pairing.outcome(data));
        return encodeResponse(STATUS.wrongParameters);
      case INSTRUCTION.session:
        if (p1 === SESSION_STEP.open) return responseOf(await session.open(data));
        if (p1 === SESSION_STEP.proof) return await this.#prove(data);
        return encodeResponse(STATUS.wrongParameters);
      case INSTRUCTION.sealed:
        return p1 === 0 ? await this.#sealed(data) : encodeResponse(STATUS.wrongParameters);
      default:
        return encodeResponse(STATUS.unknownInstruction);
    }
  }

  #identity(): Uint8Array {
    const { product, isOpen } = this.#parts;
    const identity: PlainIdentity = {
      protocol: [PROTOCOL_VERSION],
      product: product.name,
      release: product.release,
      state: isOpen() ? "ready" : "locked",
    };
    return utf8(JSON.stringify(identity));
  }

  async #prove(data: Uint8Array): Promise<Uint8Array> {
    const proven = await this.#parts.session.prove(data);
    if (!proven.ok) return encodeResponse(proven.error);
    this.#parts.onSession(proven.value);
    return encodeResponse(STATUS.ok);
  }

  async #sealed(record: Uint8Array): Promise<Uint8Array> {
    const opened = await this.#parts.session.unseal(record);
    if (!opened.ok) return encodeResponse(opened.error);
    const { pcId, content, seal } = opened.value;
    const answer = await this.#transfer(pcId, content);
    const sealed = seal(encodeTransferAnswer(answer));
    return sealed === undefined ? encodeResponse(STATUS.noSession) : encodeResponse(STATUS.ok, sealed);
  }

  async #transfer(pcId: string, content: Uint8Array): Promise<TransferAnswer> {
    const { transfers } = this.#parts;
    const command = decodeTransfer(content);
    if (!command.ok) return { status: STATUS.wrongLength, data: NOTHING };
    switch (command.value.kind) {
      case "write": {
        const written = transfers.write(pcId, command.value.id, command.value);
        if (written.ok) this.#isAt(command.value.id);
        return written.ok
          ? { status: STATUS.ok, data: encodeTransferState(written.value) }
          : { status: written.error, data: NOTHING };
      }
      case "state":
        return { status: STATUS.ok, data: encodeTransferState(transfers.state(pcId, command.value.id)) };
      case "read": {
        const { id, offset } = command.value;
        const fragment = await transfers.read(pcId, id, offset);
        if (!fragment.ok || offset + fragment.value.data.length >= fragment.value.total) this.#isOver(id);
        return fragment.ok
          ? { status: STATUS.ok, data: encodeAnswerFragment(fragment.value) }
          : { status: fragment.error, data: NOTHING };
      }
      case "forget":
        transfers.forget(pcId, command.value.id);
        this.#isOver(command.value.id);
        return { status: STATUS.ok, data: NOTHING };
    }
  }

  #isAt(message: string | undefined): void {
    const was = this.#underWay;
    this.#underWay = message;
    if ((was === undefined) !== (message === undefined)) this.#parts.onExchange(message !== undefined);
  }

  #isOver(message: string): void {
    if (this.#underWay === message) this.#isAt(undefined);
  }
}

function responseOf(result: Result<Uint8Array, number>): Uint8Array {
  return result.ok ? encodeResponse(STATUS.ok, result.value) : encodeResponse(result.error);
}
