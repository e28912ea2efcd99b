import { fr } from "../../billing/french.js";
import { billingNumber, birthDate, dayText, maskedNir, nirText } from "../forms.js";
import type { Quittance } from "../quittance.js";
import { QUALITIES } from "../words.js";
import type { Element, Sheet } from "./sheet.js";
import { ascent, LEFT, LINE, leading, RIGHT, SMALL_SOFT, type Style, TEXT, TEXT_STRONG } from "./style.js";

/** Shown in full, or its first digits only, for a sheet that will lie about. */
export type NirForm = "shown" | "masked";

interface Block {
  readonly title: string;
  /** Empty: not drawn. */
  readonly lines: readonly (readonly [text: string, style: Style])[];
}

const GAP = 24;
const WIDTH = (RIGHT - LEFT - GAP) / 2;

/** Who cared and who was cared for; below, what prescribed it and who covers it. */
export function drawPeople(sheet: Sheet, quittance: Quittance, form: NirForm): void {
  const people = sheet.element(sheet.root, "Sect");
  drawPair(sheet, people, professionalBlock(quittance), patientBlock(quittance, form));
  drawPair(sheet, people, prescriptionBlock(quittance), coverBlock(quittance));
}

function drawPair(sheet: Sheet, people: Element, left: Block, right: Block): void {
  const wrapped = [left, right].map(({ title, lines }) => ({
    title,
    lines: lines.flatMap(([text, style]) =>
      sheet.wrap(text, style, WIDTH).map((line): readonly [string, Style] => [line, style]),
    ),
  }));
  const height = (block: Block): number => block.lines.reduce((sum, [, style]) => sum + leading(style), 0);
  const tallest = Math.max(...wrapped.map(height)) + leading(SMALL_SOFT) + 6;
  sheet.room(tallest);
  const top = sheet.y;
  wrapped.forEach((block, at) => {
    drawBlock(sheet, people, block, LEFT + at * (WIDTH + GAP), top);
  });
  sheet.y = top + tallest + 10;
}

function drawBlock(sheet: Sheet, people: Element, { title, lines }: Block, x: number, top: number): void {
  sheet.rule(top, x, x + WIDTH, LINE);
  let y = top + 5;
  sheet.write(people, "H2", [{ text: title, x, baseline: y + ascent(SMALL_SOFT), style: SMALL_SOFT }]);
  y += leading(SMALL_SOFT) + 1;
  for (const [text, style] of lines) {
    sheet.write(people, "P", [{ text, x, baseline: y + ascent(style), style }]);
    y += leading(style);
  }
}

function professionalBlock({ professional, biller }: Quittance): Block {
  const { name, profession, structure, address } = professional;
  return {
    title: "Professionnel de santé",
    lines: [
      [name, TEXT_STRONG],
      ...[profession, structure, ...address].filter((line) => line !== undefined && line !== "").map(plain),
      plain(`N° de facturation ${billingNumber(biller)}`),
    ],
  };
}

function patientBlock({ patient, insuredNir }: Quittance, form: NirForm): Block {
  const nir = form === "masked" ? maskedNir : nirText;
  const insured = patient.quality === "0";
  const rank = patient.birthRank > 1 ? `, rang ${patient.birthRank}` : "";
  const quality = QUALITIES[patient.quality];
  const own = patient.ownNir !== undefined && patient.ownNir !== insuredNir ? patient.ownNir : undefined;
  return {
    title: "Patient",
    lines: [
      [patient.name, TEXT_STRONG],
      plain(`Né(e) le ${birthDate(patient.birth)}${rank}`),
      ...(insured || quality === undefined ? [] : [plain(`Qualité : ${quality}`)]),
      ...(own === undefined ? [] : [plain(`N° de sécurité sociale ${nir(own)}`)]),
      plain(`${insured ? "N° de sécurité sociale" : "N° de l'assuré"} ${nir(insuredNir)}`),
    ],
  };
}

function prescriptionBlock({ prescription }: Quittance): Block {
  if (prescription === undefined) return { title: "Prescription", lines: [plain("Soins sans prescription")] };
  const { prescriber, number, date } = prescription;
  return {
    title: "Prescription",
    lines: [[prescriber, TEXT_STRONG], plain(`N° ${billingNumber(number)}`), plain(`Prescrit le ${dayText(date)}`)],
  };
}

function coverBlock({ caisse, mutuelle }: Quittance): Block {
  const code = [caisse.regime, caisse.caisse, caisse.centre].filter((part) => part !== "").join("\u202F");
  return {
    title: "Assurance maladie et mutuelle",
    lines: [
      plain(caisse.name === undefined ? `Caisse ${code}` : `${caisse.name} (${code})`),
      ...(mutuelle === undefined
        ? [plain("Sans mutuelle sur cette facture")]
        : [
            plain(`${mutuelle.name}, n° ${mutuelle.number}`),
            ...(mutuelle.memberNumber === undefined ? [] : [plain(`N° d'adhérent ${mutuelle.memberNumber}`)]),
          ]),
    ],
  };
}

function plain(text: string | undefined): readonly [string, Style] {
  return [fr((text ?? "").replaceAll("N° ", "N°\u00A0").replaceAll(" n° ", " n°\u00A0")), TEXT];
}
