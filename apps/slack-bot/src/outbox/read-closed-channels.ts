import { isSameChannel } from "@socialsmart/domain/chat/chat-channel";
import type { ParkedRoute } from "@socialsmart/domain/chat/parked-route";
import type { Reader } from "@socialsmart/domain/store/reader";
import { readInitiatives } from "../initiative/read-initiatives.ts";

export type ClosedChannel = ParkedRoute & {
  /** The titles of the initiatives that have it, and the names of the districts that it hears of. */
  readonly titles: readonly string[];
};

/** The channels that take nothing, the longest first. */
export async function readClosedChannels(reader: Reader): Promise<readonly ClosedChannel[]> {
  const routes = await reader.parkedRoutes.list();
  if (routes.length === 0) return [];
  const [initiatives, heard] = await Promise.all([
    readInitiatives(reader, ["DRAFT", "PUBLISHED", "PAUSED"]),
    reader.channelRoutes.list(),
  ]);
  const districts = await reader.districts.byIds([...new Set(heard.map(({ districtId }) => districtId))]);
  return routes.map((route) => {
    const own = initiatives.filter(({ channel }) => isSameChannel(channel, route));
    const hears = heard.filter(({ channel }) => isSameChannel(channel, route));
    const names = hears.flatMap(({ districtId }) => districts.filter(({ id }) => id === districtId));
    return { ...route, titles: [...own.map(({ title }) => title), ...names.map(({ name }) => name)] };
  });
}
