import { APPLICATION_ATR, err, ok, type Result } from "../protocol/index.js";
import { selectApplication } from "./commands.js";
import type { ClientFailure } from "./failure.js";
import type { KeyStore } from "./keys.js";
import { openSession, type SecureLink } from "./secure-link.js";
import type { CardLink, CardTransport } from "./transport.js";

export interface ConnectionParts {
  readonly transport: CardTransport;
  readonly keys: KeyStore;
  /** Name of the reader; without it the first one whose card has the application's ATR. */
  readonly reader?: string | undefined;
}

/** An open session, and the name of the pairing that it was opened with. */
export interface Session {
  readonly link: SecureLink;
  readonly pcId: string;
}

/** The way to one terminal: found, held and opened again as often as the cable is pulled. */
export class Connection {
  readonly #parts: ConnectionParts;
  #link: CardLink | undefined;
  #session: Session | undefined;

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
  }

  /** The card with the application selected. */
  async link(): Promise<Result<CardLink, ClientFailure>> {
    if (this.#link !== undefined) return ok(this.#link);
    const found = await this.#find();
    if (!found.ok) return found;
    const link = await this.#parts.transport.connect(found.value);
    if (!link.ok) return err({ kind: "transport", failure: link.error });
    const selected = await selectApplication(link.value);
    if (!selected.ok) {
      await link.value.close();
      return selected;
    }
    this.#link = link.value;
    return ok(link.value);
  }

  /** An open session, with the pairing that the terminal knows. */
  async session(): Promise<Result<Session, ClientFailure>> {
    if (this.#session !== undefined) return ok(this.#session);
    const link = await this.link();
    if (!link.ok) return link;
    let last: ClientFailure = { kind: "not-paired" };
    const pairings = await this.#parts.keys.list();
    for (const pairing of pairings.toSorted((a, b) => a.state.localeCompare(b.state))) {
      const opened = await openSession(link.value, pairing);
      if (opened.ok) {
        // The terminal's consent was lost with a pulled cable; that it proves the key says the same.
        if (pairing.state === "pending") await this.#parts.keys.put({ ...pairing, state: "paired" });
        this.#session = { link: opened.value, pcId: pairing.pcId };
        return ok(this.#session);
      }
      if (opened.error.kind !== "not-paired" && opened.error.kind !== "wrong-key") return opened;
      if (opened.error.kind === "wrong-key") last = opened.error;
    }
    return err(last);
  }

  /** Forgets the session and lets the card go. */
  async drop(): Promise<void> {
    const link = this.#link;
    this.#session = undefined;
    this.#link = undefined;
    await link?.close();
  }

  async #find(): Promise<Result<string, ClientFailure>> {
    const { transport, reader } = this.#parts;
    const readers = await transport.readers();
    if (!readers.ok) return err({ kind: "transport", failure: readers.error });
    const found = readers.value.find(({ name, atr }) =>
      reader === undefined ? atr !== undefined && isApplication(atr) : name === reader,
    );
    return found === undefined ? err({ kind: "transport", failure: { kind: "no-reader" } }) : ok(found.name);
  }
}

/** Whether a card is the terminal's application, by its answer-to-reset. */
export function isApplication(atr: Uint8Array): boolean {
  return Buffer.compare(atr, APPLICATION_ATR) === 0;
}
