import { mayPlan } from "@socialsmart/domain/access/policy";
import { FOCUS_AREAS, type FocusArea } from "@socialsmart/domain/initiative/focus-area";
import type { Bot } from "../bot-context.ts";
import { type Answer, saying } from "../kit/blocks.ts";
import { fold } from "../kit/fold.ts";
import type { Known } from "../person/identify.ts";
import { noSuchTimeText } from "../pledge/no-such-time.ts";
import { readSurroundings } from "../pledge/read-candidates.ts";
import { isOn } from "../pledge/understanding/days.ts";
import { matchName } from "../pledge/understanding/match-name.ts";
import type { Candidate } from "../pledge/understanding/match-shifts.ts";
import { parsePledgeText } from "../pledge/understanding/parse-pledge-text.ts";
import type { Click, TextRequest } from "../slack/requests.ts";
import { sayBeside } from "../slack/say-beside.ts";
import { textIn } from "../texts/text.ts";
import { initiativesButton } from "./initiatives-button.ts";
import { initiativesAnswer } from "./initiatives-view.ts";

/** [Show the initiatives]: all of them, beside the message that has the button. */
export async function seeInitiatives(bot: Bot, known: Known, click: Click): Promise<undefined> {
  return sayBeside(bot, click, await initiativesCommand(bot, known, { ...click, text: "" }));
}

/** `/initiatives [district | focus area | week]`: what there is to help with. */
export async function initiativesCommand(
  { deps }: Bot,
  { reader, landlord, text, actor }: Known,
  { teamId, text: typed }: TextRequest,
): Promise<Answer> {
  const now = deps.clock.now();
  const said = parsePledgeText(typed, now.toZonedDateTimeISO(landlord.zone).toPlainDate());
  const noSuchTime = noSuchTimeText(said, text);
  if (noSuchTime) return saying(noSuchTime, initiativesButton(text));
  const { days, words } = said;
  const isManaged = mayPlan(actor);
  const around = await readSurroundings({
    ...{ reader, landlord, teamId, channelId: undefined, now, days },
    withDrafts: isManaged,
  });
  const then = days
    ? around.candidates
        .map((one) => ({ ...one, shifts: one.shifts.filter((shift) => isOn(days, shift)) }))
        .filter(({ shifts }) => shifts.length > 0)
    : around.candidates;
  const areas = focusAreasMeant(words);
  const byArea = then.filter(({ initiative }) => areas.includes(initiative.primaryFocusArea));
  const found = byArea.length > 0 ? byArea : then.filter((one) => isNamed(words, one));
  const example = around.candidates.find(({ district }) => district)?.district?.name;
  return initiativesAnswer({ found, typed: typed.trim(), example, isManaged }, text);
}

function isNamed(words: readonly string[], { initiative, district }: Candidate): boolean {
  const match = matchName(words, initiative.title, district?.name ?? "");
  return match.type === "unsaid" || (match.type === "scored" && match.unknown.length === 0);
}

/** Focus areas that the words name, in either language. */
function focusAreasMeant(words: readonly string[]): readonly FocusArea[] {
  const said = fold(words.join(" ").normalize("NFC"));
  if (said.length < 4) return [];
  return FOCUS_AREAS.filter((area) =>
    (["sv", "en"] as const).some((language) =>
      fold(textIn(language).plain(`area.${area}`).normalize("NFC")).startsWith(said),
    ),
  );
}
