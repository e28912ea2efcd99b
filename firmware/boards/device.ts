import { statfs } from "node:fs/promises";
import type { ConventionTable } from "../billing/amc/conventions/model.js";
import type { Device } from "../flows/informations.js";
import { parseDate } from "../lib/dates.js";
import type { TablesInfo } from "../store/tables/file.js";
import type { UpdateBoard } from "./update-board.js";

export interface DeviceParts {
  readonly model: string;
  readonly serial: string;
  readonly updates: Pick<UpdateBoard, "running">;
  /** Of the tables in use; undefined: the program's own prices. */
  readonly tables: () => TablesInfo | undefined;
  readonly conventions: () => ConventionTable | undefined;
  /** Where free room counts. */
  readonly dataDir: string;
}

/** What the terminal says of itself, read when it is asked. */
export function deviceOf({ model, serial, updates, tables, conventions, dataDir }: DeviceParts): Device {
  return {
    async facts() {
      const { version, slot } = await updates.running();
      return {
        model,
        serial,
        version,
        slot,
        tables: parseDate(tables()?.date ?? ""),
        conventions: newest(conventions()),
        storage: await room(dataDir),
      };
    },
  };
}

function newest(table: ConventionTable | undefined) {
  const state = table?.state();
  if (state?.kind !== "present") return undefined;
  return state.origins
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

async function room(folder: string): Promise<{ readonly free: number; readonly total: number } | undefined> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { free: bavail * bsize, total: blocks * bsize };
  } catch {
    return undefined;
  }
}
