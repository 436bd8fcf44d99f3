/** Tables with every kind of column, and rows with NULLs, zeros and empty texts. */
export const schema = `CREATE TABLE t (
  id bigint PRIMARY KEY, n int, m int NOT NULL, u int unsigned NOT NULL, ti tinyint NOT NULL, num decimal(10,2) NOT NULL,
  f float NOT NULL, db double, name varchar(50) NOT NULL, bio text, b varbinary(20) NOT NULL, d date NOT NULL, dt datetime NOT NULL,
  ts timestamp(3) NOT NULL, tm time NOT NULL, y year NOT NULL, e enum('x','y') NOT NULL, bt bit(4) NOT NULL);`;

export const rows = `INSERT INTO t VALUES
  (1, NULL, 2, 1, 1, 10.50, 1.5, NULL, 'ann', NULL, x'41', '2024-01-31', '2024-01-31 10:00:00', '2024-01-31 10:00:00.123', '10:00:00', 2024, 'x', b'101'),
  (2, 0, 0, 0, 0, 0, 0, 0, '', '', '', '2000-01-01', '2000-01-01 00:00:00', '2001-01-01 00:00:00.000', '00:00:00', 2000, 'y', b'0');`;

/** Lists of expressions over the table; each is asked for by itself. */
const expressions = [
  "n+1, m-u, m*num, m/2, m div 0, m % 0, u-0, f*2, db+1, name+1, d+1, ts+0, tm+1, y+1, bt+1",
  "-n, -u, -num, +name, ~m, m&u, m|1, m^1, m<<1, m>>1",
  "n=1, n<=>null, n is null, name like 'a%', n between 1 and 2, n in (1,null), not n, n and m, n or m, n xor m, name regexp 'a'",
  "ifnull(n,0), ifnull(n,num), ifnull(bio,name), if(m,1,'a'), if(n,d,dt), nullif(m,0), coalesce(d,dt), greatest(m,num), least(n,m)",
  "case when m then 1 when n then 2.5 end, case m when 2 then name else bio end, coalesce(bio,name), coalesce(n,m,0), case when n then 1 end",
  "abs(n), abs(num), abs(name), ceil(num), floor(f), round(num), round(num,1), round(m), truncate(num,1), sign(n), mod(m,2), pow(m,2)",
  "sqrt(m), sqrt(-1), log(0), ln(m), exp(1), pi(), rand(), conv(m,10,2), crc32(name), degrees(m), atan2(m,1)",
  "concat(name,bio), concat(b,'x'), concat_ws(',',bio,name), upper(bio), lower(name), length(bio), char_length(name), left(name,2)",
  "right(name,1), mid(name,1,1), substring(name,2), trim(name), ltrim(name), replace(name,'a','b'), reverse(name), repeat(name,2)",
  "lpad(name,5,'x'), locate('a',name), instr(name,'a'), field('a',name,bio), find_in_set('a',name), elt(5,name), hex(m), unhex('zz')",
  "ascii(name), char(65), space(2), strcmp(name,bio), quote(bio), format(num,1), md5(name), sha2(name,256), to_base64(name)",
  "from_base64('!!'), insert(name,1,1,'z'), substring_index(name,'n',1), bin(m), oct(m), ord(name)",
  "year(d), month(dt), day(d), hour(tm), minute(dt), second(ts), microsecond(ts), quarter(d), dayname(d), monthname(d), dayofweek(d)",
  "weekday(d), week(d), yearweek(d), date(dt), time(dt), datediff(d,dt), date_format(d,'%Y'), date_add(d, interval 1 day)",
  "date_add(d, interval 1 hour), d + interval 1 month, dt - interval 1 minute, date_add(name, interval 1 day), last_day(d), to_days(d)",
  "from_days(738000), unix_timestamp(), unix_timestamp(dt), unix_timestamp(ts), from_unixtime(1), from_unixtime(1,'%Y')",
  "timestampdiff(day,d,dt), timestampadd(day,1,d), str_to_date('x','%Y'), makedate(2024,400), maketime(1,2,3), sec_to_time(100)",
  "time_to_sec(tm), timediff(tm,tm), addtime(dt,'01:00:00'), extract(year from d), extract(day_hour from dt), now(), now(3)",
  "curdate(), curtime(), utc_timestamp(), sysdate(), current_date, period_add(202401,1), convert_tz(dt,'+00:00','+01:00')",
  "json_unquote('\"a\"'), json_length('[1]'), json_valid('x'), json_contains('[1]','1'), json_type('1'), json_depth('1')",
  "cast(n as char), cast(n as signed), cast(n as unsigned), cast(name as date), cast(name as decimal(5,1)), cast(m as double)",
  "cast(name as binary), convert(name, datetime), cast(name as time), cast(name as char(3)), binary name, convert(name using latin1)",
  "1, -1, 1.5, 1e3, 'a', true, x'41', 3000000000, 20000000000000000000, date '2024-01-01', time '10:00:00', timestamp '2024-01-01 00:00:00'",
  "last_insert_id(), row_count(), database(), user(), version(), connection_id(), uuid(), found_rows(), isnull(n), interval(m,1,2)",
  "inet_aton('1.2.3.4'), inet_ntoa(1), sleep(0), charset(name), (select name from t where id = 99), (select count(*) from t)",
  "exists(select 1 from t), m in (select n from t), m > all (select n from t), d < dt, (m, n) = (1, 2)",
  "row_number() over (order by id), rank() over (order by id), dense_rank() over (order by id), ntile(2) over (order by id)",
  "lag(m) over (order by id), lead(n) over (order by id), first_value(m) over (order by id), last_value(m) over (order by id)",
  "nth_value(m,2) over (order by id), sum(m) over (), cume_dist() over (order by id), percent_rank() over (order by id), count(*) over ()",
];

const aggregates =
  "sum(n), avg(n), max(n), min(name), count(*), sum(num), avg(num), sum(f), max(d), min(ts), bit_or(m), bit_and(n), std(n), variance(m), " +
  "group_concat(name), stddev_samp(m), var_samp(m), count(distinct n), coalesce(sum(n), 0)";

/** Whole queries, for what only joins and set operations do. */
const queries = [
  `SELECT ${aggregates} FROM t`,
  `SELECT ${aggregates} FROM t WHERE id > 5`,
  `SELECT ${aggregates} FROM t GROUP BY id`,
  "SELECT m FROM t UNION SELECT num FROM t",
  "SELECT m FROM t UNION SELECT name FROM t",
  "SELECT d FROM t UNION SELECT dt FROM t",
  "SELECT m FROM t UNION SELECT NULL",
  "SELECT x.m, y.m FROM t x LEFT JOIN t y ON y.id = x.id + 10",
  "SELECT y.m, x.m FROM t y RIGHT JOIN t x ON y.id = x.id + 10",
  "SELECT y.m FROM t x JOIN t z ON z.id = x.id LEFT JOIN (t y JOIN t w ON w.id = y.id) ON y.id = x.id + 10",
  "SELECT y.name FROM t x LEFT JOIN (SELECT name, id FROM t) y ON y.id = x.id + 10",
  "SELECT q.n FROM (SELECT count(*) AS n FROM t) q",
  "WITH RECURSIVE r (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM r WHERE k < 3) SELECT k FROM r",
  "SELECT name, sum(m) FROM t GROUP BY name WITH ROLLUP",
  "SELECT m FROM t WHERE n IS NOT NULL",
  "SELECT n FROM t WHERE n > -1",
];

export const allQueries: readonly string[] = [...expressions.map((list) => `SELECT ${list} FROM t`), ...queries];
