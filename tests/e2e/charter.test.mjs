// Charter: what the organisation says of itself is read as a document and edited where it stands.
import assert from "node:assert/strict";
import { accessible, eventually, inEveryDress, press, reads, wear } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { file, openFile, samples, walkInto } from "./support/workspace.mjs";

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
  await visit(told, 2);
  const vision = page.locator(".vision-text textarea");
  await vision.fill("Bekannt für Können.");
  await press(page, "Control+Enter");
  await page.reload();
  await eventually(async () => assert.deepEqual(await texts(vision), ["Bekannt für Können."]));
});

story("what a vote adopted of the vision is read and not edited, and its next version is", async (told) => {
  const { page } = told;
  await visit(told, 0);
  const held = page.locator(".charter-vision > .vision");
  await reads(held.locator(".vision-text"), "Čelik Zapad");
  assert.equal(await held.locator(".vision-text textarea").count(), 0);
  const letters = held.locator(".lettered .statement-row");
  const count = await letters.count();
  assert.equal(await letters.locator("textarea, button").count(), 0);
  await page.locator(".vision-shift .add-row").click();
  const draft = page.locator(".vision-others .vision");
  await eventually(async () =>
    assert.match(await page.evaluate(() => document.activeElement.id), /^name-vision-/),
  );
  await page.keyboard.type("Poznati po znanju.");
  await press(page, "Control+Enter");
  await eventually(async () => assert.deepEqual(await texts(draft.locator(".vision-text textarea")), ["Poznati po znanju."]));
  assert.notEqual(await draft.locator('input[id^="horizon-"], input[type="date"]').last().inputValue(), "");
  await reads(held.locator(".vision-text"), "Čelik Zapad");
  const own = draft.locator(".lettered .statement-row textarea");
  assert.equal(await own.count(), count);
  const before = await letters.allInnerTexts();
  await own.first().fill("Poznat po znanju i pouzdanosti");
  await press(page, "Enter");
  await eventually(async () => assert.equal((await texts(own))[0], "Poznat po znanju i pouzdanosti"));
  assert.deepEqual(await letters.allInnerTexts(), before);
  await draft.locator('.version-head .row-tools button').last().click();
  await eventually(async () => assert.equal(await draft.count(), 0));
  assert.deepEqual(await letters.allInnerTexts(), before);
});

story("of two visions for the same days the second becomes a draft with one press, and a goal leaves its circle", async (told) => {
  const { page } = told;
  await told.open();
  const records = [
    { id: "o", kind: "organisation", name: "Net", asOf: "2025-11-30" },
    { id: "a", kind: "vision", text: "Known abroad", from: "2025-01-01" },
    { id: "b", kind: "vision", text: "Known at home", from: "2025-01-01" },
    { id: "g1", kind: "goal", text: "Fairs", partOf: "g2" },
    { id: "g2", kind: "goal", text: "Export", partOf: "g1" },
  ];
  await openFile(page, "two.klaster.json", file(records));
  await page.locator(".shell").waitFor();
  await page.evaluate(() => (location.hash = "#/charter"));
  const twice = page.locator('.vision [data-check="vision.twice"]');
  await reads(twice.first(), "Known at home");
  await page.locator('.vision-others [data-check="vision.twice"] .button').click();
  await eventually(async () => assert.equal(await twice.count(), 0));
  await reads(page.locator(".vision-others .version-head .badge"), "draft");
  const circles = page.locator('[data-check="goal.inCircle"]');
  assert.equal(await circles.count(), 2);
  await circles.first().locator(".button").click();
  await eventually(async () => assert.equal(await circles.count(), 0));
  assert.equal(await page.locator(".goal").count(), 2);
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

story("a promise shows how it is kept, with figures and with what is missing", async (told) => {
  const { page } = told;
  await visit(told, 2);
  const row = page.locator(".statement-row", { has: page.locator(".kept-row") }).last();
  await reads(row.locator(".kept-line"), /78 of 104/);
  assert.equal(await row.locator(".pips .pip").count(), 4);
  await row.locator("summary").click();
  await row.locator(".kept-missing a").first().click();
  await eventually(async () => assert.match(await page.evaluate(() => location.hash), /^#\/meetings\?focus=/));
});

story("the words of a new principle are recognised and counted with one click", async (told) => {
  const { page } = told;
  await visit(told, 1);
  await page.locator(".principles.loose + .add-row").click();
  await eventually(async () => assert.match(await page.evaluate(() => document.activeElement.id), /^name-principle-/));
  await page.keyboard.type("Negyedévente ülésezünk, szakértő vendégekkel");
  await press(page, "Control+Enter");
  const row = page.locator(".principles .statement-row").last();
  assert.equal(await row.locator(".kept-row").count(), 0);
  await row.locator(".recognised").first().click();
  await reads(row.locator(".kept-line"), /\d of \d/);
  await row.locator(".kept-row .take-out").click();
  await eventually(async () => assert.equal(await row.locator(".kept-row").count(), 0));
});

story("the map tells what stands alone and lights the way of what is pointed at", async (told) => {
  const { page } = told;
  await visit(told, 1);
  await reads(page.locator(".web-alone"), "1 stands alone");
  assert.equal(await page.locator(".charter-web .web-box.alone").count(), 1);
  const goal = page.locator(".charter-web .web-box.goal-box a").first();
  await goal.focus();
  const lit = page.locator(".charter-web .web-box.lit");
  await eventually(async () => assert.ok((await lit.count()) >= 3));
  assert.match(await goal.getAttribute("aria-description"), /Serves: /);
  await press(page, "Enter");
  await eventually(async () => assert.match(await page.evaluate(() => location.hash), /^#\/charter\?focus=g/));
});

story("a measurement moves the goal along its way and says how it stands", async (told) => {
  const { page } = told;
  await visit(told, 0);
  const goal = page.locator(".goal").first();
  assert.equal(await goal.locator(".plot-point").count(), 0);
  await goal.locator(".measurements summary").click();
  await goal.locator(".measurements .add-row").click();
  await eventually(async () => assert.match(await page.evaluate(() => document.activeElement.id), /^name-measurement-/));
  await page.keyboard.type("14");
  await press(page, "Enter");
  await eventually(async () => assert.equal(await goal.locator(".plot-point").count(), 1));
  await reads(goal.locator(".way-said .badge"), "reached");
  assert.match(await goal.locator(".way-plot").getAttribute("aria-label"), /From 8 to 14/);
});

story("the next version is a draft until a vote adopts it", async (told) => {
  const { page } = told;
  await visit(told, 0);
  await page.locator(".vision-shift .add-row").click();
  const draft = page.locator(".vision-others .vision");
  await reads(draft.locator(".version-head .badge"), "draft");
  await reads(page.locator(".charter-vision > .vision .version-head .badge"), "in force");
  await draft.locator(".version-head .button").click();
  await reads(draft.locator(".adopted .badge.warning"), "not voted on yet");
  await reads(page.locator(".charter-vision > .vision .version-head .badge"), "in force");
});

story("a translation stands beside its statement on the clean page", async (told) => {
  const { page } = told;
  await visit(told, 2);
  await page.locator(".charter-facts .links-add select").selectOption("en");
  const english = page.locator(".vision > .translations textarea");
  await english.fill("A region that nobody has to leave.");
  await press(page, "Control+Enter");
  await page.locator('.charter-head a[href="#/charter?view=page"]').click();
  const sentence = page.locator(".leaf-sentence .said");
  await eventually(async () => assert.equal(await sentence.locator("p").count(), 2));
  await reads(sentence.locator('p[lang="en"]'), "nobody has to leave");
  await page.locator(".leaf-languages input").uncheck();
  await eventually(async () => assert.equal(await sentence.locator("p").count(), 1));
});

story("all five languages stand on the clean page, lists line by line", async (told) => {
  const { page } = told;
  await visit(told, 0);
  for (const tag of ["en", "de", "hu", "sr-Cyrl"]) {
    await page.locator(".charter-facts .links-add select").first().selectOption(tag);
  }
  const values = page.locator('textarea[id^="values-de-"]');
  await values.fill("Vertrauen\nWissen\nTermintreue");
  await press(page, "Control+Enter");
  await page.locator('.charter-head a[href="#/charter?view=page"]').click();
  const ticks = page.locator(".leaf-languages input");
  await eventually(async () => assert.equal(await ticks.count(), 4));
  for (const tick of await ticks.all()) assert.equal(await tick.isChecked(), true);
  const sentence = page.locator(".leaf-sentence .said p");
  assert.equal(await sentence.count(), 5);
  const second = page.locator(".leaf-part .said", { hasText: "znanje" });
  await reads(second.locator('[lang="de"]'), "Wissen");
  await ticks.nth(3).uncheck();
  await ticks.nth(2).uncheck();
  await eventually(async () => assert.equal(await sentence.count(), 3));
  await ticks.nth(2).check();
  await eventually(async () => assert.equal(await sentence.count(), 4));
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
});

for (const sample of [0, 1, 2]) {
  story(`the charter of ${samples[sample]} prints as the clean page, without a control and without a clipped line`, async (told) => {
    const { page } = told;
    await visit(told, sample);
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".charter").isVisible(), false);
    assert.equal(await page.locator(".leaf").isVisible(), true);
    const controls = page.locator(".charter-paper :is(button, a, input, select, textarea):visible");
    assert.equal(await controls.count(), 0);
    const wide = await page
      .locator(".leaf :is(p, li, h2, h3, div):visible")
      .evaluateAll((all) => all.filter((it) => it.scrollWidth > it.clientWidth + 2).map((it) => it.className));
    assert.deepEqual(wide, []);
    // What is hung on the wall is one sheet; the map has the second.
    const paper = await page.pdf({ preferCSSPageSize: true, format: "A4" });
    const sheets = paper.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g);
    assert.equal(sheets.length, 2);
  });
}

story("the projector shows the clean page alone", async (told) => {
  const { page } = told;
  await visit(told, 0);
  await wear(page, "projector");
  assert.equal(await page.locator(".charter").isVisible(), false);
  assert.equal(await page.locator(".leaf-sentence").isVisible(), true);
  assert.equal(await page.locator(".charter-place :is(button, select, input):visible").count(), 0);
});

story("the charter and its clean page have no barrier that axe finds, in any dress", async (told) => {
  const { page } = told;
  await visit(told, 0);
  await inEveryDress(page, () => accessible(page), ["light", "dark", "contrast"]);
  await page.locator('.charter-head a[href="#/charter?view=page"]').click();
  await page.locator(".leaf").waitFor();
  await inEveryDress(page, () => accessible(page));
});
