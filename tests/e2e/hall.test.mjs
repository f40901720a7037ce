// The hall: people arrive by keyboard, the quorum is seen before an item is called, and one command
// takes up an item, ends the one before and lets the next one speak.
import assert from "node:assert/strict";
import { accessible, eventually, inEveryDress, press, reads } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { samples, walkTo } from "./support/workspace.mjs";

const [, HUNGARY] = samples;

/** Walks into an organisation and to the hall of its next meeting, with nobody on the list yet. */
async function enter(page, open, sample = HUNGARY) {
  await walkTo({ page, open }, sample, "#/meetings?focus=mt1&part=hall");
  await page.locator(".hall-room").waitFor();
}

/** The hall of a meeting that is added today, with two items. */
async function fresh(page, open) {
  await enter(page, open);
  await page.evaluate(() => {
    location.hash = "#/meetings";
  });
  await page.getByRole("button", { name: "Plan a meeting" }).click();
  await page.getByRole("button", { name: "Közgyűlés", exact: true }).click();
  await eventually(async () => assert.match(await page.evaluate(() => location.hash), /focus=/));
  // A meeting is planned ahead; this one is held on the day that the sample shows.
  const date = page.locator(".agenda-facts, .facts").getByLabel("Date", { exact: true });
  await date.fill("2025-11-30");
  await date.blur();
  await reads(page.locator(".date-shown").first(), "Nov 30, 2025");
  const address = await page.evaluate(() => location.hash);
  await page.evaluate((to) => {
    location.hash = `${to}&part=hall`;
  }, address);
  await page.locator(".hall-room").waitFor();
}

const field = (page) => page.locator("#hall-keys");

story("ten people arrive in forty keys, and the light turns from red to green", async ({ page, open }) => {
  await fresh(page, open);
  await reads(page.locator(".hall-room"), "Nobody is on the list yet");
  const names = await page.locator(".hall-grid").first().locator(".who > span:first-child").allInnerTexts();
  await field(page).focus();
  let keys = 0;
  for (const [at, name] of names.slice(0, 13).entries()) {
    const letters = name.slice(0, 2);
    await page.keyboard.type(letters);
    await press(page, "Enter");
    keys += letters.length + 1;
    await eventually(async () => assert.equal(await page.locator(".hall-name.here").count(), at + 1));
    if (at === 9) {
      assert.ok(keys <= 40, `${keys} keys for ten people`);
      await reads(page.locator(".hall-quorum"), /10 present of \d+ · 13 needed ·\s*not quorate\s*· 3 missing/);
    }
  }
  await reads(page.locator(".hall-quorum"), /13 present of \d+ · 13 needed ·\s*quorate/);
});

story("whoever is called again has left, then is back, and the time is kept", async ({ page, open }) => {
  await fresh(page, open);
  const name = await page.locator(".hall-grid .who > span:first-child").first().innerText();
  await field(page).focus();
  await page.keyboard.type(name);
  await press(page, "Enter");
  await reads(page.locator(".hall-keys .spoken"), /is here since \d\d:\d\d/);
  await page.keyboard.type(name);
  await press(page, "Enter");
  await reads(page.locator(".hall-keys .spoken"), /left at \d\d:\d\d/);
  await eventually(async () => assert.equal(await page.locator(".hall-name.out").count(), 1));
  await page.keyboard.type(name);
  await press(page, "Enter");
  await eventually(async () => assert.equal(await page.locator(".hall-name.here").count(), 1));
});

story("an item from the floor is called, somebody gets the floor, and both end with the next", async ({ page, open }) => {
  await fresh(page, open);
  const floor = page.getByRole("textbox", { name: "Motion from the floor" });
  for (const text of ["A break", "A longer break"]) {
    await floor.fill(text);
    await floor.press("Enter");
    await reads(page.locator(".hall-items"), text);
  }
  await page.getByRole("button", { name: "Call next: A break" }).press("Enter");
  await reads(page.locator(".hall-items li.running"), "from the floor");
  const speaker = page.getByRole("combobox", { name: "Who asks to speak" });
  await speaker.fill("Somebody from the back");
  await speaker.press("Enter");
  await page.getByRole("button", { name: "Give the floor" }).press("Enter");
  await reads(page.locator(".hall-turns li.floor"), /Somebody from the back[\s\S]*0:0\d/);
  await page.getByRole("button", { name: "Call next: A longer break" }).press("Enter");
  await reads(page.locator(".hall-items li.running"), "A longer break");
  await reads(page.locator(".hall-items li.dealt"), "Done");
});

story("without a quorum the hall says what may be done, and drafts the second call", async ({ page, open }) => {
  await fresh(page, open);
  const floor = page.getByRole("textbox", { name: "Motion from the floor" });
  await floor.fill("New fees");
  await floor.press("Enter");
  await reads(page.locator(".hall-items"), "New fees");
  const name = await page.locator(".hall-grid .who > span:first-child").first().innerText();
  await field(page).fill(name);
  await field(page).press("Enter");
  await reads(page.locator(".hall-without"), "Cannot be decided: item 1.");
  await reads(page.locator(".hall-items .hall-light"), "not quorate");
  const before = await page.evaluate(() => location.hash);
  await page.getByRole("button", { name: "Draft the second call" }).press("Enter");
  await eventually(async () => assert.notEqual(await page.evaluate(() => location.hash), before));
  await reads(page.locator(".sheet"), /Repeats the meeting of/);
});

story("a time that no clock shows, and a leaving before the arrival, are refused with the reason", async ({ page, open }) => {
  await enter(page, open);
  await page.locator(".hall-name.here .who").first().click();
  const chosen = page.locator(".hall-chosen");
  const arrived = chosen.getByRole("textbox", { name: "Arrived at" });
  await arrived.fill("25:00");
  await arrived.press("Enter");
  await reads(page.locator(".notice"), "is not a time");
  await arrived.fill("10:30");
  await arrived.press("Enter");
  await eventually(async () => assert.equal(await arrived.inputValue(), "10:30"));
  const left = chosen.getByRole("textbox", { name: "Left at" });
  await left.fill("09:00");
  await left.press("Enter");
  await reads(page.locator(".notice").last(), "do not follow each other");
  await eventually(async () => assert.equal(await left.inputValue(), ""));
});

story("the hall has no barrier, in any dress", async ({ page, open }) => {
  await enter(page, open);
  await inEveryDress(page, () => accessible(page, { within: "main" }));
});
