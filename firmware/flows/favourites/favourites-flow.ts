import { computed, type Signal, signal } from "@preact/signals-core";
import type { Nomenclature } from "../../billing/nomenclature.js";
import { plain } from "../../billing/search/words.js";
import type { ActInput } from "../../billing/types.js";
import type { Store, WriteError } from "../../store/contract.js";
import { type FavouriteActs, favouriteActs } from "./acts.js";
import type { CodedActs } from "./coded-acts.js";
import { favouriteSummary, NO_CONTENT, readFavouriteContent } from "./content.js";
import type { FavouriteContent, FavouriteRow, FavouritesFlow, FavouritesState } from "./types.js";

export interface FavouritesFlowParts {
  readonly store: Pick<Store, "favourites">;
  /** nationalId of the professional; favourites are hers alone (FAV-01). */
  readonly owner: () => string | undefined;
  readonly nomenclature: () => Nomenclature;
  /** Acts of the other professions; absent: a nurse's alone. */
  readonly coded?: CodedActs;
  readonly onWriteError: (error: WriteError) => void;
  readonly newId: () => string;
}

interface ListPlace {
  readonly owner: string;
  readonly query: string;
  readonly all: readonly FavouriteRow[];
  readonly deleteAsked: string | undefined;
}

interface FormPlace {
  readonly owner: string;
  readonly id: string | undefined;
  readonly label: string;
  readonly content: FavouriteContent;
  readonly submitted: boolean;
}

/** Named sets of acts with their settings, owned by the professional who made them (FAV-01 … FAV-05). */
export function createFavouritesFlow(parts: FavouritesFlowParts): FavouritesFlow {
  const { store, nomenclature, coded, onWriteError, newId } = parts;
  const nurse = favouriteActs(() => nomenclature().nurse);
  const acts: FavouriteActs = {
    act: (id) => coded?.act(id) ?? nurse.act(id),
    find: (query) => coded?.find(query) ?? nurse.find(query),
  };
  const list: Signal<ListPlace | undefined> = signal(undefined);
  const edited: Signal<FormPlace | undefined> = signal(undefined);

  const state = computed<FavouritesState>(() => {
    const form = edited.value;
    if (form !== undefined) return formState(form);
    const place = list.value;
    return place === undefined ? { kind: "none" } : listState(place);
  });

  const changeList = (change: Partial<ListPlace>): void => {
    const place = list.peek();
    if (place !== undefined) list.value = { ...place, ...change };
  };
  const changeForm = (change: Partial<FormPlace>): void => {
    const place = edited.peek();
    if (place !== undefined) edited.value = { ...place, ...change };
  };
  const changeActs = (change: (acts: readonly ActInput[]) => readonly ActInput[]): void => {
    const place = edited.peek();
    if (place !== undefined) changeForm({ content: { ...place.content, acts: change(place.content.acts) } });
  };

  async function rowsOf(owner: string): Promise<readonly FavouriteRow[]> {
    const rows: FavouriteRow[] = [];
    for (const { id, label, content } of await store.favourites.list(owner)) {
      const known = readFavouriteContent(content);
      if (known !== undefined)
        rows.push({ id, label, content: known, summary: favouriteSummary(known, nomenclature().nurse, coded?.act) });
    }
    return rows;
  }

  async function reload(): Promise<void> {
    const place = list.peek();
    if (place !== undefined) changeList({ all: await rowsOf(place.owner) });
  }

  return {
    state,
    async open() {
      const owner = parts.owner();
      if (owner === undefined) return;
      const all = await rowsOf(owner);
      edited.value = undefined;
      list.value = { owner, query: "", all, deleteAsked: undefined };
    },
    setQuery: (query) => changeList({ query }),
    create() {
      const owner = list.peek()?.owner;
      if (owner !== undefined) {
        edited.value = { owner, id: undefined, label: "", content: NO_CONTENT, submitted: false };
      }
    },
    edit(id) {
      const place = list.peek();
      const row = place?.all.find((favourite) => favourite.id === id);
      if (place === undefined || row === undefined) return;
      edited.value = { owner: place.owner, id, label: row.label, content: row.content, submitted: false };
    },
    setLabel: (label) => changeForm({ label }),
    act: (id) => acts.act(id),
    findActs: (query) => acts.find(query),
    addAct: (actId) => changeActs((acts) => [...acts, { id: actId }]),
    editAct: (index, edit) =>
      changeActs((acts) =>
        acts.map((act, at) => (at !== index ? act : edit === undefined ? { id: act.id } : { id: act.id, edit })),
      ),
    removeAct: (index) => changeActs((acts) => acts.filter((_, at) => at !== index)),
    async save() {
      const form = edited.peek();
      if (form === undefined) return;
      if (isLabelMissing(form) || isEmpty(form)) {
        changeForm({ submitted: true });
        return;
      }
      const id = form.id ?? newId();
      // Kept in the form, so that a second touch while it is written is the same favourite.
      changeForm({ id });
      const written = await store.favourites.put({
        id,
        owner: form.owner,
        label: form.label.trim(),
        content: form.content,
      });
      if (!written.ok) {
        onWriteError(written.error);
        return;
      }
      edited.value = undefined;
      await reload();
    },
    askDelete(id) {
      if (list.peek()?.all.some((row) => row.id === id)) changeList({ deleteAsked: id });
    },
    async confirmDelete(yes) {
      const id = list.peek()?.deleteAsked;
      if (id === undefined) return;
      changeList({ deleteAsked: undefined });
      if (!yes) return;
      const deleted = await store.favourites.delete(id);
      if (!deleted.ok) onWriteError(deleted.error);
      await reload();
    },
    back() {
      if (edited.peek() !== undefined) edited.value = undefined;
      else list.value = undefined;
    },
  };
}

function listState({ query, all, deleteAsked }: ListPlace): FavouritesState {
  const wanted = wordsOf(query);
  // Each word typed begins a word of the label, in any order.
  const rows = all.filter(({ label }) => {
    const words = wordsOf(label);
    return wanted.every((word) => words.some((known) => known.startsWith(word)));
  });
  return { kind: "list", query, rows, deleteAsked };
}

function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\d]+/gu) ?? [];
}

function formState(form: FormPlace): FavouritesState {
  const { id, label, content, submitted } = form;
  return {
    kind: "form",
    id,
    label,
    content,
    labelMissing: submitted && isLabelMissing(form),
    actsMissing: submitted && isEmpty(form),
  };
}

function isLabelMissing({ label }: FormPlace): boolean {
  return label.trim() === "";
}

function isEmpty({ content }: FormPlace): boolean {
  return content.acts.length === 0;
}
