// SPDX-License-Identifier: Apache-2.0
/** The button of the widgets demo that changes its colours (lv_demo_widgets.c at 480 pixels). */
import { Align, animate, Button, Flag, FlexAlign, FlexFlow, Obj, RADIUS_CIRCLE, State } from "lvgl-bindings-ts";
import { lv_obj_set_style_bg_image_src } from "lvgl-bindings-ts/raw";
import { dpx, palette, symbol, WIDTH } from "./look.js";

/** Main colours, each with the secondary one that LVGL's demo pairs it with. */
const choices: readonly (readonly [primary: number, secondary: number])[] = [
  [palette.blue, palette.teal],
  [palette.green, palette.yellow],
  [palette.blueGrey, palette.red],
  [palette.orange, palette.blueGrey],
  [palette.red, palette.deepPurple],
  [palette.purple, palette.blue],
  [palette.teal, palette.lime],
];

export function createColorChanger(parent: Obj, choose: (primary: number, secondary: number) => void): void {
  const row = new Obj(parent);
  row.removeStyles();
  row.flexFlow = FlexFlow.ROW;
  row.setFlexAlign(FlexAlign.SPACE_EVENLY, FlexAlign.CENTER, FlexAlign.CENTER);
  row.setFlag(Flag.FLOATING, true);
  row.setStyle({ bgColor: 0xffffff, padRight: dpx(55), bgOpa: 255, radius: RADIUS_CIRCLE });
  row.setSize(dpx(60), dpx(60));
  row.alignAt(Align.BOTTOM_RIGHT, -dpx(10), -dpx(10));

  const unroll = (from: number, to: number): void => {
    animate({
      target: row,
      from,
      to,
      duration: 200,
      apply: (value) => {
        const widest = parent.width - dpx(20);
        row.width = dpx(60) + Math.trunc((value * (widest - dpx(60))) / 256);
        row.alignAt(Align.BOTTOM_RIGHT, -dpx(10), -dpx(10));
        for (const dot of dots) dot.setStyle({ opa: Math.min(value, 255) });
      },
    });
  };
  const isRolled = (): boolean => row.width < WIDTH / 2;
  const dots = choices.map(([primary, secondary]) => {
    const dot = new Button(row, { style: { bgColor: primary, radius: RADIUS_CIRCLE, opa: 0 } });
    dot.setSize(20, 20);
    dot.on("focused", () => {
      if (isRolled()) unroll(0, 256);
    });
    dot.on("clicked", () => choose(primary, secondary));
    dot.setFlag(Flag.SCROLL_ON_FOCUS, false);
    return dot;
  });

  const button = new Button(parent);
  button.setFlag((Flag.FLOATING | Flag.CLICKABLE) as Flag, true);
  button.setStyle({ bgColor: 0xffffff }, State.CHECKED);
  button.setStyle({ padAll: 10, radius: RADIUS_CIRCLE });
  button.on("clicked", () => (isRolled() ? unroll(0, 256) : unroll(256, 0)));
  button.setStyle({ shadowWidth: 0 });
  lv_obj_set_style_bg_image_src(button.handle, symbol.tint, 0);
  button.setSize(dpx(50), dpx(50));
  button.alignAt(Align.BOTTOM_RIGHT, -dpx(15), -dpx(15));
}
