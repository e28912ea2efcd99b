import type { StickState } from "../../../flows/update/types.js";
import { fileSize, percent } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { box, button, icon, keep, type Node, note, progressBar, rowCard, sectionTitle, text } from "../../kit/index.js";
import { run } from "../../run.js";
import { offerCard } from "./offer-card.js";
import type { UpdateApp } from "./update-app.js";

type In<K extends StickState["kind"]> = Extract<StickState, { readonly kind: K }>;

/** What the USB stick in the port carries, over whatever the server offers. */
export function stickSection(into: Node, app: UpdateApp): void {
  const words = fr.update.stick;
  const state = app.update.stick.state.peek();
  if (state.kind !== "none") sectionTitle(into, words.title);
  switch (state.kind) {
    case "none":
      return;
    case "reading":
      note(into, { tone: "calm", icon: "usb", text: words.reading });
      return;
    case "nothing":
      note(into, { tone: "calm", icon: "usb", title: words.nothing, text: words.nothingText });
      return;
    case "unreadable":
      note(into, { tone: "error", title: words.unreadable, text: words.unreadableText });
      return;
    case "found":
      found(into, app, state);
      return;
    case "copying":
      copying(into, app, state);
      return;
    case "refused":
      refused(into, state);
      return;
  }
}

/** What makes two states of a stick the same picture. */
export function stickFace(state: StickState): string {
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

function found(into: Node, { update }: UpdateApp, { offers }: In<"found">): void {
  const words = fr.update.stick;
  for (const offer of offers) {
    offerCard(into, offer, words.over);
    const line = box(into, { w: "full", flow: "row", gap: 12, pad: [0, 4] });
    icon(line, "usb", { size: 30, color: "ink2" });
    text(line, fr.update.size[offer.kind](fileSize(offer.bytes)), { role: "label", color: "ink2", grow: 1 });
    button(into, {
      name: `install-stick-${offer.kind}`,
      kind: "danger",
      icon: "download-simple",
      label: words.install,
      onTap: () => run(update.stick.install(offer.kind)),
    });
  }
}

function copying(into: Node, { update }: UpdateApp, { offer }: In<"copying">): void {
  const words = fr.update.stick;
  const share = keep(() => {
    const now = update.stick.state.value;
    return now.kind === "copying" ? now.share : undefined;
  });
  offerCard(into, offer, words.over);
  const card = rowCard(into, { pad: [14, 18, 16, 18], gap: 10 });
  text(card, words.copying, { role: "row", weight: "bold", w: "full" });
  progressBar(card, share, 408);
  text(card, () => percent(Math.round(share() * 100)), { role: "label", color: "ink2" });
  note(into, { tone: "attention", icon: "hand-palm", title: words.keepIn, text: words.keepInText });
}

function refused(into: Node, { why, code }: In<"refused">): void {
  const words = fr.update;
  const told = why === "pulled-out" ? words.stick.pulledOut : words.failures[why];
  note(into, { tone: "error", ...told });
  text(into, words.code(code), { role: "caption", color: "ink2", w: "full", name: "stick-code" });
}
