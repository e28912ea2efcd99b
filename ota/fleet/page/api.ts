import type { FleetPatch, FleetView } from "../view.js";

/** An order's outcome: what was answered, or the code of why not. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string };

async function call<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/${path}`, {
      method,
      credentials: "same-origin",
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const text = await response.text();
    // Our own server, checked by the browser's same-origin rule: its answers are of our protocol.
    if (response.ok) return { ok: true, value: (text === "" ? undefined : JSON.parse(text)) as T };
    return { ok: false, code: String((JSON.parse(text) as { code?: unknown }).code) };
  } catch {
    return { ok: false, code: "unreachable" };
  }
}

const part = encodeURIComponent;

export const api = {
  logIn: (password: string) => call<void>("POST", "login", { password }),
  logOut: () => call<void>("POST", "logout"),
  fleet: () => call<FleetView>("GET", "fleet"),
  createRollout: (rollout: {
    bundle: string;
    groups: readonly string[];
    nextAt: number;
    stopAt: number;
    forced: boolean;
    confirm: boolean;
    window?: string;
  }) => call<{ id: string }>("POST", "rollouts", rollout),
  order: (rollout: string, verb: "stop" | "cancel") => call<void>("POST", `rollouts/${part(rollout)}/${verb}`),
  resume: (rollout: string, failures: "accept" | "retry") =>
    call<void>("POST", `rollouts/${part(rollout)}/resume`, { failures }),
  move: (device: string, group: string) => call<void>("POST", `devices/${part(device)}/move`, { group }),
  giveUp: (device: string) => call<void>("POST", `devices/${part(device)}/give-up`),
  remove: (device: string) => call<void>("DELETE", `devices/${part(device)}`),
  invite: (wanted: { group: string; id?: string; code?: string }) =>
    call<{ name: string; shown: string; link: string; expiresAt: number }>("POST", "invitations", wanted),
  withdraw: (name: string) => call<void>("DELETE", `invitations/${part(name)}`),
  removeBundle: (release: string) => call<void>("DELETE", `bundles/${part(release)}`),
};

/** Sends a bundle, telling how far it is (0 to 1). `fetch` tells nothing of what was sent. */
export function upload(file: File, onProgress: (share: number) => void): Promise<Answer<{ version: string }>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/bundles");
    request.setRequestHeader("content-type", "application/octet-stream");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total));
    request.addEventListener("error", () => resolve({ ok: false, code: "cut" }));
    request.addEventListener("load", () => {
      const body = request.response as { version?: string; code?: string } | null;
      if (request.status === 200) resolve({ ok: true, value: { version: body?.version ?? "" } });
      else resolve({ ok: false, code: body?.code ?? "unreachable" });
    });
    request.send(file);
  });
}

export interface LiveHandlers {
  readonly all: (view: FleetView) => void;
  readonly patch: (patch: FleetPatch) => void;
  readonly link: (state: "open" | "lost") => void;
}

/** The live line; the browser takes it up again by itself. Returns how to end it. */
export function live({ all, patch, link }: LiveHandlers): () => void {
  const source = new EventSource("/api/live");
  source.addEventListener("open", () => link("open"));
  source.addEventListener("error", () => link("lost"));
  source.addEventListener("all", ({ data }) => all(JSON.parse(String(data)) as FleetView));
  source.addEventListener("patch", ({ data }) => patch(JSON.parse(String(data)) as FleetPatch));
  return () => source.close();
}
