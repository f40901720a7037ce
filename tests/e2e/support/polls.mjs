// A poll on the page, and the hands that run it.
import { openFile, sampleText } from "./workspace.mjs";

/** The sample with more records in it, or others in place of its own, open at one of its polls. */
export async function enter(page, open, sample, records, id, lang) {
  await open();
  const file = JSON.parse(sampleText(sample));
  const replaced = new Set(records.map(({ id }) => id));
  file.records = [...file.records.filter(({ id }) => !replaced.has(id)), ...records];
  await openFile(page, "workspace.klaster.json", JSON.stringify(file));
  await page.locator(".shell").waitFor();
  await page.evaluate((to) => {
    location.hash = `#/votes?focus=${to}`;
  }, id);
  await page.locator(".question").waitFor();
}

/** A motion before the Hungarian assembly of 20 March 2025, where 21 of 24 were present. */
export const motion = (more = {}) => ({
  id: "p1",
  kind: "poll",
  title: "A Közgyűlés elfogadja a 2026. évi munkatervet.",
  pollKind: "project",
  body: "b01",
  meeting: "mt1",
  proposer: "b03",
  rule: "rule.default",
  openBallot: true,
  binding: true,
  state: "debated",
  ...more,
});

export const button = (page, name) => page.getByRole("button", { name, exact: true });
export const keys = (page) => page.locator("#poll-keys");
export const spoken = (page) => page.locator(".spoken");
export const figure = (page, of) => page.locator(`.figures .${of} strong`).first();

export const openTheVote = async (page) => {
  await button(page, "Open the vote").click();
  await button(page, "Close the vote").waitFor();
};

export const close = async (page) => {
  await button(page, "Close the vote").click();
  await button(page, "Close for good").click();
};

/** A record of the Hungarian sample, with other values. */
export const changed = (id, more) => ({
  ...JSON.parse(sampleText("hungary")).records.find((record) => record.id === id),
  ...more,
});
