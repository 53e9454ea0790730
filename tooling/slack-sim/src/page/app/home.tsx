import { useEffect } from "preact/hooks";
import { Blocks } from "./blocks.tsx";
import { useHere } from "./here.ts";
import { Surface } from "./surface.tsx";

/** The app's Home, which the app is told of each time that somebody turns to it. */
export function Home() {
  const { screen, words, act } = useHere();
  useEffect(() => void act("home", {}), [screen.you.id]);
  if (!screen.home) return <p class="lonely">{words.noHome}</p>;
  return (
    <div class="home">
      <Surface at={{ view: screen.home.id }}>
        <Blocks blocks={screen.home.blocks} />
      </Surface>
    </div>
  );
}
