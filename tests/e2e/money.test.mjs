// Money: pledges, budgets, sources and invoices are typed where they stand, and told before they hurt.
import assert from "node:assert/strict";
import { accessible, download, eventually, inEveryDress, press, reads } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { samples, walkTo } from "./support/workspace.mjs";

const [, HUNGARY, GERMANY] = samples;

/** Walks into a sample and to its money. */
async function visit(told, sample, more = "") {
  await walkTo(told, sample, `#/projects?view=money${more}`);
  await told.page.locator(".money-part").waitFor();
}

const figure = (page, name) => page.locator(".money-figures div", { has: page.getByText(name, { exact: true }) }).locator("dd");

story("the year's sums stand above, and what needs attention is one click from its mending", async (told) => {
  const { page } = told;
  await visit(told, GERMANY);
  await reads(figure(page, "Pledged"), /€[\d,]+/);
  await reads(page.locator('.finding[data-check="project.uncovered"]'), "€3,000");
  await reads(page.locator('.finding[data-check="partner.budget"]'), "has pledged no budget for 2025");
  await page.locator('.finding[data-check="project.uncovered"] button').click();
  await reads(page.locator(".project-panel"), "€3,000 missing");
});

story("a pledge is entered where it is missing, and the sums follow", async (told) => {
  const { page } = told;
  await visit(told, GERMANY);
  const row = page.locator("table.money tr", { has: page.getByText("nothing pledged") }).first();
  const name = await row.locator("th a").first().innerText();
  const before = await figure(page, "Pledged").innerText();
  const field = page.getByRole("textbox", { name: `Pledge of ${name}` });
  await field.fill("1.250,50");
  await field.press("Enter");
  await eventually(async () => assert.match(await field.inputValue(), /1,250\.50/));
  await eventually(async () => assert.notEqual(await figure(page, "Pledged").innerText(), before));
  await eventually(async () => assert.equal(await page.locator('.finding[data-check="partner.budget"]').count(), 0));
});

story("an amount that cannot be is refused with a sentence, and the old one stands", async (told) => {
  const { page } = told;
  await visit(told, GERMANY);
  const field = page.getByRole("textbox", { name: /^Planned: / }).first();
  const before = await field.inputValue();
  for (const [typed, said] of [
    ["-5", "cannot be below zero"],
    ["99999999999999", "too large"],
    ["12a3", "is not an amount"],
  ]) {
    await field.fill(typed);
    await field.press("Enter");
    await reads(page.locator(".notice"), said);
    await eventually(async () => assert.equal(await field.inputValue(), before));
  }
});

story("overspending turns red as it is typed", async (told) => {
  const { page } = told;
  await visit(told, HUNGARY);
  const row = page.locator("table.money tr", { has: page.getByText("nearly spent") }).first();
  await row.waitFor();
  const spent = row.getByRole("textbox", { name: /^Spent: / });
  const id = await spent.getAttribute("id");
  const field = page.locator(`#${CSS_escape(id)}`);
  await field.fill("12 000 000");
  await field.press("Enter");
  await reads(page.locator('.finding[data-check="project.spending"]'), "exceeds the budget by");
});

/** As CSS.escape, for ids of records. */
function CSS_escape(id) {
  return id.replace(/[^\w-]/g, (it) => `\\${it}`);
}

story("an invoice is added by keyboard, told of when it is overdue, and paid with one press", async (told) => {
  const { page } = told;
  await visit(told, GERMANY);
  await page.getByRole("button", { name: "Invoice sent" }).press("Enter");
  const number = page.getByRole("textbox", { name: "Number" });
  await eventually(async () => assert.ok(await number.evaluate((it) => it === document.activeElement)));
  await page.keyboard.type("R-17");
  await press(page, "Enter");
  const row = page.locator("table.invoices tbody tr").first();
  await row.getByRole("combobox", { name: "Member" }).selectOption({ index: 3 });
  const amount = row.getByRole("textbox", { name: "Amount" });
  await amount.fill("300");
  await amount.press("Enter");
  const due = row.getByLabel("Due", { exact: true });
  await due.fill("2025-11-01");
  await due.press("Tab");
  await reads(row, "29 days overdue");
  await reads(page.locator('.finding[data-check="invoice.due"]'), "R-17");
  await row.getByRole("button", { name: "Paid today: R-17" }).click();
  await eventually(async () => assert.equal(await page.locator('.finding[data-check="invoice.due"]').count(), 0));
  await reads(figure(page, "Paid"), "€300");
});

story("a project's sources are added and taken out beside it", async (told) => {
  const { page } = told;
  await visit(told, GERMANY, "&focus=pr2");
  const sources = page.locator(".project-sources");
  await reads(sources, "€3,000 missing");
  await sources.getByRole("button", { name: "Other source" }).press("Enter");
  const name = sources.getByRole("textbox", { name: "Source", exact: true }).last();
  await eventually(async () => assert.ok(await name.evaluate((it) => it === document.activeElement)));
  await press(page, "Control+a");
  await page.keyboard.type("Land");
  await press(page, "Enter");
  const amount = sources.getByRole("textbox", { name: "Amount: Land" });
  await amount.fill("3000");
  await amount.press("Enter");
  await eventually(async () => assert.ok(!(await sources.innerText()).includes("missing")));
  await sources.getByRole("combobox", { name: "Origin: Land" }).selectOption("public");
  await reads(page.locator(".money-share"), /private/);
});

story("what a partner gives is typed where partner and project meet, and the sums follow", async (told) => {
  const { page } = told;
  await visit(told, GERMANY);
  const cells = page.locator(".money-matrix tbody textarea");
  const name = await cells.evaluateAll((all) => all.find((it) => !it.value).ariaLabel);
  const cell = page.locator(".money-matrix").getByRole("textbox", { name, exact: true });
  const before = await figure(page, "Allocated").innerText();
  await cell.fill("100");
  await cell.press("Enter");
  await eventually(async () => assert.equal(await cell.inputValue(), "€100"));
  await eventually(async () => assert.notEqual(await figure(page, "Allocated").innerText(), before));
  await cell.fill("");
  await cell.press("Enter");
  await eventually(async () => assert.equal(await figure(page, "Allocated").innerText(), before));
});

story("each table comes out as a file", async (told) => {
  const { page } = told;
  await visit(told, GERMANY);
  const menu = page.getByRole("button", { name: "Save as a table" });
  for (const [name, head] of [
    ["What partners pledge", "Member;Pledged;Allocated"],
    ["What projects may spend", "Project;Status;Planned"],
    ["Where the money comes from", "Project;Source;Origin"],
    ["Invoices", "Number;Direction"],
  ]) {
    await menu.click();
    const { text } = await download(page, () => page.locator(".menu-list").getByRole("button", { name, exact: true }).click());
    assert.ok(text.replace("\ufeff", "").startsWith(head), text.slice(0, 80));
  }
});

story("another year shows that year, and all years together", async (told) => {
  const { page } = told;
  await visit(told, GERMANY, "&year=2024");
  await eventually(async () => assert.equal(await page.locator(".finding").count(), 0));
  await page.getByRole("combobox", { name: "Year" }).selectOption("all");
  await reads(figure(page, "Pledged"), /€[\d,]+/);
});

story("the money has no barrier, in any dress", async (told) => {
  const { page } = told;
  await visit(told, GERMANY, "&focus=pr1");
  await page.getByRole("button", { name: "Invoice received", exact: true }).first().click();
  await page.locator("table.invoices tbody tr").first().waitFor();
  await inEveryDress(page, () => accessible(page, { within: "main" }));
});
