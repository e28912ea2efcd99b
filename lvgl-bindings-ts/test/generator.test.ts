// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { docComment, docText } from "../generator/doc-text.js";
import { exclusions, nameMatches, standIns } from "../generator/exclusions.js";
import { generate, generatedFolders, type Model, readModel } from "../generator/generate.js";
import type { CHeader } from "../generator/model.js";
import { ownership } from "../generator/ownership.js";
import { createCParser, normalizeType, readHeader } from "../generator/reader.js";
import { checks, classes } from "../generator/rules.js";
import { headerMatches, modules, outOfScope } from "../generator/scope.js";
import { bindFunction, selectAll } from "../generator/select.js";
import { writeCpp } from "../generator/write-cpp.js";
import { writeTs } from "../generator/write-ts.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
let read: (source: string) => CHeader;
beforeAll(async () => {
  const parser = await createCParser();
  read = (text) => readHeader(parser, { text, headerOfRow: [] });
});

function one(source: string, name: string): ReturnType<typeof bindFunction> {
  const header = read(source);
  const found = header.functions.get(name);
  if (!found) throw new Error(`no ${name}`);
  return bindFunction(found, header);
}

describe("the header reader", () => {
  it("reads a prototype with its comment", () => {
    const { functions } = read(
      "/**\n * Set it.\n * @param obj  the object\n */\nvoid lv_obj_set_x(lv_obj_t * obj, int32_t x);",
    );
    expect(functions.get("lv_obj_set_x")).toEqual({
      name: "lv_obj_set_x",
      header: "",
      returns: "void",
      params: [
        { name: "obj", type: "lv_obj_t *" },
        { name: "x", type: "int32_t" },
      ],
      doc: "Set it.\n@param obj the object",
      inline: false,
      variadic: false,
    });
  });

  it("reads inline functions, const, arrays, double pointers and no parameters", () => {
    const { functions } = read(`
      static inline const char * lv_a(const lv_obj_t * const obj) { return 0; }
      struct _lv_obj_t * lv_b(void);
      void lv_c(const char * map[], int32_t ** grid);
    `);
    expect(functions.get("lv_a")).toMatchObject({ returns: "const char *", inline: true });
    expect(functions.get("lv_a")?.params[0]?.type).toContain("const lv_obj_t *");
    expect(functions.get("lv_b")).toMatchObject({ returns: "lv_obj_t *", params: [] });
    expect(functions.get("lv_c")?.params.map((param) => param.type)).toEqual(["const char * []", "int32_t **"]);
  });

  it("tells function pointers, variables of functions and variadic functions apart", () => {
    const { functions } = read(`
      void lv_set_cb(lv_obj_t * obj, void (*cb)(lv_event_t * e), void * user_data);
      extern void (*lv_hook)(int);
      void lv_print(const char * fmt, ...) __attribute__((format(printf, 1, 2)));
    `);
    expect(functions.get("lv_set_cb")?.params[1]).toEqual({ name: "cb", type: "function pointer" });
    expect(functions.has("lv_hook")).toBe(false);
    expect(functions.get("lv_print")?.variadic).toBe(true);
  });

  it("reads enums by typedef and by tag, with comments before and behind", () => {
    const { enums } = read(`
      /** Where. */
      typedef enum {
        LV_ALIGN_TOP = 0, /**< At the top */
        /** In the middle */
        LV_ALIGN_MID,
      } lv_align_t;
      enum _lv_opacity_level_t { LV_OPA_0 = 0, };
    `);
    expect(enums.get("lv_align_t")).toMatchObject({
      name: "lv_align_t",
      doc: "Where.",
      members: [
        { name: "LV_ALIGN_TOP", doc: "At the top" },
        { name: "LV_ALIGN_MID", doc: "In the middle" },
      ],
    });
    expect(enums.get("_lv_opacity_level_t")?.members).toHaveLength(1);
  });

  it("does not take a section banner for a comment", () => {
    expect(read("/**********\n * PROTOTYPES\n **********/\nvoid lv_x(void);").functions.get("lv_x")?.doc).toBe("");
    expect(docText("/*****\n * X\n *****/")).toBe("");
  });

  it("spells types one way", () => {
    expect(normalizeType("const  struct _lv_obj_t*")).toBe("const lv_obj_t *");
    expect(normalizeType("static inline int32_t")).toBe("int32_t");
  });
});

describe("ownership", () => {
  it("is asked for each text, struct and kept pointer", () => {
    expect(() => one("void lv_new_text(lv_obj_t * obj, const char * text);", "lv_new_text")).toThrow(
      /does LVGL copy the text/,
    );
    expect(() => one("void lv_new_font(lv_obj_t * obj, const lv_font_t * font);", "lv_new_font")).toThrow(
      /keep the pointer/,
    );
    expect(() => one("void lv_new_area(lv_obj_t * obj, lv_area_t * area);", "lv_new_area")).toThrow(
      /read or filled in/,
    );
    expect(() => one("lv_obj_t * lv_new_get(lv_obj_t * obj);", "lv_new_get")).toThrow(/may it be null/);
    expect(() => one("void lv_new_cb(lv_obj_t * obj, void (*cb)(void));", "lv_new_cb")).toThrow(
      /unknown type function pointer/,
    );
    expect(() => one("void lv_new_x(lv_matrix_t * x);", "lv_new_x")).toThrow(/no handle stands for/);
  });

  it("names parameters that exist", () => {
    expect(() => one("void lv_label_set_text(lv_obj_t * obj, const char * txt);", "lv_label_set_text")).toThrow();
  });
});

describe("the fate of a function", () => {
  const fates = (source: string, handwritten: readonly string[] = []): Map<string, string> => {
    const parsed = read(source);
    const functions = new Map(
      [...parsed.functions].map(([name, found]) => [name, { ...found, header: "core/lv_obj.h" }]),
    );
    const selected = selectAll({ ...parsed, functions }, new Set(handwritten));
    return new Map(selected.map((entry) => [entry.source.name, entry.fate.sort]));
  };

  it("is told for each function of a header in scope", () => {
    const found = fates(
      "void lv_obj_set_x(lv_obj_t * obj, int32_t x); void lv_new_text(lv_obj_t * obj, const char * text); void lv_obj_null_on_delete(lv_obj_t ** p);",
    );
    expect(Object.fromEntries(found)).toEqual({
      lv_obj_set_x: "generated",
      lv_new_text: "missing",
      lv_obj_null_on_delete: "excluded",
    });
  });

  it("is 'handwritten' for what src/raw exports, and both at once is an error", () => {
    expect(fates("void lv_obj_delete(lv_obj_t * obj);", ["lv_obj_delete"]).get("lv_obj_delete")).toBe("handwritten");
    expect(() => fates("void lv_obj_null_on_delete(lv_obj_t ** p);", ["lv_obj_null_on_delete"])).toThrow(
      /bound by hand and named in exclusions/,
    );
  });
});

describe("the writers", () => {
  it("turn what C fills in into a result", () => {
    const bound = one("void lv_obj_get_coords(const lv_obj_t * obj, lv_area_t * coords);", "lv_obj_get_coords");
    expect(writeTs([bound])).toContain("lv_obj_get_coords: (obj: LvObj) => LvArea = (...args) =>");
    expect(writeCpp("g", [bound])).toContain("return js_area(env, coords);");
  });

  it("check the widget's class and copy texts", () => {
    const bound = one(
      "extern const lv_obj_class_t lv_label_class; void lv_label_set_text(lv_obj_t * obj, const char * text);",
      "lv_label_set_text",
    );
    expect(writeCpp("g", [bound])).toContain('a.widget(0, &lv_label_class, "label")');
    expect(writeCpp("g", [bound])).toContain("lv_label_set_text(obj, text.c_str());");
    expect(writeTs([bound])).toContain("Ownership: `text` is copied.");
  });

  it("give functions that are alike one callback, and those of other types or checks their own", () => {
    const source = [
      "typedef uint8_t lv_opa_t; typedef uint32_t lv_style_selector_t;",
      "void lv_obj_set_style_pad_left(lv_obj_t * obj, int32_t value, lv_style_selector_t selector);",
      "void lv_obj_set_style_pad_right(lv_obj_t * obj, int32_t amount, lv_style_selector_t selector);",
      "void lv_obj_set_style_opa(lv_obj_t * obj, lv_opa_t value, lv_style_selector_t selector);",
    ].join(" ");
    const cpp = writeCpp(
      "g",
      ["pad_left", "pad_right", "opa"].map((name) => one(source, `lv_obj_set_style_${name}`)),
    );
    expect([...cpp.matchAll(/^napi_value (\w+)/gm)].map((match) => match[1])).toEqual([
      "w_lv_obj_set_style_pad_left",
      "w_lv_obj_set_style_opa",
    ]);
    expect(cpp).toContain("a.target<decltype(lv_obj_set_style_pad_left)>()(obj, value, selector);");
    expect(cpp).toContain("lv_obj_set_style_opa(obj, value, selector);");
    expect(cpp).toContain(
      '{"lv_obj_set_style_pad_right", w_lv_obj_set_style_pad_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_left) *>(lv_obj_set_style_pad_right))},',
    );
  });

  it("keep what LVGL keeps, by function and selector, and take null for removal", () => {
    const source =
      "typedef uint32_t lv_style_selector_t; void lv_obj_set_style_text_font(lv_obj_t * obj, const lv_font_t * value, lv_style_selector_t selector);";
    const cpp = writeCpp("g", [one(source, "lv_obj_set_style_text_font")]);
    expect(cpp).toContain('a.keep(0, Kind::Obj, keep_key("lv_obj_set_style_text_font", selector), 1, Kind::Font);');
    expect(cpp).toContain("else lv_obj_remove_local_style_prop(obj, LV_STYLE_TEXT_FONT, selector);");
  });

  it("leave hidden parameters out of the comment", () => {
    expect(docComment("Get.\n@param a one\nmore of a\n@param b two\n@return it", [], new Set(["a"]))).toBe(
      "/**\n * Get.\n * @param b two\n * @returns it\n */\n",
    );
  });
});

describe("the whole of LVGL's headers", () => {
  let model: Model;
  beforeAll(async () => {
    model = await readModel(root);
  });

  it("is bound or excluded, at least 95 of 100 bound", () => {
    const count = (...sorts: readonly string[]): number =>
      model.selected.filter((entry) => sorts.includes(entry.fate.sort)).length;
    expect(model.selected.flatMap((entry) => (entry.fate.sort === "missing" ? [entry.fate.reason] : []))).toEqual([]);
    expect(count("generated", "handwritten", "standIn") / model.selected.length).toBeGreaterThanOrEqual(0.95);
  });

  it("has every header in scope or out of it", () => {
    const known = (header: string): boolean =>
      modules.some((module) => module.headers.includes(header)) ||
      outOfScope.some((entry) => headerMatches(entry.header, header));
    const headers = new Set([...model.header.functions.values()].map((source) => source.header));
    expect([...headers].filter((header) => !known(header))).toEqual([]);
  });

  it("uses every entry of the tables", () => {
    const names = [...model.header.functions.keys()];
    const idle = [...exclusions, ...standIns]
      .flatMap((entry) => entry.functions)
      .filter((pattern) => !names.some((name) => nameMatches([pattern], name)));
    const unknown = [...Object.keys(ownership), ...Object.keys(checks), ...Object.keys(classes)].filter(
      (name) => !names.includes(name),
    );
    expect([idle, unknown]).toEqual([[], []]);
  });
});

describe("the committed files", () => {
  it("equal a fresh run over LVGL's headers", async () => {
    const fresh = await generate(root);
    const onDisk = generatedFolders.flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
    );
    expect(new Set(onDisk)).toEqual(new Set(fresh.keys()));
    for (const [path, text] of fresh) expect(readFileSync(join(root, path), "utf8") === text, path).toBe(true);
  });
});
