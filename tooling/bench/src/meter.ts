import type { Meter } from "./program.ts";

/**
 * Preloaded into every contender's process: tells what it has used so far when it is asked, and ends the process when the
 * bench is gone, however that ended.
 */
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  const meter: Meter = {
    cpuMs: (user + system) / 1000,
    residentMiB: process.memoryUsage.rss() / 2 ** 20,
    peakMiB: process.resourceUsage().maxRSS / 2 ** 10,
  };
  process.send?.(meter);
});
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
