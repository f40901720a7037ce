// A poll from its opening to its sentence: recorded by keyboard, by hands and by click; refused,
// recused, called again, run off, kept secret and rehearsed.
import assert from "node:assert/strict";
import { accessible, eventually, inEveryDress, press, reads, wear } from "./support/hands.mjs";
import { button, close, enter, figure, keys, motion, openTheVote, spoken } from "./support/polls.mjs";
import { story } from "./support/story.mjs";
import { notice, sampleText } from "./support/workspace.mjs";

story("a whole vote goes by keyboard from its opening to a resolution", async ({ page, open }) => {
  await enter(page, open, "hungary", [motion()], "p1");
  await reads(page.locator(".looks"), "Quorate: 21 can vote, 13 needed");
  await button(page, "Open the vote").focus();
  await press(page, "Enter");
  await keys(page).waitFor();
  await eventually(async () => assert.ok(await keys(page).evaluate((it) => it === document.activeElement)));

  await page.keyboard.type("cs");
  await reads(spoken(page), "Csermely Szenzor Kft.");
  await page.keyboard.type("n");
  await reads(spoken(page), "Csermely Szenzor Kft.: no");
  await reads(figure(page, "no"), "1");
  await press(page, "Backspace");
  await reads(spoken(page), "taken back");
  await reads(figure(page, "no"), "0");
  // The letter of a choice says it again, while the name is still in hand by the arrows.
  await page.keyboard.type("csy");
  await reads(figure(page, "yes"), "1");

  // Undo with one key takes the last ballot back.
  await press(page, "Control+z");
  await reads(figure(page, "yes"), "0");

  // With the arrows the roll is walked in order; a key goes on to the next name.
  await press(page, "ArrowDown", "ArrowDown");
  await page.keyboard.type("yya");
  await reads(figure(page, "abstain"), "1");

  await button(page, "All others: yes").press("Enter");
  await reads(figure(page, "yes"), "20");
  await reads(page.locator(".verdict"), "So far: Adopted");
  await reads(page.locator(".threshold"), "11 yes needed");

  await button(page, "Close the vote").press("Enter");
  await reads(page.locator(".gavel-sure"), "cannot be undone");
  // The warning takes the keyboard first, so that it is read out before it can be answered.
  await eventually(async () => assert.ok(await page.locator(".gavel-sure").evaluate((it) => it === document.activeElement)));
  await button(page, "Close for good").press("Enter");
  await reads(page.locator(".verdict"), /Adopted\.[\s\S]*20 yes, 0 no, 1 abstained/);
  await reads(page.locator(".verdict"), "Resolution");
  await reads(page.locator(".recount"), "the same result");
  assert.equal(await keys(page).count(), 0);
});

story("a show of hands that does not add up is not closed", async ({ page, open }) => {
  await enter(page, open, "hungary", [motion()], "p1");
  await openTheVote(page);
  await button(page, "Show of hands").click();
  for (const [label, count] of [["Yes", "12"], ["No", "5"], ["Abstain", "3"], ["Ballots handed in", "21"]]) {
    const field = page.locator(".poll-hands").getByLabel(label, { exact: true });
    await field.fill(count);
    await press(page, "Tab");
  }
  await reads(page.locator(".poll-sum"), "1 ballot unaccounted for");
  await reads(page.locator(".why-not"), "1 ballot unaccounted for");
  assert.ok(await button(page, "Close the vote").isDisabled());
  // Yes by subtraction: those present less the others.
  await page.getByRole("button", { name: /^Yes = those present/ }).click();
  await reads(page.locator(".poll-sum"), "add up to 21");
  await reads(figure(page, "yes"), "13");
  await close(page);
  await reads(page.locator(".verdict"), /Adopted\.[\s\S]*13 yes, 5 no, 3 abstained/);
});

story("a supporting member has no vote button, and its ballot is refused with the reason", async ({ page, open }) => {
  await enter(page, open, "hungary", [motion()], "p1");
  await openTheVote(page);
  const heard = page.locator(".heard li").first();
  const name = (await heard.locator("span").first().innerText()).split(/\s+(consults|observes)/)[0].trim();
  assert.equal(await heard.locator(".says").count(), 0);
  await heard.getByRole("button", { name: /List a ballot as refused/ }).click();
  await reads(page.locator(".refused"), name);
  await reads(page.locator(".refused"), "consultation right only");
  await reads(spoken(page), "refused");
  await reads(figure(page, "yes"), "0");
  await reads(page.locator(".quorum-light"), "21 present of 24");
});

story("a recusal changes the base, the threshold and the quorum", async ({ page, open }) => {
  await enter(page, open, "hungary", [motion()], "p1");
  await openTheVote(page);
  await reads(page.locator(".threshold"), "11 yes needed");
  await page.locator(".voter .who").first().click();
  await page.locator(".poll-facts summary").click();
  await page.getByLabel("takes no part in this item").check();
  await reads(page.locator(".figures .base"), "20");
  await reads(page.locator(".voter").first(), "recused from this matter");
  assert.equal(await page.locator(".voter").first().locator(".says").count(), 0);
});

story("without a quorum the light is red before the item is called, and a second call is drafted", async ({ page, open }) => {
  const again = { id: "mt9", kind: "meeting", body: "b01", title: "megismételt közgyűlés", date: "2026-01-15" };
  const first = { id: "mt8", kind: "meeting", body: "b01", title: "közgyűlés", date: "2025-12-18" };
  await enter(page, open, "hungary", [motion({ meeting: "mt8" }), first, again], "p1");
  await reads(page.locator(".quorum-light"), "not quorate");
  await reads(page.locator(".looks"), "Not quorate");
  await reads(page.locator(".gavel"), "whatever number of voters attends");
  await openTheVote(page);
  await close(page);
  await reads(page.locator("blockquote"), "called again for want of a quorum");
  await button(page, "Draft the second call").click();
  await reads(notice(page), "only if the first invitation announced it");
  await page.getByLabel("The first invitation announced it").check();
  await page.getByLabel("Meeting", { exact: true }).selectOption({ index: 1 });
  await button(page, "Draft the second call").click();
  await reads(page.locator(".call"), /call 2/i);
});

const election = [
  motion({ id: "e1", pollKind: "election", title: "Az elnök megválasztása" }),
  ...["Kiss Anna", "Nagy Béla", "Tóth Csilla"].map((text, at) => ({
    id: `e1.o${at + 1}`,
    kind: "pollOption",
    poll: "e1",
    text,
    order: `8${at}`,
  })),
];

story("an election without an absolute majority leads to a run-off between the first two", async ({ page, open }) => {
  await enter(page, open, "hungary", election, "e1");
  await openTheVote(page);
  await keys(page).focus();
  await press(page, "ArrowDown");
  await page.keyboard.type("1");
  await reads(spoken(page), "1");
  await reads(page.locator(".score .options li").first(), /Kiss Anna[\s\S]*1/);
  await button(page, "Take back").click();
  await button(page, "Show of hands").click();
  const fields = page.locator(".poll-hands");
  for (const [label, count] of [["Kiss Anna", "9"], ["Nagy Béla", "8"], ["Tóth Csilla", "4"], ["Ballots handed in", "21"]]) {
    await fields.getByLabel(label, { exact: true }).fill(count);
    await press(page, "Tab");
  }
  await reads(page.locator(".verdict"), "nobody has the majority; run-off: Kiss Anna, Nagy Béla");
  await close(page);
  await button(page, "Draft a run-off between the first two").click();
  await eventually(async () => assert.match(await page.locator(".question").innerHTML(), /run-off/));
  await reads(page.locator(".score .options"), /Kiss Anna[\s\S]*Nagy Béla/);
  assert.equal(await page.locator(".score .options li").count(), 2);
});

story("a secret poll knows totals alone, and its count is hidden until it is closed", async ({ page, open }) => {
  await enter(page, open, "hungary", [motion({ openBallot: false })], "p1");
  await openTheVote(page);
  assert.equal(await keys(page).count(), 0);
  assert.equal(await page.locator(".says").count(), 0);
  await reads(page.locator(".poll-roll"), "totals only");
  await page.locator(".poll-hands").getByLabel("No", { exact: true }).fill("2");
  await press(page, "Tab");
  await page.getByRole("button", { name: /^Yes = those present/ }).click();
  await wear(page, "projector");
  await eventually(async () => assert.ok(await page.locator(".veil").isVisible()));
  assert.ok(!(await page.locator(".figures").isVisible()));
  await wear(page, "light");
  await close(page);
  await reads(page.locator(".verdict"), /Adopted\.[\s\S]*19 yes, 2 no/);
});

story("a rehearsal runs the polls of a meeting and leaves nothing behind", async ({ page, open }) => {
  await enter(page, open, "hungary", [], "v03");
  await page.evaluate(() => {
    location.hash = "#/votes?focus=v03&rehearsal=1";
  });
  await reads(page.locator(".rehearsal"), "nothing is kept");
  await openTheVote(page);
  await button(page, "All others: yes").click();
  await close(page);
  await reads(page.locator(".verdict"), "Adopted");
  await button(page, "End the rehearsal").click();
  await reads(page.locator(".verdict"), "19 yes, 1 no, 1 abstained");
});

story("a vote is recorded with the keys of the reader's language", async ({ page, open }) => {
  await enter(page, open, "hungary", [motion({ state: "open" })], "p1");
  await reads(page.locator("#poll-keys-hint"), /I\s*igen[\s\S]*N\s*nem[\s\S]*T\s*tartózkodik/);
  await keys(page).focus();
  await page.keyboard.type("cst");
  await reads(spoken(page), "Csermely Szenzor Kft.: tartózkodik");
  await page.keyboard.type("csi");
  await reads(page.locator(".verdict"), "1 igen, 0 nem, 0 tartózkodás");
}, { lang: "hu" });

story("a vote is recorded in Serbian", async ({ page, open }) => {
  const poll = motion({ state: "open", title: "Usvajanje plana rada", body: "b01", rule: "rule.default" });
  await enter(page, open, "serbia", [poll], "p1");
  await reads(page.locator("#poll-keys-hint"), /Z\s*za[\s\S]*P\s*protiv[\s\S]*U\s*uzdržan/);
  const first = page.locator(".voter:has(.says)").first();
  const name = await first.locator(".who span").first().innerText();
  await keys(page).focus();
  await first.locator(".who").click();
  await first.locator(".says .yes").click();
  await reads(spoken(page), `${name}: za`);
}, { lang: "sr-Latn" });

story("an open poll has no barrier, in any dress", async ({ page, open }) => {
  await enter(page, open, "hungary", [motion({ state: "open" })], "p1");
  await page.locator(".voter .who").first().click();
  await inEveryDress(page, () => accessible(page, { within: "main" }));
});

story("names that a rule hides are on no paper, on no wall and on no member's card", async ({ page, open }) => {
  const rule = JSON.parse(sampleText("hungary")).records.find(({ id }) => id === "rule.default");
  await enter(page, open, "hungary", [{ ...rule, secrecy: "namesHidden" }], "v07");
  const roll = page.locator(".score-roll .roll");
  await roll.waitFor();
  await page.getByText("What each chose stays out of reports").waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await roll.isVisible(), false);
  await page.emulateMedia({ media: "screen" });
  await wear(page, "projector");
  assert.equal(await roll.isVisible(), false);
  await wear(page, "light");
  await page.evaluate(() => void (location.hash = "#/members?focus=m01"));
  const cast = (poll) => page.locator(`#member-card a[href*="focus=${poll}"]`).count();
  // The board's rule hides nothing.
  await eventually(async () => assert.ok((await cast("v02")) > 0));
  assert.equal(await cast("v07"), 0);
});
