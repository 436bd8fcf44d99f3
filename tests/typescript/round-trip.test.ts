import { describe } from "vitest";
import { openPglite } from "./support/open-pglite.ts";
import { describeRoundTrips } from "./support/round-trips.ts";

describe.each(["pg", "pglite"] as const)("values through the driver %s", (driver) => {
  describeRoundTrips(driver, () => openPglite(driver, { hostile: true }));
});
