import { readdirSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { err, ok, type Result } from "../../lib/result.js";
import { type WatchedSource, watched } from "../../lib/watched.js";
import { checkedDevice } from "./checked-device.js";
import { bindGadget, buildGadget, type GadgetTree, removeGadget, unbindGadget } from "./configfs.js";
import type { UsbExposeError, UsbExposure, UsbFunction, UsbGadget, UsbIdentity, UsbState } from "./contract.js";
import { FfsFunction } from "./ffs-function.js";
import type { NativeGadget } from "./native.js";
import { isFunctionsBusiness, isReset, usbStateOf } from "./udc-state.js";

export interface FunctionFsOptions {
  readonly native: NativeGadget;
  /** Names the gadget in configfs and its FunctionFS instances. */
  readonly name?: string;
  /** Where configfs shows gadgets. */
  readonly configfs?: string;
  /** Where the controllers are; the first one is taken. */
  readonly controllers?: string;
  /** Where the functions' files are mounted; made when missing. */
  readonly mounts?: string;
  /** What the device may draw from the host, mA. */
  readonly maxPower?: number;
}

/** A port with what it holds of the kernel. */
export interface FunctionFsGadget extends UsbGadget {
  /** Leaves the bus and the kernel. */
  close(): Promise<void>;
}

/**
 * The port behind Linux's USB gadget: configfs describes the device, each function is a FunctionFS instance. Needs the right
 * to mount (CAP_SYS_ADMIN) and the modules libcomposite and usb_f_fs; class descriptors are those that FunctionFS knows:
 * CCID's of 54 bytes for class 0x0B.
 */
export function functionFsGadget(options: FunctionFsOptions): FunctionFsGadget {
  return new FunctionFsPort(options);
}

const same = (a: UsbState, b: UsbState): boolean =>
  a.kind === b.kind && (a.kind !== "failed" || b.kind !== "failed" || a.cause === b.cause);

class FunctionFsPort implements FunctionFsGadget {
  readonly #native: NativeGadget;
  readonly #name: string;
  readonly #folder: string;
  readonly #mounts: string;
  readonly #maxPower: number;
  readonly #stateFile: string;
  readonly #controller: string | undefined;
  readonly #state: WatchedSource<UsbState>;
  #watch: { close(): void } | undefined;
  #functions: readonly FfsFunction[] = [];
  #exposure: UsbExposure | "coming" | undefined;

  constructor({
    native,
    name = "tournee",
    configfs = "/sys/kernel/config/usb_gadget",
    controllers = "/sys/class/udc",
    mounts = "/run/tournee/usb",
    maxPower = 500,
  }: FunctionFsOptions) {
    this.#native = native;
    this.#name = name;
    this.#folder = join(configfs, name);
    this.#mounts = mounts;
    this.#maxPower = maxPower;
    this.#controller = firstIn(controllers);
    this.#stateFile = join(controllers, this.#controller ?? "", "state");
    if (this.#controller === undefined) {
      this.#state = watched<UsbState>({ kind: "failed", cause: "no USB device controller" }, same);
      return;
    }
    this.#state = watched<UsbState>({ kind: "unplugged" }, same);
    this.#watch = native.watchAttribute(this.#stateFile, {
      changed: (said) => {
        if (!isFunctionsBusiness(said)) this.#update(said);
      },
    });
    this.#update(this.#controllerState());
  }

  state(): UsbState {
    return this.#state.get();
  }

  subscribe(listener: (state: UsbState) => void): () => void {
    return this.#state.subscribe(listener);
  }

  async expose(identity: UsbIdentity, functions: readonly UsbFunction[]): Promise<Result<UsbExposure, UsbExposeError>> {
    const controller = this.#controller;
    if (controller === undefined) return err({ kind: "no-controller" });
    if (this.#exposure !== undefined) return err({ kind: "busy" });
    const checked = checkedDevice(identity, functions);
    if (!checked.ok) return checked;
    this.#exposure = "coming";
    const tree: GadgetTree = {
      folder: this.#folder,
      identity,
      instances: functions.map((_, index) => `${this.#name}${index}`),
      maxPower: this.#maxPower,
    };
    try {
      await this.#clear(tree.instances);
      await buildGadget(tree);
      for (const instance of tree.instances) await this.#mount(instance);
      this.#functions = functions.map((one, index) => this.#open(one, tree.instances[index] ?? ""));
      await bindGadget(tree, controller);
    } catch (cause) {
      await this.#leave(tree);
      return err(exposeError(cause));
    }
    let closed: Promise<void> | undefined;
    const exposure: UsbExposure = {
      close: () => {
        closed ??= this.#leave(tree);
        return closed;
      },
    };
    this.#exposure = exposure;
    return ok(exposure);
  }

  async close(): Promise<void> {
    if (this.#exposure !== undefined && this.#exposure !== "coming") await this.#exposure.close();
    this.#watch?.close();
    this.#watch = undefined;
  }

  #open(one: UsbFunction, instance: string): FfsFunction {
    return new FfsFunction({
      native: this.#native,
      folder: join(this.#mounts, instance),
      one,
      reason: () => (isReset(this.#controllerState()) ? "reset" : "unplugged"),
      onPhase: () => this.#update(this.#controllerState()),
    });
  }

  /** Leaves the bus and takes everything down. The kernel lets a function go only once its files are closed. */
  async #leave(tree: GadgetTree): Promise<void> {
    for (const one of this.#functions) one.leaving();
    await unbindGadget(this.#folder);
    for (const one of this.#functions) one.close();
    this.#functions = [];
    this.#update(this.#controllerState());
    await this.#clear(tree.instances);
    this.#exposure = undefined;
  }

  /** Removes what we built, or what a run that died left behind. */
  async #clear(instances: readonly string[]): Promise<void> {
    await unbindGadget(this.#folder);
    for (const instance of instances) this.#unmount(join(this.#mounts, instance));
    await removeGadget(this.#folder);
  }

  async #mount(instance: string): Promise<void> {
    const folder = join(this.#mounts, instance);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    this.#native.mount(instance, folder);
  }

  #unmount(folder: string): void {
    try {
      this.#native.unmount(folder);
    } catch (cause) {
      // Nothing is mounted there, or the folder was never made.
      if (!["EINVAL", "ENOENT"].includes(codeOf(cause))) throw cause;
    }
  }

  #update(controller: string): void {
    const phases = this.#functions.map((one) => one.phase());
    this.#state.set(usbStateOf(controller, phases, this.#state.get()));
  }

  #controllerState(): string {
    try {
      return readFileSync(this.#stateFile, "latin1").trim();
    } catch {
      return "not attached";
    }
  }
}

function firstIn(folder: string): string | undefined {
  try {
    return readdirSync(folder).sort()[0];
  } catch {
    return undefined;
  }
}

const codeOf = (cause: unknown): string => (cause instanceof Error && "code" in cause ? String(cause.code) : "");

function exposeError(cause: unknown): UsbExposeError {
  if (codeOf(cause) === "EBUSY") return { kind: "busy" };
  return { kind: "refused", cause: cause instanceof Error ? cause.message : String(cause) };
}
