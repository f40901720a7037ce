// The chart's forms: chosen, kept in the address, and what is folded so that the rest can be read.
import assert from "node:assert/strict";
import { query, still, visit } from "./support/chart.mjs";
import { accessible, eventually } from "./support/hands.mjs";
import { story } from "./support/story.mjs";

const place = (page, id) =>
  page.evaluate((id) => document.querySelector(`.stage .body[data-id="${id}"]`).getAttribute("transform"), id);

story("a form is chosen from the menu, by hand or by keyboard, and stands in the address", async (at) => {
  await visit(at);
  const { page } = at;
  const before = await place(page, "b03");
  await page.locator(".layouts").click();
  await page.locator('[data-layout="right"]').click();
  await eventually(async () => assert.equal((await query(page)).layout, "right"));
  await eventually(async () => assert.notEqual(await place(page, "b03"), before));
  await page.locator(".layouts").focus();
  await page.keyboard.press("Enter");
  await page.locator('[data-layout="right"][aria-current="true"]').waitFor();
  await accessible(page);
  await page.locator('[data-layout="circles"]').focus();
  await page.keyboard.press("Enter");
  await page.locator(".stage .ring").first().waitFor();
  await page.locator(".layouts").click();
  await page.locator('[data-layout="down"]').click();
  await eventually(async () => assert.equal((await query(page)).layout, undefined));
  await eventually(async () => assert.equal(await place(page, "b03"), before));
});

story("another form is seen whole, wherever the camera was", async (at) => {
  await visit(at);
  const { page } = at;
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("+");
  await still(page);
  await page.locator(".layouts").click();
  await page.locator('[data-layout="right"]').click();
  await eventually(async () => assert.equal((await query(page)).layout, "right"));
  await eventually(async () => {
    const outside = await page.evaluate(() => {
      const stage = document.querySelector(".stage").getBoundingClientRect();
      return [...document.querySelectorAll(".stage .body .card")].filter((it) => {
        const area = it.getBoundingClientRect();
        return area.left < stage.left || area.right > stage.right || area.top < stage.top || area.bottom > stage.bottom;
      }).length;
    });
    assert.equal(outside, 0);
    assert.equal(await page.locator(".stage .body").count(), 8);
  });
});

story("the children of one body are arranged on their own", async (at) => {
  await visit(at, "hungary", "?focus=b03");
  const { page } = at;
  await page.locator(".layouts").click();
  await page.locator(".arrangement").nth(2).click();
  await eventually(async () => assert.equal((await query(page)).arranged, "b03:1"));
  const across = async (id) => (await place(page, id)).match(/translate\(([\d.]+)/)[1];
  await eventually(async () => assert.equal(await across("b04"), await across("b05")));
  await page.locator(".layouts").click();
  await page.locator(".arrangement").first().click();
  await eventually(async () => assert.equal((await query(page)).arranged, undefined));
});
