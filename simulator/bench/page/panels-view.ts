import type { SlotName } from "../../../firmware/drivers/card-slot/contract.js";
import type { NetworkState } from "../../../firmware/drivers/network/contract.js";
import { parseDate, parseTime } from "../../../firmware/lib/dates.js";
import { button, el } from "../../../web/page/dom.js";
import type { ClockView, SimulatorState, SlotFault, SlotView } from "../../state.js";
import type { BenchCommand } from "../protocol.js";
import { icon } from "./icon.js";
import { SLOT_LABELS, SLOT_STATES } from "./slots-view.js";

type Send = (command: BenchCommand) => void;

/** A part of the right-hand column: what it shows and how it follows the state. */
export interface Panel {
  readonly node: HTMLElement;
  update(state: SimulatorState): void;
}

export function panel(title: string, sign: Parameters<typeof icon>[0], ...content: Node[]): HTMLElement {
  return el("section", { class: "panel" }, el("h2", {}, icon(sign), title), ...content);
}

/** The terminal's date and time: shown running, set, jumped. */
export function clockPanel(send: Send): Panel {
  const time = el("output", { class: "time", "aria-label": "Heure du terminal" });
  const day = el("output", { class: "day" });
  const mode = el("span", { class: "pill" });
  const dateField = el("input", { type: "date", "aria-label": "Date", required: true });
  const timeField = el("input", { type: "time", "aria-label": "Heure", required: true });
  const form = el("form", { class: "row" }, dateField, timeField, el("button", { class: "primary" }, "Régler"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const date = parseDate(dateField.value);
    const at = parseTime(timeField.value);
    if (date !== undefined && at !== undefined) send({ type: "clock-set", date, time: at });
  });
  const jump = (label: string, minutes: number): HTMLButtonElement =>
    button(label, () => send({ type: "clock-advance", minutes }));
  const real = button("Heure réelle", () => send({ type: "clock-real" }));
  const hold = button("Figer", () => send({ type: "clock-hold", held: hold.getAttribute("aria-pressed") !== "true" }), {
    "aria-pressed": "false",
  });
  const node = panel(
    "Horloge",
    "clock",
    el("div", { class: "now" }, time, el("div", {}, day, mode)),
    el("div", { class: "row" }, jump("+ 15 min", 15), jump("+ 1 h", 60), jump("+ 1 jour", 1440), hold, real),
    form,
  );

  let view: ClockView | undefined;
  let receivedAt = 0;
  let next: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    if (view === undefined) return;
    const now = view.now + (view.running ? performance.now() - receivedAt : 0);
    const timeZone = view.zone;
    time.textContent = new Intl.DateTimeFormat("fr-FR", { timeZone, hour: "2-digit", minute: "2-digit" }).format(now);
    day.textContent = new Intl.DateTimeFormat("fr-FR", { timeZone, dateStyle: "full" }).format(now);
    clearTimeout(next);
    if (view.running) next = setTimeout(show, 60_000 - (now % 60_000) + 5);
  };
  return {
    node,
    update({ clock }) {
      view = clock;
      receivedAt = performance.now();
      mode.textContent = clock.real ? "heure réelle" : clock.running ? "heure réglée" : "heure figée";
      mode.classList.toggle("warn", !clock.real);
      hold.setAttribute("aria-pressed", String(!clock.running));
      real.disabled = clock.real;
      show();
      // The field being edited is left alone.
      if (!form.contains(document.activeElement)) {
        const part = new Intl.DateTimeFormat("sv-SE", { timeZone: clock.zone, dateStyle: "short", timeStyle: "short" });
        const [date = "", at = ""] = part.format(clock.now).split(" ");
        dateField.value = date;
        timeField.value = at;
      }
    },
  };
}

/** Battery, mains, and the cut. */
export function powerPanel(send: Send): Panel {
  const level = el("input", { type: "range", min: "0", max: "100", "aria-label": "Charge de la batterie" });
  const percent = el("output", { class: "figure" });
  const mains = el("input", { type: "checkbox", role: "switch" });
  const tell = (): void =>
    send({ type: "battery", state: { percent: Number(level.value), source: mains.checked ? "mains" : "battery" } });
  level.addEventListener("input", tell);
  mains.addEventListener("change", tell);

  const question = el(
    "dialog",
    {},
    el("h2", {}, "Couper le courant ?"),
    el(
      "p",
      {},
      "Le terminal s’arrête net, au milieu de ce qu’il fait. Ce qui était enregistré le reste. Relancez-le avec « make run » : cette page se reconnecte.",
    ),
  );
  const answer = (label: string, look: string, cut: boolean): HTMLButtonElement =>
    button(
      label,
      () => {
        question.close();
        if (cut) send({ type: "power-cut" });
      },
      { class: look },
    );
  question.append(el("div", { class: "row end" }, answer("Annuler", "", false), answer("Couper", "danger sure", true)));
  const cut = button("", () => question.showModal(), { class: "danger cut" });
  cut.append(icon("power"), "Couper le courant");

  return {
    node: panel(
      "Alimentation",
      "battery",
      el("div", { class: "level" }, level, percent),
      el("label", { class: "switch" }, mains, "Sur secteur"),
      cut,
      question,
    ),
    update({ battery }) {
      level.value = String(battery.percent);
      percent.textContent = `${battery.percent}\u202f%`;
      percent.classList.toggle("low", battery.percent <= 15);
      mains.checked = battery.source === "mains";
    },
  };
}

/** One list per network: what it does, or how well it is received. */
export function networkPanel(send: Send): Panel {
  const bars = ["aucune barre", "1 barre", "2 barres", "3 barres", "4 barres"];
  const list = (label: string, others: readonly (readonly [string, string])[]): HTMLSelectElement =>
    el(
      "select",
      { "aria-label": label },
      ...others.map(([value, words]) => el("option", { value }, words)),
      ...bars.map((words, signal) => el("option", { value: String(signal) }, words)).reverse(),
    );
  const wifi = list("Wi-Fi", [
    ["off", "coupé"],
    ["searching", "recherche"],
  ]);
  const cellular = list("4G", [
    ["no-sim", "sans SIM"],
    ["off", "coupée"],
  ]);
  const tell = (): void => send({ type: "networks", state: read() });
  const read = (): NetworkState => ({
    wifi: wifi.value === "off" || wifi.value === "searching" ? { kind: wifi.value } : connected(wifi),
    cellular: cellular.value === "off" || cellular.value === "no-sim" ? { kind: cellular.value } : connected(cellular),
  });
  const connected = (field: HTMLSelectElement) => ({ kind: "connected", signal: Number(field.value) }) as const;
  for (const field of [wifi, cellular]) field.addEventListener("change", tell);
  const outage = button("Zone blanche", () =>
    send({ type: "networks", state: { wifi: { kind: "off" }, cellular: { kind: "connected", signal: 0 } } }),
  );
  return {
    node: panel(
      "Réseaux",
      "networks",
      el("label", { class: "field" }, "Wi-Fi", wifi),
      el("label", { class: "field" }, "4G", cellular),
      outage,
    ),
    update({ networks }) {
      wifi.value = networks.wifi.kind === "connected" ? String(networks.wifi.signal) : networks.wifi.kind;
      cellular.value =
        networks.cellular.kind === "connected" ? String(networks.cellular.signal) : networks.cellular.kind;
    },
  };
}

const FAULTS: Readonly<Record<SlotFault["kind"], string>> = {
  none: "lecture normale",
  mute: "carte muette",
  slow: "lecteur lent, en ms",
  "pull-out": "arrachée après n APDU",
};

/** How each slot behaves. */
export function slotsPanel(send: Send): Panel {
  const rows = { cps: slotRow("cps", send), vitale: slotRow("vitale", send) };
  return {
    node: panel("Fentes", "slots", rows.cps.node, rows.vitale.node),
    update({ slots }) {
      rows.cps.update(slots.cps);
      rows.vitale.update(slots.vitale);
    },
  };
}

function slotRow(slot: SlotName, send: Send): { node: HTMLElement; update(view: SlotView): void } {
  const state = el("span", { class: "pill", "data-slot-state": slot });
  const kind = el(
    "select",
    { "aria-label": `Comportement de la fente ${SLOT_LABELS[slot]}` },
    ...Object.entries(FAULTS).map(([value, words]) => el("option", { value }, words)),
  );
  const amount = el("input", { type: "number", min: "0", max: "10000", "aria-label": "Valeur" });
  const tell = (): void => {
    const value = Math.min(10_000, Math.max(0, Math.trunc(Number(amount.value))));
    const faults: Readonly<Record<string, SlotFault>> = {
      none: { kind: "none" },
      mute: { kind: "mute" },
      slow: { kind: "slow", delayMs: value },
      "pull-out": { kind: "pull-out", afterApdus: value },
    };
    const fault = faults[kind.value];
    if (fault !== undefined) send({ type: "fault", slot, fault });
  };
  kind.addEventListener("change", () => {
    amount.value = kind.value === "slow" ? "500" : "5";
    tell();
  });
  amount.addEventListener("change", tell);
  return {
    node: el("div", { class: "slot-row" }, el("b", {}, SLOT_LABELS[slot]), state, kind, amount),
    update(view) {
      state.textContent = SLOT_STATES[view.state];
      state.className = `pill ${view.state}`;
      kind.value = view.fault.kind;
      amount.hidden = view.fault.kind !== "slow" && view.fault.kind !== "pull-out";
      if (document.activeElement === amount) return;
      if (view.fault.kind === "slow") amount.value = String(view.fault.delayMs);
      if (view.fault.kind === "pull-out") amount.value = String(view.fault.afterApdus);
    },
  };
}
