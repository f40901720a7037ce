// The close of a year, archives beside the living file, and files that the operating system opens.
import assert from "node:assert/strict";
import { accessible, download, eventually, reads, upload } from "./support/hands.mjs";
import { started, story } from "./support/story.mjs";
import { file, notice, openFile, walkInto } from "./support/workspace.mjs";

const go = (page, route) => page.evaluate((to) => void (location.hash = to), route);
const exported = (page) => download(page, () => page.getByTestId("saved").getByRole("button").click());

/** Gives the organisation's short name another text. */
async function rename(page, to) {
  await go(page, "#/charter");
  const short = page.getByLabel("Short name", { exact: true });
  await short.fill(to);
  await short.press("Enter");
  await reads(page.locator(".brand"), to);
}

story("a year is closed: the archive first, shown again, then the old steps go, and the archive opens beside and brings them back", async ({ page, open }) => {
  await open();
  await walkInto(page, "hungary");
  for (const name of ["One", "Two", "Three"]) await rename(page, name);
  const before = await exported(page);
  await go(page, "#/sharing");
  await page.getByRole("button", { name: "Look at what it would come to" }).click();
  const closing = page.locator(".sharing-closing");
  await reads(closing.locator("tbody tr").first(), /Steps of the history\s+3\s+0/);
  await accessible(page, { within: ".sharing-closing" });
  const show = (name, text) => upload(page.getByTestId("archive-back"), name, text);
  const year = new Date().getFullYear();
  const archive = await download(page, () => closing.getByRole("button", { name: `Write the archive of ${year}` }).click());
  assert.match(archive.name, new RegExp(`archive-${year}.*\\.klaster\\.json$`));
  const told = JSON.parse(archive.text);
  assert.equal(told.archive.year, year);
  assert.equal(told.journal.length, 3);
  // Another file, and an archive that lacks a step, let nothing go.
  await show(before.name, before.text);
  await reads(notice(page), new RegExp(`is not the archive of ${year} that was written here`));
  const lacking = { ...told, journal: told.journal.slice(0, 2) };
  await show(archive.name, JSON.stringify(lacking));
  await reads(notice(page), /1 step is not in this archive/);
  await reads(closing.locator("tbody tr").first(), /Steps of the history\s+3\s+0/);
  await show(archive.name, archive.text);
  await reads(notice(page), new RegExp(`3 steps are now in the archive of ${year} alone`));
  await go(page, "#/history");
  await reads(page.locator(".history-older"), new RegExp(`archive of ${year}`));
  // It stays so after a reload, and the records are as they were.
  await page.reload();
  await started(page);
  await reads(page.locator(".brand"), "Three");
  await reads(page.locator(".history-older"), new RegExp(`archive of ${year}`));
  const after = await exported(page);
  assert.deepEqual(JSON.parse(after.text).records, JSON.parse(before.text).records);
  assert.equal(JSON.parse(after.text).journal.length, 0);
  // The archive opens beside, for reading, with one click back.
  await upload(page.locator('.header input[type="file"]'), archive.name, archive.text);
  await page.getByRole("dialog").getByRole("button", { name: /^Open beside/ }).click();
  await reads(page.getByTestId("archive"), new RegExp(`archive of ${year}, for reading`));
  await reads(page.getByTestId("saved"), new RegExp(`Archive of ${year}`));
  await go(page, "#/charter");
  await eventually(async () => assert.equal(await page.getByLabel("Short name", { exact: true }).getAttribute("readonly"), ""));
  await page.getByRole("button", { name: "Back to the living file" }).click();
  await eventually(async () => assert.equal(await page.getByTestId("archive").count(), 0));
  await rename(page, "Four");
  await upload(page.locator('.header input[type="file"]'), archive.name, archive.text);
  await page.getByRole("dialog").getByRole("button", { name: /^Open beside/ }).click();
  await page.getByRole("button", { name: "Bring its history back" }).click();
  await reads(notice(page), /3 steps are listed here again/);
  const whole = await exported(page);
  assert.equal(JSON.parse(whole.text).journal.length, 4);
  assert.equal(JSON.parse(whole.text).folded, undefined);
});

story("who comes back after the close brings only what is theirs", async ({ page, open, browser, address }) => {
  await open();
  await walkInto(page, "hungary");
  await rename(page, "One");
  const sent = await exported(page);
  const context = await browser.newContext({ locale: "en", acceptDownloads: true, reducedMotion: "reduce" });
  const there = await context.newPage();
  await there.goto(address);
  await openFile(there, "sent.klaster.json", sent.text);
  await there.locator(".shell").waitFor();
  await go(there, "#/charter");
  await there.getByLabel("Region", { exact: true }).fill("Their region");
  await there.getByLabel("Region", { exact: true }).press("Enter");
  await reads(there.getByTestId("saved"), /1 change not shared/);
  const back = await exported(there);
  await context.close();
  await rename(page, "Two");
  await go(page, "#/sharing");
  await page.getByRole("button", { name: "Look at what it would come to" }).click();
  const archive = await download(page, () => page.getByRole("button", { name: /^Write the archive/ }).click());
  await upload(page.getByTestId("archive-back"), archive.name, archive.text);
  await reads(notice(page), /2 steps are now/);
  await upload(page.locator('.header input[type="file"]'), "back.klaster.json", back.text);
  await page.getByRole("dialog").getByRole("button", { name: /^Merge/ }).click();
  await reads(page.getByTestId("queue"), /1 change to take in, no question/);
  await page.getByRole("button", { name: "Take in 1 change" }).click();
  await reads(page.locator(".brand"), "Two");
});

story("a file with which the system opens the page asks like any other, also before anything is open", async ({ page, open }) => {
  // The queue is the browser's own for installed pages; this one hands over when the test says so.
  await page.addInitScript(() => {
    Object.defineProperty(window, "launchQueue", { value: { setConsumer: (take) => (window.launch = take) } });
    window.hand = (name, text) =>
      window.launch({ files: [{ kind: "file", getFile: async () => new File([text], name, { type: "application/json" }) }] });
  });
  await open();
  await walkInto(page, "hungary");
  await rename(page, "One");
  const { text } = await exported(page);
  await rename(page, "Two");
  // The page is opened anew with the file, at its start.
  await go(page, "");
  await page.reload();
  await started(page);
  await page.evaluate(([name, content]) => window.hand(name, content), ["back.klaster.json", text]);
  const dialog = page.getByRole("dialog");
  await reads(dialog, /A file of this organisation came in[\s\S]*Merge[\s\S]*Open beside[\s\S]*Replace/);
  await reads(page.locator(".brand"), "Two");
  await dialog.getByRole("button", { name: /^Merge/ }).click();
  await reads(page.getByTestId("queue"), /Nothing to take in/);
  // Another organisation's file opens beside.
  const other = file([{ id: "o", kind: "organisation", name: "Another" }], { workspace: "elsewhere" });
  await page.evaluate(([name, content]) => window.hand(name, content), ["other.klaster", other]);
  await reads(page.locator(".brand"), "Another");
});

story("the page says of itself how it is installed and which files it opens", async ({ page, open, address }) => {
  await open();
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = await (await page.request.get(new URL(href, address).href)).json();
  assert.deepEqual(manifest.file_handlers[0].accept, { "application/json": [".json", ".klaster"] });
  for (const { src } of manifest.icons) {
    assert.equal((await page.request.get(new URL(src, address).href)).status(), 200, src);
  }
});

story("a file that the start page's picker opens asks too when its organisation is kept here", async ({ page, open }) => {
  await open();
  await walkInto(page, "germany");
  const { name, text } = await exported(page);
  await page.locator(".brand").click();
  await page.locator(".menu-list").getByText("Workspaces").last().click();
  await openFile(page, name, text);
  await reads(page.getByRole("dialog"), /A file of this organisation came in/);
  await page.getByRole("button", { name: "Do nothing" }).click();
  await reads(page.locator(".brand"), "NFS Finowtal-Ueckerland");
});
