import { createHash } from "node:crypto";
import { join } from "node:path";
import { date, time } from "../../firmware/lib/dates.js";
import type { HeadlessTerminal } from "../../simulator/headless/contract.js";
import { reach, routeOf, typeDigits, unlock } from "../../simulator/headless/gestures.js";
import { clippedTexts } from "../../simulator/headless/seen.js";
import type { Care, Visit } from "./visits.js";

const PIN = "1234";
const DOCTOR = { lastName: "Bernard", firstName: "Luc", number: "991145608" };

/** Screens between any two of a visit, at most. */
const MOST_STEPS = 5;
/** A signature by cards that answer at once may be over before it was seen. */
const SIGNED_OR_SIGNING: ReadonlySet<string> = new Set(["signing", "result"]);
const DOCTOR_ROW = "BERNARD Luc";

/** What came of a visit. */
export interface Signed {
  readonly biller: string;
  readonly number: number;
  /** From the home menu to the signed result. */
  readonly touches: number;
  /** Texts of the result screen. */
  readonly result: string;
}

/** The round as the demo does it: every gesture is a touch on the glass or a card moved by hand. */
export interface Round {
  /** Does one visit up to « Terminer ». */
  visit(visit: Visit): Promise<Signed>;
  /** Finishes a half-signed invoice from the list, with the patient's card. */
  finishLater(signed: Signed, vitale: string): Promise<void>;
  /** Opens each chapter of the home menu once. */
  tour(): Promise<void>;
  /** Number of pictures written. */
  pictures(): number;
  /** Texts that were cut, with their screen. */
  clipped(): readonly string[];
}

export function createRound(terminal: HeadlessTerminal, outDir: string): Round {
  const taken = new Set<string>();
  const clipped = new Set<string>();
  let chapter = "00-matin";
  let nurse: string | undefined;
  let chapters = 0;

  /** Writes the picture unless the same one was written before. */
  const picture = (name: string): void => {
    const { finger } = terminal;
    for (const said of clippedTexts()) clipped.add(`${routeOf(terminal)}: ${said}`);
    const digest = createHash("sha256").update(finger.picture()).digest("hex");
    if (taken.has(digest)) return;
    taken.add(digest);
    terminal.screen(join(outDir, `${chapter}-${String(taken.size).padStart(3, "0")}-${name.replaceAll("/", "-")}.png`));
  };
  const shown = (): void => picture(routeOf(terminal));
  /** Touches, and keeps a picture of what it led to. */
  const tap = async (nameOrText: string): Promise<void> => {
    await reach(terminal, nameOrText);
    shown();
  };

  /** Touches a button from screen to screen until one shows. */
  const until = async (route: string, button: string): Promise<void> => {
    for (let tries = 0; routeOf(terminal) !== route; tries++) {
      if (tries === MOST_STEPS) throw new Error(`${button} never leads to ${route}, but to ${routeOf(terminal)}`);
      await tap(button);
    }
  };

  const changeNurse = async (cps: string): Promise<void> => {
    terminal.remove("vitale");
    terminal.remove("cps");
    await terminal.settle();
    shown();
    terminal.insert(cps, "cps");
    await terminal.settle();
    shown();
    await typeDigits(terminal, PIN);
    shown();
    await terminal.tap("primary");
    shown();
    if (routeOf(terminal) === "fiche") await tap("primary");
    nurse = cps;
  };
  const atTheDoor = async (visit: Visit): Promise<void> => {
    terminal.setClock(date(visit.date), time(visit.time));
    await terminal.settle();
    if (visit.nurse !== nurse) await changeNurse(visit.nurse);
    // It locked by itself on the way.
    if (routeOf(terminal) === "pin") await unlock(terminal, PIN);
    shown();
  };

  const openActs = async (): Promise<void> => {
    if (routeOf(terminal) !== "visit/acts") await tap("section-acts");
  };
  const addCare = async (care: Care): Promise<void> => {
    await openActs();
    await tap("add-act");
    if ("favourite" in care) await reach(terminal, care.favourite);
    else {
      await terminal.type(care.type);
      shown();
      await reach(terminal, care.row);
    }
    shown();
  };
  const setDependent = async (): Promise<void> => {
    await tap("section-settlement");
    await tap("patient-sheet");
    await tap("patient-edit");
    await tap("field-dependent");
    await tap("patient-save");
    // Back from the sheet to the règlement, and to the page of the visit.
    await until("visit/hub", "back");
  };
  const setTravel = async ({ km, terrain }: NonNullable<Visit["travel"]>): Promise<void> => {
    await openActs();
    await tap("passage-0-open");
    await tap(`segment-${terrain}`);
    await tap("passage-km");
    await typeDigits(terminal, km);
    shown();
    await tap("km-validate");
    await tap("primary");
  };
  const decline = async (fee: string): Promise<void> => {
    await openActs();
    await tap(`line-p0-${fee}`);
    await tap("why-decline");
  };
  const choosePrescriber = async (): Promise<void> => {
    // The page's button leads to what is missing: the prescription, then the list.
    await until("prescribers", "primary");
    if (terminal.finger.has(DOCTOR_ROW)) await tap(DOCTOR_ROW);
    else await createPrescriber();
  };
  const createPrescriber = async (): Promise<void> => {
    await tap("prescriber-create");
    for (const [field, text] of [
      ["lastName", DOCTOR.lastName],
      ["firstName", DOCTOR.firstName],
    ] as const) {
      await tap(`field-${field}`);
      await terminal.type(text);
      shown();
      await tap("key-ok");
    }
    await tap("field-number");
    await typeDigits(terminal, DOCTOR.number);
    shown();
    await tap("typing-done");
    await tap("prescriber-save");
  };

  const fill = async (visit: Visit): Promise<void> => {
    if (visit.dependent) await setDependent();
    for (const care of visit.acts) await addCare(care);
    if (visit.travel !== undefined) await setTravel(visit.travel);
    if (visit.decline !== undefined) await decline(visit.decline);
    if (visit.keep) await tap("save-favourite");
    if (routeOf(terminal) === "visit/acts") await tap("primary");
    const now = terminal.app?.visit.state.peek();
    if (now?.kind === "open" && now.view.missing.prescription.length > 0) await choosePrescriber();
    await until("visit/hub", "primary");
    if (visit.ald !== undefined) await tap(`ald-${visit.ald}`);
    if (visit.without !== undefined) {
      terminal.remove("vitale");
      await terminal.settle();
      await tap("section-securing");
      await tap(`mode-${visit.without}`);
      await tap("primary");
    }
  };

  return {
    async visit(visit) {
      chapters += 1;
      chapter = `${String(chapters).padStart(2, "0")}-${visit.row}`;
      await atTheDoor(visit);
      const before = terminal.finger.touches();
      terminal.insert(visit.vitale, "vitale");
      await terminal.settle();
      shown();
      await tap("bill");
      if (visit.person !== undefined) await tap(visit.person);
      await fill(visit);
      terminal.finger.tap("primary");
      await terminal.until(() => SIGNED_OR_SIGNING.has(routeOf(terminal)));
      if (routeOf(terminal) === "signing") picture("signing");
      await terminal.settle();
      shown();
      const touches = terminal.finger.touches() - before;
      const signed = terminal.app?.sign.state.peek();
      if (signed?.kind !== "done") throw new Error(`${visit.row} was not signed:\n${terminal.finger.text()}`);
      const { biller, number } = signed.invoice;
      const result = terminal.finger.text();
      await tap("finish");
      terminal.remove("vitale");
      await terminal.settle();
      return { biller, number, touches, result };
    },
    async finishLater({ biller, number }, vitale) {
      chapter = "99-a-finir";
      terminal.insert(vitale, "vitale");
      await terminal.settle();
      shown();
      await tap("tile-invoices");
      await tap("chip-half-signed");
      await tap("choose");
      await tap("act");
      const stored = await terminal.store?.ledger.get(biller, number);
      if (stored?.state !== "signed") throw new Error(`invoice ${number} was not finished:\n${terminal.finger.text()}`);
      if (terminal.finger.has("report-ok")) await tap("report-ok");
      terminal.remove("vitale");
      await terminal.settle();
      await until("home", "back");
    },
    async tour() {
      chapter = "98-chapitres";
      for (const [opens, closes] of [
        ["tile-patients", "back"],
        ["tile-prescribers", "back"],
        ["tile-favourites", "back"],
        ["settings", "back"],
      ] as const) {
        await tap(opens);
        await tap(closes);
      }
      await tap("tile-invoices");
      await tap("open");
      await tap("back");
      await until("home", "back");
    },
    pictures: () => taken.size,
    clipped: () => [...clipped],
  };
}
