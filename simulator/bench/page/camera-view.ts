import { decodeQR } from "qr/decode.js";
import { button, el } from "../../../web/page/dom.js";
import type { BenchCommand } from "../protocol.js";
import { type Panel, panel } from "./panels-view.js";

/** What the server takes of a text. */
const LONGEST = 600;
/** A picture that somebody dropped is worth more than a frame's time, ms. */
const PATIENCE = 2_000;

/** The terminal's camera: a QR code is held before it, given as its text or as a picture of it. */
export function cameraPanel(send: (command: BenchCommand) => void): Panel {
  const text = el("textarea", { "aria-label": "Texte du QR code", rows: "3", maxlength: String(LONGEST) });
  const picture = el("input", { type: "file", accept: "image/*", "aria-label": "Image du QR code" });
  const state = el("span", { class: "pill", "data-camera-state": "" });
  const told = el("p", { class: "told", role: "status" });
  const read = async (file: Blob): Promise<void> => {
    const seen = await codeIn(file);
    text.value = seen ?? "";
    told.textContent = seen === undefined ? "Aucun QR code sur cette image." : "Code lu sur l’image.";
  };
  picture.addEventListener("change", () => {
    const [file] = picture.files ?? [];
    if (file !== undefined) void read(file);
  });
  const show = button("Montrer", () => send({ type: "camera", text: text.value }), { class: "primary" });
  const content = el(
    "div",
    { class: "publish" },
    el("label", { class: "field" }, "Texte", text),
    el("label", { class: "field" }, "Image", picture),
    told,
    el("div", { class: "row" }, show, state),
  );
  content.addEventListener("dragover", (event) => event.preventDefault());
  content.addEventListener("drop", (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) void read(file);
  });
  return {
    node: panel("Caméra", "camera", content),
    update({ camera }) {
      const looks = camera === "looking";
      state.textContent = looks ? "regarde" : "ne regarde pas";
      state.className = `pill ${looks ? "reading" : ""}`;
      show.disabled = !looks;
    },
  };
}

/** The text of the QR code on a picture; undefined when there is none, or it is no picture. */
async function codeIn(file: Blob): Promise<string | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    if (context === null) return undefined;
    // A code on a clear ground is one on white.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    return decodeQR({ width, height, data }, { timeLimit: PATIENCE });
  } catch {
    return undefined;
  }
}
