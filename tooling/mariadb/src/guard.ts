import { spawn } from "node:child_process";

/**
 * Waits until the other end of its standard input is gone, which the system sees to however that process ends,
 * then kills the server whose data lies in the directory and deletes it. It looks the server up by its data
 * directory, since a process number may belong to somebody else by then.
 */
const SCRIPT = `
cat >/dev/null
for process in /proc/[0-9]*; do
  if grep -qsaF -e "--datadir=$1/" "$process/cmdline"; then kill -KILL "\${process#/proc/}"; fi
done
rm -rf "$1" || { sleep 1; rm -rf "$1"; }
`;

/**
 * Sees to it that no server and no data outlive this process, even if it is killed outright.
 * It runs in a session of its own, so Ctrl-C in a terminal does not reach it first.
 *
 * @returns a function that dismisses the guard; what it guards is cleared away by then or right after.
 */
export function guardDirectory(directory: string): () => void {
  const guard = spawn("sh", ["-c", SCRIPT, "mariadb-guard", directory], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    cwd: "/",
  });
  guard.unref();
  // A guard that is gone already must not take the test run with it (EPIPE).
  guard.stdin.on("error", () => {});
  if ("unref" in guard.stdin && typeof guard.stdin.unref === "function") guard.stdin.unref();
  return () => guard.stdin.end();
}
