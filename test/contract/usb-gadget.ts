import { afterEach, beforeEach, expect, test } from "vitest";
import type {
  UsbControlRequest,
  UsbExposure,
  UsbFunction,
  UsbFunctionOutput,
  UsbGadget,
  UsbIdentity,
  UsbState,
} from "../../firmware/drivers/usb-gadget/contract.js";

/** The device as a PC's operating system knows it. */
export interface SeenDevice {
  readonly identity: UsbIdentity;
  readonly interfaces: readonly Pick<UsbFunction, "name" | "interfaceClass" | "classDescriptor">[];
}

/** The PC at the other end of the cable: the hand on the cable, and what a host driver does. "gone": no device there. */
export interface UsbPc {
  plug(): Promise<void>;
  unplug(): Promise<void>;
  suspend(): Promise<void>;
  resume(): Promise<void>;
  reset(): Promise<void>;
  seen(): Promise<SeenDevice | undefined>;
  control(at: number, request: UsbControlRequest): Promise<Uint8Array | "stall" | "gone">;
  bulkOut(at: number, message: Uint8Array): Promise<"sent" | "gone">;
  bulkIn(at: number): Promise<Uint8Array | "gone">;
  interrupt(at: number): Promise<Uint8Array | "gone">;
}

export interface UsbBench {
  readonly gadget: UsbGadget;
  readonly pc: UsbPc;
  close(): Promise<void>;
}

const IDENTITY: UsbIdentity = {
  vendorId: 0x1209,
  productId: 0x0001,
  release: 0x0123,
  manufacturer: "Tournee",
  product: "Contract of the port",
  serial: "0042",
};
const LONGEST = 65_554;
const IN = (request: number, length: number): UsbControlRequest => ({
  direction: "in",
  request,
  value: 0,
  length,
  data: new Uint8Array(0),
});
const OUT = (request: number, data: Uint8Array): UsbControlRequest => ({
  direction: "out",
  request,
  value: 0x0201,
  length: data.length,
  data,
});
const STALLED = 0x7f;
/** CCID's, because a Linux gadget takes the class descriptors that it knows and no other. */
const SMART_CARD = { class: 0x0b, subclass: 0, protocol: 0 };
const CLASS_DESCRIPTOR = Uint8Array.of(54, 0x21, ...Array.from({ length: 52 }, (_, at) => at + 100));
new DataView(CLASS_DESCRIPTOR.buffer).setUint32(44, LONGEST, true); // dwMaxCCIDMessageLength

/** A function that writes down what befalls it, and answers a control request with its number and what it was asked. */
class Probe implements UsbFunction {
  readonly interfaceClass = SMART_CARD;
  readonly classDescriptor = CLASS_DESCRIPTOR;
  readonly maxMessage = LONGEST;
  readonly name: string;
  readonly log: string[] = [];
  readonly requests: UsbControlRequest[] = [];
  output: UsbFunctionOutput | undefined;
  /** Answers each message with itself when set. */
  echo = false;
  #received: number[] = [];
  #waiting: (() => void)[] = [];

  constructor(name: string) {
    this.name = name;
  }

  attach(output: UsbFunctionOutput): void {
    this.output = output;
    this.#write("attach");
  }

  detach(reason: "reset" | "unplugged" | "suspended"): void {
    this.#write(reason);
  }

  bulkOut(bytes: Uint8Array): void {
    this.#received.push(...bytes);
    if (this.echo) this.output?.bulkIn(bytes);
    this.#wake();
  }

  control(request: UsbControlRequest): Uint8Array | "stall" {
    this.requests.push(request);
    this.#wake();
    if (request.request === STALLED) return "stall";
    return request.direction === "out"
      ? new Uint8Array(0)
      : Uint8Array.of(0xc0, request.request, request.value, 3, 4, 5);
  }

  /** Waits for what befell it so far to be this. */
  async until(log: readonly string[]): Promise<void> {
    await this.#when(() => this.log.length >= log.length);
    expect(this.log).toEqual(log);
  }

  /** Waits for the control request number `count` and gives it. */
  async request(count: number): Promise<UsbControlRequest | undefined> {
    await this.#when(() => this.requests.length >= count);
    return this.requests[count - 1];
  }

  /** Waits for so many bytes of bulk OUT and takes them. */
  async received(length: number): Promise<Uint8Array> {
    await this.#when(() => this.#received.length >= length);
    return Uint8Array.from(this.#received.splice(0));
  }

  async #when(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #write(event: string): void {
    this.log.push(event);
    this.#wake();
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** Bytes that tell a shift, a loss and a doubling. */
const pattern = (length: number, seed = 0): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8) * 7 + seed) & 0xff);

async function when(gadget: UsbGadget, kind: UsbState["kind"]): Promise<void> {
  if (gadget.state().kind === kind) return;
  await new Promise<void>((resolve) => {
    const stop = gadget.subscribe((state) => {
      if (state.kind !== kind) return;
      stop();
      resolve();
    });
  });
}

/** What every USB port does, whatever stands behind it (firmware/drivers/usb-gadget/contract.ts). */
export function usbGadgetContract(name: string, open: () => Promise<UsbBench>): void {
  let bench: UsbBench;
  let first: Probe;
  let second: Probe;
  let shown: UsbExposure | undefined;

  beforeEach(async () => {
    bench = await open();
    first = new Probe("First function");
    second = new Probe("Second function");
  });
  afterEach(async () => {
    await shown?.close();
    shown = undefined;
    await bench.close();
  });

  async function expose(): Promise<UsbExposure> {
    const exposed = await bench.gadget.expose(IDENTITY, [first, second]);
    if (!exposed.ok) throw new Error(`not exposed: ${JSON.stringify(exposed.error)}`);
    shown = exposed.value;
    return exposed.value;
  }

  /** A device that a PC uses. */
  async function inUse(): Promise<void> {
    await bench.pc.plug();
    await expose();
    await when(bench.gadget, "configured");
    await first.until(["attach"]);
    await second.until(["attach"]);
  }

  test(`${name}: the PC sees the device as it names itself, its interfaces in order`, async () => {
    await inUse();
    const seen = await bench.pc.seen();
    expect(seen?.identity).toEqual(IDENTITY);
    expect(seen?.interfaces.map((one) => one.name)).toEqual(["First function", "Second function"]);
    for (const one of seen?.interfaces ?? []) {
      expect(one.interfaceClass).toEqual(SMART_CARD);
      expect([...one.classDescriptor]).toEqual([...CLASS_DESCRIPTOR]);
    }
  });

  test(`${name}: without a device the PC sees none, and no function is called`, async () => {
    await bench.pc.plug();
    expect(await bench.pc.seen()).toBeUndefined();
    expect(first.log).toEqual([]);
  });

  test(`${name}: a device shown before the cable is in is used once it is`, async () => {
    await bench.pc.unplug();
    await expose();
    expect(first.log).toEqual([]);
    await bench.pc.plug();
    await when(bench.gadget, "configured");
    await first.until(["attach"]);
  });

  test(`${name}: messages of every length reach the function and come back whole`, async () => {
    await inUse();
    const lengths = [1, 10, 63, 64, 65, 511, 512, 513, 1023, 1024, 1536, 4096, 16_384, LONGEST - 18, LONGEST];
    for (const length of lengths) {
      const message = pattern(length, length);
      expect(await bench.pc.bulkOut(0, message)).toBe("sent");
      expect(Buffer.compare(await first.received(length), message)).toBe(0);
      first.output?.bulkIn(message);
      const answer = await bench.pc.bulkIn(0);
      expect(answer === "gone" ? answer : Buffer.compare(answer, message)).toBe(0);
    }
  });

  test(`${name}: messages given faster than the PC reads come in order, and one function does not hold the other`, async () => {
    await inUse();
    for (let i = 0; i < 100; i++) first.output?.bulkIn(pattern(1 + ((i * 64) % 700), i));
    second.output?.bulkIn(Uint8Array.of(42));
    expect(await bench.pc.bulkIn(1)).toEqual(Uint8Array.of(42));
    for (let i = 0; i < 100; i++) expect(await bench.pc.bulkIn(0)).toEqual(pattern(1 + ((i * 64) % 700), i));
  });

  test(`${name}: a function's bytes may be used again once they are given`, async () => {
    await inUse();
    const bytes = pattern(100);
    first.output?.bulkIn(bytes);
    bytes.fill(0);
    expect(await bench.pc.bulkIn(0)).toEqual(pattern(100));
  });

  test(`${name}: each function has what was sent to its own interface`, async () => {
    await inUse();
    second.echo = true;
    await bench.pc.bulkOut(1, Uint8Array.of(1, 2, 3));
    expect(await bench.pc.bulkIn(1)).toEqual(Uint8Array.of(1, 2, 3));
    await bench.pc.bulkOut(0, Uint8Array.of(9));
    expect(await first.received(1)).toEqual(Uint8Array.of(9));
    expect(await second.received(3)).toEqual(Uint8Array.of(1, 2, 3));
  });

  test(`${name}: interrupts come, in order, beside the messages`, async () => {
    await inUse();
    first.output?.interrupt(Uint8Array.of(0x50, 0x02));
    first.output?.interrupt(Uint8Array.of(0x50, 0x03));
    expect(await bench.pc.interrupt(0)).toEqual(Uint8Array.of(0x50, 0x02));
    expect(await bench.pc.interrupt(0)).toEqual(Uint8Array.of(0x50, 0x03));
  });

  test(`${name}: control requests are answered, cut to what was asked, or stalled; the next one works`, async () => {
    await inUse();
    expect(await bench.pc.control(0, IN(2, 64))).toEqual(Uint8Array.of(0xc0, 2, 0, 3, 4, 5));
    expect(await bench.pc.control(0, IN(3, 2))).toEqual(Uint8Array.of(0xc0, 3));
    expect(await bench.pc.control(0, IN(STALLED, 64))).toBe("stall");
    expect(await bench.pc.control(0, OUT(STALLED, new Uint8Array(0)))).toBe("stall");
    expect(await bench.pc.control(0, OUT(1, new Uint8Array(0)))).toEqual(new Uint8Array(0));
    expect(await bench.pc.control(0, OUT(4, pattern(40)))).toEqual(new Uint8Array(0));
    // Its data is taken before the function sees it.
    expect(await first.request(6)).toEqual(OUT(4, pattern(40)));
    expect(second.requests).toEqual([]);
    expect(await bench.pc.control(1, IN(5, 6))).toEqual(Uint8Array.of(0xc0, 5, 0, 3, 4, 5));
    expect(second.requests).toEqual([IN(5, 6)]);
  });

  test(`${name}: unplugged, functions are told once and what was not fetched is dropped; plugged again it works`, async () => {
    await inUse();
    first.output?.bulkIn(Uint8Array.of(1));
    first.output?.interrupt(Uint8Array.of(1));
    const before = first.output;
    await bench.pc.unplug();
    await first.until(["attach", "unplugged"]);
    await second.until(["attach", "unplugged"]);
    await when(bench.gadget, "unplugged");
    expect(await bench.pc.seen()).toBeUndefined();
    before?.bulkIn(Uint8Array.of(2));
    before?.interrupt(Uint8Array.of(2));
    await bench.pc.plug();
    await first.until(["attach", "unplugged", "attach"]);
    await when(bench.gadget, "configured");
    before?.bulkIn(Uint8Array.of(3));
    first.output?.bulkIn(Uint8Array.of(4));
    first.output?.interrupt(Uint8Array.of(5));
    expect(await bench.pc.bulkIn(0)).toEqual(Uint8Array.of(4));
    expect(await bench.pc.interrupt(0)).toEqual(Uint8Array.of(5));
  });

  test(`${name}: unplugged in the middle of a message, the PC's read ends`, async () => {
    await inUse();
    const reading = bench.pc.bulkIn(0);
    await bench.pc.unplug();
    expect(await reading).toBe("gone");
  });

  test(`${name}: suspended, functions are told once and what was not fetched is dropped; resumed it works`, async () => {
    await inUse();
    for (const sent of [1, 11, 12]) first.output?.bulkIn(Uint8Array.of(sent));
    const before = first.output;
    await bench.pc.suspend();
    await first.until(["attach", "suspended"]);
    await when(bench.gadget, "suspended");
    before?.bulkIn(Uint8Array.of(2));
    await bench.pc.resume();
    await first.until(["attach", "suspended", "attach"]);
    await when(bench.gadget, "configured");
    first.output?.bulkIn(Uint8Array.of(3));
    const fetched = await bench.pc.bulkIn(0);
    // The first packet may have been in the controller's own memory already, where nothing can call it back.
    const next = fetched !== "gone" && fetched[0] === 1 ? await bench.pc.bulkIn(0) : fetched;
    expect(next).toEqual(Uint8Array.of(3));
    await bench.pc.bulkOut(0, pattern(600));
    expect(Buffer.compare(await first.received(600), pattern(600))).toBe(0);
  });

  test(`${name}: unplugged while suspended, functions hear of it no second time`, async () => {
    await inUse();
    await bench.pc.suspend();
    await first.until(["attach", "suspended"]);
    await bench.pc.unplug();
    await when(bench.gadget, "unplugged");
    await bench.pc.plug();
    await first.until(["attach", "suspended", "attach"]);
  });

  test(`${name}: reset, functions are told and attached again`, async () => {
    await inUse();
    first.output?.bulkIn(Uint8Array.of(1));
    await bench.pc.reset();
    await first.until(["attach", "reset", "attach"]);
    await second.until(["attach", "reset", "attach"]);
    await when(bench.gadget, "configured");
    first.output?.bulkIn(Uint8Array.of(2));
    expect(await bench.pc.bulkIn(0)).toEqual(Uint8Array.of(2));
  });

  test(`${name}: closed, the PC sees it leave, once; another can be shown`, async () => {
    await inUse();
    await shown?.close();
    await first.until(["attach", "unplugged"]);
    expect(await bench.pc.seen()).toBeUndefined();
    await shown?.close();
    expect(first.log).toEqual(["attach", "unplugged"]);
    await expose();
    await first.until(["attach", "unplugged", "attach"]);
  });

  test(`${name}: a second device is refused while one is shown`, async () => {
    await expose();
    expect(await bench.gadget.expose(IDENTITY, [second])).toEqual({ ok: false, error: { kind: "busy" } });
  });

  test(`${name}: a device that no host could take is refused, and another can be shown`, async () => {
    const told = async (identity: UsbIdentity, functions: readonly UsbFunction[]): Promise<string> => {
      const exposed = await bench.gadget.expose(identity, functions);
      return exposed.ok || exposed.error.kind !== "refused" ? JSON.stringify(exposed) : exposed.error.cause;
    };
    expect(await told({ ...IDENTITY, product: "Tournée" }, [first])).toContain("product");
    expect(await told({ ...IDENTITY, serial: "" }, [first])).toContain("serial");
    expect(await told({ ...IDENTITY, vendorId: 0x1_0000 }, [first])).toContain("vendorId");
    expect(await told(IDENTITY, [])).toContain("functions");
    expect(await told(IDENTITY, [new Probe("É")])).toContain("function 0");
    await expose();
  });

  test(`${name}: listeners hear each change with the state that can be read, none inside subscribe, none once they left`, async () => {
    await bench.pc.unplug();
    await expose();
    await when(bench.gadget, "unplugged");
    const heard: UsbState["kind"][] = [];
    const stop = bench.gadget.subscribe((state) => {
      expect(bench.gadget.state()).toEqual(state);
      heard.push(state.kind);
    });
    expect(heard).toEqual([]);
    await bench.pc.plug();
    await when(bench.gadget, "configured");
    await bench.pc.unplug();
    await when(bench.gadget, "unplugged");
    expect(heard.filter((kind) => kind !== "charger")).toEqual(["configured", "unplugged"]);
    stop();
    await bench.pc.plug();
    await when(bench.gadget, "configured");
    expect(heard.filter((kind) => kind !== "charger")).toEqual(["configured", "unplugged"]);
  });
}
