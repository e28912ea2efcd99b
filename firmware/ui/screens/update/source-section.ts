import type { SourceFlow, SourceState } from "../../../flows/update/types.js";
import { fileSize, percent } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { box, button, icon, keep, type Node, note, progressBar, rowCard, sectionTitle, text } from "../../kit/index.js";
import { run } from "../../run.js";
import { offerCard } from "./offer-card.js";

type In<K extends SourceState["kind"]> = Extract<SourceState, { readonly kind: K }>;

/** What is in must stay in. */
const STAYS_IN = { tone: "attention", icon: "hand-palm" } as const;

/** What sets one source apart from the other at first sight; only a stick must stay where it is once all of it came. */
const LOOKS = {
  stick: { icon: "usb", meanwhile: STAYS_IN },
  cable: { icon: "desktop", meanwhile: { tone: "calm", icon: "check" } },
} as const;

/** What a stick or the cable brought, over whatever the server offers. */
export function sourceSection(into: Node, source: SourceFlow): void {
  const words = fr.update.sources[source.name];
  const state = source.state.peek();
  if (state.kind !== "none") sectionTitle(into, words.title);
  switch (state.kind) {
    case "none":
      return;
    case "receiving":
      receiving(into, source);
      return;
    case "reading":
      note(into, { tone: "calm", icon: LOOKS[source.name].icon, text: words.reading });
      return;
    case "nothing":
      note(into, { tone: "calm", icon: LOOKS[source.name].icon, ...words.nothing });
      return;
    case "unreadable":
      note(into, { tone: "error", ...words.unreadable });
      return;
    case "found":
      found(into, source, state);
      return;
    case "copying":
      copying(into, source, state);
      return;
    case "refused":
      refused(into, source, state);
      return;
  }
}

/** What makes two states of a source the same picture. */
export function sourceFace(state: SourceState): string {
  switch (state.kind) {
    case "found":
      return `found ${state.offers.map(({ kind, version }) => `${kind} ${version}`).join()}`;
    case "copying":
      return `copying ${state.offer.version}`;
    case "refused":
      return `refused ${state.code}`;
    default:
      return state.kind;
  }
}

function found(into: Node, source: SourceFlow, { offers }: In<"found">): void {
  const words = fr.update;
  for (const offer of offers) {
    offerCard(into, offer, words.found);
    const line = box(into, { w: "full", flow: "row", gap: 12, pad: [0, 4] });
    icon(line, LOOKS[source.name].icon, { size: 30, color: "ink2" });
    text(line, words.size[offer.kind](fileSize(offer.bytes)), { role: "label", color: "ink2", grow: 1 });
    button(into, {
      name: `install-${source.name}-${offer.kind}`,
      kind: "danger",
      icon: "download-simple",
      label: words.install,
      onTap: () => run(source.install(offer.kind)),
    });
  }
}

/** Only a PC gives it piece by piece. */
function receiving(into: Node, source: SourceFlow): void {
  const words = fr.update.sources.cable.receiving;
  progressCard(into, source, "receiving", words.title);
  note(into, { ...STAYS_IN, ...words.meanwhile });
}

function copying(into: Node, source: SourceFlow, { offer }: In<"copying">): void {
  const words = fr.update.sources[source.name];
  offerCard(into, offer, fr.update.found);
  progressCard(into, source, "copying", words.copying);
  note(into, { ...LOOKS[source.name].meanwhile, ...words.meanwhile });
}

/** How much of it is here, as long as that is what the source does. */
function progressCard(into: Node, source: SourceFlow, during: "receiving" | "copying", title: string): void {
  const share = keep(() => {
    const now = source.state.value;
    return now.kind === during ? now.share : undefined;
  });
  const card = rowCard(into, { pad: [14, 18, 16, 18], gap: 10 });
  text(card, title, { role: "row", weight: "bold", w: "full" });
  progressBar(card, share, 408);
  text(card, () => percent(Math.round(share() * 100)), { role: "label", color: "ink2" });
}

function refused(into: Node, { name }: SourceFlow, { why, code }: In<"refused">): void {
  const words = fr.update;
  const told = why === "pulled-out" ? words.sources[name].pulledOut : words.failures[why];
  note(into, { tone: "error", ...told });
  text(into, words.code(code), { role: "caption", color: "ink2", w: "full", name: `${name}-code` });
}
