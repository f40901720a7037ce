// Editing on the chart itself: by mouse, by touch, by keyboard and by clicks alone.
import assert from "node:assert/strict";
import { card, seen, still, visit } from "./support/chart.mjs";
import { accessible, eventually, inEveryDress, press, reads } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { notice } from "./support/workspace.mjs";

const line = (page, id) => page.locator(`#outline-${id}`);
const cursor = (page) => page.locator("#outline").getAttribute("aria-activedescendant");

/** The bodies as they are read, each with its level: "b02 2". */
const order = (page) =>
  page
    .locator("#outline [role=treeitem]")
    .evaluateAll((all) => all.map((it) => `${it.id.replace("outline-", "")} ${it.getAttribute("aria-level")}`));
const becomes = (page, expected) => eventually(async () => assert.deepEqual(await order(page), expected));

/** One undo brings everything back as it was. */
async function undone(page, before) {
  await page.locator("#outline").focus();
  await press(page, "Control+z");
  await becomes(page, before);
}

/** A place on a card, as parts of its width and height. */
async function on(page, id, x = 0.5, y = 0.5) {
  await still(page);
  const box = await card(page, id).locator(".card").first().boundingBox();
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

/** Takes hold with the mouse and goes there without letting go. */
async function carry(page, from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.move(to.x, to.y, { steps: 6 });
}

/** Puts the keyboard on a body. */
async function stand(page, id) {
  await page.locator("#outline").focus();
  await press(page, "Home");
  for (let steps = 0; (await cursor(page)) !== `outline-${id}`; steps += 1) {
    assert.ok(steps < 40, `${id} is not reached`);
    await press(page, "ArrowDown");
  }
}

/** Opens the menu of a card and presses an item. */
async function choose(page, id, item) {
  await card(page, id).locator(".card-name").first().click({ button: "right" });
  await page.locator(".card-menu").waitFor();
  await page.locator(".card-menu button", { hasText: item }).first().click();
}

const level = (page, id, expected) =>
  eventually(async () => assert.equal(await line(page, id).getAttribute("aria-level"), String(expected)));

story("a card dragged onto another stands under it, and undo puts it back", async (at) => {
  const { page } = at;
  await visit(at);
  const before = await order(page);
  await carry(page, await on(page, "b08"), await on(page, "b04"));
  await page.locator(".ghost").waitFor();
  await page.locator(".drop-mark.under").waitFor();
  await page.mouse.up();
  await level(page, "b08", 5);
  await reads(notice(page), /Moved/);
  await undone(page, before);
});

story("a card dragged to the edge of a sibling is put before it", async (at) => {
  const { page } = at;
  await visit(at);
  const before = await order(page);
  const groups = before.filter((it) => it.endsWith(" 4")).map((it) => it.split(" ")[0]);
  const [first, second, last] = [groups[0], groups[1], groups.at(-1)];
  const [a, b] = [await on(page, first), await on(page, second)];
  const row = Math.abs(a.x - b.x) > Math.abs(a.y - b.y);
  await carry(page, await on(page, last), row ? await on(page, first, 0.03, 0.5) : await on(page, first, 0.5, 0.04));
  await page.locator(".drop-mark:not(.under)").waitFor();
  await page.mouse.up();
  await eventually(async () => {
    const now = (await order(page)).filter((it) => it.endsWith(" 4")).map((it) => it.split(" ")[0]);
    assert.deepEqual(now, [last, ...groups.slice(0, -1)]);
  });
  await undone(page, before);
});

story("a place under one's own is refused where the hand is, and again in words", async (at) => {
  const { page } = at;
  await visit(at);
  const before = await order(page);
  await carry(page, await on(page, "b03"), await on(page, "b08"));
  await page.locator(".drop-mark.refused").waitFor();
  await reads(page.locator(".ghost .where"), /cannot stand under/);
  await page.mouse.up();
  await reads(notice(page), /cannot stand under/);
  assert.deepEqual(await order(page), before);
});

story("Escape calls a drag off, and the ground is no place", async (at) => {
  const { page } = at;
  await visit(at);
  const before = await order(page);
  await carry(page, await on(page, "b08"), await on(page, "b04"));
  await page.locator(".drop-mark").waitFor();
  await press(page, "Escape");
  await page.locator(".ghost").waitFor({ state: "detached" });
  await page.mouse.up();
  const box = await page.locator(".stage").boundingBox();
  await carry(page, await on(page, "b08"), { x: box.x + box.width - 60, y: box.y + 70 });
  await page.locator(".ghost").waitFor();
  await page.mouse.up();
  await page.waitForTimeout(200);
  assert.deepEqual(await order(page), before);
});

story(
  "a finger that rests on a card takes hold of it; one that moves pans",
  async (at) => {
    const { page, context } = at;
    await visit(at);
    const touch = await context.newCDPSession(page);
    const finger = (type, points) => touch.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    const before = await order(page);
    const [from, to] = [await on(page, "b08"), await on(page, "b04")];
    await finger("touchStart", [from]);
    await page.waitForTimeout(500);
    await page.locator(".ghost").waitFor();
    for (let step = 1; step <= 6; step += 1) {
      const part = step / 6;
      await finger("touchMove", [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
    }
    await page.locator(".drop-mark.under").waitFor();
    await finger("touchEnd", []);
    await level(page, "b08", 5);
    await undone(page, before);

    const [view, start] = [await seen(page), await on(page, "b08")];
    await finger("touchStart", [start]);
    for (let step = 1; step <= 4; step += 1) await finger("touchMove", [{ x: start.x - 20 * step, y: start.y - 10 * step }]);
    await page.waitForTimeout(500);
    assert.equal(await page.locator(".ghost").count(), 0);
    await finger("touchEnd", []);
    await eventually(async () => assert.notEqual(await seen(page), view));
    assert.deepEqual(await order(page), before);
  },
  { context: { hasTouch: true } },
);

story("the keyboard alone adds, names, moves, indents and deletes", async (at) => {
  const { page } = at;
  await visit(at);
  const before = await order(page);
  await stand(page, "b02");
  await press(page, "Insert");
  await page.locator(".rename").waitFor();
  await page.keyboard.type("Etikai bizottság");
  await press(page, "Enter");
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), "outline"));
  const child = (await cursor(page)).replace("outline-", "");
  await reads(line(page, child), "Etikai bizottság");
  await level(page, child, 3);
  await press(page, "Control+Enter");
  await page.keyboard.type("Zweite");
  await press(page, "Enter");
  await eventually(async () => assert.notEqual(await cursor(page), `outline-${child}`));
  const sibling = (await cursor(page)).replace("outline-", "");
  await level(page, sibling, 3);
  const index = async (id) => (await order(page)).findIndex((it) => it.startsWith(`${id} `));
  assert.equal(await index(sibling), (await index(child)) + 1);

  await press(page, "Alt+ArrowUp");
  await eventually(async () => assert.ok((await index(sibling)) < (await index(child))));
  await press(page, "Alt+ArrowDown");
  await eventually(async () => assert.ok((await index(sibling)) > (await index(child))));
  await press(page, "Alt+ArrowRight");
  await level(page, sibling, 4);
  await press(page, "Alt+ArrowLeft");
  await level(page, sibling, 3);
  assert.equal(await cursor(page), `outline-${sibling}`, "the keyboard stays on what it moves");
  await press(page, "Delete");
  await eventually(async () => assert.equal(await line(page, sibling).count(), 0));
  assert.equal(await cursor(page), `outline-${child}`);
  await press(page, "Delete");
  await becomes(page, before);
});

story("a step that leads nowhere says so", async (at) => {
  const { page } = at;
  await visit(at);
  await stand(page, "b01");
  await press(page, "Alt+ArrowUp");
  await reads(notice(page), /no further place/);
});

story("the menu does by clicks what the hand does by dragging", async (at) => {
  const { page } = at;
  await visit(at);
  const before = await order(page);
  await choose(page, "b08", "Move to");
  await page.locator(".finder input").fill("Közgyű");
  await page.locator(".finder li", { hasText: "Közgyűlés" }).first().click();
  await level(page, "b08", 2);
  await undone(page, before);

  await stand(page, "b03");
  await press(page, "Shift+F10");
  await page.locator(".card-menu").waitFor();
  assert.ok(await page.locator('.card-menu [aria-keyshortcuts="F2"]').count());
  await press(page, "Escape");
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id), "outline"));
  await choose(page, "b03", "Move to");
  await page.locator(".finder li.refused").first().waitFor();
  await reads(page.locator(".finder li.refused .note").first(), /cannot stand under/);
  await press(page, "Escape");

  await card(page, "b04").hover();
  await page.locator(".handle.more").click();
  await page.locator(".card-menu button", { hasText: "Add a body beside it" }).click();
  await page.locator(".rename").waitFor();
  await press(page, "Escape");
  await undone(page, before);
});

story("a channel is drawn from card to card, and drawn twice it is refused", async (at) => {
  const { page } = at;
  await visit(at);
  const channels = () => page.locator(".stage .channel-advises").count();
  const before = await channels();
  const draw = async () => {
    await card(page, "b04").hover();
    const port = await page.locator(".handle.port").boundingBox();
    await carry(page, { x: port.x + port.width / 2, y: port.y + port.height / 2 }, await on(page, "b02"));
    await page.locator(".drawn-line").waitFor();
    await page.mouse.up();
    await page.locator(".finder input").fill("advis");
    await press(page, "Enter");
  };
  await draw();
  await eventually(async () => assert.equal(await channels(), before + 1));
  await reads(notice(page), /Channel drawn/);
  await draw();
  await reads(page.locator(".notice.refused"), /already is this channel/);
  await press(page, "Escape");
  await page.locator("#outline").focus();
  await press(page, "Control+z");
  await eventually(async () => assert.equal(await channels(), before));

  await choose(page, "b04", "Draw a channel");
  await page.locator(".finder input").fill("Közgyű");
  await press(page, "Enter");
  await page.locator(".floating", { hasText: "Közgyűlés" }).locator("input").fill("greets");
  await press(page, "Enter");
  await page.locator(".stage .channel-greets").first().waitFor({ state: "attached" });
});

story("a vacant seat is filled where it is marked, and who may not hold it is told why", async (at) => {
  const { page } = at;
  await visit(at, "hungary", "?focus=b04");
  await page.locator("#seat-new").waitFor();
  await page.locator(".new-seat select").selectOption("catalyst");
  await page.locator(".new-seat button").click();
  const vacant = card(page, "b04").locator(".seat-vacant");
  await eventually(async () => assert.ok((await vacant.count()) >= 1));
  const before = await vacant.count();
  await still(page);
  const mark = await vacant.last().boundingBox();
  await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
  await page.locator(".finder").waitFor();
  const refused = page.locator(".finder li.refused");
  await page.locator(".finder input").fill("bank");
  await eventually(async () => assert.ok((await refused.count()) > 0));
  await refused.first().click();
  await page.locator(".notice.refused").waitFor();
  await page.locator(".finder input").fill("homok");
  await eventually(async () => assert.ok((await page.locator(".finder li:not(.refused)").count()) > 0));
  await press(page, "Enter");
  await eventually(async () => assert.equal(await vacant.count(), before - 1));
  await reads(notice(page), /Seat filled/);
  await page.locator("#outline").focus();
  await press(page, "Control+z");
  await eventually(async () => assert.equal(await vacant.count(), before));
});

story("a name is typed where it stands: by two clicks or by F2", async (at) => {
  const { page } = at;
  await visit(at);
  const name = card(page, "b04").locator(".card-name").first();
  const old = await name.textContent();
  await name.dblclick();
  const field = page.locator(".rename");
  await field.waitFor();
  await still(page);
  const [typed, stands] = [await field.boundingBox(), await name.boundingBox()];
  assert.ok(typed.x <= stands.x + 1 && typed.y <= stands.y + 1 && typed.x + typed.width >= stands.x + stands.width - 1);
  await field.fill("Új név");
  await press(page, "Enter");
  await eventually(async () => assert.equal(await name.textContent(), "Új név"));
  await press(page, "F2");
  await field.waitFor();
  await page.keyboard.type("nothing of this");
  await press(page, "Escape");
  await eventually(async () => assert.equal(await name.textContent(), "Új név"));
  await page.locator("#outline").focus();
  await press(page, "Control+z");
  await eventually(async () => assert.equal(await name.textContent(), old));
});

story("several are chosen by clicks, keys and a lasso, and moved as one step", async (at) => {
  const { page } = at;
  await visit(at);
  const before = await order(page);
  const bar = page.locator(".selection-bar [role=status]");
  for (const id of ["b06", "b08"]) {
    await card(page, id).locator(".card-name").first().click({ modifiers: ["Control"] });
  }
  await reads(bar, "2 selected");
  assert.equal(await line(page, "b08").getAttribute("aria-selected"), "true");
  await carry(page, await on(page, "b08"), await on(page, "b04"));
  await page.mouse.up();
  await level(page, "b06", 5);
  await level(page, "b08", 5);
  await undone(page, before);

  await press(page, "Escape");
  await stand(page, "b04");
  await press(page, "Shift+ArrowDown", "Shift+ArrowDown");
  await reads(bar, "3 selected");
  await press(page, "Shift+ArrowUp");
  await reads(bar, "2 selected");
  await press(page, "Control+a");
  await reads(bar, `${before.length} selected`);
  await press(page, "Escape");
  await eventually(async () => assert.equal(await page.locator(".stage .selected").count(), 0));

  const box = await page.locator(".stage").boundingBox();
  await page.keyboard.down("Shift");
  await page.mouse.move(box.x + box.width - 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + box.height - 120, { steps: 5 });
  await page.locator(".lasso").waitFor();
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await eventually(async () => assert.ok((await page.locator(".stage .selected").count()) >= before.length - 2));
  await page.locator(".selection-bar .button").last().click();
  await eventually(async () => assert.equal(await page.locator(".stage .selected").count(), 0));
});

story(
  "a branch is copied, cut and pasted, also as lines, and a strange text is refused",
  async (at) => {
    const { page } = at;
    await visit(at);
    const before = await order(page);
    await stand(page, "b08");
    await press(page, "Control+c");
    await reads(notice(page), /Copied/);
    await stand(page, "b04");
    await press(page, "Control+v");
    await eventually(async () => assert.equal((await order(page)).length, before.length + 1));
    const copy = (await cursor(page)).replace("outline-", "");
    await level(page, copy, 5);
    assert.equal(await card(page, copy).locator(".seat-votes, .seat-consults").count(), 0, "nobody sits in a copy");
    await undone(page, before);

    await stand(page, "b08");
    await press(page, "Control+x");
    await eventually(async () => assert.equal(await page.locator(".stage .faded").count(), 1));
    await stand(page, "b02");
    await press(page, "Control+v");
    await eventually(async () => assert.equal(await page.locator(".stage .faded").count(), 0));
    await eventually(async () => assert.ok((await order(page)).includes("b08 3"), "moved, with its id"));
    await undone(page, before);

    await stand(page, "b04");
    await page.evaluate(() => navigator.clipboard.writeText("First\n  - Below\nSecond"));
    await press(page, "Control+v");
    await eventually(async () => assert.equal((await order(page)).length, before.length + 3));
    await undone(page, before);
    await page.evaluate(() => navigator.clipboard.writeText('{"format":"something else"}'));
    await press(page, "Control+v");
    await reads(page.locator(".notice.refused"), /no part of a structure/);

    await choose(page, "b08", "Copy");
    await choose(page, "b04", "Paste");
    await eventually(async () => assert.equal((await order(page)).length, before.length + 1));
    await undone(page, before);
  },
  { context: { permissions: ["clipboard-read", "clipboard-write"] } },
);

story("menu, list and selection have no barrier that axe finds, in any dress", async (at) => {
  const { page } = at;
  const look = () => inEveryDress(page, () => accessible(page, { within: ".main" }), ["light", "dark", "contrast"]);
  await visit(at);
  await stand(page, "b04");
  await press(page, "Control+Space", "Shift+F10");
  await page.locator(".card-menu").waitFor();
  await look();
  await press(page, "Escape");
  await choose(page, "b04", "Move to");
  await page.locator(".finder li").first().waitFor();
  await look();
});
