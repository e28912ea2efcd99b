import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJob } from "../../../../ota/ddi/client/read-job.js";
import { deploymentBody, pollBody } from "../../../../ota/ddi/wire/answers.js";
import { cut } from "../../../../ota/ddi/wire/limits.js";
import { configDataBody, feedbackBody } from "../../../../ota/ddi/wire/requests.js";

const SEED = Number(process.env.DDI_SEED ?? Date.now() % 1_000_000_007);
const FROM = new URL("https://maj.example/DEFAULT/controller/v1/t-1/deploymentBase/5?c=1");

/** As hawkBit 0.9 answers over TLS, its unknown keys included. */
const DEPLOYMENT = {
  id: "5",
  deployment: {
    download: "forced",
    update: "attempt",
    maintenanceWindow: "available",
    chunks: [
      {
        part: "os",
        version: "1.1.0",
        name: "tournee",
        metadata: [{ key: "k", value: "v" }],
        artifacts: [
          {
            filename: "tournee.raucb",
            hashes: { sha1: "A".repeat(40), md5: "b".repeat(32), sha256: "C".repeat(64) },
            size: 12,
            _links: {
              download: { href: "https://maj.example/f" },
              "download-http": { href: "http://maj.example/f" },
              md5sum: { href: "https://maj.example/f.MD5SUM" },
            },
          },
        ],
      },
    ],
  },
  actionHistory: { status: "RUNNING", messages: ["x"] },
};

describe("a deployment", () => {
  test("of hawkBit is taken: hashes in lower case, the link of our own scheme", () => {
    const { id, deployment } = deploymentBody.parse(DEPLOYMENT);
    expect(readJob(id, deployment, FROM)).toEqual({
      ok: true,
      value: {
        actionId: "5",
        download: "forced",
        update: "attempt",
        maintenanceWindow: "available",
        part: "os",
        name: "tournee",
        version: "1.1.0",
        artifact: {
          filename: "tournee.raucb",
          size: 12,
          sha256: "c".repeat(64),
          sha1: "a".repeat(40),
          link: "https://maj.example/f",
        },
        feedback: "https://maj.example/DEFAULT/controller/v1/t-1/deploymentBase/5/feedback",
      },
    });
  });

  test("over http is fetched over http", () => {
    const from = new URL("http://127.0.0.1:8080/x/deploymentBase/5");
    const text = JSON.stringify(DEPLOYMENT).replaceAll("http://maj.example", from.origin);
    const { id, deployment } = deploymentBody.parse(JSON.parse(text));
    const job = readJob(id, deployment, from);
    expect(job.ok && job.value.artifact.link).toBe("http://127.0.0.1:8080/f");
  });

  test("with anything in the place of anything is taken whole or not at all", () => {
    console.log(`deployments: DDI_SEED=${SEED}`);
    fc.assert(
      fc.property(fc.nat(), fc.anything(), (place, value) => {
        const parsed = deploymentBody.safeParse(replaced(DEPLOYMENT, place, value));
        if (!parsed.success) return;
        const job = readJob(parsed.data.id, parsed.data.deployment, FROM);
        if (!job.ok) return;
        const { actionId, artifact, feedback } = job.value;
        expect(actionId).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);
        expect(artifact.sha256).toMatch(/^[0-9a-f]{64}$/);
        expect(Number.isSafeInteger(artifact.size) && artifact.size > 0).toBe(true);
        for (const link of [artifact.link, feedback]) expect(new URL(link).origin).toBe(FROM.origin);
      }),
      { numRuns: 3_000, seed: SEED },
    );
  });

  test.each(["..", ".", "a/b", "", "x".repeat(65), "a b"])(
    "named %j is refused: the name may become a file's",
    (id) => {
      expect(deploymentBody.safeParse({ ...DEPLOYMENT, id }).success).toBe(false);
    },
  );
});

test("no JSON makes a reader throw", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      for (const shape of [pollBody, deploymentBody, feedbackBody, configDataBody]) shape.safeParse(value);
    }),
    { numRuns: 2_000, seed: SEED },
  );
});

test("a text is cut between characters", () => {
  expect(cut("abc", 3)).toBe("abc");
  expect(cut("abcd", 3)).toBe("abc");
  expect(cut("ab💊", 3)).toBe("ab");
  expect(cut("ab💊", 4)).toBe("ab💊");
});

/** The same tree with `value` at its `place`-th node, counted in order and around. */
function replaced(tree: unknown, place: number, value: unknown): unknown {
  const wanted = place % countOf(tree);
  let seen = -1;
  const copy = (node: unknown): unknown => {
    seen += 1;
    if (seen === wanted) {
      seen += countOf(node) - 1;
      return value;
    }
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, copy(child)]));
  };
  return copy(tree);
}

function countOf(node: unknown): number {
  if (typeof node !== "object" || node === null) return 1;
  return Object.values(node).reduce((sum: number, child) => sum + countOf(child), 1);
}
