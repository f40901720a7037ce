// Members: the register narrows and sorts, and a member's card is edited beside it.
import assert from "node:assert/strict";
import { accessible, eventually, inEveryDress, press, reads, tabTo } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { file, openFile, samples, walkInto } from "./support/workspace.mjs";

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

story("a member is admitted with its class, gets a person, and Undo takes all back", async (told) => {
  const { page } = told;
  await visit(told, 1);
  const all = (await names(page)).length;
  await page.locator(".members-bar .button.strong").click();
  await eventually(async () =>
    assert.equal(await page.evaluate(() => document.activeElement.id), "admit-name"),
  );
  await press(page, "Enter");
  await reads(page.locator(".form-refused"), /./);
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
  for (let step = 0; step < 3; step += 1) await undo.click();
  await eventually(async () => assert.equal((await names(page)).length, all));
});

story("the register of another day shows who belonged then, and the class of that day", async (told) => {
  const { page } = told;
  await visit(told, 1);
  const link = page.locator(".members-table tbody th a").first();
  const name = await link.innerText();
  await link.click();
  const card = page.locator(".member-card");
  await card.locator(".standing-acts .button").first().click();
  const form = card.locator(".joining-form");
  await form.locator("select").first().selectOption("kulso");
  await form.locator("#joining-day").fill("2025-06-01");
  await form.locator("button[type=submit]").click();
  await eventually(async () => assert.equal(await card.locator(".standing li").count(), 2));
  const own = () => page.locator(".members-table tbody tr", { hasText: name });
  await eventually(async () => assert.equal(await own().locator(".consults").count(), 1));
  const day = page.locator(".members-day input");
  await day.fill("2025-05-31");
  await eventually(async () => assert.equal(await own().locator(".votes").count(), 1));
  await day.fill("2014-06-01");
  await eventually(async () => assert.equal((await names(page)).length, 9));
  await page.locator(".members-elsewhere .button").click();
  await eventually(async () => assert.equal((await names(page)).length, 32));
});

story("whoever leaves is notified in time, and stays readable as a former member", async (told) => {
  const { page } = told;
  await visit(told, 1);
  const all = (await names(page)).length;
  await page.locator('textarea[id^="notificationDays-"]').fill("10");
  await press(page, "Enter");
  await page.locator(".members-table tbody th a").nth(1).click();
  const card = page.locator(".member-card");
  await card.locator(".standing-acts .button").nth(1).click();
  await card.locator("#joining-day").fill("2025-11-29");
  await card.locator(".joining-form select").selectOption({ index: 1 });
  await card.locator(".joining-form button[type=submit]").click();
  await eventually(async () => assert.equal((await names(page)).length, all - 1));
  assert.equal(await card.locator('[data-check="member.notice"]').count(), 1);
  assert.notEqual(await card.locator('select[id^="leftBy-"], .standing ~ .facts select').last().inputValue(), "");
  await card.locator(".owed .button").click();
  await eventually(async () => {
    assert.equal(await card.locator('[data-check="member.notice"]').count(), 0);
    assert.equal(await card.locator(".owed .button").count(), 0);
  });
  await page.locator(".counts .tick input").check();
  await eventually(async () => assert.equal(await page.locator("tr.left").count(), 1));
});

story("whoever is admitted for a later day stands in the register as joining then, and is not counted yet", async (told) => {
  const { page } = told;
  await visit(told, 1);
  const all = (await names(page)).length;
  await page.locator(".members-bar .button.strong").click();
  await page.locator("#admit-name").fill("Aranyhíd Kft.");
  await page.locator('.joining-form input[type="date"], dialog input[type="date"]').first().fill("2026-01-15");
  await page.locator("#admit-name").press("Enter");
  const row = page.locator(".members-table tbody tr.open");
  await reads(row.locator("th .badge"), /joins on .*2026/);
  assert.equal((await names(page)).length, all + 1);
  const counts = page.locator(".count-group").first().locator("strong");
  const counted = (await counts.allInnerTexts()).reduce((sum, it) => sum + Number(it), 0);
  assert.equal(counted, all);
  await page.locator(".members-day input").fill("2026-01-15");
  await eventually(async () => assert.equal(await page.locator("th .badge").count(), 0));
});

story("columns are chosen and kept, and the table is grouped", async (told) => {
  const { page } = told;
  await visit(told, 1);
  const heads = page.locator(".members-table thead th");
  const count = await heads.count();
  await page.locator(".members-tools .menu > .button").click();
  await page.locator(".column-choice input").nth(3).check();
  await eventually(async () => assert.equal(await heads.count(), count + 1));
  await page.reload();
  await page.locator(".members-table tbody tr").first().waitFor();
  assert.equal(await heads.count(), count + 1);
  await page.locator(".members-group select").selectOption("kind");
  await eventually(async () => assert.equal(await page.locator(".member-group").count(), 6));
});

story("a network is added where there was none, a member joins it, and a count narrows the register to founders", async (told) => {
  const { page } = told;
  await visit(told, 1);
  const part = page.locator(".members-part").filter({ has: page.getByRole("heading", { name: "Networks", level: 2 }) });
  for (const name of ["North", "South"]) {
    await part.locator(".add-row").click();
    await eventually(async () => assert.match(await page.evaluate(() => document.activeElement.id), /^name-network-/));
    await page.keyboard.type(name);
    await press(page, "Enter");
  }
  await page.locator(".members-table tbody th a").first().click();
  const links = page.locator(".member-card .links-add select").first();
  await links.selectOption({ label: "North" });
  await links.selectOption({ label: "South" });
  await reads(part.locator(".network-row").first(), /1 member, of them in another as well: 1/);
  await page.locator(".member-card header .button").click();
  const founders = page.locator(".count-chip", { hasText: "Founders" });
  await founders.click();
  await eventually(async () => assert.equal((await names(page)).length, 6));
});

story("a house entered in two scripts becomes one with a press, and days that run backwards change places", async (told) => {
  const { page } = told;
  await told.open();
  const records = [
    { id: "o", kind: "organisation", name: "Net", asOf: "2025-11-30" },
    { id: "a", kind: "member", name: "Čelik d.o.o.", representative: "p" },
    { id: "b", kind: "member", name: "Челик д.о.о.", town: "Čačak" },
    { id: "p", kind: "person", name: "Ana", member: "a", authorityFrom: "2025-02-02", authorityUntil: "2024-02-02" },
    { id: "g", kind: "body", name: "Assembly" },
    { id: "s", kind: "seat", body: "g", member: "b" },
  ];
  await openFile(page, "twice.klaster.json", file(records));
  await page.locator(".shell").waitFor();
  await page.locator('[data-check="dates.backwards"] .button', { hasText: "Swap" }).click();
  await eventually(async () => assert.equal(await page.locator('[data-check="dates.backwards"]').count(), 0));
  await page.locator('[data-check="member.twice"] .button', { hasText: "one member" }).click();
  const card = page.locator(".member-card");
  await reads(card, "Assembly");
  await eventually(async () => assert.deepEqual(await names(page), ["Čelik d.o.o."]));
  assert.equal(await card.locator('textarea[id^="town-"]').inputValue(), "Čačak");
  const undo = page.locator(".header .toolbar > .button.square.quiet:not(.narrow)").first();
  await undo.click();
  await eventually(async () => assert.equal((await names(page)).length, 2));
});

/** A workspace of five thousand members, their names out of order. */
const many = () => {
  const records = [
    { id: "o", kind: "organisation", name: "Many", asOf: "2025-11-30" },
    { id: "k0", kind: "memberClass", name: "Internal", vote: true, consult: true },
    { id: "k1", kind: "memberClass", name: "Supporter", consult: true },
  ];
  for (let at = 0; at < 5_000; at += 1) {
    const number = (at * 7_919) % 5_000;
    records.push({
      id: `m${at}`,
      kind: "member",
      name: `Works ${number}`,
      class: `k${at % 2}`,
      memberKind: at % 3 ? "company" : "institution",
      town: `Town ${number % 83}`,
      memberSince: "2020-01-01",
    });
  }
  return file(records);
};

story("five thousand members are drawn as far as they are seen, and found at once", async (told) => {
  const { page } = told;
  await told.open();
  await openFile(page, "many.klaster.json", many());
  await page.locator(".shell").waitFor();
  await page.evaluate(() => {
    location.hash = "#/members";
  });
  const rows = page.locator(".members-table tbody tr.member-line");
  await rows.first().waitFor();
  assert.ok((await rows.count()) < 150, `${await rows.count()} rows are drawn`);
  await page.locator(".members-table").evaluate((table) => {
    table.scrollTop = table.scrollHeight;
  });
  await eventually(async () => assert.ok((await names(page)).includes("Works 4999")));
  const heads = page.locator(".members-table thead .sort");
  const settled = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  /** How long the page itself is busy with an act. */
  const busy = async (locator, act) => {
    const spent = await locator.evaluate(act);
    await settled();
    return spent;
  };
  const sort = await busy(heads.nth(3), async (button) => {
    const began = performance.now();
    button.click();
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - began;
  });
  const group = await busy(page.locator(".members-group select"), async (list) => {
    const began = performance.now();
    list.value = "town";
    list.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - began;
  });
  const filter = await busy(page.locator(".members-find"), async (field) => {
    const began = performance.now();
    field.value = "works 49";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - began;
  });
  const whole = [sort, group, filter].map(Math.round);
  console.log(`5,000 members: sorted, grouped, filtered in ${whole.join(", ")} ms`);
  // Far above what a release takes, and far below what a table of rows that are all drawn does.
  for (const spent of whole) assert.ok(spent < 500, `the page was busy for ${spent} ms`);
  await eventually(async () => assert.equal((await names(page)).includes("Works 4900"), true));
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
  await inEveryDress(page, () => accessible(page), ["light", "dark", "contrast"]);
});
