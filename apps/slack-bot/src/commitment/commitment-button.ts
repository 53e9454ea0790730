import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { ButtonSpec } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";

export const OPEN_COMMITMENTS = "commitment.open";
export const OPEN_WHOSE = "commitment.open-whose";

/** Opens the form for what an organisation takes on in a year: for its first lines, or to see and change those it has. */
export function commitmentButton(
  { id, name }: Organisation,
  year: number,
  text: Text,
  label: "commitment.open" | "commitment.ours" | "commitment.all" = "commitment.ours",
): ButtonSpec {
  const said = text.plain(label);
  return {
    actionId: OPEN_COMMITMENTS,
    label: said,
    value: `${id} ${year}`,
    spoken: text.plain("followUp.spoken", { label: said, organisation: name, year: String(year) }),
  };
}

/** Asks a coordinator whose commitments to see. */
export function whoseButton(year: number, text: Text): ButtonSpec {
  return { actionId: OPEN_WHOSE, label: text.plain("commitment.all"), value: String(year) };
}
