import { expect, test } from "vitest";
import { type Ask, readAsk } from "./read-ask.ts";

test.each<readonly [said: string, type: Ask["type"], about: string]>([
  ["", "HELP", ""],
  ["  ?", "HELP", ""],
  ["hjälp", "HELP", ""],
  [", help!", "HELP", ""],
  ["vilka kommer?", "ROSTER", ""],
  ["Vilka kommer på tisdag?", "ROSTER", "tisdag"],
  ["vem kommer till läxhjälpen v.12", "ROSTER", "läxhjälpen v.12"],
  ["vilka är anmälda till språkcafé?", "ROSTER", "språkcafé"],
  ["Vilka a\u0308r med på tisdag", "ROSTER", "tisdag"],
  ["who is coming to homework on tuesday?", "ROSTER", "homework on tuesday"],
  ["who’s in?", "ROSTER", ""],
  ["who comes", "ROSTER", ""],
  ["roster läxhjälp", "ROSTER", "läxhjälp"],
  ["/roster v.48", "ROSTER", "v.48"],
  ["bemanningen tisdag", "ROSTER", "tisdag"],
  ["insatser i Vivalla", "INITIATIVES", "Vivalla"],
  ["vad finns det i Oxhagen?", "INITIATIVES", "Oxhagen"],
  ["what is there?", "INITIATIVES", ""],
  ["3h läxhjälp tisdag", "PLEDGE", "3h läxhjälp tisdag"],
  [": 3h läxhjälp tisdag.", "PLEDGE", "3h läxhjälp tisdag"],
  ["anmäl oss till läxhjälp tisdag", "PLEDGE", "läxhjälp tisdag"],
  ["/pledge 2 people homework tuesday", "PLEDGE", "2 people homework tuesday"],
  ["whole day homework", "PLEDGE", "whole day homework"],
  ["insatsernas dag", "PLEDGE", "insatsernas dag"],
])("%j asks for %s of %j", (said, type, about) => {
  expect(readAsk(said)).toEqual({ type, about });
});
