// SPDX-License-Identifier: Apache-2.0
/** Texts in several languages: LVGL looks them up by tag, and labels with a `translationTag` follow the language. */
import { lv_tr, lv_translation_get_language } from "../raw/generated/translation.js";
import { lv_translation_add_static, lv_translation_set_language } from "../raw/translations.js";

/** Texts by language and tag. Every language has every tag. */
export type TranslationTable<Language extends string, Tag extends string> = Readonly<
  Record<Language, Readonly<Record<Tag, string>>>
>;

/** Texts that LVGL knows from now on, for as long as the process lives. The language is the same for all of them. */
export class Translations<Language extends string, Tag extends string> {
  readonly languages: readonly Language[];
  readonly tags: readonly Tag[];

  /**
   * @param table the first language is used while none that is known is chosen
   * @throws TypeError LVGL_WRONG_ARGUMENT when a language lacks a text
   */
  constructor(table: TranslationTable<Language, Tag>) {
    this.languages = Object.keys(table) as Language[];
    const [first] = this.languages;
    this.tags = first === undefined ? [] : (Object.keys(table[first]) as Tag[]);
    const texts = this.tags.flatMap((tag) => this.languages.map((language) => textOf(table, language, tag)));
    lv_translation_add_static(this.languages, this.tags, texts);
  }

  /** The language that is chosen; it may be one that only others have. Labels change at once when it is set. */
  get language(): string | null {
    return lv_translation_get_language();
  }
  set language(language: Language) {
    lv_translation_set_language(language);
  }

  /** A text in the language that is chosen. */
  text(tag: Tag): string {
    return lv_tr(tag) ?? tag;
  }
}

function textOf<Language extends string, Tag extends string>(
  table: TranslationTable<Language, Tag>,
  language: Language,
  tag: Tag,
): string {
  const text: string | undefined = table[language][tag];
  if (text !== undefined) return text;
  throw Object.assign(new TypeError(`Translations: ${language} lacks ${tag}`), { code: "LVGL_WRONG_ARGUMENT" });
}
