// The arrows of the house (docs/architecture.md). A broken arrow fails `make test`.
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: {
    path: "^((firmware|simulator|ota|web|lvgl-bindings-ts|scripts|test)/|tournee-pc(/|$))",
    pathNot: [from, ...allowed],
  },
});
const LIB = "^firmware/lib/";
const BILLING = "^firmware/billing/";
const MODEL = "^firmware/model/";
const CONTRACTS = "^firmware/drivers/[^/]+/contract\\.ts$";

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: { pathNot: "^lvgl-bindings-ts/" }, to: { circular: true } },
    {
      // An object, its display and its events know of each other's types; nothing may need another while it loads.
      name: "no-circular-at-run-time",
      severity: "error",
      from: { path: "^lvgl-bindings-ts/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: ["contract\\.ts$", "\\.d\\.ts$"] },
      to: {},
    },
    only("lib-alone", LIB, [], "lib imports nothing of the house"),
    only("billing-only-lib", BILLING, [LIB], "billing is pure"),
    only("model", MODEL, [LIB, BILLING], "shared nouns: types and checks"),
    only("drivers-only-lib", "^firmware/drivers/", [LIB], "a driver knows hardware, not the trade"),
    only("cards", "^firmware/cards/", [LIB, MODEL, BILLING, CONTRACTS], "bytes <-> meaning"),
    only("store", "^firmware/store/", [LIB, MODEL, BILLING, CONTRACTS], "what is remembered"),
    only("documents", "^firmware/documents/", [LIB, MODEL, BILLING], "papers for the patient"),
    only(
      "reader",
      "^firmware/reader/",
      [LIB, MODEL, CONTRACTS, "^tournee-pc/protocol$"],
      "the terminal as a reader; the words of the PC are the PC package's",
    ),
    only("tournee-pc-alone", "^tournee-pc/", [], "the PC's side knows nothing of the terminal's program"),
    only("settings", "^firmware/settings/", [LIB, MODEL, BILLING], "one typed schema"),
    only(
      "flows",
      "^firmware/flows/",
      [
        LIB,
        MODEL,
        BILLING,
        "^firmware/cards/",
        "^firmware/store/contract\\.ts$",
        "^firmware/settings/",
        "^firmware/services/",
        "^firmware/reader/",
        CONTRACTS,
        "^ota/agent/contract\\.ts$",
      ],
      "what a user does",
    ),
    only(
      "ui",
      "^firmware/ui/",
      [LIB, MODEL, "^firmware/billing/types\\.ts$", "^firmware/flows/", "^firmware/settings/", "^lvgl-bindings-ts/"],
      "ui never sees a driver, a card or SQL",
    ),
    only(
      "simulator",
      "^simulator/",
      ["^firmware/", "^lvgl-bindings-ts/", "^ota/", "^web/"],
      "the desk around the terminal",
    ),
    only("lvgl-alone", "^lvgl-bindings-ts/", [], "knows nothing of this product"),
    only("ota-alone", "^ota/", ["^web/"], "knows nothing of the firmware"),
    only("web-alone", "^web/", [], "serves and draws any page of ours, and knows none"),
    {
      name: "boards-know-classes",
      comment: "only boards, main and the cli compose real drivers",
      severity: "error",
      from: { pathNot: ["^firmware/(boards|drivers|main|cli)", "^simulator/", "^test/", "^scripts/"] },
      to: { path: "^firmware/drivers/", pathNot: [CONTRACTS] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(node_modules|dist|build)/" },
  },
};
