// One clock for every side. `stand` runs in each measured page; `work` reads a trace of its main thread.

/** Puts `bench` into a page. */
export function stand() {
  const frame = () => new Promise(requestAnimationFrame);
  // After the rendering of the frame under way.
  const after = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      });
    });
  const bench = { frame };
  /**
   * Milliseconds from `act` until the frame that holds what it leads to has been drawn: the frame
   * after the first at whose end `there` holds. Of something done at once that is the second frame.
   */
  bench.painted = async (act, there = () => true, limit = 120_000) => {
    await frame();
    await new Promise((done) => setTimeout(done, 50));
    const begin = performance.now();
    act();
    const script = performance.now() - begin;
    do {
      await after();
      if (performance.now() - begin > limit) return { script, painted: NaN };
    } while (!there());
    await frame();
    return { script, painted: performance.now() - begin };
  };
  /** Acts once in each frame; the intervals between frames. */
  bench.frames = async (count, act, seconds = 20) => {
    const intervals = [];
    await frame();
    const begin = performance.now();
    performance.mark("frames-begin");
    let last = begin;
    for (let at = 0; at < count && last - begin < seconds * 1000; at += 1) {
      act(at);
      await frame();
      const now = performance.now();
      intervals.push(now - last);
      last = now;
    }
    // What is put off until the hand rests belongs to the work, too.
    await new Promise((done) => setTimeout(done, 400));
    await frame();
    performance.mark("frames-end");
    return intervals;
  };
  globalThis.bench = bench;
}

const streamed = async (session, handle) => {
  let text = "";
  for (;;) {
    const { data, eof } = await session.send("IO.read", { handle, size: 1 << 20 });
    text += data;
    if (eof) break;
  }
  await session.send("IO.close", { handle });
  return JSON.parse(text).traceEvents;
};

/**
 * The work of each frame while `run` goes on in the page: milliseconds that its main thread computes
 * from one animation frame to the next, everything included, by the thread's own clock.
 */
export async function work(page, run) {
  const session = await page.context().newCDPSession(page);
  await session.send("Tracing.start", {
    transferMode: "ReturnAsStream",
    traceConfig: {
      includedCategories: ["disabled-by-default-devtools.timeline", "disabled-by-default-devtools.timeline.frame", "devtools.timeline", "blink.user_timing"],
      excludedCategories: ["*"],
    },
  });
  const intervals = await run();
  const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  const events = await streamed(session, (await done).stream);
  await session.detach();
  const begin = events.find((event) => event.name === "frames-begin");
  const end = events.find((event) => event.name === "frames-end");
  const own = events.filter((event) => event.pid === begin.pid && event.tid === begin.tid && event.ts >= begin.ts && event.ts <= end.ts);
  const starts = own
    .filter((event) => event.name === "BeginMainThreadFrame")
    .map((event) => event.ts)
    .sort((a, b) => a - b);
  const frames = starts.map(() => ({ cpu: 0, wall: 0 }));
  for (const event of own) {
    if (event.name !== "RunTask" || !event.dur) continue;
    // A task that renders begins a little before the frame that it renders.
    let at = starts.findLastIndex((start) => start <= event.ts + Math.min(event.dur, 2000));
    at = Math.max(at, 0);
    if (!frames[at]) continue;
    frames[at].cpu += (event.tdur ?? event.dur) / 1000;
    frames[at].wall += event.dur / 1000;
  }
  return { intervals, cpu: frames.map((frame) => frame.cpu), wall: frames.map((frame) => frame.wall), events: own };
}

export const quantile = (values, part) => {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] : NaN;
};
export const median = (values) => quantile(values, 0.5);
