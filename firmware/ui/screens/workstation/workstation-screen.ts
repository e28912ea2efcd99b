import type { App } from "../../../flows/app-types.js";
import type { WorkstationFilter, WorkstationFlow } from "../../../flows/workstation/types.js";
import { sumCents } from "../../../lib/money.js";
import { amount } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  chips,
  currentLook,
  type DialogContent,
  dynamic,
  emptyState,
  followDialog,
  keep,
  type Node,
  type ScreenSpec,
  visible,
} from "../../kit/index.js";
import { run } from "../../run.js";
import { dayList } from "../shared/day-list.js";
import { onlyCardSwitch } from "../shared/only-card.js";
import { followReport } from "./report.js";
import { faceOf, type ListState } from "./row-face.js";

export type WorkstationApp = Pick<App, "workstation" | "status" | "back" | "goHome">;

/** Factures poste de travail (FPT-01 … FPT-07): what the office software prepared, to be signed with both cards. */
export function workstationScreen(app: WorkstationApp): ScreenSpec {
  const { workstation } = app;
  const list = keep(() => (workstation.state.value.kind === "list" ? workstation.state.value : undefined));
  const unready = (): string | undefined => {
    const { count, signable } = list().selection;
    if (count === 0) return fr.workstation.chooseFirst;
    return signable === 0 ? fr.workstation.nothingToSign : undefined;
  };
  return {
    name: "workstation",
    body: "free",
    head: {
      title: fr.workstation.title,
      subtitle: () => subtitle(list()),
      action: { label: fr.invoices.selectAll, name: "select-all", onTap: () => workstation.selectAll() },
    },
    foot: {
      line: true,
      back: { onTap: () => app.back(), onHome: () => app.goHome() },
      middle: {
        name: "return",
        icon: "arrow-u-up-left",
        inactive: unready,
        onTap: () => workstation.askReturn(),
      },
      primary: {
        name: "sign",
        label: () => signLabel(list()),
        inactive: unready,
        waiting: () => list().busy !== "none",
        onTap: () => run(workstation.signSelected()),
      },
    },
    build(body) {
      const column = box(body, { w: 480, h: "full", flow: "column", gap: 8 });
      filters(column, workstation, list);
      onlyCardSwitch(column, {
        holder: () => list().cardHolder,
        on: () => list().onlyCard === true,
        onChange: (only) => run(workstation.setOnlyCard(only)),
      });
      nothing(column, list);
      dayList(column, {
        rows: () => list().rows,
        today: () => app.status.value.date,
        face: faceOf,
        toggle: ({ key }) => workstation.toggle(key),
        open: ({ key }) => workstation.openInvoice(key),
      });
      followReturn(workstation);
      followReport(workstation);
    },
  };
}

function subtitle({ busy, rows, selection }: ListState): string {
  if (busy === "signing") return fr.workstation.signingNow;
  if (selection.count === 0) return fr.workstation.count(rows.length);
  const chosen = rows.filter(({ selected }) => selected);
  return fr.invoices.chosen(selection.count, amount(sumCents(chosen.map(({ total }) => total))));
}

/** The manual's words, until how many is known; with larger text the head says how many. */
function signLabel({ selection }: ListState): string {
  const { sign, signMany, signShort } = fr.workstation;
  if (currentLook().scale !== 100) return signShort;
  return selection.signable === 0 ? sign : signMany(selection.signable);
}

const FILTERS: readonly WorkstationFilter[] = ["to-sign", "app", "signed", "refused"];

function filters(parent: Node, workstation: WorkstationFlow, list: () => ListState): void {
  chips(
    parent,
    FILTERS.map((key) => ({ key, label: fr.workstation.filters[key], count: () => list().counts[key] })),
    () => list().filter,
    (filter) => run(workstation.setFilter(filter)),
  );
}

function nothing(parent: Node, list: () => ListState): void {
  const holder = dynamic<WorkstationFilter | "card" | undefined>(
    parent,
    () => {
      const { rows, filter, onlyCard } = list();
      if (rows.length > 0) return undefined;
      return onlyCard === true ? "card" : filter;
    },
    (into, why) => {
      if (why === undefined) return;
      const { empty, emptyText, emptyCard, emptyCardText } = fr.workstation;
      emptyState(into, {
        icon: "receipt",
        title: why === "card" ? emptyCard : empty[why],
        text: why === "card" ? emptyCardText : emptyText[why],
      });
    },
    { w: "full", flow: "column", pad: [0, 16] },
  );
  visible(holder, () => list().rows.length === 0);
}

/** « Rendre 2 factures au poste ? »: asked by the flow, answered here. */
function followReturn(workstation: WorkstationFlow): void {
  followDialog("return-dialog", (): DialogContent | undefined => {
    const state = workstation.state.value;
    if (state.kind !== "list" || state.asked !== "return") return undefined;
    const { signable } = state.selection;
    const words = fr.workstation;
    return {
      title: words.returnTitle(signable),
      text: words.returnText,
      actions: [
        { name: "return-no", label: fr.common.cancel, onTap: () => run(workstation.confirmReturn(false)) },
        {
          name: "return-yes",
          kind: "primary",
          label: words.returnYes(signable),
          onTap: () => run(workstation.confirmReturn(true)),
        },
      ],
    };
  });
}
