import { expect, test } from "vitest";
import { readPhrase } from "../../testing/read-phrase.ts";

test.each([
  ["kl 16", "16:00"],
  ["kl.16", "16:00"],
  ["kl. 16.30", "16:30"],
  ["klockan 09", "9:00"],
  ["at 16:30", "16:30"],
  ["16:00", "16:00"],
  ["16.30", "16:30"],
  ["08.00", "8:00"],
  ["9:30", "9:30"],
  ["9.30", "9:30"],
  ["16–19", "16:00–19:00"],
  ["16-19", "16:00–19:00"],
  ["16 — 19", "16:00–19:00"],
  ["8-12", "8:00–12:00"],
  ["22–06", "22:00–6:00"],
  ["20-24", "20:00–24:00"],
  ["16:00-19:00", "16:00–19:00"],
  ["16.30–19.00", "16:30–19:00"],
  ["kl 16–19", "16:00–19:00"],
  ["från 16 till 19", "16:00–19:00"],
  ["fran kl 16 till kl 19", "16:00–19:00"],
  ["mellan 16 och 19", "16:00–19:00"],
  ["between 16 and 19", "16:00–19:00"],
  ["from 16 to 19", "16:00–19:00"],
  ["4pm", "16:00"],
  ["4 PM", "16:00"],
  ["at 4 pm", "16:00"],
  ["4 p.m.", "16:00"],
  ["4:30pm", "16:30"],
  ["10 a.m.", "10:00"],
  ["12 am", "0:00"],
  ["12pm", "12:00"],
  ["4-7pm", "16:00–19:00"],
  ["10am–1pm", "10:00–13:00"],
  ["11-1pm", "11:00–13:00"],
  ["noon", "12:00"],
  ["kl 12", "12:00"],
  ["kl tolv", "12:00"],
])("%s is at %s", (typed, reading) => {
  expect(readPhrase(typed)).toBe(reading);
});

test.each([
  ["kl 4", "4:00 or 16:00"],
  ["klockan fyra", "4:00 or 16:00"],
  ["at four", "4:00 or 16:00"],
  ["4 o’clock", "4:00 or 16:00"],
  ["kl 4–7", "4:00–7:00 or 16:00"],
  ["halv fyra", "3:30 or 15:30"],
  ["kl halv fyra", "3:30 or 15:30"],
  ["halv 4", "3:30 or 15:30"],
  ["half past three", "3:30 or 15:30"],
  ["kvart över tre", "3:15 or 15:15"],
  ["kvart i fyra", "3:45 or 15:45"],
  ["quarter past three", "3:15 or 15:15"],
  ["a quarter to four", "3:45 or 15:45"],
  ["kvart i ett", "12:45"],
  ["halv ett", "12:30"],
])("%s may be in either half of the day: %s", (typed, reading) => {
  expect(readPhrase(typed)).toBe(reading);
});

test.each([
  // British for half past four, and to a Swede half past three.
  ["half four", "half four"],
  ["kl 25", "kl 25"],
  ["kl 16:75", "kl 16:75"],
  ["16 pm", "16 pm"],
  ["2-3", "2-3"],
  ["8-10 platser", "8-10 platser"],
  ["15-16 december", "15-16 december"],
])("%s is no time of day, and is left", (typed, reading) => {
  expect(readPhrase(typed)).toBe(reading);
});
