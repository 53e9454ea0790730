import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { ScreenMessage } from "../../people/screen.ts";
import { atOf, dayHeading, dayOf } from "./dates.ts";
import { useHere } from "./here.ts";
import { Message } from "./message.tsx";

interface MessageListProps {
  messages: readonly ScreenMessage[];
  label: string;
  empty?: string;
  inThread?: boolean;
}

/** Messages by the same author within this many milliseconds stand under one name. */
const togetherMs = 5 * 60_000;

/** Messages under their days, the newest at the bottom and in sight. */
export function MessageList({ messages, label, empty, inThread = false }: MessageListProps) {
  const { screen, words } = useHere();
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const scrolledTo = useRef(0);
  const asked = new URLSearchParams(location.search).get("message");
  useLayoutEffect(() => {
    const last = box.current?.lastElementChild;
    if (!box.current || !atEnd.current || !(last instanceof HTMLElement)) return;
    // A message taller than the window is read from its beginning.
    const { scrollHeight, clientHeight } = box.current;
    box.current.scrollTop = Math.min(scrollHeight - clientHeight, last.offsetTop - box.current.offsetTop);
    scrolledTo.current = box.current.scrollTop;
  }, [messages]);
  useEffect(() => {
    if (asked) document.getElementById(`message-${asked}`)?.scrollIntoView({ block: "center" });
  }, [asked]);
  return (
    <div
      ref={box}
      class="messages"
      role="log"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        if (Math.abs(scrollTop - scrolledTo.current) > 2)
          atEnd.current = scrollHeight - scrollTop - clientHeight < 80;
      }}
    >
      {messages.length === 0 && empty && <p class="lonely">{empty}</p>}
      {messages.map((message, index) => {
        const before = messages[index - 1];
        const newDay = !before || dayOf(screen.you, atOf(before.ts)) !== dayOf(screen.you, atOf(message.ts));
        return (
          <div key={message.ts}>
            {newDay && (
              <h2 class="day">
                <span>{dayHeading(screen.you, atOf(message.ts), screen.now, words)}</span>
              </h2>
            )}
            <Message
              message={message}
              inThread={inThread}
              continues={!newDay && continues(before, message)}
            />
          </div>
        );
      })}
    </div>
  );
}

function continues(before: ScreenMessage | undefined, message: ScreenMessage): boolean {
  return (
    before !== undefined &&
    before.userId === message.userId &&
    !before.ephemeral &&
    !message.ephemeral &&
    !message.broadcast &&
    !before.joined &&
    !message.joined &&
    atOf(message.ts) - atOf(before.ts) < togetherMs
  );
}
