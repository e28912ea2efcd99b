// SPDX-License-Identifier: Apache-2.0
/** Third tab of the widgets demo: sales and notices (lv_demo_widgets_shop.c at 480 pixels). */
import {
  Chart,
  ChartAxis,
  ChartType,
  Checkbox,
  Flag,
  FlexFlow,
  fr,
  GRID_CONTENT,
  GridAlign,
  Image,
  Label,
  Obj,
  type Picture,
  pct,
  SIZE_CONTENT,
  State,
} from "lvgl-bindings-ts";
import { createTitle, dpx, type Look, palette, random, symbol } from "./look.js";

const { START, CENTER, END, STRETCH } = GridAlign;

export function createShop(parent: Obj, look: Look, clothes: Picture): void {
  parent.flexFlow = FlexFlow.ROW_WRAP;
  createSummary(parent, look);

  const list = new Obj(parent, { height: pct(100), style: { maxHeight: 300 }, flexFlow: FlexFlow.COLUMN, flexGrow: 1 });
  list.setFlag(Flag.FLEX_IN_NEW_TRACK, true);
  createTitle(list, look, "Top products");
  for (const price of ["$722", "$411", "$917", "$64", "$805"]) createItem(list, look, clothes, price);

  const notices = new Obj(parent, {
    height: pct(100),
    style: { maxHeight: 300 },
    flexFlow: FlexFlow.COLUMN,
    flexGrow: 1,
  });
  createTitle(notices, look, "Notification");
  const notice = (text: string, ...states: readonly State[]): void => {
    const box = new Checkbox(notices, { text });
    for (const state of states) box.setState(state, true);
  };
  notice("Item purchased");
  notice("New connection");
  notice("New subscriber", State.CHECKED);
  notice("New message", State.DISABLED);
  notice("Milestone reached", State.CHECKED, State.DISABLED);
  notice("Out of stock");
}

function createSummary(parent: Obj, look: Look): void {
  const panel = new Obj(parent);
  panel.setSize(pct(100), SIZE_CONTENT);
  panel.setStyle({ padBottom: 30 });
  const title = createTitle(panel, look, "Monthly Summary");
  const date = createTitle(panel, look, "8-15 July, 2021");
  date.addStyle(look.textMuted);
  const amount = createTitle(panel, look, "$27,123.25");
  const hint = new Label(panel, { text: `${symbol.up} 17% growth this week` });
  hint.setStyle({ textColor: palette.green });

  const chart = new Chart(panel, { type: ChartType.STACKED });
  chart.setDivLineCount(6, 0);
  chart.pointCount = 7;
  const [green, blue, red] = [palette.green, palette.blue, palette.red].map((color) =>
    chart.addSeries(color, ChartAxis.PRIMARY_Y),
  );
  if (!green || !blue || !red) throw new Error("three series");
  for (let i = 0; i < 8; i++) {
    chart.setNextValue(green, random(20, 40));
    chart.setNextValue(blue, random(15, 30));
    chart.setNextValue(red, random(15, 30));
  }

  panel.updateLayout();
  chart.width = panel.contentWidth - 20;
  chart.setStyle({ padColumn: dpx(30) });
  panel.grid = { columns: [fr(1), fr(1)], rows: [GRID_CONTENT, GRID_CONTENT, 200] };
  title.setGridCell(START, 0, 1, CENTER, 0, 1);
  date.setGridCell(START, 1, 1, CENTER, 0, 1);
  amount.setGridCell(START, 0, 1, CENTER, 1, 1);
  hint.setGridCell(START, 1, 1, CENTER, 1, 1);
  chart.setGridCell(END, 0, 2, STRETCH, 2, 1);
}

function createItem(list: Obj, look: Look, clothes: Picture, price: string): void {
  const item = new Obj(list);
  item.removeStyles();
  item.setSize(pct(100), SIZE_CONTENT);
  item.grid = { columns: [GRID_CONTENT, 5, fr(1), fr(1)], rows: [fr(1), fr(1)] };
  new Image(item, { source: clothes }).setGridCell(START, 0, 1, START, 0, 2);
  new Label(item, { text: "Blue T-shirt" }).setGridCell(START, 2, 1, END, 0, 1);
  const category = new Label(item, { text: "Clothes" });
  category.addStyle(look.textMuted);
  category.setGridCell(START, 2, 1, START, 1, 1);
  new Label(item, { text: price }).setGridCell(END, 3, 1, END, 0, 1);
}
