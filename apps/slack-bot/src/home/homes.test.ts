import { expect, test } from "vitest";
import { section } from "../kit/blocks.ts";
import { Homes } from "./homes.ts";

const ali = { teamId: "T1", userTeamId: "T1", userId: "U1" };

/** Slack's side of App Home for one person, where others may draw too; and what is true, for whoever reads it. */
function aHome() {
  let hash = "h0";
  const drawn: string[] = [];
  const seen = { truth: "", before: async () => undefined as unknown };
  return {
    seen,
    drawn,
    refused: 0,
    /** Another process draws. */
    drawnElsewhere(metadata: string) {
      drawn.push(metadata);
      hash = `h${drawn.length}`;
    },
    read: async () => ({ blocks: [section("-")], metadata: seen.truth }),
    async publishHome(_userId: string, { metadata }: { metadata: string }, over?: string) {
      await seen.before();
      if (over !== undefined && over !== hash) {
        this.refused += 1;
        return undefined;
      }
      drawn.push(metadata);
      hash = `h${drawn.length}`;
      return hash;
    },
  };
}

test("two that draw at once in one process end with what is true, however long the first takes", async () => {
  const home = aHome();
  const homes = new Homes(home);
  const slow = Promise.withResolvers<void>();
  home.seen.truth = "old";
  home.seen.before = () => slow.promise;
  const first = homes.publish(ali, home.read);
  home.seen.truth = "new";
  home.seen.before = async () => undefined;
  const second = homes.publish(ali, home.read);
  slow.resolve();
  await Promise.all([first, second]);
  expect(home.drawn.at(-1)).toBe("new");
});

test("of many at once none is drawn in vain", async () => {
  const home = aHome();
  const homes = new Homes(home);
  await homes.publish(ali, home.read);
  const many = Array.from({ length: 6 }, (_, n) => {
    home.seen.truth = String(n);
    return homes.publish(ali, home.read);
  });
  await Promise.all(many);
  expect(home.refused).toBe(0);
  expect(home.drawn.at(-1)).toBe("5");
});

test("what another process has drawn since is not overwritten by what is older", async () => {
  const home = aHome();
  const homes = new Homes(home);
  home.seen.truth = "one";
  await homes.publish(ali, home.read);
  home.seen.truth = "two";
  let isFirst = true;
  home.seen.before = async () => {
    if (!isFirst) return;
    isFirst = false;
    home.seen.truth = "three";
    home.drawnElsewhere("three");
  };
  await homes.publish(ali, home.read);
  expect(home.drawn).toEqual(["one", "three", "three"]);
});

test("the first that a process draws is read once more, for nothing tells it what another one drew", async () => {
  const home = aHome();
  const homes = new Homes(home);
  home.seen.truth = "old";
  let isFirst = true;
  home.seen.before = async () => {
    if (!isFirst) return;
    isFirst = false;
    home.seen.truth = "new";
    home.drawnElsewhere("new");
  };
  await homes.publish(ali, home.read);
  expect(home.drawn.at(-1)).toBe("new");
});

test("one that fails does not hold up the next", async () => {
  const home = aHome();
  const homes = new Homes(home);
  home.seen.before = () => Promise.reject(new Error("no"));
  const failed = homes.publish(ali, home.read);
  home.seen.truth = "then";
  await expect(failed).rejects.toThrow("no");
  home.seen.before = async () => undefined;
  await homes.publish(ali, home.read);
  expect(home.drawn).toEqual(["then"]);
});
