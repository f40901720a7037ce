// Files that go out to partners and come back: what each would change is shown before anything does.
import assert from "node:assert/strict";
import { accessible, download, eventually, reads, upload } from "./support/hands.mjs";
import { started, story } from "./support/story.mjs";
import { file, notice, openFile, walkInto } from "./support/workspace.mjs";

const go = (page, route) => page.evaluate((to) => void (location.hash = to), route);
const short = (page) => page.getByLabel("Short name", { exact: true });

/** Gives the organisation's short name another text. */
async function rename(page, to) {
  await go(page, "#/charter");
  await short(page).fill(to);
  await short(page).press("Enter");
  await reads(page.locator(".brand"), to);
}

const exported = (page) => download(page, () => page.getByTestId("saved").getByRole("button").click());

/** What somebody else makes of a file in a browser of their own. */
async function elsewhere(browser, address, text, act) {
  const context = await browser.newContext({ locale: "en", acceptDownloads: true, reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await started(page);
    await openFile(page, "sent.klaster.json", text);
    await page.locator(".shell").waitFor();
    await act(page);
    return (await exported(page)).text;
  } finally {
    await context.close();
  }
}

const bring = (page, name, text) => upload(page.locator('.header input[type="file"]'), name, text);
const merge = (page) => page.getByRole("dialog").getByRole("button", { name: /^Merge/ }).click();

story("a returned file is shown before it is taken in, and all of it is one step to undo", async ({ page, open, browser, address }) => {
  await open();
  await walkInto(page, "hungary");
  const { text } = await exported(page);
  const back = await elsewhere(browser, address, text, (there) => rename(there, "Theirs"));
  await bring(page, "back.klaster.json", back);
  await merge(page);
  await reads(page.getByTestId("queue"), /1 change to take in, no question/);
  await reads(page.locator(".sharing-file"), /back\.klaster\.json/);
  await accessible(page, { within: ".sharing" });
  await reads(page.locator(".brand"), "Kékkör");
  const change = page.locator(".sharing-change");
  await page.getByRole("button", { name: /^Show:/ }).click();
  await reads(change, /Short name[\s\S]*Theirs/);
  await page.getByRole("button", { name: "Take in 1 change" }).click();
  await reads(page.locator(".brand"), "Theirs");
  await reads(page.locator(".sharing-receipt"), /1 change taken in/);
  await notice(page).getByRole("button", { name: "Undo" }).click();
  await reads(page.locator(".brand"), "Kékkör");
});

story("the same file again brings nothing new", async ({ page, open, browser, address }) => {
  await open();
  await walkInto(page, "hungary");
  const { text } = await exported(page);
  const back = await elsewhere(browser, address, text, (there) => rename(there, "Theirs"));
  await bring(page, "back.klaster.json", back);
  await merge(page);
  await page.getByRole("button", { name: "Take in 1 change" }).click();
  await reads(page.locator(".brand"), "Theirs");
  await bring(page, "back.klaster.json", back);
  await merge(page);
  await reads(page.getByTestId("queue"), /Nothing to take in, no question/);
  await reads(page.locator(".sharing-file"), /Nothing new/);
});

story("what both sides changed is asked, mine and theirs side by side, and nobody wins unasked", async ({ page, open, browser, address }) => {
  await open();
  await walkInto(page, "hungary");
  const { text } = await exported(page);
  const back = await elsewhere(browser, address, text, (there) => rename(there, "Theirs"));
  await rename(page, "Mine");
  await bring(page, "back.klaster.json", back);
  await merge(page);
  await reads(page.getByTestId("queue"), /1 question/);
  const question = page.locator(".sharing-question");
  await reads(question, /Both sides changed it[\s\S]*Mine[\s\S]*Theirs/);
  await accessible(page, { within: ".sharing" });
  await question.getByLabel(/In the file/).check();
  await page.getByRole("button", { name: "Take in 1 change" }).click();
  await reads(page.locator(".brand"), "Theirs");
});

story("a partner gets their part, changes it in the same page, and it comes back under their name", async ({ page, open, browser, address }) => {
  await open();
  await walkInto(page, "germany");
  await go(page, "#/sharing");
  const row = page.locator(".sharing-members li").first();
  const { text } = await download(page, () => row.getByRole("button").click());
  const part = JSON.parse(text);
  assert.equal(part.scope, "partner");
  const own = part.records.find(({ id }) => id === part.partner);
  await reads(row, /sent/);
  await reads(page.locator(".sharing-out"), new RegExp(own.name.slice(0, 8)));
  const letter = await page.locator(".sharing-out a").getAttribute("href");
  assert.match(letter, /^mailto:/);
  const back = await elsewhere(browser, address, text, async (there) => {
    await go(there, "#/sharing");
    await reads(there.locator(".sharing-sending"), /Send your part back/);
    await go(there, `#/members?focus=${own.id}`);
    await there.locator("#member-card").getByLabel("Town", { exact: true }).fill("Eberswalde-Nord");
    await there.locator("#member-card").getByLabel("Town", { exact: true }).press("Enter");
  });
  await bring(page, "back.klaster.json", back);
  await merge(page);
  await reads(page.locator(".sharing-file h3"), own.name);
  await page.getByRole("button", { name: "Take in 1 change" }).click();
  await go(page, `#/members?focus=${own.id}`);
  await eventually(async () =>
    assert.equal(await page.locator("#member-card").getByLabel("Town", { exact: true }).inputValue(), "Eberswalde-Nord"),
  );
});

story("a public file has no addresses and no journal of them", async ({ page, open }) => {
  await open();
  await walkInto(page, "germany");
  await go(page, "#/sharing");
  const { text } = await download(page, () => page.getByRole("button", { name: "Save a public file" }).click());
  assert.equal(JSON.parse(text).scope, "public");
  assert.doesNotMatch(text, /[^\s"]+@[^\s"]+\.[a-z]{2,}/);
});

story("a file of this organisation may replace all that is here, in one step that undo takes back", async ({ page, open }) => {
  await open();
  await walkInto(page, "hungary");
  const { text } = await exported(page);
  await rename(page, "Later");
  await bring(page, "before.klaster.json", text);
  await page.getByRole("dialog").getByRole("button", { name: /^Replace/ }).click();
  await reads(page.locator(".brand"), "Kékkör");
  await notice(page).getByRole("button", { name: "Undo" }).click();
  await reads(page.locator(".brand"), "Later");
});

story("a file that is pasted asks what is to become of it, and closing the question changes nothing", async ({ page, open }) => {
  await open();
  await walkInto(page, "hungary");
  const { text } = await exported(page);
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  }, text);
  await reads(page.getByRole("dialog"), /A file of this organisation came in/);
  await accessible(page, { within: "dialog[open]" });
  await page.getByRole("button", { name: "Do nothing" }).click();
  await reads(page.locator(".brand"), "Kékkör");
  assert.equal(await page.locator("dialog[open]").count(), 0);
});

story("a file of another organisation opens beside this one", async ({ page, open }) => {
  await open();
  await walkInto(page, "hungary");
  await bring(page, "other.json", file([{ id: "o", kind: "organisation", name: "Another" }], { workspace: "elsewhere" }));
  await reads(page.locator(".brand"), "Another");
});

story("a record travels in a link, is shown for reading, and can be kept", async ({ page, context, open, address }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(address).origin });
  await open();
  await walkInto(page, "germany");
  await go(page, "#/projects?focus=pr1");
  await page.getByRole("button", { name: "Copy as a link" }).click();
  await reads(notice(page), /Copied: the link holds this record/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.length < 8_200, `${link.length} characters`);
  const other = await context.newPage();
  await other.goto(link);
  await started(other);
  await reads(other.getByTestId("shown"), /came in a link/);
  await other.waitForURL(/#\/projects/);
  assert.equal(await other.locator(".project-panel textarea").first().getAttribute("readonly"), "");
  await other.getByRole("button", { name: "Keep it as my own copy" }).click();
  await reads(other.getByTestId("saved"), /Saved in this browser/);
});

story("a link that was cut on the way is refused with a sentence", async ({ page, open }) => {
  await open("#/link?data=AAAA&record=x");
  await reads(notice(page), /not whole/);
});

story("a linked file is saved in place, and what somebody else wrote into it is merged, never overwritten", async ({ page, open }) => {
  // The picker is the system's own; a file of the browser's private disk has the same interface.
  await page.addInitScript(() => {
    window.showSaveFilePicker = async () =>
      (await navigator.storage.getDirectory()).getFileHandle("shared.klaster.json", { create: true });
  });
  const onDisk = (change) =>
    page.evaluate(async (value) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle("shared.klaster.json");
      const text = await (await handle.getFile()).text();
      if (value === undefined) return text;
      const stream = await handle.createWritable();
      await stream.write(value);
      await stream.close();
      return value;
    }, change);
  await open();
  await walkInto(page, "hungary");
  await go(page, "#/sharing");
  await page.getByRole("button", { name: "Save as a linked file" }).click();
  await reads(page.getByTestId("saved"), /Save into shared\.klaster\.json/);
  await rename(page, "Mine");
  await page.keyboard.press("Control+s");
  await eventually(async () => assert.match(await onDisk(), /"shortName":"Mine"/));
  await reads(page.getByTestId("saved"), /in a file/);
  // Somebody else saves from elsewhere.
  const theirs = JSON.parse(await onDisk());
  delete theirs.hash;
  const own = theirs.records.find(({ kind }) => kind === "organisation");
  theirs.journal.push({
    id: "elsewhere:1",
    lamport: 900,
    at: "2026-01-02T03:04:05Z",
    by: "Eva",
    changes: [{ record: own.id, field: "region", from: own.region, to: "From elsewhere" }],
  });
  own.region = "From elsewhere";
  await onDisk(JSON.stringify(theirs));
  await rename(page, "Mine too");
  await page.keyboard.press("Control+s");
  await merge(page);
  await page.getByRole("button", { name: "Take in 1 change" }).click();
  await page.keyboard.press("Control+s");
  await eventually(async () => assert.match(await onDisk(), /"shortName":"Mine too"/));
  assert.match(await onDisk(), /"region":"From elsewhere"/);
});

story("a tab of an older version stops writing beside a newer one, and says so", async ({ page, context, open, address }) => {
  await open();
  await walkInto(page, "hungary");
  const other = await context.newPage();
  await other.goto(`${address}#/overview`);
  await started(other);
  await other.evaluate(() => {
    const key = Object.keys(localStorage).find((it) => /^klaster:[^:]+:head$/.test(it));
    localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), version: 99 }));
  });
  await reads(notice(page), /stopped writing/);
  await go(page, "#/charter");
  await eventually(async () => assert.equal(await short(page).getAttribute("readonly"), ""));
});
