// The whole browser is killed in the middle of typing, at different moments, and started again on
// the same profile. What the page had said was saved is there; beside it, in the same browser and at
// the same pace, a page that saves its document as one value.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../scripts/serve.mjs";
import { servePage, started } from "./support/browser.mjs";
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


/** What was said to be saved is there, and the page does not just say nothing. */
function holds({ edits, said, back }) {
  assert.ok(back.ours >= said.ours, `said ${said.ours}, came back ${back.ours}`);
  assert.ok(back.ours <= edits, "and nothing that was never finished");
  assert.ok(said.ours >= edits / 2 - 1, `only ${said.ours} of ${edits} edits were said to be saved`);
}
