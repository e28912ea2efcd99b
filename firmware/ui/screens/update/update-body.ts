import type { UpdateOffer, UpdateState } from "../../../flows/update/types.js";
import { dateShort, fileSize, timeLeft, timeOfDay } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  emptyState,
  factRow,
  icon,
  keep,
  type Node,
  note,
  pill,
  progressBar,
  rowCard,
  text,
  visible,
} from "../../kit/index.js";
import { conditions } from "./conditions.js";
import { offerCard } from "./offer-card.js";
import type { UpdateApp } from "./update-app.js";

type In<K extends UpdateState["kind"]> = Extract<UpdateState, { readonly kind: K }>;

/** What stands between head and foot, for the state that the update is in. */
export function bodyOf(into: Node, app: UpdateApp): void {
  const state = app.update.state.peek();
  switch (state.kind) {
    case "no-server":
      if (hasBundle(app)) return;
      emptyState(into, { icon: "download-simple", title: fr.update.noServer, text: fr.update.noServerText });
      return;
    case "idle":
      idle(into, app, state);
      return;
    case "offered":
      offered(into, app, state);
      return;
    case "downloading":
      downloading(into, app, state);
      return;
    case "waiting":
      waiting(into, app, state);
      return;
    case "installing":
    case "restarting":
      offerCard(into, state.offer, fr.update.installing);
      return;
    case "verifying":
      offerCard(into, state.offer, fr.update.verifying);
      note(into, { tone: "calm", icon: "shield-check", title: fr.update.verifying, text: fr.update.verifyingText });
      return;
    case "updated":
      offerCard(into, state.offer, fr.update.updated[state.offer.kind]);
      note(into, { tone: "calm", icon: "fill:check-circle", title: fr.update.kept });
      return;
    case "failed":
      failed(into, app, state);
      return;
  }
}

/** What a stick or the cable brought is the news then. */
const hasBundle = ({ update }: UpdateApp): boolean =>
  Object.values(update.sources).some((source) => source.state.peek().kind !== "none");

function idle(into: Node, app: UpdateApp, { lastCall }: In<"idle">): void {
  const words = fr.update;
  if (!hasBundle(app)) emptyState(into, { icon: "cloud-check", title: words.upToDate, text: words.upToDateText });
  const card = rowCard(into, { pad: [8, 16, 10, 16] });
  const line = box(card, { w: "full", flow: "row", main: "between", pad: [6, 0] });
  text(line, words.server, { role: "label", color: "ink2" });
  if (lastCall === undefined) text(line, words.neverCalled, { role: "label", weight: "bold" });
  else if (lastCall.failure === undefined) pill(line, { tone: "ok", icon: "check", text: words.connected });
  else pill(line, { tone: "err", icon: "x", text: words.disconnected });
  if (lastCall !== undefined) {
    factRow(card, {
      label: words.lastCall,
      value: words.calledAt(dateShort(lastCall.date), timeOfDay(lastCall.time)),
      name: "last-call",
    });
  }
}

function offered(into: Node, app: UpdateApp, { offer, later }: In<"offered">): void {
  const words = fr.update;
  offerCard(into, offer, words.available[offer.kind]);
  detour(into, offer);
  conditions(into, app);
  const line = box(into, { w: "full", flow: "row", gap: 12, pad: [0, 4] });
  icon(line, "clock", { size: 30, color: "ink2" });
  text(line, sizeLine(offer), { role: "label", color: "ink2", grow: 1 });
  if (offer.forced) note(into, { tone: "attention", title: words.forced });
  else if (later) note(into, { tone: "calm", icon: "clock", text: words.saidLater });
}

/** More comes than she was told before: never without a word. */
function detour(into: Node, { way, bytes }: UpdateOffer): void {
  if (way === "planned" || bytes === 0) return;
  const words = fr.update.detour;
  note(into, { tone: "attention", title: words.title(fileSize(bytes)), text: words.text });
}

function sizeLine({ kind, bytes }: UpdateOffer): string {
  const words = fr.update;
  return bytes === 0 ? words.here[kind] : words.toFetch[kind](fileSize(bytes));
}

function downloading(into: Node, { update }: UpdateApp, { offer }: In<"downloading">): void {
  const words = fr.update;
  const now = keep(() => (update.state.value.kind === "downloading" ? update.state.value : undefined));
  offerCard(into, offer, words.available[offer.kind]);
  if (offer.bytes === 0) {
    // It came as a file: what is left is to verify it.
    note(into, { tone: "calm", icon: "shield-check", text: words.checking });
    return;
  }
  const card = rowCard(into, { pad: [14, 18, 16, 18], gap: 10 });
  text(card, words.downloading, { role: "row", weight: "bold", w: "full" });
  progressBar(card, () => now().bytes / offer.bytes, 408);
  const line = box(card, { w: "full", flow: "wrap", main: "between", gap: 8 });
  text(line, () => words.downloaded(fileSize(now().bytes), fileSize(offer.bytes)), { role: "label", color: "ink2" });
  const left = text(line, () => words.left(timeLeft(now().remaining ?? 0)), { role: "label", color: "ink2" });
  visible(left, () => now().remaining !== undefined);
  detour(into, offer);
  note(into, { tone: "calm", icon: "hand-palm", title: words.goOn, text: words.goOnText });
}

function waiting(into: Node, app: UpdateApp, { offer }: In<"waiting">): void {
  const words = fr.update;
  offerCard(into, offer, words.waiting);
  conditions(into, app);
  note(into, { tone: "calm", icon: "clock", text: words.waitingText });
}

function failed(into: Node, app: UpdateApp, { offer, why, code }: In<"failed">): void {
  const words = fr.update;
  note(into, { tone: "error", ...words.failures[why] });
  const card = rowCard(into, { pad: [10, 16, 12, 16], gap: 4 });
  text(card, words.failedTitle, { role: "label", color: "ink2", w: "full" });
  text(card, words.version[offer.kind](offer.version), { role: "title", weight: "bold", w: "full" });
  text(card, words.code(code), { role: "caption", color: "ink2", w: "full", name: "failure-code" });
  const installed = app.informations.value?.version ?? "";
  note(into, {
    tone: "calm",
    icon: "shield-check",
    title: offer.kind === "tables" ? words.staysTables : words.stays(installed),
  });
}
