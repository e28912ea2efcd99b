import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtInNomenclature } from "../../../firmware/billing/nomenclature.js";
import { createFavouritesFlow } from "../../../firmware/flows/favourites/favourites-flow.js";
import type { FavouritesFlow, FavouritesState } from "../../../firmware/flows/favourites/types.js";
import { err } from "../../../firmware/lib/result.js";
import type { Store, WriteError } from "../../../firmware/store/contract.js";
import { openTestStore, temporaryFolder } from "../../support/store.js";

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let refused: WriteError[];
let ids = 0;

beforeEach(async () => {
  folder = temporaryFolder();
  store = await openTestStore(join(folder.path, "store.db"));
  refused = [];
  ids = 0;
});
afterEach(async () => {
  await store.close();
  folder.remove();
});

function flowOf(owner: string, over: Pick<Store, "favourites"> = store): FavouritesFlow {
  return createFavouritesFlow({
    store: over,
    owner: () => owner,
    nomenclature: () => builtInNomenclature,
    onWriteError: (error) => refused.push(error),
    newId: () => {
      ids += 1;
      return `favourite-${ids}`;
    },
  });
}

function shown<K extends FavouritesState["kind"]>(
  flow: FavouritesFlow,
  kind: K,
): Extract<FavouritesState, { kind: K }> {
  const state = flow.state.peek();
  if (state.kind !== kind) throw new Error(`expected ${kind}, got ${state.kind}`);
  return state as Extract<FavouritesState, { kind: K }>;
}

async function made(flow: FavouritesFlow, label: string, ...acts: readonly string[]): Promise<void> {
  flow.create();
  flow.setLabel(label);
  for (const act of acts) flow.addAct(act);
  await flow.save();
}

test("a named set of acts, with what it bills said on its row", async () => {
  const flow = flowOf("nurse-a");
  await flow.open();
  await made(flow, "Pansement du matin", "PANS_SIMPLE", "IM");
  expect(shown(flow, "list").rows).toMatchObject([
    { id: "favourite-1", label: "Pansement du matin", summary: "AMI 2 + AMI 1" },
  ]);
  flow.edit("favourite-1");
  flow.editAct(0, { coefficient: 350, quantity: 2 });
  flow.removeAct(1);
  await flow.save();
  expect(shown(flow, "list").rows).toMatchObject([{ summary: "2 × AMI 3,5" }]);
  flow.edit("favourite-1");
  flow.editAct(0, undefined);
  flow.back();
  expect(shown(flow, "list").rows).toMatchObject([{ summary: "2 × AMI 3,5" }]);
});

test("a label and an act are needed, said once she validates", async () => {
  const flow = flowOf("nurse-a");
  await flow.open();
  flow.create();
  expect(shown(flow, "form")).toMatchObject({ labelMissing: false, actsMissing: false });
  flow.setLabel("  ");
  await flow.save();
  expect(shown(flow, "form")).toMatchObject({ labelMissing: true, actsMissing: true });
  flow.setLabel("Insuline");
  flow.addAct("IM");
  expect(shown(flow, "form")).toMatchObject({ labelMissing: false, actsMissing: false });
});

test("each professional has her own; the search takes words in any order without accents", async () => {
  const flow = flowOf("nurse-a");
  await flow.open();
  await made(flow, "Injection d’insuline du soir", "IM");
  await made(flow, "Pansement Éric", "PANS_SIMPLE");
  const other = flowOf("nurse-b");
  await other.open();
  expect(shown(other, "list").rows).toEqual([]);
  flow.setQuery("soir insu");
  expect(shown(flow, "list").rows.map(({ id }) => id)).toEqual(["favourite-1"]);
  flow.setQuery("eric ");
  expect(shown(flow, "list").rows.map(({ id }) => id)).toEqual(["favourite-2"]);
});

test("deleting asks first", async () => {
  const flow = flowOf("nurse-a");
  await flow.open();
  await made(flow, "Pansement", "PANS_SIMPLE");
  flow.askDelete("favourite-1");
  expect(shown(flow, "list").deleteAsked).toBe("favourite-1");
  await flow.confirmDelete(false);
  expect(shown(flow, "list")).toMatchObject({ deleteAsked: undefined, rows: [{ id: "favourite-1" }] });
  flow.askDelete("favourite-1");
  await flow.confirmDelete(true);
  expect(shown(flow, "list").rows).toEqual([]);
});

test("a full disk keeps the form; a favourite of another shape is left alone", async () => {
  const full = flowOf("nurse-a", { favourites: { ...store.favourites, put: async () => err({ kind: "disk-full" }) } });
  await full.open();
  await made(full, "Pansement", "PANS_SIMPLE");
  expect(refused).toEqual([{ kind: "disk-full" }]);
  expect(shown(full, "form").label).toBe("Pansement");
  await store.favourites.put({ id: "other", owner: "nurse-a", label: "Autre", content: { lines: 3 } });
  await full.open();
  expect(shown(full, "list").rows).toEqual([]);
});
