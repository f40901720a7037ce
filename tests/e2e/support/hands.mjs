// What a reader does and notices: keys, files, text, and the barriers axe knows of.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";

/** Polls until `check` passes, since a page changes a moment after a click. */
export async function eventually(check, within = 5_000) {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The locator's text becomes `expected`: a string it contains or a pattern it matches. */
export const reads = (locator, expected) =>
  eventually(async () => {
    const text = await locator.innerText({ timeout: 1_000 });
    if (expected instanceof RegExp) assert.match(text, expected);
    else assert.ok(text.includes(expected), `${JSON.stringify(text)} should contain ${JSON.stringify(expected)}`);
  });

/** Presses keys one after the other, e.g. `press(page, "Tab", "Tab", "Enter")`. */
export async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Reaches `locator` with Tab alone, as somebody without a mouse must. */
export async function tabTo(page, locator, limit = 100) {
  for (let count = 0; count < limit; count += 1) {
    if (await locator.evaluate((node) => node === document.activeElement).catch(() => false)) return count;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${locator} cannot be reached within ${limit} presses of Tab`);
}

/** `{ name, text }` of the file that `act` makes the page offer. */
export async function download(page, act) {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

/** Gives a file input a file that exists only in the test. */
export const upload = (input, name, text, mimeType = "application/json") =>
  input.setInputFiles({ name, mimeType, buffer: Buffer.from(text, "utf8") });

/** No barrier that axe can find; `within` narrows it to a part of the page. */
export async function accessible(page, { within, except = [] } = {}) {
  // The page has no frames: axe may look at it where it stands, and need not open another page to
  // join what it found. What it did not find fault with is not told, which is most of what it says.
  let axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  if (within) axe = axe.include(within);
  if (except.length) axe = axe.disableRules(except);
  const { violations } = await axe.analyze();
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((n) => n.html).join("\n  ")}`);
  assert.deepEqual(told, []);
}

/** Wears a dress of the page: "light", "dark", "contrast", "projector". */
export const wear = (page, dress) =>
  page.evaluate((name) => {
    document.documentElement.dataset.dress = name;
  }, dress);

/** Looks at the page in one dress after the other; what fails is told with its dress. */
export async function inEveryDress(page, look, dresses = ["light", "dark", "contrast", "projector"]) {
  for (const dress of dresses) {
    await wear(page, dress);
    try {
      await look();
    } catch (error) {
      error.message = `in the ${dress} dress: ${error.message}`;
      throw error;
    }
  }
}
