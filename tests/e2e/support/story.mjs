// A story is one test in a browser of its own: fresh storage, the release page
// under its real policy, below a sub-path. It fails on anything the reader's
// console would show and on any request that leaves the page's own host.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, servePage, started, target } from "./browser.mjs";

export { started };

let browser;
let site;

before(async () => {
  site = await servePage();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** Collects what must not happen in a context, in `problems`. */
async function watch(context, problems) {
  context.on("weberror", (event) => problems.push(`uncaught: ${event.error()?.message ?? event.error()}`));
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(site.address).origin) {
      problems.push(`left the host: ${request.url()}`);
    }
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI} at ${event.sourceFile}`);
    });
  });
}

/**
 * One test. `tell` gets `{ page, context, browser, address, open, problems }`:
 * `open("#/votes")` goes to an address of the page and waits until it stands.
 * Options: `lang` (default "en"), `context` (for Playwright's `newContext`),
 * `allow` (patterns of problems that belong to this story), `timeout`.
 */
export function story(name, tell, { lang = "en", context: more = {}, allow = [], timeout = 60_000 } = {}) {
  test(name, { timeout }, async () => {
    const context = await browser.newContext({ locale: lang, acceptDownloads: true, reducedMotion: "reduce", ...more });
    context.setDefaultTimeout(10_000);
    const problems = [];
    await watch(context, problems);
    const page = await context.newPage();
    const open = async (fragment = "") => {
      await page.goto(site.address + fragment);
      await started(page);
    };
    try {
      await tell({ page, context, browser, address: site.address, open, problems });
      const left = problems.filter((problem) => !allow.some((pattern) => pattern.test(problem)));
      assert.deepEqual(left, [], "the console and the network stay quiet");
    } catch (error) {
      const file = join(target, "e2e", `${name.replace(/[^\p{L}\p{N}]+/gu, "-")}.png`);
      mkdirSync(join(target, "e2e"), { recursive: true });
      await page.screenshot({ path: file, fullPage: true }).catch(() => {});
      if (problems.length) error.message += `\nproblems: ${problems.join("\n")}`;
      error.message += `\nscreenshot: ${file}`;
      throw error;
    } finally {
      await context.close();
    }
  });
}
