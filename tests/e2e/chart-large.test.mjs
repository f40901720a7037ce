// A chart of more cards than a screen can show: spots from afar, letters when near, no card lost.
import assert from "node:assert/strict";
import { eventually } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { file, openFile } from "./support/workspace.mjs";

const count = 1_200;
const bodies = Array.from({ length: count }, (_, at) => ({
  id: `b${at}`,
  kind: "body",
  name: `Odbor ${at}`,
  ...(at > 0 && { parent: `b${Math.floor((at - 1) / 6)}` }),
}));
const text = file([{ id: "organisation", kind: "organisation", name: "Savez", language: "sr-Latn" }, ...bodies]);

async function visit({ page, open }) {
  await open();
  await openFile(page, "large.klaster.json", text);
  await page.locator(".shell").waitFor();
  await page.evaluate(() => (location.hash = "#/structure?folded=none"));
  await page.locator(`.stage .cards[data-stand="${count}"]`).waitFor({ state: "attached" });
}

const spots = (page) =>
  page.evaluate(() => [...document.querySelectorAll(".stage .spot")].reduce((sum, path) => sum + path.getAttribute("d").split("M").length - 1, 0));

story("a large chart is whole from afar, in few shapes", async (at) => {
  const { page } = at;
  await visit(at);
  assert.equal(await spots(page), count);
  assert.ok((await page.locator(".stage .world *").count()) < 100);
});

story("a spot can be pressed, and its body opens", async (at) => {
  const { page } = at;
  await visit(at);
  const spot = await page.evaluate(() => {
    const path = document.querySelector(".stage .spot");
    const [x, y] = path.getAttribute("d").slice(1).split(/[ h]/).map(Number);
    const { a, e, f } = path.getScreenCTM();
    return { x: (x + 12) * a + e, y: (y + 12) * a + f };
  });
  await page.mouse.click(spot.x, spot.y);
  await eventually(async () => assert.match(await page.evaluate(() => location.hash), /focus=b\d+/));
  await page.locator(".panel").waitFor();
});

story("near cards have their letters, and folding a branch leaves the others", async (at) => {
  const { page } = at;
  await visit(at);
  await page.locator("#outline").focus();
  await page.keyboard.press("End");
  await eventually(async () => {
    const line = await page.locator("#outline").getAttribute("aria-activedescendant");
    const name = page.locator(`.stage .body[data-id="${line.slice("outline-".length)}"] .card-name`);
    assert.equal(await name.count(), 1);
  });
  await page.evaluate(() => (location.hash = "#/structure?folded=b1"));
  await eventually(async () => {
    const standing = Number(await page.locator(".stage .cards").getAttribute("data-stand"));
    assert.ok(standing < count && standing > count / 2);
  });
  assert.equal(await page.locator(".stage .body").count(), await page.evaluate(() => new Set([...document.querySelectorAll(".stage .body")].map((it) => it.dataset.id)).size));
});

/** How far the large name of the top is from its spot, in pixels across and down. */
const astray = (page) =>
  page.evaluate(() => {
    const name = [...document.querySelectorAll(".big-names text")].find((text) => text.textContent === "Odbor 0");
    if (!name) return null;
    const boxes = [...document.querySelectorAll(".stage .spot")].flatMap((path) =>
      [...path.getAttribute("d").matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].map(([, x, y, width]) => ({ x: Number(x) + Number(width) / 2, y: Number(y), path })),
    );
    const top = boxes.reduce((a, b) => (b.y < a.y ? b : a));
    const { a, e, f } = top.path.getScreenCTM();
    const own = name.getBoundingClientRect();
    return [Math.abs((own.left + own.right) / 2 - (top.x * a + e)), Math.abs(own.top - (top.y * a + f))];
  });

story("names are set large over a far chart, and stay with their bodies when it is zoomed", async (at) => {
  const { page } = at;
  await visit(at);
  const near = async () => {
    const off = await astray(page);
    assert.ok(off && off[0] < 3 && off[1] < 12, `${off}`);
  };
  await eventually(near);
  const { x, y } = await page.locator(".stage").evaluate((it) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(x, y);
  for (const turn of [-120, -120, 200, 300]) {
    await page.mouse.wheel(0, turn);
    await eventually(near);
  }
});

story("the chart is rehearsed out of sight while another place is open", async ({ page, open }) => {
  await open();
  await openFile(page, "large.klaster.json", text);
  await page.locator(".shell").waitFor();
  const before = await page.evaluate(() => [location.hash, document.title]);
  await eventually(async () => assert.ok(await page.evaluate(() => performance.getEntriesByName("chart-plan").length)));
  assert.equal(await page.locator(".stage, .structure").count(), 0);
  assert.deepEqual(await page.evaluate(() => [location.hash, document.title]), before);
  // Nothing of it is left that would hear a key.
  await page.keyboard.press("+");
  assert.deepEqual(await page.evaluate(() => location.hash), before[0]);
  await page.evaluate(() => (location.hash = "#/structure?folded=none"));
  await page.locator(`.stage .cards[data-stand="${count}"]`).waitFor({ state: "attached" });
});
