// The frame: places by link, key and search; language and dress; Back; no barrier that axe finds.
import assert from "node:assert/strict";
import { accessible, eventually, inEveryDress, press, reads, tabTo } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { walkInto } from "./support/workspace.mjs";

const places = ["overview", "charter", "structure", "members", "meetings", "votes", "projects"];

story("every place has an address, and Back leads back", async ({ page, open }) => {
  await open();
  await walkInto(page, "hungary");
  for (const place of places) {
    await page.locator(`.places a[href="#/${place}"]`).click();
    await page.waitForURL(new RegExp(`#/${place}$`));
    await page.locator(`.places a[aria-current="page"][href="#/${place}"]`).waitFor();
  }
  await page.goBack();
  await page.waitForURL(/#\/votes$/);
});

story("search finds a member without its accents and goes there by keyboard alone", async ({ page, open }) => {
  await open();
  await walkInto(page, "hungary");
  await press(page, "Control+k");
  await page.getByRole("combobox", { name: "Search" }).fill("koros");
  const found = page.getByRole("dialog").getByRole("option");
  await eventually(async () => assert.ok((await found.count()) > 0));
  await reads(found.first(), /Körös/);
  await press(page, "Enter");
  await page.waitForURL(/focus=/);
  await press(page, "Control+k");
  await page.getByRole("combobox", { name: "Search" }).fill("no such thing anywhere");
  await reads(page.getByRole("dialog"), /Nothing found/);
  await press(page, "Escape");
  await eventually(async () => assert.equal(await page.getByRole("dialog").count(), 0));
});

story("a search that is left and opened again at once stays open", async ({ page, open }) => {
  await open();
  await walkInto(page, "hungary");
  await press(page, "Control+k");
  const field = page.getByRole("combobox", { name: "Search" });
  await field.waitFor();
  // Both keys before the browser tells that the first dialog was closed, as a quick hand and a slow
  // machine have it.
  await field.evaluate(async (node) => {
    const key = (on, init) => on.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
    const told = new Promise((done) => node.closest("dialog").addEventListener("close", done, { once: true }));
    key(node, { key: "Enter" });
    for (let turn = 0; turn < 20; turn += 1) await null;
    key(document.body, { key: "k", ctrlKey: true });
    await told;
  });
  await field.fill("koros");
  await reads(page.getByRole("dialog").getByRole("option").first(), /Körös/);
});

story("the language is the browser's first, and another one is kept", async ({ page, open }) => {
  await open();
  await reads(page.locator("h1"), "Egy oldal");
  await page.getByRole("button", { name: /Nyelv/ }).click();
  await page.getByRole("button", { name: "Српски (ћирилица)" }).click();
  await eventually(async () => assert.equal(await page.locator("html").getAttribute("lang"), "sr-Cyrl"));
  await walkInto(page, "serbia");
  await reads(page.locator(".places"), "Преглед");
  await page.reload();
  await reads(page.locator(".places"), "Преглед");
}, { lang: "hu" });

story("the keyboard alone walks from the first visit into a place", async ({ page, open }) => {
  await open();
  await tabTo(page, page.locator("button.sample").nth(1));
  await press(page, "Enter");
  await page.locator(".shell").waitFor();
  await tabTo(page, page.locator('.places a[href="#/members"]'));
  await press(page, "Enter");
  await page.waitForURL(/#\/members/);
});

story("the projector shows nothing to operate, and Escape leads back", async ({ page, open }) => {
  await open();
  await walkInto(page, "germany");
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await page.getByRole("button", { name: "Full screen here" }).click();
  await eventually(async () => assert.equal(await page.locator(".side").isVisible(), false));
  await press(page, "Escape");
  await eventually(async () => assert.equal(await page.locator(".side").isVisible(), true));
});

for (const [sample, dresses] of Object.entries({ hungary: ["light", "contrast", "projector"], serbia: ["dark"] })) {
  story(`no place of ${sample} has a barrier that axe finds, in ${dresses.join(", ")}`, async ({ page, open }) => {
    await open();
    await inEveryDress(page, () => accessible(page), dresses);
    await walkInto(page, sample);
    for (const place of places) {
      await page.evaluate((to) => void (location.hash = `#/${to}`), place);
      await page.waitForTimeout(250);
      await inEveryDress(page, () => accessible(page), dresses);
    }
  }, { timeout: 180_000 });
}

story("on a phone no place is wider than the window", async ({ page, open }) => {
  await open();
  await walkInto(page, "germany");
  for (const place of places) {
    await page.evaluate((to) => void (location.hash = `#/${to}`), place);
    await page.waitForTimeout(200);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.equal(wide, 0, place);
  }
}, { context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } });
