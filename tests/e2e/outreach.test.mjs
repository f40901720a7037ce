// Who may speak, ideas weighed and turned into motions, tables of members in and out, anyone found.
import assert from "node:assert/strict";
import { accessible, download, eventually, press, reads, upload } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { notice, walkTo } from "./support/workspace.mjs";

async function visit(told, sample = "hungary") {
  await walkTo(told, sample, "#/members");
  await told.page.locator(".outreach").waitFor();
}

/** The part of a kind of record: its rows and the button that adds one. */
const part = (page, title) => page.locator(".outreach section").filter({ has: page.getByRole("heading", { name: title, level: 2 }) });

const add = (page, title) => part(page, title).locator(".add-row").first().click();

/** Types a new name into the field that has the keyboard. */
async function name(page, text) {
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id.startsWith("name-")), true));
  await page.keyboard.type(text);
  await press(page, "Tab");
}

story("the look-up says who may speak, and a talk led by somebody else is flagged where it is entered", async (tools) => {
  const { page } = tools;
  await visit(tools);
  const contacts = part(page, "External contacts");
  const speakers = contacts.locator(".speakers dd");
  await reads(speakers.nth(0), "Koordináló Piroska");
  await reads(speakers.nth(1), "Forrásfői Balázs");
  assert.equal(await speakers.nth(1).locator("li").count(), 1);
  await add(page, "External contacts");
  await name(page, "Ministry of water");
  const row = contacts.locator(".outreach-row").first();
  await row.getByRole("combobox", { name: "Level" }).selectOption("strategic");
  const speaker = row.getByRole("combobox", { name: "Speaker" });
  const may = await speaker.locator("option").filter({ hasText: "(may speak)" }).first().getAttribute("value");
  const other = await speaker.locator("option").filter({ hasNotText: "(may speak)" }).nth(3).getAttribute("value");
  await speaker.selectOption(other);
  await row.locator('[data-check="contact.speaker"]').waitFor();
  await speaker.selectOption(may);
  await eventually(async () => assert.equal(await row.locator('[data-check="contact.speaker"]').count(), 0));
  await accessible(page, { within: ".outreach" });
});

story("ideas are put to a dot vote, and one becomes a motion", async (tools) => {
  const { page } = tools;
  await visit(tools);
  const ideas = part(page, "Ideas");
  for (const text of ["Shared stand at the fair", "A bus for trainees"]) {
    await add(page, "Ideas");
    await name(page, text);
  }
  for (const box of await ideas.locator(".idea-tick").all()) await box.check();
  await page.getByTestId("weigh").click();
  await reads(ideas, /being weighed/);
  await ideas.getByRole("button", { name: "Make it a motion" }).first().click();
  await reads(ideas, /Became:\s*Motion/);
  await ideas.getByRole("link", { name: "Open the vote" }).first().click();
  await page.waitForURL(/#\/votes\?.*focus=/);
  await reads(page.locator("main"), /Shared stand at the fair/);
});

story("rows that are pasted come in after a look, and the saved table changes nothing", async (tools) => {
  const { page } = tools;
  await visit(tools);
  await page.getByTestId("members-paste").click();
  const text = page.getByTestId("members-text");
  await text.fill("Name;Town;Employees;Representative\nNew Foundry Ltd;Szeged;12;Jane Roe\nNew\tPécs\tmany\tJohn Doe\n;Nowhere;1;");
  await reads(page.getByTestId("members-counts"), /2 new members.*1 row rejected/s);
  await reads(page.getByTestId("members-remarks"), /“many” is not a whole number/);
  await reads(page.getByTestId("members-rejected"), /no name/);
  await accessible(page, { within: "dialog" });
  await page.getByTestId("members-go").click();
  await reads(notice(page), /2 members/);
  const saved = await download(page, () => page.getByTestId("members-csv").click());
  assert.match(saved.name, /\.csv$/);
  assert.match(saved.text, /New Foundry Ltd;/);
  await page.getByTestId("members-paste").click();
  await upload(page.getByTestId("members-file"), saved.name, saved.text, "text/csv");
  await reads(page.getByTestId("members-counts"), /0 new members, 0 change, 34 as they are, 0 rows rejected/);
  assert.equal(await page.getByTestId("members-go").isDisabled(), true);
});

story("the search says who speaks for us, with the card and the place in the chart", async (tools) => {
  const { page } = tools;
  await visit(tools);
  await press(page, "Control+k");
  await page.getByRole("combobox", { name: "Search" }).fill("who speaks for us strategic");
  const options = page.getByRole("dialog").getByRole("option");
  await reads(options.first(), /speaks for us: Strategic/);
  await reads(options.nth(1), /In the chart/);
  await press(page, "ArrowDown", "Enter");
  await page.waitForURL(/#\/structure\?.*focus=p03/);
});
