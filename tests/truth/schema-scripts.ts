/** DDL that a server accepts, by what it is about: the catalog built from it must be the server's. */
export const schemaScripts: Readonly<Record<string, string>> = {
  "types of columns": `
    CREATE TABLE t (
      a smallint, b int, c bigint, d serial, e bigserial, f smallserial, g real, h double precision, i float(10), j numeric(10, 2),
      k boolean, l varchar(10), m char, n char(5), o "char", p text, q bytea, r date, s time, u time with time zone, v timestamp(3),
      w timestamptz, x interval day to second, y uuid, z json, aa jsonb, bb bit(3), cc bit varying, dd inet, ee int4range, ff int4multirange,
      gg tsvector, hh xml, ii money, jj oid, kk regclass, ll point, mm text[], nn int[3][2], oo varchar(3) ARRAY[4], pp name, qq int8, rr bool
    );`,
  "ranges that are moved to another schema": `
    CREATE SCHEMA a; CREATE SCHEMA b;
    CREATE TYPE a.r AS RANGE (subtype = float8);
    CREATE TYPE a.q AS RANGE (subtype = int8);
    CREATE TABLE t (id int, x a.r, y a.r_multirange, z a.q);
    ALTER TYPE a.r SET SCHEMA b;
    ALTER TYPE a.q SET SCHEMA b;
    CREATE TABLE u (x b.r, y a.r_multirange, zs b.q[]);`,
  "ranges whose multiranges are dropped": `
    CREATE SCHEMA a; CREATE SCHEMA b;
    CREATE TYPE a.r AS RANGE (subtype = float8);
    CREATE TABLE t (id int, x a.r, y a.r_multirange);
    ALTER TYPE a.r SET SCHEMA b;
    DROP SCHEMA a CASCADE;`,
  "ranges that are dropped with a schema": `
    CREATE SCHEMA a; CREATE SCHEMA b;
    CREATE TYPE a.r AS RANGE (subtype = float8);
    CREATE TABLE t (id int, x a.r, y a.r_multirange);
    ALTER TYPE a.r SET SCHEMA b;
    DROP SCHEMA b CASCADE;`,
  "user types": `
    CREATE SCHEMA s;
    CREATE TYPE mood AS ENUM ('sad', 'ok');
    CREATE TYPE s.mood AS ENUM ('x');
    CREATE TYPE pair AS (a int, b s.mood[]);
    CREATE DOMAIN email AS text NOT NULL;
    CREATE DOMAIN emails AS email[];
    CREATE TYPE floats AS RANGE (subtype = float8);
    CREATE TYPE money_range AS RANGE (subtype = money, multirange_type_name = moneys);
    CREATE TABLE t (a mood, b s.mood, c pair[], d email, e emails, f floats, g money_range, h moneys, i floats_multirange);
    CREATE TABLE u (t t, ts t[]);
    ALTER TYPE mood ADD VALUE 'meh' BEFORE 'ok';
    ALTER TYPE mood ADD VALUE 'end';
    ALTER TYPE s.mood RENAME VALUE 'x' TO 'y';
    ALTER TYPE mood RENAME TO feeling;
    ALTER TYPE s.mood SET SCHEMA public;
    ALTER TYPE pair ADD ATTRIBUTE c int, DROP ATTRIBUTE a;
    ALTER TYPE pair RENAME ATTRIBUTE b TO bb;
    ALTER TABLE t RENAME TO tt;
    ALTER SCHEMA s RENAME TO s2;
    CREATE TABLE s2.v (a feeling, b public.mood);`,
  "keys and nullability": `
    CREATE TABLE a (id int PRIMARY KEY, x int NOT NULL, y int UNIQUE, z int NULL, UNIQUE (x, z));
    CREATE TABLE b (id int GENERATED ALWAYS AS IDENTITY, a_id int REFERENCES a, n int, PRIMARY KEY (id, n));
    CREATE TABLE c (id int, code text, a_y int REFERENCES a (y));
    ALTER TABLE c ADD PRIMARY KEY (id);
    CREATE UNIQUE INDEX c_code ON c (code);
    CREATE UNIQUE INDEX c_lower ON c (lower(code));
    CREATE UNIQUE INDEX c_some ON c (code) WHERE id > 3;
    CREATE UNIQUE INDEX c_gone ON c (code, id);
    DROP INDEX c_gone;
    ALTER TABLE a ALTER x DROP NOT NULL, ALTER z SET NOT NULL, ADD w text NOT NULL DEFAULT '';
    ALTER TABLE a DROP CONSTRAINT a_x_z_key;
    ALTER TABLE b DROP CONSTRAINT b_pkey;
    ALTER TABLE b ALTER n DROP NOT NULL;
    CREATE TABLE d (id serial, n int);
    ALTER TABLE d ALTER id DROP NOT NULL;
    CREATE UNIQUE INDEX d_n ON d (n);
    ALTER TABLE d ADD PRIMARY KEY USING INDEX d_n;
    ALTER TABLE a RENAME TO aa;
    ALTER TABLE aa RENAME COLUMN y TO yy;
    ALTER TABLE aa DROP COLUMN id CASCADE;`,
  inheritance: `
    CREATE TABLE p (a int, b text NOT NULL);
    CREATE TABLE c (c int, a int NOT NULL) INHERITS (p);
    CREATE TABLE d (d int) INHERITS (p);
    CREATE TABLE e (e int) INHERITS (c, d);
    ALTER TABLE p ADD COLUMN f date, ALTER COLUMN b TYPE varchar(3);
    ALTER TABLE p RENAME COLUMN a TO aa;
    ALTER TABLE p ALTER COLUMN f SET NOT NULL;
    ALTER TABLE p DROP COLUMN b;
    ALTER TABLE d ADD COLUMN only_d int;
    ALTER TABLE d NO INHERIT p;
    ALTER TABLE p ADD COLUMN late int;
    CREATE TABLE f (aa int, f date NOT NULL, late int);
    ALTER TABLE f INHERIT p;
    ALTER TABLE p DROP COLUMN aa;`,
  partitions: `
    CREATE TABLE m (id int, day date NOT NULL, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
    CREATE TABLE m1 PARTITION OF m FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
    CREATE TABLE m2 (id int NOT NULL, day date NOT NULL);
    ALTER TABLE m ADD COLUMN note text;
    ALTER TABLE m2 ADD COLUMN note text;
    ALTER TABLE m ATTACH PARTITION m2 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
    ALTER TABLE m ADD COLUMN more int NOT NULL;
    ALTER TABLE m DETACH PARTITION m2;
    ALTER TABLE m ADD COLUMN last int;
    CREATE TABLE gone (id int) PARTITION BY LIST (id);
    CREATE TABLE gone1 PARTITION OF gone FOR VALUES IN (1);
    DROP TABLE gone;`,
  "LIKE and OF": `
    CREATE TABLE a (x serial PRIMARY KEY, y text NOT NULL DEFAULT 'y', z int UNIQUE);
    CREATE TABLE b (n int, LIKE a, m int);
    CREATE TABLE c (LIKE a INCLUDING ALL);
    CREATE TABLE d (LIKE a INCLUDING ALL EXCLUDING INDEXES);
    CREATE TYPE point3 AS (x int, y int);
    CREATE TABLE e (LIKE point3);
    CREATE TABLE f OF point3 (x NOT NULL, PRIMARY KEY (y));
    ALTER TYPE point3 ADD ATTRIBUTE z varchar CASCADE;
    ALTER TYPE point3 ALTER ATTRIBUTE z TYPE text CASCADE;`,
  "schemas and search path": `
    CREATE SCHEMA app CREATE TABLE t (a int PRIMARY KEY) CREATE VIEW v AS SELECT a FROM t;
    CREATE SCHEMA IF NOT EXISTS app;
    SET search_path = app, public;
    CREATE TYPE mood AS ENUM ('a');
    CREATE TABLE u (m mood);
    RESET search_path;
    CREATE TABLE w (m app.mood);
    ALTER TABLE w SET SCHEMA app;
    ALTER SCHEMA app RENAME TO apps;
    CREATE TABLE apps.x ();
    DROP TABLE apps.x;
    CREATE SCHEMA gone; CREATE TABLE gone.t (); CREATE VIEW over_gone AS SELECT 1 AS one FROM gone.t;
    DROP SCHEMA gone CASCADE;`,
  views: `
    CREATE TABLE a (id int PRIMARY KEY, name text NOT NULL, n int);
    CREATE TABLE b (id bigint, a_id int NOT NULL);
    CREATE VIEW v1 AS SELECT * FROM a;
    CREATE VIEW v2 (x, y) AS SELECT a.id, b.id, a.name FROM a LEFT JOIN b ON b.a_id = a.id;
    CREATE VIEW v3 AS SELECT count(*), sum(n), max(name), avg(n), 'x', 1.5 AS num, name || '!' AS loud FROM a GROUP BY name;
    CREATE VIEW v4 AS SELECT v1.*, y FROM v1 JOIN v2 ON v1.id = v2.x;
    CREATE MATERIALIZED VIEW m1 (only_one) AS SELECT a.*, a AS whole FROM a;
    CREATE TABLE c AS SELECT id, name, now() FROM a;
    SELECT id, lower(name) INTO d FROM a;
    CREATE RECURSIVE VIEW counting (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM counting WHERE n < 10;
    CREATE VIEW merged AS SELECT * FROM a JOIN (SELECT id, a_id FROM b) q USING (id);
    ALTER TABLE a ADD COLUMN later int;
    CREATE OR REPLACE VIEW v1 AS SELECT id, name, n, later FROM a;
    ALTER TABLE a RENAME COLUMN n TO nn;
    ALTER VIEW v1 RENAME TO v1_new;
    ALTER VIEW v2 RENAME COLUMN x TO xx;
    CREATE VIEW lonely AS SELECT xx FROM v2;
    ALTER TABLE b DROP COLUMN a_id CASCADE;`,
  "drops with what depends on them": `
    CREATE TYPE mood AS ENUM ('a');
    CREATE TABLE a (id int PRIMARY KEY, m mood, o int);
    CREATE TABLE b (id int REFERENCES a, m mood[]);
    CREATE VIEW va AS SELECT id, m FROM a;
    CREATE VIEW vva AS SELECT id FROM va;
    CREATE VIEW vo AS SELECT o FROM a;
    DROP TYPE mood CASCADE;
    CREATE TABLE p (); CREATE TABLE c () INHERITS (p);
    DROP TABLE p CASCADE;
    CREATE TABLE q (id int); CREATE VIEW vq AS SELECT count(*) FROM q;
    DROP TABLE q CASCADE;
    CREATE DOMAIN dom AS int; CREATE TABLE e (d dom, x int);
    DROP DOMAIN dom CASCADE;`,
  "constraint names and renames": `
    CREATE TABLE t (a int PRIMARY KEY, b int UNIQUE, c int NOT NULL, d int UNIQUE, PRIMARY_ int CHECK (primary_ > 0));
    CREATE TABLE u (x int REFERENCES t, y int REFERENCES t (b));
    ALTER TABLE t RENAME COLUMN b TO bb;
    ALTER TABLE t RENAME COLUMN c TO cc;
    ALTER TABLE t RENAME TO tt;
    ALTER TABLE tt DROP CONSTRAINT t_b_key CASCADE;
    ALTER TABLE tt DROP CONSTRAINT t_c_not_null;
    ALTER TABLE tt DROP CONSTRAINT t_pkey CASCADE;
    CREATE TABLE v (a int UNIQUE, b int, PRIMARY KEY (a));
    CREATE TABLE parent (a int); CREATE TABLE child () INHERITS (parent);
    ALTER TABLE parent ADD PRIMARY KEY (a);`,
  "views of renamed columns and types": `
    CREATE TYPE pair AS (x int, y text);
    CREATE TABLE t (a int, b text, c pair);
    CREATE VIEW v AS SELECT * FROM t;
    ALTER TABLE t RENAME COLUMN b TO e;
    ALTER TABLE t ALTER a DROP NOT NULL;
    ALTER VIEW v RENAME COLUMN a TO e;
    CREATE TABLE typed OF pair;
    ALTER TYPE pair RENAME TO couple;
    ALTER TYPE couple ADD ATTRIBUTE z int CASCADE;
    CREATE DOMAIN num AS int; CREATE DOMAIN num2 AS num; CREATE TYPE holder AS (n num, m text);
    DROP DOMAIN num CASCADE;
    CREATE TABLE w AS SELECT * FROM typed;
    ALTER TABLE w ALTER x TYPE bigint;
    DROP TYPE couple CASCADE;`,
};
