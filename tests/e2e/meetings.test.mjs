// Meetings: the calendar of every body, what a meeting is called for, and how promises are kept.
import assert from "node:assert/strict";
import { accessible, download, eventually, inEveryDress, press, reads } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { samples, walkTo } from "./support/workspace.mjs";

const [, HUNGARY, GERMANY] = samples;

/** Walks into one of the three organisations and to an address in it. */
async function visit(told, sample, fragment) {
  await walkTo(told, sample, fragment);
  await told.page.locator(".page.meetings").waitFor();
}

const holdsFocus = (locator) => eventually(async () => assert.ok(await locator.evaluate((it) => it === document.activeElement)));

story("the year shows who met in which quarter, and what comes is called in time", async (told) => {
  const { page } = told;
  await visit(told, HUNGARY, "#/meetings");
  const assembly = page.locator(".meeting-year tbody tr", { hasText: "Közgyűlés" }).first();
  await eventually(async () => assert.equal(await assembly.locator("td .entry").count(), 4));
  await reads(page.locator(".coming > li").first(), /Dec 11, 2025[\s\S]*Invited 20 days before: in time/);
  await page.getByRole("link", { name: "The year before: 2024" }).click();
  await reads(page.locator(".meeting-year"), "Dec 12, 2024");
});

story("a cancelled meeting leaves its quarter open, and one press plans another in it", async (told) => {
  const { page } = told;
  await visit(told, HUNGARY, "#/meetings?focus=mt4");
  await page.getByRole("button", { name: "Cancel this meeting" }).click();
  await reads(page.locator(".sheet"), "is cancelled");
  await page.evaluate(() => {
    location.hash = "#/meetings";
  });
  const open = page.locator(".open-quarter");
  await reads(open, /Quarter 4 2025[\s\S]*Not called yet/);
  await open.getByRole("button", { name: /^Plan a meeting/ }).click();
  const name = page.locator(".sheet h2 textarea");
  await holdsFocus(name);
  await reads(page.locator(".agenda-side .facts"), /Dec \d+, 2025/);
});

story("an agenda begins from a template, and its times follow its minutes", async (told) => {
  const { page } = told;
  await visit(told, HUNGARY, "#/meetings");
  await page.getByRole("button", { name: "Plan a meeting" }).first().click();
  await page.locator(".menu-list button").first().click();
  await holdsFocus(page.locator(".sheet h2 textarea"));
  await page.getByRole("button", { name: "Fill the agenda" }).click();
  await page.locator(".menu-list").getByRole("button", { name: "Quarterly meeting" }).click();
  const items = page.locator(".agenda > li");
  await eventually(async () => assert.equal(await items.count(), 8));
  await reads(page.locator(".agenda-sum"), "120 min in all · ends at 12:00");
  assert.equal(await items.nth(1).locator(".item-time").innerText(), "10:10");
  const minutes = items.first().getByRole("spinbutton", { name: "Minutes of time" });
  await minutes.fill("30");
  await press(page, "Tab");
  await eventually(async () => assert.equal(await items.nth(1).locator(".item-time").innerText(), "10:30"));
});

story("an invitation that comes too late says by how many days", async (told) => {
  const { page } = told;
  await visit(told, HUNGARY, "#/meetings?focus=mt4");
  await reads(page.locator(".notice-stands"), /Invited 20 days before: in time[\s\S]*15 days of notice/);
  await page.locator(".agenda-side").getByLabel("Invited on").fill("2025-12-01");
  await reads(page.locator(".notice-stands"), "Invited 5 days too late");
});

story("a second call is announced by one press, and the invitation says so", async (told) => {
  const { page } = told;
  await visit(told, HUNGARY, "#/meetings?focus=mt4");
  await reads(page.locator(".inviting .notes"), "A second call counts only if the invitation announces it");
  await page.getByRole("button", { name: /^Announce / }).click();
  await eventually(async () => assert.doesNotMatch(await page.locator(".inviting").innerText(), /second call counts only/));
  await page.getByRole("link", { name: "Read the invitation" }).click();
  const text = page.locator(".told-article");
  await reads(text, "Dec 18, 2025, 10:00");
  await reads(text, "whatever the number of those present");
  await page.getByRole("link", { name: "Back to the meeting" }).click();
  await page.locator(".agenda").waitFor();
});

story("a meeting goes into a calendar, and the invitation into a mail", async (told) => {
  const { page } = told;
  await visit(told, HUNGARY, "#/meetings?focus=mt4");
  const file = await download(page, () => page.getByRole("button", { name: "Calendar file" }).click());
  const text = JSON.stringify(file);
  assert.match(text, /DTSTART:20251211T100000/);
  const href = await page.getByRole("link", { name: "Open as a mail" }).getAttribute("href");
  assert.match(href, /^mailto:\?/);
  assert.ok(href.length <= 1900, `${href.length} letters`);
});

story("what happened since the last meeting is told, and what waits is taken up", async (told) => {
  const { page } = told;
  await visit(told, HUNGARY, "#/meetings?focus=mt4");
  const suggested = page.locator(".suggested > li", { hasText: "Follow-ups: what was promised" });
  await suggested.getByRole("button").click();
  await eventually(async () => {
    assert.equal(await page.locator(".agenda textarea").last().inputValue(), "Follow-ups: what was promised");
  });
  await eventually(async () => assert.equal(await suggested.count(), 0));
  await page.getByRole("link", { name: "Report since the last meeting" }).click();
  await reads(page.locator(".told-article"), "What is late");
});

story("promises show how they are kept, and a person's are listed by one press", async (told) => {
  const { page } = told;
  await visit(told, HUNGARY, "#/meetings");
  await reads(page.locator(".promise-rate"), /50\s*%[\s\S]*1 of 2 due in the last twelve months[\s\S]*1 overdue/);
  const rows = page.locator(".open-promises .promises tbody tr");
  await eventually(async () => assert.equal(await rows.count(), 3));
  await page.getByRole("button", { name: "Only what is overdue" }).click();
  await eventually(async () => assert.equal(await rows.count(), 1));
  await rows.first().getByLabel("Status").selectOption("done");
  await reads(page.locator(".promise-rate"), /100\s*%/);
  await reads(page.locator(".open-promises"), "Nothing open here.");
  await page.getByRole("button", { name: "Only what is overdue" }).click();
  await page.locator(".promise-people tbody button").first().click();
  await eventually(async () => assert.equal(await rows.count(), 1));
});

for (const [name, sample, fragment] of [
  ["the calendar", GERMANY, "#/meetings"],
  ["an agenda", HUNGARY, "#/meetings?focus=mt4"],
  ["an invitation", GERMANY, "#/meetings?focus=mt3&view=invitation"],
]) {
  story(`${name} has no barrier, in any dress`, async (told) => {
    const { page } = told;
    await visit(told, sample, fragment);
    await inEveryDress(page, () => accessible(page, { within: "main" }));
  });
}
