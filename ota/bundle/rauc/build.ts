import { err, type Result } from "../../lib/result.js";
import type { Release } from "../files/build.js";
import type { Signer } from "../signature/cms.js";

export async function buildRaucBundle(
  _folder: string,
  _release: Release,
  _signer: Signer,
  _out: string,
): Promise<Result<void, string>> {
  return err("later");
}
