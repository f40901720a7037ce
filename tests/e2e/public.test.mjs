// What an organisation makes public: decided in its record, looked at, and saved as a page that stands alone.
import assert from "node:assert/strict";
import { accessible, download, eventually, reads } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { file, openFile, walkInto } from "./support/workspace.mjs";

const go = (page, route) => page.evaluate((to) => void (location.hash = to), route);
const card = (page) => page.locator("article.panel-card").filter({ hasText: /For everyone|Mindenki|Für alle/ });

/** The page by itself, in a tab of its own. */
async function alone(context, text, look) {
  const tab = await context.newPage();
  const said = [];
  tab.on("console", (line) => said.push(line.text()));
  tab.on("pageerror", (error) => said.push(error.message));
  await tab.setContent(text);
  await look(tab);
  assert.deepEqual(said, [], "its own policy lets all of it stand");
  await tab.close();
}

story("what is public is decided once, looked at, and saved as a page for the web site", async ({ page, context, open }) => {
  await open();
  await walkInto(page, "hungary");
  await go(page, "#/sharing");
  await card(page).getByLabel("Who sits where").check();
  await card(page).getByLabel("Decisions, in totals").check();
  await card(page).getByRole("button", { name: "See what goes out" }).click();
  const preview = page.getByRole("dialog");
  await reads(preview, /Közgyűlés[\s\S]*Kékkör|Kékkör[\s\S]*Közgyűlés/i);
  await accessible(page, { within: "dialog[open]" });
  await preview.getByRole("button", { name: "Close" }).click();
  const { name, text } = await download(page, () => card(page).getByRole("button", { name: "Save the web page" }).click());
  assert.match(name, /\.html$/);
  assert.doesNotMatch(text, /[^\s"<>]+@[^\s"<>]+\.[a-z]{2,}/);
  assert.doesNotMatch(text, /<script|\son[a-z]+=/i);
  await alone(context, text, async (tab) => {
    assert.equal(await tab.locator("html").getAttribute("lang"), "hu");
    await reads(tab.locator("#structure"), /./);
    await accessible(tab);
    await tab.emulateMedia({ colorScheme: "dark" });
    await accessible(tab);
    await tab.setViewportSize({ width: 390, height: 844 });
    assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    await tab.locator("nav a").last().click();
    await eventually(async () => assert.match(tab.url(), /#decisions$/));
  });
  // What was decided stands in the record, and the file follows it too.
  await page.reload();
  await card(page).getByLabel("Who sits where").waitFor();
  assert.ok(await card(page).getByLabel("Who sits where").isChecked());
  const json = await download(page, () => card(page).getByRole("button", { name: "Save a public file" }).click());
  const kinds = new Set(JSON.parse(json.text).records.map(({ kind }) => kind));
  assert.ok(kinds.has("person") && kinds.has("resolution") && !kinds.has("meeting") && !kinds.has("ballot"));
});

story("hostile text of a file is text on the public page too", async ({ page, context, open }) => {
  const hostile = `"'><img src=x onerror="window.ran=1"><script>window.ran=1</script></style></svg>`;
  await open();
  await openFile(
    page,
    "hostile.json",
    file([
      { id: "o", kind: "organisation", name: `House ${hostile}`, values: [hostile] },
      { id: "b", kind: "body", name: `Body ${hostile}`, duties: hostile },
      { id: "m", kind: "member", name: `Member ${hostile}` },
    ]),
  );
  await page.locator(".shell").waitFor();
  await go(page, "#/sharing");
  const { text } = await download(page, () => card(page).getByRole("button", { name: "Save the web page" }).click());
  await alone(context, text, async (tab) => {
    assert.equal(await tab.evaluate(() => window.ran), undefined);
    assert.equal(await tab.locator("img, script").count(), 0);
    await reads(tab.locator("h1"), "<script>");
  });
});
