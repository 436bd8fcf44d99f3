// Builds better-sqlite3 for the tests against it, once, into the user's cache: it takes a compiler a minute or more.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { betterSqlite3Folder } from "../support/cache-folder.js";

const folder = betterSqlite3Folder;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
const { status } = spawnSync("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "better-sqlite3@12"], {
  cwd: folder,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
