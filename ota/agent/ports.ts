import type { VerifyBundle } from "../bundle/contract.js";
import type { DdiClient } from "../ddi/client/contract.js";
import type { Installer, TablesInstaller } from "../installer/contract.js";
import type { CheckedFile } from "../lib/checked-file.js";
import type { Clock } from "../lib/clock.js";
import type { Log } from "../lib/log.js";
import type { Result } from "../lib/result.js";
import type { UpdateGate } from "./contract.js";
import type { Downloads } from "./downloads.js";
import type { Journal } from "./journal.js";

/** What the agent works with; a device, a desk and a test each bring their own. */
export interface AgentPorts {
  /** Absent on a device that is updated from a stick only. */
  readonly client?: DdiClient;
  readonly installer: Installer;
  /** Absent where tables are not updated on their own: a bundle of tables is then refused. */
  readonly tables?: TablesInstaller;
  readonly verify: VerifyBundle;
  /** PEM of the CA that bundles are believed by, read anew for each: a CA that is being replaced stands in it beside the next. */
  readonly trust: () => Promise<string>;
  readonly gate: UpdateGate;
  /** Whether what runs is healthy; the error says what is not. */
  readonly selfTest: () => Promise<Result<void, string>>;
  /** Hardware revision, serial number, battery…: what this device tells its server of itself. Never a name, never a token. */
  readonly attributes: () => Readonly<Record<string, string>>;
  readonly journal: CheckedFile<Journal>;
  readonly downloads: Downloads;
  readonly clock: Clock;
  readonly log: Log;
  /** In [0, 1[: spreads the polls of a fleet. */
  readonly random: () => number;
}
