// Files that are none, or not ours, or broken, or hostile: a clear sentence each, nothing lost, nothing run.
import assert from "node:assert/strict";
import { download, eventually, reads, upload } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { file, notice, openFile, sampleText, walkInto } from "./support/workspace.mjs";

const organisation = { id: "o", kind: "organisation", name: "Small cluster" };
const refused = {
  "not JSON": ["hello", /not JSON: line 1, column 1/],
  "an empty file": ["", /not JSON/],
  "another program's JSON": ['{"lists":[],"cards":[]}', /not a Klaster file/],
  "another program's JSON that names itself": ['{"format":"tldraw","records":[]}', /another program \(tldraw\)/],
  "a truncated file": [sampleText("germany").slice(0, 20_000), /ends in the middle, at line \d+/],
  "a newer version of another shape": ['{"format":"klaster","version":9,"data":{}}', /newer version \(9\)/],
  "objects in objects without end": ["[".repeat(5_000), /more than 64 deep/],
};

for (const [what, [text, sentence]] of Object.entries(refused)) {
  story(`${what} is refused with a sentence, and the first visit still stands`, async ({ page, open }) => {
    await open();
    await openFile(page, "file.json", text);
    await reads(notice(page), sentence);
    await walkInto(page, "germany");
  });
}

story("a file of fifty megabytes is refused before it is read", async ({ page, open }) => {
  await open();
  await page.getByTestId("open-file").evaluate((input) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(50 * 1024 * 1024)], "huge.json"));
    input.files = transfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await reads(notice(page), /50 MB; up to 32 MB/);
});

story("a file of a newer version opens read-only and says so", async ({ page, open }) => {
  await open();
  await openFile(page, "newer.json", file([organisation, { id: "x", kind: "hologram" }], { version: 2 }));
  await page.locator(".shell").waitFor();
  await reads(page.locator(".bar.warning").first(), /Read-only/);
});

story("what does not fit in a file is listed, and the rest is there", async ({ page, open }) => {
  const body = (id, parent) => ({ id, kind: "body", name: `Body ${id}`, parent });
  await open();
  await openFile(
    page,
    "odd.json",
    file([
      organisation,
      body("a", "b"),
      body("b", "a"),
      body("c"),
      body("d"),
      { id: "s", kind: "seat", body: "gone" },
      { id: "a", kind: "member", name: "Twice" },
      { id: "m", kind: "member" },
      7,
    ]),
  );
  const report = page.getByTestId("report");
  await reads(report, /ring: Body a, Body b/);
  await reads(report, /stand at the top: Body c, Body d/);
  await reads(report, /refers to gone/);
  await reads(report, /another record has the same id/);
  await reads(report, /not a record/);
  await reads(report, /“name” should hold a text/);
});

const hostile = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>"'&\u0000`;

story("markup and script in every text is shown and never run", async ({ page, open }) => {
  // Every text of a real sample that is no id, number, date or word of a vocabulary becomes hostile.
  const sample = JSON.parse(sampleText("hungary"));
  const ids = new Set(sample.records.map(({ id }) => id));
  const poison = (value, key) => {
    if (Array.isArray(value)) return value.map((item) => poison(item, key));
    if (value && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]));
    }
    const shown = ["name", "title", "text", "note", "role", "town", "activity", "shortName", "place", "topic", "institution", "explanation", "number", "duties", "meets", "compositionRule", "operator", "region", "sector", "legalForm", "values", "knowHow", "label", "reason", "answer", "indicator", "email"];
    return typeof value === "string" && shown.includes(key) && !ids.has(value) ? value + hostile : value;
  };
  const records = sample.records.map((record) => poison(record));
  await open();
  await openFile(page, "hostile.json", file(records));
  await page.locator(".shell").waitFor();
  for (const place of ["overview", "charter", "structure", "members", "meetings", "votes", "projects"]) {
    await page.evaluate((to) => void (location.hash = `#/${to}`), place);
    await page.waitForTimeout(200);
    assert.equal(await page.locator('main img, main script, img[src="x"]').count(), 0, place);
    assert.equal(await page.evaluate(() => window.ran), undefined, place);
    assert.ok((await page.locator("main").innerText()).includes("<script>"), `${place} shows the text as text`);
  }
});

story("a name of ten thousand characters breaks no place", async ({ page, open }) => {
  const sample = JSON.parse(sampleText("serbia"));
  const endless = "Gospodarstvo".repeat(834);
  const records = sample.records.map((record) =>
    ["b02", "m01", "p05", "pr1", "v01"].includes(record.id)
      ? { ...record, name: record.name && endless, title: record.title && endless }
      : record,
  );
  await open();
  await openFile(page, "long.json", file(records));
  await page.locator(".shell").waitFor();
  for (const place of ["overview", "structure", "members", "meetings", "votes", "projects"]) {
    await page.evaluate((to) => void (location.hash = `#/${to}`), place);
    await page.waitForTimeout(200);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.equal(wide, 0, `${place} keeps to its window`);
  }
});

story("an exported file opens elsewhere with the same records", async ({ page, open, browser, address }) => {
  await open();
  await walkInto(page, "serbia");
  const { name, text } = await download(page, () => page.getByTestId("saved").getByRole("button").click());
  assert.match(name, /^Klaster-metalske-industrije.*\.klaster\.json$/);
  await reads(page.getByTestId("saved"), /in a file/);
  const elsewhere = await browser.newContext({ locale: "de" });
  try {
    const other = await elsewhere.newPage();
    await other.goto(address);
    await openFile(other, name, text);
    await other.locator(".shell").waitFor();
    const again = await download(other, () => other.getByTestId("saved").getByRole("button").click());
    assert.deepEqual(JSON.parse(again.text).records, JSON.parse(text).records);
    assert.deepEqual(JSON.parse(text).records, JSON.parse(sampleText("serbia")).records);
  } finally {
    await elsewhere.close();
  }
});

story("a file dropped anywhere on the page is opened", async ({ page, open }) => {
  await open();
  await walkInto(page, "germany");
  const text = file([organisation]);
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], "small.klaster.json", { type: "application/json" }));
    return data;
  }, text);
  await page.locator("body").dispatchEvent("dragover", { dataTransfer: transfer });
  await reads(page.locator("body"), "Let go to open the file");
  await page.locator("body").dispatchEvent("drop", { dataTransfer: transfer });
  await reads(page.locator(".brand"), "Small cluster");
});

story("unknown fields and kinds of a file come back when it is exported", async ({ page, open }) => {
  await open();
  const strange = { id: "x", kind: "hologram", beam: { deep: [1, null] } };
  await openFile(page, "later.json", file([{ ...organisation, aura: 7 }, strange], { later: { a: 1 } }));
  await page.locator(".shell").waitFor();
  const { text } = await download(page, () => page.getByTestId("saved").getByRole("button").click());
  const out = JSON.parse(text);
  assert.deepEqual(out.later, { a: 1 });
  assert.deepEqual(out.records.find(({ id }) => id === "x"), strange);
  assert.equal(out.records.find(({ id }) => id === "o").aura, 7);
});

story("importing from within a workspace opens the file beside it", async ({ page, open }) => {
  await open();
  await walkInto(page, "hungary");
  await upload(page.locator('.header input[type="file"]'), "small.json", file([organisation]));
  await reads(page.locator(".brand"), "Small cluster");
  await page.locator(".brand").click();
  await eventually(async () => assert.equal(await page.locator(".menu-list").getByText("Kékkör").count(), 1));
});
