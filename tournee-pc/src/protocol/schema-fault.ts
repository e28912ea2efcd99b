import type { z } from "zod";

/** Where an outside JSON value is at fault, without any of its content: it may hold names. */
export interface SchemaFault {
  /** Path with points, « lines.0.date »; empty: the value itself. */
  readonly field: string;
  readonly why: "missing" | "type" | "form" | "range" | "unknown-field" | "value";
}

/**
 * The first fault of a refused value.
 * @param outside the value that was refused
 */
export function schemaFault(error: z.ZodError, outside: unknown): SchemaFault {
  const issue = error.issues[0];
  if (issue === undefined) return { field: "", why: "value" };
  return { field: issue.path.map(String).filter(isHarmless).join("."), why: wordOf(issue, outside) };
}

/** Parts of a path are names of our schemas or places in a list; anything else comes from the sender. */
function isHarmless(part: string): boolean {
  return /^[A-Za-z0-9]{1,32}$/.test(part);
}

function wordOf(issue: z.core.$ZodIssue, outside: unknown): SchemaFault["why"] {
  switch (issue.code) {
    case "invalid_type":
      return at(outside, issue.path) === undefined ? "missing" : "type";
    case "invalid_format":
      return "form";
    case "too_big":
    case "too_small":
      return "range";
    case "unrecognized_keys":
      return "unknown-field";
    default:
      return "value";
  }
}

/** What stands at a path of an outside value; undefined when nothing does. */
function at(outside: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, name) : undefined),
    outside,
  );
}
