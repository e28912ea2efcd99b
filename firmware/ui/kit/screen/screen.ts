import { Screen } from "lvgl-bindings-ts";
import { HEIGHT, STATUS_BAR, WIDTH } from "../core/layers.js";
import { box, type Node } from "../core/node.js";
import { type Scope, withRootScope } from "../core/scope.js";
import { type FootSpec, foot } from "../parts/foot.js";
import { type HeadSpec, head } from "../parts/head.js";
import { type RouteSpec, routeLine } from "../parts/route.js";
import { setStatusBarOnDark } from "../parts/status-bar.js";
import { styles } from "../theme/styles.js";

/** What a screen is made of (anatomy of shared/design/ui.md §2.4). */
export interface ScreenSpec {
  /** Test name of the whole screen. */
  readonly name: string;
  /** `lock`: the deep green ground, the status bar light on it. */
  readonly ground?: "bg" | "lock";
  readonly head?: HeadSpec;
  /** The route under the head, inside an invoice. */
  readonly route?: RouteSpec;
  readonly foot?: FootSpec;
  /** Content scrolls, with a side margin of 16 and 12 px between cards; else `build` places things itself. */
  readonly body?: "scroll" | "free";
  /** Top of the content when it is not what head and route give, px. */
  readonly bodyTop?: number;
  readonly build: (body: Node) => void;
}

/** A built screen. `close` ends its bindings and deletes its widgets. */
export interface OpenScreen {
  readonly name: string;
  readonly root: Screen;
  /** The part that slides at a change of screen; foot and status bar stand still. */
  readonly moving: readonly Node[];
  readonly dark: boolean;
  close(): void;
}

/** Height of the head at 100 % text. */
const HEAD = 72;

/** Top of the content: under the route, under the head, or under the status bar. `grown`: what larger text adds to the head. */
function contentTop(spec: ScreenSpec, grown: number): number {
  if (spec.bodyTop !== undefined) return spec.bodyTop + grown;
  if (spec.route !== undefined) return 155 + grown;
  return spec.head === undefined ? STATUS_BAR : 124 + grown;
}

/** Builds a screen, not shown yet. */
export function buildScreen(spec: ScreenSpec): OpenScreen {
  const dark = spec.ground === "lock";
  const ground = dark ? styles.lockGround() : styles.fill("bg");
  const root = new Screen({ scrollable: false, styles: [ground, styles.ink("ink")] });
  let scope: Scope | undefined;
  const moving: Node[] = [];
  scope = withRootScope(() => {
    let grown = 0;
    if (spec.head !== undefined) {
      const top = head(root, spec.head);
      root.updateLayout();
      grown = Math.max(0, top.height - HEAD);
      moving.push(top);
    }
    const top = contentTop(spec, grown);
    const bottom = spec.foot === undefined ? HEIGHT : HEIGHT - 96;
    const scrolls = spec.body !== "free";
    const body = box(root, {
      name: spec.name,
      x: 0,
      y: top,
      w: WIDTH,
      h: bottom - top,
      ...(scrolls ? { scroll: "y" as const, flow: "column" as const, gap: 12, pad: [2, 16, 16, 16] as const } : {}),
    });
    moving.push(body);
    if (spec.route !== undefined) routeLine(root, spec.route, 119 + grown);
    spec.build(body);
    if (spec.foot !== undefined) {
      body.updateLayout();
      const goesOn = scrolls && body.scrollBottom > 0;
      foot(root, { line: goesOn, ...spec.foot });
    }
  }).scope;
  let open = true;
  return {
    name: spec.name,
    root,
    moving,
    dark,
    close() {
      if (!open) return;
      open = false;
      scope?.dispose();
      root.delete();
    },
  };
}

/** Makes a built screen the one that is seen. */
export function loadScreen(screen: OpenScreen): void {
  setStatusBarOnDark(screen.dark);
  screen.root.load();
}
