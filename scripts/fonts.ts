/**
 * Converts the fonts of the terminal into LVGL binary fonts, in `build/fonts/`:
 * text from IBM Plex Sans (SIL OFL 1.1), icons from Phosphor (MIT). Run by `make`; does nothing when nothing changed.
 *
 *   node --loader ts-node/esm scripts/fonts.ts [--force] [OUT_DIR]
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildFont } from "lvgl-bindings-ts/fonts";
import {
  BOLD_ICONS,
  FILL_ICONS,
  ICON_SIZES,
  type IconFace,
  iconFontName,
  LARGE_ICONS,
} from "../firmware/ui/kit/theme/icons.js";
import {
  type FaceWeight,
  faceOf,
  lineOf,
  ROLE_SYMBOLS,
  sizeOf,
  TEXT_RANGES,
  TEXT_ROLES,
  TEXT_SCALES,
  textFontName,
  weightsOf,
} from "../firmware/ui/kit/theme/typography.js";

interface Job {
  readonly name: string;
  readonly source: string;
  readonly size: number;
  /** Line height, and the share of it above the baseline, px: written into the font so that LVGL lays lines out as the guide does. */
  readonly line: number;
  readonly above: number;
  readonly ranges: readonly (readonly [number, number])[];
  readonly symbols: string;
}

const require = createRequire(import.meta.url);

const PLEX = "@expo-google-fonts/ibm-plex-sans";
const PHOSPHOR = "@phosphor-icons/web";
const PLEX_FILES: Readonly<Record<FaceWeight, string>> = {
  400: `${PLEX}/400Regular/IBMPlexSans_400Regular.ttf`,
  500: `${PLEX}/500Medium/IBMPlexSans_500Medium.ttf`,
  600: `${PLEX}/600SemiBold/IBMPlexSans_600SemiBold.ttf`,
  700: `${PLEX}/700Bold/IBMPlexSans_700Bold.ttf`,
};
/** hhea of IBM Plex Sans, per em. */
const PLEX_ASCENT = 1.025;
const PLEX_DESCENT = 0.275;
/** U+2009, which stands on the screen for U+202F (displayText of firmware/ui/i18n says why). */
const NARROW_SPACE = 0x2009;
/**
 * Its width, per em. Plex draws it 0.118 wide: 2 px at the smallest size, where « 2 85 05 » and « 50 % » run together at
 * arm's length. The guide's pictures show a fifth of an em.
 */
const NARROW_SPACE_WIDTH = 0.2;
/** hhea of Phosphor, per em. */
const PHOSPHOR_ASCENT = 960 / 1024;
const ICON_FILES: Readonly<Record<IconFace, string>> = { bold: "Phosphor-Bold.ttf", fill: "Phosphor-Fill.ttf" };

/** A file of an installed package, whatever its `exports` say. */
function packageFile(path: string): string {
  const parts = path.split("/");
  const name = parts.slice(0, 2).join("/");
  for (const folder of require.resolve.paths(name) ?? []) {
    const file = join(folder, path);
    if (existsSync(file)) return file;
  }
  throw new Error(`${path} is not installed: run npm install`);
}

function iconCodes(face: IconFace): ReadonlyMap<string, number> {
  const file = packageFile(`${PHOSPHOR}/src/${face}/selection.json`);
  const selection = JSON.parse(readFileSync(file, "utf8")) as {
    readonly icons: readonly { readonly properties: { readonly name: string; readonly code: number } }[];
  };
  const suffix = `-${face}`;
  return new Map(
    selection.icons.flatMap(({ properties }) =>
      // A glyph may carry several names, separated by commas.
      properties.name.split(",").map((raw): [string, number] => {
        const name = raw.trim();
        return [name.endsWith(suffix) ? name.slice(0, -suffix.length) : name, properties.code];
      }),
    ),
  );
}

function textJobs(): Job[] {
  const jobs = new Map<string, Job>();
  for (const scale of TEXT_SCALES) {
    for (const role of TEXT_ROLES) {
      for (const weight of weightsOf(role)) {
        for (const heavier of [false, true]) {
          const name = textFontName(role, weight, heavier, scale);
          const size = sizeOf(role, scale);
          const line = lineOf(role, scale);
          const half = (line - size * (PLEX_ASCENT + PLEX_DESCENT)) / 2;
          const symbols = ROLE_SYMBOLS[role];
          jobs.set(name, {
            name,
            source: packageFile(PLEX_FILES[faceOf(weight, heavier)]),
            size,
            line,
            above: Math.round(half + size * PLEX_ASCENT),
            ranges: symbols === undefined ? TEXT_RANGES : [],
            symbols: symbols ?? "",
          });
        }
      }
    }
  }
  return [...jobs.values()];
}

function iconJobs(codes: Readonly<Record<IconFace, Readonly<Record<string, number>>>>): Job[] {
  const job = (face: IconFace, size: (typeof ICON_SIZES)[number] | 44 | 56, names: readonly string[]): Job => ({
    name: iconFontName(face, size),
    source: packageFile(`${PHOSPHOR}/src/${face}/${ICON_FILES[face]}`),
    size,
    line: size,
    above: Math.round(size * PHOSPHOR_ASCENT),
    ranges: names.map((name): [number, number] => {
      const code = codes[face][name];
      if (code === undefined) throw new Error(`Phosphor has no ${face} icon named ${name}`);
      return [code, code];
    }),
    symbols: "",
  });
  const jobs = ICON_SIZES.flatMap((size) => [job("bold", size, BOLD_ICONS), job("fill", size, FILL_ICONS)]);
  for (const size of [44, 56] as const) {
    const { bold, fill } = LARGE_ICONS[size];
    if (bold.length > 0) jobs.push(job("bold", size, bold));
    if (fill.length > 0) jobs.push(job("fill", size, fill));
  }
  return jobs;
}

/** Writes one font; the code points it has. */
async function convert(job: Job, out: string): Promise<readonly number[]> {
  const { size, line, above, ranges, symbols, source } = job;
  const { bytes, codePoints } = await buildFont(
    { bytes: readFileSync(source), ranges, characters: symbols },
    {
      size,
      lineHeight: line,
      ascent: above,
      advanceWidths: new Map([[NARROW_SPACE, size * NARROW_SPACE_WIDTH]]),
    },
  );
  writeFileSync(join(out, `${job.name}.bin`), bytes);
  return codePoints;
}

async function main(argv: readonly string[]): Promise<void> {
  const root = resolve(
    fileURLToPath(import.meta.url),
    import.meta.url.includes("/build/scripts/") ? "../../.." : "../..",
  );
  const out = resolve(argv.find((arg) => !arg.startsWith("--")) ?? join(root, "build", "fonts"));
  const codes = {
    bold: Object.fromEntries(
      [...iconCodes("bold")].filter(([name]) => (BOLD_ICONS as readonly string[]).includes(name)),
    ),
    fill: Object.fromEntries(
      [...iconCodes("fill")].filter(([name]) => (FILL_ICONS as readonly string[]).includes(name)),
    ),
  };
  const jobs = [...textJobs(), ...iconJobs(codes)];
  const converter = readFileSync(packageFile("lv_font_conv/package.json"), "utf8");
  const stamp = createHash("sha256")
    .update(JSON.stringify({ jobs, NARROW_SPACE_WIDTH }))
    .update(converter)
    .digest("hex");
  const stampFile = join(out, "stamp");
  const fresh = existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;
  if (fresh && !argv.includes("--force")) return;

  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(out)) if (file.endsWith(".bin")) rmSync(join(out, file));
  rmSync(stampFile, { force: true });
  let bytes = 0;
  const glyphs: Record<string, readonly number[]> = {};
  for (const job of jobs) {
    glyphs[job.name] = await convert(job, out);
    bytes += readFileSync(join(out, `${job.name}.bin`)).length;
  }
  // The manifest is what the terminal reads: icon code points by name. Glyph lists serve the tests.
  writeFileSync(join(out, "icons.json"), JSON.stringify(codes));
  writeFileSync(join(out, "glyphs.json"), JSON.stringify(glyphs));
  writeFileSync(stampFile, stamp);
  process.stdout.write(`fonts: ${jobs.length} files, ${(bytes / 1e6).toFixed(2)} MB in ${out}\n`);
}

await main(process.argv.slice(2));
