import type { ActEdit } from "../../../../billing/types.js";
import type { ActSearchView } from "../../../../flows/visit/types.js";
import { cents } from "../../../../lib/money.js";
import { dateShort, displayText } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  currentScope,
  type IconName,
  inScope,
  openDatePicker,
  openNumber,
  openTextEditor,
  toast,
} from "../../../kit/index.js";
import type { VisitApp } from "../frame.js";

/** What the act code of an invoice record holds. */
const TYPED_CODE = /^[A-Z][A-Z0-9]{0,3}$/;
const CODE_LENGTH = 4;
const MOST_COEFFICIENT = 9_999;

/** A row of the search that leads to other acts. */
export interface Lead {
  readonly icon: IconName;
  readonly title: string;
  readonly second: string;
  readonly onTap: () => void;
}

export interface Leads {
  /** Above the acts: the day whose prices are shown, the keywords. */
  before(view: ActSearchView): readonly Lead[];
  /** Under them: the other way to look for, a code typed by hand. */
  after(view: ActSearchView): readonly Lead[];
  /** Asks the price that no table gives, then adds the act and goes back. */
  typePrice(id: string, code: string, edit: ActEdit | undefined): void;
}

/** Called while the search screen is built: what a row opens belongs to the screen, not to the row. */
export function createLeads(app: VisitApp, passage: () => number): Leads {
  const { visit } = app;
  const screen = currentScope();
  const opened = (open: () => void): void => inScope(screen, open);
  const add = (id: string, edit: ActEdit): void => {
    visit.addAct(passage(), id, edit);
    app.back();
  };

  const typePrice = (id: string, code: string, edit: ActEdit | undefined): void =>
    opened(() =>
      openNumber({
        name: "code-price",
        title: fr.lists.unitOf(code),
        value: undefined,
        bounds: { decimals: 2, integerDigits: 5 },
        unit: "€",
        problem: (value) => (value === undefined || value <= 0 ? fr.ccam.unitWrong : undefined),
        onChoose: (value) => add(id, { ...edit, unit: cents(value) }),
      }),
    );
  const typeCoefficient = (code: string): void =>
    opened(() =>
      openNumber({
        name: "code-coefficient",
        title: fr.lists.coefficientOf(code),
        value: 100,
        bounds: { decimals: 2, integerDigits: 2 },
        problem: (value) =>
          value === undefined || value <= 0 || value > MOST_COEFFICIENT ? fr.actEdit.coefficientWrong : undefined,
        onChoose: (coefficient) => typePrice(code, code, coefficient === 100 ? undefined : { coefficient }),
      }),
    );
  const typeCode = (): void =>
    opened(() =>
      openTextEditor({
        name: "code-editor",
        title: fr.lists.codeTitle,
        hint: fr.lists.codeHint,
        value: "",
        longest: CODE_LENGTH,
        onDone: (typed) => {
          const code = typed.toUpperCase();
          if (TYPED_CODE.test(code)) typeCoefficient(code);
          else toast({ text: fr.lists.codeWrong });
        },
      }),
    );
  const pickDay = (on: NonNullable<ActSearchView["on"]>): void =>
    opened(() =>
      openDatePicker({
        title: fr.passage.date,
        value: on,
        today: app.status.value.date,
        onChoose: (date) => visit.setPassage(passage(), { date }),
      }),
    );

  return {
    before({ list, on, keywords }) {
      if (list === "cox" && on !== undefined) {
        const { onDate, onDateText } = fr.lists;
        return [{ icon: "calendar-blank", title: onDate(dateShort(on)), second: onDateText, onTap: () => pickDay(on) }];
      }
      return keywords === undefined ? [] : keywordLeads(app, keywords);
    },
    after({ list, lists, keywords, typable }) {
      const {
        byKeyword,
        byKeywordText,
        byWords,
        byWordsText,
        typeCode: typeAny,
        typeThisCode,
        typeCodeText,
      } = fr.lists;
      const other: Lead =
        keywords === undefined
          ? { icon: "book-open-text", title: byKeyword, second: byKeywordText, onTap: () => visit.setByKeyword(true) }
          : { icon: "magnifying-glass", title: byWords, second: byWordsText, onTap: () => visit.setByKeyword(false) };
      const code = typable?.code;
      const typed: Lead = {
        icon: "pencil-simple",
        title: code === undefined ? typeAny : typeThisCode(code),
        second: typeCodeText,
        onTap: () => (code === undefined ? typeCode() : typeCoefficient(code)),
      };
      const looks = list === "ccam" && lists.includes("ccam");
      return [...(looks ? [other] : []), ...(typable === undefined ? [] : [typed])];
    },
    typePrice,
  };
}

/** The keywords that begin as typed, or the one chosen above its acts (FAC-38). */
function keywordLeads({ visit }: VisitApp, { found, chosen }: NonNullable<ActSearchView["keywords"]>): readonly Lead[] {
  const { keyword, keywordChosen, keywordOther } = fr.lists;
  if (chosen !== undefined) {
    return [
      {
        icon: "arrow-left",
        title: keywordChosen(displayText(chosen)),
        second: keywordOther,
        onTap: () => visit.chooseKeyword(undefined),
      },
    ];
  }
  return found.map((word) => ({
    icon: "magnifying-glass",
    title: displayText(word),
    second: keyword,
    onTap: () => visit.chooseKeyword(word),
  }));
}
