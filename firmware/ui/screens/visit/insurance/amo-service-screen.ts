import type { ForcedAmoService } from "../../../../flows/visit/draft/draft.js";
import type { VisitView } from "../../../../flows/visit/types.js";
import type { PlainDate } from "../../../../lib/dates.js";
import { dateLong, dateShort, sentence } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  box,
  formRow,
  type Node,
  note,
  openChoice,
  openDatePicker,
  rowCard,
  rule,
  type ScreenSpec,
  visible,
} from "../../../kit/index.js";
import { type VisitApp, visitScreen, visitView } from "../frame.js";

type Code = ForcedAmoService["code"];
const CODES: readonly Code[] = ["00", "01", "02", "03", "10"];

/** The AMO service typed for a Vitale that is incomplete or absent, with its dates (FAC-54). */
export function amoServiceScreen(app: VisitApp): ScreenSpec {
  const view = visitView(app);
  const service = () => view().draft.insurance.amoService;
  return visitScreen(app, {
    name: "visit-amo-service",
    title: fr.specifics.amoService,
    primary: { label: fr.common.validate, onTap: () => app.back() },
    build(body) {
      const card = rowCard(body);
      formRow(card, {
        name: "amo-service-code",
        label: fr.specifics.amoServiceChoice,
        value: () => serviceTitle(service()),
        opens: "choice",
        onTap: () => openCodes(app, view()),
      });
      const period = box(card, { w: "full", flow: "column" });
      rule(period);
      bound(period, app, service, "from");
      rule(period);
      bound(period, app, service, "to");
      visible(period, () => service() !== undefined);
      const outside = note(body, {
        tone: "error",
        title: fr.specifics.amoServiceDates,
        text: () => {
          const { first, last } = careOf(view());
          return fr.specifics.amoServiceDatesText(dateShort(first), dateShort(last));
        },
      });
      visible(outside, () => view().missing.insurance.some(({ kind }) => kind === "amo-service-dates"));
    },
  });
}

/** « 01, C2S gérée par la caisse », or that the card tells. */
export function serviceTitle(service: ForcedAmoService | undefined): string {
  if (service === undefined) return fr.specifics.amoServiceCard;
  return fr.specifics.amoServiceCode(service.code, fr.specifics.amoServices[service.code]);
}

/** The days of the care, which a service that is just chosen covers. */
function careOf({ draft }: VisitView): { readonly first: PlainDate; readonly last: PlainDate } {
  const days = draft.passages.map(({ date }) => date).sort();
  const [first = draft.passages[0].date] = days;
  return { first, last: days.at(-1) ?? first };
}

function openCodes({ visit }: VisitApp, view: VisitView): void {
  const { amoService } = view.draft.insurance;
  openChoice<Code | "card">({
    name: "amo-services",
    title: fr.specifics.amoServiceChoice,
    chosen: amoService?.code ?? "card",
    choices: [
      { key: "card", name: "amo-service-card", title: fr.specifics.amoServiceCard },
      ...CODES.map((key) => ({
        key,
        name: `amo-service-${key}`,
        title: fr.specifics.amoServiceCode(key, fr.specifics.amoServices[key]),
      })),
    ],
    onChoose: (code) => {
      if (code === "card") {
        visit.setAmoService(undefined);
        return;
      }
      const { first, last } = careOf(view);
      visit.setAmoService({ code, from: amoService?.from ?? first, to: amoService?.to ?? last });
    },
  });
}

/** One end of the period; it never passes the other. */
function bound(
  card: Node,
  { visit, status }: VisitApp,
  service: () => ForcedAmoService | undefined,
  which: "from" | "to",
): void {
  const title = which === "from" ? fr.specifics.amoServiceFrom : fr.specifics.amoServiceTo;
  formRow(card, {
    name: `amo-service-${which}`,
    label: title,
    value: () => {
      const now = service();
      return now === undefined ? "" : sentence(dateLong(now[which]));
    },
    opens: "date",
    onTap: () => {
      const now = service();
      if (now === undefined) return;
      openDatePicker({
        title,
        value: now[which],
        today: status.value.date,
        ...(which === "from" ? { latest: now.to } : { earliest: now.from }),
        onChoose: (day) => visit.setAmoService({ ...now, [which]: day }),
      });
    },
  });
}
