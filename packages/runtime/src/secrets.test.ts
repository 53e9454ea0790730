import { expect, test } from "vitest";
import { randomSecrets } from "./secrets.ts";

test("a code is ten letters in two groups, of Crockford's base32", () => {
  for (let i = 0; i < 200; i += 1) {
    expect(randomSecrets.newCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  }
});

test("a token is marked as ours and is selected whole by a double click", () => {
  expect(randomSecrets.newToken()).toMatch(/^ssm_[0-9a-z]{52}$/);
});

test("no two codes or tokens are alike", () => {
  const made = Array.from({ length: 1_000 }, () => [
    randomSecrets.newCode(),
    randomSecrets.newToken(),
  ]).flat();
  expect(new Set(made).size).toBe(2_000);
});

test("a digest is SHA-256 in hexadecimal", () => {
  expect(randomSecrets.digest("ABC")).toBe(
    "b5d4045c3f466fa91fe2cc6abe79232a1a57cdf104f7a26e716e0a1e2789df78",
  );
});

test.each(["7K3QM-01XYZ", "7k3qm-01xyz", " 7K3QM 01XYZ ", "7K3QM01XYZ", "7k3qm–OIxyz", "7K3QM-0LXYZ"])(
  "a code typed as %j has the digest of what was shown",
  (typed) => {
    expect(randomSecrets.digest(typed)).toBe(randomSecrets.digest("7K3QM-01XYZ"));
  },
);

test("a token is taken to the letter, but for spaces around it", () => {
  expect(randomSecrets.digest(" ssm_abc\n")).toBe(randomSecrets.digest("ssm_abc"));
  expect(randomSecrets.digest("ssm_ABC")).not.toBe(randomSecrets.digest("ssm_abc"));
});
