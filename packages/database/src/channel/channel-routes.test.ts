import type { ChannelRoute } from "@socialsmart/domain/channel/channel-route";
import { routeChannel } from "@socialsmart/domain/channel/route-channel";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { depsOf } from "../testing/pledging.ts";
import { aDistrict, aLandlord, commit, ids, operator } from "../testing/values.ts";

const SQUARE = { teamId: "T0001", channelId: "C0500" };
let teams = 0;

onEachDatabase("What channels hear of districts", (suite) => {
  async function aDistrictOf() {
    const { database } = suite();
    teams += 1;
    const landlord = aLandlord({ chatTeamId: `T9${teams}` });
    const [district, other] = [
      aDistrict({ landlordId: landlord.id }),
      aDistrict({ landlordId: landlord.id }),
    ];
    await commit(database, landlord.id, async (tx) => {
      await tx.landlords.insert(landlord);
      await tx.districts.insert(district);
      await tx.districts.insert(other);
    });
    return { database, landlordId: landlord.id, teamId: `T9${teams}`, district, other };
  }

  test("comes back as it was, is overwritten, found by its parts, and gone when it is deleted", async () => {
    const { database, landlordId, district, other } = await aDistrictOf();
    const base = { landlordId, channel: SQUARE };
    const route: ChannelRoute = { ...base, id: ids.next("route"), districtId: district.id, pace: "INSTANT" };
    const second: ChannelRoute = { ...base, id: ids.next("route"), districtId: other.id, pace: "DIGEST" };
    await commit(database, landlordId, async (tx) => {
      await tx.channelRoutes.insert(route);
      await tx.channelRoutes.insert(second);
    });
    const reader = database.store.reader(landlordId);
    expect(await reader.channelRoutes.list()).toEqual([route, second]);
    const changed = { ...route, pace: "DIGEST" } as const;
    await commit(database, landlordId, async (tx) => {
      expect(await tx.channelRoutes.lockById(route.id)).toEqual(route);
      expect(await tx.channelRoutes.lockOf(SQUARE, district.id)).toEqual(route);
      expect(await tx.channelRoutes.lockOf({ ...SQUARE, channelId: "C0501" }, district.id)).toBeUndefined();
      expect(await tx.channelRoutes.listByDistrict(district.id)).toEqual([route]);
      expect(await tx.channelRoutes.listByPace("DIGEST")).toEqual([second]);
      expect(await tx.channelRoutes.listByChannel(SQUARE)).toEqual([route, second]);
      await tx.channelRoutes.save(changed);
      await tx.channelRoutes.delete(second.id);
    });
    expect(await reader.channelRoutes.list()).toEqual([changed]);
  });

  test("is one route of a channel and a district, however many make it at once", async () => {
    const { database, landlordId, teamId, district } = await aDistrictOf();
    const deps = depsOf(database, ids);
    for (let round = 0; round < 8; round += 1) {
      const channel = { teamId, channelId: `C050${round}` };
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, n) => {
          const input = {
            channel,
            districtId: district.id,
            pace: n % 2 === 0 ? "INSTANT" : "DIGEST",
          } as const;
          return routeChannel(deps, operator(landlordId), input, null);
        }),
      );
      const made = answers.map((answer) => answer.ok && answer.value.routeId);
      expect(new Set(made).size).toBe(1);
    }
    expect(await database.store.reader(landlordId).channelRoutes.list()).toHaveLength(8);
  });
});
