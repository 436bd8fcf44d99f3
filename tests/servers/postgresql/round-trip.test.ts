import { describe } from "vitest";
import { replacePgParsers } from "../../typescript/support/hostile-parsers.ts";
import { describeRoundTrips } from "../../typescript/support/round-trips.ts";
import { openPostgresql } from "../support/open-postgresql.ts";
import { postgresql } from "../support/postgresql-database.ts";

describe.skipIf(postgresql === null)("values through pg and a server", () => {
  describeRoundTrips("pg", () => {
    replacePgParsers();
    return openPostgresql("round_trip");
  });
});
