/** How the worker thread is started from here. */
export interface WorkerEntry {
  readonly url: URL;
  /** Node options of the worker; undefined inherits those of the process. */
  readonly execArgv: string[] | undefined;
}

/**
 * The worker beside this module: `worker.js` once compiled, `worker.ts` when the sources themselves run. Node 20 reads
 * no TypeScript and a worker does not inherit a test runner's transformer, so ts-node's loader is registered for it.
 * A bundled program gives its own URL to `openStore` instead.
 */
export function workerEntry(moduleUrl: string): WorkerEntry {
  if (!moduleUrl.endsWith(".ts")) return { url: new URL("./worker.js", moduleUrl), execArgv: undefined };
  const register = `import{register}from"node:module";register("ts-node/esm",${JSON.stringify(moduleUrl)})`;
  return {
    url: new URL("./worker.ts", moduleUrl),
    execArgv: ["--no-warnings", "--import", `data:text/javascript,${encodeURIComponent(register)}`],
  };
}
