import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Area, addArea, clip, encodeFrame, type ScreenSource } from "../../../simulator/bench/screen.js";
import { screenStream } from "../../../simulator/bench/screen-stream.js";
import { memoryScreen } from "../../integration/bench/memory-screen.js";

const area = fc.record({
  x: fc.nat(470),
  y: fc.nat(790),
  width: fc.integer({ min: 1, max: 80 }),
  height: fc.integer({ min: 1, max: 80 }),
});
const covers = (outer: Area, inner: Area): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/** Reads a picture message back, as the page does, onto a copy of the screen. */
function paint(message: Uint8Array, target: Uint8Array, width: number): { seq: number; areas: Area[] } {
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  const areas: Area[] = [];
  let offset = 8;
  for (let count = view.getUint16(4, true); count > 0; count -= 1) {
    const at = (index: number): number => view.getUint16(offset + index * 2, true);
    const rect = { x: at(0), y: at(1), width: at(2), height: at(3) };
    areas.push(rect);
    offset += 8;
    for (let row = rect.y; row < rect.y + rect.height; row += 1) {
      target.set(message.subarray(offset, offset + rect.width * 4), (row * width + rect.x) * 4);
      offset += rect.width * 4;
    }
  }
  expect(offset).toBe(message.length);
  return { seq: view.getUint32(0, true), areas };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("areas of the screen", () => {
  it("are cut at the edges", () => {
    expect(clip({ x: -5, y: 790, width: 20, height: 40 }, 480, 800)).toEqual({ x: 0, y: 790, width: 15, height: 10 });
    expect(clip({ x: 480, y: 0, width: 5, height: 5 }, 480, 800)).toBeUndefined();
  });

  it("stay few and lose nothing, whatever is flushed", () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 60 }), (flushed) => {
        const kept = flushed.reduce<readonly Area[]>(addArea, []);
        expect(kept.length).toBeLessThanOrEqual(8);
        for (const one of flushed) expect(kept.some((whole) => covers(whole, one))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("joins bands that touch, and keeps apart what is far away", () => {
    const bands = [0, 10, 20].map((y) => ({ x: 0, y, width: 480, height: 10 }));
    expect(bands.reduce<readonly Area[]>(addArea, [])).toEqual([{ x: 0, y: 0, width: 480, height: 30 }]);
    const corners = [
      { x: 0, y: 0, width: 4, height: 4 },
      { x: 470, y: 790, width: 4, height: 4 },
    ];
    expect(corners.reduce<readonly Area[]>(addArea, [])).toHaveLength(2);
  });

  it("carry their pixels", () => {
    const screen = memoryScreen(16, 8);
    screen.fill(3, 2, 4, 3, "#f2a65a");
    const copy = new Uint8Array(16 * 8 * 4);
    const { seq } = paint(encodeFrame(7, screen, [{ x: 0, y: 0, width: 16, height: 8 }]), copy, 16);
    expect(seq).toBe(7);
    expect(copy).toEqual(screen.frame());
  });
});

describe("the picture on its way to a page", () => {
  const started = (screen: ScreenSource) => {
    const sent: Uint8Array[] = [];
    return { sent, stream: screenStream(screen, (message) => sent.push(message)) };
  };

  it("starts with the whole screen, then says nothing while nothing changes", async () => {
    const { sent, stream } = started(memoryScreen(32, 20));
    await turn();
    stream.drawn(1);
    await turn();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.length).toBe(8 + 8 + 32 * 20 * 4);
  });

  it("sends the areas of one refresh together", async () => {
    const screen = memoryScreen(32, 20);
    const { sent, stream } = started(screen);
    await turn();
    stream.drawn(1);
    screen.fill(0, 0, 2, 2, "#ffffff");
    screen.fill(20, 10, 2, 2, "#ffffff");
    await turn();
    expect(sent).toHaveLength(2);
    expect(paint(sent[1] ?? new Uint8Array(), new Uint8Array(32 * 20 * 4), 32).areas).toHaveLength(2);
  });

  it("keeps one picture on the way for a slow page, and then shows it the latest", async () => {
    const screen = memoryScreen(32, 20);
    const { sent, stream } = started(screen);
    const copy = new Uint8Array(32 * 20 * 4);
    await turn();
    for (let step = 0; step < 50; step += 1) {
      screen.fill(step % 30, step % 18, 2, 2, step === 49 ? "#0b4f4a" : "#ffffff");
      await turn();
    }
    expect(sent).toHaveLength(1);
    stream.drawn(99);
    await turn();
    expect(sent).toHaveLength(1);
    stream.drawn(1);
    await turn();
    expect(sent).toHaveLength(2);
    for (const message of sent) paint(message, copy, 32);
    expect(copy).toEqual(screen.frame());
  });

  it("stops when the page leaves", async () => {
    const screen = memoryScreen(32, 20);
    const { sent, stream } = started(screen);
    stream.close();
    screen.fill(0, 0, 4, 4, "#ffffff");
    stream.drawn(0);
    await turn();
    expect(sent).toHaveLength(0);
  });
});
