import { byId } from "../../../web/page/dom.js";
import { patched } from "../patched.js";
import type { FleetView } from "../view.js";
import { api, live } from "./api.js";
import { bundlesView } from "./bundles-view.js";
import { devicesView } from "./devices-view.js";
import { enrolView } from "./enrol-view.js";
import { rolloutsView } from "./rollouts-view.js";
import { plural, problemText } from "./texts.js";
import { tell } from "./toast.js";

/** Minutes pass on the page even when nothing happens. */
const TICK_MS = 30_000;

const login = byId("login", HTMLFormElement);
const desk = byId("desk", HTMLElement);
const password = byId("password", HTMLInputElement);
const link = byId("link", HTMLElement);

const rollouts = rolloutsView(byId("rollouts", HTMLElement), tell);
const devices = devicesView(byId("devices", HTMLElement), byId("filter", HTMLInputElement), tell);
const bundles = bundlesView(tell);
const enrolment = enrolView(tell);
byId("side", HTMLElement).append(bundles.node, enrolment.node);

let view: FleetView | undefined;
let hangUp = (): void => undefined;
/** How much the server's clock is ahead of this browser's, in ms. */
let serverAhead = 0;

function show(next: FleetView): void {
  view = next;
  rollouts.update(next.rollouts, next.past);
  const now = Date.now() + serverAhead;
  devices.update(next.devices, now);
  bundles.update(next.bundles, next.devices, next.server.trusts);
  enrolment.update(next.invitations, next.server, now);
  const failed = next.devices.filter(({ action, last }) => action === undefined && last?.status === "error").length;
  byId("summary", HTMLElement).textContent = [
    plural(next.devices.length, "terminal", "terminaux"),
    ...(failed > 0 ? [`${failed} en échec`] : []),
    next.server.url,
  ].join(" · ");
}

function askPassword(problem: string): void {
  hangUp();
  view = undefined;
  desk.hidden = true;
  login.hidden = false;
  byId("login-problem", HTMLElement).textContent = problem;
  password.value = "";
  password.focus();
}

function setLink(open: boolean): void {
  link.textContent = open ? "relié" : "serveur injoignable";
  link.className = `pill ${open ? "good" : "warn"}`;
  document.body.classList.toggle("unlinked", !open);
}

function enter(): void {
  login.hidden = true;
  desk.hidden = false;
  hangUp = live({
    all(all) {
      serverAhead = all.now - Date.now();
      show(all);
    },
    patch: (patch) => view !== undefined && show(patched(view, patch)),
    link(state) {
      setLink(state === "open");
      // The browser does not say why the line fell: a server that was started again wants the password.
      if (state === "lost")
        void api.fleet().then((answer) => !answer.ok && answer.code === "log-in" && askPassword(problemText("log-in")));
    },
  });
}

login.addEventListener("submit", (event) => {
  event.preventDefault();
  void api.logIn(password.value).then((answer) => {
    if (answer.ok) enter();
    else askPassword(problemText(answer.code));
  });
});
byId("leave", HTMLButtonElement).addEventListener("click", () => {
  void api.logOut().then(() => askPassword(""));
});
setInterval(() => view !== undefined && show(view), TICK_MS);

void api.fleet().then((answer) => {
  if (answer.ok) enter();
  else askPassword(answer.code === "log-in" ? "" : problemText(answer.code));
});
