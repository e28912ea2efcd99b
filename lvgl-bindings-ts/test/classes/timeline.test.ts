// SPDX-License-Identifier: Apache-2.0
/** Timelines, and animations that pause. */
import { advance, animate, createMemoryDisplay, type Display, Obj, setTickSource, Timeline } from "lvgl-bindings-ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let display: Display;
let box: Obj;
beforeEach(() => {
  display = createMemoryDisplay(200, 200);
  setTickSource("manual");
  box = new Obj(display.screen, { width: 10, height: 10 });
});
afterEach(() => display.close());

const place = () => box.getStyle("translateX");

describe("a timeline", () => {
  it("plays its steps in their times, forwards and back", () => {
    const seen: number[] = [];
    using timeline = new Timeline([
      { target: box, apply: "translate_x", from: 0, to: 50, duration: 100 },
      { at: 100, apply: (value) => seen.push(value), from: 0, to: 9, duration: 100 },
    ]);
    expect(timeline.duration).toBe(200);
    timeline.play();
    advance(60);
    expect(place()).toBeGreaterThan(10);
    expect(seen.at(-1)).toBe(0);
    advance(200);
    expect([place(), seen.at(-1), timeline.progress]).toEqual([50, 9, 1]);
    timeline.reverse = true;
    timeline.play();
    advance(300);
    expect([place(), seen.at(-1), timeline.progress]).toEqual([0, 0, 0]);
  });

  it("lets several steps move the same, one after the other", () => {
    using timeline = new Timeline([
      { target: box, apply: "translate_x", from: 0, to: 40, duration: 100 },
      { at: 200, target: box, apply: "translate_x", from: 90, to: 100, duration: 100 },
    ]);
    const at = (progress: number) => {
      timeline.progress = progress;
      return place();
    };
    expect([at(0), at(1 / 6), at(0.5), at(1)]).toEqual([0, 20, 40, 100]);
  });

  it("shows what begins later at its start from the first moment, unless told otherwise", () => {
    const late = { at: 100, target: box, apply: "translate_x", from: 30, to: 0, duration: 100 } as const;
    using early = new Timeline([late]);
    early.progress = 0;
    expect(place()).toBe(30);
    box.setStyle({ translateX: 5 });
    using patient = new Timeline([{ ...late, early: false }]);
    patient.progress = 0;
    expect(place()).toBe(5);
  });

  it("pauses, plays on and plays again", () => {
    using timeline = new Timeline([{ target: box, apply: "translate_x", from: 0, to: 100, duration: 100 }]);
    timeline.play();
    advance(50);
    timeline.pause();
    const middle = place();
    advance(100);
    expect([middle > 20, middle < 80, place()]).toEqual([true, true, middle]);
    timeline.play();
    advance(100);
    expect(place()).toBe(100);
    timeline.replay();
    advance(40);
    expect(place()).toBeLessThan(70);
  });

  it("waits, repeats and follows easings", () => {
    const values: number[] = [];
    const ends: string[] = [];
    using timeline = new Timeline([
      {
        apply: (value) => values.push(value),
        from: 0,
        to: 100,
        duration: 100,
        easing: [0.9, 0, 1, 0.1],
        onStarted: () => ends.push("started"),
        onCompleted: () => ends.push("completed"),
      },
    ]);
    timeline.delay = 50;
    timeline.repeat = 2;
    timeline.repeatDelay = 30;
    expect([timeline.delay, timeline.repeat, timeline.repeatDelay]).toEqual([50, 2, 30]);
    timeline.play();
    advance(40);
    expect(values.filter((value) => value > 0)).toEqual([]);
    advance(400);
    expect(values.filter((value) => value === 100).length).toBeGreaterThanOrEqual(2);
    expect(ends.slice(0, 2)).toEqual(["started", "completed"]);
    timeline.progress = 0.5;
    expect(values.at(-1)).toBeLessThan(25);
    timeline.repeat = Number.POSITIVE_INFINITY;
    expect(timeline.repeat).toBe(Number.POSITIVE_INFINITY);
  });

  it("takes the steps of another", () => {
    using moves = new Timeline([{ target: box, apply: "translate_x", from: 0, to: 10, duration: 100 }]);
    using all = new Timeline().merge(moves).merge(moves, 100);
    expect(all.duration).toBe(200);
    expect(() => all.merge(all)).toThrow(/another timeline/);
  });

  it("leaves deleted objects alone and is gone when it is deleted", () => {
    const timeline = new Timeline([{ target: box, apply: "x", from: 0, to: 10, duration: 100 }]);
    timeline.play();
    box.delete();
    advance(200);
    timeline.delete();
    expect(() => timeline.play()).toThrow(expect.objectContaining({ code: "LVGL_DEAD_HANDLE" }));
  });
});

describe("an animation", () => {
  it("pauses and goes on", async () => {
    const animation = animate({ target: box, apply: "translate_x", from: 0, to: 100, duration: 100 });
    advance(50);
    animation.pause();
    const middle = place();
    advance(200);
    expect([animation.paused, animation.running, place()]).toEqual([true, true, middle]);
    animation.resume();
    advance(100);
    await animation.ended;
    expect([animation.paused, animation.running, place()]).toEqual([false, false, 100]);
    animation.pause();
    animation.resume();
  });
});
