import { byId } from "../../../web/page/dom.js";
import type { BenchCommand } from "../protocol.js";
import type { PixelOrder } from "../screen.js";

export interface ScreenView {
  resize(screen: { readonly width: number; readonly height: number; readonly pixelOrder: PixelOrder } | null): void;
  /** Draws a picture message (screen.ts, `encodeFrame`) and says so to the terminal. */
  draw(bytes: ArrayBuffer): void;
  /** Words over a dark screen, or the picture when undefined. */
  cover(words: string | undefined): void;
}

const KEY_STEP = 8;
const KEY_LEAP = 40;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function screenView(send: (command: BenchCommand) => void): ScreenView {
  const canvas = byId("screen", HTMLCanvasElement);
  const sight = byId("sight", HTMLElement);
  const off = byId("off", HTMLElement);
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) throw new Error("no 2D canvas");
  let order: PixelOrder = "bgrx";
  touchByPointer(canvas, send);
  touchByKeys(canvas, sight, send);

  return {
    resize(screen) {
      if (screen === null) return;
      order = screen.pixelOrder;
      canvas.width = screen.width;
      canvas.height = screen.height;
    },
    draw(bytes) {
      const view = new DataView(bytes);
      const count = view.getUint16(4, true);
      let offset = 8;
      for (let index = 0; index < count; index += 1) {
        const [x, y, width, height] = [0, 2, 4, 6].map((at) => view.getUint16(offset + at, true)) as [
          number,
          number,
          number,
          number,
        ];
        const pixels = new Uint32Array(bytes, offset + 8, width * height);
        context.putImageData(image(pixels, width, height, order), x, y);
        offset += 8 + width * height * 4;
      }
      send({ type: "drawn", seq: view.getUint32(0, true) });
    },
    cover(words) {
      off.textContent = words ?? "";
      off.hidden = words === undefined;
    },
  };
}

function image(pixels: Uint32Array<ArrayBuffer>, width: number, height: number, order: PixelOrder): ImageData {
  const opaque = 0xff00_0000;
  // A plain loop: a whole screen passes here for each step of an animation.
  for (let at = 0; at < pixels.length; at += 1) {
    const pixel = pixels[at] ?? 0;
    pixels[at] =
      order === "bgrx"
        ? (pixel & 0x0000_ff00) | ((pixel >>> 16) & 0xff) | ((pixel & 0xff) << 16) | opaque
        : pixel | opaque;
  }
  return new ImageData(new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.byteLength), width, height);
}

function touchByPointer(canvas: HTMLCanvasElement, send: (command: BenchCommand) => void): void {
  let finger: number | undefined;
  const touch = (kind: "down" | "move" | "up", event: PointerEvent): void => {
    const box = canvas.getBoundingClientRect();
    const x = Math.floor(((event.clientX - box.left) * canvas.width) / box.width);
    const y = Math.floor(((event.clientY - box.top) * canvas.height) / box.height);
    send({ type: "pointer", kind, x: within(x, canvas.width), y: within(y, canvas.height) });
  };
  canvas.addEventListener("pointerdown", (event) => {
    if (finger !== undefined || event.button !== 0) return;
    finger = event.pointerId;
    canvas.setPointerCapture(finger);
    touch("down", event);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerId === finger) touch("move", event);
  });
  const lift = (event: PointerEvent): void => {
    if (event.pointerId !== finger) return;
    finger = undefined;
    touch("up", event);
  };
  canvas.addEventListener("pointerup", lift);
  canvas.addEventListener("pointercancel", lift);
  canvas.addEventListener("contextmenu", (event) => event.preventDefault());
}

/** A sight moved by the arrows and pressed with Enter or Space, for who has no mouse at hand. */
function touchByKeys(canvas: HTMLCanvasElement, sight: HTMLElement, send: (command: BenchCommand) => void): void {
  let at = { x: 0, y: 0 };
  let pressed = false;
  const show = (): void => {
    sight.style.left = `${(at.x / canvas.width) * 100}%`;
    sight.style.top = `${(at.y / canvas.height) * 100}%`;
  };
  const release = (): void => {
    if (pressed) send({ type: "pointer", kind: "up", ...at });
    pressed = false;
  };
  canvas.addEventListener("keydown", (event) => {
    const arrow = ARROWS[event.key];
    if (arrow !== undefined) {
      const step = event.shiftKey ? KEY_LEAP : KEY_STEP;
      at = { x: within(at.x + arrow[0] * step, canvas.width), y: within(at.y + arrow[1] * step, canvas.height) };
      if (pressed) send({ type: "pointer", kind: "move", ...at });
    } else if ((event.key === "Enter" || event.key === " ") && !event.repeat) {
      pressed = true;
      send({ type: "pointer", kind: "down", ...at });
    } else if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    sight.hidden = false;
    show();
  });
  canvas.addEventListener("keyup", (event) => {
    if (event.key === "Enter" || event.key === " ") release();
  });
  canvas.addEventListener("blur", () => {
    release();
    sight.hidden = true;
  });
  canvas.addEventListener("pointerdown", () => {
    sight.hidden = true;
  });
}

const within = (value: number, size: number): number => Math.min(size - 1, Math.max(0, value));
