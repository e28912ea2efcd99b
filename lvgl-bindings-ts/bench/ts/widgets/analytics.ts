// SPDX-License-Identifier: Apache-2.0
/** Second tab of the widgets demo: charts and scales that move (lv_demo_widgets_analytics.c at 480 pixels). */
import {
  Align,
  Arc,
  animate,
  Chart,
  ChartAxis,
  ChartType,
  Direction,
  Flag,
  FlexFlow,
  fr,
  GRID_CONTENT,
  GridAlign,
  Image,
  Label,
  Layout,
  Obj,
  Part,
  type Picture,
  pct,
  Scale,
  ScaleMode,
  SIZE_CONTENT,
  Style,
  Timer,
} from "lvgl-bindings-ts";
import { drawOverChart } from "./draw-tasks.js";
import { createTitle, type Look, palette, random } from "./look.js";

const { START, CENTER, END, STRETCH } = GridAlign;
const months = ["Jan", "Feb", "March", "April", "May", "Jun", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** What the colour changer paints anew. */
export interface Analytics {
  paint(color: number): void;
}

export function createAnalytics(parent: Obj, look: Look, needlePicture: Picture): Analytics {
  parent.flexFlow = FlexFlow.ROW;
  const visitors = createChart(createPanel(parent), look, "Unique visitors", months);
  const visitorsSeries = visitors.chart.addSeries(palette.blue, ChartAxis.PRIMARY_Y);
  for (let i = 0; i < 12; i++) visitors.chart.setNextValue(visitorsSeries, random(10, 80));

  const revenuePanel = createPanel(parent);
  revenuePanel.setFlag(Flag.FLEX_IN_NEW_TRACK, true);
  const revenue = createChart(revenuePanel, look, "Monthly revenue", romans);
  revenue.chart.type = ChartType.BAR;
  const before = revenue.chart.addSeries(palette.grey, ChartAxis.PRIMARY_Y);
  const now = revenue.chart.addSeries(palette.blue, ChartAxis.PRIMARY_Y);
  for (let i = 0; i < 12; i++) {
    revenue.chart.setNextValue(before, random(10, 80));
    revenue.chart.setNextValue(now, random(10, 80));
  }
  revenue.scale.setStyle({ padHor: revenue.chart.firstPointCenterOffset });

  const target = createScaleBox(parent, look, "Monthly Target", ["Revenue: -", "Sales: -", "Costs: -"]);
  const sessions = createScaleBox(parent, look, "Sessions", ["Desktop: -", "Tablet: -", "Mobile: -"]);
  const speed = createScaleBox(parent, look, "Network Speed", ["Low speed", "Normal Speed", "High Speed"]);
  parent.updateLayout();
  for (const { scale } of [target, sessions, speed]) scale.setSize(200, 200);

  showTarget(target);
  showSessions(sessions);
  showSpeed(speed.scale, look, needlePicture);
  return {
    paint: (color) => {
      visitors.chart.setSeriesColor(visitorsSeries, color);
      revenue.chart.setSeriesColor(now, color);
    },
  };
}

function createPanel(parent: Obj): Obj {
  const panel = new Obj(parent, { height: pct(100) });
  panel.setStyle({ maxHeight: 300 });
  panel.flexGrow = 1;
  return panel;
}

interface ChartBox {
  readonly chart: Chart;
  /** The horizontal one. */
  readonly scale: Scale;
}

function createChart(parent: Obj, look: Look, title: string, texts: readonly string[]): ChartBox {
  parent.grid = { columns: [40, fr(1)], rows: [GRID_CONTENT, fr(1), 40] };
  parent.setStyle({ padColumn: 0, padRow: 0 });
  createTitle(parent, look, title).setGridCell(START, 0, 1, STRETCH, 0, 1);

  const vertical = new Scale(parent, { mode: ScaleMode.VERTICAL_LEFT });
  vertical.setGridCell(END, 0, 1, STRETCH, 1, 1);
  vertical.totalTickCount = 11;
  vertical.majorTickEvery = 2;
  vertical.setRange(0, 100);

  const wrapper = new Obj(parent);
  wrapper.removeStyle(null, Part.MAIN);
  wrapper.layout = Layout.GRID;
  wrapper.setGridCell(STRETCH, 1, 1, STRETCH, 1, 2);
  wrapper.scrollDir = Direction.HOR;

  const chart = new Chart(wrapper);
  chart.setFlag(Flag.SCROLL_ON_FOCUS, true);
  chart.setDivLineCount(0, 12);
  chart.pointCount = 12;
  chart.setGridCell(START, 0, 1, STRETCH, 0, 1);
  chart.setStyle({ borderWidth: 0 });
  chart.on("pressed", () => chart.invalidate());
  chart.on("released", () => chart.invalidate());
  drawOverChart(chart, look.font);
  chart.width = pct(200);
  chart.setStyle({ radius: 0 });

  const scale = new Scale(wrapper, { mode: ScaleMode.HORIZONTAL_BOTTOM });
  scale.setGridCell(START, 0, 1, START, 1, 1);
  scale.totalTickCount = 12;
  scale.majorTickEvery = 1;
  scale.texts = texts;
  scale.width = pct(200);
  scale.height = 40;
  scale.setStyle({ padHor: chart.getStyle("padLeft") });
  vertical.setStyle({ padVer: chart.getStyle("padTop") });
  return { chart, scale };
}

interface ScaleBox {
  readonly scale: Scale;
  readonly labels: readonly [Label, Label, Label];
}

function createScaleBox(parent: Obj, look: Look, title: string, texts: readonly [string, string, string]): ScaleBox {
  const box = new Obj(parent, { height: SIZE_CONTENT, flexGrow: 1 });
  const titleLabel = createTitle(box, look, title);
  const scale = new Scale(box, { mode: ScaleMode.ROUND_INNER, postDraw: true, width: pct(100) });
  const entry = (color: number, text: string): { bullet: Obj; label: Label } => {
    const bullet = new Obj(box);
    bullet.setSize(13, 13);
    bullet.removeStyle(null, Part.SCROLLBAR);
    bullet.addStyle(look.bullet);
    bullet.setStyle({ bgColor: color });
    return { bullet, label: new Label(box, { text }) };
  };
  const first = entry(palette.red, texts[0]);
  const second = entry(palette.blue, texts[1]);
  const third = entry(palette.green, texts[2]);

  box.grid = {
    columns: [GRID_CONTENT, fr(1), GRID_CONTENT, fr(8)],
    rows: [GRID_CONTENT, fr(1), GRID_CONTENT, GRID_CONTENT, GRID_CONTENT, fr(1)],
  };
  titleLabel.setGridCell(START, 0, 4, START, 0, 1);
  scale.setGridCell(START, 0, 1, START, 1, 3);
  first.bullet.setGridCell(START, 2, 1, CENTER, 2, 1);
  second.bullet.setGridCell(START, 2, 1, CENTER, 3, 1);
  third.bullet.setGridCell(START, 2, 1, CENTER, 4, 1);
  first.label.setGridCell(STRETCH, 3, 1, CENTER, 2, 1);
  second.label.setGridCell(STRETCH, 3, 1, CENTER, 3, 1);
  third.label.setGridCell(STRETCH, 3, 1, CENTER, 4, 1);
  box.setFlag(Flag.FLEX_IN_NEW_TRACK, true);
  return { scale, labels: [first.label, second.label, third.label] };
}

function showTarget({ scale, labels: [revenue] }: ScaleBox): void {
  scale.mode = ScaleMode.ROUND_OUTER;
  scale.setStyle({ padAll: 30 });
  const rings = [
    { color: palette.blue, margin: 0, duration: 4100, back: 2700 },
    { color: palette.red, margin: 20, duration: 2600, back: 3200 },
    { color: palette.green, margin: 40, duration: 2800, back: 1800 },
  ];
  for (const { color, margin, duration, back } of rings) {
    const arc = new Arc(scale);
    arc.removeStyle(null, Part.KNOB);
    if (margin === 0) arc.removeStyle(null, Part.MAIN);
    arc.setSize(pct(100), pct(100));
    arc.setStyle(margin === 0 ? { arcOpa: 0 } : { marginAll: margin, arcOpa: 0 });
    arc.setStyle({ arcWidth: 15, arcColor: color }, Part.INDICATOR);
    arc.clickable = false;
    if (margin > 0) arc.center();
    animate({
      target: arc,
      from: 20,
      to: 100,
      duration,
      reverseDuration: back,
      repeat: Number.POSITIVE_INFINITY,
      apply: (value) => {
        arc.value = value;
        revenue.text = `Revenue: ${value} %`;
      },
    });
  }
}

/** A number that climbs and falls between two bounds. */
class Tide {
  value = 1000;
  #falls = false;
  readonly #up: number;
  readonly #down: number;

  constructor(up: number, down: number) {
    this.#up = up;
    this.#down = down;
  }

  step(): void {
    if (this.#falls) {
      this.value -= this.#down;
      if (this.value < 1400) this.#falls = false;
    } else {
      this.value += this.#up;
      if (this.value > 4500) this.#falls = true;
    }
  }
}

function showSessions({ scale, labels }: ScaleBox): void {
  scale.angleRange = 360;
  scale.texts = ["0", "10", "20", "30", "40", "50", "60", "70", "80", "90"];
  scale.totalTickCount = 11;
  scale.setStyle({ length: 30 }, Part.INDICATOR);
  scale.majorTickEvery = 1;
  const ring = (color: number, margin: number, width: number): Arc => {
    const arc = new Arc(scale);
    arc.setSize(pct(100), pct(100));
    if (margin > 0) arc.setStyle({ marginAll: margin });
    arc.setStyle({ bgOpa: 0 }, Part.KNOB);
    arc.setStyle({ arcOpa: 0 }, Part.MAIN);
    arc.setStyle({ arcWidth: width, arcRounded: false, arcColor: color }, Part.INDICATOR);
    arc.clickable = false;
    arc.center();
    return arc;
  };
  const rings = [ring(palette.blue, 10, 10), ring(palette.red, 5, 20), ring(palette.green, 0, 30)] as const;
  const tides = [new Tide(116, 137), new Tide(9, 3), new Tide(76, 57)] as const;
  const timer = new Timer(100, () => {
    for (const tide of tides) tide.step();
    const [desktop, tablet, mobile] = tides;
    const all = desktop.value + tablet.value + mobile.value;
    const angle1 = Math.trunc((desktop.value * 354) / all);
    const angle2 = Math.trunc((tablet.value * 354) / all);
    rings[0].setAngles(0, angle1);
    rings[1].setAngles(angle1 + 2, angle1 + 2 + angle2);
    rings[2].setAngles(angle1 + 2 + angle2 + 2, 358);
    labels[0].text = `Desktop: ${desktop.value}`;
    labels[1].text = `Tablet: ${tablet.value}`;
    labels[2].text = `Mobile: ${mobile.value}`;
  });
  scale.on("delete", () => timer.delete());
}

function showSpeed(scale: Scale, look: Look, needlePicture: Picture): void {
  scale.setRange(10, 60);
  scale.totalTickCount = 21;
  scale.majorTickEvery = 4;
  scale.setStyle({ length: 10 }, Part.ITEMS);
  scale.setStyle({ length: 20 }, Part.INDICATOR);
  scale.angleRange = 225;
  scale.rotation = 135;

  const section = (from: number, to: number, color: number, dark: number): void => {
    const added = scale.addSection();
    scale.setSectionRange(added, from, to);
    scale.setSectionStyleMain(added, new Style({ arcWidth: 8, arcColor: color }));
    scale.setSectionStyleIndicator(added, new Style({ lineWidth: 4, lineColor: dark }));
    scale.setSectionStyleItems(added, new Style({ lineWidth: 4, lineColor: dark }));
  };
  section(0, 20, palette.blue, palette.darkBlue);
  section(40, 60, palette.green, palette.darkGreen);

  const needle = new Image(scale, { source: needlePicture });
  needle.setPivot(3, 4);
  needle.alignAt(Align.CENTER, 47, -2);
  const value = createTitle(scale, look, "-");
  const unit = new Label(scale, { text: "Mbps" });
  animate({
    target: scale,
    from: 10,
    to: 60,
    duration: 4100,
    reverseDuration: 800,
    repeat: Number.POSITIVE_INFINITY,
    apply: (speed) => {
      scale.setImageNeedleValue(needle, speed);
      value.text = String(speed);
    },
  });
  value.alignAt(Align.TOP_MID, 10, pct(55));
  unit.alignTo(value, Align.OUT_RIGHT_BOTTOM, 10, 0);
  scale.on("sizeChanged", () => {
    const small = Math.min(scale.width, scale.height);
    const half = Math.trunc(small / 2);
    needle.alignAt(Align.TOP_LEFT, half, half);
    value.alignAt(Align.TOP_LEFT, half, Math.trunc((small * 55) / 100));
  });
}
