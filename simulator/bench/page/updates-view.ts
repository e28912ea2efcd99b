import { el } from "../../../web/page/dom.js";
import type { Publication, UpdateView } from "../../state.js";
import type { BenchCommand } from "../protocol.js";
import { type Panel, panel } from "./panels-view.js";

const KINDS: readonly (readonly [Publication["kind"], string])[] = [
  ["firmware", "logiciel"],
  ["tables", "tables"],
];
const MODES: readonly (readonly [Publication["mode"], string])[] = [
  ["soft", "proposée"],
  ["forced", "imposée"],
];
/** What a published update says that it changes. */
const NOTES: Readonly<Record<Publication["kind"], string>> = {
  firmware: "- Lecture de la Vitale plus rapide\n- Vos factures restent en place",
  tables: "- Tarifs infirmiers à jour",
};
/** DDI's states of an action, in words. */
const STATUSES: Readonly<Record<string, string>> = {
  pending: "pas encore vue",
  retrieved: "vue",
  download: "téléchargement",
  downloaded: "téléchargée",
  running: "en cours",
  warning: "à surveiller",
  canceling: "annulation",
  finished: "installée",
  error: "échec",
  canceled: "annulée",
};

/** Publishes updates for the terminal, as a technician does; the panels of networks and power cut them where it hurts. */
export function updatesPanel(send: (command: BenchCommand) => void): Panel {
  const list = <T extends string>(label: string, choices: readonly (readonly [T, string])[]): HTMLSelectElement =>
    el("select", { "aria-label": label }, ...choices.map(([value, words]) => el("option", { value }, words)));
  const kind = list("Nature de la mise à jour", KINDS);
  const mode = list("Mise à jour proposée ou imposée", MODES);
  const version = el("input", {
    type: "text",
    "aria-label": "Version de la mise à jour",
    value: "0.2.0",
    required: true,
    pattern: "\\d{1,6}(\\.\\d{1,6}){1,3}",
    size: "8",
  });
  const publish = el("button", { class: "primary" }, "Publier");
  const state = el("span", { class: "pill", "data-update-state": "" });
  const form = el(
    "form",
    { class: "publish" },
    el("label", { class: "field" }, "Nature", kind),
    el("label", { class: "field" }, "Mode", mode),
    el("label", { class: "field" }, "Version", version),
    el("div", { class: "row" }, publish, state),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const what = KINDS.find(([value]) => value === kind.value)?.[0];
    const how = MODES.find(([value]) => value === mode.value)?.[0];
    if (what === undefined || how === undefined) return;
    send({ type: "publish", kind: what, version: version.value, notes: NOTES[what], mode: how });
  });
  return {
    node: panel("Mise à jour", "renew", form),
    update({ updates }) {
      publish.disabled = updates.kind === "publishing";
      state.textContent = wordOf(updates);
      state.className = `pill ${lookOf(updates)}`;
      state.title = detailOf(updates);
    },
  };
}

function wordOf(view: UpdateView): string {
  switch (view.kind) {
    case "none":
      return "aucune";
    case "publishing":
      return "signature…";
    case "failed":
      return "non publiée";
    case "published":
      return STATUSES[view.status] ?? view.status;
  }
}

/** Which one, and the terminal's own last word; or what kept the bundle from being made. */
function detailOf(view: UpdateView): string {
  if (view.kind === "failed") return view.why;
  return view.kind === "published" ? `${view.version}. ${view.message}` : "";
}

/** The looks of the slots' pills. */
function lookOf(view: UpdateView): string {
  if (view.kind === "failed" || (view.kind === "published" && view.status === "error")) return "mute";
  if (view.kind === "published" && view.status === "finished") return "present";
  return view.kind === "none" ? "" : "reading";
}
