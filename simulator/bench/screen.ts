/** A rectangle of the screen in pixels, edges `x`, `y` included, `x + width` and `y + height` excluded. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Order of the four bytes of a pixel in memory. LVGL's XRGB8888 is `bgrx`: blue, green, red, unused. */
export type PixelOrder = "bgrx" | "rgba";

/** The terminal's screen as the bench sees and touches it, whatever draws it. */
export interface ScreenSource {
  readonly width: number;
  readonly height: number;
  readonly pixelOrder: PixelOrder;
  /** The whole picture as it stands, rows from the top without padding, 4 bytes per pixel. Read at once, never kept. */
  frame(): Uint8Array;
  /** Calls `listener` with each area that was redrawn, after it was. Returns the unsubscribing. */
  onFlush(listener: (area: Area) => void): () => void;
  /** Touches the screen at a pixel. */
  pointer(kind: "down" | "move" | "up", x: number, y: number): void;
}

/** The part of `area` that lies on the screen; undefined when there is none. */
export function clip(area: Area, width: number, height: number): Area | undefined {
  const x = Math.max(0, area.x);
  const y = Math.max(0, area.y);
  const right = Math.min(width, area.x + area.width);
  const bottom = Math.min(height, area.y + area.height);
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined;
}

const surface = (area: Area): number => area.width * area.height;

function union(a: Area, b: Area): Area {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Above that many rectangles the two that waste least are joined. */
const MOST_AREAS = 8;

/** `areas` with `added`: rectangles that touch or overlap cheaply are joined, so that the list stays short. */
export function addArea(areas: readonly Area[], added: Area): readonly Area[] {
  let grown = added;
  let rest = [...areas];
  for (;;) {
    const mate = rest.find((other) => surface(union(grown, other)) <= surface(grown) + surface(other));
    if (mate === undefined) break;
    rest = rest.filter((other) => other !== mate);
    grown = union(grown, mate);
  }
  if (rest.length < MOST_AREAS) return [...rest, grown];
  const waste = (other: Area): number => surface(union(grown, other)) - surface(other);
  const nearest = rest.reduce((best, other) => (waste(other) < waste(best) ? other : best));
  return addArea(
    rest.filter((other) => other !== nearest),
    union(grown, nearest),
  );
}

/**
 * One picture message: `u32` sequence number, `u16` count of rectangles, `u16` zero, then for each `u16` x, y, width, height
 * and its pixels by rows in the source's order. Little endian; pixels fall on multiples of 4.
 */
export function encodeFrame(seq: number, source: ScreenSource, areas: readonly Area[]): Uint8Array {
  const frame = source.frame();
  const size = areas.reduce((sum, area) => sum + 8 + surface(area) * 4, 8);
  const message = new Uint8Array(size);
  const view = new DataView(message.buffer);
  view.setUint32(0, seq, true);
  view.setUint16(4, areas.length, true);
  let offset = 8;
  for (const area of areas) {
    for (const value of [area.x, area.y, area.width, area.height]) {
      view.setUint16(offset, value, true);
      offset += 2;
    }
    for (let row = area.y; row < area.y + area.height; row += 1) {
      const start = (row * source.width + area.x) * 4;
      message.set(frame.subarray(start, start + area.width * 4), offset);
      offset += area.width * 4;
    }
  }
  return message;
}
