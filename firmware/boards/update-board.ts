import { existsSync } from "node:fs";
import { join } from "node:path";
import type { VerifyBundle } from "../../ota/bundle/contract.js";
import type { Installer, SlotName } from "../../ota/installer/contract.js";
import type { Clock } from "../../ota/lib/clock.js";
import type { Log } from "../../ota/lib/log.js";
import type { UpdateServer } from "../settings/update-server.js";

/** What an installer is made with. */
export interface InstallerParts {
  readonly verify: VerifyBundle;
  readonly trust: () => Promise<string>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Of what the agent remembers and downloads. */
export const agentFolder = ({ folder }: Pick<UpdateBoard, "folder">): string => join(folder, "agent");

/** Of what a PC gives over the cable. */
export const inboxFolder = ({ folder }: Pick<UpdateBoard, "folder">): string => join(folder, "cable");

/** Whether an update agent was ever at work on this board. */
export const wasUpdated = (board: Pick<UpdateBoard, "folder">): boolean => existsSync(agentFolder(board));

/** How one piece of hardware is updated. */
export interface UpdateBoard {
  /** The name that bundles must be made for. */
  readonly compatible: string;
  /** Folder of what the update agent remembers and downloads; made when it is not there. */
  readonly folder: string;
  /** PEM of those who may sign for this terminal; read anew for each bundle. */
  readonly trust: () => Promise<string>;
  /** What runs, read without counting as a start. */
  running(): Promise<{ readonly version: string; readonly slot: SlotName | undefined }>;
  /** Opens what writes the other slot and restarts. Once per start of the program, and only when a server is in force. */
  openInstaller(parts: InstallerParts): Promise<Installer>;
  /** Calls back when a server let this terminal in without its screen: at the factory, on the bench. */
  onProvisioned(listener: (server: UpdateServer) => void): () => void;
}
