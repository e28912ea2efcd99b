import { HEIGHT, STATUS_BAR, WIDTH } from "../core/layers.js";
import { box, type Node } from "../core/node.js";
import { type HeadSpec, head } from "../parts/head.js";
import { styles } from "../theme/styles.js";
import { type Overlay, openOverlay } from "./layer.js";

/** Height of a page: the screen without its status bar, px. */
export const PAGE_HEIGHT = HEIGHT - STATUS_BAR;

/** A whole page over the screen, for typing: the screen under it keeps its place. */
export function openPage(spec: {
  readonly name: string;
  readonly head: HeadSpec;
  readonly build: (page: Node, overlay: Overlay) => void;
}): Overlay {
  return openOverlay({
    onVeil: "nothing",
    build: (layer, overlay) => {
      const page = box(layer, {
        x: 0,
        y: 0,
        w: WIDTH,
        h: PAGE_HEIGHT,
        name: spec.name,
        styles: [styles.fill("bg"), styles.ink("ink")],
      });
      page.clickable = true;
      head(page, spec.head, { y: 0 });
      spec.build(page, overlay);
    },
  });
}
