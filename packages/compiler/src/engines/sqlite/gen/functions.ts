// Made by scripts/sqlite-data/generate.js from data/functions.jsonl.
export const functions = `abs	function	numeric	1	1	number	strict		real NN	
acos	function	real	1	1	real	strict-or-null		real NN	
acosh	function	real	1	1	real	strict-or-null		real NN	
asin	function	real	1	1	real	strict-or-null		real NN	
asinh	function	real	1	1	real	strict-or-null		real NN	
atan	function	real	1	1	real	strict-or-null		real NN	
atan2	function	real real	2	2	real	strict-or-null		real NN	
atanh	function	real	1	1	real	strict-or-null		real NN	
avg	aggregate	numeric	1	1	real	empty		real	
bm25	function	dynamic real	1	-1	real	never		real NN	
ceil	function	numeric	1	1	number	strict-or-null		integer NN	
ceiling	function	numeric	1	1	number	strict-or-null		integer NN	
changes	function		0	0	integer	never		integer NN	
char	function	integer	0	-1	text	never		text NN	
coalesce	function	dynamic dynamic	2	-1	common	all		any	
concat	function	dynamic	1	-1	text	never			
concat_ws	function	text dynamic	2	-1	text	lenient	0		
cos	function	real	1	1	real	strict-or-null		real NN	
cosh	function	real	1	1	real	strict-or-null		real NN	
count	aggregate	dynamic	0	1	integer	never		integer NN	
cume_dist	window		0	0	real	never			
current_date	function		0	0	text	never			
current_time	function		0	0	text	never			
current_timestamp	function		0	0	text	never			
date	function	text text	0	-1	text	strict-or-null			
datetime	function	text text	0	-1	text	strict-or-null			
degrees	function	real	1	1	real	strict-or-null		real NN	
dense_rank	window		0	0	integer	never			
exp	function	real	1	1	real	strict-or-null		real NN	
first_value	window	dynamic	1	1	argument:0	empty-frame			
floor	function	numeric	1	1	number	strict-or-null		integer NN	
format	function	text dynamic	1	-1	text	strict-or-null		text	
fts5_source_id	function		0	0	text	never			
fts5vocab	table	text text text	2	3	record	never			term text NN,doc integer NN,cnt integer NN
generate_series	table	integer integer integer	1	3	record	never			value integer NN
glob	function	text text	2	2	integer	strict		integer NN	
group_concat	aggregate	text text	1	2	text	empty	0	text NN	
hex	function	dynamic	1	1	text	never		text NN	
highlight	function	dynamic integer text text	4	4	text	lax		text NN	
if	function	dynamic dynamic dynamic	2	-1	branches	branches		any	
ifnull	function	dynamic dynamic	2	2	common	all		any	
iif	function	dynamic dynamic dynamic	2	-1	branches	branches		any	
instr	function	text text	2	2	integer	strict		integer	
json	function	text	1	1	text	strict			
json_array	function	dynamic	0	-1	text	never			
json_array_insert	function	text text dynamic	1	-1	text	lenient	0		
json_array_length	function	text text	1	2	integer	strict-or-null			
json_each	table	text text	1	2	record	never			key dynamic,value dynamic,type text NN,atom dynamic,id integer NN,parent integer,fullkey text NN,path text NN
json_error_position	function	text	1	1	integer	strict			
json_extract	function	text text	2	-1	extract:text	strict-or-null			
json_group_array	aggregate	dynamic	1	1	text	never			
json_group_object	aggregate	text dynamic	2	2	text	never			
json_insert	function	text text dynamic	1	-1	text	lenient	0		
json_object	function	text dynamic	0	-1	text	never			
json_patch	function	text text	2	2	text	strict			
json_pretty	function	text text	1	2	text	strict			
json_quote	function	dynamic	1	1	text	never			
json_remove	function	text text	1	-1	text	strict-or-null			
json_replace	function	text text dynamic	1	-1	text	lenient	0		
json_set	function	text text dynamic	1	-1	text	lenient	0		
json_tree	table	text text	1	2	record	never			key dynamic,value dynamic,type text NN,atom dynamic,id integer NN,parent integer,fullkey text NN,path text NN
json_type	function	text text	1	2	text	strict-or-null			
json_valid	function	text integer	1	2	integer	strict			
jsonb	function	text	1	1	blob	strict			
jsonb_array	function	dynamic	0	-1	blob	never			
jsonb_array_insert	function	text text dynamic	1	-1	blob	lenient	0		
jsonb_each	table	text text	1	2	record	never			key dynamic,value dynamic,type text NN,atom dynamic,id integer NN,parent integer,fullkey text NN,path text NN
jsonb_extract	function	text text	2	-1	extract:blob	strict-or-null			
jsonb_group_array	aggregate	dynamic	1	1	blob	never			
jsonb_group_object	aggregate	text dynamic	2	2	blob	never			
jsonb_insert	function	text text dynamic	1	-1	blob	lenient	0		
jsonb_object	function	text dynamic	0	-1	blob	never			
jsonb_patch	function	text text	2	2	blob	strict			
jsonb_remove	function	text text	1	-1	blob	strict-or-null			
jsonb_replace	function	text text dynamic	1	-1	blob	lenient	0		
jsonb_set	function	text text dynamic	1	-1	blob	lenient	0		
jsonb_tree	table	text text	1	2	record	never			key dynamic,value dynamic,type text NN,atom dynamic,id integer NN,parent integer,fullkey text NN,path text NN
julianday	function	text text	0	-1	real	strict-or-null			
lag	window	dynamic integer dynamic	1	3	defaulted	any			
last_insert_rowid	function		0	0	integer	never		integer NN	
last_value	window	dynamic	1	1	argument:0	empty-frame			
lead	window	dynamic integer dynamic	1	3	defaulted	any			
length	function	text	1	1	integer	strict		integer	
like	function	text text text	2	3	integer	strict		integer NN	
likelihood	function	dynamic real	2	2	argument:0	lenient	0	any	
likely	function	dynamic	1	1	argument:0	strict		any	
ln	function	real	1	1	real	strict-or-null		real NN	
load_extension	function	text text	1	2	dynamic	any			
log	function	real real	1	2	real	strict-or-null		real NN	
log10	function	real	1	1	real	strict-or-null		real NN	
log2	function	real	1	1	real	strict-or-null		real NN	
lower	function	text	1	1	text	strict		text NN	
ltrim	function	text text	1	2	text	strict		text NN	
matchinfo	function	dynamic text	1	2	blob	never			
max	aggregate	dynamic	1	1	argument:0	empty		any	
max	function	dynamic dynamic	2	-1	common	strict		any	
median	aggregate	numeric	1	1	real	empty			
min	aggregate	dynamic	1	1	argument:0	empty		any	
min	function	dynamic dynamic	2	-1	common	strict		any	
mod	function	real real	2	2	real	strict-or-null		real NN	
nth_value	window	dynamic integer	2	2	argument:0	any			
ntile	window	integer	1	1	integer	never			
nullif	function	dynamic dynamic	2	2	argument:0	strict-or-null		any	
octet_length	function	text	1	1	integer	strict			
offsets	function	dynamic	1	1	text	never			
optimize	function	dynamic	1	1	text	never			
percent_rank	window		0	0	real	never			
percentile	aggregate	numeric real	2	2	real	empty	0		
percentile_cont	aggregate	numeric real	2	2	real	empty	0		
percentile_disc	aggregate	numeric real	2	2	real	empty	0		
pi	function		0	0	real	never		real NN	
pow	function	real real	2	2	real	strict-or-null		real NN	
power	function	real real	2	2	real	strict-or-null		real NN	
pragma_application_id	table	dynamic text	0	2	record	never			application_id integer NN
pragma_auto_vacuum	table	dynamic text	0	2	record	never			auto_vacuum integer NN
pragma_busy_timeout	table	dynamic text	0	2	record	never			timeout integer NN
pragma_cache_size	table	dynamic text	0	2	record	never			cache_size integer NN
pragma_collation_list	table	dynamic text	0	2	record	never			seq integer NN,name text NN
pragma_compile_options	table	dynamic text	0	2	record	never			compile_options text NN
pragma_data_version	table	dynamic text	0	2	record	never			data_version integer NN
pragma_database_list	table	dynamic text	0	2	record	never			seq integer NN,name text NN,file text
pragma_encoding	table	dynamic text	0	2	record	never			encoding text NN
pragma_foreign_key_check	table	text text	0	2	record	never			table text NN,rowid integer,parent text NN,fkid integer NN
pragma_foreign_key_list	table	text text	0	2	record	never			id integer NN,seq integer NN,table text NN,from text NN,to text,on_update text NN,on_delete text NN,match text NN
pragma_foreign_keys	table	dynamic text	0	2	record	never			foreign_keys integer NN
pragma_freelist_count	table	dynamic text	0	2	record	never			freelist_count integer NN
pragma_function_list	table	dynamic text	0	2	record	never			name text NN,builtin integer NN,type text NN,enc text NN,narg integer NN,flags integer NN
pragma_index_info	table	text text	0	2	record	never			seqno integer NN,cid integer NN,name text
pragma_index_list	table	text text	0	2	record	never			seq integer NN,name text NN,unique integer NN,origin text NN,partial integer NN
pragma_index_xinfo	table	text text	0	2	record	never			seqno integer NN,cid integer NN,name text,desc integer NN,coll text,key integer NN
pragma_integrity_check	table	dynamic text	0	2	record	never			integrity_check text NN
pragma_journal_mode	table	dynamic text	0	2	record	never			journal_mode text NN
pragma_max_page_count	table	dynamic text	0	2	record	never			max_page_count integer NN
pragma_mmap_size	table	dynamic text	0	2	record	never			mmap_size integer NN
pragma_module_list	table	dynamic text	0	2	record	never			name text NN
pragma_optimize	table	dynamic text	0	2	record	never			optimize text
pragma_page_count	table	dynamic text	0	2	record	never			page_count integer NN
pragma_page_size	table	dynamic text	0	2	record	never			page_size integer NN
pragma_pragma_list	table	dynamic text	0	2	record	never			name text NN
pragma_query_only	table	dynamic text	0	2	record	never			query_only integer NN
pragma_quick_check	table	dynamic text	0	2	record	never			quick_check text NN
pragma_recursive_triggers	table	dynamic text	0	2	record	never			recursive_triggers integer NN
pragma_schema_version	table	dynamic text	0	2	record	never			schema_version integer NN
pragma_secure_delete	table	dynamic text	0	2	record	never			secure_delete integer NN
pragma_synchronous	table	dynamic text	0	2	record	never			synchronous integer NN
pragma_table_info	table	text text	0	2	record	never			cid integer NN,name text NN,type text NN,notnull integer NN,dflt_value text,pk integer NN
pragma_table_list	table	text text	0	2	record	never			schema text NN,name text NN,type text NN,ncol integer NN,wr integer NN,strict integer NN
pragma_table_xinfo	table	text text	0	2	record	never			cid integer NN,name text NN,type text NN,notnull integer NN,dflt_value text,pk integer NN,hidden integer NN
pragma_temp_store	table	dynamic text	0	2	record	never			temp_store integer NN
pragma_user_version	table	dynamic text	0	2	record	never			user_version integer NN
pragma_wal_checkpoint	table	dynamic text	0	2	record	never			busy integer NN,log integer NN,checkpointed integer NN
printf	function	text dynamic	1	-1	text	strict-or-null		text	
quote	function	dynamic	1	1	text	never		text NN	
radians	function	real	1	1	real	strict-or-null		real NN	
raise	function	text	0	1	dynamic	any			
random	function		0	0	bigint	never			
randomblob	function	integer	1	1	blob	never			
rank	window		0	0	integer	never			
replace	function	text text text	3	3	text	strict		text NN	
round	function	real integer	1	2	real	strict		real NN	
row_number	window		0	0	integer	never			
rtreecheck	function	text text	1	2	text	never			
rtrim	function	text text	1	2	text	strict		text NN	
sign	function	numeric	1	1	integer	strict-or-null		integer	
sin	function	real	1	1	real	strict-or-null		real NN	
sinh	function	real	1	1	real	strict-or-null		real NN	
snippet	function	dynamic integer text text text integer	1	6	text	lax		text NN	
soundex	function	text	1	1	text	never		text NN	
sqlite_compileoption_get	function	integer	1	1	text	any		text	
sqlite_compileoption_used	function	text	1	1	integer	strict		integer NN	
sqlite_log	function	integer text	2	2	dynamic	any			
sqlite_offset	function	dynamic	1	1	integer	any		integer	
sqlite_source_id	function		0	0	text	never		text NN	
sqlite_version	function		0	0	text	never		text NN	
sqrt	function	real	1	1	real	strict-or-null		real NN	
strftime	function	text text text	1	-1	text	strict-or-null			
string_agg	aggregate	text text	2	2	text	empty	0		
substr	function	text integer integer	2	3	part	strict		text NN	
substring	function	text integer integer	2	3	part	strict		text NN	
subtype	function	dynamic	1	1	integer	never			
sum	aggregate	numeric	1	1	sum	empty		real	
tan	function	real	1	1	real	strict-or-null		real NN	
tanh	function	real	1	1	real	strict-or-null		real NN	
time	function	text text	0	-1	text	strict-or-null			
timediff	function	text text	2	2	text	strict-or-null			
total	aggregate	numeric	1	1	real	never		real NN	
total_changes	function		0	0	integer	never		integer NN	
trim	function	text text	1	2	text	strict		text NN	
trunc	function	numeric	1	1	number	strict-or-null		integer NN	
typeof	function	dynamic	1	1	text	never		text NN	
unhex	function	text text	1	2	blob	strict-or-null			
unicode	function	text	1	1	integer	strict-or-null		integer NN	
unistr	function	text	1	1	text	strict			
unistr_quote	function	text	1	1	text	strict			
unixepoch	function	text text	0	-1	seconds	strict-or-null			
unlikely	function	dynamic	1	1	argument:0	strict		any	
upper	function	text	1	1	text	strict		text NN	
zeroblob	function	integer	1	1	blob	strict		blob NN	`;
