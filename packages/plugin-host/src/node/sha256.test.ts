import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sha256Of, sha256OfFile } from "./sha256.ts";

test.each([0, 65_536, 65_537, 200_000])("a file of %i bytes has the hash of its bytes", (size) => {
  const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-sha256-test-"));
  const bytes = Uint8Array.from({ length: size }, (_, index) => index % 251);
  writeFileSync(join(folder, "file"), bytes);
  expect(sha256OfFile(join(folder, "file"))).toBe(sha256Of(bytes));
  rmSync(folder, { recursive: true });
});
