import { button, el } from "../../../web/page/dom.js";
import { api } from "./api.js";
import type { Tell } from "./toast.js";

const REST = "reste";

/** Who gets a bundle in which order, and when it stops by itself. */
export function planForm(release: string, groups: readonly string[], tell: Tell, close: () => void): HTMLElement {
  let chosen: string[] = [];
  const all = [...groups.filter((group) => group !== REST), REST];
  const launch = el("button", { type: "submit", class: "primary" }, "Lancer");
  const order = el("p", { class: "hint" });
  const chips = all.map((group) =>
    button(group === REST ? "tous les autres" : group, () => choose(group), { "aria-pressed": "false" }),
  );
  const draw = (): void => {
    for (const [at, group] of all.entries()) chips[at]?.setAttribute("aria-pressed", String(chosen.includes(group)));
    const named = chosen.map((group) => (group === REST ? "tous les autres" : group));
    order.textContent =
      named.length === 0 ? "Touchez les groupes dans l’ordre voulu." : `Ordre : ${named.join(", puis ")}`;
    launch.disabled = chosen.length === 0;
  };
  const choose = (group: string): void => {
    if (chosen.includes(group)) chosen = chosen.filter((one) => one !== group);
    // The others are whoever is left: they can only be the last.
    else chosen = [...chosen.filter((one) => one !== REST), group, ...(chosen.includes(REST) ? [REST] : [])];
    draw();
  };
  const stopAt = el("input", { type: "number", min: "0", max: "100", value: "5", required: true });
  const forced = el("input", { type: "checkbox" });
  const confirm = el("input", { type: "checkbox" });
  const from = el("input", { type: "time", "aria-label": "Début de la plage" });
  const to = el("input", { type: "time", "aria-label": "Fin de la plage" });
  // A window has two ends or none.
  for (const end of [from, to])
    end.addEventListener("input", () => {
      const wanted = from.value !== "" || to.value !== "";
      for (const one of [from, to]) one.required = wanted;
    });
  const form = el(
    "form",
    {},
    el("div", { class: "groups", role: "group", "aria-label": "Groupes, dans l’ordre" }, ...chips),
    order,
    el("label", {}, "Arrêt à", stopAt, "% d’échecs dans un groupe"),
    el("label", {}, forced, "Sans possibilité de remettre à plus tard"),
    el("label", {}, confirm, "Seulement avec l’accord de qui s’en sert"),
    el("p", { class: "hint" }, "Plage d’installation (facultative)"),
    el("span", { class: "row" }, "de", from, "à", to),
    el("span", { class: "row" }, launch, button("Fermer", close)),
  );
  form.className = "plan-form";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const share = Number(stopAt.value);
    const asked = {
      bundle: release,
      groups: chosen,
      stopAt: share,
      nextAt: 100 - share,
      forced: forced.checked,
      confirm: confirm.checked,
      ...(from.value === "" ? {} : { window: `${from.value}-${to.value}` }),
    };
    launch.disabled = true;
    void tell(api.createRollout(asked)).then((done) => {
      if (done) close();
      else draw();
    });
  });
  draw();
  return form;
}
