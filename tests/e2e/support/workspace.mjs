// Ways into a workspace that many stories share.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./browser.mjs";
import { upload } from "./hands.mjs";

export const samples = ["serbia", "hungary", "germany"];

/** Opens a sample as a newcomer does: with one click. */
export async function walkInto(page, sample) {
  await page.locator("button.sample").nth(samples.indexOf(sample)).click();
  await page.locator(".shell").waitFor();
}

/** Goes to an address of the open page. */
export const goTo = (page, fragment) => page.evaluate((to) => void (location.hash = to), fragment);

/** Opens a sample and goes to an address in it. */
export async function walkTo({ page, open }, sample, fragment) {
  await open();
  await walkInto(page, sample);
  await goTo(page, fragment);
}

/** The text of a sample's file. */
export const sampleText = (sample) => readFileSync(join(root, "samples", `${sample}.klaster.json`), "utf8");

/** Opens a file from the first visit's picker. */
export const openFile = (page, name, text) => upload(page.getByTestId("open-file"), name, text);

/** What the page says at its bottom. */
export const notice = (page) => page.getByTestId("notice");

/** A file of ours around a few records. */
export const file = (records, more = {}) =>
  JSON.stringify({ format: "klaster", version: 1, records, journal: [], ...more });
