import type { App } from "../../../flows/app-types.js";
import type { ReaderModeState, ReaderUse } from "../../../flows/reader-mode/types.js";
import { displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  type DialogContent,
  dynamic,
  followDialog,
  type IconName,
  icon,
  keep,
  type Node,
  note,
  type PillSpec,
  pill,
  rowCard,
  rule,
  type ScreenSpec,
  text,
} from "../../kit/index.js";

export type ReaderApp = Pick<App, "readerMode" | "back">;

type On = Extract<ReaderModeState, { readonly kind: "on" }>;
type Name = keyof On["uses"];

const ICONS: Readonly<Record<Name, IconName>> = {
  cps: "identification-card",
  vitale: "credit-card",
  application: "receipt",
};

/** Mode PC/SC (REG-19, mock 17): the PC has the cards; which ones it uses, and the way out. */
export function readerScreen(app: ReaderApp): ScreenSpec {
  const { readerMode } = app;
  const on = keep(() => (readerMode.state.value.kind === "on" ? readerMode.state.value : undefined));
  return {
    name: "reader",
    head: { title: fr.reader.title, subtitle: () => (on().asleep ? fr.reader.asleep : fr.reader.subtitle) },
    foot: { primary: { name: "leave", label: fr.reader.leave, onTap: () => app.back() } },
    build(body) {
      const card = rowCard(body);
      readerRow(card, "cps", () => on().uses.cps);
      rule(card);
      readerRow(card, "vitale", () => on().uses.vitale);
      rule(card);
      readerRow(card, "application", () => on().uses.application);
      note(body, { tone: "calm", icon: "usb", title: fr.reader.lent, text: fr.reader.lentText });
      followPairing(app);
    },
  };
}

function readerRow(card: Node, name: Name, use: () => ReaderUse): void {
  const row = box(card, { w: "full", h: 84, flow: "row", gap: 14, pad: [0, 16], name: `reader-${name}` });
  icon(row, ICONS[name], { size: 38, color: "primary" });
  text(row, fr.reader.readers[name], { role: "row", weight: "bold", grow: 1, fit: "dots" });
  dynamic(
    row,
    use,
    (into, now) => {
      pill(into, face(name, now));
    },
    {},
  );
}

/** A state is a shape and a word, the colour only follows. */
function face(name: Name, use: ReaderUse): PillSpec {
  const words: string = name === "application" ? applicationWord(use) : fr.reader.uses[use];
  switch (use) {
    case "no-card":
      return { tone: "neutral", icon: "rectangle", text: words };
    case "free":
      return { tone: "ok", icon: "check", text: words };
    case "powered":
      return { tone: "calm", icon: "usb", text: words };
    case "working":
      return { tone: "calm", icon: "circle-notch", text: words };
    case "refused":
      return { tone: "warn", icon: "clock", text: words };
  }
}

function applicationWord(use: ReaderUse): string {
  const { applicationUses, uses } = fr.reader;
  return use === "free" || use === "powered" || use === "working" ? applicationUses[use] : uses[use];
}

/** A PC that is not known yet shows the same six digits. */
function followPairing({ readerMode }: ReaderApp): void {
  followDialog("pairing", (): DialogContent | undefined => {
    const state = readerMode.state.value;
    if (state.kind !== "on" || state.pairing === undefined) return undefined;
    const { pcName, code } = state.pairing;
    const words = fr.reader.pairing;
    return {
      title: words.title(`${code.slice(0, 3)}\u00A0${code.slice(3)}`),
      text: words.text(displayText(pcName)),
      actions: [
        { name: "pairing-no", label: words.no, onTap: () => readerMode.answerPairing("refused") },
        { name: "pairing-yes", kind: "primary", label: words.yes, onTap: () => readerMode.answerPairing("allowed") },
      ],
    };
  });
}
