import type { StartupFailure } from "../flows/app-types.js";
import type { RunningUi } from "./app.js";
import { createNavigator, initStyles } from "./kit/index.js";
import { closeStyles } from "./kit/theme/look.js";
import { startupFailureScreen } from "./screens/startup/startup-failure-screen.js";

/** What shows instead of the terminal when its memory does not open. */
export function showStartupFailure(failure: StartupFailure, options: { readonly fontsDir: string }): RunningUi {
  initStyles(options.fontsDir, { theme: "jour", scale: 100 });
  const navigator = createNavigator();
  navigator.show(startupFailureScreen(failure), "replace");
  return {
    dispose() {
      navigator.close();
      closeStyles();
    },
  };
}
