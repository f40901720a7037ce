// Minutes write themselves beside what people add, are closed for good, and are added to afterwards.
import assert from "node:assert/strict";
import { accessible, eventually, reads } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { notice } from "./support/workspace.mjs";

const SERBIA = 0;
const HUNGARY = 1;
const GERMANY = 2;

/** Walks into one of the three organisations and to the minutes of a meeting. */
async function minutes(page, open, sample, meeting) {
  await open();
  await page.locator("button.sample").nth(sample).click();
  await page.locator(".shell").waitFor();
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/meetings?focus=${meeting}&part=minutes`);
  await page.locator(".minutes-paper").waitFor();
}

/** Closes the minutes that are shown. */
async function close(page) {
  await page.locator(".minutes-close summary").click();
  await page.getByRole("button", { name: "Close for good" }).click();
  await page.locator(".minutes-add").waitFor();
}

story("a draft tells attendance, quorum, counts and resolutions in the organisation's language", async ({ page, open }) => {
  await minutes(page, open, HUNGARY, "mt1");
  const paper = page.locator(".minutes-paper");
  await reads(paper, /Jegyzőkönyv[\s\S]*24 szavazásra jogosultból 21 van jelen/);
  await reads(paper, /Visszautasított szavazatok[\s\S]*kizárólag tanácskozási jog/);
  await reads(paper, /Határozat[\s\S]*KGY/);
  assert.equal(await paper.getAttribute("lang"), "hu");
  await page.locator(".minutes select").first().selectOption("de");
  await reads(paper, /Protokoll[\s\S]*Anwesend sind 21 von 24 Stimmberechtigten/);
});

story("what is written under an item stands in the minutes", async ({ page, open }) => {
  await minutes(page, open, GERMANY, "mt2");
  const text = page.locator(".minutes-items textarea").first();
  await text.click();
  await page.keyboard.type("Die Sprecherin dankt dem Schulamt.");
  await page.keyboard.press("Control+Enter");
  await reads(page.locator(".minutes-paper"), "Die Sprecherin dankt dem Schulamt.");
});

story("closed minutes stay, refuse what would change them, and take an addendum", async ({ page, open }) => {
  await minutes(page, open, SERBIA, "mt1");
  await close(page);
  await reads(page.locator(".minutes"), "The text is as it was closed.");
  assert.equal(await page.locator(".minutes-texts").count(), 0);
  const title = page.locator("#title-mt1");
  const before = await title.inputValue();
  await title.fill("Nešto drugo");
  await title.press("Enter");
  await reads(notice(page), "The minutes of this meeting are closed.");
  await eventually(async () => assert.equal(await title.inputValue(), before));
  await page.locator(".minutes-add textarea").fill("Treba: 19 prisutnih.");
  await page.getByRole("button", { name: "Add an addendum" }).click();
  await reads(page.locator(".minutes-paper"), /Treba: 19 prisutnih\./);
  await eventually(async () => assert.equal(await page.locator(".minutes-add textarea").inputValue(), ""));
});

story("on paper there are the minutes and nothing else", async ({ page, open }) => {
  await minutes(page, open, GERMANY, "mt1");
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".minutes-paper").isVisible());
  for (const other of [".minutes-texts", ".minutes-close", ".place-parts", ".side"]) {
    assert.ok(!(await page.locator(other).first().isVisible()), other);
  }
});

story("minutes can be read and closed without a mouse or eyes", async ({ page, open }) => {
  await minutes(page, open, GERMANY, "mt1");
  await accessible(page);
  await close(page);
  await accessible(page);
});
