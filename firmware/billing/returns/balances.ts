import { type Cents, cents, sumCents } from "../../lib/money.js";
import { err, ok, type Result } from "../../lib/result.js";
import { type Amounts, owedBy, type ThirdParty } from "./types.js";

/** One payment by the patient; `means` as the manual lists them. */
export interface PatientPayment {
  readonly id: string;
  readonly means: "cheque" | "cb" | "especes" | "autre";
  readonly amount: Cents;
}

/** What is owed, what came, and « solde »: what is left, negative when too much came. */
export interface Balance {
  readonly owed: Cents;
  readonly paid: Cents;
  readonly left: Cents;
}

export interface Balances {
  readonly amo: Balance;
  readonly amc: Balance;
  readonly patient: Balance;
  /** `incomplete` is MSG-11, `negative` is MSG-12. Neither keeps an invoice from being closed (W07). */
  readonly message: "none" | "incomplete" | "negative";
}

/** The three soldes of the result screen (FAC-62, FAC-66). `received`: what caisse and complementary have paid. */
export function balancesOf(
  amounts: Amounts,
  thirdParty: ThirdParty,
  received: Pick<Amounts, "amo" | "amc">,
  payments: readonly PatientPayment[],
): Balances {
  const owed = owedBy(amounts, thirdParty);
  const patient = balance(owed.patient, sumCents(payments.map(({ amount }) => amount)));
  return {
    amo: balance(owed.amo, received.amo),
    amc: balance(owed.amc, received.amc),
    patient,
    message: patient.left > 0 ? "incomplete" : patient.left < 0 ? "negative" : "none",
  };
}

function balance(owed: Cents, paid: Cents): Balance {
  return { owed, paid, left: cents(owed - paid) };
}

/** The solde of the patient after each payment, in their order. */
export function runningBalance(owed: Cents, payments: readonly PatientPayment[]): readonly Cents[] {
  let left: number = owed;
  return payments.map(({ amount }) => {
    left -= amount;
    return cents(left);
  });
}

export type PaymentError =
  | { readonly kind: "not-positive"; readonly amount: Cents }
  /** The same id with another amount or means: a payment is removed and typed again, never changed. */
  | { readonly kind: "other-payment"; readonly id: string };

/** One payment more, whatever the solde; the same payment given twice is there once. */
export function addPatientPayment(
  payments: readonly PatientPayment[],
  payment: PatientPayment,
): Result<readonly PatientPayment[], PaymentError> {
  if (payment.amount <= 0) return err({ kind: "not-positive", amount: payment.amount });
  const there = payments.find(({ id }) => id === payment.id);
  if (there === undefined) return ok([...payments, payment]);
  const same = there.amount === payment.amount && there.means === payment.means;
  return same ? ok(payments) : err({ kind: "other-payment", id: payment.id });
}

/** Without that payment; unknown ids change nothing. */
export function removePatientPayment(payments: readonly PatientPayment[], id: string): readonly PatientPayment[] {
  return payments.filter((payment) => payment.id !== id);
}
