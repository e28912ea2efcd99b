import { Image, Picture } from "lvgl-bindings-ts";
import { type BoxOptions, box, type Node } from "../core/node.js";
import { onDispose } from "../core/scope.js";

/** Pixels of one square: 4.3 of them are a millimetre at arm's length of a laptop's camera. */
const SCALE = 5;

/** A QR code in black on white whatever the look is: a camera needs the contrast, and the white border. */
export function qrCode(parent: Node, content: string, where: BoxOptions = {}): Node {
  const picture = Picture.qrCode(content, { scale: SCALE });
  onDispose(() => picture.dispose());
  const node = box(parent, { w: picture.width, h: picture.height, name: "qr-code", ...where });
  new Image(node, { source: picture });
  return node;
}
