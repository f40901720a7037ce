// The browser and the page's address, for tests and for screenshots alike.
// Knows nothing of what the page says.
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../../../scripts/serve.mjs";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Where screenshots and other by-products go. */
export const target = process.env.KLASTER_TARGET ?? join(root, "target");

/** A sub-path, since a page that works below one works anywhere. */
export const servePage = (base = "/some/sub/path/") => serve({ dir: join(root, "dist"), base });

// The sandbox is off because the tests also run as root, in containers; the
// rest keeps the browser from talking to anybody but the page.
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });

/** Resolves when the program runs: the opening sentence has gone. */
export const started = (page) => page.locator("#start").waitFor({ state: "detached", timeout: 30_000 });
