// Polls that are more than yes and no: several seats, rankings, dots, consensus, moods, and votes
// that weigh or stand in groups.
import assert from "node:assert/strict";
import { eventually, press, reads } from "./support/hands.mjs";
import { button, changed, close, enter, figure, keys, motion, openTheVote, spoken } from "./support/polls.mjs";
import { story } from "./support/story.mjs";

const names = ["Kiss Anna", "Nagy Béla", "Tóth Csilla"];

/** A poll with options, its rule, and ballots by name: `["m01", "1 2"]` picks the first two options. */
function contest({ rule = {}, poll = {}, ballots = [], options = names }) {
  return [
    { id: "r1", kind: "ruleCard", name: "Választás", weights: "one", ...rule },
    motion({ id: "e1", pollKind: "election", title: "Az elnök megválasztása", rule: "r1", ...poll }),
    ...options.map((text, at) => ({ id: `e1.o${at + 1}`, kind: "pollOption", poll: "e1", text, order: `8${at}` })),
    ...ballots.map(([member, picks]) => ({
      id: `e1.${member}`,
      kind: "ballot",
      poll: "e1",
      member,
      picks: picks.split(" ").map((at) => `e1.o${at}`),
    })),
  ];
}

/** Ballots of the members m01, m02, … in the room; m10, m18 and m22 were not there. */
const ballots = (...picks) => {
  const there = [...Array(24).keys()].map((at) => `m${String(at + 1).padStart(2, "0")}`);
  const present = there.filter((id) => !["m10", "m18", "m22"].includes(id));
  return picks.map((pick, at) => [present[at], pick]);
};

const times = (count, pick) => Array(count).fill(pick);
const verdict = (page) => page.locator(".verdict");

/** First choices favour the first option; the transfer of the third makes the second the winner. */
const divided = ballots(...times(8, "1 2"), ...times(7, "2 3"), ...times(6, "3 2"));

story("an instant run-off passes on the ballots of whoever comes last", async ({ page, open }) => {
  const rule = { method: "instantRunOff", majority: { base: "cast", num: 1, den: 2, strict: true } };
  await enter(page, open, "hungary", contest({ rule, ballots: divided }), "e1");
  await openTheVote(page);
  await reads(verdict(page), "chosen: Nagy Béla");
  // The rounds can be read one by one: who went, and where the ballots went.
  await reads(page.locator("main"), /Tóth Csilla[\s\S]*13/);
  await close(page);
  await reads(verdict(page), /Nagy Béla 13/);
  await reads(page.locator(".options li.won"), "Nagy Béla");
});

story("a ranking is given by the numbers in order, and a number again takes back what came after", async ({ page, open }) => {
  await enter(page, open, "hungary", contest({ rule: { method: "schulze" } }), "e1");
  await openTheVote(page);
  await keys(page).focus();
  await press(page, "ArrowDown");
  await page.keyboard.type("231");
  await reads(spoken(page), "2 › 3 › 1");
  await page.keyboard.type("3");
  await reads(spoken(page), "Algasziget Biotechnológia Kft.: 2");
  await page.keyboard.type("13");
  await reads(page.locator(".voter").first(), "2 › 1 › 3");
  await reads(verdict(page), "chosen: Nagy Béla");
});

story("Schulze finds who beats every other in pairs", async ({ page, open }) => {
  await enter(page, open, "hungary", contest({ rule: { method: "schulze" }, ballots: divided }), "e1");
  await openTheVote(page);
  await reads(verdict(page), "chosen: Nagy Béla");
  await close(page);
  await reads(page.locator(".options li.won"), "Nagy Béla");
});

story("dots are spread up to their number, and no further", async ({ page, open }) => {
  const poll = { pollKind: "dotVote", maxPoints: 3, binding: false, title: "Mi legyen előbb?" };
  await enter(page, open, "hungary", contest({ rule: { method: "dots" }, poll, options: ["Tanoda", "Vásár", "Hitel"] }), "e1");
  await openTheVote(page);
  await keys(page).focus();
  await press(page, "ArrowDown");
  await page.keyboard.type("113");
  await reads(spoken(page), "1 · 1 · 3");
  await page.keyboard.type("2");
  await reads(spoken(page), "3");
  await reads(page.locator(".score .options li").first(), /Tanoda[\s\S]*2/);
  await reads(verdict(page), "most: Tanoda; advice, not a decision");
});

story("several seats go to those with most votes, each with the majority", async ({ page, open }) => {
  const rule = { method: "majority", majority: { base: "present", num: 1, den: 2, strict: true }, tie: "runoff" };
  const given = ballots(...times(12, "1 2"), ...times(5, "1 3"), ...times(4, "3"));
  await enter(page, open, "hungary", contest({ rule, poll: { seats: 2 }, ballots: given }), "e1");
  await openTheVote(page);
  await reads(verdict(page), /Kiss Anna 17, Nagy Béla 12, Tóth Csilla 9[\s\S]*chosen: Kiss Anna, Nagy Béla/);
  await close(page);
  await eventually(async () => assert.equal(await page.locator(".options li.won").count(), 2));
});

story("consensus is stopped by an objection, and a concern waits for its answer", async ({ page, open }) => {
  const poll = motion({ id: "c1", pollKind: "consensus", title: "Legyen közös műhely.", rule: "r1" });
  const rule = { id: "r1", kind: "ruleCard", name: "Konszenzus", method: "consensus" };
  const concern = { id: "c1.k", kind: "comment", about: "c1", member: "m02", commentKind: "concern", text: "Ki fizeti?" };
  await enter(page, open, "hungary", [rule, poll, concern], "c1");
  await openTheVote(page);
  await reads(verdict(page), "no objection; agreed");
  await reads(verdict(page), "1 concern");
  await keys(page).focus();
  await page.keyboard.type("csn");
  await reads(verdict(page), "1 objection");
  await press(page, "Backspace");
  await reads(verdict(page), "no objection; agreed");
});

story("a mood poll counts guests too and binds nobody", async ({ page, open }) => {
  const poll = { pollKind: "consultative", binding: false, title: "Milyen volt a nap?" };
  await enter(page, open, "hungary", contest({ rule: { method: "approval" }, poll, options: ["Jó", "Közepes", "Rossz"] }), "e1");
  await openTheVote(page);
  await button(page, "Show of hands").click();
  const fields = page.locator(".poll-hands");
  for (const [label, count] of [["Jó", "18"], ["Közepes", "7"], ["Rossz", "2"]]) {
    await fields.getByLabel(label, { exact: true }).fill(count);
    await press(page, "Tab");
  }
  await reads(verdict(page), "most: Jó; advice, not a decision");
});

const majority = { base: "cast", num: 1, den: 2, strict: true };

story("a weighted vote counts votes, not heads, and the roll shows who has how many", async ({ page, open }) => {
  const rule = { id: "r1", kind: "ruleCard", name: "Súlyozott", weights: "weighted", tie: "rejected", majority };
  const heavy = changed("m07", { weight: 5 });
  await enter(page, open, "hungary", [rule, heavy, motion({ rule: "r1" })], "p1");
  await openTheVote(page);
  await keys(page).focus();
  await page.keyboard.type("aly");
  await reads(figure(page, "yes"), "5");
  await page.keyboard.type("csn");
  await reads(figure(page, "no"), "1");
  await reads(verdict(page), "5 yes, 1 no");
});

story("in a grouped vote each group has its share, however many belong to it", async ({ page, open }) => {
  const half = { num: 1, den: 2 };
  const groups = [{ name: "Nagyok", ...half }, { name: "Kicsik", ...half }];
  const rule = { id: "r1", kind: "ruleCard", name: "Csoportok", weights: "grouped", groups, tie: "rejected", majority };
  const there = [...Array(24).keys()].map((at) => `m${String(at + 1).padStart(2, "0")}`);
  const members = there.map((id, at) => changed(id, { voteGroup: at < 2 ? "Nagyok" : "Kicsik" }));
  const no = there.slice(2).filter((id) => !["m10", "m18", "m22"].includes(id));
  const said = [
    ...there.slice(0, 2).map((member) => [member, "yes"]),
    ...no.slice(0, 9).map((member) => [member, "yes"]),
    ...no.slice(9).map((member) => [member, "no"]),
  ].map(([member, choice]) => ({ id: `b.${member}`, kind: "ballot", poll: "p1", member, choice }));
  await enter(page, open, "hungary", [rule, ...members, motion({ rule: "r1" }), ...said], "p1");
  await openTheVote(page);
  // Two of two large ones, and 9 of 19 small ones: 1/2 + 1/2 × 9/19 of the votes.
  await reads(verdict(page), "14/19");
  await reads(verdict(page), "Adopted");
});
