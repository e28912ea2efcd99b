import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { openCps, readCpsIdentity, signWithCps } from "../../../firmware/cards/cps/cps.js";
import { readVitale } from "../../../firmware/cards/vitale/vitale.js";
import { date } from "../../../firmware/lib/dates.js";
import { toHex } from "../../../firmware/lib/hex.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VPCD_PORTS, VpcdPlug } from "../../../simulator/vpcd.js";
import { median } from "../../bench/median.js";
import { asked, isAsked } from "./asked.js";
import { channelOf } from "./card-channel.js";
import { SLOW_APDU } from "./device.js";
import { DeviceProcess } from "./device-process.js";
import { DummyCable } from "./dummy-cable.js";
import { checkKernel, passOver } from "./kernel-log.js";
import { check, figure, note } from "./link.js";
import { exchangeWithOffice } from "./office.js";
import { PcscClient, startPcscd } from "./pcsc.js";
import { changeByPad, padFeatures, verifyByPad } from "./pin-pad.js";
import { until } from "./real-time.js";
import { systemSleep } from "./system-sleep.js";

const TODAY = date("2025-03-12");
const SELECT_MF = Uint8Array.of(0x00, 0xa4, 0x09, 0x0c, 0x02, 0x3f, 0x00);
const OK = "9000";
const CPS = "Tournee cps";
const VITALE = "Tournee vitale";
const APPLICATION = "Tournee application";
const ALL = [CPS, VITALE, APPLICATION];
const MANY = Number(asked("apdus") ?? 10_000);
const BLOCK = 200;

let cable: DummyCable;
let device: DeviceProcess;
let client: PcscClient;

const usable = (): boolean => ALL.every((name) => client.atr(name) !== undefined);
const gone = (): boolean => ALL.every((name) => client.names(name).length === 0);

/** The product's way, whole: our process as the device, the machine's own pcscd and libccid as the PC. */
export async function run(): Promise<void> {
  cable = await DummyCable.find();
  await startPcscd();
  client = new PcscClient();
  device = new DeviceProcess();
  await device.call("insert", "cps", "cps");
  await device.call("insert", "vitale", "vitale");
  await device.call("expose");
  check(
    "three readers are listed, each with its card",
    await until(usable),
    ALL.map((name) => client.names(name)),
  );
  note(`readers: ${ALL.map((name) => client.names(name)[0]).join("; ")}`);
  const steps = { description, cards, codes, plugs, office, pulled, asleep, crash, compared, many };
  for (const [name, step] of Object.entries(steps)) if (isAsked("steps", name)) await step();
  await device.call("close");
  check("once closed, no reader is left", await until(gone));
  await device.end();
}

async function description(): Promise<void> {
  const { stdout, stderr } = await promisify(execFile)("/usr/bin/lsusb", ["-v", "-d", "1209:0001"]);
  const count = (words: string): number => stdout.split(words).length - 1;
  check("lsusb reads three chip card interfaces", (stdout.match(/bInterfaceClass\s+11\b/g) ?? []).length === 3, stdout);
  check(
    "with a class descriptor and three endpoints each",
    count("ChipCard Interface Descriptor") === 3 && count("Endpoint Descriptor") === 9,
  );
  check(
    "each by its name",
    ALL.every((name) => stdout.includes(name)),
  );
  // It knows CCID 1.0 and says so of the release number, whatever the reader.
  const odd = /.*(Warning|Invalid|error|cannot|couldn't|unrecogni).*/gi;
  const oddities = `${stdout}${stderr}`.match(odd)?.filter((line) => !line.includes("bcdCCID")) ?? [];
  check("and finds nothing odd", oddities.length === 0, oddities);
  const features = /dwFeatures\s+(\S+)/.exec(stdout)?.[1];
  note(`lsusb: dwFeatures ${features}`);
}

async function cards(): Promise<void> {
  const cps = channelOf(await client.connect(CPS));
  const identity = await readCpsIdentity(cps, TODAY);
  check("a virtual CPS is read through the PC", identity.ok, identity);
  const opened = await openCps(cps, new Uint8Array(Buffer.from("1234")));
  check("its code opens it", opened.ok);
  const signed = await signWithCps(cps, Uint8Array.of(1, 2, 3));
  check("it signs", signed.ok, signed);
  const vitale = channelOf(await client.connect(VITALE));
  const read = opened.ok ? await readVitale(vitale, { cps: opened.value, today: TODAY }) : undefined;
  check("a virtual Vitale is read through the PC", read?.ok === true, read?.ok === false ? read.error : undefined);
  await vitale.close();
  await cps.close();
}

async function codes(): Promise<void> {
  const card = await client.connect(CPS);
  const features = await padFeatures(card);
  check(
    "the PC is offered the terminal's pad, to verify and to change a code",
    features.has(0x06) && features.has(0x07),
    [...features],
  );
  const verify = async (entry: string): Promise<string> => {
    await device.call("enter", entry);
    return toHex(await verifyByPad(card, features));
  };
  check("a wrong code typed on the terminal is one try less", (await verify("4321")) === "63C2");
  check("a code given up is told", (await verify("cancelled")) === "6401");
  check("a code that nobody types is told", (await verify("timed-out")) === "6400");
  check("the right code typed on the terminal opens the card", (await verify("1234")) === OK);
  const change = async (entry: string): Promise<string> => {
    await device.call("enter", entry);
    return toHex(await changeByPad(card, features));
  };
  check("two new codes that differ change nothing", (await change("1234 5678 5679")) === "6402");
  check("a code is changed on the terminal", (await change("1234 5678 5678")) === OK);
  check("and back", (await change("5678 1234 1234")) === OK);
  const tries = (await device.call("questions")).map(({ triesLeft }) => triesLeft);
  check("the person is told the tries left each time", JSON.stringify(tries.slice(0, 4)) === "[3,2,2,2]", tries);
  const signed = await signWithCps(channelOf(card), Uint8Array.of(4, 5, 6));
  check("the card signs after it, and the code never came to the PC", signed.ok, signed);
  await card.disconnect();
}

async function plugs(): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    await cable.unplug();
    if (!(await until(gone))) return check("an unplugged terminal's readers go", false, client.names("Tournee"));
    const start = performance.now();
    await cable.plug();
    if (!(await until(usable))) return check("a plugged terminal's readers come", false, client.names("Tournee"));
    times.push(performance.now() - start);
  }
  check("unplugged and plugged five times, the readers go and come", true);
  figure("plug to usable readers, median of 5", Math.round(median(times)), "ms");
  check("from plug to usable readers it takes at most 1.5 s of the machine's clock", median(times) <= 1500, times);
}

/** The office's program and the terminal's application, with nothing of ours between them but the cable. */
async function office(): Promise<void> {
  await exchangeWithOffice(device, cable);
}

async function pulled(): Promise<void> {
  await device.call("remove", "vitale");
  await until(() => client.atr(VITALE) === undefined);
  await device.call("insert", "vitale", "slow");
  check("a card that changes is noticed", await until(() => client.atr(VITALE) !== undefined));
  const card = await client.connect(VITALE);
  const slow = await card.transmit(SLOW_APDU).then(toHex, String);
  check("an answer after four seconds is waited for", slow === OK, slow);
  await device.call("log");
  const asked = card.transmit(SLOW_APDU).then(toHex, () => "error");
  await sleep(500);
  await cable.unplug();
  check("pulled during an APDU, the PC's program has an error", (await asked) === "error");
  check("the readers go", await until(gone), client.names("Tournee"));
  const log: string[] = [];
  const told = async (line: string): Promise<boolean> =>
    log.push(...(await device.call("log"))) > 0 && log.includes(line);
  check("the terminal knows that the cable is out", await until(() => told("usb unplugged")), log);
  check("and powers the card down", await until(() => told("slow card powered down")), log);
  await cable.plug();
  check("plugged again, the readers are back", await until(usable));
  const again = await client.connect(VITALE);
  const answer = await again.transmit(SELECT_MF).then(toHex, String);
  check("and the same card answers", answer === OK, answer);
  await again.disconnect();
}

async function asleep(): Promise<void> {
  await device.call("log");
  checkKernel("before the sleep");
  const slept = await systemSleep();
  if (!slept) return note("this kernel does not sleep: no suspension with pcscd");
  const log = await device.call("log");
  check(
    "a PC that sleeps detaches the readers, and attaches them when it wakes up",
    ["cps detached", "cps attached"].every((line) => log.includes(line)),
    log,
  );
  check(
    "after it the readers are usable",
    await until(usable),
    ALL.map((name) => client.atr(name)),
  );
  // pcscd takes its time to see that the cards were powered down under its feet.
  let answer = "";
  const answered = await until(async () => {
    answer = await client.connect(CPS).then(async (card) => {
      const response = await card.transmit(SELECT_MF).then(toHex, String);
      await card.disconnect();
      return response;
    }, String);
    return answer === OK;
  });
  check("and a card answers", answered, answer);
  // Both halves of the cable slept, which no cable does: the kernel says so, and that pcscd's claims were lost with it.
  passOver();
}

async function crash(): Promise<void> {
  await device.kill();
  check("a terminal whose program dies leaves the bus", await until(gone), client.names("Tournee"));
  device = new DeviceProcess();
  await device.call("insert", "cps", "cps");
  await device.call("insert", "vitale", "vitale");
  await device.call("expose");
  check("started again, it shows its readers", await until(usable), await device.call("state"));
}

/** The same card and the same APDU, by the gadget and by vpcd, in turns. */
async function compared(): Promise<void> {
  const plug = new VpcdPlug(VPCD_PORTS.cps);
  await plug.insert(cpsCard(NURSES.claireMoreau));
  check("the reader of comparison is there", await until(() => client.atr("Virtual") !== undefined), client.names(""));
  const [ours, reference] = [await client.connect(CPS), await client.connect("Virtual")];
  const times = { ours: [] as number[], reference: [] as number[] };
  const timed = async (card: typeof ours, into: number[]): Promise<void> => {
    for (let i = 0; i < BLOCK; i++) {
      const start = performance.now();
      await card.transmit(SELECT_MF, 258);
      into.push(performance.now() - start);
    }
  };
  await timed(ours, []);
  await timed(reference, []);
  for (let turn = 0; turn < 5; turn++) {
    await timed(ours, times.ours);
    await timed(reference, times.reference);
  }
  await ours.disconnect();
  await reference.disconnect();
  plug.remove();
  const [gadget, vpcd] = [median(times.ours), median(times.reference)];
  figure("APDU by the gadget, median of 1000", Math.round(gadget * 1000), "us");
  figure("APDU by vpcd, median of 1000", Math.round(vpcd * 1000), "us");
  figure("gadget to vpcd", Math.round((gadget / vpcd) * 100) / 100, "times");
  check("an APDU by the gadget takes at most three times vpcd's", gadget <= 3 * vpcd, { gadget, vpcd });
}

async function many(): Promise<void> {
  const card = await client.connect(CPS);
  let wrong = 0;
  const exchange = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) {
      const answer = await card.transmit(SELECT_MF, 258).then(toHex, String);
      if (answer !== OK) wrong += 1;
    }
  };
  const start = performance.now();
  await exchange(MANY / 2);
  // What a program takes to warm up is behind it by now.
  const half = await device.call("memory");
  await exchange(MANY / 2);
  figure(`${MANY} APDUs`, Math.round((performance.now() - start) / 100) / 10, "s");
  const more = Math.round(((await device.call("memory")) - half) / 1024);
  figure("memory of the device over the second half of them", more, "KiB more");
  check(`${MANY} APDUs, each answered`, wrong === 0, wrong);
  await card.disconnect();
}
