import type { App } from "../../../flows/app-types.js";
import type { UpdateObstacle, UpdateState } from "../../../flows/update/types.js";
import { percent } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { box, dynamic, icon, type Node, note, rowCard, scaled, sectionTitle, stable, text } from "../../kit/index.js";

type ConditionsApp = Pick<App, "update" | "updateGate" | "status">;

interface Condition {
  readonly name: string;
  readonly met: boolean;
  readonly label: string;
  readonly value: string;
  /** What to do, when it is not met. */
  readonly todo: string | undefined;
}

/** What an installation needs, each with its sign and word; what is not met says what to do (REG-06). */
export function conditions(parent: Node, app: ConditionsApp): void {
  const all = stable(() => conditionsOf(app));
  const words = fr.update;
  dynamic(
    parent,
    all,
    (into, list) => {
      const ready = list.every(({ met }) => met);
      sectionTitle(into, ready ? words.ready : words.before);
      const card = rowCard(into, { pad: [6, 0] });
      for (const condition of list) conditionRow(card, condition);
      if (app.status.peek().battery.source === "battery") note(into, { tone: "calm", icon: "plug", text: words.plug });
    },
    { w: "full", flow: "column", gap: 12 },
  );
}

function conditionsOf({ update, updateGate, status }: ConditionsApp): readonly Condition[] {
  const words = fr.update;
  const found = obstaclesOf(update.state.value, updateGate.obstacles.value);
  const { battery } = status.value;
  const others = found.filter((each) => each !== "battery-low");
  const low = found.includes("battery-low");
  const work: readonly Condition[] =
    others.length === 0
      ? [{ name: "work", met: true, label: words.conditions.noInvoice, value: "", todo: undefined }]
      : others.map((each) => ({
          name: each,
          met: false,
          label: words.conditions[each],
          value: "",
          todo: words.todo[each],
        }));
  return [
    ...work,
    network(status.value.networks),
    {
      name: "battery",
      met: !low,
      label: low ? words.conditions.batteryLow : words.conditions.battery,
      value: percent(battery.percent),
      todo: low ? words.todo["battery-low"] : undefined,
    },
  ];
}

/** Those of the gate, and those that the agent alone knows of. */
function obstaclesOf(state: UpdateState, gate: readonly UpdateObstacle[]): readonly UpdateObstacle[] {
  return state.kind === "waiting" ? state.obstacles : gate;
}

function network({ wifi, cellular }: App["status"]["value"]["networks"]): Condition {
  const words = fr.update.conditions;
  const connected = wifi.kind === "connected" || cellular.kind === "connected";
  const label = wifi.kind === "connected" ? words.wifi : connected ? words.cellular : words.offline;
  return { name: "network", met: connected, label, value: "", todo: undefined };
}

function conditionRow(card: Node, { name, met, label, value, todo }: Condition): void {
  const row = box(card, { w: "full", minH: scaled(56), flow: "row", gap: 14, pad: [4, 18], name: `condition-${name}` });
  icon(row, met ? "fill:check-circle" : "fill:x-circle", { size: 34, color: met ? "ok" : "err" });
  const words = box(row, { grow: 1, flow: "column" });
  text(words, label, { role: "row", w: "full", ...(met ? {} : { weight: "bold" as const }) });
  if (todo !== undefined) text(words, todo, { role: "caption", color: "ink2", w: "full" });
  if (value !== "") text(row, value, { role: "caption", color: "ink2" });
}
