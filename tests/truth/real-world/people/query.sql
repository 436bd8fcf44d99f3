-- name: AllPeople :many
SELECT p.tableoid::regclass AS kind, p.* FROM persons p ORDER BY family NULLS FIRST, given;

-- name: OnlyPlain :many
SELECT * FROM ONLY persons WHERE born < @before::date OR born IS NULL;

-- name: Chart :many
SELECT o.level, o.route, o.id, m.given AS manager, e.salary, e.salary - avg(e.salary) OVER (PARTITION BY o.level) AS against_mean
FROM org o JOIN employees e USING (id) LEFT JOIN employees m ON m.id = o.manager_id
WHERE o.level <= @depth;

-- name: Names :many
SELECT full_name(p) AS name, p.full_name AS again, upper(left(given, 1)) || '.' AS initial, COALESCE(family, '-') AS family, format('%s <%s>', given, email) AS address
FROM persons p WHERE p.email IS NOT NULL;

-- name: DepartmentTree :many
SELECT t.id, t.name, t.budget, h.given AS head, count(e.id) AS staff, sum(e.salary) AS wages, COALESCE(t.budget - sum(e.salary), t.budget, 0) AS spare
FROM department_tree(@root) t LEFT JOIN employees e ON e.department_id = t.id LEFT JOIN employees h ON h.id = t.head_id
GROUP BY t.id, t.name, t.budget, h.given;

-- name: Hire :one
INSERT INTO employees (id, given, family, badge, hired, department_id, tags)
VALUES (@id, @given, sqlc.narg(family), 'E' || lpad((@id::int)::text, 5, '0'), CURRENT_DATE, (SELECT id FROM departments WHERE name = @department), string_to_array(@tags, ','))
RETURNING id, badge, department_id, tags;

-- name: RaiseAll :exec
CALL raise_all(@department, @factor);

-- name: AbsentOn :many
SELECT p.id, p.given, lower(a.days) AS starts, upper(a.days) - 1 AS ends, upper(a.days) - lower(a.days) AS length, a.reason, boss.given AS approved_by
FROM absences a JOIN persons p ON p.id = a.person_id LEFT JOIN persons boss ON boss.id = a.approved_by AND a.approved
WHERE a.days @> @day::date AND a.approved IS NOT FALSE;

-- name: Calendar :many
SELECT d::date AS day, to_char(d, 'Dy') AS weekday, extract(isodow FROM d) IN (6, 7) AS weekend, count(a.person_id) AS absent, string_agg(p.given, ', ' ORDER BY p.given) AS names
FROM generate_series(@first::date, @last::date, '1 day') AS d
LEFT JOIN absences a ON a.days @> d::date LEFT JOIN persons p ON p.id = a.person_id
GROUP BY d ORDER BY d;

-- name: SalaryAt :many
SELECT e.id, e.given, s.amount, s.valid_from, next.valid_from AS until
FROM employees e
LEFT JOIN LATERAL (SELECT amount, valid_from FROM salaries WHERE person_id = e.id AND valid_from <= @day ORDER BY valid_from DESC LIMIT 1) s ON true
LEFT JOIN LATERAL (SELECT min(valid_from) AS valid_from FROM salaries WHERE person_id = e.id AND valid_from > @day) next ON true;

-- name: TopEarners :many
SELECT * FROM (
  SELECT e.*, rank() OVER (PARTITION BY department_id ORDER BY salary DESC NULLS LAST) AS place FROM employees e
) ranked WHERE place <= 3;

-- name: Birthdays :many
SELECT given, born, age(born) AS age, extract(year FROM age(CURRENT_DATE, born))::int AS years, make_date(extract(year FROM now())::int, extract(month FROM born)::int, 1) AS month
FROM persons WHERE born IS NOT NULL AND (extract(month FROM born), extract(day FROM born)) >= (@month::int, @day::int);

-- name: Duplicates :many
SELECT lower(email) AS email, count(*) AS n, array_agg(id ORDER BY id) AS ids, (array_agg(given))[1] AS one FROM persons GROUP BY lower(email) HAVING count(*) > 1;

-- name: Contractors :many
SELECT company, rate, rate * 8 AS day_rate, rate / 2::money AS ratio, until - CURRENT_DATE AS days_left, until < CURRENT_DATE AS expired FROM contractors;
