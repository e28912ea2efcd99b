import type { ConventionTable } from "../../firmware/billing/amc/conventions/model.js";
import { builtInNomenclature, type Nomenclature } from "../../firmware/billing/nomenclature.js";
import type { Search } from "../../firmware/billing/search/engine.js";
import { NO_SEARCH } from "../../firmware/billing/search/no-search.js";
import { quittanceMaker } from "../../firmware/boards/quittance-maker.js";
import { simulatedBattery } from "../../firmware/drivers/battery/simulated.js";
import { type InsertableCard, SimulatedSlot } from "../../firmware/drivers/card-slot/simulated.js";
import { simulatedNetworks } from "../../firmware/drivers/network/simulated.js";
import { SimulatedUsbGadget } from "../../firmware/drivers/usb-gadget/simulated.js";
import { createApp } from "../../firmware/flows/app.js";
import type { App } from "../../firmware/flows/app-types.js";
import type { OpenSession } from "../../firmware/flows/session/types.js";
import type { VisitView } from "../../firmware/flows/visit/types.js";
import { type ManualClock, manualClock } from "../../firmware/lib/clock.js";
import type { Instant } from "../../firmware/lib/dates.js";
import { silentLogger } from "../../firmware/lib/log.js";
import { ok } from "../../firmware/lib/result.js";
import type { Prescriber } from "../../firmware/model/people.js";
import { deskIdentity } from "../../firmware/reader/identity.js";
import type { Store } from "../../firmware/store/contract.js";
import { device, noEnrolment } from "./device.js";
import { emptyInbox } from "./inbox.js";

/** A whole terminal without a screen: every flow on slots in memory, a real store and a clock that stands still. */
export interface Terminal {
  readonly app: App;
  readonly clock: ManualClock;
  readonly cps: SimulatedSlot;
  readonly vitale: SimulatedSlot;
  readonly battery: ReturnType<typeof simulatedBattery>;
  /** The cable, and the PC at its end. */
  readonly usb: SimulatedUsbGadget;
  readonly exported: Map<string, Uint8Array>;
  /** What the log was given, one line each. */
  readonly logged: string[];
  /** Waits, without any delay, until the flows have come to this. */
  until(what: string, holds: () => boolean): Promise<void>;
  /** Puts a CPS in, types its code and passes what is shown the first time. */
  signIn(card: InsertableCard, code?: string): Promise<void>;
  type(code: string): Promise<void>;
  putVitale(card: InsertableCard): Promise<void>;
  /** Puts a Vitale in and opens the visit of its only person, or of the one at `index`. */
  billWith(card: InsertableCard, index?: number): Promise<void>;
  /** An intramuscular injection prescribed today by Dr Bernard. */
  fill(): void;
  /** The visit on the screen. */
  visit(): VisitView;
  session(): OpenSession;
  /** The power goes: nothing more of this terminal runs. */
  dispose(): Promise<void>;
}

export interface TerminalOptions {
  readonly store: Store;
  readonly at?: Instant;
  readonly cps?: SimulatedSlot;
  readonly vitale?: SimulatedSlot;
  /** The prices in use; by default the program's own, a nurse's. */
  readonly nomenclature?: Nomenclature;
  readonly ccamSearch?: Search;
  /** Asked at each change: a table may be imported meanwhile. By default there is none. */
  readonly conventions?: () => ConventionTable | undefined;
  /** When the first picture is up; by default at once. */
  readonly drawn?: Promise<void>;
  /** A cable that lies there already. */
  readonly usb?: SimulatedUsbGadget;
  /** Prefix of the ids it gives, so that two terminals on one store never give the same. */
  readonly ids?: string;
}

export const DR_BERNARD: Prescriber = {
  id: "dr-bernard",
  lastName: "BERNARD",
  firstName: "Luc",
  number: "991145608",
  rpps: undefined,
  speciality: "01",
};

/** Wednesday 14 October 2026, 10:00 in Paris. */
const MORNING = Date.UTC(2026, 9, 14, 8) as Instant;

export function terminal({
  store,
  at = MORNING,
  ids = "t",
  nomenclature = builtInNomenclature,
  ccamSearch = NO_SEARCH,
  conventions = () => undefined,
  ...slots
}: TerminalOptions): Terminal {
  const clock = manualClock("Europe/Paris", at);
  const cps = slots.cps ?? new SimulatedSlot("cps");
  const vitale = slots.vitale ?? new SimulatedSlot("vitale");
  const battery = simulatedBattery();
  const usb = slots.usb ?? new SimulatedUsbGadget();
  const exported = new Map<string, Uint8Array>();
  const logged: string[] = [];
  const log = (event: string, fields?: object): void => {
    logged.push(`${event} ${JSON.stringify(fields ?? {})}`);
  };
  let given = 0;
  const app = createApp({
    clock,
    slots: { cps, vitale },
    battery,
    networks: simulatedNetworks(),
    usb: { gadget: usb, identity: deskIdentity() },
    store,
    nomenclature: () => nomenclature,
    ccamSearch: () => ccamSearch,
    conventions,
    exportSink: {
      async write(name, bytes) {
        exported.set(name, bytes);
        return ok(`/export/${name}`);
      },
    },
    quittanceMaker: quittanceMaker({ zone: "Europe/Paris", bodyName: () => undefined }),
    log: { ...silentLogger, debug: log, info: log, warn: log, error: log },
    newId: () => {
      given += 1;
      return `${ids}-${given}`;
    },
    bodyName: () => undefined,
    device,
    enrolment: noEnrolment,
    cable: emptyInbox(),
    ...(slots.drawn === undefined ? {} : { drawn: slots.drawn }),
  });

  const until = async (what: string, holds: () => boolean): Promise<void> => {
    // Turns of the loop are no measure of what a busy disk needs: only the end of patience is a time.
    const patience = performance.now() + 30_000;
    while (performance.now() < patience) {
      if (holds()) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
    const { route, session, patient, sign } = app;
    const where = [route.peek(), session.state.peek(), patient.vitale.peek(), sign.state.peek()].map(
      ({ kind }) => kind,
    );
    throw new Error(`never came: ${what} (${where.join(", ")})`);
  };
  const type = async (code: string): Promise<void> => {
    for (const digit of code) app.session.digit(Number(digit) as 0);
    await app.session.submitPin();
  };

  return {
    app,
    clock,
    cps,
    vitale,
    battery,
    usb,
    exported,
    logged,
    until,
    type,
    async signIn(card, code = "1234") {
      cps.insert(card);
      await until("the code is asked", () => app.route.peek().kind === "pin");
      await type(code);
      if (app.route.peek().kind === "fiche") await app.session.acceptFiche();
    },
    async putVitale(card) {
      vitale.insert(card);
      await until("the Vitale is read", () => app.patient.vitale.peek().kind === "read");
    },
    async billWith(card, index) {
      await this.putVitale(card);
      await app.bill();
      if (index !== undefined) await app.patient.pickBeneficiary(index);
      await until("the visit opens", () => app.route.peek().kind === "visit");
    },
    fill() {
      app.visit.addAct(0, "IM");
      app.visit.setPrescriber(DR_BERNARD);
    },
    session() {
      const now = app.session.state.peek();
      if (now.kind !== "open") throw new Error(`no session is open: ${now.kind}`);
      return now.session;
    },
    visit() {
      const now = app.visit.state.peek();
      if (now.kind !== "open") throw new Error(`no visit is open: ${now.kind}`);
      return now.view;
    },
    dispose: () => app.dispose(),
  };
}
