import { describe } from "vitest";
import { describeDecoding } from "../../typescript/support/decoding.ts";
import { openPostgresql } from "../support/open-postgresql.ts";
import { postgresql } from "../support/postgresql-database.ts";

describe.skipIf(postgresql === null)("results through pg and a server", () => {
  describeDecoding("pg", () => openPostgresql("decoding"));
});
