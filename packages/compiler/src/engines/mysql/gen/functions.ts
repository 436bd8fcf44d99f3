// Made by scripts/mysql-data/generate.js from data/functions.jsonl.
export const functions = `abs	function	double	1	1	number	strict		tinyint NN
acos	function	double	1	1	double	strict-or-null		double precision NN
add_months	function	datetime int	2	2	date_add	strict-or-null		
adddate	function	datetime int varchar	3	3	date_add	strict-or-null		date NN
addtime	function	varchar varchar	2	2	time_add	strict-or-null		time NN
aes_decrypt	function	longblob varchar varchar	2	6	varbinary	strict-or-null		text NN
aes_encrypt	function	varchar varchar varchar	2	6	varbinary	strict-or-null		binary NN
any_value	aggregate	unknown	1	1	argument:0	empty		any NN
ascii	function	varchar	1	1	int	strict		int NN
asin	function	double	1	1	double	strict-or-null		double precision NN
atan	function	double double	1	2	double	strict		double precision NN
atan2	function	double double	1	2	double	strict		double precision NN
avg	aggregate	double	1	1	avg	empty		any NN
benchmark	function	bigint unknown	2	2	int	strict		
bin	function	bigint	1	1	varchar	strict-or-null		text NN
bin_to_uuid	function	longblob bigint	1	2	varchar	strict		text NN
bit_and	aggregate	bigint	1	1	bits	never		any NN
bit_count	function	bigint	1	1	bigint	strict		bigint NN
bit_length	function	varchar	1	1	int	strict		int NN
bit_or	aggregate	bigint	1	1	bits	never		any NN
bit_xor	aggregate	bigint	1	1	bits	never		any NN
ceil	function	double	1	1	whole	strict		int NN
ceiling	function	double	1	1	whole	strict		int NN
char	function	bigint	1	-1	varbinary	never		text NN
char_length	function	varchar	1	1	int	strict		int NN
character_length	function	varchar	1	1	int	strict		
charset	function	varchar	1	1	varchar	never		text NN
chr	function	int	1	1	varchar	strict		
coalesce	function	unknown	1	-1	common	lenient		
coercibility	function	varchar	1	1	int	never		
collation	function	varchar	1	1	varchar	never		
column_add	function	longblob varchar unknown	3	-2	longblob	strict-or-null		
column_check	function	longblob	1	1	int	strict		
column_create	function	varchar unknown	2	-2	longblob	strict-or-null		
column_delete	function	longblob varchar	2	-1	longblob	strict-or-null		
column_exists	function	longblob varchar	2	2	int	strict		
column_json	function	longblob	1	1	longtext	strict-or-null		
column_list	function	longblob	1	1	longtext	strict-or-null		
compress	function	varchar	1	1	longblob	strict		binary NN
concat	function	varchar	1	-1	text	strict		text NN
concat_ws	function	varchar varchar	2	-1	text	lenient	0	text NN
connection_id	function		0	0	bigint unsigned	never		int NN
conv	function	varchar bigint bigint	3	3	varchar	strict-or-null		text NN
convert	function	varchar varchar	2	2	convert	strict		
convert_tz	function	datetime varchar varchar	3	3	datetime	strict-or-null		datetime NN
cos	function	double	1	1	double	strict		double precision NN
cot	function	double	1	1	double	strict		double precision NN
count	aggregate	unknown	1	-1	bigint	never		bigint NN
crc32	function	varchar	1	2	bigint unsigned	strict		int NN
crc32c	function	varchar varchar	1	2	int unsigned	strict		
cume_dist	window		0	0	double	never		double precision NN
curdate	function		0	0	date	never		date NN
current_date	function		0	0	date	never		date NN
current_role	function		0	0	varchar	never		
current_time	function	bigint	0	1	time	never		time NN
current_timestamp	function	bigint	0	1	datetime	never		datetime NN
current_user	function		0	0	varchar	never		text NN
curtime	function	bigint	0	1	time	never		time NN
database	function		0	0	varchar	any		text NN
date	function	datetime	1	1	date	temporal		date NN
date_add	function	datetime int varchar	3	3	date_add	strict-or-null		date NN
date_format	function	datetime varchar	2	3	varchar	temporal-format		text NN
date_sub	function	datetime int varchar	3	3	date_add	strict-or-null		date NN
datediff	function	date date	2	2	int	temporal		int NN
day	function	date	1	1	int	temporal		int NN
dayname	function	date	1	1	varchar	strict-or-null		text NN
dayofmonth	function	date	1	1	int	temporal		int NN
dayofweek	function	date	1	1	int	strict-or-null		int NN
dayofyear	function	date	1	1	int	strict-or-null		int NN
decode	function	longblob varchar	2	2	longblob	strict		
default	function	unknown	1	1	argument:0	any		any NN
degrees	function	double	1	1	double	strict		int NN
dense_rank	window		0	0	bigint unsigned	never		int NN
distance	function	unknown unknown varchar	2	3	double	strict-or-null		
elt	function	bigint varchar	2	-1	text:1	any		text NN
encode	function	varchar varchar	2	2	longblob	strict		
exp	function	double	1	1	double	strict		double precision NN
export_set	function	bigint varchar varchar varchar bigint	3	5	varchar	strict		text NN
extract	function	varchar datetime	2	2	bigint	strict-or-null		int NN
extractvalue	function	varchar varchar	2	2	longtext	strict-or-null		any NN
field	function	varchar varchar	2	-1	int	never		text NN
find_in_set	function	varchar varchar	2	2	int	strict		int NN
first_value	window	unknown	1	1	argument:0	empty-frame		any NN
floor	function	double	1	1	whole	strict		int NN
format	function	double bigint varchar	2	3	varchar	strict		text NN
format_bytes	function	double	1	1	varchar	strict		
format_pico_time	function	double	1	1	varchar	strict		
found_rows	function		0	0	bigint	never		int NN
from_base64	function	varchar	1	1	longblob	strict-or-null		text NN
from_days	function	bigint	1	1	date	strict-or-null		date NN
from_unixtime	function	decimal	1	1	datetime	strict-or-null		text NN
from_unixtime	function	decimal varchar	2	2	varchar	strict-or-null		text NN
from_vector	function	unknown	1	1	longtext	strict-or-null		
geometrycollection	function	geometry	0	-1	geometry	strict-or-null		any NN
get_format	function	varchar varchar	2	2	varchar	strict-or-null		
get_lock	function	varchar double	2	2	bool	strict-or-null		bool NN
greatest	function	unknown unknown	2	-1	common	strict		
group_concat	aggregate	varchar	1	-1	long_text	empty		text
gtid_subset	function	varchar varchar	2	2	bool	strict		bool NN
gtid_subtract	function	varchar varchar	2	2	longtext	strict		
hex	function	unknown	1	1	varchar	strict		text NN
hour	function	time	1	1	int	temporal		int NN
icu_version	function		0	0	varchar	never		
if	function	bool unknown unknown	3	3	common:1,2	lenient	1 2	any NN
ifnull	function	unknown unknown	2	2	common	all		any NN
inet6_aton	function	varchar	1	1	varbinary	strict-or-null		binary NN
inet6_ntoa	function	longblob	1	1	varchar	strict-or-null		
inet_aton	function	varchar	1	1	bigint unsigned	strict-or-null		int NN
inet_ntoa	function	bigint	1	1	varchar	strict-or-null		text NN
insert	function	varchar bigint bigint varchar	4	4	text:0	strict		text NN
instr	function	varchar varchar	2	2	int	strict		int NN
interval	function	decimal decimal	2	-1	int	never		any NN
is_free_lock	function	varchar	1	1	bool	strict-or-null		bool NN
is_ipv4	function	varchar	1	1	bool	strict		bool NN
is_ipv4_compat	function	varchar	1	1	bool	strict		bool NN
is_ipv4_mapped	function	varchar	1	1	bool	strict		bool NN
is_ipv6	function	varchar	1	1	bool	strict		bool NN
is_used_lock	function	varchar	1	1	bigint unsigned	strict-or-null		bool NN
is_uuid	function	varchar	1	1	bool	strict		bool NN
isnull	function	unknown	1	1	bool	never		bool NN
json_array	function	unknown	0	-1	json	never		json NN
json_array_append	function	json varchar unknown	3	-2	json	strict-or-null		json NN
json_array_insert	function	json varchar unknown	3	-2	json	strict-or-null		
json_arrayagg	aggregate	unknown unknown	1	2	json	no-rows		json NN
json_compact	function	json	1	1	longtext	strict-or-null		
json_contains	function	json json varchar	2	3	bool	strict-or-null		bool NN
json_contains_path	function	json varchar varchar	3	-1	bool	strict		bool NN
json_depth	function	json	1	1	int	strict		int NN
json_detailed	function	json int	1	2	longtext	strict-or-null		
json_equals	function	json json	2	2	int	strict		
json_exists	function	json varchar	2	2	int	strict-or-null		
json_extract	function	json varchar	2	-1	json	strict-or-null		any NN
json_insert	function	json varchar unknown	3	-2	json	strict-or-null		json NN
json_keys	function	json varchar	1	2	json	strict-or-null		json NN
json_length	function	json varchar	1	2	int	strict-or-null		int NN
json_loose	function	json	1	1	longtext	strict-or-null		
json_merge	function	json json	2	-1	json	strict		json NN
json_merge_patch	function	json json	2	-1	json	strict		json NN
json_merge_preserve	function	json json	2	-1	json	strict		json NN
json_normalize	function	json	1	1	json	strict-or-null		
json_object	function	unknown	0	-2	json	never		json NN
json_objectagg	aggregate	unknown unknown	2	2	json	no-rows		json NN
json_overlaps	function	json json	2	2	bool	strict		bool NN
json_pretty	function	json	1	2	longtext	strict		any NN
json_query	function	json varchar	2	2	longtext	strict-or-null		
json_quote	function	varchar	1	1	varchar	strict		text NN
json_remove	function	json varchar	2	-1	json	strict		json NN
json_replace	function	json varchar unknown	3	-2	json	strict-or-null		json NN
json_schema_valid	function	json json	2	2	bool	strict		bool NN
json_schema_validation_report	function	json json	2	2	json	strict		
json_search	function	json varchar varchar varchar varchar	3	-1	json	strict-or-null		any NN
json_set	function	json varchar unknown	3	-2	json	strict-or-null		json NN
json_storage_free	function	json	1	1	int	strict		
json_storage_size	function	json	1	1	int	strict		
json_type	function	json	1	1	varchar	strict		any NN
json_unquote	function	unknown	1	1	longtext	strict		json NN
json_valid	function	unknown	1	1	bool	strict		bool NN
lag	window	unknown bigint	1	2	argument:0	any		any NN
lag	window	unknown bigint unknown	3	3	common:0,2	lenient	0 2	any NN
last_day	function	date	1	1	date	strict-or-null		date NN
last_insert_id	function		0	0	bigint unsigned	never		bigint NN
last_insert_id	function	bigint	1	1	bigint unsigned	strict		bigint NN
last_value	window	unknown	1	1	argument:0	empty-frame		any NN
lcase	function	varchar	1	1	text:0	strict		text NN
lead	window	unknown bigint	1	2	argument:0	any		any NN
lead	window	unknown bigint unknown	3	3	common:0,2	lenient	0 2	any NN
least	function	unknown unknown	2	-1	common	strict		
left	function	varchar bigint	2	2	text:0	strict		text NN
length	function	varchar	1	1	int	strict		int NN
lengthb	function	varchar	1	1	int	strict		
linestring	function	geometry	0	-1	geometry	strict-or-null		any NN
ln	function	double	1	1	double	strict-or-null		double precision NN
load_file	function	varchar	1	1	longblob	any		
localtime	function	bigint	0	1	datetime	never		datetime NN
localtimestamp	function	bigint	0	1	datetime	never		datetime NN
locate	function	varchar varchar bigint	2	3	int	strict		int NN
log	function	double double	1	2	double	strict-or-null		double precision NN
log10	function	double	1	1	double	strict-or-null		int NN
log2	function	double	1	1	double	strict-or-null		int NN
lower	function	varchar	1	1	text:0	strict		text NN
lpad	function	varchar bigint varchar	3	3	text:0	strict-or-null		text NN
ltrim	function	varchar	1	1	text:0	strict		text NN
make_set	function	bigint varchar	2	-1	varchar	lenient	0	text NN
makedate	function	bigint bigint	2	2	date	strict-or-null		date NN
maketime	function	bigint bigint decimal	3	3	time	strict-or-null		time NN
master_pos_wait	function	varchar bigint double varchar	2	4	bigint	strict-or-null		
match	function	varchar	1	-1	double	never		
max	aggregate	unknown	1	1	argument:0	empty		any NN
mbrcontains	function	geometry geometry	2	2	bool	strict-or-null		bool NN
mbrcoveredby	function	geometry geometry	2	2	bool	strict-or-null		bool NN
mbrcovers	function	geometry geometry	2	2	bool	strict-or-null		bool NN
mbrdisjoint	function	geometry geometry	2	2	bool	strict-or-null		bool NN
mbrequals	function	geometry geometry	2	2	bool	strict-or-null		bool NN
mbrintersects	function	geometry geometry	2	2	bool	strict-or-null		bool NN
mbroverlaps	function	geometry geometry	2	2	bool	strict-or-null		bool NN
mbrtouches	function	geometry geometry	2	2	bool	strict-or-null		bool NN
mbrwithin	function	geometry geometry	2	2	bool	strict-or-null		bool NN
md5	function	varchar	1	1	varchar	strict		text NN
microsecond	function	time	1	1	int	temporal		int NN
mid	function	varchar bigint bigint	2	3	text:0	strict		text NN
min	aggregate	unknown	1	1	argument:0	empty		any NN
minute	function	time	1	1	int	temporal		int NN
mod	function	double double	2	2	remainder	strict-or-null		int NN
month	function	date	1	1	int	temporal		int NN
monthname	function	date	1	1	varchar	strict-or-null		text NN
multilinestring	function	geometry	0	-1	geometry	strict-or-null		any NN
multipoint	function	geometry	0	-1	geometry	strict-or-null		any NN
multipolygon	function	geometry	0	-1	geometry	strict-or-null		any NN
name_const	function	varchar unknown	2	2	argument:1	lenient	1	any NN
natural_sort_key	function	varchar	1	1	varchar	strict		
now	function	bigint	0	1	datetime	never		datetime NN
nth_value	window	unknown bigint	2	2	argument:0	any		any NN
ntile	window	bigint	1	1	bigint unsigned	strict		int NN
nullif	function	unknown unknown	2	2	argument:0	lenient		
nvl	function	unknown unknown	2	2	common	all		
nvl2	function	unknown unknown unknown	3	3	common:1,2	lenient	1 2	
oct	function	bigint	1	1	varchar	strict-or-null		
octet_length	function	varchar	1	1	int	strict		
old_password	function	varchar	1	1	varchar	strict		
ord	function	varchar	1	1	int	strict		int NN
password	function	varchar	1	1	varchar	never		
percent_rank	window		0	0	double	never		double precision NN
period_add	function	bigint bigint	2	2	bigint	strict		int NN
period_diff	function	bigint bigint	2	2	bigint	strict		int NN
pi	function		0	0	double	never		double precision NN
point	function	double double	2	2	geometry	strict		any NN
polygon	function	geometry	0	-1	geometry	strict-or-null		any NN
position	function	varchar varchar bigint	2	3	int	strict		int NN
pow	function	double double	2	2	double	strict		double precision NN
power	function	double double	2	2	double	strict		double precision NN
ps_current_thread_id	function		0	0	bigint unsigned	strict-or-null		
ps_thread_id	function	bigint	1	1	bigint unsigned	strict-or-null		
quarter	function	date	1	1	int	temporal		int NN
quote	function	varchar	1	1	text	never		text NN
radians	function	double	1	1	double	strict		double precision NN
rand	function	bigint	0	1	double	never		double precision NN
random_bytes	function	bigint	1	1	varbinary	strict		binary NN
rank	window		0	0	bigint unsigned	never		int NN
regexp_instr	function	varchar varchar bigint bigint bigint varchar	2	6	int	strict		
regexp_like	function	varchar varchar varchar	2	3	bool	strict		bool NN
regexp_replace	function	varchar varchar varchar bigint bigint varchar	3	6	longtext	strict		text NN
regexp_substr	function	varchar varchar bigint bigint varchar	2	5	longtext	strict-or-null		text NN
release_all_locks	function		0	0	bigint	never		
release_lock	function	varchar	1	1	bool	strict-or-null		bool NN
repeat	function	varchar bigint	2	2	text:0	strict		text NN
replace	function	varchar varchar varchar	3	3	text	strict		text NN
reverse	function	varchar	1	1	text:0	strict		text NN
right	function	varchar bigint	2	2	text:0	strict		text NN
roles_graphml	function		0	0	longtext	never		
round	function	double bigint	1	2	round	strict		double precision NN
row_count	function		0	0	bigint	never		bigint NN
row_number	window		0	0	bigint unsigned	never		int NN
rpad	function	varchar bigint varchar	3	3	text:0	strict-or-null		text NN
rtrim	function	varchar	1	1	text:0	strict		text NN
schema	function		0	0	varchar	any		
sec_to_time	function	decimal	1	1	time	strict		time NN
second	function	time	1	1	int	temporal		int NN
session_user	function		0	0	varchar	never		
sformat	function	varchar unknown	1	-1	varchar	strict-or-null		
sha	function	varchar	1	1	varchar	strict		text NN
sha1	function	varchar	1	1	varchar	strict		text NN
sha2	function	varchar bigint	2	2	varchar	strict-or-null		text NN
sign	function	double	1	1	int	strict		int NN
sin	function	double	1	1	double	strict		double precision NN
sleep	function	double	1	1	int	strict		int NN
soundex	function	varchar	1	1	text:0	strict		text NN
source_pos_wait	function	varchar bigint double varchar	2	4	bigint	strict-or-null		
space	function	bigint	1	1	varchar	strict		text NN
sqrt	function	double	1	1	double	strict-or-null		double precision NN
st_area	function	geometry varchar	1	2	double	strict-or-null		double precision NN
st_asbinary	function	geometry varchar	1	2	longblob	strict-or-null		binary NN
st_asgeojson	function	geometry bigint bigint	1	3	json	strict-or-null		json NN
st_astext	function	geometry varchar	1	2	longtext	strict-or-null		
st_aswkb	function	geometry varchar	1	2	longblob	strict-or-null		binary NN
st_aswkt	function	geometry varchar	1	2	longtext	strict-or-null		
st_buffer	function	geometry double longblob longblob longblob	2	5	geometry	strict-or-null		
st_buffer_strategy	function	varchar double	1	2	varbinary	strict-or-null		
st_centroid	function	geometry	1	1	geometry	strict-or-null		
st_collect	aggregate	geometry	1	1	geometry	empty		
st_contains	function	geometry geometry	2	2	bool	strict-or-null		bool NN
st_convexhull	function	geometry	1	1	geometry	strict-or-null		
st_crosses	function	geometry geometry	2	2	bool	strict-or-null		bool NN
st_difference	function	geometry geometry	2	2	geometry	strict-or-null		
st_dimension	function	geometry	1	1	int	strict-or-null		tinyint NN
st_disjoint	function	geometry geometry	2	2	bool	strict-or-null		bool NN
st_distance	function	geometry geometry varchar	2	3	double	strict-or-null		double precision NN
st_distance_sphere	function	geometry geometry double	2	3	double	strict-or-null		double precision NN
st_endpoint	function	geometry	1	1	geometry	strict-or-null		
st_envelope	function	geometry	1	1	geometry	strict-or-null		
st_equals	function	geometry geometry	2	2	bool	strict-or-null		bool NN
st_exteriorring	function	geometry	1	1	geometry	strict-or-null		
st_frechetdistance	function	geometry geometry varchar	2	3	double	strict-or-null		
st_geohash	function	unknown unknown bigint	1	3	varchar	strict-or-null		
st_geomcollfromtext	function	varchar bigint varchar	1	3	geometry	strict-or-null		
st_geometryfromtext	function	varchar bigint varchar	1	3	geometry	strict-or-null		
st_geometryfromwkb	function	longblob bigint varchar	1	3	geometry	strict-or-null		
st_geometryn	function	geometry bigint	2	2	geometry	strict-or-null		
st_geometrytype	function	geometry	1	1	varchar	strict-or-null		
st_geomfromgeojson	function	varchar bigint bigint	1	3	geometry	strict-or-null		
st_geomfromtext	function	varchar bigint varchar	1	3	geometry	strict-or-null		any NN
st_geomfromwkb	function	longblob bigint varchar	1	3	geometry	strict-or-null		any NN
st_hausdorffdistance	function	geometry geometry varchar	2	3	double	strict-or-null		
st_interiorringn	function	geometry bigint	2	2	geometry	strict-or-null		
st_intersection	function	geometry geometry	2	2	geometry	strict-or-null		
st_intersects	function	geometry geometry	2	2	bool	strict-or-null		bool NN
st_isclosed	function	geometry	1	1	bool	strict-or-null		bool NN
st_isempty	function	geometry	1	1	bool	strict-or-null		bool NN
st_issimple	function	geometry	1	1	bool	strict-or-null		bool NN
st_isvalid	function	geometry	1	1	bool	strict-or-null		bool NN
st_latfromgeohash	function	varchar	1	1	double	strict-or-null		
st_latitude	function	geometry	1	1	double	strict-or-null		double precision NN
st_latitude	function	geometry double	2	2	geometry	strict-or-null		double precision NN
st_length	function	geometry varchar	1	2	double	strict-or-null		double precision NN
st_linefromtext	function	varchar bigint varchar	1	3	geometry	strict-or-null		
st_linefromwkb	function	longblob bigint varchar	1	3	geometry	strict-or-null		
st_lineinterpolatepoint	function	geometry double	2	2	geometry	strict-or-null		
st_lineinterpolatepoints	function	geometry double	2	2	geometry	strict-or-null		
st_linestringfromtext	function	varchar bigint varchar	1	3	geometry	strict-or-null		
st_longfromgeohash	function	varchar	1	1	double	strict-or-null		
st_longitude	function	geometry	1	1	double	strict-or-null		double precision NN
st_longitude	function	geometry double	2	2	geometry	strict-or-null		double precision NN
st_makeenvelope	function	geometry geometry	2	2	geometry	strict-or-null		
st_mlinefromtext	function	varchar bigint varchar	1	3	geometry	strict-or-null		
st_mpointfromtext	function	varchar bigint varchar	1	3	geometry	strict-or-null		
st_mpolyfromtext	function	varchar bigint varchar	1	3	geometry	strict-or-null		
st_numgeometries	function	geometry	1	1	int	strict-or-null		bigint NN
st_numinteriorring	function	geometry	1	1	int	strict-or-null		
st_numinteriorrings	function	geometry	1	1	int	strict-or-null		
st_numpoints	function	geometry	1	1	int	strict-or-null		bigint NN
st_overlaps	function	geometry geometry	2	2	bool	strict-or-null		bool NN
st_pointatdistance	function	geometry double	2	2	geometry	strict-or-null		
st_pointfromgeohash	function	varchar int	2	2	geometry	strict-or-null		
st_pointfromtext	function	varchar bigint varchar	1	3	geometry	strict-or-null		any NN
st_pointfromwkb	function	longblob bigint varchar	1	3	geometry	strict-or-null		
st_pointn	function	geometry bigint	2	2	geometry	strict-or-null		
st_polyfromtext	function	varchar bigint varchar	1	3	geometry	strict-or-null		
st_polyfromwkb	function	longblob bigint varchar	1	3	geometry	strict-or-null		
st_polygonfromtext	function	varchar bigint varchar	1	3	geometry	strict-or-null		
st_simplify	function	geometry double	2	2	geometry	strict-or-null		
st_srid	function	geometry	1	1	int	strict-or-null		
st_srid	function	geometry bigint	2	2	geometry	strict-or-null		
st_startpoint	function	geometry	1	1	geometry	strict-or-null		
st_swapxy	function	geometry	1	1	geometry	strict-or-null		
st_symdifference	function	geometry geometry	2	2	geometry	strict-or-null		
st_touches	function	geometry geometry	2	2	bool	strict-or-null		bool NN
st_transform	function	geometry bigint	2	2	geometry	strict-or-null		
st_union	function	geometry geometry	2	2	geometry	strict-or-null		
st_validate	function	geometry	1	1	geometry	strict-or-null		
st_within	function	geometry geometry	2	2	bool	strict-or-null		bool NN
st_x	function	geometry	1	1	double	strict-or-null		double precision NN
st_x	function	geometry double	2	2	geometry	strict-or-null		double precision NN
st_y	function	geometry	1	1	double	strict-or-null		double precision NN
st_y	function	geometry double	2	2	geometry	strict-or-null		double precision NN
statement_digest	function	varchar	1	1	longtext	strict		
statement_digest_text	function	varchar	1	1	longtext	strict		
std	aggregate	double	1	1	double	empty		any NN
stddev	aggregate	double	1	1	double	empty		any NN
stddev_pop	aggregate	double	1	1	double	empty		any NN
stddev_samp	aggregate	double	1	1	double	any		any NN
str_to_date	function	varchar varchar	2	2	str_to_date	strict-or-null		datetime NN
strcmp	function	varchar varchar	2	2	int	strict		tinyint NN
string_to_vector	function	varchar	1	1	vector	strict-or-null		
subdate	function	datetime int varchar	3	3	date_add	strict-or-null		date NN
substr	function	varchar bigint bigint	2	3	text:0	strict		text NN
substring	function	varchar bigint bigint	2	3	text:0	strict		text NN
substring_index	function	varchar varchar bigint	3	3	text:0	strict		text NN
subtime	function	varchar varchar	2	2	time_add	strict-or-null		time NN
sum	aggregate	double	1	1	sum	empty		any NN
sys_guid	function		0	0	varchar	never		
sysdate	function	bigint	0	1	datetime	never		datetime NN
system_user	function		0	0	varchar	never		
tan	function	double	1	1	double	strict		double precision NN
time	function	time	1	1	time	temporal		time NN
time_format	function	time varchar	2	2	varchar	strict-or-null		text NN
time_to_sec	function	time	1	1	int	strict-or-null		int NN
timediff	function	time time	2	2	time	strict-or-null		time NN
timestamp	function	datetime time	1	2	datetime	temporal		datetime NN
timestampadd	function	varchar bigint datetime	3	3	timestamp_add	strict-or-null		datetime NN
timestampdiff	function	varchar datetime datetime	3	3	bigint	strict-or-null		int NN
to_base64	function	varchar	1	1	longtext	strict		text NN
to_char	function	datetime varchar	1	2	varchar	strict-or-null		
to_days	function	date	1	1	int	strict-or-null		int NN
to_seconds	function	datetime	1	1	bigint	strict-or-null		bigint NN
to_vector	function	varchar	1	1	vector	strict-or-null		
trim	function	varchar varchar	1	2	text:0	strict		text NN
truncate	function	double bigint	2	2	round	strict		int NN
ucase	function	varchar	1	1	text:0	strict		text NN
uncompress	function	longblob	1	1	longblob	strict-or-null		
uncompressed_length	function	longblob	1	1	bigint unsigned	strict		
unhex	function	varchar	1	1	varbinary	strict-or-null		 NN
unix_timestamp	function		0	0	bigint	never		bigint NN
unix_timestamp	function	datetime	1	1	unix_timestamp	strict		bigint NN
updatexml	function	varchar varchar varchar	3	3	longtext	strict-or-null		
upper	function	varchar	1	1	text:0	strict		text NN
user	function		0	0	varchar	never		text NN
utc_date	function		0	0	date	never		date NN
utc_time	function	bigint	0	1	time	never		time NN
utc_timestamp	function	bigint	0	1	datetime	never		datetime NN
uuid	function		0	0	varchar	never		text NN
uuid_short	function		0	0	bigint unsigned	never		bigint NN
uuid_to_bin	function	varchar bigint	1	2	varbinary	strict		binary NN
validate_password_strength	function	varchar	1	1	int	strict		
values	function	unknown	1	1	argument:0	any		any NN
var_pop	aggregate	double	1	1	double	empty		any NN
var_samp	aggregate	double	1	1	double	any		any NN
variance	aggregate	double	1	1	double	empty		any NN
vector_dim	function	unknown	1	1	int	strict-or-null		
vector_distance	function	unknown unknown varchar	2	3	double	strict-or-null		
vector_to_string	function	unknown	1	1	longtext	strict-or-null		
version	function		0	0	varchar	never		text NN
wait_for_executed_gtid_set	function	varchar double	1	2	bigint	strict-or-null		
week	function	date bigint	1	2	int	strict-or-null		int NN
weekday	function	date	1	1	int	strict-or-null		int NN
weekofyear	function	date	1	1	int	strict-or-null		int NN
weight_string	function	varchar	1	1	varbinary	strict		any NN
year	function	date	1	1	int	temporal		int NN
yearweek	function	date bigint	1	2	int	strict-or-null		int NN`;
