import { activeScreen, type Obj, systemLayer, topLayer } from "lvgl-bindings-ts";

/** Something a finger can be put on. */
export interface Touchable {
  /** Test name, "" when it has none. */
  readonly name: string;
  /** Middle of the part that can be seen, px. */
  readonly x: number;
  readonly y: number;
}

interface Area {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function common(a: Area, b: Area): Area | undefined {
  const area = {
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
    x2: Math.min(a.x2, b.x2),
    y2: Math.min(a.y2, b.y2),
  };
  return area.x1 <= area.x2 && area.y1 <= area.y2 ? area : undefined;
}

/** Whether it leaves so little beside it that what lies behind is out of reach: the veil of a sheet or a dialog. */
function covers({ x1, y1, x2, y2 }: Area, glass: Area): boolean {
  return (x2 - x1) * (y2 - y1) > 0.9 * (glass.x2 - glass.x1) * (glass.y2 - glass.y1);
}

/**
 * What can be touched as the screen stands, behind first. Unlike the queries of the bindings' testing it looks at
 * each widget once, from the outside in, because a monkey looks a million times.
 */
export function touchables(): readonly Touchable[] {
  const screen = activeScreen();
  screen.updateLayout();
  const top = topLayer();
  top.updateLayout();
  const glass = screen.coords;
  const found: Touchable[] = [];
  const visit = (obj: Obj, around: Area): void => {
    if (obj.hidden) return;
    const area = common(obj.coords, around);
    if (area === undefined) return;
    const name = obj.name ?? "";
    // The letters of a keyboard are drawn keys: the keyboard itself is what is touched.
    if (obj.clickable || name.startsWith("key-")) {
      if (covers(area, glass)) found.length = 0;
      found.push({ name, x: (area.x1 + area.x2) >> 1, y: (area.y1 + area.y2) >> 1 });
    }
    for (const child of obj.children) visit(child, area);
  };
  for (const root of [screen, top, systemLayer()]) visit(root, glass);
  return found;
}
