import { useId, useRef, useState } from "preact/hooks";
import type { ExternalSelect } from "../../block-kit/elements.ts";
import type { MenuOption } from "../../block-kit/options.ts";
import { withEmoji } from "./emoji.ts";
import type { FieldProps } from "./field-props.ts";
import { useHere } from "./here.ts";
import { useElement, useSurface } from "./surface.tsx";

/** A menu whose options the app has: one types, and chooses among what it finds. */
export function SearchMenu({
  block,
  element,
  id,
  label,
  required,
  invalid,
  about,
}: FieldProps & { element: ExternalSelect }) {
  const { words } = useHere();
  const { suggest } = useSurface();
  const { raw, choose } = useElement(block, element);
  const listId = useId();
  const [query, setQuery] = useState<string | undefined>(undefined);
  const [found, setFound] = useState<readonly MenuOption[] | undefined>(undefined);
  const [at, setAt] = useState(0);
  const [known, setKnown] = useState<readonly MenuOption[]>([]);
  const asked = useRef(0);
  const held = [...known, ...(element.initial_option ? [element.initial_option] : [])].find(
    ({ value }) => value === raw,
  );

  const search = async (typed: string) => {
    setQuery(typed);
    asked.current += 1;
    const mine = asked.current;
    const answer = await suggest(block, element, typed);
    // A later letter may have been answered first.
    if (mine !== asked.current || answer?.state === "too_short") return;
    setFound(answer?.options ?? []);
    setAt(0);
  };
  const close = () => {
    asked.current += 1;
    setQuery(undefined);
    setFound(undefined);
  };
  const take = (option: MenuOption) => {
    setKnown([option, ...known]);
    close();
    choose(option.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const pick = found?.[at];
    if (step > 0 && !found) {
      event.preventDefault();
      void search(query ?? "");
    } else if (step !== 0 && found?.length) {
      event.preventDefault();
      setAt((at + step + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (pick) take(pick);
    } else if (event.key === "Escape" && found) {
      // Not the dialog around it.
      event.preventDefault();
      close();
    }
  };
  return (
    <div class="search-menu">
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-label={id === undefined ? label : undefined}
        aria-required={required}
        aria-invalid={invalid}
        aria-describedby={about}
        aria-autocomplete="list"
        aria-expanded={found !== undefined}
        aria-controls={listId}
        aria-activedescendant={found?.length ? `${listId}-${at}` : undefined}
        placeholder={element.placeholder?.text ?? words.choose}
        value={query ?? (held ? withEmoji(held.text.text) : "")}
        onClick={() => found ?? void search("")}
        onInput={({ currentTarget }) => void search(currentTarget.value)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {found && (
        <div class="found" role="listbox" id={listId} aria-label={label}>
          {found.length === 0 && <p class="quiet">{words.noResults}</p>}
          {found.map((option, index) => (
            // The keys are the field's: the focus never leaves it.
            <div
              key={option.value}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onPointerDown={(event) => {
                event.preventDefault();
                take(option);
              }}
            >
              {withEmoji(option.text.text)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
