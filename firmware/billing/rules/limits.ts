import { reason } from "./reason.js";
import { decide, type PassageWork, type Rating, undecided } from "./work.js";

/** Acts the second of which is another act, not a refusal: the infusion rules own them. */
const OWN_LIMIT = new Set(["PERF_LONGUE", "PERF_LONGUE_CANCER", "BSA", "BSB", "BSC"]);

/** Daily maxima printed in the act table (AIS four times a day, dialysis four times…), over the day's passages. */
export function rateDailyLimits(passage: PassageWork, rating: Rating): void {
  const counts = passage.day.actCount;
  for (const work of undecided(passage)) {
    const { id, maxPerDay, label, maximum } = work.act;
    if (maxPerDay === undefined || OWN_LIMIT.has(id)) continue;
    const before = counts.get(id) ?? 0;
    counts.set(id, before + work.quantity);
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
