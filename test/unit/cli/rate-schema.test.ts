import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rateCommand } from "../../../firmware/cli/rate.js";

describe("the JSON schema of tournee rate", () => {
  it("is the one that is documented (docs/rate.schema.json)", () => {
    const { exitCode, stdout } = rateCommand(["--schema"]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync("docs/rate.schema.json", "utf8")));
  });

  it("names every field that the page explains", () => {
    const page = readFileSync("docs/rate-json.md", "utf8");
    const { anyOf } = JSON.parse(readFileSync("docs/rate.schema.json", "utf8"));
    for (const field of Object.keys(anyOf[0].properties)) expect(page).toContain(`\`${field}\``);
  });
});
