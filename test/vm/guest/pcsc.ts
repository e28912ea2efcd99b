import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import pcsclite from "pcsclite";
import { until } from "./real-time.js";

type Reader = Parameters<Parameters<ReturnType<typeof pcsclite>["once"]>[1]>[0];

const PCSCD = "/usr/sbin/pcscd";
const SOCKET = "/run/pcscd/pcscd.comm";
const VPCD_CONFIG = "/run/pcsc-config/vpcd";

/** The machine's pcscd with libccid and, for comparison, vpcd's two readers. */
export async function startPcscd(): Promise<ChildProcess> {
  mkdirSync("/run/pcscd", { recursive: true });
  mkdirSync("/run/pcsc-config", { recursive: true });
  const driver = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
  writeFileSync(
    VPCD_CONFIG,
    `FRIENDLYNAME "Virtual"\nDEVICENAME /dev/null:0x8C7B\nLIBPATH ${driver}\nCHANNELID 0x8C7B\n`,
  );
  const log = openSync("/run/pcscd/log", "a");
  const options = ["--foreground", "--config", "/run/pcsc-config"];
  // pcscd 2.x refuses even root without polkit; 1.9 does not know the option.
  if (spawnSync(PCSCD, ["--help"], { encoding: "utf8" }).stdout.includes("--disable-polkit"))
    options.push("--disable-polkit");
  const daemon = spawn(PCSCD, options, { stdio: ["ignore", log, log] });
  await until(() => existsSync(SOCKET));
  return daemon;
}

/** A PC's program with every reader that pcscd lists. */
export class PcscClient {
  readonly #service = pcsclite();
  readonly #readers = new Map<string, Reader>();
  readonly #atrs = new Map<string, string>();

  constructor() {
    this.#service.on("error", () => undefined);
    this.#service.on("reader", (reader) => {
      this.#readers.set(reader.name, reader);
      reader.on("error", () => undefined);
      reader.on("end", () => {
        this.#readers.delete(reader.name);
        this.#atrs.delete(reader.name);
      });
      reader.on("status", ({ state, atr }) => {
        const present = (state & reader.SCARD_STATE_PRESENT) !== 0 && atr !== undefined && atr.length > 0;
        if (present) this.#atrs.set(reader.name, atr.toString("hex"));
        else this.#atrs.delete(reader.name);
      });
    });
  }

  /** Names of the readers that contain this word. */
  names(word: string): readonly string[] {
    return [...this.#readers.keys()].filter((name) => name.includes(word));
  }

  /** The ATR of the card in the one reader whose name contains this word, in hexadecimal. */
  atr(word: string): string | undefined {
    const [name] = this.names(word);
    return name === undefined ? undefined : this.#atrs.get(name);
  }

  /** Takes the card in the one reader whose name contains this word, for itself. */
  async connect(word: string): Promise<PcscCard> {
    const [name] = this.names(word);
    const reader = name === undefined ? undefined : this.#readers.get(name);
    if (reader === undefined) throw new Error(`no reader "${word}"`);
    const protocol = await new Promise<number>((resolve, reject) => {
      reader.connect({ share_mode: reader.SCARD_SHARE_EXCLUSIVE }, (error, value) =>
        error ? reject(error) : resolve(value),
      );
    });
    return new PcscCard(reader, protocol, new Uint8Array(Buffer.from(this.atr(word) ?? "", "hex")));
  }
}

export class PcscCard {
  readonly atr: Uint8Array;
  readonly #reader: Reader;
  readonly #protocol: number;

  constructor(reader: Reader, protocol: number, atr: Uint8Array) {
    this.atr = atr;
    this.#reader = reader;
    this.#protocol = protocol;
  }

  async transmit(apdu: Uint8Array, most = 65_538): Promise<Uint8Array> {
    return await new Promise((resolve, reject) => {
      this.#reader.transmit(Buffer.from(apdu), most, this.#protocol, (error, data) =>
        error ? reject(error) : resolve(Uint8Array.from(data)),
      );
    });
  }

  async control(code: number, data: Uint8Array): Promise<Uint8Array> {
    return await new Promise((resolve, reject) => {
      this.#reader.control(Buffer.from(data), code, 512, (error, answer) =>
        error ? reject(error) : resolve(Uint8Array.from(answer)),
      );
    });
  }

  /** Lets the card go, powered down. */
  async disconnect(): Promise<void> {
    await new Promise<void>((resolve) => this.#reader.disconnect(this.#reader.SCARD_UNPOWER_CARD, () => resolve()));
  }
}
