// Where this machine gets its Debian from: other suites are fetched from the same place. Run alone it prints both as JSON.
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";

/**
 * The addresses of Debian's archive and of its security archive, as apt is configured here.
 * @returns {{ archive: string, security: string }}
 * @throws when apt names no Debian archive
 */
export function debianMirrors() {
  const text = execFileSync("apt-get", ["indextargets", "--format", "$(REPO_URI)"], { encoding: "utf8" });
  const found = [...new Set(text.split("\n"))].map((uri) => uri.replace(/\/$/, ""));
  const archive = found.find((uri) => /\/debian$/.test(uri));
  if (archive === undefined) throw new Error("apt has no Debian archive among its sources");
  const security = found.find((uri) => /\/debian-security$/.test(uri)) ?? `${archive}-security`;
  return { archive, security };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.stdout.write(`${JSON.stringify(debianMirrors())}\n`);
}
