import { seesBusinessOf } from "@socialsmart/domain/access/policy";
import { type Appendix, isOpen, signatoryOf } from "@socialsmart/domain/appendix/appendix";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { type Answer, actions, answer, saying, section } from "../kit/blocks.ts";
import { firstOf } from "../kit/cut.ts";
import type { Known } from "../person/identify.ts";
import { fullDateOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { declineButton, signButton } from "./appendix-buttons.ts";

/** Each is a section, and one to be signed a row of buttons too. */
const SHOWN_AT_MOST = 20;

type Line = { readonly appendix: Appendix; readonly organisation: Organisation; readonly hasSigned: boolean };

/** `/socialsmart appendix`: how each of one's organisations' appendices stands, and what there is to sign. */
export async function showAppendices(known: Known): Promise<Answer> {
  const { text, person } = known;
  const lines = await readLines(known);
  if (lines.length === 0) return saying(text.mrkdwn("appendix.none"));
  const { shown, left } = firstOf(lines, SHOWN_AT_MOST);
  const said = shown.map((line) => appendixLine(line, text));
  const blocks = shown.flatMap(({ appendix, organisation, hasSigned }, n) => {
    const { offer } = appendix;
    const toSign = offer && isOpen(appendix) && !hasSigned && signatoryOf(appendix, person.id);
    if (!toSign) return [section(said[n] ?? "")];
    const seen = { appendix: { ...appendix, offer }, organisation };
    const buttons = [
      signButton(seen, text),
      ...(toSign.party === "TENANT" ? [declineButton(seen, text)] : []),
    ];
    return [section(said[n] ?? ""), actions(...buttons)];
  });
  const more = left > 0 ? [text.mrkdwn("appendix.more", { count: left })] : [];
  return answer([...said, ...more].join("\n"), [...blocks, ...more.map((line) => section(line))]);
}

/** What is to be signed first, then what holds, then the rest; of each the newest first. */
async function readLines({ reader, actor, memberships, person }: Known): Promise<readonly Line[]> {
  const seen = memberships.flatMap(({ organisationId: id }) => (seesBusinessOf(actor, id) ? [id] : []));
  const own = await reader.organisations.byIds(seen);
  const isStaff = own.some(({ kind }) => kind === "LANDLORD");
  const tenants = isStaff
    ? (await reader.organisations.page({ kinds: ["TENANT"] }, { first: 200, after: null })).items
    : own;
  const byOrganisation = await reader.appendices.listByOrganisations(tenants.map(({ id }) => id));
  const all = tenants.flatMap((organisation) =>
    (byOrganisation.get(organisation.id) ?? []).map((appendix) => ({ appendix, organisation })),
  );
  const shown = isStaff ? all.filter(({ appendix }) => isOpen(appendix) || appendix.state === "SIGNED") : all;
  const signatures = await reader.appendices.signatures(shown.map(({ appendix }) => appendix.id));
  return shown
    .map((line) => ({
      ...line,
      hasSigned: (signatures.get(line.appendix.id) ?? []).some((one) => one.personId === person.id),
    }))
    .toSorted((a, b) => rank(a.appendix) - rank(b.appendix) || (a.appendix.id > b.appendix.id ? -1 : 1));
}

function rank(appendix: Appendix): number {
  if (isOpen(appendix)) return 0;
  return appendix.state === "SIGNED" || appendix.state === "ACTIVE" ? 1 : 2;
}

/** `*Hyresavtal L-1042* · Kaffebönan AB · gäller från 1 april 2026 · dnr 2026-0017`. */
function appendixLine({ appendix, organisation }: Line, text: Text): string {
  const { state, leaseNumber: lease, registryNumber, offer, effectiveFrom, endsOn } = appendix;
  const when = [
    ...(offer && isOpen(appendix)
      ? [text.plain("appendix.signUntil", { until: fullDateOf(text, offer.validUntil) })]
      : [text.plain("appendix.from", { from: fullDateOf(text, effectiveFrom) })]),
    ...(endsOn
      ? [text.plain("appendix.until", { until: fullDateOf(text, endsOn.subtract({ days: 1 })) })]
      : []),
  ].join(", ");
  return text.mrkdwn("appendix.line", {
    ...{ lease, organisation: organisation.name, state: text.plain(`appendixState.${state}`), when },
    registryNumber: registryNumber ?? "–",
  });
}
