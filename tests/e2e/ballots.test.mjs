// A vote by file, from the secretary's page to a partner's and back.
import assert from "node:assert/strict";
import { accessible, download, eventually, reads, upload } from "./support/hands.mjs";
import { started, story } from "./support/story.mjs";
import { file, notice, openFile } from "./support/workspace.mjs";

const member = (id, name, of) => ({ id, kind: "member", name, class: of });
const records = [
  { id: "o", kind: "organisation", name: "Kékkör" },
  { id: "full", kind: "memberClass", name: "Full member", vote: true },
  { id: "support", kind: "memberClass", name: "Supporting member", consult: true },
  member("m1", "Mill", "full"),
  member("m2", "Forge", "full"),
  member("m3", "Bakery", "full"),
  member("bank", "Savings Bank", "support"),
  { id: "b", kind: "body", name: "Assembly", bodyType: "assembly" },
  {
    id: "card", kind: "ruleCard", name: "By file", clause: "§ 9 (2)", circular: true, revote: "last",
    majority: { base: "cast", num: 1, den: 2, strict: true },
  },
  {
    id: "p", kind: "poll", title: "The work plan is approved.", text: "As sent on Monday.", body: "b", rule: "card",
    pollKind: "circular", state: "open", opens: "2026-01-01", closes: "2099-12-31",
  },
];

/** The secretary's page, on the poll. */
async function secretary(page, open) {
  await open();
  await openFile(page, "kekkor.klaster.json", file(records));
  await page.locator(".shell").waitFor();
  await page.evaluate(() => {
    location.hash = "#/votes?focus=p";
  });
  await page.locator(".by-file").waitFor();
}

/** A partner's browser, with the poll file open in it. */
async function partner(browser, address, poll) {
  const context = await browser.newContext({ locale: "en", acceptDownloads: true, reducedMotion: "reduce" });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(address);
  await started(page);
  await openFile(page, poll.name, poll.text);
  await page.locator("dialog.answering h2").waitFor();
  return page;
}

const returned = (page, files) =>
  page.getByTestId("returned-files").setInputFiles(
    files.map(({ name, text }) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) })),
  );

story("a poll is mailed, answered, taken in, closed, and found in the closing file", async ({ page, open, browser, address }) => {
  await secretary(page, open);
  const poll = await download(page, () => page.getByTestId("poll-file").click());
  assert.match(poll.name, /\.poll\.json$/);
  await reads(page.locator(".by-file-mail"), "4 names on the roll");

  const mill = await partner(browser, address, poll);
  await reads(mill.locator("dialog.answering"), /The work plan is approved\.[\s\S]*As sent on Monday\.[\s\S]*§ 9 \(2\)/);
  await accessible(mill, { within: "dialog.answering" });
  assert.equal(await mill.getByTestId("answer-sign").isDisabled(), true);
  await mill.getByTestId("answer-member").selectOption("bank");
  await reads(mill.locator("dialog.answering"), "consultation right only (member class Supporting member)");
  assert.equal(await mill.locator(".answer-choice").count(), 0);
  await mill.getByTestId("answer-member").selectOption("m1");
  await mill.getByLabel("yes", { exact: true }).check();
  const ballot = await download(mill, () => mill.getByTestId("answer-sign").click());
  assert.match(ballot.name, /\.ballot\.json$/);
  await reads(mill.getByTestId("answer-signed"), "number 1");
  const words = await mill.getByTestId("own-fingerprint").innerText();
  assert.equal(words.trim().split(/\s+/).length, 8);
  // The same vote again is the same file, not a second ballot.
  const again = await download(mill, () => mill.getByTestId("answer-sign").click());
  assert.equal(again.text, ballot.text);

  await returned(page, [ballot, { ...ballot, name: "copy.json" }, { name: "letter.json", text: "We agree." }]);
  await reads(page.getByTestId("returns-figures"), /0 ballots count · 2 refused · 1 copy/);
  await reads(page.locator(".returns tbody"), `not in the roster: ${words.trim()}`);
  await accessible(page, { within: ".by-file" });
  await page.getByRole("button", { name: "The words agree" }).click();
  await reads(page.getByTestId("returns-figures"), /1 ballot counts · 1 refused · 1 copy/);
  await reads(page.locator(".key-roster"), words.trim());
  await page.getByTestId("take-in").click();
  await eventually(async () => assert.equal(await page.getByTestId("returns-figures").count(), 0));
  // Taking in the same files again changes nothing.
  await returned(page, [ballot, { name: "letter.json", text: "We agree." }]);
  await page.getByTestId("take-in").click();
  await reads(notice(page), "nothing changed");

  const closing = await download(page, () => page.getByTestId("closing-file").click());
  await upload(mill.getByTestId("check-closing"), closing.name, closing.text);
  await reads(mill.getByTestId("check-found"), /✓ The closing file holds[\s\S]*✓ Your ballot is in, at line \d of the log, and counts/);
  const rewritten = closing.text.replace("Adopted", "Rejected");
  assert.notEqual(rewritten, closing.text);
  await upload(mill.getByTestId("check-closing"), closing.name, rewritten);
  await reads(mill.getByTestId("check-found"), "✗ It is not signed, or it was altered");
  await mill.context().close();
});

story("a second thought has the next number, and the key stays in the browser", async ({ page, open, browser, address }) => {
  await secretary(page, open);
  const poll = await download(page, () => page.getByTestId("poll-file").click());
  const forge = await partner(browser, address, poll);
  await forge.getByTestId("answer-member").selectOption("m2");
  await forge.getByLabel("yes", { exact: true }).check();
  const first = await download(forge, () => forge.getByTestId("answer-sign").click());
  await forge.getByLabel("no", { exact: true }).check();
  const second = await download(forge, () => forge.getByTestId("answer-sign").click());
  await reads(forge.getByTestId("answer-signed"), /number 2: no/);
  await returned(page, [second, { ...first, name: "first.json" }]);
  await page.getByRole("button", { name: "The words agree" }).first().click();
  await reads(page.locator(".returns tbody"), "another ballot of this member counts instead: number 2");
  await page.getByTestId("take-in").click();
  await eventually(async () => assert.equal(await page.getByTestId("returns-figures").count(), 0));

  const kept = await page.evaluate(() => {
    const { secret_key: secret } = JSON.parse(localStorage.getItem("klaster.key"));
    const holding = Object.keys(localStorage).filter((key) => localStorage.getItem(key).includes(secret));
    return { secret, holding };
  });
  assert.ok(kept.secret.length > 40);
  assert.deepEqual(kept.holding, ["klaster.key"]);
  await forge.context().close();
});

story("a poll file that cannot be read is refused with a sentence", async ({ page, open }) => {
  await open();
  await openFile(page, "a.poll.json", '{"format":"klaster-poll","version":9}');
  await reads(notice(page), "newer version (9)");
  await openFile(page, "a.poll.json", '{"format":"klaster-poll","version":1,"organisation":"o","poll":"p","title":"t","rule":{},"roll":[]}');
  await reads(notice(page), "does not allow a vote by file");
});
