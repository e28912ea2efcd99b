import type { BenchCommand, ServerMessage } from "../protocol.js";

export type LinkState = "connecting" | "open" | "lost";

export interface ConnectionHandlers {
  readonly message: (message: ServerMessage) => void;
  readonly picture: (bytes: ArrayBuffer) => void;
  readonly link: (state: LinkState) => void;
}

export interface Connection {
  /** Sends to the terminal; silently nothing while the line is down, which the page shows. */
  send(command: BenchCommand): void;
}

const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 4_000;

/** The line to the terminal, taken up again by itself after a power cut. */
export function connect({ message, picture, link }: ConnectionHandlers): Connection {
  let socket: WebSocket | undefined;
  let wait = FIRST_WAIT_MS;
  const open = (): void => {
    link("connecting");
    const made = new WebSocket(`ws://${location.host}/socket`);
    made.binaryType = "arraybuffer";
    made.addEventListener("open", () => {
      wait = FIRST_WAIT_MS;
      socket = made;
      link("open");
    });
    made.addEventListener("message", ({ data }) => {
      if (data instanceof ArrayBuffer) picture(data);
      // Our own server, checked by the browser's same-origin rule: its messages are of our protocol.
      else message(JSON.parse(String(data)) as ServerMessage);
    });
    made.addEventListener("close", () => {
      socket = undefined;
      link("lost");
      setTimeout(open, wait);
      wait = Math.min(LONGEST_WAIT_MS, wait * 2);
    });
  };
  open();
  return { send: (command) => socket?.send(JSON.stringify(command)) };
}
