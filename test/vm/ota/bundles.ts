import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildBundle } from "../../../ota/bundle/build.js";
import type { Signer } from "../../../ota/bundle/signature/cms.js";
import { makeKeyFolder } from "../../../ota/bundle/signature/key-folder.js";
import { readSigner } from "../../../ota/bundle/signature/signer-file.js";
import { makeDelta } from "../../../ota/delta/make.js";
import { must } from "./server.js";

/** Draws the CA and leaf of this run. */
export async function drawKeys(folder: string): Promise<void> {
  must(await makeKeyFolder(folder, { kind: "ec", name: "Tournee", leafDays: 30, only: "all", now: Date.now() }));
}

/** Signs the image of a slot as a RAUC bundle, which keeps it as it is: it is compressed already. */
export async function signBundle(keys: string, image: string, version: string, out: string): Promise<void> {
  const folder = `${out}.from`;
  rmSync(folder, { recursive: true, force: true });
  rmSync(out, { force: true });
  mkdirSync(folder);
  linkSync(image, join(folder, "rootfs.img"));
  writeFileSync(join(folder, "manifest.raucm"), "[image.rootfs]\nfilename=rootfs.img\n");
  const release = { compatible: "tournee-vm", version, kind: "firmware", notes: "", images: "stored" } as const;
  must(await buildBundle(folder, release, signerIn(keys), out));
  rmSync(folder, { recursive: true });
}

/** Signs what turns the image of a slot into a bundle, or without an image the bundle packed; tells its bytes. */
export async function signDelta(keys: string, image: string | undefined, bundle: string, out: string): Promise<number> {
  rmSync(out, { force: true });
  const base = image === undefined ? undefined : { image, version: "of the machine" };
  return must(await makeDelta({ base, target: bundle }, signerIn(keys), out)).size;
}

function signerIn(keys: string): Signer {
  const pem = (name: string): string => readFileSync(join(keys, name), "utf8");
  return must(readSigner(pem("leaf.key"), pem("leaf.pem"), Date.now()));
}
