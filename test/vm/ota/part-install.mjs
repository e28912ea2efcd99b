// One update from the server to the other slot; then one that does not start, and the way back.
import { liveUntilTold, World } from "./world.mjs";

export async function run(bench) {
  const { board, report, note, figure } = bench;
  const server = await bench.server("install");
  const { port } = server;
  const drive = bench.drive(bench.disk("install"));
  const world = new World({ report, server, running: "1.0.0" });

  await world.publish(await bench.bundle("1.1.0"), "1.1.0");
  const begun = performance.now();
  const starts = await liveUntilTold(board, world, { drive, port });
  figure("one update in the machine", Math.round((performance.now() - begun) / 1000), "s");
  report(
    "a signed verity bundle goes to the other slot, and the server is told after the restart",
    world.told.status === "finished" && world.running === "1.1.0" && world.slot === "B",
    { ...world.told, running: world.running, slot: world.slot },
  );
  report("it takes two starts", starts === 2, starts);

  const slots = await slotsAfterStart({ board, world, drive, port });
  report(
    "marked good, it is what starts next",
    slots?.running === "B" && slots.runningVersion === "1.1.0" && slots.next === "B" && slots.good,
    slots,
  );

  await world.publish(await bench.bundle("1.2.0", { broken: true }), "1.2.0");
  const selected = [];
  const marks = [];
  const onWord = ({ select, marked }) => {
    if (select) selected.push(select);
    if (marked) marks.push(marked);
  };
  await liveUntilTold(board, world, { drive, port, onWord, settled: () => marks.at(-1) === "active" });
  report(
    "a release that does not start is tried three times, then the former one starts",
    selected.join("") === "BAAAB",
    selected,
  );
  report("the server is told of the failure", world.told.status === "error" && world.running === "1.1.0", {
    ...world.told,
    running: world.running,
  });
  const states = [];
  const again = await slotsAfterStart({
    board,
    world,
    drive,
    port,
    onWord: ({ state }) => state && states.push(state),
  });
  report(
    "what it fell back to is marked good and primary again, not only what is left",
    again?.running === "B" && again.next === "B" && /^\d+ B /.test(states[0]),
    { marks, states, ...again },
  );
  note(`as it was told: ${world.told.messages.at(-1)}`);
  await server.close();
}

async function slotsAfterStart({ board, world, drive, port, onWord = () => undefined }) {
  let slots;
  await board.live({
    drive,
    port,
    judge(word, cut) {
      world.hear(word);
      onWord(word);
      if (word.slots === undefined) return;
      slots = word.slots;
      cut();
    },
  });
  return slots;
}
