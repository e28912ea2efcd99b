import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildBundle } from "../../../ota/bundle/build.js";
import { makeKeyFolder } from "../../../ota/bundle/signature/key-folder.js";
import { readSigner } from "../../../ota/bundle/signature/signer-file.js";
import { must } from "./server.js";

/** Draws the CA and leaf of this run. */
export async function drawKeys(folder: string): Promise<void> {
  must(await makeKeyFolder(folder, { kind: "ec", name: "Tournee", leafDays: 30, only: "all", now: Date.now() }));
}

/** Signs the image of a slot as a RAUC bundle. */
export async function signBundle(keys: string, image: string, version: string, out: string): Promise<void> {
  const folder = `${out}.from`;
  rmSync(folder, { recursive: true, force: true });
  rmSync(out, { force: true });
  mkdirSync(folder);
  linkSync(image, join(folder, "rootfs.img"));
  writeFileSync(join(folder, "manifest.raucm"), "[image.rootfs]\nfilename=rootfs.img\n");
  const pem = (name: string): string => readFileSync(join(keys, name), "utf8");
  const signer = must(readSigner(pem("leaf.key"), pem("leaf.pem"), Date.now()));
  const release = { compatible: "tournee-vm", version, kind: "firmware", notes: "" } as const;
  must(await buildBundle(folder, release, signer, out));
  rmSync(folder, { recursive: true });
}
