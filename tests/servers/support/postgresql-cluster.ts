import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";

/** Where a server listens, in the form of pg's options. */
export interface ServerAddress {
  /** The folder of the Unix socket: nothing listens on the network, so nothing else can be in the way or get in. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
}

/** A throw-away server with a data folder of its own. */
export interface Cluster {
  readonly address: ServerAddress;
  stop(): Promise<void>;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Where Debian and others put the server's programs, newest version first; undefined when PostgreSQL is not installed. */
export function findPostgresqlPrograms(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

/** Makes a cluster in a temporary folder and starts it. Throws with the program's own words when that fails. */
export async function startCluster(programs: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-pg-"));
  const account = serverAccount();
  if (account) chownSync(folder, account.uid, account.gid);
  const address = { host: folder, port: 5432, user: "postgres" };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    initialize(programs, folder, account);
    const stop = await startServer(programs, address, account);
    return { address, stop: () => stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** PostgreSQL refuses to run as root; then it runs as the package's own user, or as nobody. */
function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const name = ["postgres", "nobody"].find((user) => idOf("-u", user) !== undefined);
  const [uid, gid] = name === undefined ? [] : [idOf("-u", name), idOf("-g", name)];
  if (uid === undefined || gid === undefined) throw new Error("there is no user to run PostgreSQL as");
  return { uid, gid };
}

function idOf(kind: "-u" | "-g", user: string): number | undefined {
  const { status, stdout } = spawnSync("id", [kind, user], { encoding: "utf8" });
  return status === 0 ? Number(stdout) : undefined;
}

function initialize(programs: string, folder: string, account: Account | undefined): void {
  const options = ["--no-sync", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"];
  const { status, stderr, error } = spawnSync(join(programs, "initdb"), [...options, "-D", join(folder, "data")], {
    cwd: folder,
    encoding: "utf8",
    ...account,
  });
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`);
}

async function startServer(
  programs: string,
  { host, port }: ServerAddress,
  account: Account | undefined,
): Promise<() => Promise<void>> {
  // The data is thrown away: nothing of it needs to survive a crash.
  const settings = { listen_addresses: "", unix_socket_directories: host, port, fsync: "off", timezone: "UTC" };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(programs, "postgres"), ["-D", join(host, "data"), ...options], {
    cwd: host,
    stdio: ["ignore", "ignore", "pipe"],
    ...account,
  });
  const stopped = new Promise<void>((resolve) => server.once("close", () => resolve()));
  let log = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  const whenStopped = stopped.then(() => {
    throw new Error(`PostgreSQL stopped:\n${log}`);
  });
  await Promise.race([untilReady({ host, port, user: "postgres" }), whenStopped]);
  whenStopped.catch(() => {});
  // SIGINT is PostgreSQL's fast shutdown: open connections are closed.
  const interrupt = () => server.kill("SIGINT");
  process.once("exit", interrupt);
  return () => {
    process.off("exit", interrupt);
    interrupt();
    return stopped;
  };
}

/** Servers tell nobody when they are ready; asking is how pg_isready does it too. */
async function untilReady(address: ServerAddress): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ ...address, database: "postgres" });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await setTimeout(50);
    }
  }
}
