import { button, el } from "../../../web/page/dom.js";
import type { DeviceView } from "../view.js";
import { api } from "./api.js";
import { agoText, plural, spanText, titleOf } from "./texts.js";
import type { Tell } from "./toast.js";
import { bar, keyed, sureButton } from "./widgets.js";

/** Rows drawn at once: a cabinet has fewer; a fleet is searched. */
const MOST_ROWS = 200;

const ACTIONS = {
  "wait-for-confirmation": "attend l’accord",
  pending: "prévenu au prochain appel",
  retrieved: "prévenu",
  download: "téléchargement",
  downloaded: "téléchargé",
  running: "en cours",
  warning: "en cours",
  canceling: "rappelé, attend sa réponse",
  finished: "terminé",
  error: "échec",
  canceled: "annulé",
} as const;

/** The terminals, failures first, then those at work. */
export function devicesView(parent: HTMLElement, filter: HTMLInputElement, tell: Tell) {
  const body = el("tbody");
  const table = el(
    "table",
    {},
    el("thead", {}, el("tr", {}, ...["Terminal", "Groupe", "Version", "État", ""].map((name) => el("th", {}, name)))),
    body,
  );
  const empty = el("p", { class: "empty" }, "Aucun terminal : enrôlez le premier à droite.");
  const more = el("p", { class: "more" });
  parent.append(table, empty, more);
  const views = new Map<string, ReturnType<typeof deviceRow>>();
  let known: readonly DeviceView[] = [];
  let now = 0;
  const draw = (): void => {
    const words = filter.value.trim().toLowerCase();
    const found = known
      .filter(({ id, group }) => `${id} ${group}`.toLowerCase().includes(words))
      .sort((a, b) => rank(a) - rank(b) || a.group.localeCompare(b.group) || a.id.localeCompare(b.id));
    keyed(
      body,
      found.slice(0, MOST_ROWS),
      ({ id }) => id,
      views,
      (device) => deviceRow(device, () => now, tell),
    );
    table.hidden = found.length === 0;
    empty.hidden = known.length > 0;
    more.hidden = found.length <= MOST_ROWS && !(found.length === 0 && known.length > 0);
    more.textContent =
      found.length === 0
        ? "Aucun terminal ne correspond."
        : `et ${plural(found.length - MOST_ROWS, "autre", "autres")} : précisez la recherche`;
  };
  filter.addEventListener("input", draw);
  return {
    update(devices: readonly DeviceView[], instant: number) {
      known = devices;
      now = instant;
      draw();
    },
  };
}

const rank = ({ action, last }: DeviceView): number => {
  if (action === undefined) return last?.status === "error" ? 0 : 2;
  return 1;
};

function deviceRow(first: DeviceView, now: () => number, tell: Tell) {
  const { id } = first;
  const seen = el("small");
  const group = el("td");
  const version = el("td");
  const words = el("span");
  const progress = bar(`Avancement de ${id}`);
  const why = el("small");
  const orders = el("td", { class: "orders" });
  const node = el(
    "tr",
    { "data-device": id },
    el("td", { class: "id" }, id, seen),
    group,
    version,
    el("td", { class: "state" }, words, progress.node, why),
    orders,
  );
  let shownGroup: string | undefined;
  let shownOrders = "";
  const showGroup = (name: string): void => {
    shownGroup = name;
    const edit = (): void => {
      const input = el("input", { value: name, "aria-label": `Groupe de ${id}`, maxlength: "64", required: true });
      const form = el("form", {}, input);
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        void tell(api.move(id, input.value.trim()));
        showGroup(name);
      });
      input.addEventListener("blur", () => showGroup(name));
      group.replaceChildren(form);
      input.select();
    };
    group.replaceChildren(button(name, edit, { class: "link", title: "Changer de groupe" }));
  };
  return {
    node,
    update(device: DeviceView) {
      const { action, attributes } = device;
      seen.textContent = agoText(device.seenAt, now());
      version.textContent = attributes.version ?? "–";
      if (shownGroup !== device.group) showGroup(device.group);
      progress.node.hidden = action?.progress === undefined;
      progress.set(action?.progress ?? 0);
      const [text, look, reason] = stateOf(device);
      words.textContent = text;
      words.className = look === "" ? "" : `pill ${look}`;
      why.textContent = reason;
      why.hidden = reason === "";
      const due = action?.status === "canceling" ? "canceling" : "other";
      if (due === shownOrders) return;
      shownOrders = due;
      orders.replaceChildren(
        ...(due === "canceling" ? [sureButton("Ne plus attendre", "Vraiment ?", () => tell(api.giveUp(id)))] : []),
        sureButton("Retirer", "Retirer vraiment ?", () => tell(api.remove(id))),
      );
    },
  };
}

const actionText = ({ status, waitsFor }: NonNullable<DeviceView["action"]>): string =>
  waitsFor === undefined ? ACTIONS[status] : `attend sa plage (${spanText(waitsFor)})`;

function stateOf({ action, last }: DeviceView): readonly [words: string, look: string, reason: string] {
  if (action !== undefined) return [`${titleOf(action)} : ${actionText(action)}`, "busy", ""];
  if (last === undefined) return ["jamais mis à jour d’ici", "", ""];
  if (last.status === "finished") return [`à jour (${last.version})`, "good", ""];
  if (last.status === "error") return [`échec de ${last.version}`, "bad", last.message ?? "sans explication"];
  return [`${last.version} : rappelé à temps`, "", ""];
}
