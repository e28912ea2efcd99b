import { HEIGHT, STATUS_BAR, topLayer, WIDTH } from "../core/layers.js";
import { box, type Node } from "../core/node.js";
import { currentScope, inScope, type Scope, withRootScope } from "../core/scope.js";
import { styles } from "../theme/styles.js";

/** What stands over the screen. There is one at most: opening another closes it. */
export interface Overlay {
  readonly name: string;
  close(): void;
  readonly isOpen: () => boolean;
}

let shown: Overlay | undefined;

/** Closes what stands over the screen, or only the one of this name. True when there was something to close. */
export function closeOverlay(name?: string): boolean {
  if (shown === undefined || (name !== undefined && shown.name !== name)) return false;
  shown.close();
  return true;
}

export function hasOverlay(): boolean {
  return shown !== undefined;
}

interface OverlaySpec {
  readonly name?: string;
  /** A touch on the veil: closes a sheet, does nothing on a dialog. */
  readonly onVeil: "close" | "nothing";
  readonly onClose?: (() => void) | undefined;
  readonly build: (layer: Node, overlay: Overlay) => void;
}

/** Opens a veil on the top layer, under the status bar, and builds an overlay on it. It ends with the screen that opened it. */
export function openOverlay(spec: OverlaySpec): Overlay {
  shown?.close();
  const opener = currentScope();
  let live = true;
  let scope: Scope | undefined;
  const veil = inScope(opener, () =>
    box(topLayer(), {
      x: 0,
      y: STATUS_BAR,
      w: WIDTH,
      h: HEIGHT - STATUS_BAR,
      styles: [styles.scrim()],
    }),
  );
  veil.clickable = true;
  const overlay: Overlay = {
    name: spec.name ?? "overlay",
    isOpen: () => live,
    close() {
      if (!live) return;
      live = false;
      if (shown === overlay) shown = undefined;
      scope?.dispose();
      veil.hidden = true;
      veil.delete();
      spec.onClose?.();
    },
  };
  shown = overlay;
  opener.own(() => overlay.close());
  if (spec.onVeil === "close") {
    veil.on("clicked", ({ target }) => {
      if (target === veil) overlay.close();
    });
  }
  scope = withRootScope(() => spec.build(veil, overlay)).scope;
  return overlay;
}
