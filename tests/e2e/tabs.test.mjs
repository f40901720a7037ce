// Two people in two tabs of one browser change the same organisation at once, each as fast as the page
// lets them: both tabs end alike, and nothing that either wrote is gone.
import assert from "node:assert/strict";
import { eventually } from "./support/hands.mjs";
import { started, story } from "./support/story.mjs";
import { walkInto } from "./support/workspace.mjs";

const EDITS = Number(process.env.KLASTER_EDITS ?? 150);
const FIELDS = ["Short name", "Name", "Region"];

/** Numbers that are the same in every run. */
function chance(seed) {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % end;
  };
}

const field = (page, name) => page.getByLabel(name, { exact: true }).first();
const values = (page) => Promise.all(FIELDS.map((name) => field(page, name).inputValue()));

async function write(page, who, below) {
  const written = [];
  for (let at = 0; at < EDITS; at += 1) {
    const name = FIELDS[below(FIELDS.length)];
    const text = `${who} ${at}`;
    await field(page, name).fill(text);
    await field(page, name).press("Enter");
    written.push(text);
  }
  return written;
}

/** Every value that the journal of this browser's store ever had. */
const everWritten = (page) =>
  page.evaluate(() => {
    const texts = Object.keys(localStorage).filter((key) => /:(entry|past):/.test(key));
    const entries = texts.flatMap((key) => localStorage.getItem(key).split("\n").map((line) => JSON.parse(line)));
    return entries.flatMap((entry) => entry.changes.map((change) => change.to));
  });

story(
  "two tabs that write at once end alike, also after a reload, and lose nothing of either",
  async ({ page, context, open, address }) => {
    await open();
    await walkInto(page, "hungary");
    const other = await context.newPage();
    for (const tab of [page, other]) {
      await tab.goto(`${address}#/charter`);
      await tab.reload();
      await started(tab);
      await field(tab, FIELDS[0]).waitFor();
    }
    const [first, second] = await Promise.all([write(page, "Ana", chance(7)), write(other, "Béla", chance(11))]);
    await eventually(async () => assert.deepEqual(await values(page), await values(other)), 20_000);
    const together = await values(page);
    const ever = new Set(await everWritten(page));
    const lost = [...first, ...second].filter((text) => !ever.has(text));
    assert.deepEqual(lost, []);
    for (const tab of [page, other]) {
      await tab.reload();
      await started(tab);
      await field(tab, FIELDS[0]).waitFor();
      assert.deepEqual(await values(tab), together);
    }
    console.log(`${first.length + second.length} edits in two tabs: the same in both, 0 lost`);
  },
  { timeout: 180_000 + EDITS * 200 },
);
