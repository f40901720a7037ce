// Members: the register narrows and sorts, and a member's card is edited beside it.
import assert from "node:assert/strict";
import { accessible, eventually, press, reads, tabTo, wear } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { samples, walkInto } from "./support/workspace.mjs";

/** Walks into a sample (0 Serbia, 1 Hungary, 2 Germany) and goes to the members. */
async function visit({ page, open }, sample) {
  await open();
  await walkInto(page, samples[sample]);
  await page.locator('.places a[href="#/members"]').click();
  await page.locator(".members-table tbody tr").first().waitFor();
}

const names = (page) => page.locator(".members-table tbody th a").allInnerTexts();

story("a count narrows the register to its members, and a second press lets all back in", async (told) => {
  const { page } = told;
  await visit(told, 1);
  const all = (await names(page)).length;
  const consulting = page.locator(".count-chip", { has: page.locator(".right-mark.consults") });
  const count = Number(await consulting.locator("strong").innerText());
  await consulting.click();
  await eventually(async () => assert.equal((await names(page)).length, count));
  assert.equal(await page.locator(".members-table tbody .right-mark.votes").count(), 0);
  await consulting.click();
  await eventually(async () => assert.equal((await names(page)).length, all));
});

story("the filter finds a town without its accents", async (told) => {
  const { page } = told;
  await visit(told, 1);
  await page.locator(".members-find").fill("csongrad");
  await eventually(async () => {
    const rows = await page.locator(".members-table tbody tr").allInnerTexts();
    assert.ok(rows.length > 0 && rows.every((row) => /csongr[aá]d/i.test(row)), rows.join("\n"));
  });
});

story(
  "names stand in the order of the reader's language, and turn round on a second press",
  async (told) => {
    const { page } = told;
    await visit(told, 0);
    const sorted = (list) => [...list].sort(new Intl.Collator("sr-Latn", { numeric: true }).compare);
    const shown = await names(page);
    assert.deepEqual(shown, sorted(shown));
    const head = page.locator(".members-table thead th").first();
    await head.locator("button").click();
    await eventually(async () => assert.deepEqual(await names(page), sorted(shown).reverse()));
    assert.equal(await head.getAttribute("aria-sort"), "descending");
  },
  { lang: "sr-Latn-RS" },
);

story("a card opens beside the register, is edited, and Back closes it", async (told) => {
  const { page } = told;
  await visit(told, 1);
  const link = page.locator(".members-table tbody th a").first();
  await link.click();
  const card = page.locator(".member-card");
  await card.waitFor();
  await card.locator('textarea[id^="town-"]').fill("Kecskemét");
  await press(page, "Enter");
  await reads(page.locator(".members-table tbody tr").first(), "Kecskemét");
  await page.goBack();
  await eventually(async () => assert.equal(await card.count(), 0));
});

story("a new member is named at once, gets a person, and Undo takes both back", async (told) => {
  const { page } = told;
  await visit(told, 1);
  const all = (await names(page)).length;
  await page.locator(".members-bar .button.strong").click();
  await page.locator(".member-card").waitFor();
  await eventually(async () =>
    assert.match(await page.evaluate(() => document.activeElement.id), /^name-member-/),
  );
  await page.keyboard.type("Aranyhíd Kft.");
  await press(page, "Enter");
  await reads(page.locator(".members-table tr.open"), "Aranyhíd Kft.");
  await page.locator(".member-card .add-row").first().click();
  await eventually(async () =>
    assert.match(await page.evaluate(() => document.activeElement.id), /^name-person-/),
  );
  await page.keyboard.type("Híd Anna");
  await press(page, "Enter");
  await reads(page.locator(".members-table tr.open"), "Híd Anna");
  const undo = page.locator(".header .toolbar > .button.square.quiet:not(.narrow)").first();
  for (let step = 0; step < 4; step += 1) await undo.click();
  await eventually(async () => assert.equal((await names(page)).length, all));
});

story("the keyboard alone opens a card and comes back to its row", async (told) => {
  const { page } = told;
  await visit(told, 2);
  const link = page.locator(".members-table tbody th a").first();
  await tabTo(page, link);
  await press(page, "Enter");
  await page.locator(".member-card").waitFor();
  await eventually(async () =>
    assert.equal(await page.evaluate(() => document.activeElement.id), "member-card"),
  );
  await press(page, "Escape");
  await eventually(async () => assert.equal(await page.locator(".member-card").count(), 0));
  assert.ok(await link.evaluate((node) => node === document.activeElement));
});

story("on a phone the card takes the page, without a sideways scroll, until it is closed", async (told) => {
  const { page } = told;
  await visit(told, 2);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator(".members-table tbody th a").first().click();
  await page.locator(".member-card").waitFor();
  assert.equal(await page.locator(".members-table").isVisible(), false);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  await page.locator(".member-card header .button").click();
  await page.locator(".members-table").waitFor();
});

story("members have no barrier that axe finds, in any dress", async (told) => {
  const { page } = told;
  await visit(told, 2);
  await page.locator(".members-table tbody th a").first().click();
  await page.locator(".member-card").waitFor();
  for (const dress of ["light", "dark", "contrast"]) {
    await wear(page, dress);
    await accessible(page);
  }
});
