import type { SlotState } from "../../drivers/card-slot/contract.js";
import type { ReaderName } from "../contract.js";
import { ApduChain } from "./apdu-chain.js";
import type { CardSession } from "./card-session.js";
import { type ExchangeLevel, longestMessage } from "./exchange-level.js";
import { parametersOf } from "./parameters.js";
import type { T0Classes } from "./t0-transport.js";
import { HEADER_LENGTH, ICC, type IccStatus } from "./wire.js";

const ECHO = 0xff;

/** What the commands of one slot share and change. */
export class SlotContext {
  readonly level: ExchangeLevel;
  readonly reader: ReaderName;
  readonly chain: ApduChain;
  /** Undefined while no card is powered for the host. */
  session: CardSession | undefined;
  classes: T0Classes = { getResponse: ECHO, envelope: ECHO };
  state: SlotState = { kind: "empty" };

  /** @param maxMessage longest message in bytes */
  constructor(level: ExchangeLevel, reader: ReaderName, maxMessage: number = longestMessage(level)) {
    this.level = level;
    this.reader = reader;
    this.chain = new ApduChain(maxMessage - HEADER_LENGTH);
  }

  /** bmICCStatus. A reader that failed holds no card that the host could use. */
  icc(): IccStatus {
    const insertion = insertionOf(this.state);
    if (insertion === undefined) return ICC.absent;
    return this.session?.insertion === insertion ? ICC.active : ICC.inactive;
  }

  /** Parameters in force; the standard's own while no card is powered. */
  parameters(): { readonly protocol: 0 | 1; readonly bytes: Uint8Array } {
    return this.session?.parameters ?? parametersOf();
  }

  /** As after a power-on of the reader itself. */
  reset(): void {
    this.chain.forget();
    this.session = undefined;
    this.classes = { getResponse: ECHO, envelope: ECHO };
  }
}

/** Number of the insertion, when something is in the slot. */
export function insertionOf(state: SlotState): number | undefined {
  return state.kind === "present" || state.kind === "mute" ? state.insertion : undefined;
}
