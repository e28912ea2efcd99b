import { el } from "../../../web/page/dom.js";
import type { SimulatorState } from "../../state.js";
import type { BenchCommand } from "../protocol.js";
import { type Panel, panel } from "./panels-view.js";

type End = Extract<BenchCommand, { type: "plug" }>["end"];

const STATES: Readonly<Record<SimulatorState["usb"], string>> = {
  unplugged: "rien au bout du câble",
  charger: "charge seulement",
  configured: "le PC utilise le terminal",
  suspended: "le PC est en veille",
  failed: "port en panne",
};

const ENDS: readonly (readonly [End, string])[] = [
  ["nothing", "débranché"],
  ["charger", "chargeur"],
  ["pc", "PC"],
];

/** The USB cable: what is at its other end, and what the terminal makes of it. */
export function cablePanel(send: (command: BenchCommand) => void): Panel {
  const end = el(
    "select",
    { "aria-label": "Bout du câble USB" },
    ...ENDS.map(([value, words]) => el("option", { value }, words)),
  );
  end.addEventListener("change", () => {
    const chosen = ENDS.find(([value]) => value === end.value);
    if (chosen !== undefined) send({ type: "plug", end: chosen[0] });
  });
  const state = el("span", { class: "pill", "data-usb-state": "" });
  return {
    node: panel("Câble USB", "plug", el("label", { class: "field" }, "Branché à", end), state),
    update({ usb }) {
      state.textContent = STATES[usb];
      if (usb === "unplugged") end.value = "nothing";
      else if (usb !== "charger" && usb !== "failed") end.value = "pc";
    },
  };
}
