// Meetings, votes and projects show what the workspace holds, and keep what is typed into them.
import assert from "node:assert/strict";
import { accessible, eventually, inEveryDress, press, reads } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { samples, walkTo } from "./support/workspace.mjs";

const [SERBIA, HUNGARY, GERMANY] = samples;

const enter = (page, open, sample, fragment) => walkTo({ page, open }, sample, fragment);

story("a meeting says whether it could decide, and by how many", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/meetings?focus=mt1");
  await reads(page.locator(".quorum-light"), /21 present of 24 · 13 needed\s*·\s*quorate/);
});

story("agenda items are added, renamed and put in another order by keyboard", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/meetings?focus=mt1");
  const items = page.locator(".agenda textarea");
  const before = await items.count();
  await page.locator(".part", { has: page.locator(".agenda") }).getByRole("button", { name: "Add an item" }).press("Enter");
  await eventually(async () => assert.equal(await items.count(), before + 1));
  await eventually(async () => {
    assert.ok(await items.last().evaluate((it) => it === document.activeElement), "the new item has the keyboard");
  });
  await press(page, "Control+a");
  await page.keyboard.type("Closing words");
  await press(page, "Enter");
  await page.locator(".agenda > li").last().getByRole("button", { name: "Move up" }).press("Enter");
  await eventually(async () => assert.equal(await items.nth(before - 1).inputValue(), "Closing words"));
});

story("a poll shows the count, its base and the threshold that the rule makes certain", async ({ page, open }) => {
  await enter(page, open, GERMANY, "#/votes?focus=v03");
  await reads(page.locator(".figures"), /9[\s\S]*5[\s\S]*9[\s\S]*14/);
  await reads(page.locator(".threshold"), "8 yes needed");
  await reads(page.locator(".verdict"), /Adopted\. 9 yes, 5 no, 9 abstained; 14 counted; more than half of the votes cast is 8; adopted/);
});

story("a refused ballot is listed with its reason", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes?focus=v03");
  await reads(page.locator(".refused"), "consultation right only");
});

story("an election shows its options and no threshold", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes?focus=v04");
  await reads(page.locator(".options .won"), "chosen");
  assert.equal(await page.locator(".threshold").count(), 0);
});

story("an amount is read as it is typed, and a slip is refused", async ({ page, open }) => {
  await enter(page, open, GERMANY, "#/projects?focus=pr1");
  const spent = page.locator(".project-panel").getByRole("textbox", { name: "Spent" });
  await spent.fill("8.250,50");
  await spent.press("Enter");
  await eventually(async () => assert.match(await spent.inputValue(), /8,250\.50/));
  await spent.fill("8.25.50");
  await spent.press("Enter");
  await reads(page.locator(".notice"), "is not an amount");
  assert.match(await spent.inputValue(), /8,250\.50/);
});

story("a project moves to another status by its menu", async ({ page, open }) => {
  await enter(page, open, SERBIA, "#/projects");
  const card = page.locator(".project-card").first();
  const title = await card.locator("a.statement").innerText();
  await card.getByRole("button", { name: /^Move “/ }).click();
  await card.getByRole("button", { name: "Approved", exact: true }).click();
  const approved = page.locator(".project-column", { hasText: "Approved" });
  await reads(approved, title);
});

for (const place of ["meetings", "votes", "votes?focus=v03", "projects", "projects?focus=pr1"]) {
  story(`${place} has no barrier, in any dress`, async ({ page, open }) => {
    await enter(page, open, HUNGARY, `#/${place}`);
    await page.locator(".page").waitFor();
    await inEveryDress(page, () => accessible(page, { within: "main" }));
  });
}
