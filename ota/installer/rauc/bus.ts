import type { EventEmitter } from "node:events";
import {
  DBusError,
  Message,
  type MessageBus,
  MessageType,
  sessionBus,
  systemBus,
  Variant,
} from "@jellybrick/dbus-next";
import { err, ok, type Result } from "../../lib/result.js";

const RAUC = "de.pengutronix.rauc";
const INSTALLER = `${RAUC}.Installer`;
const PROPERTIES = "org.freedesktop.DBus.Properties";
const DAEMON = {
  destination: "org.freedesktop.DBus",
  path: "/org/freedesktop/DBus",
  interface: "org.freedesktop.DBus",
};
const LOGIND = "org.freedesktop.login1";

/** Why a call had no good answer: `gone` when the bus or the service is not there, `refused` when the service said no. */
export interface BusFailure {
  readonly kind: "gone" | "refused";
  /** English, with the D-Bus error's own words. */
  readonly detail: string;
}

/** What RAUC says by itself. `gone` is said once: nothing more is heard after it. */
export type RaucEvent =
  | { readonly kind: "progress"; readonly percent: number; readonly step: string }
  | { readonly kind: "completed"; readonly result: number }
  | { readonly kind: "gone"; readonly detail: string };

/**
 * RAUC's object on the bus (`de.pengutronix.rauc.Installer`, RAUC 1.8 and later). One connection, made again by the next call when
 * it broke; calls that wait on a broken connection end as `gone`.
 */
export class RaucBus {
  readonly #address: string | undefined;
  readonly #listeners = new Set<(event: RaucEvent) => void>();
  #connection: Promise<Result<MessageBus, BusFailure>> | undefined;
  /** The unique name behind RAUC's, so that no other program's signals are taken for RAUC's. */
  #owner = "";
  /** Ends the calls that wait, when the connection does. */
  #broken: { readonly promise: Promise<BusFailure>; readonly resolve: (failure: BusFailure) => void } = deferred();

  /** @param address of the bus, such as `unix:path=/run/dbus/system_bus_socket`; the system's bus when absent. */
  constructor(address?: string) {
    this.#address = address;
  }

  /** Calls a method of RAUC's; the values that it returns. RAUC is started by the bus when it does not run. */
  async call(member: string, signature = "", body: unknown[] = []): Promise<Result<readonly unknown[], BusFailure>> {
    return await this.#send({ destination: RAUC, path: "/", interface: INSTALLER, member, signature, body });
  }

  /** The value of one of RAUC's properties. */
  async property(name: string): Promise<Result<unknown, BusFailure>> {
    const address = { destination: RAUC, path: "/", interface: PROPERTIES };
    const answer = await this.#send({ ...address, member: "Get", signature: "ss", body: [INSTALLER, name] });
    return answer.ok ? ok(plain(answer.value[0])) : answer;
  }

  /** Asks logind to restart the machine. */
  async reboot(): Promise<Result<readonly unknown[], BusFailure>> {
    const address = { destination: LOGIND, path: "/org/freedesktop/login1", interface: `${LOGIND}.Manager` };
    return await this.#send({ ...address, member: "Reboot", signature: "b", body: [false] });
  }

  /** Tells of what RAUC says from now on, once this has resolved; returns how to stop listening. */
  async listen(listener: (event: RaucEvent) => void): Promise<Result<() => void, BusFailure>> {
    const connected = await this.#connected();
    if (!connected.ok) return connected;
    const owner = await this.#send({ ...DAEMON, member: "GetNameOwner", signature: "s", body: [RAUC] });
    if (!owner.ok) return owner;
    this.#owner = String(owner.value[0]);
    this.#listeners.add(listener);
    return ok(() => this.#listeners.delete(listener));
  }

  close(): void {
    void this.#connection?.then((connected) => {
      if (connected.ok) connected.value.disconnect();
    });
    this.#end("the connection was closed");
  }

  async #send(message: ConstructorParameters<typeof Message>[0]): Promise<Result<readonly unknown[], BusFailure>> {
    const connected = await this.#connected();
    if (!connected.ok) return connected;
    return await this.#ask(connected.value, message);
  }

  async #ask(
    bus: MessageBus,
    message: ConstructorParameters<typeof Message>[0],
  ): Promise<Result<readonly unknown[], BusFailure>> {
    const reply = bus.call(new Message(message)).then(
      (answer): Result<readonly unknown[], BusFailure> => ok(answer?.body ?? []),
      (cause: unknown) => err(failureOf(cause)),
    );
    return await Promise.race([reply, this.#broken.promise.then((failure) => err(failure))]);
  }

  async #connected(): Promise<Result<MessageBus, BusFailure>> {
    this.#connection ??= this.#connect();
    return await this.#connection;
  }

  async #connect(): Promise<Result<MessageBus, BusFailure>> {
    this.#broken = deferred();
    const bus = this.#address === undefined ? systemBus() : sessionBus({ busAddress: this.#address });
    (bus as unknown as EventEmitter).on("error", (cause) => this.#end(wordsOf(cause)));
    // The library leaves calls waiting for ever when the other end closes the socket, and says so only here.
    (bus as unknown as { readonly _connection: EventEmitter })._connection.on("end", () =>
      this.#end("the message bus closed the connection"),
    );
    bus.on("message", (message) => this.#heard(message));
    const rules = [
      `type='signal',sender='${RAUC}',path='/'`,
      `type='signal',sender='${DAEMON.destination}',member='NameOwnerChanged',arg0='${RAUC}'`,
    ];
    for (const rule of rules) {
      const added = await this.#ask(bus, { ...DAEMON, member: "AddMatch", signature: "s", body: [rule] });
      if (!added.ok) {
        this.#connection = undefined;
        return added;
      }
    }
    return ok(bus);
  }

  #heard({ type, sender, path, interface: face, member, body }: Message): void {
    if (type !== MessageType.SIGNAL) return;
    if (sender === DAEMON.destination && member === "NameOwnerChanged" && body[0] === RAUC && body[1] === this.#owner) {
      this.#tell({ kind: "gone", detail: "the RAUC service ended" });
      this.#listeners.clear();
    }
    if (sender !== this.#owner || path !== "/") return;
    if (face === INSTALLER && member === "Completed") this.#tell({ kind: "completed", result: Number(body[0]) });
    if (face === PROPERTIES && member === "PropertiesChanged" && body[0] === INSTALLER) {
      const progress = plain(asRecord(body[1]).Progress);
      if (Array.isArray(progress))
        this.#tell({ kind: "progress", percent: Number(progress[0]), step: String(progress[1]) });
    }
  }

  #tell(event: RaucEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  #end(detail: string): void {
    this.#connection = undefined;
    this.#broken.resolve({ kind: "gone", detail });
    this.#tell({ kind: "gone", detail });
    this.#listeners.clear();
  }
}

/** The value inside a D-Bus variant. */
export function plain(value: unknown): unknown {
  return value instanceof Variant ? plain(value.value) : value;
}

/** A D-Bus dictionary, or an empty one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** Errors by which the bus itself says that nobody answers. */
const ABSENT = /\.(ServiceUnknown|NameHasNoOwner|NoReply|Disconnected|Spawn\.\w+|TimedOut)$/;

function failureOf(cause: unknown): BusFailure {
  if (!(cause instanceof DBusError)) return { kind: "gone", detail: wordsOf(cause) };
  return { kind: ABSENT.test(cause.type) ? "gone" : "refused", detail: cause.text || cause.type };
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function deferred(): { promise: Promise<BusFailure>; resolve: (failure: BusFailure) => void } {
  let resolve: (failure: BusFailure) => void = () => undefined;
  const promise = new Promise<BusFailure>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
