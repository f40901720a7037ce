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
  await page.getByRole("button", { name: /^Show/ }).click();
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
