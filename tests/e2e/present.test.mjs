// Presenting in the hall: what the wall shows, how it is led, and what happens when a window is lost.
import assert from "node:assert/strict";
import { accessible, eventually, press, reads } from "./support/hands.mjs";
import { started, story } from "./support/story.mjs";
import { walkTo } from "./support/workspace.mjs";

/** Walks into a sample and to an address in it. */
const enter = (page, open, sample, fragment) => walkTo({ page, open }, sample, fragment);

const DESK = "#/present?view=desk&meeting=mt1";
const hall = { viewport: { width: 1920, height: 1080 } };

/** The wall that the desk opens in a second window. */
async function openWall(page) {
  const [wall] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: /Open the projector’s window|Open it again/ }).click(),
  ]);
  await started(wall);
  await wall.locator(".projection").waitFor();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  return wall;
}

const title = (page) => page.locator(".projection h1").innerText();

story("an agenda is presented without preparing anything, by the keys of a clicker", async ({ page, open }) => {
  await enter(page, open, "hungary", "#/present?meeting=mt1");
  await eventually(async () => assert.equal(await title(page), "rendes közgyűlés"));
  const seen = [];
  for (const key of ["PageDown", "ArrowRight", " ", "ArrowDown"]) {
    seen.push(await title(page));
    await press(page, key);
    await eventually(async () => assert.ok(!seen.includes(await title(page)), `${key} goes on`));
  }
  await press(page, "PageUp");
  await eventually(async () => assert.equal(await title(page), seen.at(-1)));
  await press(page, "b");
  await page.locator(".projection-dark").waitFor();
  await press(page, ".");
  await page.locator(".projection-dark").waitFor({ state: "detached" });
  await press(page, "Home");
  await eventually(async () => assert.equal(await title(page), "rendes közgyűlés"));
}, { context: hall });

story("without a clicker, clicks and buttons lead as well", async ({ page, open }) => {
  await enter(page, open, "germany", "#/present?meeting=mt1");
  await page.locator(".projection-wall").click({ position: { x: 700, y: 300 } });
  await eventually(async () => assert.notEqual(await title(page), "Netzwerksitzung"));
  await page.getByRole("button", { name: "Previous scene" }).click();
  await eventually(async () => assert.equal(await title(page), "Netzwerksitzung"));
}, { context: hall });

story("the second window follows the desk within a tenth of a second", async ({ page, open }) => {
  await enter(page, open, "hungary", DESK);
  const wall = await openWall(page);
  await page.getByText("The projector shows this deck").waitFor();
  const times = [];
  for (let turn = 0; turn < 6; turn += 1) {
    // Watched before the press: what the hall sees is the whole wall, whichever part of it changes.
    await wall.evaluate(() => {
      window.changed = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        });
        observer.observe(document.querySelector(".projection"), {
          attributes: true,
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
    });
    const pressed = await page.evaluate(() => {
      const button = document.querySelector(".present-hands .strong");
      const at = performance.timeOrigin + performance.now();
      button.click();
      return at;
    });
    times.push((await wall.evaluate(() => window.changed)) - pressed);
  }
  times.sort((a, b) => a - b);
  assert.ok(times[3] < 100, `the wall follows after ${times.map(Math.round).join(", ")} ms`);
}, { context: hall });

story("a reload of either window comes back to the same scene", async ({ page, open }) => {
  await enter(page, open, "hungary", DESK);
  const wall = await openWall(page);
  for (let turn = 0; turn < 3; turn += 1) await page.locator(".present-hands .strong").click();
  const here = page.locator(".present-entry.here .present-label");
  const label = await here.innerText();
  await eventually(async () => assert.equal(await title(wall), label));
  await wall.reload();
  await started(wall);
  await eventually(async () => assert.equal(await title(wall), label));
  await page.reload();
  await started(page);
  await reads(here, label);
  await page.getByText("The projector shows this deck").waitFor();
  // The wall leads as well, and the desk follows.
  await press(wall, "PageDown");
  await eventually(async () => assert.notEqual(await here.innerText(), label));
  assert.equal(await title(wall), await here.innerText());
}, { context: hall });

story("a projector’s window that is lost is said, and opened again at the same scene", async ({ page, open }) => {
  await enter(page, open, "hungary", DESK);
  const wall = await openWall(page);
  await page.locator(".present-hands .strong").click();
  await page.getByText("The projector shows this deck").waitFor();
  const label = await page.locator(".present-entry.here .present-label").innerText();
  await wall.close();
  await page.getByText("The projector’s window is gone").waitFor();
  const again = await openWall(page);
  await eventually(async () => assert.equal(await title(again), label));
}, { context: hall });

story("no text on the wall is smaller than the back row can read", async ({ page, open }) => {
  for (const meeting of ["mt1", "none"]) {
    await enter(page, open, "hungary", `#/present?meeting=${meeting}`);
    await page.locator(".projection").waitFor();
    await press(page, "Home");
    for (let turn = 0; turn < 40; turn += 1) {
      await page.waitForTimeout(120);
      const before = await title(page);
      const smallest = await page.evaluate(() => {
        let least = Infinity;
        for (const element of document.querySelectorAll(".scene *")) {
          const words = [...element.childNodes].some((it) => it.nodeType === 3 && it.textContent.trim());
          const frame = element.getBoundingClientRect();
          if (!words || frame.width < 2 || frame.height < 2) continue;
          const scale = element.getScreenCTM?.().a ?? 1;
          least = Math.min(least, parseFloat(getComputedStyle(element).fontSize) * scale);
        }
        return least;
      });
      assert.ok(smallest >= 17.5, `${before}: ${smallest} px`);
      await press(page, "PageDown");
      await page.waitForTimeout(60);
      if ((await title(page)) === before) break;
    }
    await open();
  }
}, { context: hall, timeout: 120_000 });

story("the first change makes the scenes one’s own, and one undo gives them back", async ({ page, open }) => {
  await enter(page, open, "germany", DESK);
  const entries = page.locator(".present-entry");
  await page.getByText("These scenes follow from the records").waitFor();
  const before = await entries.count();
  await page.getByRole("textbox", { name: "Notes" }).first().fill("Welcome the guests");
  await page.getByRole("textbox", { name: "Notes" }).first().blur();
  await page.getByText("These scenes are your own").waitFor();
  assert.equal(await entries.count(), before);
  const second = await entries.nth(1).locator(".present-label").innerText();
  await entries.nth(1).locator(".present-jump").focus();
  await press(page, "Alt+ArrowUp");
  await reads(entries.nth(0).locator(".present-label"), second);
  await entries.nth(0).getByRole("button", { name: /^More/ }).click();
  await page.getByRole("button", { name: "Pass over" }).click();
  await reads(entries.nth(0), "passed over");
  for (let turn = 0; turn < 3; turn += 1) await press(page, "Control+z");
  await page.getByText("These scenes follow from the records").waitFor();
});

story("a view of the chart becomes a scene that lights the same", async ({ page, open }) => {
  await enter(page, open, "hungary", "#/structure?focus=b02");
  await page.locator(".take-scene").click();
  await reads(page.getByTestId("notice"), "The view is a scene now");
  await page.evaluate(() => void (location.hash = "#/present?view=desk&meeting=none"));
  await page.getByText("These scenes are your own").waitFor();
  await page.locator(".present-jump").last().click();
  await eventually(async () => assert.ok((await page.locator(".present-now .body.lit").count()) > 0));
});

story("the desk has no barrier that axe finds", async ({ page, open }) => {
  await enter(page, open, "hungary", DESK);
  await page.locator(".present-stage").waitFor();
  await accessible(page);
});

story("the wall has no barrier that axe finds", async ({ page, open }) => {
  await enter(page, open, "hungary", "#/present?meeting=mt1&at=agenda");
  await page.locator(".scene-row").first().waitFor();
  await accessible(page);
}, { context: hall });
