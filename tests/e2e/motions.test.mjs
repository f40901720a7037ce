// The board of motions, a motion's own page, the rule cards and the register: by hand, by menu, by
// keyboard alone.
import assert from "node:assert/strict";
import { accessible, eventually, inEveryDress, press, reads, tabTo } from "./support/hands.mjs";
import { story } from "./support/story.mjs";
import { goTo, samples, walkTo } from "./support/workspace.mjs";

const [SERBIA, HUNGARY, GERMANY] = samples;

async function enter(page, open, sample, fragment) {
  await walkTo({ page, open }, sample, fragment);
  await page.locator(".page.votes").waitFor();
}

const column = (page, name) => page.locator(`.vote-column[data-column="${name}"]`);

/** Types a new motion into the draft column; gives its card. */
async function draft(page, title) {
  const line = page.getByRole("textbox", { name: "New motion …" });
  await line.fill(title);
  await line.press("Enter");
  const card = column(page, "draft").locator(".vote-card", { hasText: title });
  await card.waitFor();
  return card;
}

const middle = async (locator) => {
  const box = await locator.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 60) };
};

/** Takes a card by mouse and goes over a column without letting go. */
async function carry(page, card, to) {
  const from = await middle(card);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12);
  const over = await middle(to);
  await page.mouse.move(over.x, over.y, { steps: 6 });
}

const hash = (page) => page.evaluate(() => location.hash);

story("a motion is made in one step and stands as a draft", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes");
  const card = await draft(page, "A shared pump");
  await reads(card, "Közgyűlés");
  await eventually(async () => {
    const link = card.getByRole("link", { name: "A shared pump" });
    assert.ok(await link.evaluate((it) => it === document.activeElement), "the new card has the keyboard");
  });
});

story("a card dragged to a column that takes it moves, and the move is said", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes");
  const card = await draft(page, "A shared pump");
  await carry(page, card, column(page, "proposed"));
  await eventually(async () => assert.match(await column(page, "proposed").getAttribute("class"), /\bmay\b.*\bunder\b/));
  assert.match(await column(page, "done").getAttribute("class"), /\bmay-not\b/);
  await page.mouse.up();
  await column(page, "proposed").locator(".vote-card", { hasText: "A shared pump" }).waitFor();
  await reads(page.locator(".notice"), "“A shared pump”: Draft → Proposed");
  assert.doesNotMatch(await hash(page), /focus/, "letting go does not open the card");
});

story("a place that does not take a card says why there, and nothing moves", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes");
  const card = await draft(page, "A shared pump");
  await carry(page, card, column(page, "in-force"));
  await reads(page.locator(".motion-ghost"), "From “Draft” no step leads to “In force”.");
  await page.mouse.up();
  await reads(column(page, "in-force").getByRole("alert"), "no step leads");
  assert.equal(await column(page, "draft").locator(".vote-card").count(), 1);
});

story("Escape calls a drag off", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes");
  const card = await draft(page, "A shared pump");
  await carry(page, card, column(page, "proposed"));
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await eventually(async () => assert.equal(await page.locator(".motion-ghost").count(), 0));
  assert.equal(await column(page, "draft").locator(".vote-card").count(), 1);
});

story(
  "a finger takes a card by its grip",
  async ({ page, context, open }) => {
    await enter(page, open, HUNGARY, "#/votes");
    await draft(page, "A shared pump");
    const touch = await context.newCDPSession(page);
    const grip = await middle(column(page, "draft").locator(".grip"));
    const target = column(page, "proposed");
    const send = (type, at) =>
      touch.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [{ x: at.x, y: at.y }] : [] });
    await send("touchStart", grip);
    await send("touchMove", { x: grip.x + 10, y: grip.y + 10 });
    await send("touchMove", await middle(target));
    await send("touchEnd");
    await target.locator(".vote-card", { hasText: "A shared pump" }).waitFor();
  },
  { context: { hasTouch: true, viewport: { width: 1280, height: 800 } } },
);

story("the menu moves by clicks alone and tells what must wait", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes");
  const card = await draft(page, "A shared pump");
  await card.getByRole("button", { name: "Move: A shared pump" }).click();
  await reads(card.locator(".refusals"), "A motion is proposed before it is voted on.");
  await card.getByRole("button", { name: "Proposed", exact: true }).click();
  await column(page, "proposed").locator(".vote-card", { hasText: "A shared pump" }).waitFor();
});

story("keys alone carry a motion from draft to debate, and back is refused", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes");
  await tabTo(page, page.getByRole("textbox", { name: "New motion …" }));
  await page.keyboard.type("A shared pump");
  await press(page, "Enter");
  for (const [key, name] of [
    ["Alt+ArrowRight", "proposed"],
    ["Alt+ArrowRight", "debated"],
  ]) {
    const link = page.getByRole("link", { name: "A shared pump" });
    await eventually(async () => assert.ok(await link.evaluate((it) => it === document.activeElement)));
    await press(page, key);
    await column(page, name).locator(".vote-card", { hasText: "A shared pump" }).waitFor();
  }
});

story("filters narrow the board and stand in the address", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes");
  await page.getByRole("searchbox", { name: "Search motions" }).fill("tagdíj");
  await eventually(async () => assert.equal(await page.locator(".vote-card").count(), 1));
  assert.match(await hash(page), /q=tagd/);
  await page.getByRole("button", { name: "Show all" }).click();
  await eventually(async () => assert.ok((await page.locator(".vote-card").count()) > 5));
  await goTo(page, "#/votes?kind=election");
  await eventually(async () => assert.equal(await page.locator(".vote-card").count(), 1));
});

story("a long column folds what is old", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes");
  const decided = column(page, "decided");
  assert.equal(await decided.locator(".vote-card").count(), 8);
  await decided.getByRole("button", { name: "Show 1 more" }).click();
  await eventually(async () => assert.equal(await decided.locator(".vote-card").count(), 9));
});

story("a draft is written in place, put forward, and takes comments with answers", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes");
  const card = await draft(page, "A shared pump");
  await card.getByRole("link").click();
  const text = page.getByRole("textbox", { name: "Text of the motion" });
  await text.fill("The cluster buys one pump for all.");
  await text.press("Control+Enter");
  await page.getByRole("combobox", { name: "Proposed by" }).selectOption({ label: "Stratégiai Tanács (ST)" });
  await page.getByRole("button", { name: "Propose", exact: true }).click();
  await reads(page.locator('.stations [aria-current="step"]'), "Proposed");
  const line = page.getByRole("textbox", { name: "New comment, concern or objection …" });
  await line.fill("Who keeps it?");
  await line.press("Enter");
  await reads(page.locator(".comments .answer"), "No answer recorded yet.");
  const answer = page.getByRole("textbox", { name: "Answer", exact: true });
  await answer.fill("The office does.");
  await answer.press("Control+Enter");
  await eventually(async () => assert.equal(await page.locator(".comments .missing").count(), 0));
});

story("an amendment is voted on before its motion", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes");
  const card = await draft(page, "A shared pump");
  await card.getByRole("link").click();
  await page.getByRole("button", { name: "Propose", exact: true }).click();
  const line = page.getByRole("textbox", { name: "New amendment …" });
  await line.fill("Two pumps");
  await line.press("Enter");
  await reads(page.locator(".gavel"), "The amendment is voted on first: Two pumps");
  await page.getByRole("link", { name: "Two pumps" }).click();
  await reads(page.locator(".motion-parts"), "Amends: A shared pump");
});

story("what was decided is read, not edited", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes?focus=v03");
  await page.locator(".motion-head .question").waitFor();
  assert.equal(await page.locator(".motion-head textarea").count(), 0);
  assert.equal(await page.locator(".motion-facts select").count(), 1, "what it serves may still be told");
});

story("the path of the strategy links its steps and says what is missing", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes?focus=v03");
  const path = page.locator(".strategy-path");
  await reads(path, /Proposal[\s\S]*Debate and adoption[\s\S]*Work plan[\s\S]*Supervision/i);
  await path.getByRole("link").first().click();
  await reads(page.locator(".motion-head .question"), "A stratégiai javaslat Közgyűlés elé terjesztése");
  await reads(page.locator(".strategy-path .here"), "A stratégiai javaslat");
});

story("a rule card begins from a preset, reads itself back and asks what it leaves open", async ({ page, open }) => {
  await enter(page, open, GERMANY, "#/votes?view=rules");
  const before = await page.locator(".rule-card").count();
  await page.getByRole("combobox", { name: "Add a rule card …" }).selectOption({ label: "Hungary: association, general" });
  await eventually(async () => assert.equal(await page.locator(".rule-card").count(), before + 1));
  const card = page.locator(".rule-card").last();
  await reads(card.locator(".read-back"), "more than half of those present");
  await reads(card.locator(".left-open summary"), /more question/);
  const majority = card.getByRole("textbox", { name: "Majority: numerator" });
  await majority.fill("2");
  await majority.press("Enter");
  const whole = card.getByRole("textbox", { name: "Majority: denominator" });
  await whole.fill("3");
  await whole.press("Enter");
  await reads(card.locator(".read-back"), "more than two thirds of those present");
  await card.getByRole("button", { name: "Back to “not set”: Majority" }).click();
  await reads(card.locator(".notes").first(), "How many yes does it take?");
});

story("an empty card asks of whom a majority is", async ({ page, open }) => {
  await enter(page, open, GERMANY, "#/votes?view=rules");
  await page.getByRole("combobox", { name: "Add a rule card …" }).selectOption({ label: "Empty card" });
  const card = page.locator(".rule-card").last();
  await card.getByRole("button", { name: "Set: Majority" }).click();
  await reads(card.locator(".notes").first(), "A majority of whom");
  await card.getByRole("combobox", { name: "Of whom" }).selectOption({ label: "of the votes cast" });
  await eventually(async () => assert.doesNotMatch(await card.locator(".notes").first().innerText(), /of whom/));
});

story("the register is searched, followed up and corrected, and its chain is checked", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes?view=register");
  await reads(page.locator(".chain-state"), "No entry is sealed yet");
  await page.getByRole("searchbox", { name: "Search the register" }).fill("stratégiájának");
  await eventually(async () => assert.equal(await page.locator(".register tbody tr").count(), 1));
  const row = page.locator(".register tbody tr").first();
  await row.getByRole("combobox", { name: /^Status/ }).selectOption({ label: "In progress" });
  await row.getByRole("button", { name: /^Correct/ }).click();
  const what = row.getByRole("textbox", { name: /^Correct/ });
  await what.fill("The strategy runs until 2030.");
  await what.press("Enter");
  await page.getByRole("button", { name: "Show all" }).click();
  await reads(page.locator(".register tbody"), /Corrects: 1\/2025\. \(III\. 20\.\) KGY/);
  await reads(page.locator(".register tbody"), "Corrected by: 6/2025. (XI. 30.) KGY");
  await reads(page.locator(".chain-state"), "Sealed, unbroken: 1 entry. 8 earlier entries stand without a seal.");
});

story("a number pattern shows the number that comes next, and a slip is refused", async ({ page, open }) => {
  await enter(page, open, SERBIA, "#/votes?view=register");
  await page.locator(".numbers summary").click();
  const pattern = page.getByRole("textbox", { name: /^Number pattern/ }).first();
  await pattern.fill("Odluka {year}");
  await pattern.press("Enter");
  await reads(page.locator(".notice"), "The pattern needs a place for the number: {n}");
  await pattern.fill("Odluka {n}-{year}");
  await pattern.press("Enter");
  await reads(page.locator(".numbers dd").first(), /Next: Odluka \d+-\d{4}/);
});

story("a resolution has a page of its own with verdict, rule and signatures", async ({ page, open }) => {
  await enter(page, open, HUNGARY, "#/votes?view=register");
  await page.getByRole("link", { name: "Certificate: 1/2025. (III. 20.) KGY" }).click();
  const sheet = page.locator(".certificate");
  await reads(sheet, "1/2025. (III. 20.) KGY");
  await reads(sheet, /19 yes, 1 no, 1 abstained/);
  await reads(sheet, "more than half of those present");
  await accessible(page, { within: "main" });
});

for (const [name, fragment] of [
  ["board", "votes"],
  ["motion", "votes?focus=v03"],
  ["rules", "votes?view=rules"],
  ["register", "votes?view=register"],
]) {
  story(`the ${name} has no barrier, in any dress`, async ({ page, open }) => {
    await enter(page, open, HUNGARY, `#/${fragment}`);
    if (name === "board") await draft(page, "A shared pump");
    await inEveryDress(page, () => accessible(page, { within: "main" }));
  });
}
