// The office's work plan stands as it was approved, is amended in the open and watched over; the
// report and the folder of evidence say what the records show.
import assert from "node:assert/strict";
import { accessible, eventually, inEveryDress, press, reads } from "./support/hands.mjs";
import { story } from "./support/story.mjs";

const HUNGARY = 1;

/** Walks into the organisation and to a part of its projects. */
async function enter(page, open, fragment) {
  await open();
  await page.locator("button.sample").nth(HUNGARY).click();
  await page.locator(".shell").waitFor();
  await page.evaluate((to) => {
    location.hash = to;
  }, fragment);
  await page.locator(".projects-place").waitFor();
}

/** The keyboard is in a field of which the id begins so. */
const focused = (page, prefix) =>
  eventually(async () => {
    const id = await page.evaluate(() => document.activeElement?.id ?? "");
    assert.ok(id.startsWith(prefix), `the keyboard is in “${id}”`);
  });

story("an approved plan says when it was approved and lets its items be read, not edited", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=plan");
  const plan = page.locator(".work-plan").first();
  await reads(plan.locator(".plan-standing"), /approved/);
  assert.equal(await plan.locator("tbody th textarea").count(), 0);
  const status = plan.locator("tbody select").first();
  await status.selectOption("done");
  await eventually(async () => assert.equal(await status.inputValue(), "done"));
});

story("a change of an approved plan is written as an amendment and put to the vote", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=plan");
  const plan = page.locator(".work-plan").first();
  await plan.locator("tbody tr").nth(1).getByRole("button", { name: "What can be done with this item" }).click();
  await page.getByRole("button", { name: "Propose a change" }).click();
  await focused(page, "amend-");
  await press(page, "Control+a");
  await page.keyboard.type("Coordinate six working groups");
  await press(page, "Enter");
  const amendment = plan.locator(".amendment");
  await reads(amendment, "written, not decided");
  await amendment.getByRole("button", { name: "Put to the vote" }).click();
  await reads(amendment, "Put to the vote");
  assert.equal(await amendment.getByRole("button", { name: "Carry out" }).count(), 0);
});

story("an adopted amendment is carried out in one step, and one step takes it back", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=plan");
  const plan = page.locator(".work-plan").first();
  const items = plan.locator("tbody tr");
  const before = await items.count();
  await plan.getByRole("button", { name: "Propose a further item" }).click();
  await focused(page, "amend-");
  await press(page, "Control+a");
  await page.keyboard.type("Open day in May");
  await press(page, "Enter");
  const amendment = plan.locator(".amendment");
  await amendment.getByLabel("Decided by").selectOption("v01");
  await amendment.getByRole("button", { name: "Carry out" }).click();
  await reads(amendment, "carried out on");
  await eventually(async () => assert.equal(await items.count(), before + 1));
  await reads(items.last(), "Open day in May");
  await page.keyboard.press("Control+z");
  await eventually(async () => assert.equal(await items.count(), before));
  await reads(amendment, "adopted, to be carried out");
});

story("a look of the council is entered with its day, and stands at the item", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=plan");
  const plan = page.locator(".work-plan").first();
  const row = plan.locator("tbody tr").first();
  await row.getByRole("button", { name: "What can be done with this item" }).click();
  await page.getByRole("button", { name: "Enter that it was checked" }).click();
  await focused(page, "finding-");
  await reads(row.locator(".checked"), "Nov 30, 2025");
  assert.equal(await plan.locator(".look").count(), 1);
});

story("a task that no plan asks for is marked", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=plan");
  await page.getByRole("button", { name: "Add a task outside the plan" }).click();
  await focused(page, "item-");
  await reads(page.locator(".outside-plan"), "1 task that no plan asks for");
});

story("groups stand under competence and service, with who leads them", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=groups");
  await eventually(async () => assert.equal(await page.locator(".group-card").count(), 5));
  assert.ok((await page.locator(".loads tbody tr").count()) > 5);
});

story("the report names no person, and the evidence says where nothing is recorded", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=report");
  const report = page.locator(".told-article");
  await reads(report, "Report:");
  const text = await report.innerText();
  for (const name of ["Koordináló Piroska", "Pályázati Dorottya", "Csermelyi Hunor"]) {
    assert.ok(!text.includes(name), `${name} is named`);
  }
  await page.evaluate(() => {
    location.hash = "#/projects?view=evidence";
  });
  await reads(page.locator(".told-article"), "4.1.3 Implementation plan");
  await reads(page.locator(".told-article"), "Nothing is recorded for this yet.");
});

for (const view of ["plan", "groups", "report", "evidence"]) {
  story(`projects, ${view}, has no barrier, in any dress`, async ({ page, open }) => {
    await enter(page, open, `#/projects?view=${view}`);
    await page.locator(".projects").waitFor();
    await inEveryDress(page, () => accessible(page, { within: "main" }));
  });
}
