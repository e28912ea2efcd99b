import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { err, ok, type Result } from "../lib/result.js";

/** How commands on this machine reach the running server: address, its CA and a secret that changes at each start. */
export const adminAccess = z.object({ url: z.url(), token: z.string().min(20), ca: z.string().optional() });
export type AdminAccess = z.infer<typeof adminAccess>;

export const adminFile = (state: string): string => join(state, "admin.json");

/** Reads it; nothing when no server ever ran on this folder. */
export async function readAdminAccess(state: string): Promise<Result<AdminAccess, "no-server">> {
  try {
    return ok(adminAccess.parse(JSON.parse(await readFile(adminFile(state), "utf8"))));
  } catch {
    return err("no-server");
  }
}
