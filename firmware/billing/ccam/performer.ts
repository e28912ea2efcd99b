import type { PerformerInput, Profession } from "../types.js";
import type { CcamActivity, CcamModifier } from "./model.js";

/** Codes of `specialites.csv` by the words of `ccam_modificateurs.csv`. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  "01": ["généraliste"],
  "22": ["généraliste"],
  "23": ["généraliste"],
  "02": ["anesthésie", "anesthésiste"],
  "04": ["chirurgie"],
  "06": ["radiologue"],
  "07": ["gynéco-obstétrique"],
  "10": ["chirurgie"],
  "11": ["ORL"],
  "12": ["pédiatre"],
  "13": ["pneumologue"],
  "14": ["rhumatologue"],
  "15": ["ophtalmologie"],
  "16": ["chirurgie"],
  "18": ["stomatologie"],
  "41": ["chirurgie"],
  "43": ["chirurgie"],
  "44": ["chirurgie"],
  "45": ["chirurgie", "stomatologie"],
  "46": ["chirurgie"],
  "47": ["chirurgie"],
  "48": ["chirurgie"],
  "49": ["chirurgie"],
  "77": ["gynéco-obstétrique"],
  "79": ["gynéco-obstétrique"],
};
const NONE: readonly string[] = [];
const MIDWIFE: readonly string[] = ["sage-femme"];
const DENTIST: readonly string[] = ["chirurgien-dentiste"];
const DENTAL_SPECIALIST: readonly string[] = ["chirurgien-dentiste", "chirurgien-dentiste spécialiste"];
/** Doctors who have hours of their own (P, S): « autres médecins » are not they. */
const OWN_HOURS: readonly string[] = ["généraliste", "pédiatre"];

/** Who performs, in the words of the modifiers' table. A doctor without a speciality is a general practitioner. */
export function wordsOf(profession: Profession, performer: PerformerInput | undefined): readonly string[] {
  const speciality = performer?.speciality;
  if (profession === "sage-femme") return MIDWIFE;
  if (profession === "dentiste") return speciality === "36" || speciality === "69" ? DENTAL_SPECIALIST : DENTIST;
  return profession === "medecin" ? (WORDS[speciality ?? "01"] ?? NONE) : NONE;
}

export interface ModifierActor {
  readonly profession: Profession;
  readonly performer?: PerformerInput | undefined;
  readonly activity: CcamActivity;
}

/**
 * The case of a modifier for who performs: one that names them, else one for anyone, else one for « autres… ». Where
 * several name them (3, K), the first of the table. Undefined: the modifier is not for them.
 */
export function modifierCase(cases: readonly CcamModifier[], actor: ModifierActor): CcamModifier | undefined {
  const words = wordsOf(actor.profession, actor.performer);
  return (
    cases.find((one) => namedIn(one, words, actor.activity)) ??
    cases.find(({ professionals }) => professionals === "") ??
    cases.find((one) => othersIn(one, words, actor.profession))
  );
}

/** Activity 4 is the anaesthetist's, whoever holds the place. */
function namedIn(one: CcamModifier, words: readonly string[], activity: CcamActivity): boolean {
  return namesOf(one).some((name) => words.includes(name) || (name === "anesthésiste" && activity === 4));
}

function othersIn(one: CcamModifier, words: readonly string[], profession: Profession): boolean {
  const otherDoctor = profession === "medecin" && !words.some((word) => OWN_HOURS.includes(word));
  return namesOf(one).some((name) => {
    if (name === "autres professionnels") return true;
    if (name === "autres médecins et chirurgiens-dentistes") return otherDoctor || profession === "dentiste";
    return name.startsWith("autres spécialités") && otherDoctor;
  });
}

const names = new WeakMap<CcamModifier, readonly string[]>();

function namesOf(one: CcamModifier): readonly string[] {
  let known = names.get(one);
  if (known === undefined) {
    known = one.professionals.split(/[,;]/).map((name) => name.trim());
    names.set(one, known);
  }
  return known;
}
