import type { ScreenConversation } from "../../people/screen.ts";
import { Avatar } from "./avatar.tsx";
import { useHere } from "./here.ts";
import { Icon } from "./icons.tsx";
import { Link } from "./link.tsx";
import { PersonSwitcher } from "./person-switcher.tsx";

/** The team, who one is, and the places to go. On a narrow window it opens from a button. */
export function Sidebar({ open, onToggle }: { open: boolean; onToggle(): void }) {
  const { screen, words } = useHere();
  const channels = screen.conversations.filter(({ kind }) => kind === "channel");
  const others = channels.filter(({ isMember }) => !isMember);
  const app = screen.conversations.find(({ kind }) => kind === "direct");
  return (
    <header class="sidebar">
      <div class="team">
        <button
          type="button"
          class="menu-button"
          aria-expanded={open}
          aria-controls="places"
          onClick={onToggle}
        >
          <Icon name="menu" />
          <span class="unseen">{words.menu}</span>
        </button>
        <strong>{screen.team.name}</strong>
      </div>
      <div class="places" id="places">
        <PersonSwitcher />
        <nav class="places-nav" aria-label={words.menu}>
          <h2 class="places-heading">{words.channels}</h2>
          <ul>
            {channels
              .filter(({ isMember }) => isMember)
              .map((channel) => (
                <Channel key={channel.id} channel={channel} />
              ))}
          </ul>
          <h2 class="places-heading">{words.apps}</h2>
          <ul>{app && <AppEntry conversation={app} />}</ul>
          {others.length > 0 && (
            <details>
              <summary class="places-heading">{words.otherChannels}</summary>
              <ul>
                {others.map((channel) => (
                  <Channel key={channel.id} channel={channel} />
                ))}
              </ul>
            </details>
          )}
        </nav>
      </div>
    </header>
  );
}

function Channel({ channel }: { channel: ScreenConversation }) {
  const { place } = useHere();
  return (
    <li>
      <Link
        to={{ at: channel.id, thread: "" }}
        class={`place${channel.unread > 0 ? " unread" : ""}`}
        current={place.at === channel.id}
      >
        <span class="sign" aria-hidden="true">
          #
        </span>
        <span class="place-name">{channel.name}</span>
        <Unread count={channel.unread} />
      </Link>
    </li>
  );
}

function AppEntry({ conversation }: { conversation: ScreenConversation }) {
  const { screen, place } = useHere();
  const to = screen.app.hasHome && conversation.unread === 0 ? "home" : conversation.id;
  return (
    <li>
      <Link
        to={{ at: to, thread: "" }}
        class={`place${conversation.unread > 0 ? " unread" : ""}`}
        current={place.at === conversation.id || place.at === "home"}
      >
        <Avatar userId={screen.app.botUserId} size="small" />
        <span class="place-name">{screen.app.name}</span>
        <Unread count={conversation.unread} />
      </Link>
    </li>
  );
}

function Unread({ count }: { count: number }) {
  const { words } = useHere();
  if (count === 0) return null;
  return (
    <span class="count">
      <span aria-hidden="true">{count}</span>
      <span class="unseen">{words.unread(count)}</span>
    </span>
  );
}
