import { expect, test } from "vitest";
import { isTimeZone } from "./time-zone.ts";

test.each(["Europe/Stockholm", "America/St_Johns", "Etc/GMT+1", "UTC"])("%s is a time zone", (text) => {
  expect(isTimeZone(text)).toBe(true);
});

test.each(["", "Örebro", "Europe/Orebro", "+01:00", "-03:30", "Europe/Stockholm ", "CEST?"])(
  "%j is none",
  (text) => {
    expect(isTimeZone(text)).toBe(false);
  },
);
