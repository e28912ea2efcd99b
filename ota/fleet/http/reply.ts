import type { ServerResponse } from "node:http";

/** What is sent back when something was not done. `code` is stable; `detail` is English, for the command line and the log. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function sendJson(
  response: ServerResponse,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(200, { ...headers, "content-type": "application/json", "content-length": bytes.length });
  response.end(bytes);
}

export function sendDone(response: ServerResponse, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(204, headers).end();
}

export function sendProblem(response: ServerResponse, { status, code, detail, headers }: Problem): void {
  const bytes = Buffer.from(JSON.stringify({ code, ...(detail === undefined ? {} : { detail }) }));
  response.writeHead(status, { ...headers, "content-type": "application/json", "content-length": bytes.length });
  response.end(bytes);
}
