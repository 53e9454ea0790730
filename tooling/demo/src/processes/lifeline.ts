import { isMainThread } from "node:worker_threads";

/**
 * Preloaded into every program that is started here. The starter holds the other end of its standard input, which the system
 * closes however the starter ends, kill -9 included: then the program stops too, and is no orphan. Into its threads it is preloaded
 * too, and theirs is closed from the first.
 */
if (isMainThread) {
  process.stdin.once("close", () => process.kill(process.pid, "SIGTERM")).resume();
  // Waiting for it must not keep a program running that has nothing else to do.
  if ("unref" in process.stdin && typeof process.stdin.unref === "function") process.stdin.unref();
}
