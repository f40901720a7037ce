// The parts of the place for projects as they are set: in line, whole on a phone and on paper, and with a word where
// there is nothing.
import assert from "node:assert/strict";
import { eventually, reads, upload, wear } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { file, openFile, walkInto } from "./support/workspace.mjs";

const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };

/** Walks into a sample and to a part of its projects. */
async function enter(page, open, sample, view) {
  await open();
  await walkInto(page, sample);
  await show(page, view);
}

const show = (page, view) => page.evaluate((to) => void (location.hash = `#/projects?view=${to}`), view);

const boxes = (locator) => locator.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()));

story("on a phone every filter of the board stands within the window", async ({ page, open }) => {
  await enter(page, open, "germany", "board");
  await page.locator(".board-filters select").first().waitFor();
  for (const box of await boxes(page.locator(".board-filters > *"))) assert.ok(box.right <= 375, JSON.stringify(box));
}, { context: PHONE });

story("on a phone the names of partners stand in words, not in letters", async ({ page, open }) => {
  await enter(page, open, "germany", "groups");
  const names = page.locator(".loads tbody th");
  await names.first().waitFor();
  for (const box of await boxes(names)) assert.ok(box.width >= 150, JSON.stringify(box));
}, { context: PHONE });

story("on a phone no part is wider than the window", async ({ page, open }) => {
  await enter(page, open, "hungary", "board");
  const parts = page.locator(".place-parts a");
  for (let at = 0; at < (await parts.count()); at += 1) {
    const part = parts.nth(at);
    await part.tap();
    await eventually(async () => assert.equal(await part.getAttribute("aria-current"), "page"));
    const wide = await page.locator("main").evaluate((it) => it.scrollWidth - it.clientWidth);
    assert.ok(wide <= 0, `${await part.innerText()}: ${wide} too wide`);
  }
}, { context: PHONE });

story("on a phone the sums stand under their columns", async ({ page, open }) => {
  await enter(page, open, "germany", "money");
  const tables = page.locator("table.money:not(.money-matrix, .invoices)");
  await tables.first().waitFor();
  for (const ends of await tables.evaluateAll((all) =>
    all.map((table) => ["thead", "tfoot"].map((part) => [...table.querySelectorAll(`${part} .figure`)].map((it) => Math.round(it.getBoundingClientRect().right)))),
  )) {
    assert.deepEqual(ends[1], ends[0]);
  }
}, { context: PHONE });

story("numbers stand under their headings, and the text of a plan in the middle of its row", async ({ page, open }) => {
  await enter(page, open, "hungary", "groups");
  const table = page.locator(".loads").last();
  await table.waitFor();
  const ends = (row) =>
    table.locator(row).evaluateAll((cells) =>
      cells.map((it) => {
        const range = document.createRange();
        range.selectNodeContents(it);
        return Math.round(range.getBoundingClientRect().right);
      }),
    );
  assert.deepEqual(await ends("thead .count"), await ends("tbody tr:first-child .count"));

  await show(page, "plan");
  const row = page.locator(".plan tbody tr").first();
  const [line, text] = [await row.boundingBox(), await row.locator(".settled-text").boundingBox()];
  const [above, below] = [text.y - line.y, line.y + line.height - text.y - text.height];
  assert.ok(Math.abs(above - below) <= 4, `${above} above, ${below} below`);
});

story("what is chosen stands in line with what is written", async ({ page, open }) => {
  await enter(page, open, "germany", "board");
  await page.evaluate(() => void (location.hash = "#/projects?focus=pr1"));
  const panel = page.locator(".project-panel .facts").first();
  await panel.waitFor();
  const texts = await panel.evaluate((facts) => {
    const start = (it) => it.getBoundingClientRect().left + parseFloat(getComputedStyle(it).paddingLeft);
    const chosen = facts.querySelector("select.plain");
    // The four pixels by which a browser sets the text of a choice in.
    return [start(chosen) + 4, start(facts.querySelector(".editable > textarea"))];
  });
  assert.ok(Math.abs(texts[0] - texts[1]) <= 1, texts.join(" and "));
  // The German networks have no mission, so a project has nothing to serve.
  assert.equal(await panel.getByText("Serves", { exact: true }).isVisible(), false);
});

story("what a field asks for can be read in the dark", async ({ page, open }) => {
  await enter(page, open, "germany", "table");
  await wear(page, "dark");
  const search = page.getByRole("searchbox");
  await search.waitFor();
  const [asked, second] = await search.evaluate((it) => {
    const probe = document.createElement("i");
    probe.className = "faint";
    it.after(probe);
    const colours = [getComputedStyle(it, "::placeholder").color, getComputedStyle(probe).color];
    probe.remove();
    return colours;
  });
  assert.equal(asked, second);
});

story("on paper and on the wall a choice is told whole, and on paper nothing is there to press", async ({ page, open }) => {
  await enter(page, open, "hungary", "themes");
  const goal = page.locator(".theme-goal select").first();
  await goal.waitFor();
  const whole = () =>
    eventually(async () => {
      const [height, line] = await goal.evaluate((it) => [it.clientHeight, parseFloat(getComputedStyle(it).lineHeight)]);
      assert.ok(height > 1.5 * line, `${height} of lines of ${line}`);
    });
  await wear(page, "projector");
  await whole();
  await wear(page, "light");
  await page.emulateMedia({ media: "print" });
  await whole();
  await show(page, "plan");
  await page.locator(".plan").waitFor();
  assert.equal(await page.locator(".page .button:visible").count(), 0);
});

story("the votes that may have decided a theme carry their day as people write it", async ({ page, open }) => {
  await enter(page, open, "germany", "themes");
  const choice = page.locator(".theme-facts select");
  await reads(choice, "Feb 21, 2025");
  assert.doesNotMatch(await choice.innerText(), /\d{4}-\d{2}-\d{2}/);
});

story("a file without a row says so", async ({ page, open }) => {
  await enter(page, open, "germany", "table");
  await page.getByTestId("projects-paste").click();
  await upload(page.getByTestId("projects-file"), "nothing.csv", "\n", "text/csv");
  await reads(page.locator("dialog[open]"), "The table has no rows.");
  assert.ok(await page.getByTestId("projects-go").isDisabled());
});

story("where there is nothing yet, groups and report say so and count nothing", async ({ page, open }) => {
  await open();
  await openFile(page, "new.klaster.json", file([{ id: "o", kind: "organisation", name: "New network" }]));
  await page.locator(".shell").waitFor();
  await show(page, "groups");
  await page.locator(".groups-part").waitFor();
  assert.equal(await page.locator(".loads").count(), 0);
  assert.doesNotMatch(await page.locator(".groups-part").innerText(), /\b0\b/);
  await show(page, "report");
  await reads(page.locator(".told-article"), "There is nothing to tell of yet.");
});

story("what is typed after a project was added is its name", async ({ page, open }) => {
  await enter(page, open, "germany", "board");
  await page.getByRole("button", { name: "Add a project" }).click();
  const name = page.locator(".project-panel h2 textarea, .project-panel .editable > textarea").first();
  await eventually(async () => assert.ok(await name.evaluate((it) => it === document.activeElement)));
  await page.keyboard.type("Night bus");
  await page.keyboard.press("Enter");
  await eventually(async () => assert.equal(await name.inputValue(), "Night bus"));
});

story("the projects above the amounts of partners stand beside each other", async ({ page, open }) => {
  await enter(page, open, "germany", "money");
  const heads = page.locator(".matrix-project");
  await heads.first().waitFor();
  for (const head of await heads.evaluateAll((all) => all.map((it) => [it.scrollWidth, it.clientWidth]))) {
    assert.ok(head[0] <= head[1], head.join(" in "));
  }
});
