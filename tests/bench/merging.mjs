// Forty partners' files come back into a workspace of a thousand records: how long until they are
// read, until the queue shows what each would change, and until all of it is taken in.
// One Chromium, a fresh context a run, medians; the clock runs in the page and stops after the
// second animation frame, when the picture is on the screen.
import assert from "node:assert/strict";
import { launch, servePage, started } from "../e2e/support/browser.mjs";
import { upload } from "../e2e/support/hands.mjs";

const runs = Number(process.env.KLASTER_RUNS ?? 5);
const partners = 40;
const projects = 24;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const member = (at) => ({ id: `m${at}`, kind: "member", name: `Partner ${at}`, town: "Town" });
const project = (at, of) => ({
  id: `p${at}.${of}`,
  kind: "project",
  title: `Project ${at}.${of}`,
  leadMember: `m${at}`,
  status: "planned",
  expectedImpact: "to be said",
});
const organisation = { id: "o", kind: "organisation", name: "Forty partners", language: "en" };
const count = [...Array(partners).keys()];
const own = (at) => [member(at), ...[...Array(projects).keys()].map((of) => project(at, of))];
const file = (records, more) =>
  JSON.stringify({ format: "klaster", version: 1, workspace: "w1", organisation: organisation.name, records, ...more });

/** What a partner sends back: the town and the impact of four projects, each a step of its own. */
function returned(at) {
  const records = own(at);
  const edits = [[0, "town", `Town ${at}`], ...[1, 2, 3, 4].map((of) => [of, "expectedImpact", `Impact ${of}`])];
  const journal = edits.map(([of, field, to], step) => {
    const from = records[of][field];
    records[of] = { ...records[of], [field]: to };
    return {
      id: `r${at}:${step + 1}`,
      lamport: step + 1,
      at: "2026-01-10T10:00:00Z",
      by: `Partner ${at}`,
      changes: [{ record: records[of].id, field, from, to }],
    };
  });
  const text = file([organisation, ...records], { scope: "partner", partner: `m${at}`, journal });
  return { name: `partner-${at}.klaster.json`, mimeType: "application/json", buffer: Buffer.from(text) };
}

/** In the page: acts, waits until something is there, and until it is drawn; the milliseconds of both. */
function watch() {
  window.until = async (act, find) => {
    const begin = performance.now();
    act();
    while (!find()) await new Promise(requestAnimationFrame);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - begin;
  };
  window.named = (within, start) =>
    [...document.querySelectorAll(`${within} button`)].find((it) => it.textContent.trim().startsWith(start));
}

const whole = file([organisation, ...count.flatMap(own)], { journal: [] });
const files = count.map(returned);
const bytes = files.reduce((sum, it) => sum + it.buffer.length, 0);
const times = { read: [], compared: [], taken: [] };
const site = await servePage();
const browser = await launch();
try {
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: "en" });
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(site.address);
    await started(page);
    await upload(page.getByTestId("open-file"), "whole.klaster.json", whole);
    await page.locator(".shell").waitFor();
    const waiting = page.evaluate(() => until(() => {}, () => named("dialog[open]", "Merge")));
    await page.locator('.header input[type="file"]').setInputFiles(files);
    times.read.push(await waiting);
    times.compared.push(
      await page.evaluate(() =>
        until(() => named("dialog[open]", "Merge").click(), () => document.querySelector("[data-testid=queue]")),
      ),
    );
    assert.match(await page.getByTestId("queue").innerText(), /200 changes to take in, no question/);
    times.taken.push(
      await page.evaluate(() =>
        until(() => named(".sharing", "Take in").click(), () => document.querySelector(".sharing-receipt")),
      ),
    );
    await context.close();
  }
} finally {
  await browser.close();
  await site.close();
}
const told = {
  read: "chosen, handed to the page and read",
  compared: "compared, and the queue shown",
  taken: "taken in, and the receipt shown",
};
console.log(
  `${partners} files of ${Math.round(bytes / partners / 1000)} kB with 200 changes, into ${1 + partners * (1 + projects)} records; ${runs} runs, medians`,
);
for (const [what, name] of Object.entries(told)) {
  console.log(`${name.padEnd(37)} ${Math.round(median(times[what]))} ms`);
}
