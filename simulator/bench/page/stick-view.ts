import { button, el } from "../../../web/page/dom.js";
import type { StickView } from "../../state.js";
import type { BenchCommand } from "../protocol.js";
import { type Panel, panel } from "./panels-view.js";

/** A stick's files, as far as a panel has room. */
const SHOWN = 8;

/** The USB stick: which folder of this machine it is, put in and pulled out, with an update written onto it when wanted. */
export function stickPanel(send: (command: BenchCommand) => void): Panel {
  const folder = el("input", {
    type: "text",
    "aria-label": "Dossier de la clé USB",
    value: "cle-usb",
    required: true,
    maxlength: "400",
    size: "16",
  });
  const version = el("input", {
    type: "text",
    "aria-label": "Version à mettre sur la clé",
    value: "0.2.0",
    required: true,
    pattern: "\\d{1,6}(\\.\\d{1,6}){1,3}",
    size: "8",
  });
  const state = el("span", { class: "pill", "data-stick-state": "" });
  const files = el("ul", { class: "files" });
  const pull = button("Retirer", () => send({ type: "stick-out" }));
  const form = el(
    "form",
    { class: "publish" },
    el("label", { class: "field" }, "Dossier", folder),
    el("div", { class: "row" }, el("button", { class: "primary" }, "Brancher"), pull),
    el("div", { class: "row" }, state),
    files,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send({ type: "stick-in", folder: folder.value });
  });
  const writing = el(
    "form",
    { class: "publish" },
    el("label", { class: "field" }, "Version", version),
    el("div", { class: "row" }, el("button", {}, "Y écrire la mise à jour")),
  );
  writing.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!form.reportValidity()) return;
    send({
      type: "stick-write",
      folder: folder.value,
      kind: "firmware",
      version: version.value,
      notes: "- Mise à jour sans réseau",
    });
  });
  return {
    node: panel("Clé USB", "stick", form, writing),
    update({ stick }) {
      state.textContent = STATES[stick.kind];
      state.className = `pill ${LOOKS[stick.kind]}`;
      state.title = stick.kind === "unreadable" ? stick.why : "";
      pull.disabled = stick.kind === "out";
      files.replaceChildren(...linesOf(stick).map((line) => el("li", {}, line)));
    },
  };
}

const STATES: Readonly<Record<StickView["kind"], string>> = { out: "retirée", in: "en place", unreadable: "illisible" };
/** The looks of the slots' pills. */
const LOOKS: Readonly<Record<StickView["kind"], string>> = { out: "", in: "present", unreadable: "mute" };

function linesOf(stick: StickView): readonly string[] {
  if (stick.kind !== "in") return [];
  const shown = stick.files.slice(0, SHOWN).map(({ name, size }) => `${name} (${size.toLocaleString("fr-FR")} o)`);
  const more = stick.files.length - shown.length;
  return more > 0 ? [...shown, `et ${more} autres`] : shown;
}
