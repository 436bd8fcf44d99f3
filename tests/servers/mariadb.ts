import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Connection, type ConnectionOptions, createConnection, createPool, type Pool } from "mysql2/promise";

/** A MariaDB server of one's own, in a temporary folder and reached by a socket. */
export interface MariaDb {
  /** A connection with a new, empty database, and these settings besides. */
  connect(settings?: ConnectionOptions): Promise<Connection>;
  /** A pool with a new, empty database. */
  createPool(): Promise<Pool>;
  stop(): Promise<void>;
}

/** Whether there is a server to start: `apt-get install mariadb-server`. */
export function hasMariaDb(): boolean {
  return spawnSync("mariadbd", ["--version"]).status === 0;
}

/** Starts a server; undefined where MariaDB is not installed. */
export async function startMariaDb(): Promise<MariaDb | undefined> {
  if (!hasMariaDb()) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-mariadb-"));
  const data = join(folder, "data");
  const socketPath = join(folder, "socket");
  const user = process.getuid?.() === 0 ? ["--user=root"] : [];
  const options = ["--no-defaults", `--datadir=${data}`, ...user];
  const installed = spawnSync("mariadb-install-db", [
    ...options,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
  ]);
  if (installed.status !== 0) throw new Error(`mariadb-install-db failed: ${installed.stderr}`);
  const server = spawn("mariadbd", [...options, `--socket=${socketPath}`, "--skip-networking"], { stdio: "ignore" });
  await waitForServer(server, socketPath);
  let databases = 0;
  return {
    async connect(settings = {}) {
      const name = `test_${++databases}`;
      const connection = await createConnection({ socketPath, user: "root", multipleStatements: true, ...settings });
      await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4; USE ${name}`);
      return connection;
    },
    async createPool() {
      const database = `test_${++databases}`;
      const connection = await createConnection({ socketPath, user: "root" });
      await connection.query(`CREATE DATABASE ${database} CHARACTER SET utf8mb4`);
      await connection.end();
      return createPool({ socketPath, user: "root", database });
    },
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const patience = 30_000;

async function waitForServer(server: ChildProcess, socketPath: string): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      const connection = await createConnection({ socketPath, user: "root" });
      await connection.end();
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
