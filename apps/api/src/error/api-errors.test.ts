import { expect, test } from "vitest";
import { forbidden } from "./api-errors.ts";

test.each([
  [
    { scope: "plan:write", roles: ["COORDINATOR", "LANDLORD_ADMIN"] },
    "Not allowed: a tool needs the scope plan:write; a person needs a role that covers this: COORDINATOR or LANDLORD_ADMIN.",
  ],
  [
    { scope: null, roles: ["LANDLORD_ADMIN"] },
    "Not allowed: no tool may do this; a person needs the role LANDLORD_ADMIN.",
  ],
] as const)("who lacks %j is told so in words", (need, message) => {
  expect(forbidden(need).message).toBe(message);
});
