import { encode } from "uqr";
import { button, el } from "../../../web/page/dom.js";
import type { InvitationView, ServerView } from "../view.js";
import { api } from "./api.js";
import type { Tell } from "./toast.js";
import { keyed } from "./widgets.js";

/** New terminals: they scan the server's QR, or the technician types the code that they show. */
export function enrolView(tell: Tell) {
  const group = el("input", { value: "reste", maxlength: "64", required: true });
  const shown = el("div");
  const qrForm = el(
    "form",
    { class: "field" },
    el("p", { class: "hint" }, "Sur le terminal : Réglages, Serveur de mise à jour, Scanner."),
    el("button", { type: "submit", class: "primary" }, "Afficher un QR code"),
    shown,
  );
  const id = el("input", { maxlength: "64", required: true, autocomplete: "off" });
  const code = el("input", {
    maxlength: "40",
    required: true,
    autocomplete: "off",
    placeholder: "XXXX-XXXX-XXXX-XXXX",
  });
  const codeForm = el(
    "form",
    { class: "field" },
    el("p", { class: "hint" }, "Recopiez ce qu’affiche le terminal."),
    el("label", { class: "field" }, "Numéro de série", id),
    el("label", { class: "field" }, "Code", code),
    el("button", { type: "submit", class: "primary" }, "Attendre ce terminal"),
  );
  const tabs = ["Il scanne", "Il affiche un code"].map((words, at) => button(words, () => select(at), { role: "tab" }));
  const select = (chosen: number): void => {
    [qrForm, codeForm].forEach((form, at) => {
      form.hidden = at !== chosen;
      tabs[at]?.setAttribute("aria-selected", String(at === chosen));
    });
  };
  select(0);
  const waiting = el("div");
  const print = el("p", { class: "print" });
  const node = el(
    "section",
    { class: "card", "data-enrol": "" },
    el("h2", {}, "Nouveau terminal"),
    el("div", { class: "tabs", role: "tablist" }, ...tabs),
    el("label", { class: "field" }, "Groupe", group),
    qrForm,
    codeForm,
    waiting,
    print,
  );
  let current: string | undefined;
  let now = 0;
  qrForm.addEventListener("submit", (event) => {
    event.preventDefault();
    void api.invite({ group: group.value.trim() }).then((made) => {
      if (!made.ok) return void tell(Promise.resolve(made));
      current = made.value.name;
      shown.replaceChildren(qrPicture(made.value.link), el("p", { class: "code" }, made.value.shown));
    });
  });
  codeForm.addEventListener("submit", (event) => {
    event.preventDefault();
    void tell(api.invite({ group: group.value.trim(), id: id.value.trim(), code: code.value })).then((done) => {
      if (done) codeForm.reset();
    });
  });
  const views = new Map<string, { node: HTMLElement; update(invitation: InvitationView): void }>();
  return {
    node,
    update(invitations: readonly InvitationView[], server: ServerView, instant: number) {
      now = instant;
      keyed(
        waiting,
        invitations,
        ({ name }) => name,
        views,
        (invitation) => waitingLine(invitation, () => now, tell),
      );
      if (current !== undefined && !invitations.some((one) => one.name === current)) {
        current = undefined;
        shown.replaceChildren();
      }
      print.textContent =
        server.ca === "http" ? "" : `Empreinte du serveur : ${server.ca.replace(/(.{4})(?=.)/g, "$1 ")}`;
    },
  };
}

function waitingLine(invitation: InvitationView, now: () => number, tell: Tell) {
  const left = el("span", { class: "hint" });
  const node = el(
    "p",
    { class: "waiting" },
    el(
      "span",
      {},
      invitation.id === undefined ? "Un terminal pour " : `${invitation.id} pour `,
      el("b", {}, invitation.group),
    ),
    left,
    button("Oublier", () => tell(api.withdraw(invitation.name))),
  );
  return {
    node,
    update({ expiresAt }: InvitationView) {
      left.textContent = `encore ${Math.max(1, Math.ceil((expiresAt - now()) / 60_000))} min`;
    },
  };
}

/** The QR as an SVG of one path. */
function qrPicture(text: string): SVGElement {
  const { data, size } = encode(text, { border: 2 });
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("class", "qr");
  picture.setAttribute("viewBox", `0 0 ${size} ${size}`);
  picture.setAttribute("shape-rendering", "crispEdges");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", "QR code à scanner avec le terminal");
  const path = document.createElementNS(space, "path");
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  path.setAttribute("d", squares.join(""));
  path.setAttribute("fill", "#15252a");
  picture.append(path);
  return picture;
}
