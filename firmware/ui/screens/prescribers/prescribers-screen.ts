import type { App } from "../../../flows/app-types.js";
import type { Prescriber } from "../../../model/people.js";
import { person, prescriberNumber } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { keep, type ScreenSpec } from "../../kit/index.js";
import { run } from "../../run.js";
import { searchList } from "../shared/search-list.js";
import { specialityWords } from "./words.js";

/** The prescribers, found by a few letters (PRE-01): one for the visit (FAC-09), or to keep them in order. */
export function prescribersScreen(app: Pick<App, "prescribers" | "back" | "goHome">): ScreenSpec {
  const flow = app.prescribers;
  const state = keep(() => (flow.state.value.kind === "list" ? flow.state.value : undefined));
  const words = fr.prescribers;
  const row = ({ id, lastName, firstName, number, speciality }: Prescriber) => ({
    key: id,
    title: person(lastName, firstName),
    second:
      speciality === undefined
        ? prescriberNumber(number)
        : `${prescriberNumber(number)}, ${specialityWords(speciality)}`,
  });
  return {
    name: "prescribers",
    head: {
      title: state().purpose === "pick" ? words.pickTitle : words.title,
      subtitle: () => words.count(state().rows.length),
    },
    body: "free",
    bodyTop: 116,
    build(body) {
      searchList(body, {
        name: "prescriber",
        placeholder: words.searchName,
        query: () => state().query,
        setQuery: (query) => run(flow.setQuery(query)),
        rows: () => state().rows.map(row),
        onTap: (id) => run(flow.pick(id)),
        empty: { icon: "stethoscope", title: words.none, text: words.noneMore },
        notFound: { title: words.notFound, text: words.notFoundMore },
        foot: {
          back: { onTap: () => app.back(), onHome: () => app.goHome() },
          primary: {
            label: fr.common.create,
            icon: "user-plus",
            kind: "outlined",
            name: "prescriber-create",
            onTap: () => flow.create(),
          },
        },
      });
    },
  };
}
