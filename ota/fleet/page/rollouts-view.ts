import { button, el } from "../../../web/page/dom.js";
import type { PastRolloutView, RolloutView } from "../view.js";
import { api } from "./api.js";
import { instantText, plural, reasonText, termsText, titleOf } from "./texts.js";
import type { Tell } from "./toast.js";
import { type Bar, bar, keyed, sureButton } from "./widgets.js";

const STATES = {
  running: ["en cours", "busy"],
  stopped: ["arrêté", "warn"],
  cancelled: ["annulation…", "warn"],
  finished: ["terminé", "good"],
} as const;

/** The rollouts that go on, and the history under them. */
export function rolloutsView(parent: HTMLElement, tell: Tell) {
  const cards = el("div", { class: "rollouts" });
  const empty = el(
    "p",
    { class: "empty" },
    "Aucun déploiement en cours. Choisissez une mise à jour à droite pour en lancer un.",
  );
  const history = el("details", { class: "past" });
  parent.append(cards, empty, history);
  const views = new Map<string, ReturnType<typeof rolloutCard>>();
  return {
    update(rollouts: readonly RolloutView[], past: readonly PastRolloutView[]) {
      keyed(
        cards,
        rollouts,
        ({ id }) => id,
        views,
        (rollout) => rolloutCard(rollout, tell),
      );
      empty.hidden = rollouts.length > 0;
      history.hidden = past.length === 0;
      history.replaceChildren(
        el("summary", {}, plural(past.length, "déploiement passé", "déploiements passés")),
        ...past.map(pastLine),
      );
    },
  };
}

function rolloutCard(first: RolloutView, tell: Tell) {
  const { id } = first;
  const pill = el("span", { class: "pill" });
  const orders = el("span", { class: "row orders" });
  const reason = el("p", { class: "reason" });
  const waves = el("div", { class: "waves" });
  const failures = el("ul", { class: "failures" });
  const node = el(
    "article",
    { class: "card rollout", "data-rollout": id },
    el("header", {}, el("h3", {}, titleOf(first)), pill, el("small", {}, termsText(first)), orders),
    reason,
    waves,
    failures,
  );
  const lines = first.waves.map(({ group }) => {
    const name = el("span", { class: "name" }, group);
    const progress = bar(`Avancement de ${group}`);
    const told = el("span", { class: "told" });
    waves.append(name, progress.node, told);
    return { name, progress, told };
  });
  let shown = "";
  return {
    node,
    update(rollout: RolloutView) {
      const [words, look] = STATES[rollout.state];
      pill.textContent = words;
      pill.className = `pill ${look}`;
      reason.hidden = rollout.reason === undefined;
      reason.classList.toggle("calm", rollout.reason?.kind === "technician");
      reason.textContent = rollout.reason === undefined ? "" : reasonText(rollout.reason, rollout.waves);
      rollout.waves.forEach((wave, at) => {
        const line = lines[at];
        if (line !== undefined) waveLine(line, wave);
      });
      failures.replaceChildren(
        ...rollout.failures.map(({ device, reason: why }) =>
          el("li", {}, el("code", {}, device), el("span", {}, why === "" ? "échec sans explication" : why)),
        ),
      );
      // Buttons are made again only when others are due: a press must find the one it began on.
      const due = `${rollout.state} ${rollout.failures.length > 0}`;
      if (due === shown) return;
      shown = due;
      orders.replaceChildren(...ordersFor(rollout, tell));
    },
  };
}

function waveLine(
  line: { name: HTMLElement; progress: Bar; told: HTMLElement },
  { started, tally, progress }: RolloutView["waves"][number],
): void {
  const total = tally.waiting + tally.open + tally.succeeded + tally.failed + tally.forgiven;
  const failed = tally.failed + tally.forgiven;
  line.name.classList.toggle("later", !started);
  line.progress.set(started ? progress : 0, total === 0 ? 0 : failed / total);
  line.told.textContent = started
    ? `${tally.succeeded} / ${total}${failed > 0 ? ` · ${plural(failed, "échec", "échecs")}` : ""}`
    : `${plural(total, "terminal attend", "terminaux attendent")}`;
}

function ordersFor({ id, state, failures }: RolloutView, tell: Tell): readonly HTMLElement[] {
  const cancel = sureButton("Annuler", "Annuler vraiment ?", () => tell(api.order(id, "cancel")));
  if (state === "running") return [button("Arrêter", () => tell(api.order(id, "stop"))), cancel];
  if (state !== "stopped") return [];
  if (failures.length === 0)
    return [button("Reprendre", () => tell(api.resume(id, "accept")), { class: "primary" }), cancel];
  return [
    button("Réessayer les échecs", () => tell(api.resume(id, "retry")), { class: "primary" }),
    button("Continuer sans eux", () => tell(api.resume(id, "accept"))),
    cancel,
  ];
}

function pastLine(past: PastRolloutView): HTMLElement {
  const succeeded = past.waves.reduce((sum, { tally }) => sum + tally.succeeded, 0);
  const failed = past.failures.length;
  return el(
    "p",
    { class: "past-line" },
    el("b", {}, titleOf(past)),
    el("span", {}, past.end === "finished" ? "terminé" : "annulé"),
    el("span", {}, plural(succeeded, "réussite", "réussites")),
    ...(failed > 0 ? [el("span", { class: "problem" }, plural(failed, "échec", "échecs"))] : []),
    el("time", {}, instantText(past.endedAt)),
  );
}
