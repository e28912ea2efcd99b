import type { Device, DeviceFacts } from "../../firmware/flows/informations.js";
import type { Enrolment, Invitation } from "../../firmware/flows/update/server-types.js";
import { date } from "../../firmware/lib/dates.js";
import { err } from "../../firmware/lib/result.js";

export const FACTS: DeviceFacts = {
  model: "Tournée, simulateur",
  serial: "DESK0001",
  version: "1.3.2",
  slot: "A",
  tables: date("2026-09-15"),
  conventions: undefined,
  storage: { free: 5_400_000_000, total: 7_800_000_000 },
};

export const device: Device = { facts: () => Promise.resolve(FACTS) };

export const INVITATION: Invitation = {
  link: "tournee-terminal:?v=1&id=DESK0001&code=7K3M9TQ2HX5RB8WN",
  id: "DESK0001",
  code: "7K3M-9TQ2-HX5R-B8WN",
};

/** A terminal that no server lets in. */
export const noEnrolment: Enrolment = {
  invite: () => Promise.resolve(INVITATION),
  join: () => Promise.resolve(err("unreachable")),
  joinSeen: () => Promise.resolve(err("unreachable")),
};
