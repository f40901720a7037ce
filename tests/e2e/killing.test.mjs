// The whole browser is killed in the middle of typing, at different moments, and started again on
// the same profile. What the page had said was saved is there; beside it, in the same browser and at
// the same pace, a page that saves its document as one value.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../scripts/serve.mjs";
import { servePage, started } from "./support/browser.mjs";
import { upload } from "./support/hands.mjs";
import { withProfile } from "./support/kill.mjs";
import { file, openFile, walkInto } from "./support/workspace.mjs";

const seconds = (process.env.KLASTER_KILLS ?? "1,4,9,20").split(",").map(Number);
let site;
let plain;

before(async () => {
  site = await servePage();
  plain = await serve({ dir: fileURLToPath(new URL("pages", import.meta.url)) });
});

after(async () => {
  await site?.close();
  await plain?.close();
});

const short = (page) => page.getByLabel("Short name", { exact: true });
const number = (text) => Number(text.match(/Edit (\d+)/)?.[1] ?? 0);

/** In the page: the last edit that the head showed while it said that everything is saved. */
function listen() {
  window.saved = "";
  const look = () => {
    const said = document.querySelector("[data-testid=saved] strong")?.textContent ?? "";
    const name = document.querySelector(".brand")?.textContent ?? "";
    if (said.startsWith("Saved in this browser") && /Edit \d+/.test(name)) window.saved = name;
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
}

async function openPages(context) {
  const page = await context.newPage();
  await page.goto(`${site.address}#/charter`);
  await started(page);
  const beside = await context.newPage();
  await beside.goto(`${plain.address}blob.html`);
  return { page, beside };
}

/** Types edits into both pages until the browser is killed; returns what each had said was saved. */
async function typeUntilKilled({ page, beside }, kill, milliseconds) {
  await page.evaluate(listen);
  const end = Date.now() + milliseconds;
  let edits = 0;
  while (Date.now() < end) {
    edits += 1;
    await beside.evaluate((at) => window.edit(at), edits);
    await short(page).fill(`Edit ${edits}`);
    await short(page).press("Enter");
    // People pause between words.
    await page.waitForTimeout(60 + ((edits * 37) % 240) + (edits % 12 === 0 ? 700 : 0));
  }
  // The next edit is half typed when everything ends.
  await short(page).pressSequentially("Edit 9", { delay: 5 });
  const said = { ours: number(await page.evaluate(() => window.saved)), blob: await beside.evaluate(() => window.said) };
  await kill();
  return { edits, said };
}

async function killed(lay, milliseconds, units) {
  return withProfile(async (begin) => {
    const first = await begin();
    const pages = await openPages(first.context);
    await lay(pages.page);
    await pages.page.evaluate(() => void (location.hash = "#/charter"));
    await short(pages.page).waitFor();
    await pages.beside.evaluate((units) => window.begin(units), units);
    const { edits, said } = await typeUntilKilled(pages, first.kill, milliseconds);
    const second = await begin();
    const { page, beside } = await openPages(second.context);
    await page.locator(".shell").waitFor();
    await short(page).waitFor();
    const back = { ours: number(await page.locator(".brand").innerText()), blob: await beside.evaluate(() => window.found) };
    // Nothing lies aside, and the page can go on.
    assert.equal(await page.locator(".bar.warning").count(), 0);
    await short(page).fill("Afterwards");
    await short(page).press("Enter");
    await page.locator(".brand").getByText("Afterwards").waitFor();
    return { edits, said, back };
  });
}

const row = (what, after, { edits, said, back }) =>
  `${what.padEnd(24)} killed after ${String(after).padStart(2)} s, ${String(edits).padStart(3)} edits` +
  ` · entry by entry: said ${said.ours}, back ${back.ours}, lost ${said.ours - back.ours}` +
  ` · one value: said ${said.blob}, back ${back.blob}, lost ${said.blob - back.blob}`;

for (const after of seconds) {
  test(`a browser killed after ${after} s of typing loses nothing that was said to be saved`, { timeout: 120_000 }, async () => {
    const result = await killed((page) => walkInto(page, "hungary"), after * 1000, 200_000);
    console.log(row("a sample", after, result));
    holds(result);
  });
}

test("a large organisation is killed as safely as a small one", { timeout: 120_000 }, async () => {
  const records = [{ id: "o", kind: "organisation", name: "Large", language: "en" }];
  for (let at = 0; at < 5000; at += 1) {
    records.push({ id: `m${at}`, kind: "member", name: `Partner ${at}`, town: "A town with a long name", activity: "x".repeat(100) });
  }
  const text = file(records, { workspace: "w1" });
  const lay = async (page) => {
    await openFile(page, "large.klaster.json", text);
    await page.locator(".shell").waitFor({ timeout: 60_000 });
  };
  const result = await killed(lay, 12_000, text.length);
  console.log(row(`${Math.round(text.length / 1000)} kB, 5,001 records`, 12, result));
  holds(result);
});

/** The text of the file that a button offers, as it leaves the page: nobody keeps downloads here. */
async function written(page, button) {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      window.written = blob.text();
      return make(blob);
    };
  });
  await button.click();
  await page.waitForFunction(() => window.written);
  return page.evaluate(() => window.written);
}

// The close of a year is the one act that takes steps away. The browser is killed while it does so, right
// afterwards, and when local storage may have reached the disk in between.
const waits = (process.env.KLASTER_CLOSED ?? "0,30,400,6000").split(",").map(Number);
for (const wait of waits) {
  test(`a browser killed ${wait} ms after a year is closed has everything, here or in the archive`, { timeout: 120_000 + wait }, () =>
    withProfile(async (begin) => {
      const first = await begin();
      const page = await first.context.newPage();
      await page.goto(`${site.address}#/charter`);
      await started(page);
      await walkInto(page, "hungary");
      await page.evaluate(() => void (location.hash = "#/charter"));
      for (let at = 1; at <= 30; at += 1) {
        await short(page).fill(`Edit ${at}`);
        await short(page).press("Enter");
      }
      await page.locator(".brand").getByText("Edit 30").waitFor();
      await page.evaluate(() => void (location.hash = "#/sharing"));
      await page.getByRole("button", { name: "Look at what it would come to" }).click();
      const archive = await written(page, page.getByRole("button", { name: /^Write the archive/ }));
      await upload(page.getByTestId("archive-back"), "archive.klaster.json", archive);
      if (wait >= 400) await page.getByTestId("notice").getByText("30 steps are now").waitFor();
      await page.waitForTimeout(wait);
      await first.kill();

      const second = await begin();
      const again = await second.context.newPage();
      await again.goto(`${site.address}#/sharing`);
      await started(again);
      await again.locator(".brand").getByText("Edit 30").waitFor();
      assert.equal(await again.locator(".bar.warning").count(), 0);
      const living = JSON.parse(await written(again, again.getByTestId("saved").getByRole("button")));
      const kept = JSON.parse(archive);
      assert.deepEqual(living.records, kept.records);
      const steps = new Set([...living.journal, ...kept.journal].map((it) => it.id));
      assert.equal(kept.journal.length, 30);
      assert.equal(steps.size, 30);
      // Whole, or not begun: a step that is not listed is one of those that were put away.
      if (living.journal.length < 30) assert.ok(living.folded, "what remains of the steps is there");
      console.log(`killed ${wait} ms after the close: ${living.journal.length} of 30 steps listed`);
    }));
}

/** What was said to be saved is there, and the page does not just say nothing. */
function holds({ edits, said, back }) {
  assert.ok(back.ours >= said.ours, `said ${said.ours}, came back ${back.ours}`);
  assert.ok(back.ours <= edits, "and nothing that was never finished");
  assert.ok(said.ours >= edits / 2 - 1, `only ${said.ours} of ${edits} edits were said to be saved`);
}
