import { button, el } from "../../../web/page/dom.js";
import type { LogEntry, TraceEntry } from "../../state.js";
import { icon } from "./icon.js";

export interface JournalView {
  readonly node: HTMLElement;
  fill(trace: readonly TraceEntry[], log: readonly LogEntry[]): void;
  addTrace(entry: TraceEntry): void;
  addLog(entry: LogEntry): void;
}

/** Rows kept on the page. */
const MOST_ROWS = 600;
const SLOTS = { cps: "CPS", vitale: "Vitale" } as const;

/** What the terminal says: exchanges with the cards, and its log. */
export function journalView(): JournalView {
  const trace = feed("Échanges avec les cartes", "Rien encore : les échanges avec les cartes s’écrivent ici.");
  const log = feed("Journal du terminal", "Rien encore : ce que le terminal note s’écrit ici.");
  const tabs = [
    { label: "Échanges", feed: trace },
    { label: "Journal", feed: log },
  ].map(({ label, feed: shown }, index) => {
    const tab = button(label, () => select(index), { role: "tab" });
    return { tab, shown };
  });
  const select = (chosen: number): void => {
    tabs.forEach(({ tab, shown }, index) => {
      tab.setAttribute("aria-selected", String(index === chosen));
      shown.node.hidden = index !== chosen;
      if (index === chosen) shown.follow();
    });
  };
  select(0);
  const clear = button("", () => tabs.find(({ shown }) => !shown.node.hidden)?.shown.clear(), {
    "aria-label": "Effacer",
    title: "Effacer ce qui est affiché",
  });
  clear.append(icon("trash"));
  return {
    node: el(
      "section",
      { class: "panel journal" },
      el(
        "div",
        { class: "tabs", role: "tablist" },
        ...tabs.map(({ tab }) => tab),
        el("span", { class: "fill" }),
        clear,
      ),
      trace.node,
      log.node,
    ),
    fill(traces, logs) {
      trace.clear();
      log.clear();
      for (const entry of traces) trace.add(traceRow(entry));
      for (const entry of logs) log.add(logRow(entry));
    },
    addTrace: (entry) => trace.add(traceRow(entry)),
    addLog: (entry) => log.add(logRow(entry)),
  };
}

interface Feed {
  readonly node: HTMLElement;
  add(row: HTMLElement): void;
  clear(): void;
  follow(): void;
}

/** A list that grows at its foot and follows it, unless the reader has scrolled up. */
function feed(label: string, empty: string): Feed {
  const node = el("div", { class: "feed", role: "log", "aria-label": label, tabindex: "0" });
  let waiting: HTMLElement[] = [];
  let following = true;
  const follow = (): void => {
    if (following) node.scrollTop = node.scrollHeight;
  };
  node.addEventListener("scroll", () => {
    following = node.scrollTop + node.clientHeight >= node.scrollHeight - 24;
  });
  const clear = (): void => {
    waiting = [];
    following = true;
    node.replaceChildren(el("p", { class: "hint" }, empty));
  };
  const flush = (): void => {
    node.querySelector(".hint")?.remove();
    node.append(...waiting);
    waiting = [];
    while (node.childElementCount > MOST_ROWS) node.firstElementChild?.remove();
    follow();
  };
  clear();
  return {
    node,
    add(row) {
      // Rows of one burst reach the page together.
      if (waiting.length === 0) setTimeout(flush);
      waiting.push(row);
    },
    clear,
    follow,
  };
}

const clockOf = (at: number): string => new Date(at).toISOString().slice(11, 23);

function traceRow(entry: TraceEntry): HTMLElement {
  const arrow = { command: "→", response: "←", atr: "⚡︎" }[entry.direction];
  const good = entry.status === null || /^(9000|61|6C|9F)/.test(entry.status);
  const summary = el(
    "summary",
    {},
    el("span", { class: `tag ${entry.slot}` }, SLOTS[entry.slot]),
    el("span", { class: "arrow", "aria-hidden": "true" }, arrow),
    el("b", { class: good ? "" : "bad" }, entry.status === null ? entry.name : `${entry.status} ${entry.name}`),
    el("span", { class: "size" }, `${entry.length} o`),
    el("code", {}, entry.hex),
  );
  return el("details", { class: `line ${entry.direction}`, title: `${clockOf(entry.at)} UTC` }, summary);
}

const LEVELS = { debug: "détail", info: "info", warn: "alerte", error: "erreur" } as const;

function logRow(entry: LogEntry): HTMLElement {
  return el(
    "div",
    { class: `line log ${entry.level}`, title: `${clockOf(entry.at)} UTC` },
    el("span", { class: "level" }, LEVELS[entry.level]),
    el("b", {}, entry.event),
    el("code", {}, entry.facts),
  );
}
