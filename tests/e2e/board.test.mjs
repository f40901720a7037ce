// The project board: a card moves by hand, by menu and by keys, and says so; what a project lacks keeps
// it from starting; columns, lanes, filters, checklists, patterns and the archive.
import assert from "node:assert/strict";
import { accessible, eventually, press, reads, wear } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { file, notice, openFile, walkInto } from "./support/workspace.mjs";

const show = (page, fragment) =>
  page.evaluate((to) => {
    location.hash = to;
  }, fragment);

const project = (id, more = {}) => ({ id, kind: "project", title: `Project ${id}`, status: "idea", order: `4${id}80`, ...more });
const house = (projects, more = []) =>
  file([
    { id: "o", kind: "organisation", name: "House", language: "en", currency: "EUR" },
    { id: "h", kind: "person", name: "Ada Lovelace" },
    { id: "v", kind: "poll", title: "We agree", result: { outcome: "adopted" } },
    { id: "th", kind: "theme", title: "Water", year: 2025, decidedBy: "v" },
    { id: "g", kind: "body", name: "Energy group", bodyType: "workingGroup" },
    ...projects,
    ...more,
  ]);

async function enter(page, open, text, fragment = "#/projects") {
  await open();
  await openFile(page, "house.klaster.json", text);
  await page.locator(".shell").waitFor();
  await show(page, fragment);
  await page.locator(".project-board").waitFor();
}

const column = (page, name) => page.locator(".project-column", { has: page.getByRole("heading", { name: new RegExp(`^${name}`) }) });
const titles = (within) => within.locator("a.statement").allInnerTexts();
const card = (page, id) => page.locator(`#card-${id}`);
const ready = { theme: "th", responsible: "h" };

story("a card moves by keys, keeps the keyboard, and the move is said as a sentence", async ({ page, open }) => {
  await enter(page, open, house([project("1"), project("2"), project("3")]));
  await card(page, "1").focus();
  await press(page, "Alt+ArrowDown");
  await eventually(async () => assert.deepEqual(await titles(column(page, "Idea")), ["Project 2", "Project 1", "Project 3"]));
  await reads(notice(page), "“Project 1” moved within “Idea”, place 2 of 3.");
  await eventually(async () => assert.ok(await card(page, "1").evaluate((it) => it === document.activeElement)));
  await press(page, "Alt+ArrowRight");
  await eventually(async () => assert.deepEqual(await titles(column(page, "Proposed")), ["Project 1"]));
  await reads(notice(page), "“Project 1” moved from “Idea” to “Proposed”, place 1 of 1.");
  await eventually(async () => assert.ok(await card(page, "1").evaluate((it) => it === document.activeElement)));
  await press(page, "Control+z");
  await eventually(async () => assert.deepEqual(await titles(column(page, "Idea")), ["Project 2", "Project 1", "Project 3"]));
});

story("a card moves by its menu alone", async ({ page, open }) => {
  await enter(page, open, house([project("1"), project("2")]));
  await page.getByRole("button", { name: "Move “Project 2”" }).click();
  await page.locator(".move-menu").getByRole("button", { name: "To the top" }).click();
  await eventually(async () => assert.deepEqual(await titles(column(page, "Idea")), ["Project 2", "Project 1"]));
  await page.getByRole("button", { name: "Move “Project 2”" }).click();
  await page.locator(".move-menu").getByRole("button", { name: "Approved", exact: true }).click();
  await eventually(async () => assert.deepEqual(await titles(column(page, "Approved")), ["Project 2"]));
});

story("a project starts only with a responsible person and an agreeing resolution", async ({ page, open }) => {
  await enter(page, open, house([project("1", { status: "approved" })]));
  await page.getByRole("button", { name: "Move “Project 1”" }).click();
  await page.locator(".move-menu").getByRole("button", { name: "Running", exact: true }).click();
  await reads(notice(page), "“Project 1” cannot start: nobody is responsible for it, and no adopted resolution agrees to it or to its theme.");
  assert.deepEqual(await titles(column(page, "Approved")), ["Project 1"]);
  await show(page, "#/projects?focus=1");
  await page.locator(".project-panel").getByLabel("Responsible").selectOption({ label: "Ada Lovelace" });
  await page.locator(".project-panel").getByLabel("Resolution").selectOption({ label: "We agree" });
  await page.locator(".project-panel").getByLabel("Status").selectOption("running");
  await eventually(async () => assert.deepEqual(await titles(column(page, "Running")), ["Project 1"]));
});

story("a card is dragged beside another, and a column that would refuse it is marked", async ({ page, open }) => {
  await enter(page, open, house([project("1"), project("2", { status: "proposed" }), project("3", { status: "proposed" })]));
  const box = await page.locator('[data-project="1"]').boundingBox();
  const from = { x: box.x + box.width - 60, y: box.y + box.height - 6 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12);
  await page.locator(".project-column.may-not").first().waitFor();
  const over = await page.locator('[data-project="3"]').boundingBox();
  await page.mouse.move(over.x + 20, over.y + 6, { steps: 6 });
  await page.locator('[data-project="3"].drop-before').waitFor();
  await page.mouse.up();
  await eventually(async () => assert.deepEqual(await titles(column(page, "Proposed")), ["Project 2", "Project 1", "Project 3"]));
});

story("ten thousand cards are counted, filtered and moved, and few are drawn", async ({ page, open }) => {
  const many = [...Array(10_000).keys()].map((at) =>
    project(String(at).padStart(5, "0"), { title: at % 100 === 7 ? `Bridge ${at}` : `Road ${at}`, status: at % 2 ? "idea" : "proposed" }),
  );
  await enter(page, open, house(many));
  await reads(column(page, "Idea").getByRole("heading"), "5000");
  assert.ok((await page.locator("li.project-card").count()) < 100);
  await page.getByRole("searchbox", { name: "Search projects" }).fill("bridge");
  await reads(page.locator(".board-filters [role=status]"), "100");
  await eventually(async () => assert.equal(await page.locator("li.project-card").first().getAttribute("aria-setsize"), "100"));
}, { timeout: 120_000 });

story("as a board is narrowed and widened, every card tells of its own project and nothing of the one before", async ({ page, open }) => {
  const many = [...Array(60).keys()].map((at) =>
    project(String(at).padStart(2, "0"), {
      title: at % 3 ? `Road ${at}` : `Bridge ${at}`,
      ...(at % 3 ? { budgetPlanned: 100_000 + at * 100 } : { group: "g", end: "2020-01-01", status: "late" }),
    }),
  );
  await enter(page, open, house(many));
  const search = page.getByRole("searchbox", { name: "Search projects" });
  const drawn = () =>
    page.locator("li.project-card").evaluateAll((cards) =>
      cards.map((it) => ({
        id: it.dataset.project,
        link: it.querySelector("a").id,
        title: it.querySelector("a").textContent,
        href: it.querySelector("a").getAttribute("href"),
        menu: it.querySelector(".move-menu button").getAttribute("aria-label"),
        late: it.classList.contains("late"),
        money: Boolean(it.querySelector(".budget:not([hidden])")),
        group: it.textContent.includes("Energy group"),
        place: Number(it.getAttribute("aria-posinset")),
      })),
    );
  const sound = async (word, count) => {
    const cards = await drawn();
    assert.equal(cards.length, count);
    assert.equal(new Set(cards.map((it) => it.id)).size, count, "no card stands twice");
    for (const it of cards) {
      const at = Number(it.id);
      const late = at % 3 === 0;
      assert.equal(it.title, late ? `Bridge ${at}` : `Road ${at}`);
      assert.deepEqual([it.link, it.menu, it.late, it.money, it.group], [`card-${it.id}`, `Move “${it.title}”`, late, !late, late]);
      assert.ok(it.href.includes(`focus=${it.id}`) && it.href.includes(`q=${word}`) === Boolean(word), it.href);
    }
    const places = cards.filter((it) => it.title.startsWith("Road")).map((it) => it.place);
    assert.deepEqual(places, places.toSorted((a, b) => a - b));
  };
  // Of a long column three are in sight, and four beyond them are drawn.
  await eventually(() => sound("", 14));
  for (const [word, count] of [["road 4", 10], ["road", 7], ["bridge 5", 5], ["5", 15], ["", 14]]) {
    await search.fill(word);
    await eventually(() => sound(encodeURIComponent(word), count));
  }
  // The card that has the keyboard keeps it while the column is leafed through.
  const sixth = column(page, "Idea").locator("a.statement").nth(5);
  await sixth.focus();
  const held = await sixth.getAttribute("id");
  await column(page, "Idea").locator(".cards").evaluate((it) => it.scrollTo(0, 1000));
  await eventually(async () => assert.equal(await column(page, "Idea").locator("li.project-card").first().getAttribute("aria-posinset"), "3"));
  assert.equal(await page.evaluate(() => document.activeElement.id), held);
});

story("what tells of all of many records follows an act a moment later", async ({ page, open }) => {
  const many = [...Array(1_200).keys()].map((at) => project(String(at).padStart(4, "0"), { title: `Road ${at}`, ...ready }));
  await enter(page, open, house(many));
  await reads(page.locator(".gist"), "0 running");
  await page.getByRole("button", { name: "Move “Road 0”" }).click();
  await page.locator(".move-menu").getByRole("button", { name: "Late", exact: true }).click();
  await eventually(async () => assert.deepEqual(await titles(column(page, "Late")), ["Road 0"]));
  await reads(page.locator(".gist"), "1 running");
  await reads(page.locator(".places a", { hasText: "Projects" }).locator(".count"), "1");
});

story("columns of its own have limits, and one that is over says so", async ({ page, open }) => {
  const own = [
    { id: "c1", kind: "boardColumn", name: "Sketches", status: "idea", limit: 1, order: "4080" },
    { id: "c2", kind: "boardColumn", name: "At work", status: "running", order: "4180" },
  ];
  await enter(page, open, house([project("1"), project("2")], own));
  await reads(column(page, "Sketches"), "2 of at most 1");
  await reads(column(page, "Sketches"), "more than may be in progress");
  await page.getByRole("button", { name: "Columns and labels" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Add a column" }).click();
  await eventually(async () => assert.ok(await page.evaluate(() => document.activeElement?.value === "New column")));
});

story("lanes and filters stand in the address", async ({ page, open }) => {
  await enter(page, open, house([project("1", { group: "g" }), project("2")]), "#/projects?lanes=group");
  await eventually(async () => assert.equal(await page.locator(".board-lane").count(), 2));
  await reads(page.locator(".board-lane").first(), "Energy group");
  await page.locator(".board-filters").getByLabel("Working group").selectOption({ label: "Energy group" });
  await eventually(async () => assert.deepEqual(await titles(page), ["Project 1"]));
  assert.match(page.url(), /group=g/);
});

story("checklists, comments and links are kept; an address that could run is refused", async ({ page, open }) => {
  await enter(page, open, house([project("1")]), "#/projects?focus=1");
  const panel = page.locator(".project-panel");
  await panel.getByRole("button", { name: "Add a checklist" }).click();
  const step = panel.getByPlaceholder("Add an item, then press Enter");
  await step.fill("Call the mill");
  await step.press("Enter");
  await eventually(async () => assert.equal(await panel.locator(".checklist .step").count(), 2));
  await panel.locator(".checklist .step input[type=checkbox]").first().check();
  await reads(card(page, "1").locator("xpath=ancestor::li"), "1 of 2 done");
  await panel.getByPlaceholder("Comment").or(panel.locator(".talk-new textarea")).first().fill("Well begun");
  await panel.locator(".talk-new button").click();
  await eventually(async () => assert.equal(await panel.locator(".comments li").count(), 1));
  const link = panel.getByPlaceholder("Add a link, then press Enter");
  await link.fill("javascript:alert(1)");
  await link.press("Enter");
  await reads(notice(page), "is not an address");
  await link.fill("example.org/plan.pdf");
  await link.press("Enter");
  await eventually(async () => assert.equal(await panel.locator(".linked-paper a").getAttribute("href"), "https://example.org/plan.pdf"));
});

story("a pattern makes a new project; what is archived leaves the board and comes back", async ({ page, open }) => {
  await enter(page, open, house([project("1", ready)]), "#/projects?focus=1");
  await page.locator(".project-panel").getByRole("button", { name: "Save as a template" }).click();
  await page.getByRole("button", { name: "From a template" }).click();
  await page.locator(".board-tools .menu-list").getByRole("button", { name: "Project 1" }).click();
  await eventually(async () => assert.deepEqual(await titles(column(page, "Idea")), ["Project 1", "Project 1"]));
  await page.locator(".project-panel").getByRole("button", { name: "Archive", exact: true }).click();
  await eventually(async () => assert.deepEqual(await titles(column(page, "Idea")), ["Project 1"]));
  await page.locator(".board-stored summary", { hasText: "Archive" }).click();
  await page.locator(".board-stored").getByRole("button", { name: "Bring back from the archive" }).click();
  await eventually(async () => assert.deepEqual(await titles(column(page, "Idea")), ["Project 1", "Project 1"]));
});

story("many cards are changed at once, as one step", async ({ page, open }) => {
  await enter(page, open, house([project("1"), project("2"), project("3")]));
  await page.getByRole("button", { name: "Select", exact: true }).click();
  await page.getByRole("checkbox", { name: "Select “Project 1”" }).check();
  await page.getByRole("checkbox", { name: "Select “Project 3”" }).check();
  await page.locator(".board-bulk").getByLabel("Move to").selectOption({ label: "Approved" });
  await eventually(async () => assert.deepEqual(await titles(column(page, "Approved")), ["Project 1", "Project 3"]));
  await reads(notice(page), "2 projects moved to “Approved”.");
  await press(page, "Control+z");
  await eventually(async () => assert.equal((await titles(column(page, "Idea"))).length, 3));
});

for (const dress of ["light", "dark", "contrast", "projector"]) {
  story(`the board and its lanes have no barrier in ${dress}`, async ({ page, open }) => {
    await open();
    await walkInto(page, "germany");
    await show(page, "#/projects?lanes=group&focus=pr1");
    await page.locator(".project-panel").waitFor();
    await wear(page, dress);
    await accessible(page);
  });
}

story(
  "a finger takes a card by its grip, scrolls beside it, and lets go where it is marked",
  async ({ page, context, open }) => {
    await enter(page, open, house([project("1"), project("2"), project("3", { status: "proposed" })]));
    const touch = await context.newCDPSession(page);
    const send = (type, at) => touch.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
    const middle = async (locator) => {
      const box = await locator.boundingBox();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const from = await middle(page.locator('[data-project="1"] .grip'));
    await send("touchStart", from);
    await send("touchMove", { x: from.x + 12, y: from.y });
    await send("touchMove", { x: from.x + 24, y: from.y });
    await page.locator(".card-ghost").waitFor();
    // Empty columns make room for what is carried, which moves the others.
    const over = await page.locator('[data-project="3"]').boundingBox();
    const to = { x: over.x + over.width / 2, y: over.y + 6 };
    for (let step = 1; step <= 6; step += 1) {
      await send("touchMove", { x: from.x + ((to.x - from.x) * step) / 6, y: from.y + ((to.y - from.y) * step) / 6 });
    }
    // The browser hands on the last move with the next frame.
    await send("touchMove", to);
    await page.locator('[data-project="3"].drop-before').waitFor();
    await send("touchEnd");
    await eventually(async () => assert.deepEqual(await titles(column(page, "Proposed")), ["Project 1", "Project 3"]));
    await reads(notice(page), "“Project 1” moved from “Idea” to “Proposed”, place 1 of 2.");
    // Beside the grip a finger scrolls, and takes up nothing.
    const beside = await page.locator('[data-project="2"]').boundingBox();
    const rest = { x: beside.x + 30, y: beside.y + beside.height - 6 };
    await send("touchStart", rest);
    for (let step = 1; step <= 4; step += 1) await send("touchMove", { x: rest.x + 25 * step, y: rest.y });
    assert.equal(await page.locator(".card-ghost").count(), 0);
    await send("touchEnd");
    assert.deepEqual(await titles(column(page, "Idea")), ["Project 2"]);
  },
  { context: { hasTouch: true, viewport: { width: 1280, height: 800 } } },
);

story("a long column is put on paper whole", async ({ page, open }) => {
  const many = [...Array(90).keys()].map((at) => project(String(at).padStart(3, "0")));
  await enter(page, open, house(many));
  assert.ok((await page.locator("li.project-card").count()) < 90);
  await page.emulateMedia({ media: "print" });
  await eventually(async () => assert.equal(await page.locator("li.project-card").count(), 90));
  const last = page.locator('[data-project="089"]');
  assert.ok(await last.isVisible());
  await page.emulateMedia({ media: null });
  await eventually(async () => assert.ok((await page.locator("li.project-card").count()) < 90));
});

story("in lanes a card goes by keys and by its menu into the lane beside, and its place there is told", async ({ page, open }) => {
  const groups = [{ id: "g2", kind: "body", name: "Water group", bodyType: "workingGroup" }];
  const cards = [project("1", { group: "g" }), project("2", { group: "g" }), project("3", { group: "g2" })];
  await enter(page, open, house(cards, groups), "#/projects?lanes=group");
  const lane = (name) => page.locator(".board-lane", { has: page.getByRole("button", { name: new RegExp(`^${name}`) }) });
  await eventually(async () => assert.deepEqual(await titles(lane("Energy")), ["Project 1", "Project 2"]));
  await card(page, "1").focus();
  await press(page, "Alt+ArrowDown");
  await reads(notice(page), "“Project 1” moved within “Idea”, place 2 of 2.");
  await press(page, "Alt+ArrowDown");
  await eventually(async () => assert.deepEqual(await titles(lane("Water")), ["Project 1", "Project 3"]));
  await reads(notice(page), "“Project 1” moved to “Water group”, “Idea”, place 1 of 2.");
  await eventually(async () => assert.ok(await card(page, "1").evaluate((it) => it === document.activeElement)));
  await press(page, "Alt+ArrowUp");
  await eventually(async () => assert.deepEqual(await titles(lane("Energy")), ["Project 2", "Project 1"]));
  await page.getByRole("button", { name: "Move “Project 2”" }).click();
  await page.locator(".move-menu").getByRole("button", { name: "Water group" }).click();
  await eventually(async () => assert.equal((await titles(lane("Water"))).length, 2));
});

story("what is done to many cards is told of all of them, and stays at hand while more are chosen", async ({ page, open }) => {
  const many = [...Array(40).keys()].map((at) => project(String(at).padStart(2, "0")));
  await enter(page, open, house(many));
  await page.getByRole("button", { name: "Select", exact: true }).click();
  await page.getByRole("checkbox", { name: "Select “Project 00”" }).check();
  await page.getByRole("checkbox", { name: "Select “Project 02”" }).check();
  await page.locator("main").evaluate((it) => it.scrollTo(0, it.scrollHeight));
  const bar = page.locator(".board-bulk");
  await eventually(async () => assert.ok((await bar.boundingBox()).y >= (await page.locator("main").boundingBox()).y));
  await bar.getByLabel("Responsible").selectOption({ label: "Ada Lovelace" });
  await reads(notice(page), "2 projects changed.");
  await bar.getByRole("button", { name: "Archive" }).click();
  await reads(notice(page), "2 projects archived.");
  await press(page, "Control+z");
  await reads(column(page, "Idea").getByRole("heading"), "40");
});

story(
  "on a phone a project opens at its head, and closing it goes back to its card",
  async ({ page, open }) => {
    const many = [...Array(12).keys()].map((at) => project(String(at).padStart(2, "0"), { status: at % 2 ? "idea" : "proposed" }));
    await enter(page, open, house(many));
    const main = page.locator("main");
    await card(page, "10").scrollIntoViewIfNeeded();
    const stood = await main.evaluate((it) => it.scrollTop);
    assert.ok(stood > 200, String(stood));
    await card(page, "10").tap();
    await eventually(async () => assert.equal(await main.evaluate((it) => it.scrollTop), 0));
    await page.locator(".project-panel").getByRole("button", { name: "Close" }).tap();
    await eventually(async () => assert.equal(await main.evaluate((it) => it.scrollTop), stood));
  },
  { context: { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } } },
);

story("the header tells whole amounts or none", async ({ page, open }) => {
  const large = project("1", { budgetPlanned: 123_456_789_000, budgetSpent: 0 });
  await enter(page, open, house([large]));
  const gist = page.locator(".gist");
  const whole = () =>
    gist.evaluate((it) => {
      const frame = it.getBoundingClientRect();
      const seen = [...it.children].filter((piece) => piece.getBoundingClientRect().top < frame.bottom - 4);
      return seen.every((piece) => piece.getBoundingClientRect().right <= frame.right + 1);
    });
  for (const width of [1600, 1280, 1150, 1050, 1000, 950, 900]) {
    await page.setViewportSize({ width, height: 800 });
    assert.ok(await whole(), `at ${width}`);
    const bar = await page.locator(".header .toolbar").evaluate((it) => it.scrollWidth - it.clientWidth);
    assert.ok(bar <= 0, `${bar} too wide at ${width}`);
  }
  assert.match(await gist.getAttribute("title"), /1,234,567,890/);
});
