import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { isErrno } from "../../lib/atomic-file.js";
import { err, ok, type Result } from "../../lib/result.js";

const run = promisify(execFile);

/**
 * Makes a squashfs image of these files, all in its root, with `mksquashfs` of squashfs-tools: no times and no owners, so that
 * the same files give the same image. `out` is overwritten. The error is English.
 */
export async function makeSquashfs(
  paths: readonly string[],
  out: string,
  images: "compressed" | "stored",
): Promise<Result<void, string>> {
  // Without compression of inodes, data, fragments and attributes an image's bytes stand in the file as they are.
  const packing = images === "stored" ? ["-noI", "-noD", "-noF", "-noX"] : [];
  const plain = ["-noappend", "-all-root", "-no-xattrs", "-mkfs-time", "0", "-all-time", "0"];
  try {
    await run("mksquashfs", [...paths, out, ...plain, ...packing, "-quiet", "-no-progress"], { maxBuffer: 1 << 20 });
    return ok(undefined);
  } catch (error) {
    if (isErrno(error, "ENOENT")) {
      return err("mksquashfs is not installed: a RAUC bundle needs it (Debian package squashfs-tools)");
    }
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    return err(`mksquashfs failed: ${said}`);
  }
}
