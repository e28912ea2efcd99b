import { reason } from "../../reason.js";
import type { CumulationClass } from "../nomenclature/model.js";
import { decide, type PassageWork, type Rating } from "./work.js";

/** Acts the second of which is another act, not a refusal: the infusion rules own them. */
const OWN_LIMIT = new Set(["PERF_LONGUE", "PERF_LONGUE_CANCER", "BSA", "BSB", "BSC"]);

/**
 * Daily maxima printed in the act table (AIS four times a day, dialysis four times…), over the day's passages; care left out of the
 * bill was done all the same.
 */
export function rateDailyLimits(passage: PassageWork, rating: Rating): void {
  warnRepeated(passage, rating);
  const counts = passage.day.actCount;
  for (const work of passage.acts) {
    const { id, maxPerDay, label, maximum } = work.act;
    if (maxPerDay === undefined || OWN_LIMIT.has(id)) continue;
    if (work.ratePercent !== undefined && !work.declined) continue;
    const before = counts.get(id) ?? 0;
    counts.set(id, before + work.quantity);
    if (work.declined) continue;
    if (before >= maxPerDay) {
      const source = `ngap_actes_infirmier.csv ${id}`;
      decide(
        work,
        0,
        reason("daily-limit", `Déjà ${maxPerDay} ce jour (${maximum ?? ""}) : non payé`, undefined, source),
      );
    } else if (before + work.quantity > maxPerDay) {
      const { text } = reason("", `${label} : ${maximum ?? ""}`);
      rating.warnings.push({ rule: "daily-limit", text, lineKey: work.key });
    }
  }
}

/** Classes that article 11 B does not hold back: the same act twice in one visit is rather a slip of the finger. */
const ONCE_A_VISIT: ReadonlySet<CumulationClass> = new Set(["PLEIN", "VACC", "TOPIQUE", "POSTOP", "DI"]);

function warnRepeated({ acts }: PassageWork, { warnings }: Rating): void {
  const seen = new Set<string>();
  for (const { act, key, declined } of acts) {
    if (declined || !ONCE_A_VISIT.has(act.cumulation)) continue;
    if (seen.has(act.id)) {
      const { text } = reason("", `${act.label} : saisi deux fois dans le passage`);
      warnings.push({ rule: "repeated", text, lineKey: key });
    }
    seen.add(act.id);
  }
}
