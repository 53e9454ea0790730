import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { namesOn } from "../../driver/names.ts";
import type { Screen } from "../../people/screen.ts";
import { does, Refused } from "./client.ts";
import { type Here, HereProvider, type Proposal } from "./here.ts";
import { MainPane } from "./main-pane.tsx";
import { Modal } from "./modal.tsx";
import { addressOf, type Place, readPlace } from "./place.ts";
import { SidePane } from "./side-pane.tsx";
import { Sidebar } from "./sidebar.tsx";
import { tipPlace } from "./tip-place.ts";
import { useScreen } from "./use-screen.ts";
import { wordsFor } from "./words.ts";

/** The page: one person's window into the workspace. */
export function App() {
  const [place, setPlace] = useState<Place>(() => readPlace(location.search));
  const [proposal, propose] = useState<Proposal | undefined>(undefined);
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
  const { screen, connected } = state;
  return <Window key={screen.you.id} {...{ screen, connected, place, go, proposal, propose }} />;
}

interface WindowProps extends Pick<Here, "screen" | "place" | "go" | "proposal" | "propose"> {
  connected: boolean;
}

function Window({ screen, connected, place: asked, go, proposal, propose }: WindowProps) {
  const [trouble, setTrouble] = useState("");
  const [menuOpen, setMenuOpen] = useState(false);
  const { you } = screen;
  const known = asked.at === "home" || screen.conversations.some(({ id }) => id === asked.at);
  const place = { ...asked, as: you.name, at: known ? asked.at : firstPlace(screen) };
  const conversation = screen.conversations.find(({ id }) => id === place.at);
  const names = useMemo(() => namesOn(screen), [screen]);
  const words = wordsFor(you.locale);

  const here: Here = {
    ...{ screen, words, place, conversation, names, go, proposal, propose },
    async act<Answer>(deed: string, input: object) {
      setTrouble("");
      try {
        return await does<Answer>(you.id, deed, input);
      } catch (error) {
        setTrouble(error instanceof Refused ? error.message : words.connectionLost);
        return undefined;
      }
    },
  };

  useEffect(() => {
    document.documentElement.lang = you.locale;
    const where = conversation?.kind === "channel" ? `#${conversation.name}` : screen.app.name;
    document.title = `${where} · ${you.realName} · ${screen.team.name}`;
  }, [you.id, place.at, screen.team.name]);
  useEffect(() => void here.act("arrive", {}), [you.id]);
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

/** Where the first tip leads, or else one's first channel. */
function firstPlace(screen: Screen): string {
  const tip = screen.tips?.try?.[0];
  const mine = tip?.as === undefined || [screen.you.id, screen.you.name].includes(tip.as);
  const tipped = mine && tip?.channel !== undefined ? tipPlace(screen, tip.channel) : undefined;
  const { conversations } = screen;
  const joined = conversations.find(({ kind, isMember }) => kind === "channel" && isMember);
  return tipped ?? joined?.id ?? conversations[0]?.id ?? "";
}
