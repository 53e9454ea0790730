import type { ScreenMessage } from "../../people/screen.ts";
import { Avatar } from "./avatar.tsx";
import { Blocks } from "./blocks.tsx";
import { atOf, momentOf, timeOf } from "./dates.ts";
import { useHere } from "./here.ts";
import { Icon } from "./icons.tsx";
import { Mrkdwn } from "./mrkdwn.tsx";
import { Overflow } from "./overflow.tsx";
import { Surface } from "./surface.tsx";

interface MessageProps {
  message: ScreenMessage;
  inThread: boolean;
  /** Stands under the name of the message before it. */
  continues: boolean;
}

export function Message({ message, inThread, continues }: MessageProps) {
  const { screen, words, go } = useHere();
  const { ts, channelId, replyCount } = message;
  const isApp = message.userId === screen.app.botUserId;
  const time = (
    <time dateTime={new Date(atOf(ts)).toISOString()} title={momentOf(screen.you, atOf(ts))}>
      {timeOf(screen.you, atOf(ts))}
    </time>
  );
  return (
    <article
      id={inThread ? undefined : `message-${ts}`}
      class={`message${continues ? " continues" : ""}${message.ephemeral ? " ephemeral" : ""}`}
      aria-label={message.author}
    >
      <div class="gutter">{continues ? time : <Avatar userId={message.userId} />}</div>
      <div class="body">
        {message.ephemeral && (
          <p class="only-you">
            <Icon name="eye" /> {words.onlyYou}
          </p>
        )}
        {message.broadcast && <p class="only-you">{inThread ? words.alsoInChannel : words.inThread}</p>}
        {!continues && (
          <p class="head">
            <strong>{message.author}</strong>
            {isApp && <span class="badge">{words.app}</span>}
            {time}
          </p>
        )}
        <Content message={message} />
        {!inThread && replyCount > 0 && (
          <button type="button" class="replies" onClick={() => go({ thread: ts })}>
            <Icon name="thread" /> {words.replies(replyCount)}
          </button>
        )}
      </div>
      {!message.ephemeral && !message.joined && (
        <Toolbar message={message} canReply={!inThread} key={`${channelId}${ts}`} />
      )}
    </article>
  );
}

function Content({ message }: { message: ScreenMessage }) {
  const { words } = useHere();
  const edited = message.edited && <span class="quiet edited">{words.edited}</span>;
  if (!message.blocks)
    return (
      <div class="text">
        <Mrkdwn text={message.text} /> {edited}
      </div>
    );
  return (
    <Surface at={{ channel: message.channelId, ts: message.ts }}>
      <Blocks blocks={message.blocks} />
      {edited}
    </Surface>
  );
}

/** What can be done with a message: appears at the pointer or the focus. */
function Toolbar({ message, canReply }: { message: ScreenMessage; canReply: boolean }) {
  const { screen, words, go, act } = useHere();
  const shortcuts = screen.app.shortcuts.filter(({ type }) => type === "message");
  if (!canReply && shortcuts.length === 0) return null;
  const about = { channel: message.channelId, ts: message.ts };
  return (
    <div class="toolbar">
      {canReply && (
        <button
          type="button"
          class="button icon-only"
          title={words.replyInThread}
          aria-label={words.replyInThread}
          onClick={() => go({ thread: message.threadTs ?? message.ts })}
        >
          <Icon name="thread" />
        </button>
      )}
      {shortcuts.length > 0 && (
        <Overflow
          options={shortcuts.map(({ name, callbackId }) => ({ value: callbackId, text: { text: name } }))}
          onChoose={(name) => void act("shortcut", { name, message: about })}
        />
      )}
    </div>
  );
}
