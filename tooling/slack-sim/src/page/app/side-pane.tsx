import { useState } from "preact/hooks";
import { Composer } from "./composer.tsx";
import { useHere } from "./here.ts";
import { Icon } from "./icons.tsx";
import { MessageList } from "./message-list.tsx";
import { TipsPane } from "./tips-pane.tsx";

/** Beside the conversation: the open thread, or else the tips. */
export function SidePane() {
  const { screen, place, words } = useHere();
  const [tipsOpen, setTipsOpen] = useState(() => readFlag() && innerWidth > 1000);
  const show = (open: boolean) => {
    localStorage.setItem("tips", open ? "shown" : "hidden");
    setTipsOpen(open);
  };
  if (place.thread) return <Thread />;
  if (!screen.tips) return null;
  if (tipsOpen) return <TipsPane tips={screen.tips} onHide={() => show(false)} />;
  return (
    <button type="button" class="button show-tips" onClick={() => show(true)}>
      <Icon name="bulb" /> {words.showTips}
    </button>
  );
}

function readFlag(): boolean {
  return localStorage.getItem("tips") !== "hidden";
}

function Thread() {
  const { conversation, place, words, go } = useHere();
  if (!conversation) return null;
  const messages = conversation.messages.filter(
    ({ ts, threadTs }) => ts === place.thread || threadTs === place.thread,
  );
  return (
    <aside class="side" aria-label={words.thread}>
      <div class="pane-header">
        <h2>{words.thread}</h2>
        <p class="quiet">{conversation.kind === "channel" ? `#${conversation.name}` : ""}</p>
        <button type="button" class="plain" aria-label={words.close} onClick={() => go({ thread: "" })}>
          <Icon name="close" />
        </button>
      </div>
      <MessageList messages={messages} label={words.thread} inThread />
      <Composer
        channel={conversation.id}
        thread={place.thread}
        label={words.writeReply}
        id="thread-composer"
      />
    </aside>
  );
}
