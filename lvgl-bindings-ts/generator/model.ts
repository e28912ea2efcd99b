// SPDX-License-Identifier: Apache-2.0
/** What the generator knows of LVGL's headers: functions, enums and structs with their comments. */

/** One parameter as the header declares it. */
export interface CParam {
  readonly name: string;
  /** The type in one normal spelling: `const lv_obj_t *`, `int32_t`, `const char *`. */
  readonly type: string;
}

/** One function: a prototype or an inline definition. */
export interface CFunction {
  readonly name: string;
  /** The header that declares it, below LVGL's src/: `widgets/label/lv_label.h`. */
  readonly header: string;
  readonly returns: string;
  readonly params: readonly CParam[];
  /** Text of the comment above, without comment marks. */
  readonly doc: string;
  readonly inline: boolean;
  /** Takes `...`: cannot be bound. */
  readonly variadic: boolean;
}

/** One member of an enum. Its value is asked from the C compiler, not read. */
export interface CEnumerator {
  readonly name: string;
  readonly doc: string;
}

/** One enum, by the name of its typedef or tag. */
export interface CEnum {
  readonly name: string;
  /** The header that declares it. */
  readonly header: string;
  readonly doc: string;
  readonly members: readonly CEnumerator[];
}

/** One field of a struct. */
export interface CField {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
}

/** One struct whose body the public headers show. */
export interface CStruct {
  readonly name: string;
  readonly doc: string;
  readonly fields: readonly CField[];
}

/** The values an enum's members have. */
export interface EnumRange {
  readonly lowest: number;
  readonly highest: number;
  /** All members' bits together. */
  readonly bits: number;
}

/** Everything read from one translation unit. */
export interface CHeader {
  readonly functions: ReadonlyMap<string, CFunction>;
  readonly enums: ReadonlyMap<string, CEnum>;
  readonly structs: ReadonlyMap<string, CStruct>;
  /** Plain typedefs of number types: `lv_opa_t` -> `uint8_t`. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Widget classes that the headers declare: `lv_label_class`. */
  readonly classes: readonly string[];
  /** Enum ranges by C type, once the compiler was asked. */
  readonly ranges: ReadonlyMap<string, EnumRange>;
}
