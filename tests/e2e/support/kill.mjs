// A whole browser with a profile of its own, which can be killed as a power cut kills it and started
// again on the same profile.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { flags } from "./browser.mjs";

/** Starts the browser on a profile: `{ context, kill }`. */
async function begin(profile) {
  const child = spawn(
    process.env.CHROMIUM ?? "/usr/bin/chromium",
    [
      ...flags,
      "--headless=new",
      "--lang=en",
      "--remote-debugging-port=0",
      // Pages in the background keep their pace, so that two can be killed at the same point.
      "--disable-background-timer-throttling",
      "--disable-backgrounding-occluded-windows",
      "--disable-renderer-backgrounding",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    // A process group of its own: nothing of it outlives the kill.
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const kill = async () => {
    process.kill(-child.pid, "SIGKILL");
    await ended;
    // The profile is free when the last process of the group has let go of it.
    await new Promise((resolve) => setTimeout(resolve, 500));
  };
  try {
    const endpoint = await new Promise((resolve, reject) => {
      let said = "";
      child.stderr.on("data", (more) => {
        said += more;
        const found = said.match(/ws:\/\/\S+/);
        if (found) resolve(found[0]);
      });
      child.once("exit", () => reject(new Error(`the browser did not start: ${said}`)));
    });
    const browser = await chromium.connectOverCDP(endpoint);
    const [context] = browser.contexts();
    context.setDefaultTimeout(20_000);
    return { context, kill };
  } catch (error) {
    await kill().catch(() => {});
    throw error;
  }
}

/** Gives `tell` a way to start the browser again and again on one profile; leaves nothing behind. */
export async function withProfile(tell) {
  const profile = await mkdtemp(join(tmpdir(), "klaster-killed-"));
  let last;
  try {
    return await tell(async () => {
      last = await begin(profile);
      return last;
    });
  } finally {
    await last?.kill().catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
