import type { ReadonlySignal } from "@preact/signals-core";
import type { Prescriber } from "../../model/people.js";

export interface PrescriberForm {
  readonly id: string | undefined;
  readonly lastName: string;
  readonly firstName: string;
  readonly number: string;
  readonly speciality: string;
}

export type PrescriberField = "lastName" | "number";
/** `key` is a warning that does not refuse: test cards carry numbers without a right key. */
export type PrescriberFieldError =
  | { readonly kind: "required" }
  | { readonly kind: "digits" }
  | { readonly kind: "key"; readonly expected: string };

export type PrescribersState =
  | { readonly kind: "none" }
  | {
      readonly kind: "list";
      readonly query: string;
      readonly rows: readonly Prescriber[];
      readonly purpose: "pick" | "manage";
    }
  | {
      readonly kind: "form";
      readonly form: PrescriberForm;
      readonly errors: Readonly<Partial<Record<PrescriberField, PrescriberFieldError>>>;
      readonly deleteAsked: boolean;
    };

export interface PrescribersFlow {
  readonly state: ReadonlySignal<PrescribersState>;
  open(purpose: "pick" | "manage"): Promise<void>;
  setQuery(query: string): Promise<void>;
  pick(id: string): Promise<void>;
  create(): void;
  setForm(change: Partial<PrescriberForm>): void;
  save(): Promise<void>;
  askDelete(): void;
  confirmDelete(yes: boolean): Promise<void>;
  back(): void;
}
