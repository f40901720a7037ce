// The figures as a plain table.
const width = [58, 13, 15, 9];

export const ms = (value) => (Number.isNaN(value) || value === undefined ? "–" : `${value >= 100 ? Math.round(value) : value.toFixed(1)} ms`);
export const times = (value) => (Number.isFinite(value) ? `${value >= 10 ? Math.round(value) : value.toFixed(1)}x` : "–");

export const line = (what, ours = "", theirs = "", ratio = "", demand = "") =>
  console.log(`${what.padEnd(width[0])}${ours.padStart(width[1])}${theirs.padStart(width[2])}${ratio.padStart(width[3])}  ${demand}`.trimEnd());

export const head = (title, theirs) => {
  console.log("");
  line(title, "ours", theirs, "ratio", "asked for");
  console.log("-".repeat(width.reduce((sum, one) => sum + one, 0) + 22));
};

const shorts = [];
/** "at least 10x: ok"; what falls short is remembered, with what it was asked of. */
export const asked = (text, holds, what = "") => {
  if (!holds) shorts.push(what ? `${what}: ${text}` : text);
  return `${text}: ${holds ? "ok" : "SHORT"}`;
};
export const shortOf = () => shorts;
