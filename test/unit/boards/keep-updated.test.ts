import { signal } from "@preact/signals-core";
import { expect, test } from "vitest";
import { keepUpdated } from "../../../firmware/boards/keep-updated.js";
import { silentLogger } from "../../../firmware/lib/log.js";
import { err, ok } from "../../../firmware/lib/result.js";
import type { UpdateServer } from "../../../firmware/settings/update-server.js";
import { scriptedAgent, sourceWith, type UpdateAtHandOptions, updateAtHand } from "../../support/update.js";

const server = (host: string): UpdateServer => ({
  url: `https://${host}`,
  tenant: "DEFAULT",
  id: "DESK0001",
  token: "t".repeat(32),
  ca: undefined,
});

function terminal(wasUpdated = false, options: UpdateAtHandOptions = {}) {
  const { app } = updateAtHand(undefined, { noAgent: true, ...options });
  const chosen = signal<UpdateServer | undefined>(undefined);
  const told: string[] = [];
  const kept = keepUpdated({
    app: { update: app.update, updateServer: { ...app.updateServer, server: chosen } },
    wasUpdated,
    start: async (to) => {
      const url = to?.url ?? "nobody";
      told.push(`start ${url}`);
      if (url.includes("broken")) throw new Error("a module that does not load");
      if (url.includes("refused")) return err("no address");
      const { agent } = scriptedAgent();
      return ok({ agent, close: async () => void told.push(`close ${url}`) });
    },
    log: { ...silentLogger, error: (event, fields) => void told.push(`${event} ${String(fields?.why)}`) },
  });
  return { update: app.update, chosen, told, kept };
}

test("one agent at a time: none without a server, closed before the next begins", async () => {
  const { update, chosen, told, kept } = terminal();
  chosen.value = server("a");
  chosen.value = server("b");
  chosen.value = undefined;
  chosen.value = server("c");
  await kept.close();
  expect(told).toEqual([
    "start https://a",
    "close https://a",
    "start https://b",
    "close https://b",
    "start https://c",
    "close https://c",
  ]);
  expect(update.state.value.kind).toBe("no-server");
});

test("a device that was updated before has its agent for sticks alone, until a server is chosen", async () => {
  const { update, chosen, told, kept } = terminal(true);
  expect(update.state.value.kind).toBe("no-server");
  chosen.value = server("a");
  await kept.close();
  expect(told).toEqual(["start nobody", "close nobody", "start https://a", "close https://a"]);
});

test("a stick whose bundle no agent could judge says so", async () => {
  const stick = sourceWith(["a.raucb", 1]);
  const { app } = updateAtHand(undefined, { noAgent: true, stick });
  expect(app.update.sources.stick.state.value.kind).toBe("reading");
  const kept = keepUpdated({ app, wasUpdated: false, start: async () => err("no room"), log: silentLogger });
  await kept.close();
  expect(app.update.sources.stick.state.value).toEqual({ kind: "refused", why: "engine", code: "agent/not-started" });
});

test("a stick starts an agent where no server was chosen", async () => {
  const { update, told, kept } = terminal(false, { stick: sourceWith(["a.raucb", 1]) });
  await kept.close();
  expect(told).toEqual(["start nobody", "close nobody"]);
  expect(update.sources.stick.needsAgent.value).toBe(true);
});

test("what does not start is logged, and the terminal goes on", async () => {
  const { chosen, told, kept } = terminal();
  chosen.value = server("refused");
  chosen.value = server("broken");
  chosen.value = server("good");
  await kept.close();
  expect(told).toEqual([
    "start https://refused",
    "update.not-started no address",
    "start https://broken",
    "update.not-started a module that does not load",
    "start https://good",
    "close https://good",
  ]);
});
