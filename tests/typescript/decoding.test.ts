import { describe } from "vitest";
import { describeDecoding } from "./support/decoding.ts";
import { openPglite } from "./support/open-pglite.ts";

describe.each(["pg", "pglite"] as const)("results through the driver %s", (driver) => {
  describeDecoding(driver, () => openPglite(driver));
});
