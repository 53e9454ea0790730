import type { ModalView } from "@slack/types";
import { parseId, type ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Bot } from "../bot-context.ts";
import type { Answer } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import { seeShift } from "../shift/see-shift.ts";
import type { Click } from "../slack/requests.ts";
import type { Redrawn } from "../slack/submitted.ts";
import { type FormOrigin, parseOrigin } from "./form-origin.ts";
import type { PledgeSeen } from "./pledge-answers.ts";
import { withSurroundings } from "./see-pledges.ts";
import { shiftPledgesView } from "./shift-pledges-view.ts";

/** The pledges of a shift as they stand now; undefined if there is no such shift. */
export async function readShiftPledges(
  { reader, text }: Known,
  shiftId: ShiftId,
  origin: FormOrigin,
  note?: string,
): Promise<ModalView | undefined> {
  const seen = await seeShift(reader, shiftId);
  if (!seen) return undefined;
  const roster = (await reader.pledges.rostersOf([shiftId])).get(shiftId) ?? [];
  const pledges = (await withSurroundings(reader, roster)).toSorted((a, b) => rankOf(a) - rankOf(b));
  return shiftPledgesView({ ...seen, pledges, note, origin }, text);
}

/** What waits for a coordinator comes first. */
function rankOf({ pledge }: PledgeSeen): number {
  return pledge.state === "PENDING" ? 0 : 1;
}

/** The same view with what was done since, where a form was opened from it. */
export async function redrawnPledges(
  known: Known,
  origin: FormOrigin,
  said: string,
): Promise<Redrawn | undefined> {
  const shiftId = parseId("shift", origin.subject ?? "");
  const view = shiftId && (await readShiftPledges(known, shiftId, origin, said));
  return view && { view, said };
}

/** Says what a click has done: in the view where it was clicked, else as an answer. */
export async function showsPledges(
  { slack }: Bot,
  known: Known,
  { view }: Click,
  said: Answer,
): Promise<Answer | undefined> {
  if (view?.type !== "modal") return said;
  const redrawn = await redrawnPledges(known, parseOrigin(view.privateMetadata), said.text);
  if (!redrawn) return said;
  await slack.updateView(view.id, view.hash, redrawn.view);
  return undefined;
}
