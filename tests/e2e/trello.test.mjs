// A board from Trello comes in after a look, once; projects and days go out.
import assert from "node:assert/strict";
import { story } from "./support/story.mjs";
import { accessible, download, eventually, press, reads, upload, wear } from "./support/hands.mjs";
import { notice, openFile, walkInto } from "./support/workspace.mjs";

const board = JSON.stringify({
  id: "b",
  name: "Jahresprojekte <b>2026</b>",
  desc: "Unsere Projekte",
  lists: [
    { id: "l1", name: "Ideen", closed: false, pos: 1 },
    { id: "l2", name: "In Arbeit", closed: false, pos: 2 },
    { id: "l3", name: "2019", closed: true, pos: 3 },
  ],
  cards: [
    { id: "c1", idList: "l2", name: "Ausbildungsbus", due: "2026-09-30T12:00:00.000Z", cover: { color: "red" } },
    { id: "c2", idList: "l1", name: "Messe", due: "2026-02-30T12:00:00.000Z" },
    { id: "c3", idList: "l3", name: "Altes", closed: false },
  ],
  checklists: [{ id: "k", idCard: "gone", name: "x", checkItems: [{ id: "i", name: "Verloren", state: "complete" }] }],
  actions: [
    { id: "z1", type: "commentCard", date: "2026-01-02T10:00:00.000Z", data: { text: "Gut!", card: { id: "c1" } } },
    { id: "z2", type: "updateCard", date: "2026-01-01T10:00:00.000Z", data: { old: { pos: 1 } } },
  ],
});

const menu = (page) => page.getByRole("button", { name: "In and out" });

async function look(page, text = board) {
  await menu(page).click();
  await page.getByTestId("board-open").click();
  await upload(page.getByTestId("board-file"), "board.json", text);
}

story("a board comes in after a look, as one step, and only once", async ({ page, open }) => {
  await open();
  await walkInto(page, "hungary");
  await page.goto(`${page.url().split("#")[0]}#/projects`);
  await look(page);
  const said = page.getByTestId("board-said");
  await reads(said, "3 projects come in. 1 of them goes into the archive.");
  await reads(said, "1 project comes in as running");
  await reads(page.getByTestId("board-left"), "Cards: cover");
  await reads(page.getByTestId("board-aside"), "Verloren");
  await reads(page.getByTestId("board-remarks"), "2026-02-30T12:00:00.000Z");
  await reads(page.getByTestId("board-lists"), "put away in Trello");
  // A name is shown, never run.
  await reads(page.locator(".board-name"), "Jahresprojekte <b>2026</b>");
  await wear(page, "light");
  await accessible(page, { within: "dialog[open]" });

  // What a list means can be said otherwise.
  await page.getByLabel("In Arbeit", { exact: true }).selectOption("approved");
  await eventually(async () => {
    assert.ok(!(await said.innerText()).includes("comes in as running"));
  });
  const report = await download(page, () => page.getByTestId("board-report").click());
  assert.match(report.text, /updateCard – 1/);

  await page.getByTestId("board-go").click();
  await reads(notice(page), "3 projects have come in.");
  await reads(page.locator(".projects"), "Ausbildungsbus");

  await look(page);
  await reads(said, "All 3 projects are here already. Nothing changes.");
  assert.ok(await page.getByTestId("board-go").isDisabled());
  await press(page, "Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });

  await page.keyboard.press("Control+z");
  await eventually(async () => {
    assert.ok(!(await page.locator(".projects").innerText()).includes("Ausbildungsbus"));
  });
});

story("a board that is opened like any other file finds the projects by itself", async ({ page, open }) => {
  await open();
  await openFile(page, "board.json", board);
  await page.locator(".shell").waitFor();
  await reads(page.getByTestId("board-said"), "3 projects come in.");
  assert.match(page.url(), /#\/projects/);
  await page.getByTestId("board-go").click();
  await reads(page.locator(".projects"), "Messe");
});

story("a file that is no board is refused in a sentence", async ({ page, open }) => {
  await open();
  await walkInto(page, "germany");
  await page.goto(`${page.url().split("#")[0]}#/projects`);
  await look(page, '{"cards":');
  const refused = page.getByTestId("board-refused");
  await reads(refused, "The file ends in the middle");
  await upload(page.getByTestId("board-file"), "other.json", "{}");
  await reads(refused, "This file holds no board.");
  await upload(page.getByTestId("board-file"), "board.json", board);
  await reads(page.getByTestId("board-said"), "3 projects come in.");
});

story("projects go out as a board, and days as a calendar", async ({ page, open }) => {
  await open();
  await walkInto(page, "germany");
  await page.goto(`${page.url().split("#")[0]}#/projects`);
  await menu(page).click();
  const out = await download(page, () => page.getByTestId("board-save").click());
  const written = JSON.parse(out.text);
  assert.equal(written.cards.length, 7);
  assert.equal(written.prefs.permissionLevel, "private");
  await reads(notice(page), "have no place on a board");

  // What was written here is known here.
  await look(page, out.text);
  await reads(page.getByTestId("board-said"), "Nothing changes.");
  await press(page, "Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });

  await menu(page).click();
  const all = await download(page, () => page.getByTestId("days-save").click());
  assert.match(all.name, /\.ics$/);
  const count = (text) => text.split("BEGIN:VEVENT").length;
  await menu(page).click();
  await page.getByTestId("days-whose").selectOption({ index: 1 });
  const own = await download(page, () => page.getByTestId("days-own").click());
  assert.ok(count(own.text) < count(all.text));

  // Rows go out and come in from every part of the place.
  await menu(page).click();
  const rows = await download(page, () => page.getByTestId("rows-save").click());
  assert.match(rows.name, /\.csv$/);
  assert.equal(rows.text.trim().split("\r\n").length, 8);
  await menu(page).click();
  await page.getByTestId("rows-open").click();
  await page.locator("dialog[open] textarea").fill(rows.text);
  await reads(page.locator("dialog[open]"), "0 new projects, 0 change, 7 as they are");
});
