// Each language comes when it is needed, whole or not at all.
import assert from "node:assert/strict";
import { eventually, reads } from "./support/hands.mjs";
import { started, story } from "./support/story.mjs";
import { notice, walkInto } from "./support/workspace.mjs";

const greetings = {
  en: "One page",
  de: "Eine Seite",
  hu: "Egy oldal",
  "sr-Latn": "Jedna stranica",
  "sr-Cyrl": "Једна страница",
};

/** The languages whose words a page asks for, one entry a request. */
function asked(page) {
  const languages = [];
  page.on("request", (request) => {
    const table = request.url().match(/\/words\/([A-Za-z-]+)-[0-9a-f]{16}\.txt$/);
    if (table) languages.push(table[1]);
  });
  return languages;
}

const pageLanguage = (page) => page.locator("html").getAttribute("lang");

async function choose(page, name) {
  await page.getByRole("button", { name: /^(Language|Sprache)/ }).click();
  await page.getByRole("button", { name }).click();
}

for (const [lang, greeting] of Object.entries(greetings)) {
  story(
    `a first visit in ${lang} fetches those words once and no others`,
    async ({ page, open }) => {
      const languages = asked(page);
      await open();
      await reads(page.locator("h1"), greeting);
      assert.deepEqual(languages, lang === "en" ? [] : [lang]);
    },
    { lang },
  );
}

story("the words of the language that was kept are asked for before the program runs", async ({ page, address }) => {
  await page.addInitScript(() => localStorage.setItem("klaster.lang", "sr-Cyrl"));
  await page.route("**/*.wasm", () => {});
  const table = page.waitForRequest(/\/words\/sr-Cyrl-/);
  await page.goto(address, { waitUntil: "commit" });
  await table;
  await reads(page.getByRole("status"), "се отвара");
});

story(
  "a language that cannot be fetched is named, the page stays as it is, and the next try succeeds",
  async ({ page, context, open }) => {
    await open();
    await context.setOffline(true);
    await choose(page, "Deutsch");
    await reads(notice(page), "The words for Deutsch could not be fetched. The page stays in English");
    assert.equal(await pageLanguage(page), "en");
    await reads(page.locator("h1"), greetings.en);
    await context.setOffline(false);
    await choose(page, "Deutsch");
    await reads(page.locator("h1"), greetings.de);
    assert.equal(await pageLanguage(page), "de");
    // What has come stays.
    await context.setOffline(true);
    await choose(page, "English");
    await reads(page.locator("h1"), greetings.en);
    await choose(page, "Deutsch");
    await reads(page.locator("h1"), greetings.de);
  },
  { allow: [/ERR_INTERNET_DISCONNECTED/] },
);

story(
  "words of another version are not read: the page opens in English and says why",
  async ({ page, open }) => {
    await page.route("**/words/hu-*.txt", async (route) => {
      const table = await (await route.fetch()).text();
      await route.fulfill({ body: table.replace(/^[0-9a-f]{16}/, "0123456789abcdef"), contentType: "text/plain" });
    });
    await open();
    await reads(page.locator("h1"), greetings.en);
    await reads(notice(page), "The words for Magyar could not be fetched");
    assert.equal(await pageLanguage(page), "en");
    // The language that was wanted is not forgotten.
    await page.unroute("**/words/hu-*.txt");
    await page.reload();
    await started(page);
    await reads(page.locator("h1"), greetings.hu);
  },
  { lang: "hu" },
);

story(
  "a text in the organisation's language waits for its words and says so",
  async ({ page, open }) => {
    let reachable = false;
    await page.route("**/words/hu-*.txt", (route) => (reachable ? route.continue() : route.abort()));
    await open();
    await walkInto(page, "hungary");
    await reads(notice(page), "so texts in it cannot be written yet");
    await page.evaluate(() => (location.hash = "#/meetings?focus=mt1&part=minutes"));
    await reads(page.locator(".minutes"), "This text is written in Magyar, whose words are not here yet.");
    assert.equal(await page.locator(".minutes-paper, .minutes-close").count(), 0);
    reachable = true;
    await page.evaluate(() => (location.hash = "#/members"));
    await page.locator(".minutes").waitFor({ state: "detached" });
    await page.evaluate(() => (location.hash = "#/meetings?focus=mt1&part=minutes"));
    await reads(page.locator(".minutes-paper"), "Jegyzőkönyv");
    await eventually(async () => assert.equal(await page.locator(".minutes-close").count(), 1));
  },
  { allow: [/ERR_FAILED/] },
);
