import type { BeneficiaryRow } from "../../../flows/patient/types.js";
import { bornOn, initials, nir, person } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { keep, patientCard, type ScreenSpec } from "../../kit/index.js";
import { run } from "../../run.js";
import type { PatientApp } from "./patient-app.js";
import { qualityAndAge, rightsPill, sexOfNir } from "./words.js";

/** The people of the Vitale in the slot (FAC-01, PAT-02). The touch is the choice: no second Valider. */
export function beneficiariesScreen(app: PatientApp): ScreenSpec {
  const { patient } = app;
  const state = keep(() => (patient.state.value.kind === "beneficiaries" ? patient.state.value : undefined));
  const { purpose, rows } = state();
  return {
    name: "beneficiaries",
    head: {
      title: purpose === "visit" ? fr.patient.forWhom : fr.patient.listTitle,
      subtitle: fr.patient.fromCard(rows.length),
    },
    foot: {
      back: { onTap: () => app.back(), onHome: () => app.goHome() },
      primary: {
        label: fr.patient.base,
        icon: "magnifying-glass",
        kind: "outlined",
        name: "patient-base",
        onTap: () => run(patient.openBase(purpose)),
      },
    },
    build(body) {
      for (const row of rows)
        patientCard(
          body,
          face(row, () => run(patient.pickBeneficiary(row.index))),
        );
    },
  };
}

function face(row: BeneficiaryRow, onTap: () => void): Parameters<typeof patientCard>[1] {
  const { beneficiary, rights } = row;
  const sex = sexOfNir(beneficiary.ownNir);
  return {
    name: `beneficiary-${row.index}`,
    initials: initials(beneficiary.lastName, beneficiary.firstName),
    person: person(beneficiary.lastName, beneficiary.firstName),
    detail: qualityAndAge(beneficiary.quality, sex, row.age),
    identity:
      beneficiary.ownNir === undefined
        ? bornOn(sex === "unknown" ? undefined : sex, beneficiary.birth)
        : nir(beneficiary.ownNir),
    // Open rights are the rule: only what she must know is said.
    ...(rights.kind === "open" ? {} : { pill: rightsPill(rights) }),
    onTap,
  };
}
