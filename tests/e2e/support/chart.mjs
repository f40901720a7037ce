// Ways to the chart, and what is seen there.
import assert from "node:assert/strict";
import { eventually } from "./hands.mjs";
import { walkInto } from "./workspace.mjs";

/** Opens a sample at an address of the structure, e.g. `visit(at, "serbia", "?layout=lists")`. */
export async function visit({ page, open }, sample = "hungary", query = "") {
  await open();
  await walkInto(page, sample);
  await page.evaluate((hash) => (location.hash = hash), `#/structure${query}`);
  await page.locator(".stage [data-id], .chart-table tbody tr").first().waitFor();
  if (await page.locator(".world").count()) await still(page);
}

/** The card of a body. */
export const card = (page, id) => page.locator(`.stage .body[data-id="${id}"]`);

/** What the address asks for. */
export const query = (page) =>
  page.evaluate(() => Object.fromEntries(new URLSearchParams(location.hash.split("?")[1] ?? "")));

/** How the chart lies on the screen. */
export const seen = (page) => page.evaluate(() => document.querySelector(".world").getAttribute("transform"));

/** Resolves when the chart has come to rest. */
export const still = (page) =>
  eventually(async () => {
    const before = await seen(page);
    await page.waitForTimeout(120);
    assert.equal(await seen(page), before);
  });
