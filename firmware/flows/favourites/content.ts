import { indexOf } from "../../billing/nurse/nomenclature/lookup.js";
import type { NurseTables } from "../../billing/nurse/nomenclature/model.js";
import type { ActEdit, ActInput } from "../../billing/types.js";
import type { FavouriteAct, FavouriteContent } from "./types.js";

export const NO_CONTENT: FavouriteContent = { acts: [], add: [], decline: [] };

/** The content of a stored favourite; undefined when it has not the shape this version writes. */
export function readFavouriteContent(content: unknown): FavouriteContent | undefined {
  if (typeof content !== "object" || content === null) return undefined;
  if (!("acts" in content && "add" in content && "decline" in content)) return undefined;
  const { acts, add, decline } = content;
  return isList(acts, isAct) && isList(add, isText) && isList(decline, isText) ? { acts, add, decline } : undefined;
}

/** Flat per day: they have no coefficient to show. */
const DAY_FEES: ReadonlySet<string> = new Set(["BSA", "BSB", "BSC"]);

/** « AMI 4 + AMI 1,5 »: what the favourite bills, as it is edited. An act that is in no table anymore shows its id. */
export function favouriteSummary(
  { acts }: FavouriteContent,
  tables: NurseTables,
  coded: (id: string) => FavouriteAct | undefined = () => undefined,
): string {
  const index = indexOf(tables);
  return acts
    .map(({ id, edit }) => {
      const act = coded(id) ?? index.acts.get(id);
      if (act === undefined) return id;
      const coefficient = edit?.coefficient ?? act.coefficient;
      const flat = coefficient === null || DAY_FEES.has(act.letter);
      const rated = flat ? act.letter : `${act.letter} ${french(coefficient)}`;
      const quantity = edit?.quantity ?? 1;
      return quantity === 1 ? rated : `${quantity} × ${rated}`;
    })
    .join(" + ");
}

/** Hundredths as printed: 150 is « 1,5 ». */
function french(hundredths: number): string {
  return String(hundredths / 100).replace(".", ",");
}

function isList<T>(value: unknown, is: (element: unknown) => element is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isAct(value: unknown): value is ActInput {
  if (typeof value !== "object" || value === null || !("id" in value) || !isText(value.id)) return false;
  return !("edit" in value) || value.edit === undefined || isEdit(value.edit);
}

const EDIT_KINDS: Readonly<Record<keyof ActEdit, string>> = {
  quantity: "number",
  coefficient: "number",
  qualifier: "string",
  complement: "string",
  total: "number",
  unit: "number",
  exemption: "string",
  ccam: "object",
  ententePrealable: "boolean",
};

function isEdit(value: unknown): value is ActEdit {
  if (typeof value !== "object" || value === null) return false;
  const kinds: Readonly<Record<string, string>> = EDIT_KINDS;
  return Object.entries(value).every(([key, field]) => typeof field === kinds[key]);
}
