/** Why hawkBit did not do what was asked. `detail` is English, for the technician's terminal; never a password. */
export type HawkbitFailure =
  | { readonly kind: "unreachable"; readonly detail: string }
  /** 401: name or password. hawkBit wants `tenant\user` where there are several tenants. */
  | { readonly kind: "unauthorized" }
  /** 403: the user lacks a permission; `detail` says for what. */
  | { readonly kind: "forbidden"; readonly detail: string }
  /** Any other refusal, with hawkBit's own words. */
  | { readonly kind: "refused"; readonly status: number; readonly code?: string; readonly detail: string }
  /** An answer that is not of the Management API: another server, or a version that this one does not know. */
  | { readonly kind: "malformed"; readonly detail: string }
  /** What is there under that name and version is something else. */
  | { readonly kind: "conflict"; readonly detail: string }
  /** The fleet cannot be split as asked. */
  | { readonly kind: "no-targets"; readonly group: string }
  /** hawkBit gave the rollout up, or did not make it ready in time. */
  | { readonly kind: "rollout"; readonly status: string };

/** One line: what happened, and what to do now. */
export function hawkbitWords(failure: HawkbitFailure): string {
  switch (failure.kind) {
    case "unreachable":
      return `hawkBit does not answer (${failure.detail}). Check --url and the network.`;
    case "unauthorized":
      return "hawkBit refuses the user. Check the name and the password in --user-file.";
    case "forbidden":
      return `hawkBit does not let this user do it (${failure.detail}). Give it the permissions of docs/fleet.md.`;
    case "refused":
      return `hawkBit refuses (${failure.status}${failure.code === undefined ? "" : ` ${failure.code}`}): ${failure.detail}`;
    case "malformed":
      return `this is no hawkBit Management API: ${failure.detail}. Check --url.`;
    case "conflict":
      return `${failure.detail}. Build the bundle with a new version.`;
    case "no-targets":
      return `no target has the tag ${failure.group}. Tag the terminals in hawkBit first.`;
    case "rollout":
      return `hawkBit left the rollout ${failure.status}. Look at it in hawkBit's own page.`;
  }
}
