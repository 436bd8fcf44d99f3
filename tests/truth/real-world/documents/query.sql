-- name: GetField :one
SELECT body ->> @field AS value, body -> @field AS raw_value, body #> @path::text[] AS deep, body ? @field AS has_field, jsonb_typeof(body -> @field) AS kind, jsonb_array_length(body -> 'rows') AS rows FROM documents WHERE id = @id;

-- name: FindByPath :many
SELECT id, jsonb_path_query_first(body, '$.rows[*] ? (@.price > $min)', jsonb_build_object('min', @min::numeric)) AS found, jsonb_path_query_array(body, '$.tags[*]') AS tags,
       body @? '$.rows[*] ? (@.price > 10)' AS has_dear, body @@ '$.total > 100' AS large
FROM documents WHERE body @> @filter AND jsonb_path_exists(body, '$.rows');

-- name: Rows :many
SELECT d.id, r.sku, r.qty, r.price, r.qty * r.price AS total, r.ord
FROM documents d
CROSS JOIN LATERAL ROWS FROM (jsonb_to_recordset(d.body -> 'rows') AS (sku text, qty int, price numeric)) WITH ORDINALITY AS r (sku, qty, price, ord);

-- name: JsonTable :many
SELECT d.title, t.* FROM documents d, JSON_TABLE(d.body, '$.rows[*]' COLUMNS (
  n FOR ORDINALITY,
  sku text PATH '$.sku',
  qty int PATH '$.qty' DEFAULT 0 ON EMPTY,
  cheap boolean EXISTS PATH '$.cheap',
  NESTED PATH '$.notes[*]' COLUMNS (note text PATH '$')
)) AS t;

-- name: Standard :many
SELECT JSON_VALUE(body, '$.count' RETURNING int) AS count, JSON_VALUE(body, '$.name' DEFAULT 'none' ON EMPTY) AS name, JSON_QUERY(body, '$.tags' WITH ARRAY WRAPPER) AS tags,
       JSON_EXISTS(body, '$.draft') AS draft, JSON_OBJECT('id' VALUE id, 'kind' VALUE kind) AS doc, JSON_ARRAY(kind, version) AS list, JSON_ARRAYAGG(kind) OVER () AS kinds, raw IS JSON OBJECT AS is_object
FROM documents;

-- name: Patch :one
WITH updated AS (
  UPDATE documents SET body = (body || @patch::jsonb) - @removed::text[], version = version + 1, checksum = sha256(convert_to(body::text, 'UTF8'))
  WHERE id = @id AND version = @version
  RETURNING id, version, body, old.body AS before
), logged AS (
  INSERT INTO revisions (document_id, version, patch, author) SELECT id, version, @patch::jsonb, sqlc.narg(author) FROM updated RETURNING at
)
SELECT u.id, u.version, u.body, u.before, encode(sha256(u.body::text::bytea), 'hex') AS hash, logged.at FROM updated u LEFT JOIN logged ON true;

-- name: Items :many
SELECT d.id, i.sku, i.qty, i.price, (d.items[1]).sku AS first_sku, cardinality(d.items) AS n FROM documents d, unnest(d.items) AS i;

-- name: SetItems :exec
UPDATE documents SET items = ARRAY(SELECT ROW(x.sku, x.qty, x.price)::item FROM jsonb_to_recordset(@items::jsonb) AS x (sku text, qty int, price numeric)) WHERE id = @id;

-- name: Aggregate :many
SELECT kind, jsonb_agg(to_jsonb(d) - 'body' ORDER BY version) AS docs, jsonb_object_agg(id, title) AS titles, json_agg(d) AS whole, json_agg(ROW(id, kind)) AS pairs, jsonb_agg(DISTINCT kind) FILTER (WHERE version > 1) AS later
FROM documents d GROUP BY kind;

-- name: Nested :many
SELECT d.id, COALESCE((SELECT json_agg(json_build_object('label', l.label, 'attrs', l.attrs, 'count', (SELECT count(*) FROM labels l2 WHERE l2.label = l.label))) FROM labels l WHERE l.document_id = d.id), '[]'::json) AS labels FROM documents d;

-- name: Xml :many
SELECT xmlelement(name doc, xmlattributes(id AS id, kind), xmlforest(title, version), markup) AS element, xmlexists('//p' PASSING BY REF markup) AS has_p, x.n, x.body, x.lang
FROM documents, XMLTABLE('//p' PASSING markup COLUMNS n FOR ORDINALITY, body text PATH '.', lang text PATH '@lang' DEFAULT 'en') AS x;

-- name: Subscripts :one
UPDATE documents SET body['meta']['seen'] = to_jsonb(now()), body['count'] = @count WHERE id = @id RETURNING body['meta'], body['meta'] ->> 'seen' AS seen;

-- name: Keys :many
SELECT k, count(*) FROM documents, jsonb_object_keys(body) AS k GROUP BY k;

-- name: History :many
SELECT r.version, r.at, r.author, jsonb_pretty(r.patch) AS patch, p.key, p.value, r.version - lag(r.version) OVER (ORDER BY r.version) AS step
FROM revisions r LEFT JOIN LATERAL jsonb_each_text(r.patch) p ON true WHERE r.document_id = $1;
