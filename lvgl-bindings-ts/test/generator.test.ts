// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { docComment, docText } from "../generator/doc-text.js";
import { generate } from "../generator/generate.js";
import type { CHeader } from "../generator/model.js";
import { createCParser, normalizeType, readHeader } from "../generator/reader.js";
import { bindFunction, selectGroup } from "../generator/select.js";
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
    expect(enums.get("lv_align_t")).toEqual({
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
    expect(() => one("void lv_new_x(lv_grad_dsc_t * x);", "lv_new_x")).toThrow(/no handle stands for/);
  });

  it("names parameters that exist", () => {
    expect(() => one("void lv_label_set_text(lv_obj_t * obj, const char * txt);", "lv_label_set_text")).toThrow();
  });
});

describe("selection", () => {
  it("takes patterns, leaves exceptions out and insists on exact names", () => {
    const header = read("void lv_obj_set_x(lv_obj_t * obj, int32_t x); void lv_obj_set_y(lv_obj_t * obj, int32_t y);");
    const names = (functions: string[], except: string[] = []): string[] =>
      selectGroup({ name: "g", functions, except }, header).map((bound) => bound.source.name);
    expect(names(["lv_obj_set_*"])).toEqual(["lv_obj_set_x", "lv_obj_set_y"]);
    expect(names(["lv_obj_set_*"], ["*_y"])).toEqual(["lv_obj_set_x"]);
    expect(() => names(["lv_obj_set_z"])).toThrow("no function matches lv_obj_set_z");
  });
});

describe("the writers", () => {
  it("turn what C fills in into a result", () => {
    const bound = one("void lv_obj_get_coords(const lv_obj_t * obj, lv_area_t * coords);", "lv_obj_get_coords");
    expect(writeTs([bound])).toContain("lv_obj_get_coords: (obj: LvObj) => LvArea = (...args) =>");
    expect(writeCpp("g", [bound])).toContain("return js_area(env, coords);");
  });

  it("check the widget's class and copy texts", () => {
    const bound = one("void lv_label_set_text(lv_obj_t * obj, const char * text);", "lv_label_set_text");
    expect(writeCpp("g", [bound])).toContain('a.widget(0, &lv_label_class, "label")');
    expect(writeCpp("g", [bound])).toContain("lv_label_set_text(obj, text.c_str());");
    expect(writeTs([bound])).toContain("Ownership: `text` is copied.");
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

describe("the committed files", () => {
  it("equal a fresh run over LVGL's headers", async () => {
    const fresh = await generate(root);
    const onDisk = ["src/raw/generated", "src/widgets/generated", "native/generated"].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
    );
    expect(new Set(onDisk)).toEqual(new Set(fresh.keys()));
    for (const [path, text] of fresh) expect(readFileSync(join(root, path), "utf8") === text, path).toBe(true);
  });
});
