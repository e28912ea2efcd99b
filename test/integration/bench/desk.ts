import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simulatedBattery } from "../../../firmware/drivers/battery/simulated.js";
import type { ApduTrace, CardChannel, SlotName, SlotState } from "../../../firmware/drivers/card-slot/contract.js";
import { simulatedNetworks } from "../../../firmware/drivers/network/simulated.js";
import { err, ok } from "../../../firmware/lib/result.js";
import { buildPage } from "../../../simulator/bench/build-page.js";
import { type Bench, startBench } from "../../../simulator/bench/server.js";
import type { VirtualCard } from "../../../simulator/cards/virtual-card.js";
import { type SimulatedClock, simulatedClock } from "../../../simulator/clock.js";
import { createRecorder, type Recorder } from "../../../simulator/recorder.js";
import { createSimulator, type PlayableSlot, type Simulator } from "../../../simulator/simulator.js";
import { type TrayItem, tray } from "../../../simulator/tray.js";
import { type MemoryScreen, memoryScreen } from "./memory-screen.js";

export interface Desk {
  readonly simulator: Simulator;
  readonly slots: Readonly<Record<SlotName, PlayableSlot>>;
  readonly clock: SimulatedClock;
  readonly recorder: Recorder;
  readonly screen: MemoryScreen;
  readonly bench: Bench;
  /** How many times the power was cut. */
  cuts(): number;
  close(): Promise<void>;
}

function slot(name: SlotName, trace: ApduTrace): PlayableSlot {
  let state: SlotState = { kind: "empty" };
  let insertion = 0;
  let card: VirtualCard | undefined;
  const listeners = new Set<(s: SlotState) => void>();
  const set = (next: SlotState): void => {
    state = next;
    for (const listener of listeners) listener(next);
  };
  return {
    name,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    insert(next) {
      card = next;
      insertion += 1;
      trace({ slot: name, direction: "atr", bytes: next.atr });
      set({ kind: "present", atr: next.atr, insertion });
    },
    insertMute() {
      insertion += 1;
      set({ kind: "mute", insertion });
    },
    remove() {
      card = undefined;
      set({ kind: "empty" });
    },
    async connect() {
      const mine = insertion;
      const held = card;
      if (held === undefined) return err({ kind: "removed" });
      const channel: CardChannel = {
        atr: held.atr,
        insertion: mine,
        async transmit(apdu) {
          trace({ slot: name, direction: "command", bytes: apdu });
          const bytes = await held.transmit(apdu);
          if (card !== held) return err({ kind: "removed" });
          trace({ slot: name, direction: "response", bytes });
          return ok(bytes);
        },
        close: async () => {},
      };
      return ok(channel);
    },
    close: async () => {},
  };
}

const card = (
  id: string,
  kind: TrayItem["kind"],
  label: string,
  description: string,
  flaw: string | null = null,
): TrayItem => ({
  id,
  kind,
  label,
  description,
  flaw,
  testPin: kind === "cps" ? "1234" : null,
  make: () => ({
    atr: Uint8Array.of(0x3b, 0xac, 0x00, 0x40, 0x2a, 0x00, 0x12, 0x25),
    reset() {},
    transmit: (apdu) => (apdu[1] === 0xb0 ? Uint8Array.of(0x5a, 0x0a, 0x90, 0x00) : Uint8Array.of(0x90, 0x00)),
  }),
});

export const SAMPLE: readonly TrayItem[] = [
  card("cps-claire", "cps", "Claire Morel", "Infirmière libérale à Lyon, une situation de facturation."),
  card("cps-deux", "cps", "Yann Le Goff", "Infirmier avec deux situations : cabinet et remplacement."),
  card("vit-paul", "vitale", "Paul Durand", "Assuré seul, ALD, 70 ans."),
  card(
    "vit-famille",
    "vitale",
    "Famille Nguyen-Lefèvre",
    "Quatre bénéficiaires dont des jumeaux, mutuelle sur la carte.",
  ),
  card("vit-corse", "vitale", "Ange Colonna", "NIR corse (2A)."),
  card("vit-martinique", "vitale", "Marie-Josèphe Élisabeth", "Assurée en Martinique, C2S."),
  card("cps-expiree", "cps", "Nadia Benali", "Sa validité a pris fin en 2024.", "expirée"),
  card("cps-bloquee", "cps", "Luc Petit", "Trois codes faux déjà présentés.", "bloquée"),
  card("vit-19", "vitale", "Famille très nombreuse", "Dix-neuf bénéficiaires.", "19 bénéficiaires"),
  card("inconnue", "other", "Carte de fidélité", "Un ATR que le terminal ne connaît pas.", "inconnue"),
];

/** A bench with a memory screen and a few cards, its page built in a temporary folder. */
export async function desk({ page = true }: { readonly page?: boolean } = {}): Promise<Desk> {
  const clock = simulatedClock("Europe/Paris");
  const recorder = createRecorder(clock.now);
  const slots = { cps: slot("cps", recorder.trace), vitale: slot("vitale", recorder.trace) };
  let cuts = 0;
  const simulator = createSimulator({
    slots,
    tray: tray(SAMPLE),
    clock,
    battery: simulatedBattery(),
    networks: simulatedNetworks(),
    recorder,
    powerCut: () => {
      cuts += 1;
    },
  });
  const screen = memoryScreen();
  const pageDir = await mkdtemp(join(tmpdir(), "bench-page-"));
  if (page) await buildPage(pageDir);
  const bench = await startBench({ simulator, screen, pageDir, port: 0, log: recorder.logger });
  return {
    simulator,
    slots,
    clock,
    recorder,
    screen,
    bench,
    cuts: () => cuts,
    async close() {
      await bench.close();
      simulator.close();
      await rm(pageDir, { recursive: true, force: true });
    },
  };
}
