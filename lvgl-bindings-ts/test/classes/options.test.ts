// SPDX-License-Identifier: Apache-2.0
/** Options of a widget: layouts, styles by part and state, and what is undefined. */
import {
  advance,
  createMemoryDisplay,
  type Display,
  FlexAlign,
  FlexFlow,
  fr,
  GridAlign,
  Label,
  Obj,
  type ObjOptions,
  Part,
  Slider,
  State,
  setTickSource,
  style,
} from "lvgl-bindings-ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let display: Display;
let screen: Obj;
beforeEach(() => {
  display = createMemoryDisplay(300, 200);
  setTickSource("manual");
  screen = display.screen;
});
afterEach(() => display.close());

/** Places of an object's children. */
function places(parent: Obj): (readonly [x: number, y: number])[] {
  parent.updateLayout();
  return parent.children.map(({ x, y }) => [x, y] as const);
}

describe("flex", () => {
  it("lays children out in a row, spread along it and centred across it", () => {
    const row = new Obj(screen, {
      width: 300,
      height: 40,
      flex: { flow: FlexFlow.ROW, main: FlexAlign.SPACE_BETWEEN, cross: FlexAlign.CENTER },
    });
    for (const height of [10, 20]) new Obj(row, { width: 50, height });
    expect(places(row)).toEqual([
      [0, 15],
      [250, 10],
    ]);
  });

  it("keeps a gap and wraps into tracks", () => {
    const box = new Obj(screen, {
      width: 100,
      height: 100,
      flex: { flow: FlexFlow.ROW_WRAP, track: FlexAlign.END, gap: 10 },
    });
    for (let index = 0; index < 3; index++) new Obj(box, { width: 40, height: 20 });
    expect(places(box)).toEqual([
      [0, 50],
      [50, 50],
      [0, 80],
    ]);
  });

  it("is changed afterwards; what is left out stays", () => {
    const box = new Obj(screen, { width: 100, height: 100, flex: { flow: FlexFlow.COLUMN, gap: 4 } });
    for (let index = 0; index < 2; index++) new Obj(box, { width: 10, height: 10 });
    box.flex = { flow: FlexFlow.ROW };
    expect(places(box)).toEqual([
      [0, 0],
      [14, 0],
    ]);
  });
});

describe("grid", () => {
  it("has tracks and gaps, and children in its cells", () => {
    const grid = new Obj(screen, {
      width: 300,
      height: 110,
      grid: { columns: [50, fr(1)], rows: [40, fr(1)], gap: 10 },
    });
    new Obj(grid, { width: 20, height: 20, gridCell: { column: 0, row: 0 } });
    new Obj(grid, { width: 20, height: 20, gridCell: { column: 1, row: 0, x: GridAlign.END, y: GridAlign.CENTER } });
    const wide = new Obj(grid, {
      gridCell: { column: 0, columnSpan: 2, row: 1, x: GridAlign.STRETCH, y: GridAlign.STRETCH },
    });
    expect(places(grid)).toEqual([
      [0, 0],
      [280, 10],
      [0, 50],
    ]);
    expect([wide.width, wide.height]).toEqual([300, 60]);
  });

  it("aligns tracks that leave room", () => {
    const grid = new Obj(screen, {
      width: 300,
      height: 100,
      grid: { columns: [50, 50], rows: [20], columnAlign: GridAlign.SPACE_BETWEEN, rowAlign: GridAlign.CENTER },
    });
    for (const column of [0, 1]) new Obj(grid, { width: 10, height: 10, gridCell: { column, row: 0 } });
    expect(places(grid)).toEqual([
      [0, 40],
      [250, 40],
    ]);
  });
});

describe("styles by part and state", () => {
  it("are local ones or shared ones", () => {
    const shared = style({ borderWidth: 3 });
    const strong = style({ borderWidth: 5 });
    const slider = new Slider(screen, {
      styleFor: { [Part.KNOB]: { radius: 7 }, [Part.INDICATOR | State.CHECKED]: { radius: 8 } },
      stylesFor: { [State.CHECKED]: [shared, strong] },
    });
    const looks = () => [
      slider.getStyle("radius", Part.KNOB),
      slider.getStyle("radius", Part.INDICATOR),
      slider.getStyle("borderWidth"),
    ];
    expect(looks()).toEqual([7, 0, 0]);
    slider.checked = true;
    expect(looks()).toEqual([7, 8, 5]);
  });
});

describe("what is undefined", () => {
  it("is left as it is, in every kind of option", () => {
    const plain = new Label(screen, { text: "a" });
    const given: ObjOptions = {
      x: undefined,
      hidden: undefined,
      flex: undefined,
      grid: undefined,
      gridCell: undefined,
      styles: undefined,
      style: { radius: undefined, padAll: undefined },
      styleFor: { [State.PRESSED]: undefined },
      stylesFor: { [State.PRESSED]: undefined },
      on: { clicked: undefined },
    };
    const label = new Label(screen, { text: "a", ...given });
    const said = (of: Label) => [of.x, of.hidden, of.clickable, of.getStyle("radius"), of.getStyle("padTop")];
    expect(said(label)).toEqual(said(plain));
    label.send("clicked");
    advance(20);
  });
});
