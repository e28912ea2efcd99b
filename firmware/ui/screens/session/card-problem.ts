import {
  box,
  type CardPictureSpec,
  cardPicture,
  currentLook,
  type Live,
  type Node,
  note,
  text,
} from "../../kit/index.js";

/** A card that stops her before the home menu: picture, what happened, what is kept and what to do. */
export function cardProblem(
  body: Node,
  spec: {
    readonly picture: CardPictureSpec;
    readonly title: Live<string>;
    readonly holder?: Live<string>;
    readonly text: Live<string>;
    readonly next: string;
    readonly after: string;
  },
): void {
  const column = box(body, {
    w: "full",
    flow: "column",
    cross: "center",
    gap: 14,
    pad: [currentLook().scale === 100 ? 104 : 32, 8, 0, 8],
  });
  cardPicture(column, spec.picture);
  box(column, { w: 1, h: 8 });
  text(column, spec.title, { role: "title", weight: "bold", w: "full", align: "center", name: "problem-title" });
  if (spec.holder !== undefined)
    text(column, spec.holder, { role: "label", color: "ink2", w: "full", align: "center" });
  text(column, spec.text, { w: "full", align: "center", name: "problem-text" });
  box(column, { w: 1, h: 8 });
  note(column, { tone: "calm", icon: "arrow-u-up-left", title: spec.next, text: spec.after });
}
