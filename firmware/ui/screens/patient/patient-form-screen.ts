import type { PatientForm } from "../../../flows/patient/types.js";
import { coefficient, person, phone, typedAmoBody, typedDate, typedNir } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  formRow,
  keep,
  type Node,
  openChoice,
  openDigitsEditor,
  openNumberEditor,
  openTextEditor,
  reveal,
  rule,
  type ScreenSpec,
  segmented,
  stepper,
  switchRow,
  text,
  visible,
  watch,
} from "../../kit/index.js";
import { run } from "../../run.js";
import { mutuelleSection } from "./mutuelle-section.js";
import { type FormApp, type FormParts, problemOf, section } from "./patient-form-parts.js";
import { qualityWord } from "./words.js";

/** The patient's file being made or changed (PAT-08 … PAT-18, PAT-22, PAT-25). */
export function patientFormScreen(app: FormApp): ScreenSpec {
  const flow = app.patient;
  const state = keep(() => (flow.state.value.kind === "form" ? flow.state.value : undefined));
  const parts: FormParts = {
    app,
    state,
    form: () => state().form,
    set: (change) => flow.setForm(change),
    places: [],
  };
  return {
    name: "patient-form",
    head: {
      ...(state().form.id === undefined
        ? { title: fr.patient.formNew }
        : { title: fr.patient.formEdit, subtitle: () => person(parts.form().lastName, parts.form().firstName) }),
    },
    foot: {
      back: { onTap: () => app.back(), onHome: () => app.goHome() },
      primary: { label: fr.common.validate, name: "patient-save", onTap: () => run(flow.saveForm()) },
    },
    build(body) {
      identity(body, parts);
      amo(body, parts);
      travel(body, parts);
      contact(body, parts);
      mutuelleSection(body, flow, () => parts.form().mutuelles);
      watch(
        () => state().errors,
        (errors) => {
          const first = parts.places.find(([fields]) => fields.some((field) => errors[field] !== undefined));
          if (first !== undefined) reveal(first[1]);
        },
      );
    },
  };
}

function identity(body: Node, parts: FormParts): void {
  const { form, set, places } = parts;
  const words = fr.patient;
  const locked = form().identityLocked ? words.lockedByCard : undefined;
  const card = section(body, words.sections.identity);
  const name = (field: "lastName" | "firstName", required: boolean): Node =>
    formRow(card, {
      name: `field-${field}`,
      label: words[field],
      value: () => form()[field],
      required,
      locked,
      ...(field === "lastName" ? { problem: problemOf(parts, [field]) } : {}),
      onTap: () =>
        openTextEditor({
          name: `edit-${field}`,
          title: words[field],
          value: form()[field],
          capital: true,
          optional: !required,
          onDone: (typed) => set({ [field]: typed }),
        }),
    });
  places.push([["lastName"], name("lastName", true)]);
  rule(card);
  name("firstName", false);
  rule(card);
  const nirRow = formRow(card, {
    name: "field-nir",
    label: words.nir,
    value: () => typedNir(form().nir),
    required: true,
    locked,
    problem: problemOf(parts, ["nir"]),
    onTap: () =>
      openDigitsEditor({
        name: "edit-nir",
        title: words.nir,
        value: form().nir,
        longest: 15,
        letters: ["A", "B"],
        format: typedNir,
        hint: (typed) => words.nirHint(typed.length),
        onDone: (nir) => set({ nir }),
      }),
  });
  places.push([["nir"], nirRow]);
  rule(card);
  const birth = formRow(card, {
    name: "field-birth",
    label: words.birth,
    value: () => typedDate(form().birth),
    required: true,
    locked,
    problem: problemOf(parts, ["birth"]),
    onTap: () =>
      openDigitsEditor({
        name: "edit-birth",
        title: words.birth,
        value: form().birth,
        longest: 8,
        format: typedDate,
        hint: () => words.birthHint,
        onDone: (typed) => set({ birth: typed }),
      }),
  });
  places.push([["birth"], birth]);
  if (locked === undefined) typedIdentity(card, parts);
  rule(card);
  formRow(card, {
    name: "field-quality",
    label: words.qualityLabel,
    value: () => qualityWord(form().quality, form().sex),
    locked,
    opens: "choice",
    onTap: () =>
      openChoice({
        name: "quality",
        title: words.qualityLabel,
        choices: QUALITIES.map((key) => ({ key, name: `quality-${key}`, title: qualityWord(key, form().sex) })),
        chosen: form().quality,
        onChoose: (quality) => set({ quality }),
      }),
  });
}

const QUALITIES = ["0", "2", "3", "4", "5", "6", "8", "1", "9"] as const;

/** What a card would say and she types: lunar date, rank, sex. */
function typedIdentity(card: Node, { form, set }: FormParts): void {
  const words = fr.patient;
  rule(card);
  switchRow(card, {
    name: "field-lunar",
    label: words.lunar,
    consequence: words.lunarMore,
    on: () => form().lunar,
    onChange: (lunar) => set({ lunar }),
  });
  rule(card);
  stepper(card, {
    name: "field-rank",
    label: words.birthRank,
    bounds: words.birthRankBounds,
    value: () => form().birthRank,
    low: 1,
    high: 9,
    onChange: (birthRank) => set({ birthRank }),
  });
  rule(card);
  const sexes = [
    ["F", words.sexes.F],
    ["M", words.sexes.M],
  ] as const;
  const sex = box(card, { w: "full", flow: "column", gap: 4, pad: [8, 14, 12, 14] });
  text(sex, words.sex, { role: "caption", color: "ink2" });
  segmented<PatientForm["sex"]>(
    sex,
    sexes,
    () => form().sex,
    (chosen) => set({ sex: chosen }),
  );
}

function amo(body: Node, parts: FormParts): void {
  const { form, set, places } = parts;
  const words = fr.patient;
  const card = section(body, words.sections.amo);
  const digits = (): string => {
    const { regime, caisse, centre } = form();
    return `${regime}${caisse}${centre}`;
  };
  const fields = ["regime", "caisse", "centre"] as const;
  const row = formRow(card, {
    name: "field-amo",
    label: words.amoBody,
    value: () => typedAmoBody(digits()),
    required: true,
    locked: form().identityLocked ? words.lockedByCard : undefined,
    problem: problemOf(parts, fields),
    onTap: () =>
      openDigitsEditor({
        name: "edit-amo",
        title: words.amoBody,
        value: digits(),
        longest: 9,
        format: typedAmoBody,
        hint: () => words.amoHint,
        onDone: (typed) => set({ regime: typed.slice(0, 2), caisse: typed.slice(2, 5), centre: typed.slice(5) }),
      }),
  });
  places.push([fields, row]);
  const flag = (field: "ald" | "regimeLocal" | "dependent", label: string, consequence: string): void => {
    rule(card);
    switchRow(card, {
      name: `field-${field}`,
      label,
      consequence,
      on: () => form()[field],
      onChange: (on) => set({ [field]: on }),
    });
  };
  // What the card says of an ALD is shown on the sheet and cannot be changed here.
  flag("ald", form().identityLocked ? words.aldSwitchCard : words.aldSwitch, words.aldSwitchMore);
  flag("regimeLocal", words.regimeLocal, words.regimeLocalMore);
  flag("dependent", words.dependent, words.dependentMore);
}

function travel(body: Node, { form, set }: FormParts): void {
  const words = fr.patient;
  const card = section(body, words.travel);
  formRow(card, {
    name: "field-km",
    label: words.travelKm,
    value: () => {
      const { oneWayKm } = form().travel;
      return oneWayKm === 0 ? "" : `${coefficient(Math.round(oneWayKm * 100))}${words.km}`;
    },
    placeholder: words.travelNone,
    onTap: () =>
      openNumberEditor({
        name: "edit-km",
        title: words.travelKm,
        value: form().travel.oneWayKm === 0 ? undefined : Math.round(form().travel.oneWayKm * 100),
        bounds: { decimals: 1, integerDigits: 3 },
        unit: words.km,
        hint: words.travelHint,
        onDone: (hundredths) => set({ travel: { ...form().travel, oneWayKm: (hundredths ?? 0) / 100 } }),
      }),
  });
  const terrains = [
    ["PLAIN", words.terrains.PLAIN],
    ["MOUNTAIN", words.terrains.MOUNTAIN],
    ["FOOT", words.terrains.FOOT],
  ] as const;
  const terrain = box(card, { w: "full", pad: [0, 14, 14, 14] });
  segmented(
    terrain,
    terrains,
    () => form().travel.terrain,
    (chosen) => set({ travel: { ...form().travel, terrain: chosen } }),
  );
  visible(terrain, () => form().travel.oneWayKm > 0);
}

function contact(body: Node, { form, set }: FormParts): void {
  const words = fr.patient;
  const card = section(body, words.sections.contact);
  formRow(card, {
    name: "field-phone",
    label: words.phone,
    value: () => phone(form().phone),
    onTap: () =>
      openDigitsEditor({
        name: "edit-phone",
        title: words.phone,
        value: form().phone.replace(/\D/g, ""),
        longest: 10,
        format: phone,
        onDone: (typed) => set({ phone: typed }),
      }),
  });
  rule(card);
  formRow(card, {
    name: "field-address",
    label: words.address,
    value: () => form().address,
    onTap: () =>
      openTextEditor({
        name: "edit-address",
        title: words.address,
        value: form().address,
        optional: true,
        longest: 120,
        onDone: (address) => set({ address }),
      }),
  });
}
