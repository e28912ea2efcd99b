import { daysBetween } from "../../../lib/dates.js";
import { type TypedAct, typedActs } from "../facts.js";
import { finding, when } from "../finding.js";
import type { Check, Facts, MendPlace, Prediction } from "../model.js";

const SOURCE = "entente_prealable.csv, billing.md §4.6";
const GUIDES = "kine_actes.csv, nomenclature.md §8";
/** After this many days without an answer, the agreement is usually taken as given. */
const ANSWER_DAYS = 15;
/** From this many sessions before the end of the guide, the request is worth making now. */
const NEAR_END = 3;

/** Prior agreement: whether one is needed, and what was answered. */
export const checkAgreement: Check = (facts) => {
  const acts = typedActs(facts);
  return [...ccamNeeds(facts, acts), ...told(facts, acts), ...sessions(facts, acts)];
};

/** The acts have an agreement to show: favourable, urgent, or asked and not answered. */
function isCovered({ context }: Facts): boolean {
  const code = context.agreement?.code;
  return code === "4" || code === "5" || code === "0";
}

function ccamNeeds(facts: Facts, acts: readonly TypedAct[]): readonly Prediction[] {
  const { agreement } = facts.context;
  if (isCovered(facts)) return [];
  return acts
    .filter(
      ({ act, edit }) => facts.nomenclature.ccam.act(act.id)?.priorAgreement === true || edit.ententePrealable === true,
    )
    .map(({ act, place }) =>
      finding(
        "I0404",
        place,
        {
          text:
            agreement?.code === "D"
              ? `${act.id} : l'accord préalable a été refusé`
              : `${act.id} demande un accord préalable, aucun n'est indiqué`,
          mend:
            agreement?.code === "D"
              ? "Ne demandez pas de remboursement : qualificatif N, ou une nouvelle demande"
              : "Indiquez la réponse et sa date, ou faites la demande avant les soins",
          source: SOURCE,
        },
        agreement === undefined ? "signal" : undefined,
      ),
    );
}

function told(facts: Facts, acts: readonly TypedAct[]): readonly Prediction[] {
  const { agreement } = facts.context;
  if (agreement === undefined || agreement.code === "9") return [];
  const place: MendPlace = { step: "securing" };
  const needing = acts.some(
    ({ act, edit }) =>
      edit.ententePrealable === true ||
      facts.nomenclature.ccam.act(act.id)?.priorAgreement === true ||
      facts.nomenclature.ngap.act(act.id)?.sessionsBeforeAgreement !== undefined,
  );
  const { date } = agreement;
  const first = facts.input.passages[0]?.date;
  const waited = date === undefined || first === undefined ? undefined : daysBetween(date, first);
  return [
    ...when(date === undefined, () =>
      finding("I0402", place, {
        text: "La date de l'accord préalable manque",
        mend: "Saisissez le jour de la demande ou de la réponse",
        source: `${SOURCE}, FAC-47`,
      }),
    ),
    ...when(agreement.code === "0" && waited !== undefined && waited < ANSWER_DAYS, () =>
      finding("I0403", place, {
        text: `Pas de réponse, et la demande n'a que ${Math.max(0, waited ?? 0)} jours`,
        mend: "Attendez 15 jours après la demande, ou indiquez la réponse reçue",
        source: SOURCE,
      }),
    ),
    ...when(!needing && acts.length > 0, () =>
      finding("I0405", place, {
        text: "Accord préalable indiqué pour des actes qui n'en demandent pas",
        mend: "Remettez « Pas de demande », ou cochez l'acte qui en a besoin",
        source: SOURCE,
      }),
    ),
  ];
}

function sessions(facts: Facts, acts: readonly TypedAct[]): readonly Prediction[] {
  const { sessionsDone } = facts.context;
  if (facts.input.profession !== "kinesitherapeute") return [];
  let done = sessionsDone ?? 0;
  return acts.flatMap((typed) => {
    const limit = facts.nomenclature.ngap.act(typed.act.id)?.sessionsBeforeAgreement;
    done += typed.edit.quantity ?? 1;
    return limit === undefined || sessionsDone === undefined ? [] : guided(facts, typed, done, limit);
  });
}

function guided(facts: Facts, { place, edit }: TypedAct, done: number, limit: number): readonly Prediction[] {
  if (done > limit) {
    return when(!isCovered(facts), () =>
      finding("R1221", place, {
        text: `Séance ${done} : au-delà de ${limit}, l'accord préalable est obligatoire`,
        mend: "Faites la demande d'accord, puis indiquez sa date",
        source: GUIDES,
      }),
    );
  }
  return [
    ...when(edit.ententePrealable === true, () =>
      finding(
        "R8010",
        place,
        {
          text: `Séance ${done} sur ${limit} : l'accord préalable n'est pas encore demandé par le référentiel`,
          mend: "Décochez l'entente préalable",
          source: GUIDES,
        },
        "signal",
      ),
    ),
    ...when(edit.ententePrealable !== true && limit - done < NEAR_END && !isCovered(facts), () =>
      finding("I0406", place, {
        text: `Séance ${done} sur ${limit} avant l'accord préalable`,
        mend: "Préparez la demande d'accord si les soins continuent",
        source: GUIDES,
      }),
    ),
  ];
}
