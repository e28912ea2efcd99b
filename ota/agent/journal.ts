import * as z from "zod";
import type { BundleInfo } from "../bundle/contract.js";
import type { Feedback, Link } from "../ddi/client/contract.js";
import { type CheckedFile, checkedFile } from "../lib/checked-file.js";
import type { EpochMs } from "../lib/clock.js";
import type { UpdateFailure } from "./contract.js";

/**
 * What the agent remembers over a power cut. The program that reads a journal may be older or newer than the one that wrote
 * it (an update, a fall-back): fields are only ever added, and each new one is optional.
 */

const link = z.custom<Link>((value) => typeof value === "string" && value !== "");
const instant = z.custom<EpochMs>((value) => typeof value === "number");
const handling = z.enum(["skip", "attempt", "forced"]);
const slotName = z.enum(["A", "B"]);

const bundleInfo = z.object({
  kind: z.enum(["firmware", "tables"]),
  format: z.enum(["files", "rauc", "delta"]),
  compatible: z.string(),
  version: z.string(),
  notes: z.string(),
  payloadSize: z.number(),
  manifestSha256: z.string(),
  signer: z.string(),
  notAfter: z.string().exactOptional(),
}) satisfies z.ZodType<BundleInfo>;

const feedback = z.object({
  execution: z.enum(["closed", "proceeding", "canceled", "scheduled", "rejected", "resumed", "downloaded", "download"]),
  finished: z.enum(["success", "failure", "none"]),
  details: z.array(z.string()),
}) satisfies z.ZodType<Feedback>;

const artifact = z.object({
  filename: z.string(),
  size: z.number(),
  sha256: z.string(),
  sha1: z.string().exactOptional(),
  link,
  deltas: z
    .array(z.object({ baseVersion: z.string(), size: z.number(), sha256: z.string(), link }))
    .readonly()
    .exactOptional(),
});

/** Checked as far as it is told apart; the file's own checksum covers the rest. */
const failure = z.custom<UpdateFailure>((value) => z.object({ kind: z.string() }).safeParse(value).success);

const source = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("server"),
    actionId: z.string(),
    feedback: link,
    part: z.string(),
    artifact,
    download: handling,
    update: handling,
    window: z.enum(["available", "unavailable"]).exactOptional(),
    /** Present while the server waits for the user's yes: where it is told. */
    confirmation: link.exactOptional(),
  }),
  /** From a stick or the cable; `path` is where it was read, for what the user is told. */
  z.object({ kind: z.literal("file"), path: z.string(), sha256: z.string(), size: z.number() }),
]);

export const PHASES = [
  "polled",
  "downloading",
  "downloaded",
  "installing",
  "installed-waiting-reboot",
  "rebooted",
  "verifying",
  "done",
  "failed",
] as const;

const update = z.object({
  phase: z.enum(PHASES),
  source,
  name: z.string(),
  /** What the server says it is; the signed version is `bundle.version`. */
  version: z.string(),
  /** The user, or the policy, said yes. */
  accepted: z.boolean(),
  /** She said later: not asked again before. */
  laterUntil: instant.exactOptional(),
  /** Once the signature was verified. */
  bundle: bundleInfo.exactOptional(),
  /** SHA-256 of the file that is fetched, once a shorter way was tried in vain: a delta's, or the artifact's own. */
  way: z.string().exactOptional(),
  /** Downloads whose content was wrong. */
  badDownloads: z.number(),
  /** What ran when the installation began. */
  from: slotName.exactOptional(),
  /** Installations that a power cut or a crash interrupted. */
  interruptions: z.number(),
  /** Where it was installed. */
  slot: slotName.exactOptional(),
  /** Restarts asked for, into `slot` or back from it. */
  restarts: z.number(),
  /** Times that the server offered the same action again although it was ended here. */
  repeats: z.number().exactOptional(),
  /** Why the new slot is not wanted any more (it failed its self-test, it never started): the way back is being taken. */
  givenUp: z.string().exactOptional(),
  failure: failure.exactOptional(),
});

const outboxEntry = z.object({
  to: link,
  feedback,
  /** The action that this closes: until it is told, the server's offer of the same action is not taken again. */
  closes: z.string().exactOptional(),
});

const release = z.object({ version: z.string(), manifestSha256: z.string() });

export const journalSchema = z.object({
  update: update.exactOptional(),
  /** Told in this order, each until the server took it or does not want it any more. */
  outbox: z.array(outboxEntry),
  /** The highest version that was ever marked good, for each kind: older ones are refused. */
  highest: z.object({ firmware: z.string().exactOptional(), tables: z.string().exactOptional() }),
  /** What was installed last by this agent and is in use. */
  current: z.object({ firmware: release.exactOptional(), tables: release.exactOptional() }),
  /** The download-only action that was fulfilled last: a server that goes on offering it is not answered again and again. */
  fetchedOnly: z.string().exactOptional(),
  /** Of the last update that failed, for the server's attributes. */
  lastError: z.string().exactOptional(),
});

export type Journal = z.infer<typeof journalSchema>;
export type Update = z.infer<typeof update>;
export type Phase = Update["phase"];
export type UpdateSource = Update["source"];
export type ServerSource = Extract<UpdateSource, { kind: "server" }>;
export type OutboxEntry = z.infer<typeof outboxEntry>;

export const EMPTY_JOURNAL: Journal = { outbox: [], highest: {}, current: {} };

/** The journal on disk, in `<state folder>/journal.json`. */
export function journalFile(path: string): CheckedFile<Journal> {
  return checkedFile(path, journalSchema);
}
