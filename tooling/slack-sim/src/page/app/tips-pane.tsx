import type { Screen } from "../../people/screen.ts";
import type { Tip, Tips } from "../../workspace/seed.ts";
import { useHere } from "./here.ts";
import { Icon } from "./icons.tsx";
import { Mrkdwn } from "./mrkdwn.tsx";

/** For somebody who has never been here: what this is, and things to try with one click each. */
export function TipsPane({ tips, onHide }: { tips: Tips; onHide(): void }) {
  const { screen, words, go, propose } = useHere();
  const follow = (tip: Tip) => {
    const person = screen.people.find(({ id, name }) => tip.as !== undefined && [id, name].includes(tip.as));
    const at = tip.channel === undefined ? undefined : placeOf(screen, tip.channel);
    const other = person && person.id !== screen.you.id;
    if (tip.text) sessionStorage.setItem("proposal", other ? tip.text : "");
    go({ thread: "", ...(at && { at }), ...(other && { as: person.name, at: at ?? "" }) });
    if (tip.text && !other) propose(tip.text);
  };
  return (
    <aside class="side tips" aria-label={words.tips}>
      <div class="pane-header">
        <h2>
          <Icon name="bulb" /> {tips.heading}
        </h2>
        <button type="button" class="plain" aria-label={words.hideTips} onClick={onHide}>
          <Icon name="close" />
        </button>
      </div>
      <div class="tips-body">
        {tips.text && (
          <div class="text">
            <Mrkdwn text={tips.text} />
          </div>
        )}
        <ol>
          {tips.try?.map((tip) => (
            <li key={tip.label}>
              <button type="button" class="tip" onClick={() => follow(tip)}>
                <span>{tip.label}</span>
                {tip.text && <code>{tip.text}</code>}
                <TipPlace tip={tip} />
              </button>
            </li>
          ))}
        </ol>
      </div>
    </aside>
  );
}

function TipPlace({ tip }: { tip: Tip }) {
  const { screen, names, words } = useHere();
  const person = screen.people.find(({ id, name }) => tip.as !== undefined && [id, name].includes(tip.as));
  const id = tip.channel && placeOf(screen, tip.channel);
  const where = id ? (names[id] ? `#${names[id]}` : screen.app.name) : "";
  const parts = [person && words.tipAs(person.realName), where].filter(Boolean);
  return parts.length > 0 ? <span class="tip-place">{parts.join(" · ")}</span> : null;
}

function placeOf({ conversations, app }: Screen, named: string): string | undefined {
  if (named === "home") return "home";
  const bare = named.replace(/^[#@]/, "").toLowerCase();
  const found = conversations.find(
    ({ id, name }) => id === named || (name !== "" && name.toLowerCase() === bare),
  );
  const isApp = bare === "bot" || bare === app.name.toLowerCase();
  return found?.id ?? (isApp ? conversations.find(({ kind }) => kind === "direct")?.id : undefined);
}
