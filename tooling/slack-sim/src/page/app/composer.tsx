import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SeedCommand } from "../../workspace/seed.ts";
import { completions, givenCommand } from "./completion.ts";
import { useHere } from "./here.ts";
import { Icon } from "./icons.tsx";
import { Overflow } from "./overflow.tsx";

interface ComposerProps {
  id: string;
  channel: string;
  thread?: string;
  label: string;
}

/** Where one writes. A slash brings up the commands; Enter sends. */
export function Composer({ id, channel, thread, label }: ComposerProps) {
  const { screen, words, act, proposal, propose } = useHere();
  const commands = [...screen.app.commands, ...screen.app.slackCommands];
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const found = dismissed ? [] : completions(text, commands);
  const given = givenCommand(text, commands);
  const change = (next: string) => {
    setText(next);
    setChosen(0);
    setDismissed(false);
  };
  const take = (next: string) => {
    change(next);
    box.current?.focus();
  };
  useEffect(() => {
    if (thread || proposal?.as !== screen.you.name) return;
    if (proposal.channel !== undefined && proposal.channel !== channel) return;
    take(proposal.text);
    propose(undefined);
  }, [proposal]);
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.style.height = "auto";
    box.current.style.height = `${Math.min(box.current.scrollHeight, 200)}px`;
  }, [text]);

  const send = () => {
    if (text.trim() === "") return;
    const sent = text.trim();
    change("");
    void act("type", { channel, text: sent, ...(thread && { thread }) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const pick = found[chosen];
    const exact = pick !== undefined && text === pick.name;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + found.length) % found.length);
    } else if (pick && (event.key === "Tab" || (event.key === "Enter" && !exact))) {
      event.preventDefault();
      change(`${pick.name} `);
    } else if (event.key === "Escape" && found.length > 0) {
      setDismissed(true);
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      send();
    }
  };
  const listId = `${id}-commands`;
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {found.length > 0 && (
        <Completions id={listId} commands={found} chosen={chosen} onChoose={({ name }) => take(`${name} `)} />
      )}
      {found.length === 0 && given && !thread && <Usage command={given} onChoose={take} />}
      <div class="compose-box">
        <textarea
          ref={box}
          id={id}
          rows={1}
          aria-label={label}
          placeholder={`${label}${thread ? "" : ` · ${words.composerHint}`}`}
          value={text}
          autocomplete="off"
          aria-autocomplete="list"
          aria-controls={found.length > 0 ? listId : undefined}
          aria-activedescendant={found.length > 0 ? `${listId}-${chosen}` : undefined}
          onInput={({ currentTarget }) => change(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {!thread && <GlobalShortcuts />}
        <button
          type="submit"
          class="button primary icon-only"
          aria-label={words.send}
          disabled={text.trim() === ""}
        >
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}

interface CompletionsProps {
  id: string;
  commands: readonly SeedCommand[];
  chosen: number;
  onChoose(command: SeedCommand): void;
}

function Completions({ id, commands, chosen, onChoose }: CompletionsProps) {
  const { words } = useHere();
  return (
    <div class="completions" role="listbox" id={id} aria-label={words.commands}>
      {commands.map((command, index) => (
        // The keys are the composer's: the focus never leaves it.
        <div
          key={command.name}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(command);
          }}
        >
          <strong>{command.name}</strong> {command.usage && <code>{command.usage}</code>}
          <span class="quiet">{command.description}</span>
        </div>
      ))}
    </div>
  );
}

function Usage({ command, onChoose }: { command: SeedCommand; onChoose(text: string): void }) {
  const { words } = useHere();
  return (
    <div class="usage">
      <span>
        <strong>{command.name}</strong> {command.usage} <span class="quiet">{command.description}</span>
      </span>
      {command.examples && command.examples.length > 0 && (
        <span class="examples">
          <span class="quiet">{words.forExample}</span>
          {command.examples.map((example) => (
            <button key={example} type="button" onClick={() => onChoose(example)}>
              {example}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}

function GlobalShortcuts() {
  const { screen, act } = useHere();
  const shortcuts = screen.app.shortcuts.filter(({ type }) => type === "global");
  if (shortcuts.length === 0) return null;
  return (
    <Overflow
      options={shortcuts.map(({ name, callbackId }) => ({ value: callbackId, text: { text: name } }))}
      onChoose={(name) => void act("shortcut", { name })}
    />
  );
}
