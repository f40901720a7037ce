// What is kept in the browser: across a reload, between tabs, when storage is denied or full.
import assert from "node:assert/strict";
import { eventually, press, reads } from "./support/hands.mjs";
import { started, story } from "./support/story.mjs";
import { notice, samples, walkInto } from "./support/workspace.mjs";

const names = { serbia: "Čelik Zapad", hungary: "Kékkör", germany: "NFS Finowtal-Ueckerland" };

/** Opens the Charter and gives the organisation's short name another text. */
async function rename(page, to) {
  await page.evaluate(() => void (location.hash = "#/charter"));
  const field = page.getByLabel("Short name", { exact: true });
  await field.fill(to);
  await field.press("Enter");
}

for (const sample of samples) {
  story(`one click on a sample leads into its chart: ${sample}`, async ({ page, open }) => {
    await open();
    await walkInto(page, sample);
    await reads(page.locator(".brand"), names[sample]);
    await page.waitForURL(/#\/structure/);
  });
}

story("an edit survives closing the page, and can still be undone afterwards", async ({ page, open }) => {
  await open();
  await walkInto(page, "hungary");
  await rename(page, "Kék Kör");
  await reads(page.locator(".brand"), "Kék Kör");
  await reads(page.getByTestId("saved"), /1 change not shared yet/);
  await page.reload();
  await started(page);
  await reads(page.locator(".brand"), "Kék Kör");
  await page.locator("main").focus();
  await press(page, "Control+z");
  await reads(page.locator(".brand"), "Kékkör");
  await reads(notice(page), /Undone/);
  await press(page, "Control+Shift+z");
  await reads(page.locator(".brand"), "Kék Kör");
});

story("two tabs show each other's edits", async ({ page, context, open, address }) => {
  await open();
  await walkInto(page, "hungary");
  const other = await context.newPage();
  await other.goto(`${address}#/overview`);
  await started(other);
  await reads(other.locator(".brand"), "Kékkör");
  await rename(page, "From the first tab");
  await reads(other.locator(".brand"), "From the first tab");
  await rename(other, "From the second tab");
  await reads(page.locator(".brand"), "From the second tab");
});

story("an empty name is refused with a sentence and the old one stands again", async ({ page, open }) => {
  await open();
  await walkInto(page, "germany");
  await page.evaluate(() => void (location.hash = "#/charter"));
  const field = page.getByLabel("Name", { exact: true }).first();
  const before = await field.inputValue();
  await field.fill("   ");
  await field.press("Enter");
  await reads(notice(page), /cannot be/);
  await eventually(async () => assert.equal(await field.inputValue(), before));
});

story(
  "without storage the page works, says so, and asks to export",
  async ({ page, open }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await open();
    await reads(page.locator(".bar.warning"), /does not let the page keep anything/);
    await walkInto(page, "serbia");
    await rename(page, "Only here");
    await reads(page.locator(".brand"), "Only here");
    await reads(page.getByTestId("saved"), /keeps nothing/);
  },
);

story("a full storage is said, the edit stays on the page, and the old state is still kept", async ({ page, open }) => {
  await open();
  await walkInto(page, "serbia");
  await page.evaluate(() => {
    // Fills what is left, to the last character.
    let size = 4 * 1024 * 1024;
    for (let n = 0; size >= 1; ) {
      try {
        localStorage.setItem(`ballast${n}`, "x".repeat(size));
        n += 1;
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await rename(page, "No room");
  await reads(page.locator(".brand"), "No room");
  await reads(page.getByTestId("saved"), /storage of this browser is full/);
  await reads(notice(page), /Nothing is lost/);
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await started(page);
  await reads(page.locator(".brand"), "Čelik Zapad");
});

story("a damaged copy of the workspace does not hide the other one", async ({ page, open }) => {
  await open();
  await walkInto(page, "germany");
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.endsWith("snapshot:a"))) {
      localStorage.setItem(key, localStorage.getItem(key).slice(0, 1000));
    }
  });
  await page.reload();
  await started(page);
  await reads(page.locator(".brand"), "NFS Finowtal-Ueckerland");
  await reads(page.locator(".bar.warning"), /1 record could not be read/);
});

story("an organisation can be started from its name alone", async ({ page, open }) => {
  await open();
  await page.getByLabel("Name", { exact: true }).fill("Aluminium valley");
  await page.getByRole("button", { name: "Start empty" }).click();
  await reads(page.locator(".brand"), "Aluminium valley");
  await reads(page.locator("main"), "General assembly");
});

story("a workspace can be removed from the list of those kept here", async ({ page, open }) => {
  await open();
  await walkInto(page, "germany");
  await page.locator(".brand").click();
  await page.locator(".menu-list").getByText("Workspaces").last().click();
  await reads(page.locator(".recent"), /Netzwerke/);
  await page.locator(".recent").getByRole("button", { name: "More" }).click();
  await page.getByRole("button", { name: "Remove from this browser" }).click();
  await eventually(async () => assert.equal(await page.locator(".recent").count(), 0));
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("klaster:")).length), 0);
});
