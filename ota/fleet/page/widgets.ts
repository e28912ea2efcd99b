import { button, el } from "../../../web/page/dom.js";

/** A button whose first press asks "sure?" and whose second, within a few seconds, does it. */
export function sureButton(label: string, sure: string, act: () => unknown): HTMLButtonElement {
  let forget: ReturnType<typeof setTimeout> | undefined;
  const calm = (): void => {
    clearTimeout(forget);
    forget = undefined;
    node.classList.remove("sure");
    node.textContent = label;
  };
  const node = button(
    label,
    () => {
      if (forget !== undefined) {
        calm();
        void act();
        return;
      }
      node.classList.add("sure");
      node.textContent = sure;
      forget = setTimeout(calm, 4_000);
    },
    { class: "danger" },
  );
  return node;
}

/** A bar: what is done, and of it what failed at its end. Shares from 0 to 1. */
export interface Bar {
  readonly node: HTMLElement;
  set(done: number, failed?: number): void;
}

export function bar(label: string): Bar {
  const good = el("i");
  const bad = el("i", { class: "failed" });
  const node = el(
    "div",
    { class: "progress", role: "progressbar", "aria-label": label, "aria-valuemin": "0", "aria-valuemax": "100" },
    good,
    bad,
  );
  return {
    node,
    set(done, failed = 0) {
      good.style.width = `${Math.max(0, done - failed) * 100}%`;
      bad.style.left = `${Math.max(0, done - failed) * 100}%`;
      bad.style.width = `${failed * 100}%`;
      node.setAttribute("aria-valuenow", String(Math.round(done * 100)));
    },
  };
}

/** Keeps one child per key, in the order given; children that stay are not moved, so that a press on them is not lost. */
export function keyed<T>(
  parent: HTMLElement,
  items: readonly T[],
  keyOf: (item: T) => string,
  views: Map<string, { readonly node: HTMLElement; update(item: T): void }>,
  make: (item: T) => { readonly node: HTMLElement; update(item: T): void },
): void {
  const wanted = new Set(items.map(keyOf));
  for (const [key, { node }] of views) {
    if (wanted.has(key)) continue;
    node.remove();
    views.delete(key);
  }
  items.forEach((item, at) => {
    const key = keyOf(item);
    const known = views.get(key);
    const view = known ?? make(item);
    if (known === undefined) views.set(key, view);
    view.update(item);
    if (parent.children[at] !== view.node) parent.insertBefore(view.node, parent.children[at] ?? null);
  });
}
