import { el } from "../../../web/page/dom.js";

/** Code points of the Phosphor font, bold. */
const ICONS = {
  battery: "\ue0c2",
  camera: "\ue10e",
  clock: "\ue19a",
  eject: "\ue212",
  networks: "\ue4ea",
  power: "\ue3da",
  renew: "\ue038",
  slots: "\ue2c8",
  stick: "\ue956",
  warning: "\ue4e0",
  plug: "\ue946",
  trash: "\ue4a6",
} as const;

export function icon(name: keyof typeof ICONS): HTMLElement {
  return el("i", { class: "icon", "aria-hidden": "true" }, ICONS[name]);
}
