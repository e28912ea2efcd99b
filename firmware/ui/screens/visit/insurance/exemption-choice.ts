import type { ExemptionCode } from "../../../../billing/types.js";
import { openChoice } from "../../../kit/index.js";
import { exemptionFace } from "../words.js";

/** Exemptions that she may choose by hand (LST-EXO, LST-EXOACTE, and the forced ALD of FAC-14). */
const EXEMPTIONS: readonly ExemptionCode[] = ["0", "3", "4", "5", "7"];

/** The exemptions of an invoice or of an act; what holds when none is typed stands first. */
export function openExemptions(spec: {
  readonly title: string;
  readonly chosen: ExemptionCode | undefined;
  readonly untyped: { readonly title: string; readonly second?: string };
  /** Undefined: none is typed. */
  readonly onChoose: (code: ExemptionCode | undefined) => void;
}): void {
  openChoice<ExemptionCode | "rights">({
    name: "exemptions",
    title: spec.title,
    chosen: spec.chosen ?? "rights",
    choices: [
      { key: "rights", name: "exemption-rights", ...spec.untyped },
      ...EXEMPTIONS.map((code) => {
        const { title, text: second } = exemptionFace(code);
        return { key: code, name: `exemption-${code}`, title, ...(second === undefined ? {} : { second }) };
      }),
    ],
    onChoose: (code) => spec.onChoose(code === "rights" ? undefined : code),
  });
}
