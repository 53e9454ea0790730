import { beforeEach, describe, expect, test } from "vitest";
import { linkChatIdentity } from "./chat/link-chat-identity.ts";
import { cancelShift } from "./shift/cancel-shift.ts";
import { commandKeyProblem } from "./store/command-key.ts";
import { aChatGuest } from "./testing/builders.ts";
import { APPENDIX_TEXTS } from "./testing/kept-texts/appendices.ts";
import { HOURS_TEXTS } from "./testing/kept-texts/hours.ts";
import { aFullWorld, type FullWorld } from "./testing/kept-texts/kept-text.ts";
import { REGISTER_TEXTS } from "./testing/kept-texts/register.ts";
import { SHIFT_TEXTS } from "./testing/kept-texts/shifts.ts";

let world: FullWorld;
beforeEach(async () => {
  world = await aFullWorld();
});

/** Every text that a command takes and that is kept, by use case and field. */
const KEPT_TEXTS = [...REGISTER_TEXTS, ...APPENDIX_TEXTS, ...SHIFT_TEXTS, ...HOURS_TEXTS];

describe("invariant 17: no field takes a personnummer or a samordningsnummer", () => {
  describe.each(KEPT_TEXTS)("%s refuses one as its %s", (_, field, attempt) => {
    test.each(["850709-9805", "19850769-9802", "８５０７０９–９８０５"])("%s", async (text) => {
      const before = world.deps.store.contents;
      expect(await attempt(world, text)).toHaveProperty("refusal", {
        type: "InvalidInput",
        issues: expect.arrayContaining([{ path: field, problem: { type: "HoldsPersonalNumber" } }]),
      });
      expect(world.deps.store.contents).toBe(before);
    });
  });

  test("one within a sentence is found as well", async () => {
    const { deps, operator, shiftId } = world;
    const reason = "Vera (850709-9805) är sjuk.";
    expect(await cancelShift(deps, operator, { shiftId, reason }, null)).toHaveProperty("refusal.issues", [
      { path: "reason", problem: { type: "HoldsPersonalNumber" } },
    ]);
  });

  test("one that a caller would have as a command's key is known before it is kept", () => {
    expect(commandKeyProblem("pledge 850709-9805")).toEqual({ type: "HoldsPersonalNumber" });
  });

  test("one that is typed for a code is not kept", async () => {
    const guest = aChatGuest({ landlordId: world.landlordId });
    const before = world.deps.store.contents;
    await linkChatIdentity(world.deps, guest, { code: "850709-9805" }, "trigger-1");
    expect(world.deps.store.contents).toBe(before);
  });
});
