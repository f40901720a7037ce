// Tables of other programs: pasted, opened, looked at, mended, brought in and taken back.
import assert from "node:assert/strict";
import { visit } from "./support/chart.mjs";
import { accessible, eventually, inEveryDress, reads, tabTo, upload } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { notice, openFile } from "./support/workspace.mjs";

const rows = "Name\tTitle\tManager\nSecretariat\t\t\nAnna Kis\tHead\tSecretariat\nBéla Nagy\tClerk\tanna kis\n";

const card = (page, name) => page.locator(".stage .body", { has: page.locator(`text="${name}"`) });
const text = (page) => page.getByTestId("import-text");
const counts = (page) => page.getByTestId("import-counts");
const go = (page) => page.getByTestId("import-go");
const problems = (page) => page.locator(".import-problems");

/** Opens the dialog over the chart of a sample. */
async function openDialog(at) {
  const { page } = at;
  await visit(at);
  await page.locator(".chart-tools").getByTestId("import").click();
  await text(page).waitFor();
}

const drawn = (page, words) =>
  eventually(async () => {
    const all = (await page.locator(".stage .cards text").allTextContents()).join(" ");
    for (const word of words) assert.ok(all.includes(word), `${word} is drawn`);
  });

story("rows pasted from a spreadsheet come in as one step that can be undone", async (at) => {
  const { page } = at;
  await openDialog(at);
  const before = await page.locator(".stage .body").count();
  assert.ok(await go(page).isDisabled());
  await text(page).fill(rows);
  await reads(counts(page), "3 bodies come in, no row is rejected.");
  await reads(page.getByTestId("import-rows"), /Béla Nagy\s+Clerk\s+Anna Kis/);
  await accessible(page, { within: "dialog" });
  await go(page).click();
  await reads(notice(page), "3 bodies came in");
  await eventually(async () => assert.equal(await page.locator(".stage .body").count(), before + 3));
  await drawn(page, ["Secretariat", "Anna Kis"]);
  await notice(page).getByRole("button", { name: "Undo" }).click();
  await eventually(async () => assert.equal(await page.locator(".stage .body").count(), before));
});

story("the same table again changes nothing, and says so", async (at) => {
  const { page } = at;
  await openDialog(at);
  await text(page).fill(rows);
  await go(page).click();
  await reads(notice(page), "3 bodies came in");
  await page.locator(".chart-tools").getByTestId("import").click();
  await text(page).fill(rows);
  await reads(counts(page), "Everything in the table is here already.");
  assert.ok(await go(page).isDisabled());
});

story("every rejected row stands there with its line and its reason", async (at) => {
  const { page } = at;
  await openDialog(at);
  await text(page).fill("id,name,manager\n1,A,\n1,B,1\n3,C,Twin\n4,Twin,1\n5,Twin,1\n6,D,1,more\n");
  await reads(counts(page), "3 bodies come in, 3 rows are rejected.");
  const rejected = page.getByTestId("import-rejected").locator("tbody tr");
  await reads(rejected.nth(0), /3\s+Line 2 has the same id, 1\./);
  await reads(rejected.nth(1), /4\s+The superior “Twin” could be any of 2 bodies/);
  await reads(rejected.nth(2), /7\s+The row has 4 cells for 3 columns/);
  await problems(page).getByRole("button", { name: "Take all, under new ids" }).click();
  await reads(counts(page), "4 bodies come in, 2 rows are rejected.");
});

story("roots, rings and missing superiors are mended with one press", async (at) => {
  const { page } = at;
  await openDialog(at);
  await text(page).fill("id,pid\nTop,\nLost,Nowhere\nRing,Round\nRound,Ring\nSelf,Self\n");
  await reads(problems(page), "“Lost” stands under “Nowhere”, which is not there");
  await reads(problems(page), "these stand under each other in a ring, which is cut at the first: Ring, Round");
  await reads(problems(page), "4 bodies stand at the top");
  for (const group of ["stands under “Nowhere”", "in a ring", "under itself"]) {
    const part = problems(page).locator("> li", { hasText: group });
    await part.getByRole("button", { name: "Put under the first body" }).click();
    await part.locator('[aria-pressed="true"]', { hasText: "Put under the first body" }).waitFor();
  }
  await eventually(async () => assert.equal(await page.getByText("bodies stand at the top").count(), 0));
  await go(page).click();
  await reads(notice(page), "5 bodies came in");
  await drawn(page, ["Top", "Lost", "Ring", "Self"]);
});

story("a column that was guessed wrong is given its meaning by hand", async (at) => {
  const { page } = at;
  await openDialog(at);
  await text(page).fill("name,where,above\nA,x,\nB,y,A1\nA1,z,A\n");
  await page.locator(".import-meanings > div", { hasText: "where" }).locator("select").selectOption("title");
  await page.locator(".import-meanings > div", { hasText: "above" }).locator("select").selectOption("parent");
  await reads(page.getByTestId("import-rows"), /B\s+y\s+A1/);
});

story("a table that is put under a body stands there", async (at) => {
  const { page } = at;
  await openDialog(at);
  await text(page).fill("Task force");
  await page.locator(".dialog-foot select").selectOption("b02");
  await reads(page.getByTestId("import-rows"), "Stratégiai Tanács");
  await go(page).click();
  await drawn(page, ["Task force"]);
});

story("a CSV file opened at the start becomes an organisation of its own", async ({ page, open }) => {
  await open();
  await openFile(page, "Our office.csv", "id;name;parentId\n1;Office;\n2;Desk;1\n");
  await reads(counts(page), "2 bodies come in");
  await go(page).click();
  await drawn(page, ["Office", "Desk"]);
  await page.getByText("Our office").first().waitFor();
});

story("an empty structure offers to paste rows; the keyboard alone is enough", async ({ page, open }) => {
  await open();
  await openFile(page, "x.csv", "name\nA\n");
  await text(page).or(go(page)).first().waitFor();
  await page.keyboard.press("Escape");
  const opener = page.locator(".empty").getByTestId("import");
  await opener.waitFor();
  await accessible(page);
  await opener.focus();
  await page.keyboard.press("Enter");
  await tabTo(page, text(page));
  await page.keyboard.insertText("Assembly\t\nBoard\tAssembly\n");
  await reads(counts(page), "2 bodies come in");
  await tabTo(page, go(page));
  await page.keyboard.press("Enter");
  await drawn(page, ["Assembly", "Board"]);
});

story("bad input is said in a sentence, and the page goes on", async (at) => {
  const { page } = at;
  await openDialog(at);
  await upload(page.getByTestId("import-file"), "book.csv", "PK\u0003\u0004");
  await reads(notice(page), "This is a workbook of a spreadsheet program");
  const long = "x".repeat(10_000);
  await text(page).fill(`name\n<img src=x onerror=alert(1)>\n${long}\nשלום עולם\n`);
  await reads(counts(page), "3 bodies come in");
  await reads(page.getByTestId("import-rows"), "<img src=x onerror=alert(1)>");
  await go(page).click();
  await reads(notice(page), "3 bodies came in");
  await page.locator(".stage .body").first().waitFor();
});

story("the dialog has no barriers in dark and contrast, in a phone's width", async (at) => {
  const { page } = at;
  await openDialog(at);
  await page.setViewportSize({ width: 390, height: 844 });
  await text(page).fill("id,name,manager\n1,A,\n1,B,1\n3,C,Lost\n");
  await problems(page).waitFor();
  await inEveryDress(
    page,
    async () => {
      await accessible(page, { within: "dialog" });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, "no sideways scrolling");
    },
    ["dark", "contrast"],
  );
});
