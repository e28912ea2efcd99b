/**
 * A fresh process that opens the tables file of its argument and prints what that cost, as JSON. What is imported before
 * the measure begins is what any program has; SQLite is loaded within it.
 */
const rssMb = (): number => process.memoryUsage.rss() / 1e6;
const since = (start: bigint): number => Number(process.hrtime.bigint() - start) / 1e6;

const [, , path = ""] = process.argv;
const before = rssMb();
const loading = process.hrtime.bigint();
const { openTablesHolder } = await import("../../firmware/store/tables/holder.js");
const loadMs = since(loading);
const opening = process.hrtime.bigint();
const holder = openTablesHolder(path);
const openMs = since(opening);
const openRssMb = rssMb() - before;
const first = process.hrtime.bigint();
holder.current().ccamSearch.find("réparation canine");
const firstSearchMs = since(first);
const searchRssMb = rssMb() - before;
process.stdout.write(JSON.stringify({ loadMs, openMs, openRssMb, firstSearchMs, searchRssMb }));
