import { laneOfChannel } from "@socialsmart/domain/outbox/lane";
import { expect, test } from "vitest";
import { anId } from "../../testing/models.ts";
import { parseOutboxArguments } from "./outbox-arguments.ts";

const messageId = anId("message");
const landlordId = anId("landlord");
const lane = laneOfChannel(landlordId, { teamId: "T1", channelId: "C1" });

test.each([
  [["list"], { action: "list", lane: undefined, landlordId: undefined, json: false }],
  [["--", "list", "--json"], { action: "list", lane: undefined, landlordId: undefined, json: true }],
  [["list", "--lane", lane, "--landlord", landlordId], { action: "list", lane, landlordId, json: false }],
  [["show", messageId, "--json"], { action: "show", messageId, json: true }],
  [["retry", messageId], { action: "retry", messageId }],
  [["retry", "--lane", lane], { action: "retryLane", lane }],
  [["retry", "--all-parked"], { action: "retryAll", landlordId: undefined }],
  [["retry", "--all-parked", "--landlord", landlordId], { action: "retryAll", landlordId }],
  [["park", messageId, "--reason", "Gäller inte"], { action: "park", messageId, reason: "Gäller inte" }],
  [["settle", messageId, "--arrived"], { action: "settle", messageId, as: "ARRIVED" }],
  [["settle", messageId, "--send-again"], { action: "settle", messageId, as: "SEND_AGAIN" }],
])("%j is understood", (args, command) => {
  expect(parseOutboxArguments(args)).toEqual({ ok: true, value: command });
});

test.each([
  [[], "What is to be done?"],
  [["drop"], "There is no command drop."],
  [["list", "all"], "Not understood: all"],
  [["list", "--arrived"], "list takes no --arrived."],
  [["list", "--lane", "C1"], "--lane takes a lane, as list names it."],
  [["list", "--landlord", "x"], "--landlord takes an id: landlord_…"],
  [["show"], "show takes a message's id: message_…"],
  [["show", messageId, messageId], "show takes a message's id: message_…"],
  [["retry"], "retry takes a message's id, or --lane, or --all-parked."],
  [["retry", messageId, "--all-parked"], "retry takes a message's id, or --lane, or --all-parked."],
  [["retry", "--lane", lane, "--all-parked"], "retry takes a message's id, or --lane, or --all-parked."],
  [["retry", "--landlord", landlordId], "--landlord goes with --all-parked."],
  [["park", messageId], "park needs a --reason."],
  [["settle", messageId], "Say either --arrived or --send-again."],
  [["settle", messageId, "--arrived", "--send-again"], "Say either --arrived or --send-again."],
])("%j is not: %s", (args, sentence) => {
  expect(parseOutboxArguments(args)).toEqual({ ok: false, refusal: sentence });
});

test("an option that there is not is named", () => {
  expect(parseOutboxArguments(["list", "--all"])).toHaveProperty("refusal", expect.stringContaining("--all"));
});
