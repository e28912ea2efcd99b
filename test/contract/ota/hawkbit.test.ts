import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BundleInfo } from "../../../ota/bundle/contract.js";
import { hawkbitWords } from "../../../ota/hawkbit/failure.js";
import { createManagement, type Management, rsql } from "../../../ota/hawkbit/management.js";
import { type HawkbitPush, type PushStep, pushToHawkbit } from "../../../ota/hawkbit/push.js";
import { createRest, isSafeUrl } from "../../../ota/hawkbit/rest.js";
import { bad, bytesFrom, good, ownFolder } from "../../support/ota/ddi-desk.js";
import { type HawkbitStandIn, hawkbitStandIn, PASSWORD, USER } from "../../support/ota/hawkbit-stand-in.js";
import { manualClock } from "../../support/ota/manual-clock.js";

const own = ownFolder("hawkbit");
const bytes = bytesFrom(7, 300_000);
const path = join(own.path, "b.raucb");
const INFO: BundleInfo = {
  kind: "firmware",
  format: "rauc",
  compatible: "tournee-board-1",
  version: "1.3.0",
  notes: "Plus rapide.",
  payloadSize: bytes.length,
  manifestSha256: "0".repeat(64),
  signer: "release",
};

afterAll(() => own.remove());

let server: HawkbitStandIn;
let management: Management;
beforeEach(async () => {
  writeFileSync(path, bytes);
  server = await hawkbitStandIn();
  management = createManagement(createRest({ url: server.url, user: USER, password: PASSWORD }));
});
afterEach(async () => {
  await server.close();
});

const push = (more: Partial<HawkbitPush> = {}): HawkbitPush => ({
  info: INFO,
  file: {
    path,
    filename: "tournee-firmware-1.3.0.raucb",
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  },
  groups: ["pilote", "reste"],
  rest: "reste",
  nextAt: 95,
  stopAt: 5,
  forced: false,
  ...more,
});

const run = (more: Partial<HawkbitPush> = {}, steps: PushStep[] = []) =>
  pushToHawkbit(management, push(more), manualClock({ skipUnder: 20_000 }), (step) => steps.push(step));

describe("a push to hawkBit", () => {
  it("uploads the very bytes, makes module, set and rollout with its groups and thresholds, waits, and starts", async () => {
    const steps: PushStep[] = [];
    const rollout = good(await run({}, steps));
    expect(server.complaints).toEqual([]);
    expect(steps).toEqual(["module", "upload", "set", "rollout", "ready", "started"]);
    expect(rollout).toMatchObject({ id: 6, status: "starting", totalTargets: 5 });
    expect(server.kept?.bytes.equals(bytes)).toBe(true);
    const when = (success: string, error: string) => ({
      successCondition: { condition: "THRESHOLD", expression: success },
      successAction: { action: "NEXTGROUP", expression: "" },
      errorCondition: { condition: "THRESHOLD", expression: error },
      errorAction: { action: "PAUSE", expression: "" },
    });
    expect(server.rolloutBody).toEqual({
      name: "tournee-firmware 1.3.0 pilote > reste",
      distributionSetId: 9,
      targetFilterQuery: "controllerId==*",
      type: "soft",
      ...when("95", "4"),
      groups: [
        {
          name: "pilote",
          description: "pilote",
          targetFilterQuery: 'tag=="pilote"',
          targetPercentage: 100,
          ...when("95", "4"),
        },
        { name: "reste", description: "reste", targetFilterQuery: "", targetPercentage: 100, ...when("95", "4") },
      ],
    });
  });

  it("takes only the named groups when nobody else is meant, and forces when told", async () => {
    server.tags.nord = 1;
    good(await run({ groups: ["pilote", "nord"], forced: true }));
    expect(server.rolloutBody).toMatchObject({ targetFilterQuery: 'tag=="pilote",tag=="nord"', type: "forced" });
  });

  it("made again after it was cut, goes on where it stopped and makes nothing twice", async () => {
    server.answers.set("POST /rest/v1/rollouts", { status: 503, body: "" });
    expect(bad(await run())).toMatchObject({ kind: "refused", status: 503 });
    const before = server.requests.length;
    good(await run());
    const made = server.requests.slice(before).filter((line) => line.startsWith("POST"));
    expect(made).toEqual(["POST /rest/v1/rollouts", "POST /rest/v1/rollouts/6/start"]);
    const after = server.requests.length;
    expect(good(await run()).status).toBe("starting");
    expect(server.requests.slice(after).filter((line) => line.startsWith("POST"))).toEqual([]);
    expect(server.complaints).toEqual([]);
  });

  it("does not put other bytes under a version that is there", async () => {
    good(await run());
    const other = { ...push().file, sha256: "f".repeat(64) };
    expect(bad(await run({ file: other })).kind).toBe("conflict");
  });

  it("does not begin when nobody has the tag", async () => {
    expect(bad(await run({ groups: ["sud", "reste"] }))).toEqual({ kind: "no-targets", group: "sud" });
    expect(server.requests.filter((line) => line.startsWith("POST"))).toEqual([]);
  });

  it("puts tables in as an application, which terminals see as bApp", async () => {
    good(await run({ info: { ...INFO, kind: "tables" } }));
    expect(server.complaints).toEqual([]);
  });

  it("leaves a rollout that waits for approval to whoever approves", async () => {
    server.answers.set("GET /rest/v1/rollouts/6", {
      status: 200,
      body: { id: 6, name: "x", status: "waiting_for_approval", totalTargets: 5 },
    });
    expect(good(await run()).status).toBe("waiting_for_approval");
    expect(server.requests).not.toContain("POST /rest/v1/rollouts/6/start");
  });
});

describe("the rollout afterwards", () => {
  it("is paused and resumed, and its groups are read", async () => {
    const { id } = good(await run());
    good(await management.pause(id));
    expect(good(await management.rollout(id)).status).toBe("paused");
    good(await management.resume(id));
    expect(good(await management.rollout(id)).status).toBe("running");
    expect(good(await management.groups(id))).toMatchObject([{ name: "pilote", totalTargets: 2 }]);
  });
});

describe("what hawkBit may answer instead", () => {
  it.each([
    [{ status: 401 }, { kind: "unauthorized" }],
    [{ status: 403 }, { kind: "forbidden" }],
    [
      { status: 409, body: { errorCode: "hawkbit.server.error.repo.entitiyAlreayExists", message: "already there" } },
      { kind: "refused", status: 409, code: "hawkbit.server.error.repo.entitiyAlreayExists", detail: "already there" },
    ],
    [{ status: 429 }, { kind: "refused", status: 429 }],
    [
      { status: 500, body: "<html>" },
      { kind: "refused", status: 500 },
    ],
    [{ status: 200, body: "<html>" }, { kind: "malformed" }],
    [{ status: 200, body: { content: [{ id: "one" }], total: 1, size: 1 } }, { kind: "malformed" }],
    [
      { status: 302, headers: { location: "http://127.0.0.1:1/" } },
      { kind: "refused", status: 302 },
    ],
    [{ status: 200, body: `"${"x".repeat(9_000_000)}"` }, { kind: "unreachable" }],
  ])("%j is a failure that says what to do", async (answer, failure) => {
    server.answers.set("GET /rest/v1/softwaremodules", answer);
    const refused = bad(await run());
    expect(refused).toMatchObject(failure);
    expect(hawkbitWords(refused)).not.toContain(PASSWORD);
  });

  it("nothing at all is a failure", async () => {
    await server.close();
    expect(bad(await run()).kind).toBe("unreachable");
  });
});

it("the password goes over https or to this machine only", () => {
  expect(
    ["https://hawkbit.example", "http://127.0.0.1:8080", "http://localhost"].map((url) => isSafeUrl(new URL(url))),
  ).toEqual([true, true, true]);
  expect(
    ["http://hawkbit.example", "ftp://localhost", "http://127.0.0.1.example"].map((url) => isSafeUrl(new URL(url))),
  ).toEqual([false, false, false]);
});

it("a name with quotes stays one value of a query", () => {
  expect(rsql('a" or name=="b')).toBe('"a\\" or name==\\"b"');
});
