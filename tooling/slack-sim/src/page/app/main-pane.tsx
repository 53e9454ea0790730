import { useEffect } from "preact/hooks";
import { Composer } from "./composer.tsx";
import { useHere } from "./here.ts";
import { Home } from "./home.tsx";
import { Link } from "./link.tsx";
import { MessageList } from "./message-list.tsx";

/** The conversation in front, or the app's Home. */
export function MainPane() {
  const { place, conversation, words, act } = useHere();
  if (place.at === "home")
    return (
      <main class="pane">
        <AppHeader />
        <Home />
      </main>
    );
  if (!conversation) return <main class="pane" />;
  if (!conversation.isMember)
    return (
      <main class="pane">
        <ChannelHeader />
        <div class="lonely">
          <p>{words.notJoined(conversation.name)}</p>
          <button
            type="button"
            class="button primary"
            onClick={() => act("join", { channel: conversation.id })}
          >
            {words.joinChannel}
          </button>
        </div>
      </main>
    );
  return <Conversation key={conversation.id} />;
}

function Conversation() {
  const { screen, conversation, words, act } = useHere();
  const messages = (conversation?.messages ?? []).filter(({ threadTs, broadcast }) => !threadTs || broadcast);
  const last = messages.at(-1)?.ts;
  const unread = conversation?.unread ?? 0;
  useEffect(() => {
    const read = () => {
      if (document.visibilityState === "visible" && unread > 0 && last && conversation)
        void act("read", { channel: conversation.id, ts: last });
    };
    read();
    document.addEventListener("visibilitychange", read);
    return () => document.removeEventListener("visibilitychange", read);
  }, [unread, last]);
  if (!conversation) return null;
  const isDirect = conversation.kind === "direct";
  const name = isDirect ? screen.app.name : `#${conversation.name}`;
  return (
    <main class="pane">
      {isDirect ? <AppHeader /> : <ChannelHeader />}
      <MessageList messages={messages} label={name} empty={words.nothingHere} />
      <Composer channel={conversation.id} label={words.writeTo(name)} id="composer" />
    </main>
  );
}

function ChannelHeader() {
  const { conversation, words } = useHere();
  if (!conversation) return null;
  return (
    <div class="pane-header">
      <h1># {conversation.name}</h1>
      <p class="quiet">
        {[conversation.topic, words.members(conversation.memberIds.length)].filter(Boolean).join(" · ")}
      </p>
    </div>
  );
}

function AppHeader() {
  const { screen, place, words } = useHere();
  const direct = screen.conversations.find(({ kind }) => kind === "direct");
  return (
    <div class="pane-header">
      <h1>
        {screen.app.name} <span class="badge">{words.app}</span>
      </h1>
      {screen.app.description && <p class="quiet">{screen.app.description}</p>}
      <nav class="tabs" aria-label={screen.app.name}>
        {screen.app.hasHome && (
          <Link to={{ at: "home", thread: "" }} current={place.at === "home"}>
            {words.home}
          </Link>
        )}
        {direct && (
          <Link to={{ at: direct.id, thread: "" }} current={place.at === direct.id}>
            {words.messages}
          </Link>
        )}
      </nav>
    </div>
  );
}
