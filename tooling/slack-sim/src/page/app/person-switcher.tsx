import { useEffect, useRef } from "preact/hooks";
import { Avatar } from "./avatar.tsx";
import { useHere } from "./here.ts";
import { Icon } from "./icons.tsx";
import { Link } from "./link.tsx";
import { addressOf } from "./place.ts";

/** Who one is, and everybody else that one can be, here or in a window beside this one. */
export function PersonSwitcher() {
  const { screen, words, place, conversation } = useHere();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const inside = event.target instanceof Node && details.current?.contains(event.target);
      if (details.current && !inside) details.current.open = false;
    };
    addEventListener("click", close);
    return () => removeEventListener("click", close);
  }, []);
  const { you } = screen;
  /** The same channel where that person is in it, so that two windows show two sides of one thing. */
  const placeOf = ({ id, name }: { id: string; name: string }) => {
    const shared = conversation?.kind === "channel" && conversation.memberIds.includes(id);
    return { as: name, at: shared ? conversation.id : "", thread: "" };
  };
  return (
    <details class="switcher" ref={details}>
      <summary>
        <Avatar userId={you.id} />
        <span class="who">
          <span class="quiet">{words.youAre}</span>
          <strong>{you.realName}</strong>
          {you.title && <span class="quiet">{you.title}</span>}
        </span>
      </summary>
      <div class="people">
        <p>{words.changePerson}</p>
        <ul>
          {screen.people
            .filter(({ id }) => id !== you.id)
            .map((person) => (
              <li key={person.id}>
                <Link to={placeOf(person)} class="person">
                  <Avatar userId={person.id} />
                  <span class="who">
                    <strong>{person.realName}</strong>
                    <span class="quiet">
                      {[person.title, person.locale === "sv-SE" ? "Svenska" : "English"]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </span>
                </Link>
                <a
                  class="own-window"
                  href={addressOf({ ...place, ...placeOf(person) })}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={words.newWindow(person.realName)}
                  title={words.newWindow(person.realName)}
                >
                  <Icon name="window" />
                </a>
              </li>
            ))}
        </ul>
      </div>
    </details>
  );
}
