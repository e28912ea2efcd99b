import type { ReadonlySignal } from "@preact/signals-core";
import type { Result } from "../../lib/result.js";
import type { UpdateServer } from "../../settings/update-server.js";

/** What the terminal shows, for the technician to let it in. */
export interface Invitation {
  /** Text of the QR code: the terminal's id and a code that works once. */
  readonly link: string;
  readonly id: string;
  /** The code as a person reads it. */
  readonly code: string;
}

/** Why a server did not take the terminal. Nothing is kept of the try. */
export type EnrolFailure =
  /** What was typed is no address. */
  | "not-an-address"
  /** The QR code seen is another thing. */
  | "not-an-invitation"
  | "unreachable"
  /** The server does not know the code, or it was used. */
  | "refused"
  /** It has this terminal already. */
  | "already-enrolled"
  /** Too many wrong codes: it waits. */
  | "too-many"
  /** Somebody stands between: the server that answered could not prove that it knows the code. */
  | "not-proven"
  /** It is no update server. */
  | "not-understood";

/** How a terminal and a server come to trust each other; the board composes it. */
export interface Enrolment {
  /** A fresh code, good for this screen alone. */
  invite(): Promise<Invitation>;
  /** Asks the server at an address, which was told the invitation's code. */
  join(invitation: Invitation, address: string): Promise<Result<UpdateServer, EnrolFailure>>;
  /** Asks the server whose own code the camera saw. */
  joinSeen(invitation: Invitation, text: string): Promise<Result<UpdateServer, EnrolFailure>>;
}

export type UpdateServerState =
  | { readonly kind: "closed" }
  | {
      readonly kind: "none";
      readonly invitation: Invitation;
      readonly address: string;
      readonly busy: "no" | "joining" | "looking";
      readonly failure: EnrolFailure | undefined;
    }
  | { readonly kind: "chosen"; readonly host: string; readonly id: string; readonly forgetAsked: boolean };

/** Serveur de mise à jour: whom this terminal asks, and how it is let in. */
export interface UpdateServerFlow {
  readonly state: ReadonlySignal<UpdateServerState>;
  /** The server in force; undefined: none, and nothing runs. */
  readonly server: ReadonlySignal<UpdateServer | undefined>;
  readonly hasCamera: boolean;
  /** Reads what was stored; called once, when the terminal starts. */
  load(): Promise<void>;
  open(): Promise<void>;
  setAddress(text: string): void;
  join(): Promise<void>;
  /** Reads the server's QR code with the camera; called again, it stops looking. */
  scan(): Promise<void>;
  askForget(): void;
  forget(yes: boolean): Promise<void>;
  close(): void;
  /** Let in from outside, at the factory or on a bench: taken at once, whatever the screen shows. */
  provision(server: UpdateServer): Promise<void>;
}
