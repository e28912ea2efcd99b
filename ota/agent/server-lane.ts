import type { DdiClient, DdiFailure, Feedback, Link } from "../ddi/client/contract.js";
import type { Milliseconds } from "../lib/clock.js";
import { err, type Result } from "../lib/result.js";
import type { AgentPorts } from "./ports.js";
import type { Event, ServerEffect, State } from "./state.js";

/** A progress that no server took by then is given up for what comes after it. */
const LATE_PROGRESS = 2_000 as Milliseconds;

type Do<T extends ServerEffect["do"]> = Extract<ServerEffect, { do: T }>;

/** The agent's exchanges with its server: one at a time, and each can be cut short. */
export class ServerLane {
  readonly #ports: Pick<AgentPorts, "client" | "clock" | "attributes" | "log">;
  #abort = new AbortController();
  #forgetHurry: (() => void) | undefined;
  #telling: { readonly abort: AbortController; readonly ended: Promise<unknown> } | undefined;
  #delivering = false;

  constructor(ports: Pick<AgentPorts, "client" | "clock" | "attributes" | "log">) {
    this.#ports = ports;
  }

  perform(effect: ServerEffect): Promise<Event> {
    switch (effect.do) {
      case "deliver":
        return this.#deliver(effect);
      case "poll":
        return this.#poll(effect);
      case "read":
        return this.#read(effect);
      case "confirm":
        return this.#confirm(effect);
    }
  }

  async #deliver({ entry, limit }: Do<"deliver">): Promise<Event> {
    this.#delivering = true;
    await this.#settleTelling();
    const result = await this.#within(limit, (client, signal) => client.feedback(entry.to, entry.feedback, signal));
    this.#delivering = false;
    return result.ok ? { type: "delivered" } : { type: "undelivered", failure: result.error };
  }

  async #poll({ limit }: Do<"poll">): Promise<Event> {
    const result = await this.#within(limit, (client, signal) => client.poll(signal));
    return result.ok ? { type: "polled", answer: result.value } : { type: "poll-failed", failure: result.error };
  }

  async #read({ what, link }: Do<"read">): Promise<Event> {
    if (what === "cancel") {
      const cancel = await this.#within(undefined, (client, signal) => client.cancel(link, signal));
      return cancel.ok ? { type: "cancel-read", cancel: cancel.value } : { type: "read-failed", failure: cancel.error };
    }
    const result = await this.#within(undefined, (client, signal) => client[what](link, signal));
    return result.ok
      ? { type: `${what}-read`, link, deployment: result.value }
      : { type: "read-failed", failure: result.error };
  }

  async #confirm({ link }: Do<"confirm">): Promise<Event> {
    const result = await this.#within(undefined, (client) => client.confirm(link, "confirmed", []));
    return result.ok ? { type: "confirmed" } : { type: "confirm-failed", failure: result.error };
  }

  /** Progress: told if nothing else is being told, else lost. */
  async tell(to: Link, feedback: Feedback): Promise<void> {
    const { client } = this.#ports;
    if (this.#telling !== undefined || this.#delivering || client === undefined) return;
    const abort = new AbortController();
    const ended = client.feedback(to, feedback, abort.signal);
    this.#telling = { abort, ended };
    try {
      await ended;
    } finally {
      this.#telling = undefined;
    }
  }

  /** Progress that is still on its way must not arrive after what comes next: a server may be slower to take it. */
  async #settleTelling(): Promise<void> {
    const telling = this.#telling;
    if (telling === undefined) return;
    const forget = this.#ports.clock.after(LATE_PROGRESS, () => telling.abort.abort());
    await telling.ended.catch(() => undefined);
    forget();
  }

  async sendAttributes(link: Link, state: State): Promise<void> {
    const { client, attributes } = this.#ports;
    const result = await client?.configData(link, { ...attributes(), ...attributesOf(state) });
    if (result?.ok === false) this.#ports.log.warn({ reason: result.error.kind }, "the attributes could not be sent");
  }

  /** What is under way ends within this time. */
  hurry(within: Milliseconds): void {
    this.#forgetHurry ??= this.#ports.clock.after(within, () => this.stop());
  }

  /** What is under way fails now. */
  stop(): void {
    this.#forgetHurry?.();
    this.#forgetHurry = undefined;
    this.#telling?.abort.abort();
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  async #within<T>(
    limit: Milliseconds | undefined,
    exchange: (client: DdiClient, signal: AbortSignal) => Promise<Result<T, DdiFailure>>,
  ): Promise<Result<T, DdiFailure>> {
    const { client } = this.#ports;
    if (client === undefined) return err({ kind: "unreachable", detail: "no server is configured" });
    if (limit !== undefined) this.hurry(limit);
    try {
      return await exchange(client, this.#abort.signal);
    } catch (error) {
      return err({ kind: "unreachable", detail: String(error) });
    } finally {
      this.#forgetHurry?.();
      this.#forgetHurry = undefined;
    }
  }
}

/** What every device tells, whatever its board adds. */
function attributesOf({ device, journal }: State): Readonly<Record<string, string>> {
  return {
    ...(device === undefined ? {} : { version: device.slots.runningVersion, slot: device.slots.running }),
    ...(device?.compatible === undefined ? {} : { compatible: device.compatible }),
    ...(journal.current.tables === undefined ? {} : { tables: journal.current.tables.version }),
    ...(journal.lastError === undefined ? {} : { lastError: journal.lastError }),
  };
}
