// Charter: what the organisation says of itself is read as a document and edited where it stands.
import assert from "node:assert/strict";
import { accessible, eventually, press, reads, wear } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { samples, walkInto } from "./support/workspace.mjs";

/** Walks into a sample (0 Serbia, 1 Hungary, 2 Germany) and goes to the charter. */
async function visit({ page, open }, sample) {
  await open();
  await walkInto(page, samples[sample]);
  await page.locator('.places a[href="#/charter"]').click();
  await page.locator(".charter .vision").waitFor();
}

const texts = (locator) => locator.evaluateAll((fields) => fields.map((field) => field.value));

story("the vision is edited in place and is there after a reload", async (told) => {
  const { page } = told;
  await visit(told, 0);
  const vision = page.locator(".vision-text textarea");
  await vision.fill("Poznati po znanju.");
  await press(page, "Control+Enter");
  await page.reload();
  await eventually(async () => assert.deepEqual(await texts(vision), ["Poznati po znanju."]));
});

story("a vision that nobody adopted says so with a sign and a word, until a vote is chosen", async (told) => {
  const { page } = told;
  await visit(told, 2);
  const badge = page.locator(".vision .badge.warning");
  await badge.locator("svg").waitFor();
  await reads(badge, "not adopted");
  const votes = page.locator(".vision .adopted select");
  await votes.selectOption({ index: 1 });
  await eventually(async () => assert.equal(await badge.count(), 0));
});

story("a mission item moves down with a button that keeps the keyboard", async (told) => {
  const { page } = told;
  await visit(told, 0);
  const items = page.locator(".mission-text textarea");
  const before = await texts(items);
  const down = page.locator('.numbered button[id^="down-"]').first();
  const id = await down.getAttribute("id");
  await down.click();
  const [first, second, ...rest] = before;
  await eventually(async () => assert.deepEqual(await texts(items), [second, first, ...rest]));
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), id));
});

story("a new goal is named at once and serves a mission item", async (told) => {
  const { page } = told;
  await visit(told, 0);
  const goals = page.locator(".goal");
  const before = await goals.count();
  await page.locator(".charter-goals > .add-row").click();
  await eventually(async () => assert.equal(await goals.count(), before + 1));
  await eventually(async () => assert.match(await page.evaluate(() => document.activeElement.id), /^name-goal-/));
  await page.keyboard.type("Dva nova tržišta");
  await press(page, "Control+Enter");
  const goal = goals.last();
  await goal.locator('[data-check="goal.servesNothing"]').waitFor();
  await goal.locator(".links-add select").selectOption({ index: 1 });
  await goal.locator(".chip").waitFor();
  await eventually(async () => assert.equal(await goal.locator('[data-check="goal.servesNothing"]').count(), 0));
});

story("an emptied principle is refused and the old one stands again", async (told) => {
  const { page } = told;
  await visit(told, 2);
  const principle = page.locator(".principles textarea").first();
  const [before] = await texts(principle);
  await principle.fill("");
  await press(page, "Control+Enter");
  await reads(page.locator(".notice"), "empty");
  assert.deepEqual(await texts(principle), [before]);
});

story("the accent follows the slider and is taken back by Undo", async (told) => {
  const { page } = told;
  await visit(told, 0);
  const hue = () => page.evaluate(() => document.documentElement.style.getPropertyValue("--hue"));
  const before = await hue();
  const slider = page.locator(".accent-choice input");
  await slider.fill("140");
  await eventually(async () => assert.equal(await hue(), "140"));
  await page.locator(".header .toolbar > .button.square.quiet:not(.narrow)").first().click();
  await eventually(async () => assert.equal(await hue(), before));
});

story("the charter prints without a control and without a clipped line", async (told) => {
  const { page } = told;
  await visit(told, 0);
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: "print" });
  for (const control of [".row-tools", ".add-row", ".tag-new", ".links-add", "input[type=date]"]) {
    for (const one of await page.locator(`.charter ${control}`).all()) assert.equal(await one.isVisible(), false, control);
  }
  const clipped = await page
    .locator(".charter textarea:visible")
    .evaluateAll((fields) => fields.filter((it) => it.scrollHeight > it.clientHeight + 2).map((it) => it.value));
  assert.deepEqual(clipped, []);
});

story("the charter has no barrier that axe finds, in any dress", async (told) => {
  const { page } = told;
  await visit(told, 0);
  for (const dress of ["light", "dark", "contrast"]) {
    await wear(page, dress);
    await accessible(page);
  }
});
