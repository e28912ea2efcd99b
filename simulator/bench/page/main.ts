import { byId } from "../../../web/page/dom.js";
import type { TrayCard } from "../../state.js";
import type { BenchCommand, RefusalReason, ServerMessage } from "../protocol.js";
import { cablePanel } from "./cable-view.js";
import { cameraPanel } from "./camera-view.js";
import { type Connection, connect, type LinkState } from "./connection.js";
import { journalView } from "./journal-view.js";
import { clockPanel, networkPanel, powerPanel, slotsPanel } from "./panels-view.js";
import { screenView } from "./screen-view.js";
import { slotsView } from "./slots-view.js";
import { stickPanel } from "./stick-view.js";
import { trayView } from "./tray-view.js";
import { updatesPanel } from "./updates-view.js";

const LINKS: Readonly<Record<LinkState, readonly [words: string, look: string]>> = {
  connecting: ["connexion…", "reading"],
  open: ["relié", "present"],
  lost: ["terminal éteint", "mute"],
};

const REFUSALS: Readonly<Record<RefusalReason, string>> = {
  malformed: "Le terminal n’a pas compris cette demande.",
  impossible: "L’horloge du banc s’arrête à la fin de 2199.",
  "unknown-card": "Cette carte n’est plus sur le plateau : rechargez la page.",
  "card-in-use": "Cette carte est déjà dans l’autre fente : retirez-la d’abord.",
  "not-looking": "Le terminal ne regarde pas : touchez d’abord « Lire le QR code du serveur ».",
  "not-written": "La mise à jour n’a pas pu être écrite dans ce dossier.",
  "slot-failed": "Ce lecteur ne répond pas : rien ne peut y être inséré.",
};

let connection: Connection | undefined;
const send = (command: BenchCommand): void => connection?.send(command);
const screen = screenView(send);
const tray = trayView(send);
const slots = slotsView(send);
const journal = journalView();
const panels = [
  clockPanel(send),
  powerPanel(send),
  cablePanel(send),
  networkPanel(send),
  updatesPanel(send),
  slotsPanel(send),
  stickPanel(send),
  cameraPanel(send),
];
byId("panels", HTMLElement).append(...panels.map(({ node }) => node), journal.node);
let cards: readonly TrayCard[] = [];

connection = connect({
  link(state) {
    const [words, look] = LINKS[state];
    const pill = byId("link", HTMLElement);
    pill.textContent = words;
    pill.className = `pill ${look}`;
    document.body.classList.toggle("unlinked", state !== "open");
    if (state !== "open") screen.cover(state === "lost" ? "Terminal éteint" : "");
  },
  picture(bytes) {
    screen.draw(bytes);
    screen.cover(undefined);
  },
  message(message: ServerMessage) {
    switch (message.type) {
      case "welcome":
        cards = message.tray;
        screen.resize(message.screen);
        if (message.screen === null) screen.cover("L’écran de cette carte ne se lit pas d’ici");
        tray.fill(cards);
        journal.fill(message.trace, message.log);
        show(message);
        break;
      case "state":
        show(message);
        break;
      case "trace":
        journal.addTrace(message.entry);
        break;
      case "log":
        journal.addLog(message.entry);
        break;
      case "refused":
        toast(REFUSALS[message.reason]);
        break;
    }
  },
});

function show({ state }: Extract<ServerMessage, { type: "state" | "welcome" }>): void {
  tray.update(state);
  slots.update(state, cards);
  for (const panel of panels) panel.update(state);
}

let toastTimer: ReturnType<typeof setTimeout> | undefined;
function toast(words: string): void {
  const node = byId("toast", HTMLElement);
  node.textContent = words;
  node.classList.add("up");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => node.classList.remove("up"), 4_000);
}
