import { effect } from "@preact/signals-core";
import type { CardsAtHand } from "./cards-at-hand.js";
import type { VitaleReader } from "./patient/vitale-reader.js";
import type { SessionHolder } from "./session/session-flow.js";

/** The cards as the session and the Vitale reader hold them. */
export function cardsOfSession(session: SessionHolder, vitale: VitaleReader): CardsAtHand {
  return {
    cps() {
      const state = session.state.peek();
      if (state.kind === "locked") return { kind: "out" };
      const channel = session.channel();
      return state.kind === "open" && channel !== undefined
        ? { kind: "ready", channel, insertion: channel.insertion }
        : { kind: "locked" };
    },
    vitale() {
      const state = vitale.state.peek();
      switch (state.kind) {
        case "empty":
          return { kind: "out" };
        case "waiting":
        case "reading":
          return { kind: "reading" };
        case "refused":
          return { kind: "unusable", error: state.error };
        case "read": {
          const channel = vitale.channel();
          return channel === undefined
            ? { kind: "out" }
            : { kind: "ready", channel, content: state.content, insertion: state.insertion };
        }
      }
    },
    subscribe(listener) {
      let first = true;
      let ended = false;
      const stop = effect(() => {
        session.state.value;
        vitale.state.value;
        // After the effect: the listener reads and writes other signals.
        if (!first) {
          queueMicrotask(() => {
            if (!ended) listener();
          });
        }
        first = false;
      });
      return () => {
        ended = true;
        stop();
      };
    },
  };
}
