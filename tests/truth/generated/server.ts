import { PGlite } from "@electric-sql/pglite";
import type { TypeId } from "../../../packages/compiler/src/catalog/index.ts";
import { type AnalysisServer, describeWith } from "../analysis/server.ts";
import { typedValue, valueTexts } from "./literals.ts";
import { nullFields } from "./record-text.ts";

/** A statement to run, with a value for each parameter by the type that the server gave it. */
export interface Trial {
  readonly sql: string;
  readonly parameters: readonly string[];
}

export interface Outcome {
  readonly rows: number;
  /** For each column whether a NULL came. */
  readonly nulls: readonly boolean[];
  /** Why it stopped, if it did: rows before that count. */
  readonly failure?: string;
}

export interface GeneratedServer {
  describe: AnalysisServer["describe"];
  /** Replaces all rows. */
  load(statements: readonly string[]): Promise<void>;
  /** Runs statements; what they change is undone. */
  run(trials: readonly Trial[]): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

/** Runs each text, or its prepared form, and undoes it by an error; a row's text form shows which fields are NULL. */
const runner = `
CREATE OR REPLACE FUNCTION pg_temp.run_all(texts text[], calls text[]) RETURNS TABLE (failure text, shown text[]) LANGUAGE plpgsql AS $$
DECLARE r record; i int;
BEGIN
  FOR i IN 1 .. cardinality(texts) LOOP
    failure := NULL;
    shown := '{}';
    BEGIN
      IF calls[i] <> '' THEN EXECUTE 'PREPARE trial AS ' || texts[i]; END IF;
      FOR r IN EXECUTE coalesce(nullif(calls[i], ''), texts[i]) LOOP
        shown := shown || r::text;
        EXIT WHEN cardinality(shown) >= 60;
      END LOOP;
      RAISE EXCEPTION USING ERRCODE = 'UNDO1';
    EXCEPTION
      WHEN SQLSTATE 'UNDO1' THEN NULL;
      WHEN OTHERS THEN failure := SQLERRM;
    END;
    IF calls[i] <> '' THEN
      BEGIN DEALLOCATE trial; EXCEPTION WHEN OTHERS THEN NULL; END;
    END IF;
    RETURN NEXT;
  END LOOP;
END $$`;

export async function openGeneratedServer(schema: string): Promise<GeneratedServer> {
  const database = await PGlite.create();
  await database.exec(schema);
  await database.exec("SET client_min_messages = error; SET max_parallel_workers_per_gather = 0; SET jit = off");
  return {
    describe: await describeWith(database),
    load: async (statements) => {
      await database.exec(statements.join(";\n"));
    },
    run: (trials) => runTrials(database, trials),
    close: () => database.close(),
  };
}

/** Runs statements; what they change is undone. */
export async function runTrials(database: PGlite, trials: readonly Trial[]): Promise<readonly Outcome[]> {
  await database.exec(runner);
  const { rows } = await database.query<{ failure: string | null; shown: readonly string[] }>(
    "SELECT failure, shown FROM pg_temp.run_all($1, $2)",
    [trials.map(({ sql }) => sql), trials.map(callOf)],
  );
  return rows.map(({ failure, shown }) => ({
    rows: shown.length,
    nulls: shown
      .map(nullFields)
      .reduce<boolean[]>((all, row) => row.map((isNull, index) => isNull || (all[index] ?? false)), []),
    ...(failure !== null && { failure }),
  }));
}

function callOf({ parameters }: Trial): string {
  if (parameters.length === 0) return "";
  return `EXECUTE trial(${parameters.map(parameterValue).join(", ")})`;
}

/** Generated code has no place for NULL in an array that is a parameter. */
function parameterValue(type: TypeId, index: number): string {
  const texts = valueTexts(type).filter((text) => !(type.endsWith("[]") && text.includes("NULL")));
  return typedValue(type, texts[index % texts.length] ?? "");
}

/** Whether there are values for all parameters. */
export function canRun(parameters: readonly TypeId[]): boolean {
  return parameters.every((type) => valueTexts(type).length > 0);
}
