import { err, ok, type Result } from "../../lib/result.js";
import { watched } from "../../lib/watched.js";
import { checkedDevice } from "./checked-device.js";
import type { UsbExposeError, UsbExposure, UsbFunction, UsbGadget, UsbIdentity, UsbState } from "./contract.js";
import { SimulatedUsbHost } from "./simulated-host.js";

/** What is at the other end of the cable. */
export type CableEnd = "nothing" | "charger" | "pc";

type DetachReason = Parameters<UsbFunction["detach"]>[0];

interface Exposed {
  readonly identity: UsbIdentity;
  readonly functions: readonly UsbFunction[];
}

/**
 * A USB port in memory, whose cable the bench and the tests hold. A PC uses the device as soon as both are there, in either
 * order; a PC that sees no device yet is only power, so the state is `charger` then.
 */
export class SimulatedUsbGadget implements UsbGadget {
  /** The PC, once it is plugged and a device is shown. */
  readonly host = new SimulatedUsbHost();
  readonly #state = watched<UsbState>({ kind: "unplugged" }, same);
  #end: CableEnd = "nothing";
  #asleep = false;
  #failure: string | undefined;
  #exposed: Exposed | undefined;
  #attached = false;

  state(): UsbState {
    return this.#state.get();
  }

  subscribe(listener: (state: UsbState) => void): () => void {
    return this.#state.subscribe(listener);
  }

  async expose(identity: UsbIdentity, functions: readonly UsbFunction[]): Promise<Result<UsbExposure, UsbExposeError>> {
    if (this.#failure !== undefined) return err({ kind: "no-controller" });
    if (this.#exposed !== undefined) return err({ kind: "busy" });
    const checked = checkedDevice(identity, functions);
    if (!checked.ok) return checked;
    const exposed: Exposed = { identity, functions: [...functions] };
    this.#exposed = exposed;
    this.#settle("unplugged");
    return ok({
      close: async () => {
        if (this.#exposed !== exposed) return;
        this.#detach("unplugged");
        this.#exposed = undefined;
        this.#settle("unplugged");
      },
    });
  }

  /** Puts the cable's other end somewhere. What was there before is unplugged first. */
  plug(end: "charger" | "pc"): void {
    if (this.#end !== "nothing") this.unplug();
    this.#end = end;
    this.#settle("unplugged");
  }

  /** Pulls the cable, even in the middle of a message. */
  unplug(): void {
    this.#end = "nothing";
    this.#asleep = false;
    this.#settle("unplugged");
  }

  /** The PC sleeps: it keeps the device and gives it nothing. Does nothing without a PC. */
  suspend(): void {
    if (this.#end !== "pc") return;
    this.#asleep = true;
    this.#settle("suspended");
  }

  /** The PC wakes up. */
  resume(): void {
    this.#asleep = false;
    this.#settle("suspended");
  }

  /** The PC resets the device and configures it again, as it does after an error. */
  reset(): void {
    if (this.#end !== "pc") return;
    this.#detach("reset");
    this.#asleep = false;
    this.#settle("reset");
  }

  /** The controller is not there, or stops working; whatever is shown is gone. */
  fail(cause: string): void {
    this.#detach("unplugged");
    this.#exposed = undefined;
    this.#failure = cause;
    this.#settle("unplugged");
  }

  /** Brings functions and state where the cable and the PC want them. Functions first: a listener finds them ready. */
  #settle(reason: DetachReason): void {
    const state = this.#wanted();
    if (state.kind === "configured") this.#attach();
    else this.#detach(reason);
    this.#state.set(state);
  }

  #wanted(): UsbState {
    if (this.#failure !== undefined) return { kind: "failed", cause: this.#failure };
    if (this.#end === "nothing") return { kind: "unplugged" };
    if (this.#end === "charger" || this.#exposed === undefined) return { kind: "charger" };
    return this.#asleep ? { kind: "suspended" } : { kind: "configured" };
  }

  #attach(): void {
    if (this.#attached || this.#exposed === undefined) return;
    this.#attached = true;
    this.host.open(this.#exposed.identity, this.#exposed.functions);
  }

  #detach(reason: DetachReason): void {
    if (!this.#attached) return;
    this.#attached = false;
    this.host.leave(reason);
  }
}

function same(a: UsbState, b: UsbState): boolean {
  return a.kind === b.kind && (a.kind !== "failed" || b.kind !== "failed" || a.cause === b.cause);
}
