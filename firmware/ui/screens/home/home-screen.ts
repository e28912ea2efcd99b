import type { App } from "../../../flows/app-types.js";
import { amount, dateDay, displayText, initials } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  counterPill,
  type DialogContent,
  dynamic,
  followDialog,
  type IconName,
  icon,
  initialsDisc,
  type Node,
  note,
  pill,
  pressable,
  type ScreenSpec,
  styles,
  text,
  visible,
  visitDots,
} from "../../kit/index.js";
import { run } from "../../run.js";

const WIDTH = 448;
const TILE_W = 218;
const GAP = 12;

/** What the home menu uses of the app. */
type HomeParts = Pick<
  App,
  | "home"
  | "bill"
  | "resumeDraft"
  | "openPatients"
  | "openInvoices"
  | "openWorkstation"
  | "workstationOffer"
  | "answerWorkstationOffer"
  | "openPrescribers"
  | "openFavourites"
  | "openSettings"
  | "update"
  | "openUpdate"
>;

/** Home menu (ACC-02): the day at a glance, the chapters that exist, and one big action. */
export function homeScreen(app: HomeParts): ScreenSpec {
  return {
    name: "home",
    body: "free",
    bodyTop: 44,
    build(body) {
      greeting(body, app);
      day(body, app);
      dynamic(
        body,
        () => app.home.value.workstation !== undefined,
        (into, prepared) => {
          const room = prepared ? CLOSE : WIDE;
          chapters(into, app, room);
          if (prepared) workstation(into, app, room);
          draft(into, app, room);
        },
        { x: 0, y: 210, w: 480, h: 400 },
      );
      hero(body, app);
      followOffer(app);
    },
  };
}

function greeting(body: Node, app: HomeParts): void {
  const row = box(body, { x: 16, y: 8, w: WIDTH, h: 76, flow: "row", gap: GAP });
  dynamic(
    row,
    () => initials(app.home.value.lastName, app.home.value.firstName),
    (into, letters) => initialsDisc(into, letters, true),
    {},
  );
  const words = box(row, { grow: 1, flow: "column", gap: -2 });
  text(words, () => fr.home.hello(displayText(app.home.value.firstName)), {
    role: "title",
    weight: "bold",
    w: "full",
    fit: "dots",
  });
  text(words, () => dateDay(app.home.value.date), { role: "label", color: "ink2", w: "full", fit: "dots" });
  const waiting = box(row, {
    w: 68,
    h: 64,
    radius: 16,
    flow: "row",
    main: "center",
    styles: [styles.fill("errfill"), styles.ink("onerr")],
    name: "update-waits",
  });
  text(waiting, fr.home.update, { role: "label", weight: "bold" });
  pressable(waiting, () => app.openUpdate(), { pressed: styles.pressed("errfillPressed") });
  visible(waiting, () => app.update.waits.value);
  const gear = box(row, {
    w: 64,
    h: 64,
    radius: 16,
    flow: "row",
    main: "center",
    styles: [styles.card()],
    name: "settings",
  });
  icon(gear, "gear-six", { size: 34, color: "primary" });
  pressable(gear, () => app.openSettings(), { pressed: styles.rowPressed() });
}

/** The visits billed today, as stops of the round, and what still waits for a signature. */
function day(body: Node, app: HomeParts): void {
  const card = box(body, { x: 16, y: 94, w: WIDTH, h: 104, radius: 18, styles: [styles.card()], name: "day" });
  const line = box(card, { x: 0, y: 10, w: 444, flow: "row", pad: [0, 16], gap: 6 });
  const visits = (): number => app.home.value.visitsToday;
  const count = text(line, () => fr.home.visitsBilled(visits()), { role: "label", weight: "bold" });
  visible(count, () => visits() > 0);
  text(line, () => (visits() === 0 ? fr.home.noVisitYet : fr.home.billedToday(visits())), { role: "label", grow: 1 });
  const total = text(line, () => amount(app.home.value.billedToday), { weight: "bold" });
  visible(total, () => visits() > 0);
  visitDots(card, visits, { x: 16, y: 60 });
  const waiting = box(card, { x: 232, y: 58, w: 200, flow: "row", main: "end" });
  const toSign = pill(waiting, {
    tone: "warn",
    icon: "fill:pen-nib",
    text: () => fr.home.toSign(app.home.value.toSign),
  });
  visible(toSign, () => app.home.value.toSign > 0);
}

/** Heights from the top of the tiles, px: closer together where the workstation has a row too. */
interface Room {
  readonly tile: number;
  readonly workstation: number;
  readonly draft: number;
}
const WIDE: Room = { tile: 116, workstation: 0, draft: 268 };
const CLOSE: Room = { tile: 104, workstation: 232, draft: 306 };

function chapters(body: Node, app: HomeParts, { tile: height }: Room): void {
  const grid = box(body, { x: 16, y: 0, w: WIDTH, flow: "wrap", gap: GAP });
  const tile = (name: string, glyph: IconName, label: string, open: () => void, state?: (into: Node) => void): void => {
    const node = box(grid, { w: TILE_W, h: height, radius: 18, styles: [styles.card()], name });
    icon(node, glyph, { size: 38, color: "primary", x: 14, y: 14 });
    const right = box(node, { x: 62, y: 14, w: 138, h: 40, flow: "row", main: "end", gap: 6 });
    state?.(right);
    text(node, label, { role: "label", weight: "bold", x: 14, y: height - 42, w: 188, fit: "dots" });
    pressable(node, open, { pressed: styles.rowPressed() });
  };
  tile(
    "tile-patients",
    "users",
    fr.home.patients,
    () => run(app.openPatients()),
    (right) => {
      const mark = pill(right, { tone: "calm", icon: "check", text: fr.kit.slotVitale });
      visible(mark, () => app.home.value.vitaleIn);
    },
  );
  tile(
    "tile-invoices",
    "receipt",
    fr.home.invoices,
    () => run(app.openInvoices()),
    (right) => {
      const pressing = pill(right, {
        tone: "err",
        icon: "clock",
        text: () => String(app.home.value.toSend?.count ?? 0),
      });
      visible(pressing, () => app.home.value.toSend !== undefined);
      counterPill(right, "to-sign", () => app.home.value.toSign);
    },
  );
  tile("tile-prescribers", "stethoscope", fr.home.prescribers, () => run(app.openPrescribers()));
  tile("tile-favourites", "star", fr.home.favourites, () => run(app.openFavourites()));
}

/** Factures poste de travail with its two counters (ACC-05, FPT-02). */
function workstation(body: Node, app: HomeParts, room: Room): void {
  const row = box(body, {
    x: 16,
    y: room.workstation,
    w: WIDTH,
    h: 64,
    radius: 18,
    flow: "row",
    gap: GAP,
    pad: [0, 14],
    styles: [styles.card()],
    name: "tile-workstation",
  });
  icon(row, "desktop", { size: 38, color: "primary" });
  text(row, fr.home.workstation, { role: "label", weight: "bold", grow: 1, fit: "dots" });
  counterPill(row, "signed", () => app.home.value.workstation?.signed ?? 0);
  counterPill(row, "to-sign", () => app.home.value.workstation?.toSign ?? 0);
  pressable(row, () => run(app.openWorkstation()), { pressed: styles.rowPressed() });
}

/** Prepared invoices wait for the card in the slot (FPT-10): asked by the flow, answered here. */
function followOffer(app: HomeParts): void {
  followDialog("workstation-offer", (): DialogContent | undefined => {
    const offer = app.workstationOffer.value;
    if (offer === undefined) return undefined;
    const words = fr.workstation.offer;
    return {
      title: words.title(offer.count),
      text: words.text(displayText(offer.holder)),
      actions: [
        { name: "offer-go-on", label: words.goOn, onTap: () => run(app.answerWorkstationOffer("go-on")) },
        {
          name: "offer-sign",
          kind: "primary",
          label: words.signFirst,
          onTap: () => run(app.answerWorkstationOffer("sign-first")),
        },
      ],
    };
  });
}

/** The newest draft, one touch from going on. */
function draft(body: Node, app: HomeParts, room: Room): void {
  dynamic(
    body,
    () => app.home.value.drafts[0],
    (into, kept) => {
      if (kept === undefined) return;
      const row = note(
        into,
        {
          tone: "attention",
          icon: "pencil-simple",
          title: fr.home.resume,
          text: fr.home.draftKept(displayText(kept.patientName)),
        },
        { name: "resume-draft" },
      );
      pressable(row, () => run(app.resumeDraft(kept.id)), { primary: true });
    },
    { x: 16, y: room.draft, w: WIDTH },
  );
}

function hero(body: Node, app: HomeParts): void {
  const node = box(body, {
    x: 16,
    y: 610,
    w: WIDTH,
    h: 130,
    radius: 26,
    flow: "row",
    gap: 18,
    pad: [0, 20],
    styles: [styles.fill("primary"), styles.ink("onprimary")],
    name: "bill",
  });
  const disc = box(node, {
    w: 76,
    h: 76,
    radius: 38,
    flow: "row",
    main: "center",
    styles: [styles.fill("accent"), styles.ink("onaccent")],
  });
  icon(disc, "plus", { size: 44 });
  const words = box(node, { grow: 1, flow: "column", gap: 4 });
  text(words, fr.home.bill, { role: "title", weight: "bold", w: "full" });
  text(words, () => (app.home.value.vitaleIn ? fr.home.vitaleIn : fr.home.vitaleOut), { role: "label", w: "full" });
  pressable(node, () => run(app.bill()), { primary: true, pressed: styles.pressed("primaryPressed") });
}
