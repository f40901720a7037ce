// Projects in time: bars and milestones move by pointer and keys, the table is written in its cells
// and takes rows of a spreadsheet, the calendar and the themes show the same records.
import assert from "node:assert/strict";
import { accessible, download, eventually, press, reads, upload, wear } from "./support/hands.mjs";
import { story } from "./support/story.mjs";

const GERMANY = 2;

/** Walks into the German networks and to a part of their projects. */
async function enter(page, open, fragment) {
  await open();
  await page.locator("button.sample").nth(GERMANY).click();
  await page.locator(".shell").waitFor();
  await page.evaluate((to) => {
    location.hash = to;
  }, fragment);
}

const row = (page, title) => page.locator(".timeline-row", { hasText: title });

story("a project moves by its bar, by its end and back, each as one step", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=timeline");
  const line = row(page, "Praktikumsatlas");
  await reads(line.locator(".timeline-days"), "Feb 24, 2025 – Feb 28, 2026");
  const span = line.locator(".timeline-span");
  await span.scrollIntoViewIfNeeded();
  const box = await span.boundingBox();
  const track = await line.locator("svg.timeline-track").boundingBox();
  // Two years are 730 days.
  const pixels = (days) => (days * track.width) / 730;
  const middle = { x: box.x + box.width * 0.4, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + pixels(20), middle.y, { steps: 4 });
  await page.mouse.move(middle.x + pixels(31), middle.y, { steps: 4 });
  await page.mouse.up();
  await reads(line.locator(".timeline-days"), /Mar 2[5-8], 2025 – (Mar (29|30|31)|Apr [12]), 2026/);
  await reads(page.locator(".notice"), "Praktikumsatlas");
  await press(page, "Control+z");
  await reads(line.locator(".timeline-days"), "Feb 24, 2025 – Feb 28, 2026");
  const bar = line.getByRole("slider", { name: /Praktikumsatlas/ });
  await bar.focus();
  await press(page, "ArrowRight", "ArrowRight", "PageUp");
  await eventually(async () => assert.match(await bar.getAttribute("aria-valuetext"), /Mar 5, 2025 – Mar 9, 2026/));
  await reads(page.locator(".notice"), "Mar 5, 2025");
  await press(page, "Shift+ArrowLeft");
  await reads(page.locator(".notice"), "Mar 5, 2025 – Mar 8, 2026");
  assert.ok(await bar.evaluate((it) => it === document.activeElement), "the bar keeps the keyboard");
  await press(page, "Enter");
  await page.locator(".project-panel").waitFor();
});

story("a milestone moves on its own, and an open one goes along with its project", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=timeline");
  const line = row(page, "Praktikumsatlas");
  const step = line.getByRole("slider", { name: "Schnittstelle für Schulen, overdue" });
  await step.focus();
  await press(page, "PageUp");
  await reads(page.locator(".notice"), "Nov 7, 2025");
  const bar = line.locator(".timeline-bar");
  await bar.focus();
  await press(page, "ArrowRight");
  await reads(page.locator(".notice"), "Feb 25, 2025");
  await eventually(async () => assert.equal(await step.getAttribute("aria-valuetext"), "Nov 8, 2025"));
  const done = line.getByRole("slider", { name: "Betriebe eingetragen: 150, done" });
  assert.equal(await done.getAttribute("aria-valuetext"), "Jun 30, 2025");
});

story("the years are chosen, and rows stand in groups", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=timeline");
  await reads(page.locator(".timeline-years"), "2025–2026");
  await page.getByRole("button", { name: "A year later" }).click();
  await reads(page.locator(".timeline-years"), "2026");
  await reads(page.locator(".timeline"), "projects lie in other years");
  await page.getByRole("button", { name: "All years" }).click();
  await page.getByLabel("Rows by").selectOption("status");
  await reads(page.locator(".timeline-group").first(), "Done");
  assert.equal(await page.locator(".timeline-row:not(.timeline-meetings)").count(), 7);
});

story("the table sorts, groups and is written in its cells by keyboard", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=table");
  const lines = page.locator(".project-line");
  await eventually(async () => assert.equal(await lines.count(), 7));
  await page.getByRole("button", { name: "Planned", exact: true }).click();
  await reads(lines.first(), "Gemeinsamer Messeauftritt");
  const first = lines.first().locator("th");
  await first.focus();
  await press(page, "F2");
  const field = page.locator("#project-cell-field");
  await eventually(async () => assert.ok(await field.evaluate((it) => it === document.activeElement)));
  await field.fill("Messe der Region");
  await press(page, "Enter");
  await reads(lines.first(), "Messe der Region");
  await eventually(async () => assert.ok(await first.evaluate((it) => it === document.activeElement)));
  // Project, status, responsible, lead, from, to, milestones, planned.
  await press(page, ...Array(7).fill("ArrowRight"), "Enter");
  await eventually(async () => assert.ok(await field.evaluate((it) => it === document.activeElement)));
  await field.fill("1.2.3");
  await press(page, "Enter");
  await reads(page.locator(".notice"), "is not an amount");
  await field.fill("99.000,50");
  await press(page, "Enter");
  await reads(lines.last(), /Messe der Region[\s\S]*€99,000\.50/);
  await page.getByLabel("Rows by").selectOption("group");
  await eventually(async () => assert.ok((await page.locator(".project-group").count()) > 2));
  await page.getByRole("searchbox").fill("messe");
  await eventually(async () => assert.equal(await lines.count(), 1));
});

story("rows of a spreadsheet become projects after a look, and what went out changes nothing", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=table");
  await page.locator('[data-testid="projects-paste"]').click();
  const rows = ["Projekt\tStatus\tVon\tBis\tKosten (EUR)", "Sommerschule\tläuft\t1. Juli 2026\tQ3 2026\t1.250,50", "\tläuft\t\t\t5"];
  await page.locator('[data-testid="projects-text"]').fill(rows.join("\n"));
  await reads(page.locator('[data-testid="projects-counts"]'), /1 new project[\s\S]*1 row rejected/);
  await reads(page.locator('[data-testid="projects-rejected"]'), "The row has no name.");
  await reads(page.locator('[data-testid="projects-remarks"]'), "was read as Sep 30, 2026");
  await accessible(page, { within: "dialog[open]" });
  await page.locator('[data-testid="projects-go"]').click();
  await reads(page.locator(".project-table"), "Sommerschule");
  const file = await download(page, () => page.locator('[data-testid="projects-csv"]').click());
  assert.match(file.text, /Sommerschule/);
  await page.locator('[data-testid="projects-paste"]').click();
  await upload(page.locator('[data-testid="projects-file"]'), "again.csv", file.text, "text/csv");
  await reads(page.locator('[data-testid="projects-counts"]'), /0 new projects, 0 change, 8 as they are/);
  assert.ok(await page.locator('[data-testid="projects-go"]').isDisabled());
});

story("the calendar shows what is due, and an entry is dragged to another day", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=calendar&month=2025-11");
  const entry = page.locator(".calendar-entry", { hasText: "zwanzig Fahrten" });
  await reads(entry, /Milestone[\s\S]*Berufe-Bus/);
  const day = (date) => page.locator(".calendar-day", { has: page.locator(`time[datetime="${date}"]`) });
  await reads(day("2025-11-28"), "Netzwerksitzung");
  await entry.dragTo(day("2025-11-18"));
  await reads(day("2025-11-18"), "zwanzig Fahrten");
  await entry.locator("a").click();
  await page.locator(".project-panel").waitFor();
});

story("an entry of the calendar moves by keys, keeps the keyboard, and the move is said", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=calendar&month=2025-11");
  const link = page.locator(".calendar-entry a", { hasText: "zwanzig Fahrten" });
  const stands = () => link.evaluate((it) => it.closest("td").querySelector("time").dateTime);
  const from = await stands();
  const later = (days) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
  await link.focus();
  for (const [key, days] of [["ArrowRight", 1], ["ArrowUp", -6], ["ArrowLeft", -7], ["ArrowDown", 0]]) {
    await press(page, key);
    await eventually(async () => assert.equal(await stands(), later(days)));
    await eventually(async () => assert.ok(await link.evaluate((it) => it === document.activeElement)));
  }
  await reads(page.locator(".notice"), /zwanzig Fahrten.*, Milestone: .*2025/);
  // What leaves the month is followed there.
  for (let week = 1; week <= 5; week += 1) {
    await press(page, "ArrowDown");
    await eventually(async () => assert.equal(await stands(), later(7 * week)));
    await eventually(async () => assert.ok(await link.evaluate((it) => it === document.activeElement)));
  }
  await reads(page.getByRole("heading", { level: 2 }).first(), later(35).startsWith("2025-12") ? "December" : "January");
});

story("a theme of another year is named, and what its projects are to change is written there", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=themes");
  await reads(page.locator(".theme-one"), /7 of 7 say what they are to change/);
  const impact = page.locator(".theme-impact textarea").first();
  await impact.fill("");
  await impact.blur();
  await reads(page.locator(".theme-one"), /6 of 7 say what they are to change/);
  await page.getByRole("button", { name: "Name the theme for 2026" }).click();
  await eventually(async () => assert.equal(await page.locator(".theme-years a").count(), 2));
  await reads(page.locator(".theme-one"), "No resolution decides this theme yet");
});

for (const [view, part] of [
  ["timeline", ".timeline"],
  ["calendar&month=2025-11", ".calendar"],
  ["table", ".project-table-part"],
  ["themes", ".themes"],
]) {
  story(`axe finds no barrier in ${view}`, async ({ page, open }) => {
    await enter(page, open, `#/projects?view=${view}`);
    await page.locator(part).waitFor();
    await accessible(page);
  });
}

story("axe finds no barrier in the dark timeline", async ({ page, open }) => {
  await enter(page, open, "#/projects?view=timeline");
  await page.locator(".timeline-bar").first().waitFor();
  await wear(page, "dark");
  await accessible(page);
});
