import { button, el } from "../../../web/page/dom.js";
import type { BundleView, DeviceView } from "../view.js";
import { api, upload } from "./api.js";
import { planForm } from "./plan-form.js";
import { instantText, problemText, sizeText, titleOf } from "./texts.js";
import { type Tell, toast } from "./toast.js";
import { bar, keyed, sureButton } from "./widgets.js";

/** Where bundles are dropped, and those that may be rolled out. */
export function bundlesView(tell: Tell) {
  const input = el("input", { type: "file", "aria-label": "Fichier de mise à jour" });
  const drop = el(
    "label",
    { class: "drop" },
    el("b", {}, "Ajouter une mise à jour"),
    "Déposez le fichier signé ici, ou cliquez.",
    input,
  );
  const progress = bar("Envoi");
  const problem = el("p", { class: "problem", role: "alert" });
  const list = el("div", { class: "bundles" });
  const node = el("section", { class: "card" }, el("h2", {}, "Mises à jour"), drop, progress.node, problem, list);
  progress.node.hidden = true;
  const send = async (file: File | undefined): Promise<void> => {
    if (file === undefined || !progress.node.hidden) return;
    problem.textContent = "";
    progress.set(0);
    progress.node.hidden = false;
    const sent = await upload(file, (share) => progress.set(share));
    progress.node.hidden = true;
    input.value = "";
    if (sent.ok) toast(`La version ${sent.value.version} est vérifiée et prête.`);
    else problem.textContent = problemText(sent.code);
  };
  input.addEventListener("change", () => void send(input.files?.[0]));
  for (const [event, over] of [
    ["dragover", true],
    ["dragleave", false],
    ["drop", false],
  ] as const) {
    drop.addEventListener(event, (dragged) => {
      dragged.preventDefault();
      drop.classList.toggle("over", over);
      if (event === "drop") void send(dragged.dataTransfer?.files[0]);
    });
  }
  const views = new Map<string, ReturnType<typeof bundleItem>>();
  let groups: readonly string[] = [];
  return {
    node,
    update(bundles: readonly BundleView[], devices: readonly DeviceView[], trusts: boolean) {
      groups = [...new Set(devices.map(({ group }) => group))].sort((a, b) => a.localeCompare(b));
      if (!trusts) problem.textContent = problemText("no-trust");
      keyed(
        list,
        bundles,
        ({ release }) => release,
        views,
        (bundle) => bundleItem(bundle, () => groups, tell),
      );
    },
  };
}

function bundleItem(bundle: BundleView, groups: () => readonly string[], tell: Tell) {
  const place = el("div", { class: "plan" });
  const close = (): void => {
    place.hidden = true;
    place.replaceChildren();
  };
  const open = button("Déployer…", () => {
    if (!place.hidden) return close();
    place.replaceChildren(planForm(bundle.release, groups(), tell, close));
    place.hidden = false;
  });
  close();
  const node = el(
    "div",
    { class: "bundle", "data-bundle": bundle.version },
    el("h3", {}, titleOf(bundle)),
    el(
      "span",
      { class: "row" },
      open,
      sureButton("Retirer", "Vraiment ?", () => tell(api.removeBundle(bundle.release))),
    ),
    ...(bundle.notes === "" ? [] : [el("p", {}, bundle.notes)]),
    el(
      "small",
      {},
      `${sizeText(bundle.size)} · pour ${bundle.compatible} · signée par ${bundle.signer} · ${instantText(bundle.addedAt)}`,
    ),
    place,
  );
  return { node, update: () => undefined };
}
