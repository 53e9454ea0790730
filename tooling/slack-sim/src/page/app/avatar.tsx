import { useHere } from "./here.ts";

/** A person's initials on their colour; the app and Slack itself have a sign of their own. */
export function Avatar({ userId, size = "normal" }: { userId: string; size?: "normal" | "small" }) {
  const { screen } = useHere();
  const person = screen.people.find(({ id }) => id === userId);
  if (!person)
    return (
      <span
        class={`avatar ${size} ${userId === screen.app.botUserId ? "of-app" : "of-slack"}`}
        aria-hidden="true"
      >
        {userId === screen.app.botUserId ? screen.app.name.slice(0, 1) : "S"}
      </span>
    );
  return (
    <span class={`avatar ${size}`} style={{ background: person.avatarColour }} aria-hidden="true">
      {initials(person.realName)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.slice(0, 1) ?? "")
    .join("");
}
