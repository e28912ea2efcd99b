import type { SlotName } from "../../../firmware/drivers/card-slot/contract.js";
import { byId } from "../../../web/page/dom.js";

export interface DragEnds {
  /** The face to carry along. */
  readonly face: () => HTMLElement;
  /** Let go over a slot, or away from both. */
  readonly drop: (slot: SlotName | undefined) => void;
}

/** Beyond that many pixels a press is a drag and no click any more. */
const SLACK = 6;

/** Lets `handle` be carried to a slot with the mouse or a finger. A press without movement stays a click. */
export function draggable(handle: HTMLElement, { face, drop }: DragEnds): void {
  handle.addEventListener("pointerdown", (start) => {
    if (start.button !== 0 || !start.isPrimary) return;
    // At once: a quick hand has left the card before its first movement is told.
    handle.setPointerCapture(start.pointerId);
    let ghost: HTMLElement | undefined;
    const stop = new AbortController();
    const finish = (slot: SlotName | undefined): void => {
      stop.abort();
      point(undefined);
      document.body.classList.remove("dragging");
      handle.classList.remove("carried");
      if (ghost === undefined) return;
      ghost.remove();
      // The click that ends a drag is not a click on the card.
      handle.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => handle.removeEventListener("click", swallow, { capture: true }));
      drop(slot);
    };
    const move = (event: PointerEvent): void => {
      if (event.pointerId !== start.pointerId) return;
      if (ghost === undefined) {
        if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < SLACK) return;
        ghost = face();
        ghost.classList.add("ghost");
        document.body.append(ghost);
        document.body.classList.add("dragging");
        handle.classList.add("carried");
      }
      ghost.style.translate = `${event.clientX}px ${event.clientY}px`;
      point(slotAt(event));
    };
    const { signal } = stop;
    handle.addEventListener("pointermove", move, { signal });
    handle.addEventListener("pointerup", (event) => finish(slotAt(event)), { signal });
    handle.addEventListener(
      "pointercancel",
      () => {
        ghost?.remove();
        ghost = undefined;
        finish(undefined);
      },
      { signal },
    );
  });
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

/** The upper half of the desk leads to the CPS slot, the lower half to the Vitale's: no need to aim. */
function slotAt(event: PointerEvent): SlotName | undefined {
  const desk = document.querySelector(".desk")?.getBoundingClientRect();
  if (desk === undefined || event.clientX < desk.left || event.clientX > desk.right) return undefined;
  return event.clientY < desk.top + desk.height / 2 ? "cps" : "vitale";
}

function point(slot: SlotName | undefined): void {
  for (const name of ["cps", "vitale"] as const)
    byId(`slot-${name}`, HTMLElement).classList.toggle("aimed", slot === name);
}
