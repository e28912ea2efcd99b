type Child = Node | string;

interface Attributes {
  readonly [name: string]: string | boolean | undefined;
}

/** Builds an element; texts become text nodes, so nothing sent by the terminal is ever read as HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(name, "");
    else if (typeof value === "string") node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** @throws Error when the page lacks the element: index.html and this code are built together. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const node = document.getElementById(id);
  if (!(node instanceof type)) throw new Error(`#${id} is missing`);
  return node;
}

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

export function button(label: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const node = el("button", { type: "button", ...attributes }, label);
  node.addEventListener("click", act);
  return node;
}
