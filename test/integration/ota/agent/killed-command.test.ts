import { watch } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { selectorSchema } from "../../../../ota/installer/files/selector.js";
import { checkedFile } from "../../../../ota/lib/checked-file.js";
import { systemClock } from "../../../../ota/lib/clock.js";
import { agentCommand, bundleOf, signerOfToday } from "../../../support/ota/agent-command.js";
import { folderWith } from "../../../support/ota/bundles.js";
import { type DdiDesk, DEVICE, ddiDesk, good, TOKEN } from "../../../support/ota/ddi-desk.js";
import { randomFrom } from "../../../support/random.js";

const ROUNDS = Number(process.env.OTA_ROUNDS ?? 4);
const FILES = 60;

let folder: string;
let sources: string;
let server: DdiDesk;

beforeEach(async () => {
  folder = await folderWith();
  const contents = Array.from({ length: FILES }, (_, index) => [`lib/part-${index}.js`, "x".repeat(500 + index)]);
  sources = await folderWith(Object.fromEntries(contents));
  server = await ddiDesk({ clock: systemClock });
  await server.enrol();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
  await rm(sources, { recursive: true, force: true });
});

/** Kills at the `moment`th sign of life: a line, a request at the server, a name that changes in the state folder. */
async function killedAt(args: readonly string[], state: string, moment: number): Promise<void> {
  const command = agentCommand(args);
  let left = moment;
  const sign = (): void => {
    left -= 1;
    if (left === 0) command.kill();
  };
  command.onOutput(sign);
  const forget = server.fleet.subscribe(sign);
  const watchers = [state, join(state, "slots"), join(state, "slots", "A"), join(state, "slots", "B")].flatMap(
    (place) => {
      try {
        return [watch(place, sign)];
      } catch {
        return [];
      }
    },
  );
  await command.ended;
  forget();
  for (const watcher of watchers) watcher.close();
}

test("killed at random moments, the command ends updated and the server knows", { timeout: 500_000 }, async () => {
  const seed = Number(process.env.OTA_SEED ?? Date.now() % 2 ** 31);
  process.stdout.write(`killed agent: OTA_SEED=${seed}\n`);
  const random = randomFrom(seed);
  const { signer, ca } = await signerOfToday();
  const state = join(folder, "state");
  await mkdir(join(state, "slots", "A"), { recursive: true });
  await mkdir(join(state, "slots", "B"), { recursive: true });
  await writeFile(join(folder, "ca.pem"), ca);
  await writeFile(join(folder, "token"), `${TOKEN}\n`);
  const args = [
    ...["--server", server.server.url, "--id", DEVICE, "--token-file", join(folder, "token")],
    ...["--trust", join(folder, "ca.pem"), "--state", state, "--installer", "files", "--once"],
  ];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const version = `1.${round}.0`;
    const bundle = await bundleOf(sources, folder, signer, version);
    const path = join(server.folder, "to-be-added");
    await writeFile(path, await readFile(bundle));
    const about = { part: "os", name: "tournee", version, filename: `${version}.bundle` } as const;
    const release = good(await server.fleet.addRelease(path, about));
    const [action] = good(await server.fleet.assign([DEVICE], release.id, "soft"));
    const moments: number[] = [];
    // Two unmarked starts at most: a third would rightly bring the old slot back.
    for (let kill = 0; kill < 2; kill += 1) {
      const moment = 1 + Math.floor(random() * 110);
      moments.push(moment);
      await killedAt(args, state, moment);
    }
    const { code, stderr } = await agentCommand(args).ended;
    const told = `round ${round}, killed at ${moments.join(" and ")}\n${stderr}`;
    expect([0, 2], told).toContain(code);
    expect(server.fleet.action(action?.id ?? "")?.status, told).toBe("finished");
    const selector = await checkedFile(join(state, "slots", "selector.json"), selectorSchema).load();
    const running = selector.from === "nothing" ? undefined : selector.value;
    expect(running?.slots[running.primary], told).toMatchObject({ version, good: true });
    expect(stderr).not.toContain(TOKEN);
  }
});
