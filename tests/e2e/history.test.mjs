// The history: who changed what and when, found again, looked at as it was, and brought back.
import assert from "node:assert/strict";
import { accessible, eventually, reads } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { notice, walkInto } from "./support/workspace.mjs";

const go = (page, route) => page.evaluate((to) => void (location.hash = to), route);

/** Gives the organisation's short name another text. */
async function rename(page, to) {
  await go(page, "#/charter");
  const field = page.getByLabel("Short name", { exact: true });
  await field.fill(to);
  await field.press("Enter");
  await reads(page.locator(".brand"), to);
}

story("every change stands in the history with both values, and is found by a word that is gone", async ({ page, open }) => {
  await open();
  await walkInto(page, "hungary");
  await rename(page, "First");
  await rename(page, "Second");
  await page.getByTestId("saved").getByRole("link", { name: "History" }).click();
  const steps = page.locator(".history-step");
  await eventually(async () => assert.equal(await steps.count(), 2));
  await reads(steps.first(), /Short name[\s\S]*First[\s\S]*Second/);
  await page.getByLabel("Search in history").fill("kekkor");
  await eventually(async () => assert.equal(await steps.count(), 2));
  await page.getByLabel("Search in history").fill("Second");
  await eventually(async () => assert.equal(await steps.count(), 1));
  await page.getByLabel("Search in history").fill("nothing of the kind");
  await reads(page.locator(".history"), /Nothing in the history fits/);
  await accessible(page, { within: ".history" });
});

story("a change is signed with the reader's name, and found by it", async ({ page, open }) => {
  await open();
  await walkInto(page, "germany");
  await rename(page, "Unsigned");
  await go(page, "#/history");
  await page.getByLabel("Your name").fill("Ana Anić");
  await page.getByLabel("Your name").press("Tab");
  await rename(page, "Signed");
  await go(page, "#/history");
  await reads(page.locator(".history-step").first(), /by Ana Anić/);
  await page.getByLabel("Who").selectOption({ label: "Ana Anić" });
  await eventually(async () => assert.equal(await page.locator(".history-step").count(), 1));
});

story("a field's past is one click away, and one click more puts an old value back", async ({ page, open }) => {
  await open();
  await walkInto(page, "hungary");
  await rename(page, "First");
  await rename(page, "Second");
  await go(page, "#/history");
  await page.locator(".history-field").first().click();
  await reads(page.locator(".history h2"), /Short name/);
  await page.getByRole("button", { name: "Put the old value back" }).last().click();
  await reads(page.locator(".brand"), "Kékkör");
  await reads(notice(page), /Put back/);
  await notice(page).getByRole("button", { name: "Undo" }).click();
  await reads(page.locator(".brand"), "Second");
});

story("the whole workspace is shown as it was, read-only and clearly said, and one click leads back", async ({ page, open }) => {
  await open();
  await walkInto(page, "hungary");
  await rename(page, "First");
  await go(page, "#/history");
  await page.locator(".history-step .menu button").first().click();
  await page.getByText("Look at everything as it was before this step").click();
  await reads(page.getByTestId("past"), /looking at the past/);
  await reads(page.locator(".brand"), "Kékkör");
  await go(page, "#/charter");
  assert.equal(await page.getByLabel("Short name", { exact: true }).getAttribute("readonly"), "");
  await page.getByRole("button", { name: "Back to now" }).click();
  await reads(page.locator(".brand"), "First");
});
