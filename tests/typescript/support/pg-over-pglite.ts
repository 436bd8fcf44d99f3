import { Duplex } from "node:stream";
import type { PGlite } from "@electric-sql/pglite";
import pg from "pg";

/** A real client of node-postgres whose server is a PGlite in this process: pg's bytes go to PGlite's protocol interface. */
export async function connectPg(database: PGlite): Promise<pg.Client> {
  const client = new pg.Client({ stream: () => protocolStream(database), ssl: false, user: "postgres", password: "" });
  await client.connect();
  return client;
}

function protocolStream(database: PGlite): Duplex {
  const stream = new Duplex({
    read() {},
    write(chunk: Uint8Array, _encoding, done) {
      database.execProtocolRaw(new Uint8Array(chunk)).then(
        (answer) => {
          if (answer.length > 0) stream.push(answer);
          done();
        },
        (error: Error) => done(error),
      );
    },
    final(done) {
      stream.push(null);
      done();
    },
  });
  return Object.assign(stream, {
    connect: () => queueMicrotask(() => stream.emit("connect")),
    setNoDelay: () => stream,
    setKeepAlive: () => stream,
    ref: () => stream,
    unref: () => stream,
  });
}
