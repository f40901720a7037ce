// The chart in time: two days, a resolution, and what was recorded before.
import assert from "node:assert/strict";
import { card, query, visit } from "./support/chart.mjs";
import { accessible, download, eventually, inEveryDress, press, reads } from "./support/hands.mjs";
import { story } from "./support/story.mjs";

const differences = (page) => page.locator(".differences > ul > li");
const places = (page) =>
  page.locator(".stage .body").evaluateAll((all) => Object.fromEntries(all.map((it) => [it.dataset.id, it.getAttribute("transform")])));
const drawn = async (page, id) => (await card(page, id).locator("text").allTextContents()).join(" ");
const sides = (page, side) => page.locator(`.comparing select[data-side="${side}"]`);

story("two days: the list says who came, and stepping from side to side moves no card", async (at) => {
  const { page } = at;
  await visit(at, "hungary", "?before=2022-08-31&after=today");
  await reads(page.locator(".differences"), "Épületenergetika munkacsoport: Napkorona Szoláris Kft. joins");
  assert.ok((await card(page, "b06").locator(".card.fate-changed").count()) > 0);
  await eventually(async () => assert.match(await drawn(page, "b06"), /~ CHANGED/));
  const both = await places(page);
  await press(page, "1");
  await eventually(async () => assert.doesNotMatch(await drawn(page, "b06"), /CHANGED/));
  assert.deepEqual(await places(page), both);
  const before = await card(page, "b06").locator("circle").count();
  await press(page, "3");
  await eventually(async () => assert.ok((await card(page, "b06").locator("circle").count()) > before));
  assert.deepEqual(await places(page), both);
  await press(page, "2");
  await eventually(async () => assert.match(await drawn(page, "b06"), /~ CHANGED/));
});

story("a resolution: who was elected comes with it, and the list leads to the body", async (at) => {
  const { page } = at;
  await visit(at);
  await page.locator(".chart-tools .compare").click();
  await page.locator(".comparing").waitFor();
  await sides(page, "before").selectOption("v04.resolution");
  await eventually(async () => assert.equal((await query(page)).before, "v04.resolution"));
  await eventually(async () => assert.equal(await differences(page).count(), 1));
  await reads(differences(page), "Stratégiai Tanács (ST): Forrásfői Balázs (Chair) joins");
  await differences(page).locator("button").click();
  await card(page, "b02").and(page.locator(".lit")).waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".comparing").waitFor({ state: "detached" });
  assert.equal((await query(page)).before, undefined);
  assert.equal(await page.locator(".stage [class*=fate-]").count(), 0);
});

story("what was done is compared with what was recorded before it", async (at) => {
  const { page } = at;
  await visit(at, "germany", "?focus=b04");
  const name = page.locator("#body-name");
  await name.fill("Arbeitsgruppe Schule");
  await name.press("Enter");
  await page.locator(".panel .acts .button").first().click();
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement?.id), "body-name"));
  await page.keyboard.type("Praktika");
  await page.keyboard.press("Enter");
  await page.locator(".panel > .close").click();
  await page.locator(".chart-tools .compare").click();
  const options = sides(page, "before").locator("optgroup").last().locator("option");
  await options.first().waitFor({ state: "attached" });
  // An hour ago: before everything that was done.
  await sides(page, "before").selectOption(await options.first().getAttribute("value"));
  const list = page.locator(".differences");
  await reads(list, "Arbeitsgruppe Schule: new name, formerly Arbeitsgruppe Frühe Berufsorientierung");
  await reads(list, "Praktika: new, under Arbeitsgruppe Schule");
  await reads(list, "The record of changes begins");
  assert.equal(await page.locator(".stage .card.fate-comes").count(), 1);
  // Before the last entry only the last name is missing.
  await sides(page, "before").selectOption(await options.nth(2).getAttribute("value"));
  await eventually(async () => assert.equal(await differences(page).count(), 1));
  // An undo in the comparison is compared at once.
  await page.locator(".notice button").first().click();
  await reads(list, "no difference");
});

story("what was deleted is a ghost until the comparison ends", async (at) => {
  const { page } = at;
  await visit(at, "germany", "?focus=b07");
  await page.locator(".panel .acts .button").last().click();
  await eventually(async () => assert.equal(await card(page, "b07").count(), 0));
  await page.locator(".chart-tools .compare").click();
  const options = sides(page, "before").locator("optgroup").last().locator("option");
  await options.first().waitFor({ state: "attached" });
  await sides(page, "before").selectOption(await options.first().getAttribute("value"));
  await card(page, "b07").locator(".card.fate-goes").waitFor();
  await eventually(async () => assert.match(await drawn(page, "b07"), /− GOES/));
  await reads(page.locator(".differences"), "Arbeitsgruppe Öffentlichkeitsarbeit: goes");
  await page.locator(".chart-tools .export").click();
  const picture = await download(page, () => page.locator(".export-go").click());
  assert.match(picture.text, /class="card fate-goes"/);
  assert.match(picture.text, /− GOES/);
  await press(page, "3");
  await eventually(async () => assert.equal(await card(page, "b07").count(), 0));
});

story("equal sides say so, and what to try", async (at) => {
  const { page } = at;
  await visit(at, "germany", "?before=2025-01-01&after=2025-06-01");
  await reads(page.locator(".differences .nothing"), "Nothing of the structure differs");
  await page.locator(".differences .nothing button").first().click();
  await eventually(async () => assert.ok((await differences(page).count()) > 0));
  await reads(page.locator(".comparing"), "May 20, 2015");
});

story("a comparison has no barrier, in any dress", async (at) => {
  const { page } = at;
  await visit(at, "serbia", "?before=2022-01-01");
  await differences(page).first().waitFor();
  await inEveryDress(page, () => accessible(page, { within: ".comparing" }));
});
