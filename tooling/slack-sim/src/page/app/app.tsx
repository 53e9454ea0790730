import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { namesOn } from "../../driver/names.ts";
import type { Screen } from "../../people/screen.ts";
import { does, Refused } from "./client.ts";
import { type Here, HereProvider } from "./here.ts";
import { MainPane } from "./main-pane.tsx";
import { Modal } from "./modal.tsx";
import { addressOf, type Place, readPlace } from "./place.ts";
import { SidePane } from "./side-pane.tsx";
import { Sidebar } from "./sidebar.tsx";
import { useScreen } from "./use-screen.ts";
import { wordsFor } from "./words.ts";

/** The page: one person's window into the workspace. */
export function App() {
  const [place, setPlace] = useState<Place>(() => readPlace(location.search));
  const go = useCallback((to: Partial<Place>) => {
    setPlace((before) => {
      const next = { ...before, ...to };
      history.pushState(null, "", addressOf(next));
      return next;
    });
  }, []);
  useEffect(() => {
    const back = () => setPlace(readPlace(location.search));
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);
  const state = useScreen(place.as);
  if (state.kind === "loading") return null;
  if (state.kind === "refused") return <p class="lonely">{state.reason}</p>;
  return (
    <Window
      key={state.screen.you.id}
      screen={state.screen}
      connected={state.connected}
      place={place}
      go={go}
    />
  );
}

interface WindowProps {
  screen: Screen;
  connected: boolean;
  place: Place;
  go: Here["go"];
}

function Window({ screen, connected, place: asked, go }: WindowProps) {
  const [trouble, setTrouble] = useState("");
  const [menuOpen, setMenuOpen] = useState(false);
  const [draft, setDraft] = useState({ text: "", turn: 0 });
  const { you } = screen;
  const known = asked.at === "home" || screen.conversations.some(({ id }) => id === asked.at);
  const place = { ...asked, as: you.name, at: known ? asked.at : firstPlace(screen) };
  const conversation = screen.conversations.find(({ id }) => id === place.at);
  const names = useMemo(() => namesOn(screen), [screen]);
  const words = wordsFor(you.locale);

  const here: Here = {
    ...{ screen, words, place, conversation, names, go, draft },
    async act<Answer>(deed: string, input: object) {
      setTrouble("");
      try {
        return await does<Answer>(you.id, deed, input);
      } catch (error) {
        setTrouble(error instanceof Refused ? error.message : words.connectionLost);
        return undefined;
      }
    },
    propose: (text) => setDraft(({ turn }) => ({ text, turn: turn + 1 })),
  };

  useEffect(() => {
    document.documentElement.lang = you.locale;
    const where = conversation?.kind === "channel" ? `#${conversation.name}` : screen.app.name;
    document.title = `${where} · ${you.realName} · ${screen.team.name}`;
  }, [you.id, place.at, screen.team.name]);
  useEffect(() => setMenuOpen(false), [place.at, place.thread]);

  return (
    <HereProvider value={here}>
      <a class="skip" href="#composer">
        {words.skip}
      </a>
      <div class={`window${menuOpen ? " menu-open" : ""}${place.thread ? " thread-open" : ""}`}>
        <Sidebar open={menuOpen} onToggle={() => setMenuOpen(!menuOpen)} />
        <MainPane />
        <SidePane />
      </div>
      <div class="notices" role="alert">
        {!connected && <p>{words.connectionLost}</p>}
        {trouble && (
          <p>
            {trouble}{" "}
            <button type="button" onClick={() => setTrouble("")}>
              {words.close}
            </button>
          </p>
        )}
      </div>
      <Modal />
    </HereProvider>
  );
}

function firstPlace({ conversations }: Screen): string {
  return (
    conversations.find(({ kind, isMember }) => kind === "channel" && isMember)?.id ??
    conversations[0]?.id ??
    ""
  );
}
