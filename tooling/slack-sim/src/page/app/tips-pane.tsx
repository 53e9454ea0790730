import type { Tip, Tips } from "../../workspace/seed.ts";
import { useHere } from "./here.ts";
import { Icon } from "./icons.tsx";
import { Mrkdwn } from "./mrkdwn.tsx";
import { tipPlace } from "./tip-place.ts";

/** For somebody who has never been here: what this is, and things to try with one click each. */
export function TipsPane({ tips, onHide }: { tips: Tips; onHide(): void }) {
  const { screen, words, go, propose } = useHere();
  const follow = (tip: Tip) => {
    const person = screen.people.find(({ id, name }) => tip.as !== undefined && [id, name].includes(tip.as));
    const at = tip.channel === undefined ? undefined : tipPlace(screen, tip.channel);
    const other = person && person.id !== screen.you.id;
    if (tip.text) propose({ text: tip.text, as: person?.name ?? screen.you.name, channel: at });
    go({ thread: "", ...(at && { at }), ...(other && { as: person.name, at: at ?? "" }) });
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
  const id = tip.channel && tipPlace(screen, tip.channel);
  const where = id ? (names[id] ? `#${names[id]}` : screen.app.name) : "";
  const parts = [person && words.tipAs(person.realName), where].filter(Boolean);
  return parts.length > 0 ? <span class="tip-place">{parts.join(" · ")}</span> : null;
}
