// The chart asked, coloured, narrowed, mapped, and read as a table.
import assert from "node:assert/strict";
import { card, query, visit } from "./support/chart.mjs";
import { accessible, eventually, inEveryDress, press, reads } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { file, openFile } from "./support/workspace.mjs";

const lit = (page) => page.locator(".stage .body.lit").evaluateAll((all) => all.map((it) => it.dataset.id).sort());
const answer = (page) => page.locator(".chart-answer");

story("a question that is half typed is answered with its reason, and the way is lit", async (at) => {
  const { page } = at;
  await visit(at);
  await page.locator(".chart-tools .find").click();
  await page.locator(".chart-find input").fill("supervis");
  await reads(page.locator("#chart-hit-0"), "Who supervises Klasztermenedzsment szervezet (KSz)?");
  await press(page, "Enter");
  await reads(answer(page), "Stratégiai Tanács (ST) supervises Klasztermenedzsment szervezet (KSz)");
  await eventually(async () => assert.deepEqual(await lit(page), ["b02", "b03"]));
  assert.equal(await page.locator(".stage .link.lit .channel-supervises").count(), 1);
  assert.equal((await query(page)).ask, "supervises~b03");
  await page.locator(".chart-answer").getByRole("button", { name: "Stratégiai Tanács (ST)" }).first().click();
  await eventually(async () => assert.equal((await query(page)).focus, "b02"));
});

story("the answer is part of the address, survives Back, and Escape puts it away", async (at) => {
  const { page } = at;
  await visit(at, "hungary", "?ask=answers~s1");
  await reads(answer(page), "Way to the top");
  await eventually(async () => assert.deepEqual(await lit(page), ["b01", "b02", "b03", "b04"]));
  await page.reload();
  await reads(answer(page), "Vízkörforgás munkacsoport works on");
  await page.locator(".outline").focus();
  await press(page, "Escape");
  await eventually(async () => assert.equal((await query(page)).ask, undefined));
  assert.deepEqual(await lit(page), []);
  await page.goBack();
  await reads(answer(page), "Way to the top");
});

story("nobody is an answer too, with what could be done", async (at) => {
  await visit(at, "germany", "?ask=audits~b03");
  await reads(answer(at.page), "Nobody");
  await reads(answer(at.page), "draw a channel “audits”");
});

story("names are found without their marks and in the other script", async (at) => {
  const { page } = at;
  await visit(at, "serbia");
  await page.locator(".chart-tools .find").click();
  await page.locator(".chart-find input").fill("скупштин");
  await reads(page.locator("#chart-hit-0"), "Skupština klastera");
});

story("colours carry a letter and a word, and move no card", async (at) => {
  const { page } = at;
  await visit(at);
  const places = () => page.locator(".stage .body").evaluateAll((all) => all.map((it) => it.getAttribute("transform")).sort());
  const before = await places();
  await page.locator(".legend-colours select").selectOption("kind");
  await reads(page.locator(".legend-colours ul"), "Working group");
  await card(page, "b04").locator(".tint-letter").waitFor({ state: "attached" });
  assert.equal(await card(page, "b04").locator(".tint-letter").textContent(), "D");
  assert.deepEqual(await places(), before);
  assert.equal((await query(page)).by, "kind");
});

story("one part alone, its way back above it", async (at) => {
  const { page } = at;
  await visit(at, "hungary", "?focus=b03");
  await page.locator(".panel .only-this").click();
  await eventually(async () => assert.equal(await card(page, "b01").count(), 0));
  assert.equal(await page.locator(".stage .body").count(), 6);
  await reads(page.locator(".chart-only"), "Only: Klasztermenedzsment");
  await page.locator(".chart-only").getByRole("button", { name: "Stratégiai Tanács (ST)" }).click();
  await eventually(async () => assert.equal((await query(page)).only, "b02"));
  await page.locator(".chart-only .show-all").click();
  await card(page, "b01").waitFor();
});

story("the path to the top lights what stands above", async (at) => {
  const { page } = at;
  await visit(at, "hungary", "?focus=b07");
  await page.locator(".panel .light-path").click();
  await eventually(async () => assert.deepEqual(await lit(page), ["b01", "b02", "b03", "b07"]));
  await reads(answer(page), "path to the top");
});

story("a member lights all the bodies in which it sits, and says how many", async (at) => {
  const { page } = at;
  await visit(at, "hungary", "?focus=m01");
  await reads(page.locator(".panel"), /in \d+ bod/);
  await eventually(async () => assert.ok((await lit(page)).length > 0));
});

story("the table is sorted, filtered and leads to a body", async (at) => {
  const { page } = at;
  await visit(at);
  await page.locator(".chart-tools .view-table").click();
  const rows = page.locator(".chart-table tbody tr");
  await eventually(async () => assert.equal(await rows.count(), 8));
  await page.locator(".chart-table thead button").first().click();
  assert.equal(await page.locator(".chart-table thead th").first().getAttribute("aria-sort"), "ascending");
  await reads(rows.first(), "Biomassza");
  await page.locator(".chart-table .toolbar input").fill("biogaz");
  await eventually(async () => assert.ok((await rows.count()) < 8));
  await page.locator(".chart-table .toolbar input").fill("");
  await page.locator(".chart-table").getByRole("button", { name: "Közgyűlés" }).click();
  await eventually(async () => assert.equal((await query(page)).focus, "b01"));
  await accessible(page);
  await page.goBack();
  await page.locator(".stage [data-id]").first().waitFor();
});

const large = file([
  { id: "org", kind: "organisation", name: "Large" },
  { id: "r", kind: "body", name: "General assembly", bodyType: "assembly" },
  ...Array.from({ length: 9 }, (_, i) => ({ id: `d${i}`, kind: "body", name: `Division ${i}`, parent: "r" })),
  ...Array.from({ length: 9 * 12 }, (_, i) => ({ id: `g${i}`, kind: "body", name: `Group ${i}`, parent: `d${i % 9}` })),
]);

story("a large chart has a map to be dragged, and large names from afar", async (at) => {
  const { page } = at;
  await at.open();
  await openFile(page, "large.klaster.json", large);
  await page.locator(".shell").waitFor();
  await page.evaluate(() => (location.hash = "#/structure"));
  await page.locator(".stage .chart").waitFor();
  await page.waitForTimeout(400);
  for (let step = 0; step < 4; step += 1) await page.locator(".chart-tools button").nth(2).click();
  const map = page.locator(".minimap");
  await map.waitFor();
  const world = () => page.locator(".world").evaluate((it) => it.getBoundingClientRect().left);
  const before = await world();
  const box = await map.boundingBox();
  const tools = await page.locator(".chart-tools").boundingBox();
  assert.ok(box.y + box.height <= tools.y || box.x >= tools.x + tools.width, "the map lies clear of the tools");
  await page.mouse.move(box.x + 10, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 12, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await eventually(async () => assert.notEqual(await world(), before));
  for (let step = 0; step < 12; step += 1) await page.locator(".chart-tools button").first().click();
  await eventually(async () => {
    const names = await page.locator(".big-names text").allTextContents();
    assert.ok(names.join(" ").includes("General assembly"), names.join(" | "));
  });
});

story("question, answer and colours have no barrier that axe finds, in any dress", async (at) => {
  const { page } = at;
  await visit(at, "hungary", "?ask=supervises~b04&by=right&only=b02");
  await reads(answer(page), "supervises");
  await inEveryDress(page, () => accessible(page));
});
