// Says each story's outcome on one line and the sum at the end; the sum also
// goes into the file that KLASTER_TALLY names, for who called.
import { writeFileSync } from "node:fs";

export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === "test:pass" && !data.skip && !data.todo) {
      passed += 1;
      yield `ok   ${data.name} (${Math.round(data.details.duration_ms)} ms)\n`;
    } else if (type === "test:fail") {
      failed += 1;
      const cause = data.details.error?.cause ?? data.details.error;
      yield `FAIL ${data.name}\n${String(cause?.stack ?? cause).replace(/^/gm, "     ")}\n`;
    } else if (type === "test:stderr" || type === "test:stdout") {
      yield data.message;
    }
  }
  const sum = `${passed} passed, ${failed} failed`;
  if (process.env.KLASTER_TALLY) writeFileSync(process.env.KLASTER_TALLY, `${sum}\n`);
  yield `${sum}\n`;
}
