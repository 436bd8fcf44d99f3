CREATE TABLE persons (id int PRIMARY KEY, given text NOT NULL, family text, born date, email text);
CREATE TABLE employees (badge text NOT NULL UNIQUE, manager_id int, salary numeric(12, 2), department_id int, hired date NOT NULL, tags text[]) INHERITS (persons);
CREATE TABLE contractors (company text NOT NULL, rate money, until date) INHERITS (persons);
CREATE TABLE departments (id int PRIMARY KEY, name text NOT NULL, parent_id int, budget numeric, head_id int);
CREATE TABLE absences (person_id int NOT NULL, days daterange NOT NULL, reason text, approved_by int, approved boolean);
CREATE TABLE salaries (person_id int NOT NULL, valid_from date NOT NULL, amount numeric(12, 2) NOT NULL, PRIMARY KEY (person_id, valid_from));
CREATE VIEW org AS
  WITH RECURSIVE chart AS (
    SELECT id, given, manager_id, 1 AS level, given AS route FROM employees WHERE manager_id IS NULL
    UNION ALL
    SELECT e.id, e.given, e.manager_id, c.level + 1, c.route || ' > ' || e.given FROM employees e JOIN chart c ON c.id = e.manager_id
  )
  SELECT * FROM chart;
CREATE FUNCTION full_name(persons) RETURNS text LANGUAGE sql AS $$ SELECT concat_ws(' ', $1.given, $1.family) $$;
CREATE FUNCTION department_tree(root int) RETURNS SETOF departments LANGUAGE sql AS $$
  WITH RECURSIVE t AS (SELECT * FROM departments WHERE id = root UNION SELECT d.* FROM departments d JOIN t ON d.parent_id = t.id) SELECT * FROM t
$$;
CREATE PROCEDURE raise_all(department int, factor numeric) LANGUAGE sql AS $$ UPDATE employees SET salary = salary * factor WHERE department_id = department $$;
