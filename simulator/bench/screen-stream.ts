import { type Area, addArea, clip, encodeFrame, type ScreenSource } from "./screen.js";

/** The picture on its way to one page. */
export interface ScreenStream {
  /** The page has drawn picture `seq`. */
  drawn(seq: number): void;
  close(): void;
}

/**
 * Sends what changes on the screen, whole picture first. Areas flushed in one turn of the loop leave together; while a
 * picture is on its way nothing else is sent and areas gather, so a slow page costs one picture, never a queue.
 * Nothing is sent while nothing changes.
 */
export function screenStream(source: ScreenSource, send: (picture: Uint8Array) => void): ScreenStream {
  let dirty: readonly Area[] = [{ x: 0, y: 0, width: source.width, height: source.height }];
  let awaited: number | undefined;
  let seq = 0;
  let scheduled: NodeJS.Immediate | undefined;

  const push = (): void => {
    scheduled = undefined;
    if (awaited !== undefined || dirty.length === 0) return;
    seq = (seq + 1) >>> 0;
    awaited = seq;
    const picture = encodeFrame(seq, source, dirty);
    dirty = [];
    send(picture);
  };
  const schedule = (): void => {
    scheduled ??= setImmediate(push);
  };
  const unsubscribe = source.onFlush((area) => {
    const visible = clip(area, source.width, source.height);
    if (visible === undefined) return;
    dirty = addArea(dirty, visible);
    if (awaited === undefined) schedule();
  });
  schedule();

  return {
    drawn(drawn) {
      if (drawn !== awaited) return;
      awaited = undefined;
      if (dirty.length > 0) schedule();
    },
    close() {
      unsubscribe();
      if (scheduled !== undefined) clearImmediate(scheduled);
      dirty = [];
      awaited = seq;
    },
  };
}
