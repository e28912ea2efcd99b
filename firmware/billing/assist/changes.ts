import { assertNever } from "../../lib/result.js";
import type { CcamAssociation } from "../ccam/model.js";
import type { ActEdit, ActInput, CcamDetail, InvoiceInput, PassageInput } from "../types.js";

/** What to do to an invoice, as plain data: a screen can show it, a test can apply it. */
export type Change =
  /** Adds a flat fee. */
  | { readonly kind: "add"; readonly passage: number; readonly code: string }
  /** Takes back what was added. */
  | { readonly kind: "drop"; readonly passage: number; readonly code: string }
  /** Leaves out a line or a fee. */
  | { readonly kind: "decline"; readonly passage: number; readonly name: string }
  /** Bills again what was left out: by code, by line key or both. */
  | { readonly kind: "restore"; readonly passage: number; readonly names: readonly string[] }
  /** Goes back to what the terminal computes for one field of an act. */
  | { readonly kind: "unset"; readonly passage: number; readonly act: number; readonly field: UnsetField }
  | { readonly kind: "coefficient"; readonly passage: number; readonly act: number; readonly value: number }
  | { readonly kind: "modifier"; readonly passage: number; readonly act: number; readonly code: string }
  | {
      readonly kind: "association";
      readonly passage: number;
      readonly act: number;
      /** Undefined takes it off. */
      readonly code: CcamAssociation | undefined;
    }
  /** Adds an act at the end of the visit. */
  | { readonly kind: "act"; readonly passage: number; readonly id: string }
  /** The day's fee was billed at another visit of the day. */
  | { readonly kind: "day-fee-billed"; readonly passage: number; readonly fee: "BSA" | "BSB" | "BSC" }
  | { readonly kind: "group"; readonly on: boolean };

export type UnsetField = "coefficient" | "unit" | "total" | "complement";

/** The invoice with one change made. Pure; a change that is already made changes nothing. */
export function applyChange(input: InvoiceInput, change: Change): InvoiceInput {
  if (change.kind === "group") return { ...input, groupActs: change.on };
  const passages = input.passages.map((passage, at) => (at === change.passage ? inPassage(passage, change) : passage));
  return { ...input, passages };
}

/** Several changes, in order. */
export function applyChanges(input: InvoiceInput, changes: readonly Change[]): InvoiceInput {
  return changes.reduce(applyChange, input);
}

function inPassage(passage: PassageInput, change: Exclude<Change, { kind: "group" }>): PassageInput {
  switch (change.kind) {
    case "add":
      return passage.add.includes(change.code) ? passage : { ...passage, add: [...passage.add, change.code] };
    case "drop":
      return { ...passage, add: passage.add.filter((code) => code !== change.code) };
    case "decline":
      return passage.decline.includes(change.name)
        ? passage
        : { ...passage, decline: [...passage.decline, change.name] };
    case "restore":
      return { ...passage, decline: passage.decline.filter((name) => !change.names.includes(name)) };
    case "act":
      return { ...passage, acts: [...passage.acts, { id: change.id }] };
    case "day-fee-billed":
      return { ...passage, dayFeeAlreadyBilled: change.fee };
    case "unset":
    case "coefficient":
    case "modifier":
    case "association":
      return {
        ...passage,
        acts: passage.acts.map((act, at) => (at === change.act ? { ...act, edit: edited(act, change) } : act)),
      };
    default:
      return assertNever(change);
  }
}

type ActChange = Extract<Change, { kind: "unset" | "coefficient" | "modifier" | "association" }>;

function edited({ edit = {} }: ActInput, change: ActChange): ActEdit {
  switch (change.kind) {
    case "unset": {
      const { [change.field]: _unset, ...rest } = edit;
      return rest;
    }
    case "coefficient":
      return { ...edit, coefficient: change.value };
    case "modifier": {
      const modifiers = edit.ccam?.modifiers ?? [];
      if (modifiers.includes(change.code)) return edit;
      return { ...edit, ccam: { ...edit.ccam, modifiers: [...modifiers, change.code] } };
    }
    case "association":
      return { ...edit, ccam: associated(edit.ccam ?? {}, change.code) };
    default:
      return assertNever(change);
  }
}

function associated(detail: CcamDetail, code: CcamAssociation | undefined): CcamDetail {
  const { association: _before, ...rest } = detail;
  return code === undefined ? rest : { ...rest, association: code };
}
