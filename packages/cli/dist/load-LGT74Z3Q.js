var Wa=Object.create;var qt=Object.defineProperty;var Qa=Object.getOwnPropertyDescriptor;var Ha=Object.getOwnPropertyNames;var Za=Object.getPrototypeOf,Ya=Object.prototype.hasOwnProperty;var Va=(t,e)=>{for(var n in e)qt(t,n,{get:e[n],enumerable:!0})},hn=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of Ha(e))!Ya.call(t,i)&&i!==n&&qt(t,i,{get:()=>e[i],enumerable:!(o=Qa(e,i))||o.enumerable});return t};var ae=(t,e,n)=>(n=t!=null?Wa(Za(t)):{},hn(e||!t||!t.__esModule?qt(n,"default",{value:t,enumerable:!0}):n,t)),Xa=t=>hn(qt({},"__esModule",{value:!0}),t);var W_={};Va(W_,{loadPostgresqlEngine:()=>Ma});module.exports=Xa(W_);var Y=require("./chunk-LGT7JMW7.js"),La=require("./chunk-WOD2MQWP.js"),Fa=require("./chunk-IYWUY3VA.js"),Ja=`
  abort absent absolute access action add admin after aggregate also alter always asensitive assertion assignment
  at atomic attach attribute backward before begin breadth by cache call called cascade cascaded catalog chain
  characteristics checkpoint class close cluster columns comment comments commit committed compression conditional
  configuration conflict connection constraints content continue conversion copy cost csv cube current cursor
  cycle data database day deallocate declare defaults deferred definer delete delimiter delimiters depends depth
  detach dictionary disable discard document domain double drop each empty enable encoding encrypted enforced enum
  error escape event exclude excluding exclusive execute explain expression extension external family filter
  finalize first following force format forward function functions generated global granted groups handler header
  hold hour identity if immediate immutable implicit import include including increment indent index indexes
  inherit inherits inline input insensitive insert instead invoker isolation keep key keys label language large
  last leakproof level listen load local location lock locked logged mapping match matched materialized maxvalue
  merge method minute minvalue mode month move name names nested new next nfc nfd nfkc nfkd no normalized nothing
  notify nowait nulls object objects of off oids old omit operator option options ordinality others over
  overriding owned owner parallel parameter parser partial partition passing password path period plan plans
  policy preceding prepare prepared preserve prior privileges procedural procedure procedures program publication
  quote quotes range read reassign recursive ref referencing refresh reindex relative release rename repeatable
  replace replica reset restart restrict return returns revoke role rollback rollup routine routines rows rule
  savepoint scalar schema schemas scroll search second security sequence sequences serializable server session set
  sets share show simple skip snapshot source sql stable standalone start statement statistics stdin stdout
  storage stored strict string strip subscription support sysid system tables tablespace target temp template
  temporary text ties transaction transform trigger truncate trusted type types uescape unbounded uncommitted
  unconditional unencrypted unknown unlisten unlogged until update vacuum valid validate validator value varying
  version view views virtual volatile whitespace within without work wrapper write xml year yes zone
`,tr=`
  between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping inout int
  integer interval json json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar
  json_serialize json_table json_value least merge_action national nchar none normalize nullif numeric out overlay
  position precision real row setof smallint substring time timestamp treat trim values varchar xmlattributes
  xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
`,er=`
  authorization binary collation concurrently cross current_schema freeze full ilike inner is isnull join left
  like natural notnull outer overlaps right similar tablesample verbose
`,nr=`
  all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create
  current_catalog current_date current_role current_time current_timestamp current_user default deferrable desc
  distinct do else end except false fetch for foreign from grant group having in initially intersect into lateral
  leading limit localtime localtimestamp not null offset on only or order placing primary references returning
  select session_user some symmetric system_user table then to trailing true union unique user using variadic when
  where window with
`,or=`
  array as char character create day except fetch filter for from grant group having hour intersect into isnull
  limit minute month notnull offset on order over overlaps precision returning second to union varying where
  window with within without year
`,wn=new Map([...St(Ja,"unreserved"),...St(tr,"column"),...St(er,"function"),...St(nr,"reserved")]),ir=new Set(kn(or));function kn(t){return t.trim().split(/\s+/)}function St(t,e){return kn(t).map(n=>[n,e])}function W(t){return wn.get(t)}function ar(t){return!ir.has(t)}function Kn(t){let e=wn.get(t);return e==="reserved"||e==="function"}var rr={fold:sr,quote:t=>Kn(t)||!/^[a-z_][a-z0-9_$]*$/.test(t)?lr(t):t,isReserved:Kn};function sr(t){return t.replace(/[A-Z]+/g,e=>e.toLowerCase())}function lr(t){return`"${t.replaceAll('"','""')}"`}var jn={};(0,Fa.c)(jn,{casts:()=>dr,functions:()=>mr,operators:()=>cr,types:()=>fr});var fr=`
aclitem	bUa
any	pP
anyarray	pP
anycompatible	pP
anycompatiblearray	pP
anycompatiblemultirange	pP
anycompatiblenonarray	pP
anycompatiblerange	pP
anyelement	pP
anyenum	pP
anymultirange	pP
anynonarray	pP
anyrange	pP
bit	bVa
bool	bB+a
box	bGa element=point
bpchar	bSa
bytea	bUa
char	bZa
cid	bUa
cidr	bIa
circle	bGa
cstring	pPa
date	bDa
datemultirange	mRa range=daterange
daterange	rRa subtype=date multirange=datemultirange
event_trigger	pP
fdw_handler	pP
float4	bNa
float8	bN+a
gtsvector	bUa
index_am_handler	pP
inet	bI+a
information_schema.cardinal_number	dNa base=int4
information_schema.character_data	dSa base=varchar
information_schema.sql_identifier	dSa base=name
information_schema.time_stamp	dDa base=timestamptz
information_schema.yes_or_no	dSa base=varchar
int2	bNa
int2vector	bAa element=int2
int4	bNa
int4multirange	mRa range=int4range
int4range	rRa subtype=int4 multirange=int4multirange
int8	bNa
int8multirange	mRa range=int8range
int8range	rRa subtype=int8 multirange=int8multirange
internal	pP
interval	bT+a
json	bUa
jsonb	bUa
jsonpath	bUa
language_handler	pP
line	bGa element=float8
lseg	bGa element=point
macaddr	bUa
macaddr8	bUa
money	bNa
name	bSa element=char
numeric	bNa
nummultirange	mRa range=numrange
numrange	rRa subtype=numeric multirange=nummultirange
oid	bN+a
oidvector	bAa element=oid
path	bGa
pg_brin_bloom_summary	bZ
pg_brin_minmax_multi_summary	bZ
pg_ddl_command	pP
pg_dependencies	bZ
pg_lsn	bUa
pg_mcv_list	bZ
pg_ndistinct	bZ
pg_node_tree	bZ
pg_snapshot	bUa
point	bGa element=float8
polygon	bGa
record	pPa
refcursor	bUa
regclass	bNa
regcollation	bNa
regconfig	bNa
regdictionary	bNa
regnamespace	bNa
regoper	bNa
regoperator	bNa
regproc	bNa
regprocedure	bNa
regrole	bNa
regtype	bNa
table_am_handler	pP
text	bS+a
tid	bUa
time	bDa
timestamp	bDa
timestamptz	bD+a
timetz	bDa
trigger	pP
tsm_handler	pP
tsmultirange	mRa range=tsrange
tsquery	bUa
tsrange	rRa subtype=timestamp multirange=tsmultirange
tstzmultirange	mRa range=tstzrange
tstzrange	rRa subtype=timestamptz multirange=tstzmultirange
tsvector	bUa
txid_snapshot	bUa
unknown	pX
uuid	bUa
varbit	bV+a
varchar	bSa
void	pP
xid	bUa
xid8	bUa
xml	bUa
`,dr=`
bit	ifsbit	efsint4	efsint8	ibsvarbit
bool	afsbpchar	efsint4	afstext	afsvarchar
box	efscircle	efslseg	efspoint	afspolygon
bpchar	ifsbpchar	afschar	ifsname	ifstext	ifsvarchar	efsxml
bytea	efsint2	efsint4	efsint8
char	afsbpchar	efsint4	ifstext	afsvarchar
cidr	afsbpchar	ibsinet	afstext	afsvarchar
circle	efsbox	efspoint	efspolygon
date	ifstimestamp	ifstimestamptz
daterange	efsdatemultirange
float4	ifsfloat8	afsint2	afsint4	afsint8	afsnumeric
float8	afsfloat4	afsint2	afsint4	afsint8	afsnumeric
inet	afsbpchar	afscidr	afstext	afsvarchar
int2	efsbytea	ifsfloat4	ifsfloat8	ifsint4	ifsint8	ifsnumeric	ifsoid	ifsregclass	ifsregcollation	ifsregconfig	ifsregdictionary	ifsregnamespace	ifsregoper	ifsregoperator	ifsregproc	ifsregprocedure	ifsregrole	ifsregtype
int4	efsbit	efsbool	efsbytea	efschar	ifsfloat4	ifsfloat8	afsint2	ifsint8	afsmoney	ifsnumeric	ibsoid	ibsregclass	ibsregcollation	ibsregconfig	ibsregdictionary	ibsregnamespace	ibsregoper	ibsregoperator	ibsregproc	ibsregprocedure	ibsregrole	ibsregtype
int4range	efsint4multirange
int8	efsbit	efsbytea	ifsfloat4	ifsfloat8	afsint2	afsint4	afsmoney	ifsnumeric	ifsoid	ifsregclass	ifsregcollation	ifsregconfig	ifsregdictionary	ifsregnamespace	ifsregoper	ifsregoperator	ifsregproc	ifsregprocedure	ifsregrole	ifsregtype
int8range	efsint8multirange
interval	ifsinterval	afstime
json	atsjsonb
jsonb	efnbool	efnfloat4	efnfloat8	efnint2	efnint4	efnint8	atsjson	efnnumeric
lseg	efspoint
macaddr	ifsmacaddr8
macaddr8	ifsmacaddr
money	afsnumeric
name	afsbpchar	ifstext	afsvarchar
numeric	ifsfloat4	ifsfloat8	afsint2	afsint4	afsint8	afsmoney	ifsnumeric
numrange	efsnummultirange
oid	absint4	afsint8	ibsregclass	ibsregcollation	ibsregconfig	ibsregdictionary	ibsregnamespace	ibsregoper	ibsregoperator	ibsregproc	ibsregprocedure	ibsregrole	ibsregtype
path	afspolygon
pg_dependencies	ibsbytea	itstext
pg_mcv_list	ibsbytea	itstext
pg_ndistinct	ibsbytea	itstext
pg_node_tree	ibstext
point	afsbox
polygon	efsbox	efscircle	afspath	efspoint
regclass	absint4	afsint8	ibsoid
regcollation	absint4	afsint8	ibsoid
regconfig	absint4	afsint8	ibsoid
regdictionary	absint4	afsint8	ibsoid
regnamespace	absint4	afsint8	ibsoid
regoper	absint4	afsint8	ibsoid	ibsregoperator
regoperator	absint4	afsint8	ibsoid	ibsregoper
regproc	absint4	afsint8	ibsoid	ibsregprocedure
regprocedure	absint4	afsint8	ibsoid	ibsregproc
regrole	absint4	afsint8	ibsoid
regtype	absint4	afsint8	ibsoid
text	ibsbpchar	afschar	ifsname	ifsregclass	ibsvarchar	efsxml
time	ifsinterval	ifstime	ifstimetz
timestamp	afsdate	afntime	ifstimestamp	ifstimestamptz
timestamptz	afsdate	afntime	afstimestamp	ifstimestamptz	afntimetz
timetz	afstime	ifstimetz
tsrange	efstsmultirange
tstzrange	efststzmultirange
varbit	ibsbit	ifsvarbit
varchar	ibsbpchar	afschar	ifsname	ifsregclass	ibstext	ifsvarchar	efsxml
xid8	efsxid
xml	absbpchar	abstext	absvarchar
`,cr=`
!!	s  tsquery tsquery
!~	s bpchar text bool	s name text bool	s text text bool
!~*	s bpchar text bool	s name text bool	s text text bool
!~~	s bpchar text bool	s bytea bytea bool	s name text bool	s text text bool
!~~*	s bpchar text bool	s name text bool	s text text bool
#	s  path int4	s  polygon int4	s bit bit bit	n box box box	s int2 int2 int2	s int4 int4 int4	s int8 int8 int8	n line line point	n lseg lseg point
##	n line lseg point	n lseg box point	n lseg lseg point	n point box point	n point line point	n point lseg point
#-	s jsonb text[] jsonb
#>	n json text[] json	n jsonb text[] jsonb
#>>	n json text[] text	n jsonb text[] text
%	s int2 int2 int2	s int4 int4 int4	s int8 int8 int8	s numeric numeric numeric
&	s bit bit bit	s inet inet inet	s int2 int2 int2	s int4 int4 int4	s int8 int8 int8	s macaddr macaddr macaddr	s macaddr8 macaddr8 macaddr8
&&	s anyarray anyarray bool	s anymultirange anymultirange bool	s anymultirange anyrange bool	s anyrange anymultirange bool	s anyrange anyrange bool	s box box bool	s circle circle bool	s inet inet bool	s polygon polygon bool	s tsquery tsquery tsquery
&<	s anymultirange anymultirange bool	s anymultirange anyrange bool	s anyrange anymultirange bool	s anyrange anyrange bool	s box box bool	s circle circle bool	s polygon polygon bool
&<|	s box box bool	s circle circle bool	s polygon polygon bool
&>	s anymultirange anymultirange bool	s anymultirange anyrange bool	s anyrange anymultirange bool	s anyrange anyrange bool	s box box bool	s circle circle bool	s polygon polygon bool
*	s anymultirange anymultirange anymultirange	s anyrange anyrange anyrange	s box point box	s circle point circle	s float4 float4 float4	s float4 float8 float8	s float4 money money	s float8 float4 float8	s float8 float8 float8	s float8 interval interval	s float8 money money	s int2 int2 int2	s int2 int4 int4	s int2 int8 int8	s int2 money money	s int4 int2 int4	s int4 int4 int4	s int4 int8 int8	s int4 money money	s int8 int2 int8	s int8 int4 int8	s int8 int8 int8	s int8 money money	s interval float8 interval	s money float4 money	s money float8 money	s money int2 money	s money int4 money	s money int8 money	s numeric numeric numeric	s path point path	s point point point
*<	s record record bool
*<=	s record record bool
*<>	s record record bool
*=	s record record bool
*>	s record record bool
*>=	s record record bool
+	s  float4 float4	s  float8 float8	s  int2 int2	s  int4 int4	s  int8 int8	s  numeric numeric	n aclitem[] aclitem aclitem[]	s anymultirange anymultirange anymultirange	s anyrange anyrange anyrange	s box point box	s circle point circle	s date int4 date	s date interval timestamp	s date time timestamp	s date timetz timestamptz	s float4 float4 float4	s float4 float8 float8	s float8 float4 float8	s float8 float8 float8	s inet int8 inet	s int2 int2 int2	s int2 int4 int4	s int2 int8 int8	s int4 date date	s int4 int2 int4	s int4 int4 int4	s int4 int8 int8	s int8 inet inet	s int8 int2 int8	s int8 int4 int8	s int8 int8 int8	s interval date timestamp	s interval interval interval	s interval time time	s interval timestamp timestamp	s interval timestamptz timestamptz	s interval timetz timetz	s money money money	s numeric numeric numeric	s numeric pg_lsn pg_lsn	n path path path	s path point path	s pg_lsn numeric pg_lsn	s point point point	s time date timestamp	s time interval time	s timestamp interval timestamp	s timestamptz interval timestamptz	s timetz date timestamptz	s timetz interval timetz
-	s  float4 float4	s  float8 float8	s  int2 int2	s  int4 int4	s  int8 int8	s  interval interval	s  numeric numeric	n aclitem[] aclitem aclitem[]	s anymultirange anymultirange anymultirange	s anyrange anyrange anyrange	s box point box	s circle point circle	s date date int4	s date int4 date	s date interval timestamp	s float4 float4 float4	s float4 float8 float8	s float8 float4 float8	s float8 float8 float8	s inet inet int8	s inet int8 inet	s int2 int2 int2	s int2 int4 int4	s int2 int8 int8	s int4 int2 int4	s int4 int4 int4	s int4 int8 int8	s int8 int2 int8	s int8 int4 int8	s int8 int8 int8	s interval interval interval	s jsonb int4 jsonb	s jsonb text jsonb	s jsonb text[] jsonb	s money money money	s numeric numeric numeric	s path point path	s pg_lsn numeric pg_lsn	s pg_lsn pg_lsn numeric	s point point point	s time interval time	s time time interval	s timestamp interval timestamp	s timestamp timestamp interval	s timestamptz interval timestamptz	s timestamptz timestamptz interval	s timetz interval timetz
->	n json int4 json	n json text json	n jsonb int4 jsonb	n jsonb text jsonb
->>	n json int4 text	n json text text	n jsonb int4 text	n jsonb text text
-|-	s anymultirange anymultirange bool	s anymultirange anyrange bool	s anyrange anymultirange bool	s anyrange anyrange bool
/	s box point box	s circle point circle	s float4 float4 float4	s float4 float8 float8	s float8 float4 float8	s float8 float8 float8	s int2 int2 int2	s int2 int4 int4	s int2 int8 int8	s int4 int2 int4	s int4 int4 int4	s int4 int8 int8	s int8 int2 int8	s int8 int4 int8	s int8 int8 int8	s interval float8 interval	s money float4 money	s money float8 money	s money int2 money	s money int4 money	s money int8 money	s money money float8	s numeric numeric numeric	s path point path	s point point point
<	s anyarray anyarray bool	s anyenum anyenum bool	s anymultirange anymultirange bool	s anyrange anyrange bool	s bit bit bool	s bool bool bool	s box box bool	s bpchar bpchar bool	s bytea bytea bool	s char char bool	s circle circle bool	s date date bool	s date timestamp bool	s date timestamptz bool	s float4 float4 bool	s float4 float8 bool	s float8 float4 bool	s float8 float8 bool	s inet inet bool	s int2 int2 bool	s int2 int4 bool	s int2 int8 bool	s int4 int2 bool	s int4 int4 bool	s int4 int8 bool	s int8 int2 bool	s int8 int4 bool	s int8 int8 bool	s interval interval bool	s jsonb jsonb bool	s lseg lseg bool	s macaddr macaddr bool	s macaddr8 macaddr8 bool	s money money bool	s name name bool	s name text bool	s numeric numeric bool	s oid oid bool	s oidvector oidvector bool	s path path bool	s pg_lsn pg_lsn bool	s record record bool	s text name bool	s text text bool	s tid tid bool	s time time bool	s timestamp date bool	s timestamp timestamp bool	s timestamp timestamptz bool	s timestamptz date bool	s timestamptz timestamp bool	s timestamptz timestamptz bool	s timetz timetz bool	s tsquery tsquery bool	s tsvector tsvector bool	s uuid uuid bool	s varbit varbit bool	s xid8 xid8 bool
<->	s box box float8	s box lseg float8	s box point float8	s circle circle float8	s circle point float8	s circle polygon float8	s line line float8	s line lseg float8	s line point float8	s lseg box float8	s lseg line float8	s lseg lseg float8	s lseg point float8	n path path float8	s path point float8	s point box float8	s point circle float8	s point line float8	s point lseg float8	s point path float8	s point point float8	s point polygon float8	s polygon circle float8	s polygon point float8	s polygon polygon float8	s tsquery tsquery tsquery
<<	s anymultirange anymultirange bool	s anymultirange anyrange bool	s anyrange anymultirange bool	s anyrange anyrange bool	s bit int4 bit	s box box bool	s circle circle bool	s inet inet bool	s int2 int4 int2	s int4 int4 int4	s int8 int4 int8	s point point bool	s polygon polygon bool
<<=	s inet inet bool
<<|	s box box bool	s circle circle bool	s point point bool	s polygon polygon bool
<=	s anyarray anyarray bool	s anyenum anyenum bool	s anymultirange anymultirange bool	s anyrange anyrange bool	s bit bit bool	s bool bool bool	s box box bool	s bpchar bpchar bool	s bytea bytea bool	s char char bool	s circle circle bool	s date date bool	s date timestamp bool	s date timestamptz bool	s float4 float4 bool	s float4 float8 bool	s float8 float4 bool	s float8 float8 bool	s inet inet bool	s int2 int2 bool	s int2 int4 bool	s int2 int8 bool	s int4 int2 bool	s int4 int4 bool	s int4 int8 bool	s int8 int2 bool	s int8 int4 bool	s int8 int8 bool	s interval interval bool	s jsonb jsonb bool	s lseg lseg bool	s macaddr macaddr bool	s macaddr8 macaddr8 bool	s money money bool	s name name bool	s name text bool	s numeric numeric bool	s oid oid bool	s oidvector oidvector bool	s path path bool	s pg_lsn pg_lsn bool	s record record bool	s text name bool	s text text bool	s tid tid bool	s time time bool	s timestamp date bool	s timestamp timestamp bool	s timestamp timestamptz bool	s timestamptz date bool	s timestamptz timestamp bool	s timestamptz timestamptz bool	s timetz timetz bool	s tsquery tsquery bool	s tsvector tsvector bool	s uuid uuid bool	s varbit varbit bool	s xid8 xid8 bool
<>	s anyarray anyarray bool	s anyenum anyenum bool	s anymultirange anymultirange bool	s anyrange anyrange bool	s bit bit bool	s bool bool bool	s bpchar bpchar bool	s bytea bytea bool	s char char bool	s circle circle bool	s date date bool	s date timestamp bool	s date timestamptz bool	s float4 float4 bool	s float4 float8 bool	s float8 float4 bool	s float8 float8 bool	s inet inet bool	s int2 int2 bool	s int2 int4 bool	s int2 int8 bool	s int4 int2 bool	s int4 int4 bool	s int4 int8 bool	s int8 int2 bool	s int8 int4 bool	s int8 int8 bool	s interval interval bool	s jsonb jsonb bool	s lseg lseg bool	s macaddr macaddr bool	s macaddr8 macaddr8 bool	s money money bool	s name name bool	s name text bool	s numeric numeric bool	s oid oid bool	s oidvector oidvector bool	s pg_lsn pg_lsn bool	s point point bool	s record record bool	s text name bool	s text text bool	s tid tid bool	s time time bool	s timestamp date bool	s timestamp timestamp bool	s timestamp timestamptz bool	s timestamptz date bool	s timestamptz timestamp bool	s timestamptz timestamptz bool	s timetz timetz bool	s tsquery tsquery bool	s tsvector tsvector bool	s uuid uuid bool	s varbit varbit bool	s xid int4 bool	s xid xid bool	s xid8 xid8 bool
<@	s anyarray anyarray bool	s anyelement anymultirange bool	s anyelement anyrange bool	s anymultirange anymultirange bool	s anymultirange anyrange bool	s anyrange anymultirange bool	s anyrange anyrange bool	s box box bool	s circle circle bool	s jsonb jsonb bool	s lseg box bool	s lseg line bool	s point box bool	s point circle bool	s point line bool	s point lseg bool	s point path bool	s point polygon bool	s polygon polygon bool	s tsquery tsquery bool
<^	s box box bool	s point point bool
=	s aclitem aclitem bool	s anyarray anyarray bool	s anyenum anyenum bool	s anymultirange anymultirange bool	s anyrange anyrange bool	s bit bit bool	s bool bool bool	s box box bool	s bpchar bpchar bool	s bytea bytea bool	s char char bool	s cid cid bool	s circle circle bool	s date date bool	s date timestamp bool	s date timestamptz bool	s float4 float4 bool	s float4 float8 bool	s float8 float4 bool	s float8 float8 bool	s inet inet bool	s int2 int2 bool	s int2 int4 bool	s int2 int8 bool	s int4 int2 bool	s int4 int4 bool	s int4 int8 bool	s int8 int2 bool	s int8 int4 bool	s int8 int8 bool	s interval interval bool	s jsonb jsonb bool	s line line bool	s lseg lseg bool	s macaddr macaddr bool	s macaddr8 macaddr8 bool	s money money bool	s name name bool	s name text bool	s numeric numeric bool	s oid oid bool	s oidvector oidvector bool	s path path bool	s pg_lsn pg_lsn bool	s record record bool	s text name bool	s text text bool	s tid tid bool	s time time bool	s timestamp date bool	s timestamp timestamp bool	s timestamp timestamptz bool	s timestamptz date bool	s timestamptz timestamp bool	s timestamptz timestamptz bool	s timetz timetz bool	s tsquery tsquery bool	s tsvector tsvector bool	s uuid uuid bool	s varbit varbit bool	s xid int4 bool	s xid xid bool	s xid8 xid8 bool
>	s anyarray anyarray bool	s anyenum anyenum bool	s anymultirange anymultirange bool	s anyrange anyrange bool	s bit bit bool	s bool bool bool	s box box bool	s bpchar bpchar bool	s bytea bytea bool	s char char bool	s circle circle bool	s date date bool	s date timestamp bool	s date timestamptz bool	s float4 float4 bool	s float4 float8 bool	s float8 float4 bool	s float8 float8 bool	s inet inet bool	s int2 int2 bool	s int2 int4 bool	s int2 int8 bool	s int4 int2 bool	s int4 int4 bool	s int4 int8 bool	s int8 int2 bool	s int8 int4 bool	s int8 int8 bool	s interval interval bool	s jsonb jsonb bool	s lseg lseg bool	s macaddr macaddr bool	s macaddr8 macaddr8 bool	s money money bool	s name name bool	s name text bool	s numeric numeric bool	s oid oid bool	s oidvector oidvector bool	s path path bool	s pg_lsn pg_lsn bool	s record record bool	s text name bool	s text text bool	s tid tid bool	s time time bool	s timestamp date bool	s timestamp timestamp bool	s timestamp timestamptz bool	s timestamptz date bool	s timestamptz timestamp bool	s timestamptz timestamptz bool	s timetz timetz bool	s tsquery tsquery bool	s tsvector tsvector bool	s uuid uuid bool	s varbit varbit bool	s xid8 xid8 bool
>=	s anyarray anyarray bool	s anyenum anyenum bool	s anymultirange anymultirange bool	s anyrange anyrange bool	s bit bit bool	s bool bool bool	s box box bool	s bpchar bpchar bool	s bytea bytea bool	s char char bool	s circle circle bool	s date date bool	s date timestamp bool	s date timestamptz bool	s float4 float4 bool	s float4 float8 bool	s float8 float4 bool	s float8 float8 bool	s inet inet bool	s int2 int2 bool	s int2 int4 bool	s int2 int8 bool	s int4 int2 bool	s int4 int4 bool	s int4 int8 bool	s int8 int2 bool	s int8 int4 bool	s int8 int8 bool	s interval interval bool	s jsonb jsonb bool	s lseg lseg bool	s macaddr macaddr bool	s macaddr8 macaddr8 bool	s money money bool	s name name bool	s name text bool	s numeric numeric bool	s oid oid bool	s oidvector oidvector bool	s path path bool	s pg_lsn pg_lsn bool	s record record bool	s text name bool	s text text bool	s tid tid bool	s time time bool	s timestamp date bool	s timestamp timestamp bool	s timestamp timestamptz bool	s timestamptz date bool	s timestamptz timestamp bool	s timestamptz timestamptz bool	s timetz timetz bool	s tsquery tsquery bool	s tsvector tsvector bool	s uuid uuid bool	s varbit varbit bool	s xid8 xid8 bool
>>	s anymultirange anymultirange bool	s anymultirange anyrange bool	s anyrange anymultirange bool	s anyrange anyrange bool	s bit int4 bit	s box box bool	s circle circle bool	s inet inet bool	s int2 int4 int2	s int4 int4 int4	s int8 int4 int8	s point point bool	s polygon polygon bool
>>=	s inet inet bool
>^	s box box bool	s point point bool
?	s jsonb text bool
?#	s box box bool	s line box bool	s line line bool	s lseg box bool	s lseg line bool	s lseg lseg bool	s path path bool
?&	s jsonb text[] bool
?-	s  line bool	s  lseg bool	s point point bool
?-|	s line line bool	s lseg lseg bool
?|	s  line bool	s  lseg bool	s jsonb text[] bool	s point point bool
?||	s line line bool	s lseg lseg bool
@	s  float4 float4	s  float8 float8	s  int2 int2	s  int4 int4	s  int8 int8	s  numeric numeric
@-@	s  lseg float8	s  path float8
@>	n aclitem[] aclitem bool	s anyarray anyarray bool	s anymultirange anyelement bool	s anymultirange anymultirange bool	s anymultirange anyrange bool	s anyrange anyelement bool	s anyrange anymultirange bool	s anyrange anyrange bool	s box box bool	s box point bool	s circle circle bool	s circle point bool	s jsonb jsonb bool	s path point bool	s polygon point bool	s polygon polygon bool	s tsquery tsquery bool
@?	n jsonb jsonpath bool
@@	s  box point	s  circle point	s  lseg point	s  polygon point	n jsonb jsonpath bool	s text text bool	s text tsquery bool	s tsquery tsvector bool	s tsvector tsquery bool
@@@	s tsquery tsvector bool	s tsvector tsquery bool
^	s float8 float8 float8	s numeric numeric numeric
^@	s text text bool
|	s bit bit bit	s inet inet inet	s int2 int2 int2	s int4 int4 int4	s int8 int8 int8	s macaddr macaddr macaddr	s macaddr8 macaddr8 macaddr8
|&>	s box box bool	s circle circle bool	s polygon polygon bool
|/	s  float8 float8
|>>	s box box bool	s circle circle bool	s point point bool	s polygon polygon bool
||	v anycompatible anycompatiblearray anycompatiblearray	v anycompatiblearray anycompatible anycompatiblearray	l anycompatiblearray anycompatiblearray anycompatiblearray	s anynonarray text text	s bytea bytea bytea	s jsonb jsonb jsonb	s text anynonarray text	s text text text	s tsquery tsquery tsquery	s tsvector tsvector tsvector	s varbit varbit varbit
||/	s  float8 float8
~	s  bit bit	s  inet inet	s  int2 int2	s  int4 int4	s  int8 int8	s  macaddr macaddr	s  macaddr8 macaddr8	s bpchar text bool	s name text bool	s text text bool
~*	s bpchar text bool	s name text bool	s text text bool
~<=~	s bpchar bpchar bool	s text text bool
~<~	s bpchar bpchar bool	s text text bool
~=	s box box bool	s circle circle bool	s point point bool	s polygon polygon bool
~>=~	s bpchar bpchar bool	s text text bool
~>~	s bpchar bpchar bool	s text text bool
~~	s bpchar text bool	s bytea bytea bool	s name text bool	s text text bool
~~*	s bpchar text bool	s name text bool	s text text bool
`,mr=`
RI_FKey_cascade_del	fn trigger
RI_FKey_cascade_upd	fn trigger
RI_FKey_check_ins	fn trigger
RI_FKey_check_upd	fn trigger
RI_FKey_noaction_del	fn trigger
RI_FKey_noaction_upd	fn trigger
RI_FKey_restrict_del	fn trigger
RI_FKey_restrict_upd	fn trigger
RI_FKey_setdefault_del	fn trigger
RI_FKey_setdefault_upd	fn trigger
RI_FKey_setnull_del	fn trigger
RI_FKey_setnull_upd	fn trigger
abbrev	fs text cidr	fs text inet
abs	fs float4 float4	fs float8 float8	fs int2 int2	fs int4 int4	fs int8 int8	fs numeric numeric
aclcontains	fn bool aclitem[],aclitem
acldefault	fn aclitem[] char,oid
aclexplode	fas record acl:aclitem[],>grantor:oid,>grantee:oid,>privilege_type:text,>is_grantable:bool
aclinsert	fn aclitem[] aclitem[],aclitem
aclitemeq	fs bool aclitem,aclitem
aclitemin	fn aclitem cstring
aclitemout	fs cstring aclitem
aclremove	fn aclitem[] aclitem[],aclitem
acos	fs float8 float8
acosd	fs float8 float8
acosh	fs float8 float8
age	fs interval timestamp	fs interval timestamp,timestamp	fs interval timestamptz	fs interval timestamptz,timestamptz	fs int4 xid
amvalidate	fn bool oid
any_in	fn any cstring
any_out	fn cstring any
any_value	ae anyelement anyelement
any_value_transfn	fs anyelement anyelement,anyelement
anyarray_in	fn anyarray cstring
anyarray_out	fs cstring anyarray
anyarray_send	fs bytea anyarray
anycompatible_in	fn anycompatible cstring
anycompatible_out	fn cstring anycompatible
anycompatiblearray_in	fn anycompatiblearray cstring
anycompatiblearray_out	fs cstring anycompatiblearray
anycompatiblearray_send	fs bytea anycompatiblearray
anycompatiblemultirange_in	fn anycompatiblemultirange cstring,oid,int4
anycompatiblemultirange_out	fs cstring anycompatiblemultirange
anycompatiblenonarray_in	fn anycompatiblenonarray cstring
anycompatiblenonarray_out	fn cstring anycompatiblenonarray
anycompatiblerange_in	fn anycompatiblerange cstring,oid,int4
anycompatiblerange_out	fs cstring anycompatiblerange
anyelement_in	fn anyelement cstring
anyelement_out	fn cstring anyelement
anyenum_in	fn anyenum cstring
anyenum_out	fs cstring anyenum
anymultirange_in	fn anymultirange cstring,oid,int4
anymultirange_out	fs cstring anymultirange
anynonarray_in	fn anynonarray cstring
anynonarray_out	fn cstring anynonarray
anyrange_in	fn anyrange cstring,oid,int4
anyrange_out	fs cstring anyrange
anytextcat	fs text anynonarray,text
area	fs float8 box	fs float8 circle	fn float8 path
array_agg	ar anyarray anyarray	ar anyarray anynonarray
array_append	fv anycompatiblearray anycompatiblearray,anycompatible
array_cat	fl anycompatiblearray anycompatiblearray,anycompatiblearray
array_dims	fn text anyarray
array_eq	fs bool anyarray,anyarray
array_fill	fv anyarray anyelement,int4[]	fv anyarray anyelement,int4[],int4[]
array_ge	fs bool anyarray,anyarray
array_gt	fs bool anyarray,anyarray
array_in	fn anyarray cstring,oid,int4
array_larger	fs anyarray anyarray,anyarray
array_le	fs bool anyarray,anyarray
array_length	fn int4 anyarray,int4
array_lower	fn int4 anyarray,int4
array_lt	fs bool anyarray,anyarray
array_ndims	fn int4 anyarray
array_ne	fs bool anyarray,anyarray
array_out	fs cstring anyarray
array_position	fa int4 anycompatiblearray,anycompatible	fa int4 anycompatiblearray,anycompatible,int4
array_positions	fl int4[] anycompatiblearray,anycompatible
array_prepend	fv anycompatiblearray anycompatible,anycompatiblearray
array_remove	fl anycompatiblearray anycompatiblearray,anycompatible
array_replace	fl anycompatiblearray anycompatiblearray,anycompatible,anycompatible
array_reverse	fs anyarray anyarray
array_sample	fs anyarray anyarray,int4
array_send	fs bytea anyarray
array_shuffle	fs anyarray anyarray
array_smaller	fs anyarray anyarray,anyarray
array_sort	fs anyarray anyarray	fs anyarray array:anyarray,descending:bool	fs anyarray array:anyarray,descending:bool,nulls_first:bool
array_to_json	fs json anyarray	fs json anyarray,bool
array_to_string	fs text anyarray,text	fl text anyarray,text,text
array_to_tsvector	fs tsvector text[]
array_upper	fn int4 anyarray,int4
arraycontained	fs bool anyarray,anyarray
arraycontains	fs bool anyarray,anyarray
arrayoverlap	fs bool anyarray,anyarray
ascii	fs int4 text
asin	fs float8 float8
asind	fs float8 float8
asinh	fs float8 float8
atan	fs float8 float8
atan2	fs float8 float8,float8
atan2d	fs float8 float8,float8
atand	fs float8 float8
atanh	fs float8 float8
avg	ae float8 float4	ae float8 float8	ae numeric int2	ae numeric int4	ae numeric int8	ae interval interval	ae numeric numeric
binary_upgrade_add_sub_rel_state	fv void text,oid,char,pg_lsn
binary_upgrade_create_empty_extension	fv void text,text,bool,text,oid[],text[],text[]
binary_upgrade_logical_slot_has_caught_up	fn bool name
binary_upgrade_replorigin_advance	fv void text,pg_lsn
binary_upgrade_set_missing_value	fs void oid,text,text
binary_upgrade_set_next_array_pg_type_oid	fs void oid
binary_upgrade_set_next_heap_pg_class_oid	fs void oid
binary_upgrade_set_next_heap_relfilenode	fs void oid
binary_upgrade_set_next_index_pg_class_oid	fs void oid
binary_upgrade_set_next_index_relfilenode	fs void oid
binary_upgrade_set_next_multirange_array_pg_type_oid	fs void oid
binary_upgrade_set_next_multirange_pg_type_oid	fs void oid
binary_upgrade_set_next_pg_authid_oid	fs void oid
binary_upgrade_set_next_pg_enum_oid	fs void oid
binary_upgrade_set_next_pg_tablespace_oid	fs void oid
binary_upgrade_set_next_pg_type_oid	fs void oid
binary_upgrade_set_next_toast_pg_class_oid	fs void oid
binary_upgrade_set_next_toast_relfilenode	fs void oid
binary_upgrade_set_record_init_privs	fs void bool
bit	fs bit bit,int4,bool	fs bit int4,int4	fs bit int8,int4
bit_and	ae bit bit	ae int2 int2	ae int4 int4	ae int8 int8
bit_count	fs int8 bit	fs int8 bytea
bit_in	fs bit cstring,oid,int4
bit_length	fs int4 bit	fs int4 bytea	fs int4 text
bit_or	ae bit bit	ae int2 int2	ae int4 int4	ae int8 int8
bit_out	fs cstring bit
bit_send	fs bytea bit
bit_xor	ae bit bit	ae int2 int2	ae int4 int4	ae int8 int8
bitand	fs bit bit,bit
bitcat	fs varbit varbit,varbit
bitcmp	fs int4 bit,bit
biteq	fs bool bit,bit
bitge	fs bool bit,bit
bitgt	fs bool bit,bit
bitle	fs bool bit,bit
bitlt	fs bool bit,bit
bitne	fs bool bit,bit
bitnot	fs bit bit
bitor	fs bit bit,bit
bitshiftleft	fs bit bit,int4
bitshiftright	fs bit bit,int4
bittypmodin	fn int4 cstring[]
bittypmodout	fs cstring int4
bitxor	fs bit bit,bit
bool	fs bool int4	fn bool jsonb
bool_and	ae bool bool
bool_or	ae bool bool
booland_statefunc	fs bool bool,bool
booleq	fs bool bool,bool
boolge	fs bool bool,bool
boolgt	fs bool bool,bool
boolin	fn bool cstring
boolle	fs bool bool,bool
boollt	fs bool bool,bool
boolne	fs bool bool,bool
boolor_statefunc	fs bool bool,bool
boolout	fs cstring bool
boolsend	fs bytea bool
bound_box	fs box box,box
box	fs box circle	fs box point	fs box point,point	fs box polygon
box_above	fs bool box,box
box_above_eq	fs bool box,box
box_add	fs box box,point
box_below	fs bool box,box
box_below_eq	fs bool box,box
box_center	fs point box
box_contain	fs bool box,box
box_contain_pt	fs bool box,point
box_contained	fs bool box,box
box_distance	fs float8 box,box
box_div	fs box box,point
box_eq	fs bool box,box
box_ge	fs bool box,box
box_gt	fs bool box,box
box_in	fn box cstring
box_intersect	fn box box,box
box_le	fs bool box,box
box_left	fs bool box,box
box_lt	fs bool box,box
box_mul	fs box box,point
box_out	fs cstring box
box_overabove	fs bool box,box
box_overbelow	fs bool box,box
box_overlap	fs bool box,box
box_overleft	fs bool box,box
box_overright	fs bool box,box
box_right	fs bool box,box
box_same	fs bool box,box
box_send	fs bytea box
box_sub	fs box box,point
bpchar	fs bpchar bpchar,int4,bool	fs bpchar char	fs bpchar name
bpchar_larger	fs bpchar bpchar,bpchar
bpchar_pattern_ge	fs bool bpchar,bpchar
bpchar_pattern_gt	fs bool bpchar,bpchar
bpchar_pattern_le	fs bool bpchar,bpchar
bpchar_pattern_lt	fs bool bpchar,bpchar
bpchar_smaller	fs bpchar bpchar,bpchar
bpcharcmp	fs int4 bpchar,bpchar
bpchareq	fs bool bpchar,bpchar
bpcharge	fs bool bpchar,bpchar
bpchargt	fs bool bpchar,bpchar
bpchariclike	fs bool bpchar,text
bpcharicnlike	fs bool bpchar,text
bpcharicregexeq	fs bool bpchar,text
bpcharicregexne	fs bool bpchar,text
bpcharin	fs bpchar cstring,oid,int4
bpcharle	fs bool bpchar,bpchar
bpcharlike	fs bool bpchar,text
bpcharlt	fs bool bpchar,bpchar
bpcharne	fs bool bpchar,bpchar
bpcharnlike	fs bool bpchar,text
bpcharout	fs cstring bpchar
bpcharregexeq	fs bool bpchar,text
bpcharregexne	fs bool bpchar,text
bpcharsend	fs bytea bpchar
bpchartypmodin	fn int4 cstring[]
bpchartypmodout	fs cstring int4
brin_bloom_summary_in	fn pg_brin_bloom_summary cstring
brin_bloom_summary_out	fn cstring pg_brin_bloom_summary
brin_bloom_summary_send	fn bytea pg_brin_bloom_summary
brin_desummarize_range	fs void regclass,int8
brin_minmax_multi_summary_in	fn pg_brin_minmax_multi_summary cstring
brin_minmax_multi_summary_out	fn cstring pg_brin_minmax_multi_summary
brin_minmax_multi_summary_send	fn bytea pg_brin_minmax_multi_summary
brin_summarize_new_values	fn int4 regclass
brin_summarize_range	fn int4 regclass,int8
broadcast	fs inet inet
btarraycmp	fs int4 anyarray,anyarray
btboolcmp	fs int4 bool,bool
btbpchar_pattern_cmp	fs int4 bpchar,bpchar
btcharcmp	fs int4 char,char
btequalimage	fs bool oid
btfloat48cmp	fs int4 float4,float8
btfloat4cmp	fs int4 float4,float4
btfloat84cmp	fs int4 float8,float4
btfloat8cmp	fs int4 float8,float8
btint24cmp	fs int4 int2,int4
btint28cmp	fs int4 int2,int8
btint2cmp	fs int4 int2,int2
btint42cmp	fs int4 int4,int2
btint48cmp	fs int4 int4,int8
btint4cmp	fs int4 int4,int4
btint82cmp	fs int4 int8,int2
btint84cmp	fs int4 int8,int4
btint8cmp	fs int4 int8,int8
btnamecmp	fs int4 name,name
btnametextcmp	fs int4 name,text
btoidcmp	fs int4 oid,oid
btoidvectorcmp	fs int4 oidvector,oidvector
btrecordcmp	fs int4 record,record
btrecordimagecmp	fs int4 record,record
btrim	fs bytea bytea,bytea	fs text text	fs text text,text
bttext_pattern_cmp	fs int4 text,text
bttextcmp	fs int4 text,text
bttextnamecmp	fs int4 text,name
bttidcmp	fs int4 tid,tid
btvarstrequalimage	fn bool oid
bytea	fs bytea int2	fs bytea int4	fs bytea int8
bytea_larger	fs bytea bytea,bytea
bytea_smaller	fs bytea bytea,bytea
byteacat	fs bytea bytea,bytea
byteacmp	fs int4 bytea,bytea
byteaeq	fs bool bytea,bytea
byteage	fs bool bytea,bytea
byteagt	fs bool bytea,bytea
byteain	fs bytea cstring
byteale	fs bool bytea,bytea
bytealike	fs bool bytea,bytea
bytealt	fs bool bytea,bytea
byteane	fs bool bytea,bytea
byteanlike	fs bool bytea,bytea
byteaout	fs cstring bytea
byteasend	fs bytea bytea
cardinality	fs int4 anyarray
casefold	fs text text
cash_cmp	fs int4 money,money
cash_div_cash	fs float8 money,money
cash_div_flt4	fs money money,float4
cash_div_flt8	fs money money,float8
cash_div_int2	fs money money,int2
cash_div_int4	fs money money,int4
cash_div_int8	fs money money,int8
cash_eq	fs bool money,money
cash_ge	fs bool money,money
cash_gt	fs bool money,money
cash_in	fn money cstring
cash_le	fs bool money,money
cash_lt	fs bool money,money
cash_mi	fs money money,money
cash_mul_flt4	fs money money,float4
cash_mul_flt8	fs money money,float8
cash_mul_int2	fs money money,int2
cash_mul_int4	fs money money,int4
cash_mul_int8	fs money money,int8
cash_ne	fs bool money,money
cash_out	fs cstring money
cash_pl	fs money money,money
cash_send	fs bytea money
cash_words	fs text money
cashlarger	fs money money,money
cashsmaller	fs money money,money
cbrt	fs float8 float8
ceil	fs float8 float8	fs numeric numeric
ceiling	fs float8 float8	fs numeric numeric
center	fs point box	fs point circle
char	fs char int4	fs char text
char_length	fs int4 bpchar	fs int4 text
character_length	fs int4 bpchar	fs int4 text
chareq	fs bool char,char
charge	fs bool char,char
chargt	fs bool char,char
charin	fs char cstring
charle	fs bool char,char
charlt	fs bool char,char
charne	fs bool char,char
charout	fs cstring char
charsend	fs bytea char
chr	fs text int4
cideq	fs bool cid,cid
cidin	fn cid cstring
cidout	fs cstring cid
cidr	fs cidr inet
cidr_in	fn cidr cstring
cidr_out	fs cstring cidr
cidr_send	fs bytea cidr
cidsend	fs bytea cid
circle	fs circle box	fs circle point,float8	fs circle polygon
circle_above	fs bool circle,circle
circle_add_pt	fs circle circle,point
circle_below	fs bool circle,circle
circle_center	fs point circle
circle_contain	fs bool circle,circle
circle_contain_pt	fs bool circle,point
circle_contained	fs bool circle,circle
circle_distance	fs float8 circle,circle
circle_div_pt	fs circle circle,point
circle_eq	fs bool circle,circle
circle_ge	fs bool circle,circle
circle_gt	fs bool circle,circle
circle_in	fn circle cstring
circle_le	fs bool circle,circle
circle_left	fs bool circle,circle
circle_lt	fs bool circle,circle
circle_mul_pt	fs circle circle,point
circle_ne	fs bool circle,circle
circle_out	fs cstring circle
circle_overabove	fs bool circle,circle
circle_overbelow	fs bool circle,circle
circle_overlap	fs bool circle,circle
circle_overleft	fs bool circle,circle
circle_overright	fs bool circle,circle
circle_right	fs bool circle,circle
circle_same	fs bool circle,circle
circle_send	fs bytea circle
circle_sub_pt	fs circle circle,point
clock_timestamp	fs timestamptz
close_ls	fn point line,lseg
close_lseg	fn point lseg,lseg
close_pb	fn point point,box
close_pl	fn point point,line
close_ps	fn point point,lseg
close_sb	fn point lseg,box
col_description	fn text oid,int4
concat	fv text *any
concat_ws	fl text text,*any
convert	fs bytea bytea,name,name
convert_from	fs text bytea,name
convert_to	fs bytea text,name
corr	aa float8 float8,float8
cos	fs float8 float8
cosd	fs float8 float8
cosh	fs float8 float8
cot	fs float8 float8
cotd	fs float8 float8
count	av int8	av int8 any
covar_pop	ae float8 float8,float8
covar_samp	aa float8 float8,float8
crc32	fs int8 bytea
crc32c	fs int8 bytea
cstring_in	fs cstring cstring
cstring_out	fs cstring cstring
cstring_send	fs bytea cstring
cume_dist	wv float8	avh1 float8 *any
current_database	fs name
current_query	fa text
current_schema	fn name
current_schemas	fs name[] bool
current_setting	fs text text	fn text text,bool
current_user	fs name
currtid2	fn tid text,tid
currval	fs int8 regclass
cursor_to_xml	fn xml cursor:refcursor,count:int4,nulls:bool,tableforest:bool,targetns:text
cursor_to_xmlschema	fn xml cursor:refcursor,nulls:bool,tableforest:bool,targetns:text
database_to_xml	fn xml nulls:bool,tableforest:bool,targetns:text
database_to_xml_and_xmlschema	fn xml nulls:bool,tableforest:bool,targetns:text
database_to_xmlschema	fs xml nulls:bool,tableforest:bool,targetns:text
date	fs date timestamp	fs date timestamptz
date_add	fs timestamptz timestamptz,interval	fs timestamptz timestamptz,interval,text
date_bin	fs timestamp interval,timestamp,timestamp	fs timestamptz interval,timestamptz,timestamptz
date_cmp	fs int4 date,date
date_cmp_timestamp	fs int4 date,timestamp
date_cmp_timestamptz	fs int4 date,timestamptz
date_eq	fs bool date,date
date_eq_timestamp	fs bool date,timestamp
date_eq_timestamptz	fs bool date,timestamptz
date_ge	fs bool date,date
date_ge_timestamp	fs bool date,timestamp
date_ge_timestamptz	fs bool date,timestamptz
date_gt	fs bool date,date
date_gt_timestamp	fs bool date,timestamp
date_gt_timestamptz	fs bool date,timestamptz
date_in	fn date cstring
date_larger	fs date date,date
date_le	fs bool date,date
date_le_timestamp	fs bool date,timestamp
date_le_timestamptz	fs bool date,timestamptz
date_lt	fs bool date,date
date_lt_timestamp	fs bool date,timestamp
date_lt_timestamptz	fs bool date,timestamptz
date_mi	fs int4 date,date
date_mi_interval	fs timestamp date,interval
date_mii	fs date date,int4
date_ne	fs bool date,date
date_ne_timestamp	fs bool date,timestamp
date_ne_timestamptz	fs bool date,timestamptz
date_out	fs cstring date
date_part	fn float8 text,date	fn float8 text,interval	fs float8 text,time	fn float8 text,timestamp	fn float8 text,timestamptz	fs float8 text,timetz
date_pl_interval	fs timestamp date,interval
date_pli	fs date date,int4
date_send	fs bytea date
date_smaller	fs date date,date
date_subtract	fs timestamptz timestamptz,interval	fs timestamptz timestamptz,interval,text
date_trunc	fs interval text,interval	fs timestamp text,timestamp	fs timestamptz text,timestamptz	fs timestamptz text,timestamptz,text
datemultirange	fs datemultirange	fs datemultirange *daterange[]	fs datemultirange daterange
daterange	fv daterange date,date	fv daterange date,date,text
daterange_canonical	fs daterange daterange
daterange_subdiff	fs float8 date,date
datetime_pl	fs timestamp date,time
datetimetz_pl	fs timestamptz date,timetz
dcbrt	fs float8 float8
decode	fs bytea text,text
degrees	fs float8 float8
dense_rank	wv int8	avh1 int8 *any
dexp	fs float8 float8
diagonal	fs lseg box
diameter	fs float8 circle
dist_bp	fs float8 box,point
dist_bs	fs float8 box,lseg
dist_cpoint	fs float8 circle,point
dist_cpoly	fs float8 circle,polygon
dist_lp	fs float8 line,point
dist_ls	fs float8 line,lseg
dist_pathp	fs float8 path,point
dist_pb	fs float8 point,box
dist_pc	fs float8 point,circle
dist_pl	fs float8 point,line
dist_polyc	fs float8 polygon,circle
dist_polyp	fs float8 polygon,point
dist_ppath	fs float8 point,path
dist_ppoly	fs float8 point,polygon
dist_ps	fs float8 point,lseg
dist_sb	fs float8 lseg,box
dist_sl	fs float8 lseg,line
dist_sp	fs float8 lseg,point
div	fs numeric numeric,numeric
dlog1	fs float8 float8
dlog10	fs float8 float8
domain_in	fa any cstring,oid,int4
dpow	fs float8 float8,float8
dround	fs float8 float8
dsqrt	fs float8 float8
dtrunc	fs float8 float8
elem_contained_by_multirange	fs bool anyelement,anymultirange
elem_contained_by_range	fs bool anyelement,anyrange
encode	fs text bytea,text
enum_cmp	fs int4 anyenum,anyenum
enum_eq	fs bool anyenum,anyenum
enum_first	fv anyenum anyenum
enum_ge	fs bool anyenum,anyenum
enum_gt	fs bool anyenum,anyenum
enum_in	fn anyenum cstring,oid
enum_larger	fs anyenum anyenum,anyenum
enum_last	fv anyenum anyenum
enum_le	fs bool anyenum,anyenum
enum_lt	fs bool anyenum,anyenum
enum_ne	fs bool anyenum,anyenum
enum_out	fs cstring anyenum
enum_range	fv anyarray anyenum	fv anyarray anyenum,anyenum
enum_send	fs bytea anyenum
enum_smaller	fs anyenum anyenum,anyenum
erf	fs float8 float8
erfc	fs float8 float8
event_trigger_in	fa event_trigger cstring
event_trigger_out	fn cstring event_trigger
every	ae bool bool
exp	fs float8 float8	fs numeric numeric
extract	fn numeric text,date	fn numeric text,interval	fs numeric text,time	fn numeric text,timestamp	fn numeric text,timestamptz	fs numeric text,timetz
factorial	fs numeric int8
family	fs int4 inet
fdw_handler_in	fa fdw_handler cstring
fdw_handler_out	fn cstring fdw_handler
first_value	wa anyelement anyelement
float4	fs float4 float8	fs float4 int2	fs float4 int4	fs float4 int8	fn float4 jsonb	fs float4 numeric
float48div	fs float8 float4,float8
float48eq	fs bool float4,float8
float48ge	fs bool float4,float8
float48gt	fs bool float4,float8
float48le	fs bool float4,float8
float48lt	fs bool float4,float8
float48mi	fs float8 float4,float8
float48mul	fs float8 float4,float8
float48ne	fs bool float4,float8
float48pl	fs float8 float4,float8
float4_accum	fn float8[] float8[],float4
float4abs	fs float4 float4
float4div	fs float4 float4,float4
float4eq	fs bool float4,float4
float4ge	fs bool float4,float4
float4gt	fs bool float4,float4
float4in	fn float4 cstring
float4larger	fs float4 float4,float4
float4le	fs bool float4,float4
float4lt	fs bool float4,float4
float4mi	fs float4 float4,float4
float4mul	fs float4 float4,float4
float4ne	fs bool float4,float4
float4out	fs cstring float4
float4pl	fs float4 float4,float4
float4send	fs bytea float4
float4smaller	fs float4 float4,float4
float4um	fs float4 float4
float4up	fs float4 float4
float8	fs float8 float4	fs float8 int2	fs float8 int4	fs float8 int8	fn float8 jsonb	fs float8 numeric
float84div	fs float8 float8,float4
float84eq	fs bool float8,float4
float84ge	fs bool float8,float4
float84gt	fs bool float8,float4
float84le	fs bool float8,float4
float84lt	fs bool float8,float4
float84mi	fs float8 float8,float4
float84mul	fs float8 float8,float4
float84ne	fs bool float8,float4
float84pl	fs float8 float8,float4
float8_accum	fn float8[] float8[],float8
float8_avg	fn float8 float8[]
float8_combine	fn float8[] float8[],float8[]
float8_corr	fn float8 float8[]
float8_covar_pop	fn float8 float8[]
float8_covar_samp	fn float8 float8[]
float8_regr_accum	fn float8[] float8[],float8,float8
float8_regr_avgx	fn float8 float8[]
float8_regr_avgy	fn float8 float8[]
float8_regr_combine	fn float8[] float8[],float8[]
float8_regr_intercept	fn float8 float8[]
float8_regr_r2	fn float8 float8[]
float8_regr_slope	fn float8 float8[]
float8_regr_sxx	fn float8 float8[]
float8_regr_sxy	fn float8 float8[]
float8_regr_syy	fn float8 float8[]
float8_stddev_pop	fn float8 float8[]
float8_stddev_samp	fn float8 float8[]
float8_var_pop	fn float8 float8[]
float8_var_samp	fn float8 float8[]
float8abs	fs float8 float8
float8div	fs float8 float8,float8
float8eq	fs bool float8,float8
float8ge	fs bool float8,float8
float8gt	fs bool float8,float8
float8in	fn float8 cstring
float8larger	fs float8 float8,float8
float8le	fs bool float8,float8
float8lt	fs bool float8,float8
float8mi	fs float8 float8,float8
float8mul	fs float8 float8,float8
float8ne	fs bool float8,float8
float8out	fs cstring float8
float8pl	fs float8 float8,float8
float8send	fs bytea float8
float8smaller	fs float8 float8,float8
float8um	fs float8 float8
float8up	fs float8 float8
floor	fs float8 float8	fs numeric numeric
flt4_mul_cash	fs money float4,money
flt8_mul_cash	fs money float8,money
fmgr_c_validator	fs void oid
fmgr_internal_validator	fs void oid
fmgr_sql_validator	fs void oid
format	fl text text	fl text text,*any
format_type	fl text oid,int4
gamma	fs float8 float8
gcd	fs int4 int4,int4	fs int8 int8,int8	fs numeric numeric,numeric
gen_random_uuid	fs uuid
generate_series	fvs int4 int4,int4	fvs int4 int4,int4,int4	fvs int8 int8,int8	fvs int8 int8,int8,int8	fvs numeric numeric,numeric	fvs numeric numeric,numeric,numeric	fvs timestamp timestamp,timestamp,interval	fvs timestamptz timestamptz,timestamptz,interval	fvs timestamptz timestamptz,timestamptz,interval,text
generate_subscripts	fvs int4 anyarray,int4	fvs int4 anyarray,int4,bool
get_bit	fs int4 bit,int4	fs int4 bytea,int8
get_byte	fs int4 bytea,int4
get_current_ts_config	fs regconfig
getdatabaseencoding	fs name
getpgusername	fs name
gin_clean_pending_list	fn int8 regclass
gin_cmp_tslexeme	fs int4 text,text
gin_compare_jsonb	fs int4 text,text
gist_translate_cmptype_common	fs int2 int4
gtsvectorin	fn gtsvector cstring
gtsvectorout	fn cstring gtsvector
has_any_column_privilege	fn bool name,oid,text	fn bool name,text,text	fn bool oid,oid,text	fn bool oid,text	fn bool oid,text,text	fn bool text,text
has_column_privilege	fn bool name,oid,int2,text	fn bool name,oid,text,text	fn bool name,text,int2,text	fn bool name,text,text,text	fn bool oid,int2,text	fn bool oid,oid,int2,text	fn bool oid,oid,text,text	fn bool oid,text,int2,text	fn bool oid,text,text	fn bool oid,text,text,text	fn bool text,int2,text	fn bool text,text,text
has_database_privilege	fs bool name,oid,text	fn bool name,text,text	fn bool oid,oid,text	fs bool oid,text	fn bool oid,text,text	fn bool text,text
has_foreign_data_wrapper_privilege	fs bool name,oid,text	fn bool name,text,text	fn bool oid,oid,text	fs bool oid,text	fn bool oid,text,text	fn bool text,text
has_function_privilege	fn bool name,oid,text	fn bool name,text,text	fn bool oid,oid,text	fs bool oid,text	fn bool oid,text,text	fn bool text,text
has_language_privilege	fs bool name,oid,text	fn bool name,text,text	fn bool oid,oid,text	fs bool oid,text	fn bool oid,text,text	fn bool text,text
has_largeobject_privilege	fn bool name,oid,text	fn bool oid,oid,text	fn bool oid,text
has_parameter_privilege	fn bool name,text,text	fn bool oid,text,text	fn bool text,text
has_schema_privilege	fs bool name,oid,text	fn bool name,text,text	fn bool oid,oid,text	fs bool oid,text	fn bool oid,text,text	fn bool text,text
has_sequence_privilege	fn bool name,oid,text	fn bool name,text,text	fn bool oid,oid,text	fn bool oid,text	fn bool oid,text,text	fn bool text,text
has_server_privilege	fs bool name,oid,text	fn bool name,text,text	fn bool oid,oid,text	fs bool oid,text	fn bool oid,text,text	fn bool text,text
has_table_privilege	fn bool name,oid,text	fn bool name,text,text	fn bool oid,oid,text	fn bool oid,text	fn bool oid,text,text	fn bool text,text
has_tablespace_privilege	fn bool name,oid,text	fn bool name,text,text	fn bool oid,oid,text	fs bool oid,text	fn bool oid,text,text	fn bool text,text
has_type_privilege	fs bool name,oid,text	fn bool name,text,text	fn bool oid,oid,text	fs bool oid,text	fs bool oid,text,text	fn bool text,text
hash_aclitem	fs int4 aclitem
hash_aclitem_extended	fs int8 aclitem,int8
hash_array	fs int4 anyarray
hash_array_extended	fs int8 anyarray,int8
hash_multirange	fs int4 anymultirange
hash_multirange_extended	fs int8 anymultirange,int8
hash_numeric	fs int4 numeric
hash_numeric_extended	fs int8 numeric,int8
hash_range	fs int4 anyrange
hash_range_extended	fs int8 anyrange,int8
hash_record	fs int4 record
hash_record_extended	fs int8 record,int8
hashbool	fs int4 bool
hashboolextended	fs int8 bool,int8
hashbpchar	fs int4 bpchar
hashbpcharextended	fs int8 bpchar,int8
hashbytea	fs int4 bytea
hashbyteaextended	fs int8 bytea,int8
hashchar	fs int4 char
hashcharextended	fs int8 char,int8
hashcid	fs int4 cid
hashcidextended	fs int8 cid,int8
hashdate	fs int4 date
hashdateextended	fs int8 date,int8
hashenum	fs int4 anyenum
hashenumextended	fs int8 anyenum,int8
hashfloat4	fs int4 float4
hashfloat4extended	fs int8 float4,int8
hashfloat8	fs int4 float8
hashfloat8extended	fs int8 float8,int8
hashinet	fs int4 inet
hashinetextended	fs int8 inet,int8
hashint2	fs int4 int2
hashint2extended	fs int8 int2,int8
hashint4	fs int4 int4
hashint4extended	fs int8 int4,int8
hashint8	fs int4 int8
hashint8extended	fs int8 int8,int8
hashmacaddr	fs int4 macaddr
hashmacaddr8	fs int4 macaddr8
hashmacaddr8extended	fs int8 macaddr8,int8
hashmacaddrextended	fs int8 macaddr,int8
hashname	fs int4 name
hashnameextended	fs int8 name,int8
hashoid	fs int4 oid
hashoidextended	fs int8 oid,int8
hashoidvector	fs int4 oidvector
hashoidvectorextended	fs int8 oidvector,int8
hashtext	fs int4 text
hashtextextended	fs int8 text,int8
hashtid	fs int4 tid
hashtidextended	fs int8 tid,int8
hashxid	fs int4 xid
hashxid8	fs int4 xid8
hashxid8extended	fs int8 xid8,int8
hashxidextended	fs int8 xid,int8
height	fs float8 box
host	fs text inet
hostmask	fs inet inet
icu_unicode_version	fs text
in_range	fs bool date,date,interval,bool,bool	fs bool float4,float4,float8,bool,bool	fs bool float8,float8,float8,bool,bool	fs bool int2,int2,int2,bool,bool	fs bool int2,int2,int4,bool,bool	fs bool int2,int2,int8,bool,bool	fs bool int4,int4,int2,bool,bool	fs bool int4,int4,int4,bool,bool	fs bool int4,int4,int8,bool,bool	fs bool int8,int8,int8,bool,bool	fs bool interval,interval,interval,bool,bool	fs bool numeric,numeric,numeric,bool,bool	fs bool time,time,interval,bool,bool	fs bool timestamp,timestamp,interval,bool,bool	fs bool timestamptz,timestamptz,interval,bool,bool	fs bool timetz,timetz,interval,bool,bool
index_am_handler_in	fa index_am_handler cstring
index_am_handler_out	fn cstring index_am_handler
inet_client_addr	fa inet
inet_client_port	fa int4
inet_in	fn inet cstring
inet_merge	fs cidr inet,inet
inet_out	fs cstring inet
inet_same_family	fs bool inet,inet
inet_send	fs bytea inet
inet_server_addr	fa inet
inet_server_port	fa int4
inetand	fs inet inet,inet
inetmi	fs int8 inet,inet
inetmi_int8	fs inet inet,int8
inetnot	fs inet inet
inetor	fs inet inet,inet
inetpl	fs inet inet,int8
information_schema._pg_char_max_length	fn int4 typid:oid,typmod:int4
information_schema._pg_char_octet_length	fn int4 typid:oid,typmod:int4
information_schema._pg_datetime_precision	fn int4 typid:oid,typmod:int4
information_schema._pg_expandarray	fas record anyarray,>x:anyelement,>n:int4
information_schema._pg_index_position	fn int4 oid,int2
information_schema._pg_interval_type	fn text typid:oid,mod:int4
information_schema._pg_numeric_precision	fn int4 typid:oid,typmod:int4
information_schema._pg_numeric_precision_radix	fn int4 typid:oid,typmod:int4
information_schema._pg_numeric_scale	fn int4 typid:oid,typmod:int4
information_schema._pg_truetypid	fn oid pg_attribute,pg_type
information_schema._pg_truetypmod	fn int4 pg_attribute,pg_type
initcap	fs text text
int2	fs int2 bytea	fs int2 float4	fs int2 float8	fs int2 int4	fs int2 int8	fn int2 jsonb	fs int2 numeric
int24div	fs int4 int2,int4
int24eq	fs bool int2,int4
int24ge	fs bool int2,int4
int24gt	fs bool int2,int4
int24le	fs bool int2,int4
int24lt	fs bool int2,int4
int24mi	fs int4 int2,int4
int24mul	fs int4 int2,int4
int24ne	fs bool int2,int4
int24pl	fs int4 int2,int4
int28div	fs int8 int2,int8
int28eq	fs bool int2,int8
int28ge	fs bool int2,int8
int28gt	fs bool int2,int8
int28le	fs bool int2,int8
int28lt	fs bool int2,int8
int28mi	fs int8 int2,int8
int28mul	fs int8 int2,int8
int28ne	fs bool int2,int8
int28pl	fs int8 int2,int8
int2_avg_accum	fn int8[] int8[],int2
int2_avg_accum_inv	fn int8[] int8[],int2
int2_mul_cash	fs money int2,money
int2_sum	fl int8 int8,int2
int2abs	fs int2 int2
int2and	fs int2 int2,int2
int2div	fs int2 int2,int2
int2eq	fs bool int2,int2
int2ge	fs bool int2,int2
int2gt	fs bool int2,int2
int2in	fn int2 cstring
int2int4_sum	fn int8 int8[]
int2larger	fs int2 int2,int2
int2le	fs bool int2,int2
int2lt	fs bool int2,int2
int2mi	fs int2 int2,int2
int2mod	fs int2 int2,int2
int2mul	fs int2 int2,int2
int2ne	fs bool int2,int2
int2not	fs int2 int2
int2or	fs int2 int2,int2
int2out	fs cstring int2
int2pl	fs int2 int2,int2
int2send	fs bytea int2
int2shl	fs int2 int2,int4
int2shr	fs int2 int2,int4
int2smaller	fs int2 int2,int2
int2um	fs int2 int2
int2up	fs int2 int2
int2vectorin	fn int2vector cstring
int2vectorout	fs cstring int2vector
int2vectorsend	fs bytea int2vector
int2xor	fs int2 int2,int2
int4	fs int4 bit	fs int4 bool	fs int4 bytea	fs int4 char	fs int4 float4	fs int4 float8	fs int4 int2	fs int4 int8	fn int4 jsonb	fs int4 numeric
int42div	fs int4 int4,int2
int42eq	fs bool int4,int2
int42ge	fs bool int4,int2
int42gt	fs bool int4,int2
int42le	fs bool int4,int2
int42lt	fs bool int4,int2
int42mi	fs int4 int4,int2
int42mul	fs int4 int4,int2
int42ne	fs bool int4,int2
int42pl	fs int4 int4,int2
int48div	fs int8 int4,int8
int48eq	fs bool int4,int8
int48ge	fs bool int4,int8
int48gt	fs bool int4,int8
int48le	fs bool int4,int8
int48lt	fs bool int4,int8
int48mi	fs int8 int4,int8
int48mul	fs int8 int4,int8
int48ne	fs bool int4,int8
int48pl	fs int8 int4,int8
int4_avg_accum	fn int8[] int8[],int4
int4_avg_accum_inv	fn int8[] int8[],int4
int4_avg_combine	fn int8[] int8[],int8[]
int4_mul_cash	fs money int4,money
int4_sum	fl int8 int8,int4
int4abs	fs int4 int4
int4and	fs int4 int4,int4
int4div	fs int4 int4,int4
int4eq	fs bool int4,int4
int4ge	fs bool int4,int4
int4gt	fs bool int4,int4
int4in	fn int4 cstring
int4inc	fs int4 int4
int4larger	fs int4 int4,int4
int4le	fs bool int4,int4
int4lt	fs bool int4,int4
int4mi	fs int4 int4,int4
int4mod	fs int4 int4,int4
int4mul	fs int4 int4,int4
int4multirange	fs int4multirange	fs int4multirange *int4range[]	fs int4multirange int4range
int4ne	fs bool int4,int4
int4not	fs int4 int4
int4or	fs int4 int4,int4
int4out	fs cstring int4
int4pl	fs int4 int4,int4
int4range	fv int4range int4,int4	fv int4range int4,int4,text
int4range_canonical	fs int4range int4range
int4range_subdiff	fs float8 int4,int4
int4send	fs bytea int4
int4shl	fs int4 int4,int4
int4shr	fs int4 int4,int4
int4smaller	fs int4 int4,int4
int4um	fs int4 int4
int4up	fs int4 int4
int4xor	fs int4 int4,int4
int8	fs int8 bit	fs int8 bytea	fs int8 float4	fs int8 float8	fs int8 int2	fs int8 int4	fn int8 jsonb	fs int8 numeric	fs int8 oid
int82div	fs int8 int8,int2
int82eq	fs bool int8,int2
int82ge	fs bool int8,int2
int82gt	fs bool int8,int2
int82le	fs bool int8,int2
int82lt	fs bool int8,int2
int82mi	fs int8 int8,int2
int82mul	fs int8 int8,int2
int82ne	fs bool int8,int2
int82pl	fs int8 int8,int2
int84div	fs int8 int8,int4
int84eq	fs bool int8,int4
int84ge	fs bool int8,int4
int84gt	fs bool int8,int4
int84le	fs bool int8,int4
int84lt	fs bool int8,int4
int84mi	fs int8 int8,int4
int84mul	fs int8 int8,int4
int84ne	fs bool int8,int4
int84pl	fs int8 int8,int4
int8_avg	fn numeric int8[]
int8_mul_cash	fs money int8,money
int8_sum	fl numeric numeric,int8
int8abs	fs int8 int8
int8and	fs int8 int8,int8
int8dec	fs int8 int8
int8dec_any	fs int8 int8,any
int8div	fs int8 int8,int8
int8eq	fs bool int8,int8
int8ge	fs bool int8,int8
int8gt	fs bool int8,int8
int8in	fn int8 cstring
int8inc	fs int8 int8
int8inc_any	fs int8 int8,any
int8inc_float8_float8	fs int8 int8,float8,float8
int8larger	fs int8 int8,int8
int8le	fs bool int8,int8
int8lt	fs bool int8,int8
int8mi	fs int8 int8,int8
int8mod	fs int8 int8,int8
int8mul	fs int8 int8,int8
int8multirange	fs int8multirange	fs int8multirange *int8range[]	fs int8multirange int8range
int8ne	fs bool int8,int8
int8not	fs int8 int8
int8or	fs int8 int8,int8
int8out	fs cstring int8
int8pl	fs int8 int8,int8
int8pl_inet	fs inet int8,inet
int8range	fv int8range int8,int8	fv int8range int8,int8,text
int8range_canonical	fs int8range int8range
int8range_subdiff	fs float8 int8,int8
int8send	fs bytea int8
int8shl	fs int8 int8,int4
int8shr	fs int8 int8,int4
int8smaller	fs int8 int8,int8
int8um	fs int8 int8
int8up	fs int8 int8
int8xor	fs int8 int8,int8
integer_pl_date	fs date int4,date
inter_lb	fs bool line,box
inter_sb	fs bool lseg,box
inter_sl	fs bool lseg,line
internal_in	fa internal cstring
interval	fs interval interval,int4	fs interval time
interval_cmp	fs int4 interval,interval
interval_div	fs interval interval,float8
interval_eq	fs bool interval,interval
interval_ge	fs bool interval,interval
interval_gt	fs bool interval,interval
interval_hash	fs int4 interval
interval_hash_extended	fs int8 interval,int8
interval_in	fn interval cstring,oid,int4
interval_larger	fs interval interval,interval
interval_le	fs bool interval,interval
interval_lt	fs bool interval,interval
interval_mi	fs interval interval,interval
interval_mul	fs interval interval,float8
interval_ne	fs bool interval,interval
interval_out	fs cstring interval
interval_pl	fs interval interval,interval
interval_pl_date	fs timestamp interval,date
interval_pl_time	fs time interval,time
interval_pl_timestamp	fs timestamp interval,timestamp
interval_pl_timestamptz	fs timestamptz interval,timestamptz
interval_pl_timetz	fs timetz interval,timetz
interval_send	fs bytea interval
interval_smaller	fs interval interval,interval
interval_um	fs interval interval
intervaltypmodin	fn int4 cstring[]
intervaltypmodout	fn cstring int4
is_normalized	fs bool text,text=
isclosed	fs bool path
isempty	fs bool anymultirange	fs bool anyrange
isfinite	fs bool date	fs bool interval	fs bool timestamp	fs bool timestamptz
ishorizontal	fs bool line	fs bool lseg	fs bool point,point
isopen	fs bool path
isparallel	fs bool line,line	fs bool lseg,lseg
isperp	fs bool line,line	fs bool lseg,lseg
isvertical	fs bool line	fs bool lseg	fs bool point,point
json_agg	ar json anyelement
json_agg_strict	ar json anyelement
json_array_element	fn json from_json:json,element_index:int4
json_array_element_text	fn text from_json:json,element_index:int4
json_array_elements	fvs json from_json:json,>value:json
json_array_elements_text	fas text from_json:json,>value:text
json_array_length	fs int4 json
json_build_array	fv json	fv json *any
json_build_object	fv json	fv json *any
json_each	fvs record from_json:json,>key:text,>value:json
json_each_text	fas record from_json:json,>key:text,>value:text
json_extract_path	fn json from_json:json,*path_elems:text[]
json_extract_path_text	fn text from_json:json,*path_elems:text[]
json_in	fn json cstring
json_object	fs json text[]	fs json text[],text[]
json_object_agg	ar json key:any,value:any
json_object_agg_strict	ar json key:any,value:any
json_object_agg_unique	ar json key:any,value:any
json_object_agg_unique_strict	ar json key:any,value:any
json_object_field	fn json from_json:json,field_name:text
json_object_field_text	fn text from_json:json,field_name:text
json_object_keys	fvs text json
json_out	fs cstring json
json_populate_record	fa anyelement base:anyelement,from_json:json,use_json_as_text:bool=
json_populate_recordset	fas anyelement base:anyelement,from_json:json,use_json_as_text:bool=
json_send	fs bytea json
json_strip_nulls	fs json target:json,strip_in_arrays:bool=
json_to_record	fn record json
json_to_recordset	fas record json
json_to_tsvector	fs tsvector json,jsonb	fs tsvector regconfig,json,jsonb
json_typeof	fs text json
jsonb_agg	ar jsonb anyelement
jsonb_agg_strict	ar jsonb anyelement
jsonb_array_element	fn jsonb from_json:jsonb,element_index:int4
jsonb_array_element_text	fn text from_json:jsonb,element_index:int4
jsonb_array_elements	fvs jsonb from_json:jsonb,>value:jsonb
jsonb_array_elements_text	fas text from_json:jsonb,>value:text
jsonb_array_length	fs int4 jsonb
jsonb_build_array	fv jsonb	fv jsonb *any
jsonb_build_object	fv jsonb	fv jsonb *any
jsonb_cmp	fs int4 jsonb,jsonb
jsonb_concat	fs jsonb jsonb,jsonb
jsonb_contained	fs bool jsonb,jsonb
jsonb_contains	fs bool jsonb,jsonb
jsonb_delete	fs jsonb from_json:jsonb,*path_elems:text[]	fs jsonb jsonb,int4	fs jsonb jsonb,text
jsonb_delete_path	fs jsonb jsonb,text[]
jsonb_each	fvs record from_json:jsonb,>key:text,>value:jsonb
jsonb_each_text	fas record from_json:jsonb,>key:text,>value:text
jsonb_eq	fs bool jsonb,jsonb
jsonb_exists	fs bool jsonb,text
jsonb_exists_all	fs bool jsonb,text[]
jsonb_exists_any	fs bool jsonb,text[]
jsonb_extract_path	fn jsonb from_json:jsonb,*path_elems:text[]
jsonb_extract_path_text	fn text from_json:jsonb,*path_elems:text[]
jsonb_ge	fs bool jsonb,jsonb
jsonb_gt	fs bool jsonb,jsonb
jsonb_hash	fs int4 jsonb
jsonb_hash_extended	fs int8 jsonb,int8
jsonb_in	fn jsonb cstring
jsonb_insert	fs jsonb jsonb_in:jsonb,path:text[],replacement:jsonb,insert_after:bool=
jsonb_le	fs bool jsonb,jsonb
jsonb_lt	fs bool jsonb,jsonb
jsonb_ne	fs bool jsonb,jsonb
jsonb_object	fs jsonb text[]	fs jsonb text[],text[]
jsonb_object_agg	ar jsonb key:any,value:any
jsonb_object_agg_strict	ar jsonb key:any,value:any
jsonb_object_agg_unique	ar jsonb key:any,value:any
jsonb_object_agg_unique_strict	ar jsonb key:any,value:any
jsonb_object_field	fn jsonb from_json:jsonb,field_name:text
jsonb_object_field_text	fn text from_json:jsonb,field_name:text
jsonb_object_keys	fvs text jsonb
jsonb_out	fs cstring jsonb
jsonb_path_exists	fn bool target:jsonb,path:jsonpath,vars:jsonb=,silent:bool=
jsonb_path_exists_opr	fn bool jsonb,jsonpath
jsonb_path_exists_tz	fn bool target:jsonb,path:jsonpath,vars:jsonb=,silent:bool=
jsonb_path_match	fn bool target:jsonb,path:jsonpath,vars:jsonb=,silent:bool=
jsonb_path_match_opr	fn bool jsonb,jsonpath
jsonb_path_match_tz	fn bool target:jsonb,path:jsonpath,vars:jsonb=,silent:bool=
jsonb_path_query	fvs jsonb target:jsonb,path:jsonpath,vars:jsonb=,silent:bool=
jsonb_path_query_array	fs jsonb target:jsonb,path:jsonpath,vars:jsonb=,silent:bool=
jsonb_path_query_array_tz	fs jsonb target:jsonb,path:jsonpath,vars:jsonb=,silent:bool=
jsonb_path_query_first	fn jsonb target:jsonb,path:jsonpath,vars:jsonb=,silent:bool=
jsonb_path_query_first_tz	fn jsonb target:jsonb,path:jsonpath,vars:jsonb=,silent:bool=
jsonb_path_query_tz	fvs jsonb target:jsonb,path:jsonpath,vars:jsonb=,silent:bool=
jsonb_populate_record	fa anyelement anyelement,jsonb
jsonb_populate_record_valid	fa bool anyelement,jsonb
jsonb_populate_recordset	fas anyelement anyelement,jsonb
jsonb_pretty	fs text jsonb
jsonb_send	fs bytea jsonb
jsonb_set	fs jsonb jsonb_in:jsonb,path:text[],replacement:jsonb,create_if_missing:bool=
jsonb_set_lax	fl jsonb jsonb_in:jsonb,path:text[],replacement:jsonb,create_if_missing:bool=,null_value_treatment:text=
jsonb_strip_nulls	fs jsonb target:jsonb,strip_in_arrays:bool=
jsonb_to_record	fn record jsonb
jsonb_to_recordset	fas record jsonb
jsonb_to_tsvector	fs tsvector jsonb,jsonb	fs tsvector regconfig,jsonb,jsonb
jsonb_typeof	fs text jsonb
jsonpath_in	fn jsonpath cstring
jsonpath_out	fs cstring jsonpath
jsonpath_send	fs bytea jsonpath
justify_days	fs interval interval
justify_hours	fs interval interval
justify_interval	fs interval interval
lag	wa anycompatible anycompatible,int4,anycompatible	wa anyelement anyelement	wa anyelement anyelement,int4
language_handler_in	fa language_handler cstring
language_handler_out	fn cstring language_handler
last_value	wa anyelement anyelement
lastval	fs int8
lcm	fs int4 int4,int4	fs int8 int8,int8	fs numeric numeric,numeric
lead	wa anycompatible anycompatible,int4,anycompatible	wa anyelement anyelement	wa anyelement anyelement,int4
left	fs text text,int4
length	fs int4 bit	fs int4 bpchar	fs int4 bytea	fs int4 bytea,name	fs float8 lseg	fs float8 path	fs int4 text	fs int4 tsvector
lgamma	fs float8 float8
like	fs bool bytea,bytea	fs bool name,text	fs bool text,text
like_escape	fs bytea bytea,bytea	fs text text,text
line	fs line point,point
line_distance	fs float8 line,line
line_eq	fs bool line,line
line_horizontal	fs bool line
line_in	fn line cstring
line_interpt	fn point line,line
line_intersect	fs bool line,line
line_out	fs cstring line
line_parallel	fs bool line,line
line_perp	fs bool line,line
line_send	fs bytea line
line_vertical	fs bool line
ln	fs float8 float8	fs numeric numeric
lo_close	fn int4 int4
lo_creat	fs oid int4
lo_create	fs oid oid
lo_export	fn int4 oid,text
lo_from_bytea	fs oid oid,bytea
lo_get	fs bytea oid	fs bytea oid,int8,int4
lo_import	fs oid text	fs oid text,oid
lo_lseek	fs int4 int4,int4,int4
lo_lseek64	fs int8 int4,int8,int4
lo_open	fs int4 oid,int4
lo_put	fs void oid,int8,bytea
lo_tell	fs int4 int4
lo_tell64	fs int8 int4
lo_truncate	fn int4 int4,int4
lo_truncate64	fn int4 int4,int8
lo_unlink	fs int4 oid
log	fs float8 float8	fs numeric numeric	fs numeric numeric,numeric
log10	fs float8 float8	fs numeric numeric
loread	fs bytea int4,int4
lower	fn anyelement anymultirange	fn anyelement anyrange	fs text text
lower_inc	fs bool anymultirange	fs bool anyrange
lower_inf	fs bool anymultirange	fs bool anyrange
lowrite	fs int4 int4,bytea
lpad	fs text text,int4	fs text text,int4,text
lseg	fs lseg box	fs lseg point,point
lseg_center	fs point lseg
lseg_distance	fs float8 lseg,lseg
lseg_eq	fs bool lseg,lseg
lseg_ge	fs bool lseg,lseg
lseg_gt	fs bool lseg,lseg
lseg_horizontal	fs bool lseg
lseg_in	fn lseg cstring
lseg_interpt	fn point lseg,lseg
lseg_intersect	fs bool lseg,lseg
lseg_le	fs bool lseg,lseg
lseg_length	fs float8 lseg
lseg_lt	fs bool lseg,lseg
lseg_ne	fs bool lseg,lseg
lseg_out	fs cstring lseg
lseg_parallel	fs bool lseg,lseg
lseg_perp	fs bool lseg,lseg
lseg_send	fs bytea lseg
lseg_vertical	fs bool lseg
ltrim	fs bytea bytea,bytea	fs text text	fs text text,text
macaddr	fs macaddr macaddr8
macaddr8	fs macaddr8 macaddr
macaddr8_and	fs macaddr8 macaddr8,macaddr8
macaddr8_cmp	fs int4 macaddr8,macaddr8
macaddr8_eq	fs bool macaddr8,macaddr8
macaddr8_ge	fs bool macaddr8,macaddr8
macaddr8_gt	fs bool macaddr8,macaddr8
macaddr8_in	fn macaddr8 cstring
macaddr8_le	fs bool macaddr8,macaddr8
macaddr8_lt	fs bool macaddr8,macaddr8
macaddr8_ne	fs bool macaddr8,macaddr8
macaddr8_not	fs macaddr8 macaddr8
macaddr8_or	fs macaddr8 macaddr8,macaddr8
macaddr8_out	fs cstring macaddr8
macaddr8_send	fs bytea macaddr8
macaddr8_set7bit	fs macaddr8 macaddr8
macaddr_and	fs macaddr macaddr,macaddr
macaddr_cmp	fs int4 macaddr,macaddr
macaddr_eq	fs bool macaddr,macaddr
macaddr_ge	fs bool macaddr,macaddr
macaddr_gt	fs bool macaddr,macaddr
macaddr_in	fn macaddr cstring
macaddr_le	fs bool macaddr,macaddr
macaddr_lt	fs bool macaddr,macaddr
macaddr_ne	fs bool macaddr,macaddr
macaddr_not	fs macaddr macaddr
macaddr_or	fs macaddr macaddr,macaddr
macaddr_out	fs cstring macaddr
macaddr_send	fs bytea macaddr
make_date	fs date year:int4,month:int4,day:int4
make_interval	fs interval years:int4=,months:int4=,weeks:int4=,days:int4=,hours:int4=,mins:int4=,secs:float8=
make_time	fs time hour:int4,min:int4,sec:float8
make_timestamp	fs timestamp year:int4,month:int4,mday:int4,hour:int4,min:int4,sec:float8
make_timestamptz	fs timestamptz year:int4,month:int4,mday:int4,hour:int4,min:int4,sec:float8	fs timestamptz year:int4,month:int4,mday:int4,hour:int4,min:int4,sec:float8,timezone:text
makeaclitem	fn aclitem oid,oid,text,bool
masklen	fs int4 inet
max	ae anyarray anyarray	ae anyenum anyenum	ae bpchar bpchar	ae bytea bytea	ae date date	ae float4 float4	ae float8 float8	ae inet inet	ae int2 int2	ae int4 int4	ae int8 int8	ae interval interval	ae money money	ae numeric numeric	ae oid oid	ae pg_lsn pg_lsn	ae record record	ae text text	ae tid tid	ae time time	ae timestamp timestamp	ae timestamptz timestamptz	ae timetz timetz	ae xid8 xid8
md5	fs text bytea	fs text text
min	ae anyarray anyarray	ae anyenum anyenum	ae bpchar bpchar	ae bytea bytea	ae date date	ae float4 float4	ae float8 float8	ae inet inet	ae int2 int2	ae int4 int4	ae int8 int8	ae interval interval	ae money money	ae numeric numeric	ae oid oid	ae pg_lsn pg_lsn	ae record record	ae text text	ae tid tid	ae time time	ae timestamp timestamp	ae timestamptz timestamptz	ae timetz timetz	ae xid8 xid8
min_scale	fn int4 numeric
mod	fs int2 int2,int2	fs int4 int4,int4	fs int8 int8,int8	fs numeric numeric,numeric
mode	aeo0 anyelement anyelement
money	fs money int4	fs money int8	fs money numeric
mul_d_interval	fs interval float8,interval
multirange	fs anymultirange anyrange
multirange_adjacent_multirange	fs bool anymultirange,anymultirange
multirange_adjacent_range	fs bool anymultirange,anyrange
multirange_after_multirange	fs bool anymultirange,anymultirange
multirange_after_range	fs bool anymultirange,anyrange
multirange_before_multirange	fs bool anymultirange,anymultirange
multirange_before_range	fs bool anymultirange,anyrange
multirange_cmp	fs int4 anymultirange,anymultirange
multirange_contained_by_multirange	fs bool anymultirange,anymultirange
multirange_contained_by_range	fs bool anymultirange,anyrange
multirange_contains_elem	fs bool anymultirange,anyelement
multirange_contains_multirange	fs bool anymultirange,anymultirange
multirange_contains_range	fs bool anymultirange,anyrange
multirange_eq	fs bool anymultirange,anymultirange
multirange_ge	fs bool anymultirange,anymultirange
multirange_gt	fs bool anymultirange,anymultirange
multirange_in	fn anymultirange cstring,oid,int4
multirange_intersect	fs anymultirange anymultirange,anymultirange
multirange_intersect_agg_transfn	fn anymultirange anymultirange,anymultirange
multirange_le	fs bool anymultirange,anymultirange
multirange_lt	fs bool anymultirange,anymultirange
multirange_minus	fs anymultirange anymultirange,anymultirange
multirange_ne	fs bool anymultirange,anymultirange
multirange_out	fs cstring anymultirange
multirange_overlaps_multirange	fs bool anymultirange,anymultirange
multirange_overlaps_range	fs bool anymultirange,anyrange
multirange_overleft_multirange	fs bool anymultirange,anymultirange
multirange_overleft_range	fs bool anymultirange,anyrange
multirange_overright_multirange	fs bool anymultirange,anymultirange
multirange_overright_range	fs bool anymultirange,anyrange
multirange_send	fs bytea anymultirange
multirange_union	fs anymultirange anymultirange,anymultirange
mxid_age	fs int4 xid
name	fs name bpchar	fs name text	fs name varchar
nameconcatoid	fs name name,oid
nameeq	fs bool name,name
nameeqtext	fs bool name,text
namege	fs bool name,name
namegetext	fs bool name,text
namegt	fs bool name,name
namegttext	fs bool name,text
nameiclike	fs bool name,text
nameicnlike	fs bool name,text
nameicregexeq	fs bool name,text
nameicregexne	fs bool name,text
namein	fs name cstring
namele	fs bool name,name
nameletext	fs bool name,text
namelike	fs bool name,text
namelt	fs bool name,name
namelttext	fs bool name,text
namene	fs bool name,name
namenetext	fs bool name,text
namenlike	fs bool name,text
nameout	fs cstring name
nameregexeq	fs bool name,text
nameregexne	fs bool name,text
namesend	fs bytea name
netmask	fs inet inet
network	fs cidr inet
network_cmp	fs int4 inet,inet
network_eq	fs bool inet,inet
network_ge	fs bool inet,inet
network_gt	fs bool inet,inet
network_larger	fs inet inet,inet
network_le	fs bool inet,inet
network_lt	fs bool inet,inet
network_ne	fs bool inet,inet
network_overlap	fs bool inet,inet
network_smaller	fs inet inet,inet
network_sub	fs bool inet,inet
network_subeq	fs bool inet,inet
network_sup	fs bool inet,inet
network_supeq	fs bool inet,inet
nextval	fs int8 regclass
normalize	fs text text,text=
notlike	fs bool bytea,bytea	fs bool name,text	fs bool text,text
now	fs timestamptz
npoints	fs int4 path	fs int4 polygon
nth_value	wa anyelement anyelement,int4
ntile	ws int4 int4
num_nonnulls	fv int4 *any
num_nulls	fv int4 *any
numeric	fs numeric float4	fs numeric float8	fs numeric int2	fs numeric int4	fs numeric int8	fn numeric jsonb	fs numeric money	fs numeric numeric,int4
numeric_abs	fs numeric numeric
numeric_add	fs numeric numeric,numeric
numeric_cmp	fs int4 numeric,numeric
numeric_div	fs numeric numeric,numeric
numeric_div_trunc	fs numeric numeric,numeric
numeric_eq	fs bool numeric,numeric
numeric_exp	fs numeric numeric
numeric_ge	fs bool numeric,numeric
numeric_gt	fs bool numeric,numeric
numeric_in	fs numeric cstring,oid,int4
numeric_inc	fs numeric numeric
numeric_larger	fs numeric numeric,numeric
numeric_le	fs bool numeric,numeric
numeric_ln	fs numeric numeric
numeric_log	fs numeric numeric,numeric
numeric_lt	fs bool numeric,numeric
numeric_mod	fs numeric numeric,numeric
numeric_mul	fs numeric numeric,numeric
numeric_ne	fs bool numeric,numeric
numeric_out	fs cstring numeric
numeric_pl_pg_lsn	fs pg_lsn numeric,pg_lsn
numeric_power	fs numeric numeric,numeric
numeric_send	fs bytea numeric
numeric_smaller	fs numeric numeric,numeric
numeric_sqrt	fs numeric numeric
numeric_sub	fs numeric numeric,numeric
numeric_uminus	fs numeric numeric
numeric_uplus	fs numeric numeric
numerictypmodin	fn int4 cstring[]
numerictypmodout	fs cstring int4
nummultirange	fs nummultirange	fs nummultirange *numrange[]	fs nummultirange numrange
numnode	fs int4 tsquery
numrange	fv numrange numeric,numeric	fv numrange numeric,numeric,text
numrange_subdiff	fs float8 numeric,numeric
obj_description	fn text oid	fn text oid,name
octet_length	fs int4 bit	fs int4 bpchar	fs int4 bytea	fs int4 text
oid	fs oid int8
oideq	fs bool oid,oid
oidge	fs bool oid,oid
oidgt	fs bool oid,oid
oidin	fn oid cstring
oidlarger	fs oid oid,oid
oidle	fs bool oid,oid
oidlt	fs bool oid,oid
oidne	fs bool oid,oid
oidout	fs cstring oid
oidsend	fs bytea oid
oidsmaller	fs oid oid,oid
oidvectoreq	fs bool oidvector,oidvector
oidvectorge	fs bool oidvector,oidvector
oidvectorgt	fs bool oidvector,oidvector
oidvectorin	fs oidvector cstring
oidvectorle	fs bool oidvector,oidvector
oidvectorlt	fs bool oidvector,oidvector
oidvectorne	fs bool oidvector,oidvector
oidvectorout	fs cstring oidvector
oidvectorsend	fs bytea oidvector
oidvectortypes	fs text oidvector
on_pb	fs bool point,box
on_pl	fs bool point,line
on_ppath	fs bool point,path
on_ps	fs bool point,lseg
on_sb	fs bool lseg,box
on_sl	fs bool lseg,line
overlaps	fl bool time,interval,time,interval	fl bool time,interval,time,time	fl bool time,time,time,interval	fl bool time,time,time,time	fl bool timestamp,interval,timestamp,interval	fl bool timestamp,interval,timestamp,timestamp	fl bool timestamp,timestamp,timestamp,interval	fl bool timestamp,timestamp,timestamp,timestamp	fl bool timestamptz,interval,timestamptz,interval	fl bool timestamptz,interval,timestamptz,timestamptz	fl bool timestamptz,timestamptz,timestamptz,interval	fl bool timestamptz,timestamptz,timestamptz,timestamptz	fl bool timetz,timetz,timetz,timetz
overlay	fs bit bit,bit,int4	fs bit bit,bit,int4,int4	fs bytea bytea,bytea,int4	fs bytea bytea,bytea,int4,int4	fs text text,text,int4	fs text text,text,int4,int4
parse_ident	fs text[] str:text,strict:bool=
path	fs path polygon
path_add	fn path path,path
path_add_pt	fs path path,point
path_contain_pt	fs bool path,point
path_distance	fn float8 path,path
path_div_pt	fs path path,point
path_in	fn path cstring
path_inter	fs bool path,path
path_length	fs float8 path
path_mul_pt	fs path path,point
path_n_eq	fs bool path,path
path_n_ge	fs bool path,path
path_n_gt	fs bool path,path
path_n_le	fs bool path,path
path_n_lt	fs bool path,path
path_npoints	fs int4 path
path_out	fs cstring path
path_send	fs bytea path
path_sub_pt	fs path path,point
pclose	fs path path
percent_rank	wv float8	avh1 float8 *any
percentile_cont	aeo1 float8 float8,float8	aeo1 interval float8,interval	aeo1 float8[] float8[],float8	aeo1 interval[] float8[],interval
percentile_disc	aeo1 anyelement float8,anyelement	aeo1 anyarray float8[],anyelement
pg_advisory_lock	fs void int4,int4	fs void int8
pg_advisory_lock_shared	fs void int4,int4	fs void int8
pg_advisory_unlock	fs bool int4,int4	fs bool int8
pg_advisory_unlock_all	fs void
pg_advisory_unlock_shared	fs bool int4,int4	fs bool int8
pg_advisory_xact_lock	fs void int4,int4	fs void int8
pg_advisory_xact_lock_shared	fs void int4,int4	fs void int8
pg_available_extension_versions	fas record >name:name,>version:text,>superuser:bool,>trusted:bool,>relocatable:bool,>schema:name,>requires:name[],>comment:text
pg_available_extensions	fvs record >name:name,>default_version:text,>comment:text
pg_available_wal_summaries	fas record >tli:int8,>start_lsn:pg_lsn,>end_lsn:pg_lsn
pg_backend_pid	fs int4
pg_backup_start	fn pg_lsn label:text,fast:bool=
pg_backup_stop	fn record wait_for_archive:bool=,>lsn:pg_lsn,>labelfile:text,>spcmapfile:text
pg_basetype	fn regtype regtype
pg_blocking_pids	fs int4[] int4
pg_cancel_backend	fs bool int4
pg_char_to_encoding	fs int4 name
pg_clear_attribute_stats	fv void schemaname:text,relname:text,attname:text,inherited:bool
pg_clear_relation_stats	fv void schemaname:text,relname:text
pg_client_encoding	fs name
pg_collation_actual_version	fn text oid
pg_collation_for	fa text any
pg_collation_is_visible	fn bool oid
pg_column_compression	fn text any
pg_column_is_updatable	fs bool regclass,int2,bool
pg_column_size	fs int4 any
pg_column_toast_chunk_id	fn oid any
pg_conf_load_time	fs timestamptz
pg_config	fvs record >name:text,>setting:text
pg_control_checkpoint	fn record >checkpoint_lsn:pg_lsn,>redo_lsn:pg_lsn,>redo_wal_file:text,>timeline_id:int4,>prev_timeline_id:int4,>full_page_writes:bool,>next_xid:text,>next_oid:oid,>next_multixact_id:xid,>next_multi_offset:xid,>oldest_xid:xid,>oldest_xid_dbid:oid,>oldest_active_xid:xid,>oldest_multi_xid:xid,>oldest_multi_dbid:oid,>oldest_commit_ts_xid:xid,>newest_commit_ts_xid:xid,>checkpoint_time:timestamptz
pg_control_init	fn record >max_data_alignment:int4,>database_block_size:int4,>blocks_per_segment:int4,>wal_block_size:int4,>bytes_per_wal_segment:int4,>max_identifier_length:int4,>max_index_columns:int4,>max_toast_chunk_size:int4,>large_object_chunk_size:int4,>float8_pass_by_value:bool,>data_page_checksum_version:int4,>default_char_signedness:bool
pg_control_recovery	fn record >min_recovery_end_lsn:pg_lsn,>min_recovery_end_timeline:int4,>backup_start_lsn:pg_lsn,>backup_end_lsn:pg_lsn,>end_of_backup_record_required:bool
pg_control_system	fn record >pg_control_version:int4,>catalog_version_no:int4,>system_identifier:int8,>pg_control_last_modified:timestamptz
pg_conversion_is_visible	fn bool oid
pg_copy_logical_replication_slot	fn record src_slot_name:name,dst_slot_name:name,>slot_name:name,>lsn:pg_lsn	fn record src_slot_name:name,dst_slot_name:name,temporary:bool,>slot_name:name,>lsn:pg_lsn	fn record src_slot_name:name,dst_slot_name:name,temporary:bool,plugin:name,>slot_name:name,>lsn:pg_lsn
pg_copy_physical_replication_slot	fn record src_slot_name:name,dst_slot_name:name,>slot_name:name,>lsn:pg_lsn	fn record src_slot_name:name,dst_slot_name:name,temporary:bool,>slot_name:name,>lsn:pg_lsn
pg_create_logical_replication_slot	fn record slot_name:name,plugin:name,temporary:bool=,twophase:bool=,failover:bool=,>slot_name:name,>lsn:pg_lsn
pg_create_physical_replication_slot	fn record slot_name:name,immediately_reserve:bool=,temporary:bool=,>slot_name:name,>lsn:pg_lsn
pg_create_restore_point	fn pg_lsn text
pg_current_logfile	fa text	fa text text
pg_current_snapshot	fs pg_snapshot
pg_current_wal_flush_lsn	fs pg_lsn
pg_current_wal_insert_lsn	fs pg_lsn
pg_current_wal_lsn	fs pg_lsn
pg_current_xact_id	fs xid8
pg_current_xact_id_if_assigned	fn xid8
pg_cursor	fvs record >name:text,>statement:text,>is_holdable:bool,>is_binary:bool,>is_scrollable:bool,>creation_time:timestamptz
pg_database_collation_actual_version	fn text oid
pg_database_size	fn int8 name	fn int8 oid
pg_ddl_command_in	fn pg_ddl_command cstring
pg_ddl_command_out	fn cstring pg_ddl_command
pg_ddl_command_send	fn bytea pg_ddl_command
pg_dependencies_in	fn pg_dependencies cstring
pg_dependencies_out	fn cstring pg_dependencies
pg_dependencies_send	fn bytea pg_dependencies
pg_describe_object	fn text oid,oid,int4
pg_drop_replication_slot	fs void name
pg_encoding_max_length	fn int4 int4
pg_encoding_to_char	fs name int4
pg_event_trigger_ddl_commands	fas record >classid:oid,>objid:oid,>objsubid:int4,>command_tag:text,>object_type:text,>schema_name:text,>object_identity:text,>in_extension:bool,>command:pg_ddl_command
pg_event_trigger_dropped_objects	fas record >classid:oid,>objid:oid,>objsubid:int4,>original:bool,>normal:bool,>is_temporary:bool,>object_type:text,>schema_name:text,>object_name:text,>object_identity:text,>address_names:text[],>address_args:text[]
pg_event_trigger_table_rewrite_oid	fn oid >oid:oid
pg_event_trigger_table_rewrite_reason	fn int4
pg_export_snapshot	fs text
pg_extension_config_dump	fs void regclass,text
pg_extension_update_paths	fas record name:name,>source:text,>target:text,>path:text
pg_filenode_relation	fn regclass oid,oid
pg_function_is_visible	fn bool oid
pg_get_acl	fn aclitem[] classid:oid,objid:oid,objsubid:int4
pg_get_aios	fas record >pid:int4,>io_id:int4,>io_generation:int8,>state:text,>operation:text,>off:int8,>length:int8,>target:text,>handle_data_len:int2,>raw_result:int4,>result:text,>target_desc:text,>f_sync:bool,>f_localmem:bool,>f_buffered:bool
pg_get_backend_memory_contexts	fas record >name:text,>ident:text,>type:text,>level:int4,>path:int4[],>total_bytes:int8,>total_nblocks:int8,>free_bytes:int8,>free_chunks:int8,>used_bytes:int8
pg_get_catalog_foreign_keys	fvs record >fktable:regclass,>fkcols:text[],>pktable:regclass,>pkcols:text[],>is_array:bool,>is_opt:bool
pg_get_constraintdef	fn text oid	fn text oid,bool
pg_get_expr	fn text pg_node_tree,oid	fn text pg_node_tree,oid,bool
pg_get_function_arg_default	fn text oid,int4
pg_get_function_arguments	fn text oid
pg_get_function_identity_arguments	fn text oid
pg_get_function_result	fn text oid
pg_get_function_sqlbody	fn text oid
pg_get_functiondef	fn text oid
pg_get_indexdef	fn text oid	fn text oid,int4,bool
pg_get_keywords	fvs record >word:text,>catcode:char,>barelabel:bool,>catdesc:text,>baredesc:text
pg_get_loaded_modules	fas record >module_name:text,>version:text,>file_name:text
pg_get_multixact_members	fas record multixid:xid,>xid:xid,>mode:text
pg_get_object_address	fn record type:text,object_names:text[],object_args:text[],>classid:oid,>objid:oid,>objsubid:int4
pg_get_partition_constraintdef	fn text oid
pg_get_partkeydef	fn text oid
pg_get_publication_tables	fas record *pubname:text[],>pubid:oid,>relid:oid,>attrs:int2vector,>qual:pg_node_tree
pg_get_replica_identity_index	fn regclass regclass
pg_get_replication_slots	fas record >slot_name:name,>plugin:name,>slot_type:text,>datoid:oid,>temporary:bool,>active:bool,>active_pid:int4,>xmin:xid,>catalog_xmin:xid,>restart_lsn:pg_lsn,>confirmed_flush_lsn:pg_lsn,>wal_status:text,>safe_wal_size:int8,>two_phase:bool,>two_phase_at:pg_lsn,>inactive_since:timestamptz,>conflicting:bool,>invalidation_reason:text,>failover:bool,>synced:bool
pg_get_ruledef	fn text oid	fn text oid,bool
pg_get_sequence_data	fn record sequence_oid:regclass,>last_value:int8,>is_called:bool
pg_get_serial_sequence	fn text text,text
pg_get_shmem_allocations	fas record >name:text,>off:int8,>size:int8,>allocated_size:int8
pg_get_shmem_allocations_numa	fas record >name:text,>numa_node:int4,>size:int8
pg_get_statisticsobjdef	fn text oid
pg_get_statisticsobjdef_columns	fn text oid
pg_get_statisticsobjdef_expressions	fn text[] oid
pg_get_triggerdef	fn text oid	fn text oid,bool
pg_get_userbyid	fs name oid
pg_get_viewdef	fn text oid	fn text oid,bool	fn text oid,int4	fn text text	fn text text,bool
pg_get_wait_events	fas record >type:text,>name:text,>description:text
pg_get_wal_replay_pause_state	fn text
pg_get_wal_resource_managers	fas record >rm_id:int4,>rm_name:text,>rm_builtin:bool
pg_get_wal_summarizer_state	fn record >summarized_tli:int8,>summarized_lsn:pg_lsn,>pending_lsn:pg_lsn,>summarizer_pid:int4
pg_has_role	fn bool name,name,text	fn bool name,oid,text	fn bool name,text	fn bool oid,name,text	fs bool oid,oid,text	fs bool oid,text
pg_hba_file_rules	fas record >rule_number:int4,>file_name:text,>line_number:int4,>type:text,>database:text[],>user_name:text[],>address:text,>netmask:text,>auth_method:text,>options:text[],>error:text
pg_ident_file_mappings	fas record >map_number:int4,>file_name:text,>line_number:int4,>map_name:text,>sys_name:text,>pg_username:text,>error:text
pg_identify_object	fn record classid:oid,objid:oid,objsubid:int4,>type:text,>schema:text,>name:text,>identity:text
pg_identify_object_as_address	fn record classid:oid,objid:oid,objsubid:int4,>type:text,>object_names:text[],>object_args:text[]
pg_import_system_collations	fn int4 regnamespace
pg_index_column_has_property	fn bool regclass,int4,text
pg_index_has_property	fn bool regclass,text
pg_indexam_has_property	fn bool oid,text
pg_indexam_progress_phasename	fn text oid,int8
pg_indexes_size	fn int8 regclass
pg_input_error_info	fn record value:text,type_name:text,>message:text,>detail:text,>hint:text,>sql_error_code:text
pg_input_is_valid	fs bool text,text
pg_is_in_recovery	fs bool
pg_is_other_temp_schema	fs bool oid
pg_is_wal_replay_paused	fn bool
pg_isolation_test_session_is_blocked	fn bool int4,int4[]
pg_jit_available	fs bool
pg_last_committed_xact	fn record >xid:xid,>timestamp:timestamptz,>roident:oid
pg_last_wal_receive_lsn	fn pg_lsn
pg_last_wal_replay_lsn	fn pg_lsn
pg_last_xact_replay_timestamp	fn timestamptz
pg_listening_channels	fas text
pg_lock_status	fas record >locktype:text,>database:oid,>relation:oid,>page:int4,>tuple:int2,>virtualxid:text,>transactionid:xid,>classid:oid,>objid:oid,>objsubid:int2,>virtualtransaction:text,>pid:int4,>mode:text,>granted:bool,>fastpath:bool,>waitstart:timestamptz
pg_log_backend_memory_contexts	fn bool int4
pg_log_standby_snapshot	fn pg_lsn
pg_logical_emit_message	fn pg_lsn transactional:bool,prefix:text,message:bytea,flush:bool=	fn pg_lsn transactional:bool,prefix:text,message:text,flush:bool=
pg_logical_slot_get_binary_changes	fas record slot_name:name,upto_lsn:pg_lsn,upto_nchanges:int4,*options:text[]=,>lsn:pg_lsn,>xid:xid,>data:bytea
pg_logical_slot_get_changes	fas record slot_name:name,upto_lsn:pg_lsn,upto_nchanges:int4,*options:text[]=,>lsn:pg_lsn,>xid:xid,>data:text
pg_logical_slot_peek_binary_changes	fas record slot_name:name,upto_lsn:pg_lsn,upto_nchanges:int4,*options:text[]=,>lsn:pg_lsn,>xid:xid,>data:bytea
pg_logical_slot_peek_changes	fas record slot_name:name,upto_lsn:pg_lsn,upto_nchanges:int4,*options:text[]=,>lsn:pg_lsn,>xid:xid,>data:text
pg_ls_archive_statusdir	fas record >name:text,>size:int8,>modification:timestamptz
pg_ls_dir	fas text text	fas text text,bool,bool
pg_ls_logdir	fas record >name:text,>size:int8,>modification:timestamptz
pg_ls_logicalmapdir	fas record >name:text,>size:int8,>modification:timestamptz
pg_ls_logicalsnapdir	fas record >name:text,>size:int8,>modification:timestamptz
pg_ls_replslotdir	fas record slot_name:text,>name:text,>size:int8,>modification:timestamptz
pg_ls_summariesdir	fas record >name:text,>size:int8,>modification:timestamptz
pg_ls_tmpdir	fas record >name:text,>size:int8,>modification:timestamptz	fas record tablespace:oid,>name:text,>size:int8,>modification:timestamptz
pg_ls_waldir	fas record >name:text,>size:int8,>modification:timestamptz
pg_lsn	fs pg_lsn numeric
pg_lsn_cmp	fs int4 pg_lsn,pg_lsn
pg_lsn_eq	fs bool pg_lsn,pg_lsn
pg_lsn_ge	fs bool pg_lsn,pg_lsn
pg_lsn_gt	fs bool pg_lsn,pg_lsn
pg_lsn_hash	fs int4 pg_lsn
pg_lsn_hash_extended	fs int8 pg_lsn,int8
pg_lsn_in	fn pg_lsn cstring
pg_lsn_larger	fs pg_lsn pg_lsn,pg_lsn
pg_lsn_le	fs bool pg_lsn,pg_lsn
pg_lsn_lt	fs bool pg_lsn,pg_lsn
pg_lsn_mi	fs numeric pg_lsn,pg_lsn
pg_lsn_mii	fs pg_lsn pg_lsn,numeric
pg_lsn_ne	fs bool pg_lsn,pg_lsn
pg_lsn_out	fs cstring pg_lsn
pg_lsn_pli	fs pg_lsn pg_lsn,numeric
pg_lsn_send	fs bytea pg_lsn
pg_lsn_smaller	fs pg_lsn pg_lsn,pg_lsn
pg_mcv_list_in	fn pg_mcv_list cstring
pg_mcv_list_items	fas record mcv_list:pg_mcv_list,>index:int4,>values:text[],>nulls:bool[],>frequency:float8,>base_frequency:float8
pg_mcv_list_out	fn cstring pg_mcv_list
pg_mcv_list_send	fn bytea pg_mcv_list
pg_my_temp_schema	fs oid
pg_ndistinct_in	fn pg_ndistinct cstring
pg_ndistinct_out	fn cstring pg_ndistinct
pg_ndistinct_send	fn bytea pg_ndistinct
pg_nextoid	fn oid regclass,name,regclass
pg_node_tree_in	fn pg_node_tree cstring
pg_node_tree_out	fn cstring pg_node_tree
pg_node_tree_send	fn bytea pg_node_tree
pg_notification_queue_usage	fs float8
pg_notify	fv void text,text
pg_numa_available	fs bool
pg_opclass_is_visible	fn bool oid
pg_operator_is_visible	fn bool oid
pg_opfamily_is_visible	fn bool oid
pg_options_to_table	fas record options_array:text[],>option_name:text,>option_value:text
pg_partition_ancestors	fas regclass partitionid:regclass,>relid:regclass
pg_partition_root	fn regclass regclass
pg_partition_tree	fas record rootrelid:regclass,>relid:regclass,>parentrelid:regclass,>isleaf:bool,>level:int4
pg_postmaster_start_time	fs timestamptz
pg_prepared_statement	fas record >name:text,>statement:text,>prepare_time:timestamptz,>parameter_types:regtype[],>result_types:regtype[],>from_sql:bool,>generic_plans:int8,>custom_plans:int8
pg_prepared_xact	fas record >transaction:xid,>gid:text,>prepared:timestamptz,>ownerid:oid,>dbid:oid
pg_promote	fn bool wait:bool=,wait_seconds:int4=
pg_read_binary_file	fn bytea text	fn bytea text,bool	fn bytea text,int8,int8	fn bytea text,int8,int8,bool
pg_read_file	fn text text	fn text text,bool	fn text text,int8,int8	fn text text,int8,int8,bool
pg_relation_filenode	fn oid regclass
pg_relation_filepath	fn text regclass
pg_relation_is_publishable	fn bool regclass
pg_relation_is_updatable	fs int4 regclass,bool
pg_relation_size	fn int8 regclass	fn int8 regclass,text
pg_reload_conf	fs bool
pg_replication_origin_advance	fs void text,pg_lsn
pg_replication_origin_create	fn oid text
pg_replication_origin_drop	fs void text
pg_replication_origin_oid	fn oid text
pg_replication_origin_progress	fn pg_lsn text,bool
pg_replication_origin_session_is_setup	fn bool
pg_replication_origin_session_progress	fn pg_lsn bool
pg_replication_origin_session_reset	fs void
pg_replication_origin_session_setup	fs void text
pg_replication_origin_xact_reset	fs void
pg_replication_origin_xact_setup	fs void pg_lsn,timestamptz
pg_replication_slot_advance	fn record slot_name:name,upto_lsn:pg_lsn,>slot_name:name,>end_lsn:pg_lsn
pg_restore_attribute_stats	fa bool *kwargs:any
pg_restore_relation_stats	fa bool *kwargs:any
pg_rotate_logfile	fn bool
pg_safe_snapshot_blocking_pids	fs int4[] int4
pg_sequence_last_value	fn int8 regclass
pg_sequence_parameters	fn record sequence_oid:oid,>start_value:int8,>minimum_value:int8,>maximum_value:int8,>increment:int8,>cycle_option:bool,>cache_size:int8,>data_type:oid
pg_settings_get_flags	fn text[] text
pg_show_all_file_settings	fas record >sourcefile:text,>sourceline:int4,>seqno:int4,>name:text,>setting:text,>applied:bool,>error:text
pg_show_all_settings	fas record >name:text,>setting:text,>unit:text,>category:text,>short_desc:text,>extra_desc:text,>context:text,>vartype:text,>source:text,>min_val:text,>max_val:text,>enumvals:text[],>boot_val:text,>reset_val:text,>sourcefile:text,>sourceline:int4,>pending_restart:bool
pg_show_replication_origin_status	fas record >local_id:oid,>external_id:text,>remote_lsn:pg_lsn,>local_lsn:pg_lsn
pg_size_bytes	fs int8 text
pg_size_pretty	fs text int8	fs text numeric
pg_sleep	fs void float8
pg_sleep_for	fs void interval
pg_sleep_until	fs void timestamptz
pg_snapshot_in	fn pg_snapshot cstring
pg_snapshot_out	fs cstring pg_snapshot
pg_snapshot_send	fs bytea pg_snapshot
pg_snapshot_xip	fas xid8 pg_snapshot
pg_snapshot_xmax	fs xid8 pg_snapshot
pg_snapshot_xmin	fs xid8 pg_snapshot
pg_split_walfile_name	fn record file_name:text,>segment_number:numeric,>timeline_id:int8
pg_stat_clear_snapshot	fv void
pg_stat_file	fn record filename:text,>size:int8,>access:timestamptz,>modification:timestamptz,>change:timestamptz,>creation:timestamptz,>isdir:bool	fn record filename:text,missing_ok:bool,>size:int8,>access:timestamptz,>modification:timestamptz,>change:timestamptz,>creation:timestamptz,>isdir:bool
pg_stat_force_next_flush	fv void
pg_stat_get_activity	fas record pid:int4,>datid:oid,>pid:int4,>usesysid:oid,>application_name:text,>state:text,>query:text,>wait_event_type:text,>wait_event:text,>xact_start:timestamptz,>query_start:timestamptz,>backend_start:timestamptz,>state_change:timestamptz,>client_addr:inet,>client_hostname:text,>client_port:int4,>backend_xid:xid,>backend_xmin:xid,>backend_type:text,>ssl:bool,>sslversion:text,>sslcipher:text,>sslbits:int4,>ssl_client_dn:text,>ssl_client_serial:numeric,>ssl_issuer_dn:text,>gss_auth:bool,>gss_princ:text,>gss_enc:bool,>gss_delegation:bool,>leader_pid:int4,>query_id:int8
pg_stat_get_analyze_count	fs int8 oid
pg_stat_get_archiver	fa record >archived_count:int8,>last_archived_wal:text,>last_archived_time:timestamptz,>failed_count:int8,>last_failed_wal:text,>last_failed_time:timestamptz,>stats_reset:timestamptz
pg_stat_get_autoanalyze_count	fs int8 oid
pg_stat_get_autovacuum_count	fs int8 oid
pg_stat_get_backend_activity	fs text int4
pg_stat_get_backend_activity_start	fn timestamptz int4
pg_stat_get_backend_client_addr	fn inet int4
pg_stat_get_backend_client_port	fn int4 int4
pg_stat_get_backend_dbid	fn oid int4
pg_stat_get_backend_idset	fvs int4
pg_stat_get_backend_io	fas record backend_pid:int4,>backend_type:text,>object:text,>context:text,>reads:int8,>read_bytes:numeric,>read_time:float8,>writes:int8,>write_bytes:numeric,>write_time:float8,>writebacks:int8,>writeback_time:float8,>extends:int8,>extend_bytes:numeric,>extend_time:float8,>hits:int8,>evictions:int8,>reuses:int8,>fsyncs:int8,>fsync_time:float8,>stats_reset:timestamptz
pg_stat_get_backend_pid	fn int4 int4
pg_stat_get_backend_start	fn timestamptz int4
pg_stat_get_backend_subxact	fn record bid:int4,>subxact_count:int4,>subxact_overflowed:bool
pg_stat_get_backend_userid	fn oid int4
pg_stat_get_backend_wait_event	fn text int4
pg_stat_get_backend_wait_event_type	fn text int4
pg_stat_get_backend_wal	fn record backend_pid:int4,>wal_records:int8,>wal_fpi:int8,>wal_bytes:numeric,>wal_buffers_full:int8,>stats_reset:timestamptz
pg_stat_get_backend_xact_start	fn timestamptz int4
pg_stat_get_bgwriter_buf_written_clean	fs int8
pg_stat_get_bgwriter_maxwritten_clean	fs int8
pg_stat_get_bgwriter_stat_reset_time	fs timestamptz
pg_stat_get_blocks_fetched	fs int8 oid
pg_stat_get_blocks_hit	fs int8 oid
pg_stat_get_buf_alloc	fs int8
pg_stat_get_checkpointer_buffers_written	fs int8
pg_stat_get_checkpointer_num_performed	fs int8
pg_stat_get_checkpointer_num_requested	fs int8
pg_stat_get_checkpointer_num_timed	fs int8
pg_stat_get_checkpointer_restartpoints_performed	fs int8
pg_stat_get_checkpointer_restartpoints_requested	fs int8
pg_stat_get_checkpointer_restartpoints_timed	fs int8
pg_stat_get_checkpointer_slru_written	fs int8
pg_stat_get_checkpointer_stat_reset_time	fs timestamptz
pg_stat_get_checkpointer_sync_time	fs float8
pg_stat_get_checkpointer_write_time	fs float8
pg_stat_get_db_active_time	fs float8 oid
pg_stat_get_db_blk_read_time	fs float8 oid
pg_stat_get_db_blk_write_time	fs float8 oid
pg_stat_get_db_blocks_fetched	fs int8 oid
pg_stat_get_db_blocks_hit	fs int8 oid
pg_stat_get_db_checksum_failures	fs int8 oid
pg_stat_get_db_checksum_last_failure	fn timestamptz oid
pg_stat_get_db_conflict_all	fs int8 oid
pg_stat_get_db_conflict_bufferpin	fs int8 oid
pg_stat_get_db_conflict_lock	fs int8 oid
pg_stat_get_db_conflict_logicalslot	fs int8 oid
pg_stat_get_db_conflict_snapshot	fs int8 oid
pg_stat_get_db_conflict_startup_deadlock	fs int8 oid
pg_stat_get_db_conflict_tablespace	fs int8 oid
pg_stat_get_db_deadlocks	fs int8 oid
pg_stat_get_db_idle_in_transaction_time	fs float8 oid
pg_stat_get_db_numbackends	fs int4 oid
pg_stat_get_db_parallel_workers_launched	fs int8 oid
pg_stat_get_db_parallel_workers_to_launch	fs int8 oid
pg_stat_get_db_session_time	fs float8 oid
pg_stat_get_db_sessions	fs int8 oid
pg_stat_get_db_sessions_abandoned	fs int8 oid
pg_stat_get_db_sessions_fatal	fs int8 oid
pg_stat_get_db_sessions_killed	fs int8 oid
pg_stat_get_db_stat_reset_time	fn timestamptz oid
pg_stat_get_db_temp_bytes	fs int8 oid
pg_stat_get_db_temp_files	fs int8 oid
pg_stat_get_db_tuples_deleted	fs int8 oid
pg_stat_get_db_tuples_fetched	fs int8 oid
pg_stat_get_db_tuples_inserted	fs int8 oid
pg_stat_get_db_tuples_returned	fs int8 oid
pg_stat_get_db_tuples_updated	fs int8 oid
pg_stat_get_db_xact_commit	fs int8 oid
pg_stat_get_db_xact_rollback	fs int8 oid
pg_stat_get_dead_tuples	fs int8 oid
pg_stat_get_function_calls	fn int8 oid
pg_stat_get_function_self_time	fn float8 oid
pg_stat_get_function_total_time	fn float8 oid
pg_stat_get_ins_since_vacuum	fs int8 oid
pg_stat_get_io	fas record >backend_type:text,>object:text,>context:text,>reads:int8,>read_bytes:numeric,>read_time:float8,>writes:int8,>write_bytes:numeric,>write_time:float8,>writebacks:int8,>writeback_time:float8,>extends:int8,>extend_bytes:numeric,>extend_time:float8,>hits:int8,>evictions:int8,>reuses:int8,>fsyncs:int8,>fsync_time:float8,>stats_reset:timestamptz
pg_stat_get_last_analyze_time	fn timestamptz oid
pg_stat_get_last_autoanalyze_time	fn timestamptz oid
pg_stat_get_last_autovacuum_time	fn timestamptz oid
pg_stat_get_last_vacuum_time	fn timestamptz oid
pg_stat_get_lastscan	fn timestamptz oid
pg_stat_get_live_tuples	fs int8 oid
pg_stat_get_mod_since_analyze	fs int8 oid
pg_stat_get_numscans	fs int8 oid
pg_stat_get_progress_info	fas record cmdtype:text,>pid:int4,>datid:oid,>relid:oid,>param1:int8,>param2:int8,>param3:int8,>param4:int8,>param5:int8,>param6:int8,>param7:int8,>param8:int8,>param9:int8,>param10:int8,>param11:int8,>param12:int8,>param13:int8,>param14:int8,>param15:int8,>param16:int8,>param17:int8,>param18:int8,>param19:int8,>param20:int8
pg_stat_get_recovery_prefetch	fas record >stats_reset:timestamptz,>prefetch:int8,>hit:int8,>skip_init:int8,>skip_new:int8,>skip_fpw:int8,>skip_rep:int8,>wal_distance:int4,>block_distance:int4,>io_depth:int4
pg_stat_get_replication_slot	fn record slot_name:text,>slot_name:text,>spill_txns:int8,>spill_count:int8,>spill_bytes:int8,>stream_txns:int8,>stream_count:int8,>stream_bytes:int8,>total_txns:int8,>total_bytes:int8,>stats_reset:timestamptz
pg_stat_get_slru	fas record >name:text,>blks_zeroed:int8,>blks_hit:int8,>blks_read:int8,>blks_written:int8,>blks_exists:int8,>flushes:int8,>truncates:int8,>stats_reset:timestamptz
pg_stat_get_snapshot_timestamp	fn timestamptz
pg_stat_get_subscription	fas record subid:oid,>subid:oid,>relid:oid,>pid:int4,>leader_pid:int4,>received_lsn:pg_lsn,>last_msg_send_time:timestamptz,>last_msg_receipt_time:timestamptz,>latest_end_lsn:pg_lsn,>latest_end_time:timestamptz,>worker_type:text
pg_stat_get_subscription_stats	fn record subid:oid,>subid:oid,>apply_error_count:int8,>sync_error_count:int8,>confl_insert_exists:int8,>confl_update_origin_differs:int8,>confl_update_exists:int8,>confl_update_missing:int8,>confl_delete_origin_differs:int8,>confl_delete_missing:int8,>confl_multiple_unique_conflicts:int8,>stats_reset:timestamptz
pg_stat_get_total_analyze_time	fs float8 oid
pg_stat_get_total_autoanalyze_time	fs float8 oid
pg_stat_get_total_autovacuum_time	fs float8 oid
pg_stat_get_total_vacuum_time	fs float8 oid
pg_stat_get_tuples_deleted	fs int8 oid
pg_stat_get_tuples_fetched	fs int8 oid
pg_stat_get_tuples_hot_updated	fs int8 oid
pg_stat_get_tuples_inserted	fs int8 oid
pg_stat_get_tuples_newpage_updated	fs int8 oid
pg_stat_get_tuples_returned	fs int8 oid
pg_stat_get_tuples_updated	fs int8 oid
pg_stat_get_vacuum_count	fs int8 oid
pg_stat_get_wal	fa record >wal_records:int8,>wal_fpi:int8,>wal_bytes:numeric,>wal_buffers_full:int8,>stats_reset:timestamptz
pg_stat_get_wal_receiver	fa record >pid:int4,>status:text,>receive_start_lsn:pg_lsn,>receive_start_tli:int4,>written_lsn:pg_lsn,>flushed_lsn:pg_lsn,>received_tli:int4,>last_msg_send_time:timestamptz,>last_msg_receipt_time:timestamptz,>latest_end_lsn:pg_lsn,>latest_end_time:timestamptz,>slot_name:text,>sender_host:text,>sender_port:int4,>conninfo:text
pg_stat_get_wal_senders	fas record >pid:int4,>state:text,>sent_lsn:pg_lsn,>write_lsn:pg_lsn,>flush_lsn:pg_lsn,>replay_lsn:pg_lsn,>write_lag:interval,>flush_lag:interval,>replay_lag:interval,>sync_priority:int4,>sync_state:text,>reply_time:timestamptz
pg_stat_get_xact_blocks_fetched	fn int8 oid
pg_stat_get_xact_blocks_hit	fn int8 oid
pg_stat_get_xact_function_calls	fn int8 oid
pg_stat_get_xact_function_self_time	fn float8 oid
pg_stat_get_xact_function_total_time	fn float8 oid
pg_stat_get_xact_numscans	fn int8 oid
pg_stat_get_xact_tuples_deleted	fn int8 oid
pg_stat_get_xact_tuples_fetched	fn int8 oid
pg_stat_get_xact_tuples_hot_updated	fn int8 oid
pg_stat_get_xact_tuples_inserted	fn int8 oid
pg_stat_get_xact_tuples_newpage_updated	fn int8 oid
pg_stat_get_xact_tuples_returned	fn int8 oid
pg_stat_get_xact_tuples_updated	fn int8 oid
pg_stat_have_stats	fn bool text,oid,int8
pg_stat_reset	fv void
pg_stat_reset_backend_stats	fs void int4
pg_stat_reset_replication_slot	fv void text
pg_stat_reset_shared	fv void target:text=
pg_stat_reset_single_function_counters	fs void oid
pg_stat_reset_single_table_counters	fs void oid
pg_stat_reset_slru	fv void target:text=
pg_stat_reset_subscription_stats	fv void oid
pg_statistics_obj_is_visible	fn bool oid
pg_stop_making_pinned_objects	fs void
pg_switch_wal	fs pg_lsn
pg_sync_replication_slots	fs void
pg_table_is_visible	fn bool oid
pg_table_size	fn int8 regclass
pg_tablespace_databases	fas oid oid
pg_tablespace_location	fn text oid
pg_tablespace_size	fn int8 name	fn int8 oid
pg_terminate_backend	fs bool pid:int4,timeout:int8=
pg_timezone_abbrevs_abbrevs	fvs record >abbrev:text,>utc_offset:interval,>is_dst:bool
pg_timezone_abbrevs_zone	fvs record >abbrev:text,>utc_offset:interval,>is_dst:bool
pg_timezone_names	fvs record >name:text,>abbrev:text,>utc_offset:interval,>is_dst:bool
pg_total_relation_size	fn int8 regclass
pg_trigger_depth	fs int4
pg_try_advisory_lock	fs bool int4,int4	fs bool int8
pg_try_advisory_lock_shared	fs bool int4,int4	fs bool int8
pg_try_advisory_xact_lock	fs bool int4,int4	fs bool int8
pg_try_advisory_xact_lock_shared	fs bool int4,int4	fs bool int8
pg_ts_config_is_visible	fn bool oid
pg_ts_dict_is_visible	fn bool oid
pg_ts_parser_is_visible	fn bool oid
pg_ts_template_is_visible	fn bool oid
pg_type_is_visible	fn bool oid
pg_typeof	fv regtype any
pg_visible_in_snapshot	fs bool xid8,pg_snapshot
pg_wal_lsn_diff	fs numeric pg_lsn,pg_lsn
pg_wal_replay_pause	fs void
pg_wal_replay_resume	fs void
pg_wal_summary_contents	fas record tli:int8,start_lsn:pg_lsn,end_lsn:pg_lsn,>relfilenode:oid,>reltablespace:oid,>reldatabase:oid,>relforknumber:int2,>relblocknumber:int8,>is_limit_block:bool
pg_walfile_name	fs text pg_lsn
pg_walfile_name_offset	fs record lsn:pg_lsn,>file_name:text,>file_offset:int4
pg_xact_commit_timestamp	fn timestamptz xid
pg_xact_commit_timestamp_origin	fn record xid:xid,>timestamp:timestamptz,>roident:oid
pg_xact_status	fn text xid8
phraseto_tsquery	fs tsquery regconfig,text	fs tsquery text
pi	fs float8
plainto_tsquery	fs tsquery regconfig,text	fs tsquery text
point	fs point box	fs point circle	fs point float8,float8	fs point lseg	fs point polygon
point_above	fs bool point,point
point_add	fs point point,point
point_below	fs bool point,point
point_distance	fs float8 point,point
point_div	fs point point,point
point_eq	fs bool point,point
point_horiz	fs bool point,point
point_in	fn point cstring
point_left	fs bool point,point
point_mul	fs point point,point
point_ne	fs bool point,point
point_out	fs cstring point
point_right	fs bool point,point
point_send	fs bytea point
point_sub	fs point point,point
point_vert	fs bool point,point
poly_above	fs bool polygon,polygon
poly_below	fs bool polygon,polygon
poly_center	fs point polygon
poly_contain	fs bool polygon,polygon
poly_contain_pt	fs bool polygon,point
poly_contained	fs bool polygon,polygon
poly_distance	fs float8 polygon,polygon
poly_in	fn polygon cstring
poly_left	fs bool polygon,polygon
poly_npoints	fs int4 polygon
poly_out	fs cstring polygon
poly_overabove	fs bool polygon,polygon
poly_overbelow	fs bool polygon,polygon
poly_overlap	fs bool polygon,polygon
poly_overleft	fs bool polygon,polygon
poly_overright	fs bool polygon,polygon
poly_right	fs bool polygon,polygon
poly_same	fs bool polygon,polygon
poly_send	fs bytea polygon
polygon	fs polygon box	fs polygon circle	fs polygon int4,circle	fs polygon path
popen	fs path path
position	fs int4 bit,bit	fs int4 bytea,bytea	fs int4 text,text
postgresql_fdw_validator	fs bool text[],oid
pow	fs float8 float8,float8	fs numeric numeric,numeric
power	fs float8 float8,float8	fs numeric numeric,numeric
pt_contained_circle	fs bool point,circle
pt_contained_poly	fs bool point,polygon
query_to_xml	fn xml query:text,nulls:bool,tableforest:bool,targetns:text
query_to_xml_and_xmlschema	fn xml query:text,nulls:bool,tableforest:bool,targetns:text
query_to_xmlschema	fn xml query:text,nulls:bool,tableforest:bool,targetns:text
querytree	fs text tsquery
quote_ident	fs text text
quote_literal	fs text anyelement	fs text text
quote_nullable	fv text anyelement	fv text text
radians	fs float8 float8
radius	fs float8 circle
random	fs float8	fs int4 min:int4,max:int4	fs int8 min:int8,max:int8	fs numeric min:numeric,max:numeric
random_normal	fs float8 mean:float8=,stddev:float8=
range_adjacent	fs bool anyrange,anyrange
range_adjacent_multirange	fs bool anyrange,anymultirange
range_after	fs bool anyrange,anyrange
range_after_multirange	fs bool anyrange,anymultirange
range_agg	ae anymultirange anymultirange	ae anymultirange anyrange
range_before	fs bool anyrange,anyrange
range_before_multirange	fs bool anyrange,anymultirange
range_cmp	fs int4 anyrange,anyrange
range_contained_by	fs bool anyrange,anyrange
range_contained_by_multirange	fs bool anyrange,anymultirange
range_contains	fs bool anyrange,anyrange
range_contains_elem	fs bool anyrange,anyelement
range_contains_multirange	fs bool anyrange,anymultirange
range_eq	fs bool anyrange,anyrange
range_ge	fs bool anyrange,anyrange
range_gt	fs bool anyrange,anyrange
range_in	fn anyrange cstring,oid,int4
range_intersect	fs anyrange anyrange,anyrange
range_intersect_agg	ae anymultirange anymultirange	ae anyrange anyrange
range_intersect_agg_transfn	fn anyrange anyrange,anyrange
range_le	fs bool anyrange,anyrange
range_lt	fs bool anyrange,anyrange
range_merge	fs anyrange anymultirange	fs anyrange anyrange,anyrange
range_minus	fs anyrange anyrange,anyrange
range_ne	fs bool anyrange,anyrange
range_out	fs cstring anyrange
range_overlaps	fs bool anyrange,anyrange
range_overlaps_multirange	fs bool anyrange,anymultirange
range_overleft	fs bool anyrange,anyrange
range_overleft_multirange	fs bool anyrange,anymultirange
range_overright	fs bool anyrange,anyrange
range_overright_multirange	fs bool anyrange,anymultirange
range_send	fs bytea anyrange
range_union	fs anyrange anyrange,anyrange
rank	wv int8	avh1 int8 *any
record_eq	fs bool record,record
record_ge	fs bool record,record
record_gt	fs bool record,record
record_image_eq	fs bool record,record
record_image_ge	fs bool record,record
record_image_gt	fs bool record,record
record_image_le	fs bool record,record
record_image_lt	fs bool record,record
record_image_ne	fs bool record,record
record_in	fn record cstring,oid,int4
record_larger	fn record record,record
record_le	fs bool record,record
record_lt	fs bool record,record
record_ne	fs bool record,record
record_out	fs cstring record
record_send	fs bytea record
record_smaller	fn record record,record
regclass	fs regclass text
regclassin	fn regclass cstring
regclassout	fs cstring regclass
regclasssend	fs bytea regclass
regcollationin	fn regcollation cstring
regcollationout	fn cstring regcollation
regcollationsend	fn bytea regcollation
regconfigin	fn regconfig cstring
regconfigout	fs cstring regconfig
regconfigsend	fs bytea regconfig
regdictionaryin	fn regdictionary cstring
regdictionaryout	fs cstring regdictionary
regdictionarysend	fs bytea regdictionary
regexp_count	fs int4 string:text,pattern:text	fs int4 string:text,pattern:text,start:int4	fs int4 string:text,pattern:text,start:int4,flags:text
regexp_instr	fs int4 string:text,pattern:text	fs int4 string:text,pattern:text,start:int4	fs int4 string:text,pattern:text,start:int4,N:int4	fs int4 string:text,pattern:text,start:int4,N:int4,endoption:int4	fs int4 string:text,pattern:text,start:int4,N:int4,endoption:int4,flags:text	fs int4 string:text,pattern:text,start:int4,N:int4,endoption:int4,flags:text,subexpr:int4
regexp_like	fs bool string:text,pattern:text	fs bool string:text,pattern:text,flags:text
regexp_match	fn text[] string:text,pattern:text	fn text[] string:text,pattern:text,flags:text
regexp_matches	fvs text[] string:text,pattern:text	fvs text[] string:text,pattern:text,flags:text
regexp_replace	fs text string:text,pattern:text,replacement:text	fs text string:text,pattern:text,replacement:text,flags:text	fs text string:text,pattern:text,replacement:text,start:int4	fs text string:text,pattern:text,replacement:text,start:int4,N:int4	fs text string:text,pattern:text,replacement:text,start:int4,N:int4,flags:text
regexp_split_to_array	fs text[] string:text,pattern:text	fs text[] string:text,pattern:text,flags:text
regexp_split_to_table	fvs text string:text,pattern:text	fvs text string:text,pattern:text,flags:text
regexp_substr	fn text string:text,pattern:text	fn text string:text,pattern:text,start:int4	fn text string:text,pattern:text,start:int4,N:int4	fn text string:text,pattern:text,start:int4,N:int4,flags:text	fn text string:text,pattern:text,start:int4,N:int4,flags:text,subexpr:int4
regnamespacein	fn regnamespace cstring
regnamespaceout	fs cstring regnamespace
regnamespacesend	fs bytea regnamespace
regoperatorin	fn regoperator cstring
regoperatorout	fs cstring regoperator
regoperatorsend	fs bytea regoperator
regoperin	fn regoper cstring
regoperout	fs cstring regoper
regopersend	fs bytea regoper
regprocedurein	fn regprocedure cstring
regprocedureout	fs cstring regprocedure
regproceduresend	fs bytea regprocedure
regprocin	fn regproc cstring
regprocout	fs cstring regproc
regprocsend	fs bytea regproc
regr_avgx	ae float8 float8,float8
regr_avgy	ae float8 float8,float8
regr_count	av int8 float8,float8
regr_intercept	aa float8 float8,float8
regr_r2	aa float8 float8,float8
regr_slope	aa float8 float8,float8
regr_sxx	ae float8 float8,float8
regr_sxy	ae float8 float8,float8
regr_syy	ae float8 float8,float8
regrolein	fn regrole cstring
regroleout	fs cstring regrole
regrolesend	fs bytea regrole
regtypein	fn regtype cstring
regtypeout	fs cstring regtype
regtypesend	fs bytea regtype
repeat	fs text text,int4
replace	fs text text,text,text
reverse	fs bytea bytea	fs text text
right	fs text text,int4
round	fs float8 float8	fs numeric numeric	fs numeric numeric,int4
row_number	wv int8
row_security_active	fs bool oid	fn bool text
row_to_json	fs json record	fs json record,bool
rpad	fs text text,int4	fs text text,int4,text
rtrim	fs bytea bytea,bytea	fs text text	fs text text,text
satisfies_hash_partition	fa bool oid,int4,int4,*any
scale	fn int4 numeric
schema_to_xml	fs xml schema:name,nulls:bool,tableforest:bool,targetns:text
schema_to_xml_and_xmlschema	fs xml schema:name,nulls:bool,tableforest:bool,targetns:text
schema_to_xmlschema	fs xml schema:name,nulls:bool,tableforest:bool,targetns:text
session_user	fs name
set_bit	fs bit bit,int4,int4	fs bytea bytea,int8,int4
set_byte	fs bytea bytea,int4,int4
set_config	fa text text,text,bool
set_masklen	fs cidr cidr,int4	fs inet inet,int4
setseed	fs void float8
setval	fs int8 regclass,int8	fs int8 regclass,int8,bool
setweight	fs tsvector tsvector,char	fs tsvector tsvector,char,text[]
sha224	fs bytea bytea
sha256	fs bytea bytea
sha384	fs bytea bytea
sha512	fs bytea bytea
shell_in	fv void cstring
shell_out	fn cstring void
shobj_description	fn text oid,name
sign	fs float8 float8	fs numeric numeric
similar_escape	fl text text,text
similar_to_escape	fs text text	fs text text,text
sin	fs float8 float8
sind	fs float8 float8
sinh	fs float8 float8
slope	fs float8 point,point
spg_poly_quad_compress	fs box polygon
split_part	fs text text,text,int4
sqrt	fs float8 float8	fs numeric numeric
starts_with	fs bool text,text
statement_timestamp	fs timestamptz
stddev	aa float8 float4	aa float8 float8	aa numeric int2	aa numeric int4	aa numeric int8	aa numeric numeric
stddev_pop	ae float8 float4	ae float8 float8	ae numeric int2	ae numeric int4	ae numeric int8	ae numeric numeric
stddev_samp	aa float8 float4	aa float8 float8	aa numeric int2	aa numeric int4	aa numeric int8	aa numeric numeric
string_agg	ae bytea value:bytea,delimiter:bytea	ae text value:text,delimiter:text
string_to_array	fl text[] text,text	fl text[] text,text,text
string_to_table	fas text text,text	fas text text,text,text
strip	fs tsvector tsvector
strpos	fs int4 text,text
substr	fs bytea bytea,int4	fs bytea bytea,int4,int4	fs text text,int4	fs text text,int4,int4
substring	fs bit bit,int4	fs bit bit,int4,int4	fs bytea bytea,int4	fs bytea bytea,int4,int4	fs text text,int4	fs text text,int4,int4	fn text text,text	fn text text,text,text
sum	ae float4 float4	ae float8 float8	ae int8 int2	ae int8 int4	ae numeric int8	ae interval interval	ae money money	ae numeric numeric
suppress_redundant_updates_trigger	fn trigger
system_user	fn text
table_am_handler_in	fa table_am_handler cstring
table_am_handler_out	fn cstring table_am_handler
table_to_xml	fs xml tbl:regclass,nulls:bool,tableforest:bool,targetns:text
table_to_xml_and_xmlschema	fs xml tbl:regclass,nulls:bool,tableforest:bool,targetns:text
table_to_xmlschema	fs xml tbl:regclass,nulls:bool,tableforest:bool,targetns:text
tan	fs float8 float8
tand	fs float8 float8
tanh	fs float8 float8
text	fs text bool	fs text bpchar	fs text char	fs text inet	fs text name	fs text xml
text_ge	fs bool text,text
text_gt	fs bool text,text
text_larger	fs text text,text
text_le	fs bool text,text
text_lt	fs bool text,text
text_pattern_ge	fs bool text,text
text_pattern_gt	fs bool text,text
text_pattern_le	fs bool text,text
text_pattern_lt	fs bool text,text
text_smaller	fs text text,text
textanycat	fs text text,anynonarray
textcat	fs text text,text
texteq	fs bool text,text
texteqname	fs bool text,name
textgename	fs bool text,name
textgtname	fs bool text,name
texticlike	fs bool text,text
texticnlike	fs bool text,text
texticregexeq	fs bool text,text
texticregexne	fs bool text,text
textin	fs text cstring
textlen	fs int4 text
textlename	fs bool text,name
textlike	fs bool text,text
textltname	fs bool text,name
textne	fs bool text,text
textnename	fs bool text,name
textnlike	fs bool text,text
textout	fs cstring text
textregexeq	fs bool text,text
textregexne	fs bool text,text
textsend	fs bytea text
tideq	fs bool tid,tid
tidge	fs bool tid,tid
tidgt	fs bool tid,tid
tidin	fn tid cstring
tidlarger	fs tid tid,tid
tidle	fs bool tid,tid
tidlt	fs bool tid,tid
tidne	fs bool tid,tid
tidout	fs cstring tid
tidsend	fs bytea tid
tidsmaller	fs tid tid,tid
time	fs time interval	fs time time,int4	fn time timestamp	fn time timestamptz	fs time timetz
time_cmp	fs int4 time,time
time_eq	fs bool time,time
time_ge	fs bool time,time
time_gt	fs bool time,time
time_hash	fs int4 time
time_hash_extended	fs int8 time,int8
time_in	fn time cstring,oid,int4
time_larger	fs time time,time
time_le	fs bool time,time
time_lt	fs bool time,time
time_mi_interval	fs time time,interval
time_mi_time	fs interval time,time
time_ne	fs bool time,time
time_out	fs cstring time
time_pl_interval	fs time time,interval
time_send	fs bytea time
time_smaller	fs time time,time
timedate_pl	fs timestamp time,date
timeofday	fs text
timestamp	fs timestamp date	fs timestamp date,time	fs timestamp timestamp,int4	fs timestamp timestamptz
timestamp_cmp	fs int4 timestamp,timestamp
timestamp_cmp_date	fs int4 timestamp,date
timestamp_cmp_timestamptz	fs int4 timestamp,timestamptz
timestamp_eq	fs bool timestamp,timestamp
timestamp_eq_date	fs bool timestamp,date
timestamp_eq_timestamptz	fs bool timestamp,timestamptz
timestamp_ge	fs bool timestamp,timestamp
timestamp_ge_date	fs bool timestamp,date
timestamp_ge_timestamptz	fs bool timestamp,timestamptz
timestamp_gt	fs bool timestamp,timestamp
timestamp_gt_date	fs bool timestamp,date
timestamp_gt_timestamptz	fs bool timestamp,timestamptz
timestamp_hash	fs int4 timestamp
timestamp_hash_extended	fs int8 timestamp,int8
timestamp_in	fs timestamp cstring,oid,int4
timestamp_larger	fs timestamp timestamp,timestamp
timestamp_le	fs bool timestamp,timestamp
timestamp_le_date	fs bool timestamp,date
timestamp_le_timestamptz	fs bool timestamp,timestamptz
timestamp_lt	fs bool timestamp,timestamp
timestamp_lt_date	fs bool timestamp,date
timestamp_lt_timestamptz	fs bool timestamp,timestamptz
timestamp_mi	fs interval timestamp,timestamp
timestamp_mi_interval	fs timestamp timestamp,interval
timestamp_ne	fs bool timestamp,timestamp
timestamp_ne_date	fs bool timestamp,date
timestamp_ne_timestamptz	fs bool timestamp,timestamptz
timestamp_out	fs cstring timestamp
timestamp_pl_interval	fs timestamp timestamp,interval
timestamp_send	fs bytea timestamp
timestamp_smaller	fs timestamp timestamp,timestamp
timestamptypmodin	fn int4 cstring[]
timestamptypmodout	fs cstring int4
timestamptz	fs timestamptz date	fs timestamptz date,time	fs timestamptz date,timetz	fs timestamptz timestamp	fs timestamptz timestamptz,int4
timestamptz_cmp	fs int4 timestamptz,timestamptz
timestamptz_cmp_date	fs int4 timestamptz,date
timestamptz_cmp_timestamp	fs int4 timestamptz,timestamp
timestamptz_eq	fs bool timestamptz,timestamptz
timestamptz_eq_date	fs bool timestamptz,date
timestamptz_eq_timestamp	fs bool timestamptz,timestamp
timestamptz_ge	fs bool timestamptz,timestamptz
timestamptz_ge_date	fs bool timestamptz,date
timestamptz_ge_timestamp	fs bool timestamptz,timestamp
timestamptz_gt	fs bool timestamptz,timestamptz
timestamptz_gt_date	fs bool timestamptz,date
timestamptz_gt_timestamp	fs bool timestamptz,timestamp
timestamptz_hash	fs int4 timestamptz
timestamptz_hash_extended	fs int8 timestamptz,int8
timestamptz_in	fs timestamptz cstring,oid,int4
timestamptz_larger	fs timestamptz timestamptz,timestamptz
timestamptz_le	fs bool timestamptz,timestamptz
timestamptz_le_date	fs bool timestamptz,date
timestamptz_le_timestamp	fs bool timestamptz,timestamp
timestamptz_lt	fs bool timestamptz,timestamptz
timestamptz_lt_date	fs bool timestamptz,date
timestamptz_lt_timestamp	fs bool timestamptz,timestamp
timestamptz_mi	fs interval timestamptz,timestamptz
timestamptz_mi_interval	fs timestamptz timestamptz,interval
timestamptz_ne	fs bool timestamptz,timestamptz
timestamptz_ne_date	fs bool timestamptz,date
timestamptz_ne_timestamp	fs bool timestamptz,timestamp
timestamptz_out	fs cstring timestamptz
timestamptz_pl_interval	fs timestamptz timestamptz,interval
timestamptz_send	fs bytea timestamptz
timestamptz_smaller	fs timestamptz timestamptz,timestamptz
timestamptztypmodin	fn int4 cstring[]
timestamptztypmodout	fs cstring int4
timetypmodin	fn int4 cstring[]
timetypmodout	fs cstring int4
timetz	fs timetz time	fn timetz timestamptz	fs timetz timetz,int4
timetz_cmp	fs int4 timetz,timetz
timetz_eq	fs bool timetz,timetz
timetz_ge	fs bool timetz,timetz
timetz_gt	fs bool timetz,timetz
timetz_hash	fs int4 timetz
timetz_hash_extended	fs int8 timetz,int8
timetz_in	fn timetz cstring,oid,int4
timetz_larger	fs timetz timetz,timetz
timetz_le	fs bool timetz,timetz
timetz_lt	fs bool timetz,timetz
timetz_mi_interval	fs timetz timetz,interval
timetz_ne	fs bool timetz,timetz
timetz_out	fs cstring timetz
timetz_pl_interval	fs timetz timetz,interval
timetz_send	fs bytea timetz
timetz_smaller	fs timetz timetz,timetz
timetzdate_pl	fs timestamptz timetz,date
timetztypmodin	fn int4 cstring[]
timetztypmodout	fs cstring int4
timezone	fs timestamptz interval,timestamp	fs timestamp interval,timestamptz	fs timetz interval,timetz	fs timestamptz text,timestamp	fs timestamp text,timestamptz	fs timetz text,timetz	fs timestamptz timestamp	fs timestamp timestamptz	fs timetz timetz
to_ascii	fs text text	fs text text,int4	fs text text,name
to_bin	fs text int4	fs text int8
to_char	fs text float4,text	fs text float8,text	fs text int4,text	fs text int8,text	fn text interval,text	fs text numeric,text	fn text timestamp,text	fn text timestamptz,text
to_date	fs date text,text
to_hex	fs text int4	fs text int8
to_json	fs json anyelement
to_jsonb	fs jsonb anyelement
to_number	fn numeric text,text
to_oct	fs text int4	fs text int8
to_regclass	fn regclass text
to_regcollation	fn regcollation text
to_regnamespace	fn regnamespace text
to_regoper	fn regoper text
to_regoperator	fn regoperator text
to_regproc	fn regproc text
to_regprocedure	fn regprocedure text
to_regrole	fn regrole text
to_regtype	fn regtype text
to_regtypemod	fn int4 text
to_timestamp	fs timestamptz float8	fs timestamptz text,text
to_tsquery	fs tsquery regconfig,text	fs tsquery text
to_tsvector	fs tsvector json	fs tsvector jsonb	fs tsvector regconfig,json	fs tsvector regconfig,jsonb	fs tsvector regconfig,text	fs tsvector text
transaction_timestamp	fs timestamptz
translate	fs text text,text,text
trigger_in	fa trigger cstring
trigger_out	fn cstring trigger
trim_array	fs anyarray anyarray,int4
trim_scale	fs numeric numeric
trunc	fs float8 float8	fs macaddr macaddr	fs macaddr8 macaddr8	fs numeric numeric	fs numeric numeric,int4
ts_debug	fas record config:regconfig,document:text,>alias:text,>description:text,>token:text,>dictionaries:regdictionary[],>dictionary:regdictionary,>lexemes:text[]	fas record document:text,>alias:text,>description:text,>token:text,>dictionaries:regdictionary[],>dictionary:regdictionary,>lexemes:text[]
ts_delete	fs tsvector tsvector,text	fs tsvector tsvector,text[]
ts_filter	fs tsvector tsvector,char[]
ts_headline	fs json json,tsquery	fs json json,tsquery,text	fs jsonb jsonb,tsquery	fs jsonb jsonb,tsquery,text	fs json regconfig,json,tsquery	fs json regconfig,json,tsquery,text	fs jsonb regconfig,jsonb,tsquery	fs jsonb regconfig,jsonb,tsquery,text	fs text regconfig,text,tsquery	fs text regconfig,text,tsquery,text	fs text text,tsquery	fs text text,tsquery,text
ts_lexize	fn text[] regdictionary,text
ts_match_qv	fs bool tsquery,tsvector
ts_match_tq	fs bool text,tsquery
ts_match_tt	fs bool text,text
ts_match_vq	fs bool tsvector,tsquery
ts_parse	fas record parser_name:text,txt:text,>tokid:int4,>token:text	fas record parser_oid:oid,txt:text,>tokid:int4,>token:text
ts_rank	fs float4 float4[],tsvector,tsquery	fs float4 float4[],tsvector,tsquery,int4	fs float4 tsvector,tsquery	fs float4 tsvector,tsquery,int4
ts_rank_cd	fs float4 float4[],tsvector,tsquery	fs float4 float4[],tsvector,tsquery,int4	fs float4 tsvector,tsquery	fs float4 tsvector,tsquery,int4
ts_rewrite	fn tsquery tsquery,text	fs tsquery tsquery,tsquery,tsquery
ts_stat	fas record query:text,>word:text,>ndoc:int4,>nentry:int4	fas record query:text,weights:text,>word:text,>ndoc:int4,>nentry:int4
ts_token_type	fas record parser_name:text,>tokid:int4,>alias:text,>description:text	fas record parser_oid:oid,>tokid:int4,>alias:text,>description:text
tsm_handler_in	fa tsm_handler cstring
tsm_handler_out	fn cstring tsm_handler
tsmultirange	fs tsmultirange	fs tsmultirange *tsrange[]	fs tsmultirange tsrange
tsq_mcontained	fs bool tsquery,tsquery
tsq_mcontains	fs bool tsquery,tsquery
tsquery_and	fs tsquery tsquery,tsquery
tsquery_cmp	fs int4 tsquery,tsquery
tsquery_eq	fs bool tsquery,tsquery
tsquery_ge	fs bool tsquery,tsquery
tsquery_gt	fs bool tsquery,tsquery
tsquery_le	fs bool tsquery,tsquery
tsquery_lt	fs bool tsquery,tsquery
tsquery_ne	fs bool tsquery,tsquery
tsquery_not	fs tsquery tsquery
tsquery_or	fs tsquery tsquery,tsquery
tsquery_phrase	fs tsquery tsquery,tsquery	fs tsquery tsquery,tsquery,int4
tsqueryin	fs tsquery cstring
tsqueryout	fs cstring tsquery
tsquerysend	fs bytea tsquery
tsrange	fv tsrange timestamp,timestamp	fv tsrange timestamp,timestamp,text
tsrange_subdiff	fs float8 timestamp,timestamp
tstzmultirange	fs tstzmultirange	fs tstzmultirange *tstzrange[]	fs tstzmultirange tstzrange
tstzrange	fv tstzrange timestamptz,timestamptz	fv tstzrange timestamptz,timestamptz,text
tstzrange_subdiff	fs float8 timestamptz,timestamptz
tsvector_cmp	fs int4 tsvector,tsvector
tsvector_concat	fs tsvector tsvector,tsvector
tsvector_eq	fs bool tsvector,tsvector
tsvector_ge	fs bool tsvector,tsvector
tsvector_gt	fs bool tsvector,tsvector
tsvector_le	fs bool tsvector,tsvector
tsvector_lt	fs bool tsvector,tsvector
tsvector_ne	fs bool tsvector,tsvector
tsvector_to_array	fs text[] tsvector
tsvector_update_trigger	fa trigger
tsvector_update_trigger_column	fa trigger
tsvectorin	fs tsvector cstring
tsvectorout	fs cstring tsvector
tsvectorsend	fs bytea tsvector
txid_current	fs int8
txid_current_if_assigned	fn int8
txid_current_snapshot	fs txid_snapshot
txid_snapshot_in	fn txid_snapshot cstring
txid_snapshot_out	fs cstring txid_snapshot
txid_snapshot_send	fs bytea txid_snapshot
txid_snapshot_xip	fvs int8 txid_snapshot
txid_snapshot_xmax	fs int8 txid_snapshot
txid_snapshot_xmin	fs int8 txid_snapshot
txid_status	fn text int8
txid_visible_in_snapshot	fs bool int8,txid_snapshot
unicode_assigned	fs bool text
unicode_version	fs text
unique_key_recheck	fn trigger
unistr	fs text text
unknownin	fn unknown cstring
unknownout	fn cstring unknown
unknownsend	fn bytea unknown
unnest	fas anyelement anyarray	fvs anyrange anymultirange	fas record tsvector:tsvector,>lexeme:text,>positions:int2[],>weights:text[]
upper	fn anyelement anymultirange	fn anyelement anyrange	fs text text
upper_inc	fs bool anymultirange	fs bool anyrange
upper_inf	fs bool anymultirange	fs bool anyrange
uuid_cmp	fs int4 uuid,uuid
uuid_eq	fs bool uuid,uuid
uuid_extract_timestamp	fn timestamptz uuid
uuid_extract_version	fn int2 uuid
uuid_ge	fs bool uuid,uuid
uuid_gt	fs bool uuid,uuid
uuid_hash	fs int4 uuid
uuid_hash_extended	fs int8 uuid,int8
uuid_in	fn uuid cstring
uuid_le	fs bool uuid,uuid
uuid_lt	fs bool uuid,uuid
uuid_ne	fs bool uuid,uuid
uuid_out	fs cstring uuid
uuid_send	fs bytea uuid
uuidv4	fs uuid
uuidv7	fs uuid	fs uuid shift:interval
var_pop	ae float8 float4	ae float8 float8	ae numeric int2	ae numeric int4	ae numeric int8	ae numeric numeric
var_samp	aa float8 float4	aa float8 float8	aa numeric int2	aa numeric int4	aa numeric int8	aa numeric numeric
varbit	fs varbit varbit,int4,bool
varbit_in	fs varbit cstring,oid,int4
varbit_out	fs cstring varbit
varbit_send	fs bytea varbit
varbitcmp	fs int4 varbit,varbit
varbiteq	fs bool varbit,varbit
varbitge	fs bool varbit,varbit
varbitgt	fs bool varbit,varbit
varbitle	fs bool varbit,varbit
varbitlt	fs bool varbit,varbit
varbitne	fs bool varbit,varbit
varbittypmodin	fn int4 cstring[]
varbittypmodout	fs cstring int4
varchar	fs varchar name	fs varchar varchar,int4,bool
varcharin	fs varchar cstring,oid,int4
varcharout	fs cstring varchar
varcharsend	fs bytea varchar
varchartypmodin	fn int4 cstring[]
varchartypmodout	fs cstring int4
variance	aa float8 float4	aa float8 float8	aa numeric int2	aa numeric int4	aa numeric int8	aa numeric numeric
version	fs text
void_in	fs void cstring
void_out	fn cstring void
void_send	fn bytea void
websearch_to_tsquery	fs tsquery regconfig,text	fs tsquery text
width	fs float8 box
width_bucket	fs int4 anycompatible,anycompatiblearray	fs int4 float8,float8,float8,int4	fs int4 numeric,numeric,numeric,int4
xid	fs xid xid8
xid8_larger	fs xid8 xid8,xid8
xid8_smaller	fs xid8 xid8,xid8
xid8cmp	fs int4 xid8,xid8
xid8eq	fs bool xid8,xid8
xid8ge	fs bool xid8,xid8
xid8gt	fs bool xid8,xid8
xid8in	fn xid8 cstring
xid8le	fs bool xid8,xid8
xid8lt	fs bool xid8,xid8
xid8ne	fs bool xid8,xid8
xid8out	fs cstring xid8
xid8send	fs bytea xid8
xideq	fs bool xid,xid
xideqint4	fs bool xid,int4
xidin	fn xid cstring
xidneq	fs bool xid,xid
xidneqint4	fs bool xid,int4
xidout	fs cstring xid
xidsend	fs bytea xid
xml	fs xml text
xml_in	fs xml cstring
xml_is_well_formed	fs bool text
xml_is_well_formed_content	fs bool text
xml_is_well_formed_document	fs bool text
xml_out	fs cstring xml
xml_send	fs bytea xml
xmlagg	ae xml xml
xmlcomment	fs xml text
xmlconcat2	fl xml xml,xml
xmlexists	fs bool text,xml
xmltext	fs xml text
xmlvalidate	fn bool xml,text
xpath	fs xml[] text,xml	fs xml[] text,xml,text[]
xpath_exists	fs bool text,xml	fs bool text,xml,text[]
`,Et=class extends Error{name="ParseFailure";start;end;constructor(t,e,n){super(t),this.start=e,this.end=n}},_={tab:9,newline:10,verticalTab:11,formFeed:12,carriageReturn:13,space:32,doubleQuote:34,hash:35,dollar:36,singleQuote:39,star:42,plus:43,minus:45,dot:46,slash:47,zero:48,nine:57,colon:58,equals:61,greater:62,at:64,backslash:92,underscore:95};function zn(t){return t===32||t>=9&&t<=13}function at(t){return t>=48&&t<=57}function X(t){let e=t|32;return e>=97&&e<=122||t===95||t>=128}function qn(t){return X(t)||at(t)||t===36}function At(t,e){let n=e;for(;qn(t.charCodeAt(n));)n++;return n}function ur(t,e,n,o){let i=e;for(;i<t.length;){let a=t.charCodeAt(i);if(zn(a)||a===65279)i++;else if(pr(t,i,n)){let r=_r(t,i);o(Sn("line",t,i,r)),i=r}else if(a===_.slash&&t.charCodeAt(i+1)===_.star){let r=br(t,i,n.nestedBlocks);if(r<0&&!n.openBlockAllowed)return-1-i;o(Sn("block",t,i,r<0?t.length:r)),i=r<0?t.length:r}else return i}return i}function Sn(t,e,n,o){return{kind:"comment",style:t,text:e.slice(n,o),start:n,end:o}}function pr(t,e,n){let o=t.charCodeAt(e);return o===_.hash?n.hashComments:o!==_.minus||t.charCodeAt(e+1)!==_.minus?!1:!n.dashNeedsBlank||e+2>=t.length||t.charCodeAt(e+2)<=_.space}function _r(t,e){let n=e;for(;n<t.length;){let o=t.charCodeAt(n);if(o===_.newline||o===_.carriageReturn)break;n++}return n}function br(t,e,n){let o=1,i=e+2;for(;i<t.length;)if(t.charCodeAt(i)===_.star&&t.charCodeAt(i+1)===_.slash){if(i+=2,--o===0)return i}else n&&t.charCodeAt(i)===_.slash&&t.charCodeAt(i+1)===_.star?(i+=2,o++):i++;return-1}var gr=200,yr=1024,En=64,re="statement is nested too deeply";function xr(t,e){let n=[],o=[],i=0,a=0,r=0,s=0,l=0,c=0,b=0,A=u=>{u.start<r||(r=u.end,n.push(u))},j=()=>{let u=ur(t,a,e.comments,A);if(u<0){let G=-1-u;return a=t.length,{kind:"error",start:G,end:t.length,value:e.unterminatedComment(t.slice(G))}}if(u>=t.length)return{kind:"end",start:t.length,end:t.length,value:""};let y=e.scan(t,u);return a=y.end,y},N=u=>{for(;;){let y=o[u];if(y!==void 0)return y;o.push(j())}},v=N(0),V=u=>{i=u,i>yr&&(o=o.slice(i-En),i=En),v=N(i)},zt=u=>{o=[],a=u,s=u,V(0)},bt=(u,y)=>u.kind==="word"&&y.includes(u.value),gt=(u,y)=>u.value===y&&u.kind==="symbol",C={text:t,comments:n,get token(){return v},get previousEnd(){return s},get heightBound(){return c+b},peek:(u=1)=>N(i+u),advance(){let u=v;return u.kind==="end"||(s=u.end,V(i+1)),u},atKeyword:(...u)=>bt(v,u),atKeywords:(...u)=>u.every((y,G)=>bt(N(i+G),[y])),peekKeyword:(u,...y)=>bt(N(i+u),y),takeKeyword:(...u)=>bt(v,u)?C.advance():void 0,takeKeywords(...u){if(!C.atKeywords(...u))return!1;for(let y of u)C.advance();return!0},expectKeyword:(...u)=>bt(v,u)?C.advance():C.fail(),expectKeywords(...u){for(let y of u)C.expectKeyword(y)},atSymbol:u=>gt(v,u),peekSymbol:(u,y)=>gt(N(i+u),y),takeSymbol:u=>gt(v,u)?C.advance():void 0,expectSymbol:u=>gt(v,u)?C.advance():C.fail(),atEnd:()=>v.kind==="end"||gt(v,";"),fail(u){if(v.kind==="error")throw new Et(v.value,v.start,v.end);let y=v.kind==="end"?void 0:t.slice(v.start,v.end);throw new Et(u??e.syntaxError(y),v.start,v.end)},failAt(u,y,G){throw new Et(u,y,G)},mark:()=>v.start,reset(u){let y=i;for(;y>=0&&N(y).start!==u;)y--;if(y<=0)return zt(u);s=N(y-1).end,V(y)},nest(u){++l>gr&&C.fail(re);let y=b,G=c;b=0,c=0;let Ga=u();return c=Math.max(G,b+c+1),b=y,l--,Ga},link(){b++},beginStatement(){l=0,c=0,b=0}};return C}function z(t){return{kind:"identifier",name:t.value,quoted:t.kind==="quoted",start:t.start,end:t.end}}function q(t){if(t.kind==="quoted")return!0;if(t.kind!=="word")return!1;let e=W(t.value);return e===void 0||e==="unreserved"||e==="column"}function I(t){if(t.kind==="quoted")return!0;if(t.kind!=="word")return!1;let e=W(t.value);return e===void 0||e==="unreserved"||e==="function"}function O(t){return t.kind==="word"||t.kind==="quoted"}function vr(t){return t.kind==="quoted"||t.kind==="word"&&ar(t.value)}function d(t){return q(t.token)?z(t.advance()):t.fail()}function An(t){return I(t.token)?z(t.advance()):t.fail()}function k(t){return O(t.token)?z(t.advance()):t.fail()}function R(t){let{token:e}=t;return q(e)||I(e)?z(t.advance()):t.fail()}function x(t){let e=[d(t)];return hr(t,e),T(t,e)}function rt(t){return t.peekSymbol(1,".")?x(t):T(t,[An(t)])}function hr(t,e){for(;t.takeSymbol(".");)e.push(k(t))}function T(t,e){let n=e[0]?.start??t.token.start;return{kind:"qualified_name",parts:e,start:n,end:t.previousEnd}}function p(t,e){let n=[e(t)];for(;t.takeSymbol(",");)n.push(e(t));return n}function g(t,e){t.expectSymbol("(");let n=p(t,e);return t.expectSymbol(")"),n}function st(t){return t.atSymbol("(")?g(t,d):[]}function wr(t,e){if(!(t.charCodeAt(e)!==_.at||!X(t.charCodeAt(e+1))))return At(t,e+1)}var kr="+-*/<>=~!@#%^&|`?",Kr=/[~!@#%^&|`?]/;function $t(t){return t<128&&kr.includes(String.fromCharCode(t))}function jr(t,e){let n=e;for(;$t(t.charCodeAt(n))&&!zr(t,n);)n++;let o=wr(t,n-1);if(o!==void 0&&qr(t,e,n)&&(n--,n===e))return{kind:"macro",start:e,end:o,value:t.slice(e+1,o)};n=Sr(t,e,n);let i=t.slice(e,n);return{kind:"symbol",start:e,end:n,value:i==="!="?"<>":i}}function zr(t,e){let n=t.charCodeAt(e),o=t.charCodeAt(e+1);return n===_.minus&&o===_.minus||n===_.slash&&o===_.star}function qr(t,e,n){let o=n;for(;o>e&&t.charCodeAt(o-1)===_.at;)o--;return(n-o)%2===1}function Sr(t,e,n){let o=n;for(;o-e>1;){let i=t.charCodeAt(o-1);if(i!==_.plus&&i!==_.minus||Kr.test(t.slice(e,o-1)))break;o--}return o}var m={none:0,or:1,and:2,not:3,is:4,comparison:5,pattern:6,other:7,additive:8,multiplicative:9,power:10,at:11,collate:12,sign:13,cast:15},Er=new Map([["+",m.additive],["-",m.additive],["*",m.multiplicative],["/",m.multiplicative],["%",m.multiplicative],["^",m.power],["<",m.comparison],[">",m.comparison],["=",m.comparison],["<=",m.comparison],[">=",m.comparison],["<>",m.comparison],["::",m.cast],["=>",m.none]]),Ar=new Map([["or",m.or],["and",m.and],["is",m.is],["isnull",m.is],["notnull",m.is],["between",m.pattern],["in",m.pattern],["like",m.pattern],["ilike",m.pattern],["similar",m.pattern],["not",m.pattern],["operator",m.other],["at",m.at],["collate",m.collate]]);function yt(t,e){let{token:n}=t;if(n.kind==="symbol")return $n(n);if(n.kind!=="word")return m.none;let o=Ar.get(n.value);return o===void 0||!$r(t,n.value)?m.none:e==="restricted"?Nr(t,n.value)?o:m.none:e==="target"&&Rr(t.peek())?m.none:o}function $n(t){let e=Er.get(t.value);return e!==void 0?e:$t(t.value.charCodeAt(0))?m.other:m.none}function $r(t,e){switch(e){case"not":return t.peekKeyword(1,"between","in","like","ilike","similar");case"similar":return t.peekKeyword(1,"to");case"at":return t.peekKeyword(1,"time","local");case"operator":return t.peekSymbol(1,"(");default:return!0}}function Nr(t,e){return e==="operator"?!0:e!=="is"?!1:t.peekKeyword(t.peekKeyword(1,"not")?2:1,"distinct","document")}var Cr=new Set("from into where group having window union intersect except order limit offset fetch for".split(" "));function Rr(t){return t.kind==="end"?!0:t.kind==="word"?Cr.has(t.value):t.kind==="symbol"&&(t.value===","||t.value===";"||t.value===")")}function Ir(t){let{token:e}=t;return e.kind==="word"?e.value==="operator"&&t.peekSymbol(1,"("):e.kind!=="symbol"?!1:e.value==="+"||e.value==="-"||$n(e)===m.other}function se(t){let{token:e}=t;return e.kind!=="symbol"||e.value==="=>"||e.value==="::"?!1:$t(e.value.charCodeAt(0))}function le(t){let{start:e}=t.token;if(!t.takeKeyword("operator"))return fe(t,void 0,e);t.expectSymbol("(");let n=Or(t);return t.expectSymbol(")"),{...n,start:e,end:t.previousEnd}}function Or(t){let{start:e}=t.token;if(se(t))return fe(t,void 0,e);let n=d(t).name;for(t.expectSymbol(".");!se(t);)n=k(t).name,t.expectSymbol(".");return fe(t,n,e)}function fe(t,e,n){return se(t)||t.fail(),{kind:"operator",name:t.advance().value,...e!==void 0&&{schema:e},start:n,end:t.previousEnd}}function U(t,e,n=e.value){return{kind:"literal",type:t,value:n,start:e.start,end:e.end}}function D(t){return t.token.kind==="integer"?U("integer",t.advance()):t.fail()}function S(t){return t.token.kind==="string"?U("string",t.advance()):t.fail()}function Tr(t){let{start:e}=t.expectKeyword("array");if(t.atSymbol("["))return Nn(t,e);let n=tt(t);return n.kind!=="query"?t.fail():{kind:"array_subquery",query:n.query,start:e,end:t.previousEnd}}function Nn(t,e){return t.nest(()=>{t.expectSymbol("[");let n=Ur(t);return t.expectSymbol("]"),{kind:"array",elements:n,start:e,end:t.previousEnd}})}function Ur(t){return t.atSymbol("]")?[]:t.atSymbol("[")?p(t,()=>Nn(t,t.token.start)):p(t,f)}function Pr(t){let{start:e}=t.expectKeyword("case");return t.nest(()=>{let n=t.atKeyword("when")?void 0:f(t),o=[Cn(t)];for(;t.atKeyword("when");)o.push(Cn(t));let i=t.takeKeyword("else")?f(t):void 0;return t.expectKeyword("end"),{kind:"case",branches:o,...n&&{operand:n},...i&&{otherwise:i},start:e,end:t.previousEnd}})}function Cn(t){let{start:e}=t.expectKeyword("when"),n=f(t);t.expectKeyword("then");let o=f(t);return{kind:"case_branch",condition:n,result:o,start:e,end:t.previousEnd}}function xt(t,e,n){let o=n;for(;;){if(t.atSymbol("[")){let i=In(t);o={kind:"subscript",operand:o,subscripts:i,start:e,end:t.previousEnd}}else if(t.takeSymbol(".")){let i=Br(t);if(o={kind:"field_access",operand:o,field:i,start:e,end:t.previousEnd},i==="*")return Rn(t,o)}else return o;t.link()}}function Br(t){return t.takeSymbol("*")?"*":k(t)}function Rn(t,e){return(t.atSymbol(".")||t.atSymbol("["))&&t.fail('improper use of "*"'),e}function In(t){let e=[];for(;t.atSymbol("[");)e.push(t.nest(()=>Dr(t)));return e}function Dr(t){let{start:e}=t.expectSymbol("["),n=t.atSymbol(":")?void 0:f(t),o=t.takeSymbol(":")!==void 0,i=!o||t.atSymbol("]")?void 0:f(t);return t.expectSymbol("]"),{kind:"subscript_item",slice:o,...n&&{lower:n},...i&&{upper:i},start:e,end:t.previousEnd}}function Nt(t){return t.takeKeyword("order")?(t.expectKeyword("by"),On(t)):[]}function On(t){return p(t,Lr)}function Lr(t){let{start:e}=t.token,n=f(t),o=Fr(t),i=Tn(t);return{kind:"order_item",expression:n,...o&&{direction:o},...i&&{nulls:i},start:e,end:t.previousEnd}}function Fr(t){return t.takeKeyword("using")?(le(t),"using"):t.takeKeyword("asc")?"asc":t.takeKeyword("desc")?"desc":void 0}function Tn(t){if(t.takeKeyword("nulls"))return t.expectKeyword("first","last").value==="first"?"first":"last"}function Mr(t){return t.takeKeyword("window")?p(t,Gr):[]}function Gr(t){let e=d(t);t.expectKeyword("as");let n=Un(t);return{kind:"named_window",name:e,window:n,start:e.start,end:t.previousEnd}}function Un(t){return t.nest(()=>{let{start:e}=t.expectSymbol("("),n=q(t.token)&&!t.atKeyword("partition","range","rows","groups")?d(t):void 0,o=t.takeKeyword("partition")?Wr(t):[],i=Nt(t),a=Qr(t);return t.expectSymbol(")"),{kind:"window",...n&&{base:n},partitionBy:o,orderBy:i,...a&&{frame:a},start:e,end:t.previousEnd}})}function Wr(t){return t.expectKeyword("by"),p(t,f)}function Qr(t){let e=t.takeKeyword("rows","range","groups");if(!e)return;let n=e.value==="rows"?"rows":e.value==="range"?"range":"groups",o=t.takeKeyword("between")!==void 0,i=Pn(t);o&&t.expectKeyword("and");let a=o?Pn(t):void 0;Hr(t,i,a);let r=Yr(t);return{kind:"window_frame",unit:n,from:i,...a&&{to:a},...r&&{exclude:r},start:e.start,end:t.previousEnd}}function Pn(t){let{start:e}=t.token,n=a=>({kind:"frame_bound",bound:a,start:e,end:t.previousEnd});if(t.takeKeywords("unbounded","preceding"))return n("unbounded_preceding");if(t.takeKeywords("unbounded","following"))return n("unbounded_following");if(t.takeKeywords("current","row"))return n("current_row");let o=f(t),i=t.expectKeyword("preceding","following").value==="preceding"?"preceding":"following";return{...n(i),offset:o}}function Hr(t,e,n){let o=Zr(e.bound,n?.bound??"current_row",n!==void 0),i=n??e;o!==void 0&&t.failAt(o,i.start,i.end)}function Zr(t,e,n){if(t==="unbounded_following")return"frame start cannot be UNBOUNDED FOLLOWING";if(e==="unbounded_preceding")return"frame end cannot be UNBOUNDED PRECEDING";if(t==="following"&&!n)return"frame starting from following row cannot end with current row";if(t==="current_row"&&e==="preceding")return"frame starting from current row cannot have preceding rows";if(t==="following"&&(e==="preceding"||e==="current_row"))return"frame starting from following row cannot have preceding rows"}function Yr(t){if(!t.takeKeyword("exclude"))return;if(t.takeKeyword("group"))return"group";if(t.takeKeyword("ties"))return"ties";let e=t.expectKeyword("current","no").value;return t.expectKeyword(e==="current"?"row":"others"),e==="current"?"current_row":"no_others"}function h(t){let{start:e}=t.token,n=t.takeKeyword("setof")!==void 0,o=It(t);return Rt(t,e,o,n)}function Ct(t){let{start:e}=t.token,n=t.takeKeyword("setof")!==void 0,o=It(t);return o.written&&o.written.parts.length>1&&t.atSymbol("%")&&t.peekKeyword(1,"type")?(t.advance(),t.advance(),{kind:"type_name",...o,dimensions:0,setOf:n,percentType:!0,start:e,end:t.previousEnd}):Rt(t,e,o,n)}function Rt(t,e,n,o){let i=Vr(t);return{kind:"type_name",...n,dimensions:i,setOf:o,percentType:!1,start:e,end:t.previousEnd}}function Vr(t){if(t.takeKeyword("array"))return t.takeSymbol("[")&&(D(t),t.expectSymbol("]")),1;let e=0;for(;t.takeSymbol("[");)t.atSymbol("]")||D(t),t.expectSymbol("]"),e++;return e}var de={int:()=>K("int4"),integer:()=>K("int4"),smallint:()=>K("int2"),bigint:()=>K("int8"),real:()=>K("float4"),float:Jr,decimal:ue,dec:ue,numeric:ue,boolean:()=>K("bool"),bit:ts,character:Ot,char:Ot,nchar:Ot,varchar:t=>K("varchar",lt(t)),national:es,time:t=>Dn(t,"time"),timestamp:t=>Dn(t,"timestamp"),interval:ns,json:()=>K("json")};function Bn(t){return Object.hasOwn(de,t)}function It(t){let{token:e}=t;if(e.kind==="word"){let n=Object.hasOwn(de,e.value)?de[e.value]:void 0;if(n)return t.advance(),n(t);if(t.takeKeywords("double","precision"))return K("float8")}return Xr(t)}function Xr(t){I(t.token)||t.fail();let e=[z(t.advance())];for(;t.takeSymbol(".");)e.push(k(t));let n=T(t,e);return{...ce(t,e),written:n,modifiers:me(t)}}function ce(t,e){let n=e.map(r=>r.name),o=n.at(-1)??t.fail(),i=n.at(-2),a=n.length===3?n[0]:void 0;return{name:o,...i!==void 0&&{schema:i},...a!==void 0&&{catalog:a}}}function K(t,e=[]){return{schema:"pg_catalog",name:t,modifiers:e}}function me(t){if(!t.takeSymbol("("))return[];let e=p(t,f);return t.expectSymbol(")"),e}function lt(t){if(!t.takeSymbol("("))return[];let e=D(t);return t.expectSymbol(")"),[e]}function ue(t){return K("numeric",me(t))}function Jr(t){if(!t.takeSymbol("("))return K("float8");let e=D(t),n=Number(e.value);return n<1&&t.failAt("precision for type float must be at least 1 bit",e.start,e.end),n>53&&t.failAt("precision for type float must be less than 54 bits",e.start,e.end),t.expectSymbol(")"),K(n<=24?"float4":"float8")}function ts(t){let e=t.takeKeyword("varying")?"varbit":"bit";return K(e,me(t))}function Ot(t){let e=t.takeKeyword("varying")?"varchar":"bpchar";return K(e,lt(t))}function es(t){return t.expectKeyword("character","char"),Ot(t)}function Dn(t,e){let n=lt(t);return t.takeKeywords("with","time")?(t.expectKeyword("zone"),K(`${e}tz`,n)):(t.takeKeywords("without","time")&&t.expectKeyword("zone"),K(e,n))}function ns(t){return t.atSymbol("(")?K("interval",lt(t)):{...K("interval"),...Fn(t)}}var Ln={year:["month"],month:[],day:["hour","minute","second"],hour:["minute","second"],minute:["second"],second:[]};function Fn(t){let e=t.takeKeyword(...Object.keys(Ln));if(!e)return{};let n=Ln[e.value]??[];if(n.length>0&&t.takeKeyword("to")){let o=t.expectKeyword(...n);return{intervalFields:`${e.value} to ${o.value}`,modifiers:o.value==="second"?lt(t):[]}}return{intervalFields:e.value,modifiers:e.value==="second"?lt(t):[]}}function Mn(t){let{token:e}=t,n=q(e),o=I(e);!n&&!o&&t.fail();let i=[z(t.advance())];for(;t.atSymbol(".")&&O(t.peek());)t.advance(),i.push(z(t.advance()));if(i.length>1?n:o){if(t.atSymbol("("))return as(t,T(t,i));if(t.token.kind==="string")return is(t,i)}return n?os(t,i):t.fail()}function os(t,e){let n=e[0]?.start??t.token.start;return t.atSymbol(".")?(t.advance(),t.expectSymbol("*"),Rn(t,{kind:"star",qualifier:e,start:n,end:t.previousEnd})):xt(t,n,{kind:"column_reference",parts:e,start:n,end:t.previousEnd})}function is(t,e){let n=T(t,e),o={...ce(t,e),written:n,modifiers:[]};return pe(t,n.start,o)}function pe(t,e,n){let o={...Rt(t,e,n,!1)};return t.token.kind!=="string"&&t.fail(),{kind:"cast",operand:U("string",t.advance()),type:o,form:"literal",start:e,end:t.previousEnd}}function as(t,e){let n=_e(t,e);if(t.token.kind==="string"&&rs(n)){let o=n.arguments.map(i=>i.value);return pe(t,e.start,{...ce(t,e.parts),written:e,modifiers:o})}return ds(t,n)}function rs(t){return t.star||t.distinct||t.arguments.length===0||t.orderBy.length>0?!1:t.arguments.every(e=>!e.name&&!e.variadic)}function _e(t,e){return t.nest(()=>{t.expectSymbol("(");let n=ss(t);return t.expectSymbol(")"),{kind:"function_call",name:e,form:"plain",...n,start:e.start,end:t.previousEnd}})}function ss(t){let e={arguments:[],star:!1,distinct:!1,orderBy:[]};if(t.atSymbol(")"))return e;if(t.atSymbol("*"))return t.advance(),{...e,star:!0};let n=t.takeKeyword("distinct","all"),o=ls(t,n===void 0),i=Nt(t);return{arguments:o,star:!1,distinct:n?.value==="distinct",orderBy:i}}function ls(t,e){let n=[];do{let o=Tt(t,e);if(n.push(o),o.variadic)break}while(t.takeSymbol(","));return n}function Tt(t,e){let{start:n}=t.token,o=e&&t.takeKeyword("variadic")!==void 0,i=fs(t),a=f(t);return{kind:"argument",variadic:o,value:a,...i&&{name:i},start:n,end:t.previousEnd}}function fs(t){if(!t.peekSymbol(1,"=>")&&!t.peekSymbol(1,":=")||!I(t.token))return;let e=z(t.advance());return t.advance(),e}function ds(t,e){let n=cs(t,e),o=Gn(t),i=Wn(t);return!n&&!o&&!i?e:{...e,...n&&{withinGroup:n},...o&&{filter:o},...i&&{over:i},end:t.previousEnd}}function cs(t,e){if(!t.atKeywords("within","group"))return;let{start:n}=t.token,o=a=>t.failAt(a,n,t.token.end);e.orderBy.length>0&&o("cannot use multiple ORDER BY clauses with WITHIN GROUP"),e.distinct&&o("cannot use DISTINCT with WITHIN GROUP"),e.arguments.some(a=>a.variadic)&&o("cannot use VARIADIC with WITHIN GROUP"),t.expectKeywords("within","group"),t.expectSymbol("("),t.expectKeywords("order","by");let i=On(t);return t.expectSymbol(")"),i}function Gn(t){if(!t.atKeyword("filter")||!t.peekSymbol(1,"("))return;t.advance(),t.advance(),t.expectKeyword("where");let e=f(t);return t.expectSymbol(")"),e}function Wn(t){if(t.takeKeyword("over"))return t.atSymbol("(")?Un(t):d(t)}function L(t){let e=f(t);return Ut(t),e}function Ut(t){if(!t.takeKeywords("format","json")||!t.takeKeyword("encoding"))return;let e=d(t);["utf8","utf16","utf32"].includes(e.name.toLowerCase())||t.failAt(`unrecognized JSON encoding: ${e.name}`,e.start,e.end)}function ms(t){let e=f(t);return t.takeKeyword("value")||t.expectSymbol(":"),[e,L(t)]}function be(t){if(!t.takeKeyword("returning"))return;let e=h(t);return Ut(t),e}function Pt(t){t.takeKeyword("null","absent")&&t.expectKeywords("on","null")}function Qn(t){return t.takeKeyword("passing")?p(t,()=>{let e=L(t);return t.expectKeyword("as"),k(t),e}):[]}function Hn(t){if(t.takeKeyword("with"))t.takeKeyword("conditional","unconditional");else if(!t.takeKeyword("without"))return!1;return t.takeKeyword("array"),t.expectKeyword("wrapper"),!0}function Zn(t){return t.takeKeyword("keep","omit")?(t.expectKeyword("quotes"),t.takeKeyword("on")&&t.expectKeywords("scalar","string"),!0):!1}function Yn(t){let e=ge(t);if(!e)return{};if(t.expectKeyword("on"),t.expectKeyword("empty","error").value==="error")return{onError:e};let n=ge(t);return n?(t.expectKeywords("on","error"),{onEmpty:e,onError:n}):{onEmpty:e}}var Vn={error:"error",null:"null",true:"true",false:"false",unknown:"unknown"};function ge(t){let{start:e}=t.token,n=(a,r)=>({kind:"json_behavior",behavior:a,...r&&{value:r},start:e,end:t.previousEnd});if(t.takeKeyword("default"))return n("default",f(t));if(t.takeKeyword("empty"))return t.takeKeyword("array")?n("empty_array"):n(t.takeKeyword("object")?"empty_object":"empty");let o=t.takeKeyword(...Object.keys(Vn)),i=o&&Vn[o.value];return i&&n(i)}function Xn(t){return{kind:"argument",variadic:!1,value:t,start:t.start,end:t.end}}function J(t,e,n,o,i){let a={start:o.start,end:o.end};return{kind:"function_call",name:{kind:"qualified_name",parts:[{kind:"identifier",name:e,quoted:!1,...a}],...a},form:"special",arguments:i.map(Xn),star:!1,distinct:!1,orderBy:[],start:n,end:t.previousEnd}}function us(t,e,n,o){let i=t.advance();if(i.value!=="is")return Jn(t,e,n,"null",i.value==="notnull");let a=t.takeKeyword("not")!==void 0;return t.takeKeyword("distinct")?(t.expectKeyword("from"),bs(t,e,n,a,i.start,o)):Jn(t,e,n,ps(t),a)}function Jn(t,e,n,o,i){return{kind:"is_test",test:o,negated:i,operand:n,start:e,end:t.previousEnd}}function ps(t){return t.takeKeyword("null")?"null":t.takeKeyword("true")?"true":t.takeKeyword("false")?"false":t.takeKeyword("unknown")?"unknown":t.takeKeyword("document")?"document":t.takeKeyword("json")?_s(t):(t.takeKeyword("nfc","nfd","nfkc","nfkd"),t.expectKeyword("normalized"),"normalized")}function _s(t){return t.takeKeyword("value","array","object","scalar"),Bt(t),"json"}function Bt(t){(t.takeKeywords("with","unique")||t.takeKeywords("without","unique"))&&t.takeKeyword("keys")}function bs(t,e,n,o,i,a){let r=$(t,m.comparison,a);return yt(t,a)===m.is&&t.fail(),{kind:"is_distinct_from",negated:o,left:n,right:r,operatorStart:i,start:e,end:t.previousEnd}}function gs(t,e,n,o){let i=t.token.start,a=t.takeKeyword("not")!==void 0;if(t.takeKeyword("in"))return ys(t,e,n,a,i);let r=t.takeKeyword("between")?xs(t,e,n,a,i,o):hs(t,e,n,a,i,o);return r.kind!=="quantified"&&yt(t,o)===m.pattern&&t.fail(),r}function ys(t,e,n,o,i){let a=tt(t),r={negated:o,operand:n,operatorStart:i,start:e,end:t.previousEnd};return a.kind==="query"?{kind:"in_query",query:a.query,...r}:{kind:"in_list",list:a.expressions,...r}}function xs(t,e,n,o,i,a){let r=t.takeKeyword("symmetric","asymmetric")?.value==="symmetric",s=et(t);t.expectKeyword("and");let l=$(t,m.other,a);return{kind:"between",negated:o,symmetric:r,operand:n,low:s,high:l,operatorStart:i,start:e,end:t.previousEnd}}var vs={like:"like",ilike:"ilike",similar:"similar_to"};function hs(t,e,n,o,i,a){let r=t.expectKeyword("like","ilike","similar");if(r.value==="similar")t.expectKeyword("to");else if(Bo(t))return Do(t,e,n,ws(t,r.value,o,i));let s=$(t,m.other,a),l=t.takeKeyword("escape")?$(t,m.other,a):void 0;return{kind:"pattern_match",operator:vs[r.value]??"like",negated:o,operand:n,pattern:s,...l&&{escape:l},operatorStart:i,start:e,end:t.previousEnd}}function ws(t,e,n,o){return{kind:"operator",name:`${n?"!":""}~~${e==="ilike"?"*":""}`,start:o,end:t.previousEnd}}function to(t){if(!ks(t))return;let{start:e}=t.token;return pe(t,e,It(t))}function ks(t){return t.token.value==="double"?t.peekKeyword(1,"precision"):Bn(t.token.value)?t.peek().kind==="string"||t.peekSymbol(1,"(")||t.peekKeyword(1,"varying","character","char")?!0:t.peekKeyword(1,"with","without")&&t.peekKeyword(2,"time"):!1}function Ks(t){let e=t.peekSymbol(1,"(");if(!e&&t.peek().kind!=="string")return;let{start:n}=t.advance(),o=e?js(t):[],i=t.previousEnd,a=S(t),r=e?{}:Fn(t);return{kind:"cast",operand:a,type:{kind:"type_name",schema:"pg_catalog",name:"interval",modifiers:o,...r,dimensions:0,setOf:!1,percentType:!1,start:n,end:i},form:"literal",start:n,end:t.previousEnd}}function js(t){t.expectSymbol("(");let e=D(t);return t.expectSymbol(")"),[e]}function ye(t,e){if(!t.peekSymbol(1,"("))return;let{start:n}=t.advance();return t.nest(()=>{t.expectSymbol("(");let o=e();return t.expectSymbol(")"),xe(o,n,t.previousEnd)})}function xe(t,e,n){return{kind:"json_function",arguments:[],orderBy:[],...t,start:e,end:n}}function ve(t){let{token:e}=t;return e.value==="json"&&t.peek().kind==="string"?to(t):ye(t,()=>{if(e.value==="json_scalar")return{name:"json_scalar",arguments:[f(t)]};let n=[L(t)];return e.value==="json"?(Bt(t),{name:"json",arguments:n}):{name:"json_serialize",arguments:n,...ft(t)}})}function ft(t){let e=be(t);return e?{returning:e}:{}}function zs(t){if(!t.peekSymbol(1,"("))return;let e=t.advance();return t.nest(()=>{t.expectSymbol("(");let n=qs(t);t.expectSymbol(")");let o={start:e.start,end:t.previousEnd};return n.kind==="pairs"?xe({name:"json_object",...n.parts},o.start,o.end):{kind:"function_call",name:{...T(t,[z(e)]),end:e.end},form:"plain",arguments:n.items,star:!1,distinct:!1,orderBy:[],...o}})}function qs(t){if(t.atSymbol(")")||t.atKeyword("returning"))return{kind:"pairs",parts:ft(t)};if(I(t.token)&&(t.peekSymbol(1,"=>")||t.peekSymbol(1,":=")))return{kind:"call",items:eo(t,[])};let e=f(t);if(t.atSymbol(",")||t.atSymbol(")")){let n=[Xn(e)];return{kind:"call",items:t.takeSymbol(",")?eo(t,n):n}}return{kind:"pairs",parts:Ss(t,e)}}function eo(t,e){let n=[...e];do n.push(Tt(t,!1));while(t.takeSymbol(","));return n}function Ss(t,e){let n=[],o=e;for(;t.takeKeyword("value")||t.expectSymbol(":"),n.push(o,L(t)),!!t.takeSymbol(",");)o=f(t);return Pt(t),Bt(t),{arguments:n,...ft(t)}}function Es(t){return ye(t,()=>{if(t.atSymbol(")")||t.atKeyword("returning"))return{name:"json_array",...ft(t)};if(Gt(t)){let n=P(t);return Ut(t),{name:"json_array",query:n,...ft(t)}}let e=[L(t)];for(;t.takeSymbol(",");)e.push(L(t));return Pt(t),{name:"json_array",arguments:e,...ft(t)}})}function As(t){return no(t,()=>{let e=ms(t);return Pt(t),Bt(t),{name:"json_objectagg",arguments:e}})}function $s(t){return no(t,()=>{let e=L(t),n=Nt(t);return Pt(t),{name:"json_arrayagg",arguments:[e],orderBy:n}})}function no(t,e){if(!t.peekSymbol(1,"("))return;let{start:n}=t.advance();return t.nest(()=>{t.expectSymbol("(");let o=e(),i=be(t);t.expectSymbol(")");let a=Gn(t),r=Wn(t),s={...i&&{returning:i},...a&&{filter:a},...r&&{over:r}};return xe({...o,...s},n,t.previousEnd)})}var Ns={json_query:"json_query",json_value:"json_value",json_exists:"json_exists"};function he(t){let e=Ns[t.token.value]??"json_query";return ye(t,()=>{let n=L(t);t.expectSymbol(",");let o=f(t),i=Qn(t),a=e==="json_exists"?void 0:be(t);e==="json_query"&&(Hn(t),Zn(t));let r=e==="json_exists"?we(t):Yn(t);return{name:e,arguments:[n,o,...i],...a&&{returning:a},...r}})}function we(t){let e=ge(t);return e?(t.expectKeywords("on","error"),{onError:e}):{}}function ke(t){return t==="notnull"||t==="nullable"}function Cs(t){return t==="arg"||t==="narg"||t==="slice"}function Rs(t){let{name:e,start:n,end:o}=t;if(!Cs(e)&&!ke(e)&&e!=="embed")return Dt(t,`function "sqlc.${e}" does not exist`);let[i,...a]=t.arguments;if(!i||a.length>0)return Dt(t,`expected 1 parameter to sqlc.${e}; got ${t.arguments.length}`);if(ke(e))return Os(t,e,i);let r=Is(i,t);if(!r)return Dt(t,oo(e,i));let s=r.map(l=>l.name).join("");return e==="embed"?{kind:"embed",name:s,parts:r,start:n,end:o}:{kind:"parameter",form:e,name:s,start:n,end:o}}function Is(t,e){if(t.parts)return t.parts;if(t.string===void 0)return;let n=t.value??e;return[{kind:"identifier",name:t.string,quoted:!0,start:n.start,end:n.end}]}function Os(t,e,n){return!n.value||n.value.kind==="star"?Dt(t,oo(e,n)):{kind:"nullability",assertion:e,operand:n.value,start:t.start,end:t.end}}function oo(t,e){return`expected parameter to sqlc.${t} to be string or reference; got "${e.text}"`}function Dt(t,e){return{kind:"invalid_macro",message:e,start:t.start,end:t.end}}function Ts(t){return t.atKeyword("sqlc")&&t.peekSymbol(1,".")&&t.peek(2).kind==="word"&&t.peekSymbol(3,"(")}function Us(t){let{start:e}=t.advance();t.advance();let n=t.advance().value,o=t.nest(()=>{let i=t.expectSymbol("("),a=t.atSymbol(")")?[]:Ps(t,i.end,ke(n));return t.expectSymbol(")"),Rs({name:n,arguments:a,start:e,end:t.previousEnd})});return xt(t,e,o)}function Ps(t,e,n){let o=[],i=e;do{let{token:a}=t,r=n?void 0:Bs(t),s=r?void 0:Ds(t),l=t.text.slice(i,t.token.start).trim(),c=!n&&Ls(t,i),b=a.kind==="string"&&s?.kind==="literal"?a.value:void 0;o.push({text:l,...s&&{value:s},...!c&&r&&{parts:r},...!c&&b!==void 0&&{string:b}}),i=t.token.end}while(t.takeSymbol(","));return o}function Bs(t){let e=0;for(;O(t.peek(e))&&t.peekSymbol(e+1,".");)e+=2;if(!O(t.peek(e))||!t.peekSymbol(e+1,")")&&!t.peekSymbol(e+1,","))return;let n=[z(t.advance())];for(;t.takeSymbol(".");)n.push(z(t.advance()));return n}function Ds(t){let{start:e,end:n}=t.token;return t.takeSymbol("*")?{kind:"star",qualifier:[],start:e,end:n}:f(t)}function Ls(t,e){let n=t.comments.findLast(o=>o.start<t.token.start);return n!==void 0&&n.start>=e}function Fs(t){if(t.peekSymbol(1,"("))return ao(t,io(t))}function io(t){let{start:e}=t.expectKeyword("row");return t.nest(()=>{t.expectSymbol("(");let n=t.atSymbol(")")?[]:p(t,f);return t.expectSymbol(")"),{kind:"row",elements:n,explicit:!0,start:e,end:t.previousEnd}})}function ao(t,e){if(!t.atKeyword("overlaps"))return e;e.elements.length!==2&&t.failAt("wrong number of parameters on left side of OVERLAPS expression",e.start,e.end);let n=t.advance(),o=Ms(t);return o.elements.length!==2&&t.failAt("wrong number of parameters on right side of OVERLAPS expression",o.start,o.end),J(t,"overlaps",e.start,n,[...e.elements,...o.elements])}function Ms(t){if(t.atKeyword("row"))return io(t);let{start:e}=t.token,n=tt(t);return n.kind==="query"||n.expressions.length<2?t.fail():{kind:"row",elements:n.expressions,explicit:!1,start:e,end:t.previousEnd}}function Q(t,e){if(!t.peekSymbol(1,"("))return;let n=t.advance();return t.nest(()=>{t.expectSymbol("(");let o=e(n);return t.expectSymbol(")"),o(t.previousEnd)})}function Lt(t,e){return Q(t,n=>{let{name:o,values:i}=e();return()=>J(t,o,n.start,n,i)})}function Gs(t){if(!t.peekSymbol(1,"("))return;let{start:e}=t.advance(),n=tt(t);return n.kind!=="query"?t.fail():{kind:"exists",query:n.query,start:e,end:t.previousEnd}}function ro(t){return Q(t,({start:e})=>{let n=f(t);t.expectKeyword("as");let o=h(t);return i=>({kind:"cast",operand:n,type:o,form:"cast",start:e,end:i})})}function Ws(t){return ro(t)}function Qs(t){return Q(t,({start:e})=>{let n=p(t,f);return o=>({kind:"coalesce",arguments:n,start:e,end:o})})}function Hs(t){return Q(t,({start:e})=>{let n=f(t);t.expectSymbol(",");let o=f(t);return i=>({kind:"nullif",left:n,right:o,start:e,end:i})})}function so(t){return Q(t,({start:e,value:n})=>{let o=p(t,f),i=n==="greatest"?"greatest":"least";return a=>({kind:"extremum",which:i,arguments:o,start:e,end:a})})}function Zs(t){return Q(t,({start:e})=>{let n=p(t,f);return o=>({kind:"grouping",arguments:n,start:e,end:o})})}function Ys(t){return Q(t,({start:e})=>n=>({kind:"json_function",name:"merge_action",arguments:[],orderBy:[],start:e,end:n}))}function Vs(t){return Lt(t,()=>{let{token:e}=t;e.kind!=="string"&&!Js(e)&&t.fail();let n=U("string",t.advance());return t.expectKeyword("from"),{name:"extract",values:[n,f(t)]}})}var Xs=new Set(["year","month","day","hour","minute","second"]);function Js(t){return t.kind==="quoted"?!0:t.kind==="word"&&(Xs.has(t.value)||!tl(t))}function tl(t){return W(t.value)!==void 0}function el(t){return lo(t,e=>{t.expectKeyword("placing");let n=[e,f(t)];return t.expectKeyword("from"),n.push(f(t)),t.takeKeyword("for")&&n.push(f(t)),{name:"overlay",values:n}})}function nl(t){return Lt(t,()=>{let e=et(t);return t.expectKeyword("in"),{name:"position",values:[et(t),e]}})}function ol(t){return lo(t,e=>{if(t.takeKeyword("similar")){let o=f(t);return t.expectKeyword("escape"),{name:"substring",values:[e,o,f(t)]}}let n=il(t);return n.length===void 0?{name:"substring",values:[e,n.from]}:{name:"substring",values:[e,n.from,n.length]}})}function il(t){if(t.takeKeyword("from")){let o=f(t);return t.takeKeyword("for")?{from:o,length:f(t)}:{from:o}}let{start:e}=t.expectKeyword("for"),n=f(t);return t.takeKeyword("from")?{from:f(t),length:n}:{from:{kind:"literal",type:"integer",value:"1",start:e,end:e},length:n}}function al(t){return Lt(t,()=>{let e=t.takeKeyword("leading","trailing","both")?.value,n=e==="leading"?"ltrim":e==="trailing"?"rtrim":"btrim";if(t.takeKeyword("from"))return{name:n,values:p(t,f)};let o=f(t);if(t.takeKeyword("from"))return{name:n,values:[...p(t,f),o]};let i=t.takeSymbol(",")?p(t,f):[];return{name:n,values:[o,...i]}})}function rl(t){return Lt(t,()=>{let e=[f(t)];if(t.takeSymbol(",")){let n=t.expectKeyword("nfc","nfd","nfkc","nfkd");e.push(U("string",n,n.value.toUpperCase()))}return{name:"normalize",values:e}})}function sl(t){if(!t.peekKeyword(1,"for")||!t.peekSymbol(2,"("))return;let e=t.advance();return t.advance(),t.nest(()=>{t.expectSymbol("(");let n=f(t);return t.expectSymbol(")"),J(t,"pg_collation_for",e.start,e,[n])})}function lo(t,e){return Q(t,n=>{if(t.atSymbol(")"))return()=>fo(t,n,[]);let o=Tt(t,!1);if(o.name||t.atSymbol(",")||t.atSymbol(")")){let r=t.takeSymbol(",")?p(t,()=>Tt(t,!1)):[];return()=>fo(t,n,[o,...r])}let{name:i,values:a}=e(o.value);return()=>J(t,i,n.start,n,a)})}function fo(t,e,n){return{...J(t,e.value,e.start,e,[]),form:"plain",arguments:n}}var ll=new Set(["current_time","current_timestamp","localtime","localtimestamp"]);function fl(t){if(t.atKeyword("current_schema")&&(t.peekSymbol(1,"(")||t.peek().kind==="string"))return;let{value:e,start:n}=t.advance();if(!ll.has(e)||!t.takeSymbol("("))return{kind:"value_function",name:e,start:n,end:t.previousEnd};let o=D(t);return t.expectSymbol(")"),{kind:"value_function",name:e,precision:o,start:n,end:t.previousEnd}}var co={xmlconcat:t=>({arguments:p(t,f)}),xmlelement:ml,xmlexists:ul,xmlforest:t=>({arguments:mo(t)}),xmlparse:pl,xmlpi:_l,xmlroot:bl,xmlserialize:gl};function dl(t){return Object.hasOwn(co,t)}function cl(t){let e=t.token.value;if(!dl(e)||!t.peekSymbol(1,"("))return;let{start:n}=t.advance();return t.nest(()=>{t.expectSymbol("(");let o=co[e](t);return t.expectSymbol(")"),{kind:"xml_function",name:e,...o,start:n,end:t.previousEnd}})}function mo(t){return p(t,()=>{let e=f(t);return t.takeKeyword("as")&&k(t),e})}function ml(t){if(t.expectKeyword("name"),k(t),!t.takeSymbol(","))return{arguments:[]};if(!t.atKeyword("xmlattributes")||!t.peekSymbol(1,"("))return{arguments:p(t,f)};t.advance(),t.advance();let e=mo(t);t.expectSymbol(")");let n=t.takeSymbol(",")?p(t,f):[];return{arguments:[...e,...n]}}function ul(t){return{arguments:[H(t),uo(t)]}}function uo(t){t.expectKeyword("passing"),po(t);let e=H(t);return po(t),e}function po(t){t.takeKeyword("by")&&t.expectKeyword("ref","value")}function pl(t){t.expectKeyword("document","content");let e=f(t);return t.takeKeyword("preserve","strip")&&t.expectKeyword("whitespace"),{arguments:[e]}}function _l(t){return t.expectKeyword("name"),k(t),{arguments:t.takeSymbol(",")?[f(t)]:[]}}function bl(t){let e=[f(t)];return t.expectSymbol(","),t.expectKeyword("version"),t.takeKeywords("no","value")||e.push(f(t)),t.takeSymbol(",")&&(t.expectKeyword("standalone"),t.takeKeyword("yes")||(t.expectKeyword("no"),t.takeKeyword("value"))),{arguments:e}}function gl(t){t.expectKeyword("document","content");let e=f(t);t.expectKeyword("as");let{start:n}=t.token,o=It(t),i={...Rt(t,n,o,!1)};return t.takeKeywords("no","indent")||t.takeKeyword("indent"),{arguments:[e],type:i}}var yl=new Map([["null",t=>U("null",t.advance(),"")],["true",t=>U("boolean",t.advance())],["false",t=>U("boolean",t.advance())],["default",hl],["case",Pr],["array",Tr],["exists",Gs],["row",Fs],["cast",ro],["coalesce",Qs],["nullif",Hs],["greatest",so],["least",so],["grouping",Zs],["extract",Vs],["overlay",el],["position",nl],["substring",ol],["trim",al],["treat",Ws],["normalize",rl],["collation",sl],["interval",Ks],["json",ve],["json_scalar",ve],["json_serialize",ve],["json_object",zs],["json_array",Es],["json_objectagg",As],["json_arrayagg",$s],["json_query",he],["json_value",he],["json_exists",he],["merge_action",Ys],...Ke("xmlconcat xmlelement xmlexists xmlforest xmlparse xmlpi xmlroot xmlserialize",cl),...Ke("current_date current_time current_timestamp localtime localtimestamp current_role current_user session_user system_user user current_catalog current_schema",fl),...Ke("int integer smallint bigint real float decimal dec numeric boolean bit character char nchar varchar national time timestamp double",to)]);function Ke(t,e){return t.split(" ").map(n=>[n,e])}function H(t){let{token:e}=t;switch(e.kind){case"word":return xl(t);case"quoted":return Mn(t);case"string":case"integer":case"float":case"bit":case"hex":return U(e.kind,t.advance());case"parameter":case"macro":return vl(t)}return t.atSymbol("(")?Mf(t):t.fail()}function xl(t){return yl.get(t.token.value)?.(t)||(Ts(t)?Us(t):Mn(t))}function vl(t){let{kind:e,value:n,start:o,end:i}=t.advance();return xt(t,o,e==="macro"?{kind:"parameter",form:"at",name:n,start:o,end:i}:{kind:"parameter",form:"native",number:Number(n),start:o,end:i})}function hl(t){let{start:e,end:n}=t.advance();return{kind:"default",start:e,end:n}}function wl(t){let e=t.atKeyword("offset")?_o(t):void 0,n=kl(t),o=e??(n&&t.atKeyword("offset")?_o(t):void 0);return{...n&&{limit:n},...o&&{offset:o}}}function kl(t){if(t.atKeyword("fetch"))return Kl(t);let e=t.takeKeyword("limit");if(!e)return;let n=t.takeKeyword("all")?void 0:f(t);t.atSymbol(",")&&t.fail("LIMIT #,# syntax is not supported");let o=t.previousEnd;return{kind:"limit",form:"limit",...n&&{count:n},withTies:!1,start:e.start,end:o}}function Kl(t){let{start:e}=t.expectKeyword("fetch");t.expectKeyword("first","next");let n=t.atKeyword("row","rows")?void 0:jl(t);t.expectKeyword("row","rows");let o=t.expectKeyword("only","with").value==="with";return o&&t.expectKeyword("ties"),{kind:"limit",form:"fetch",...n&&{count:n},withTies:o,start:e,end:t.previousEnd}}function jl(t){let{start:e}=t.token,n=t.takeSymbol("+")??t.takeSymbol("-");if(!n)return H(t);let{token:o}=t;o.kind!=="integer"&&o.kind!=="float"&&t.fail();let i=t.advance(),a=U(i.kind==="integer"?"integer":"float",i);return{kind:"unary",operator:{kind:"operator",name:n.value,start:n.start,end:n.end},operand:a,start:e,end:t.previousEnd}}function _o(t){t.expectKeyword("offset");let e=f(t);return t.takeKeyword("row","rows"),e}function bo(t){if(t.takeKeywords("for","read","only"))return[];let e=[];for(;t.atKeyword("for");)e.push(zl(t));return e}function zl(t){let{start:e}=t.expectKeyword("for"),n=ql(t),o=t.takeKeyword("of")?p(t,x):[],i=Sl(t);return{kind:"locking",strength:n,tables:o,...i&&{wait:i},start:e,end:t.previousEnd}}function ql(t){return t.takeKeyword("update")?"update":t.takeKeyword("share")?"share":t.takeKeyword("key")?(t.expectKeyword("share"),"key_share"):(t.expectKeywords("no","key","update"),"no_key_update")}function Sl(t){if(t.takeKeyword("nowait"))return"nowait";if(t.takeKeyword("skip"))return t.expectKeyword("locked"),"skip_locked"}function vt(t){let{start:e}=t.token;if(!t.takeKeyword("as")&&!q(t.token))return;let n=d(t),o=st(t);return{kind:"alias",name:n,columns:o,start:e,end:t.previousEnd}}function je(t,e,n){let o=n;for(;;){if(!t.atKeyword("join","inner","left","right","full","cross","natural"))return o;t.link(),o=El(t,e,o)}}function El(t,e,n){let o=t.takeKeyword("natural")!==void 0,i=!o&&t.takeKeyword("cross")!==void 0,a=i?"cross":$l(t);if(t.expectKeyword("join"),i||o){let l=Ne(t);return{kind:"join",type:a,natural:o,left:n,right:l,start:e,end:t.previousEnd}}let r=Al(t),s=Nl(t);return{kind:"join",type:a,natural:o,left:n,right:r,...s,start:e,end:t.previousEnd}}function Al(t){let{start:e}=t.token,n=Ne(t);return t.atKeyword("on","using")?n:t.nest(()=>je(t,e,n))}function $l(t){let e=t.takeKeyword("inner","left","right","full")?.value;return e===void 0||e==="inner"?"inner":(t.takeKeyword("outer"),e==="left"?"left":e==="right"?"right":"full")}function Nl(t){let e=t.expectKeyword("on","using");return e.value==="on"?{on:f(t)}:{using:Cl(t,e.start)}}function Cl(t,e){let n=g(t,d),o=t.takeKeyword("as")?d(t):void 0;return{kind:"join_using",columns:n,...o&&{alias:o},start:e,end:t.previousEnd}}function Rl(t,e,n){t.expectKeyword("json_table"),t.expectSymbol("(");let o=L(t);t.expectSymbol(",");let i=Il(t);t.takeKeyword("as")&&d(t);let a=Qn(t),r=go(t),s=ze(we(t));t.expectSymbol(")");let l=vt(t);return{kind:"json_table",lateral:n,context:o,arguments:[i,...a,...s],columns:r,...l&&{alias:l},start:e,end:t.previousEnd}}function Il(t){let e=f(t);return e.kind==="literal"&&e.type==="string"?e:t.failAt("only string constants are supported in JSON_TABLE path specification",e.start,e.end)}function ze(t){return[t.onEmpty?.value,t.onError?.value].filter(e=>e!==void 0)}function go(t){return t.expectKeyword("columns"),t.nest(()=>g(t,Ol))}function Ol(t){if(Tl(t))return Ul(t);let e=d(t),n=c=>({kind:"json_table_column",name:e,columns:[],arguments:[],...c,start:e.start,end:t.previousEnd});if(t.takeKeyword("for"))return t.expectKeyword("ordinality"),n({form:"ordinality"});let o=h(t);if(t.takeKeyword("exists")){let c=yo(t);return n({form:"exists",type:o,arguments:[...c,...ze(we(t))]})}let i=t.atKeywords("format","json");Ut(t);let a=yo(t),r=Hn(t),s=Zn(t),l=ze(Yn(t));return n({form:i||r||s?"query":"value",type:o,arguments:[...a,...l]})}function yo(t){return t.takeKeyword("path")?[S(t)]:[]}function Tl(t){if(!t.atKeyword("nested"))return!1;let e=t.peekKeyword(1,"path")?2:1;return t.peek(e).kind==="string"}function Ul(t){let{start:e}=t.advance();t.takeKeyword("path");let n=S(t);return t.takeKeyword("as")&&d(t),{kind:"json_table_column",form:"nested",columns:go(t),arguments:[n],start:e,end:t.previousEnd}}var Pl="current_date current_time current_timestamp localtime localtimestamp current_role current_user session_user system_user user current_catalog current_schema".split(" ");function xo(t){let{token:e}=t;if(t.atKeywords("rows","from")||t.atKeyword(...Pl)||t.atKeyword("cast")&&t.peekSymbol(1,"(")||t.atKeywords("collation","for"))return!0;if(!q(e)&&!I(e))return!1;let n=1;for(;t.peekSymbol(n,".")&&O(t.peek(n+1));)n+=2;return t.peekSymbol(n,"(")}function Bl(t,e,n){let o=t.takeKeywords("rows","from"),i=o?g(t,Ll):[Dl(t)],a=t.takeKeywords("with","ordinality"),r=Ml(t);return{kind:"function_table",lateral:n,rowsFrom:o,functions:i,withOrdinality:a,...r,start:e,end:t.previousEnd}}function Dl(t){let e=qe(t);return{kind:"table_function_call",call:e,columnDefinitions:[],start:e.start,end:e.end}}function Ll(t){let e=qe(t),n=t.takeKeyword("as")?g(t,Se):[];return{kind:"table_function_call",call:e,columnDefinitions:n,start:e.start,end:t.previousEnd}}var Fl=new Set(["function_call","cast","coalesce","nullif","extremum","value_function","json_function","xml_function"]);function qe(t){let e=H(t);return(!Fl.has(e.kind)||e.kind==="cast"&&e.form!=="cast")&&t.fail(),e.kind==="function_call"&&(e.over||e.filter||e.withinGroup)&&t.fail(),e}function Ml(t){let{start:e}=t.token,n=t.takeKeyword("as")!==void 0;if(n&&t.atSymbol("("))return{columnDefinitions:g(t,Se)};if(!n&&!q(t.token))return{columnDefinitions:[]};let o=d(t),i=t.atSymbol("("),a=i&&!t.peekSymbol(2,",")&&!t.peekSymbol(2,")"),r=a?g(t,Se):[],s=i&&!a?g(t,d):[];return{alias:{kind:"alias",name:o,columns:s,start:e,end:t.previousEnd},columnDefinitions:r}}function Se(t){let e=d(t),n=h(t);return t.takeKeyword("collate")&&x(t),{kind:"column_definition_item",name:e,type:n,start:e.start,end:t.previousEnd}}function Ee(t){let{start:e}=t.token,n=t.takeKeyword("only")!==void 0,o=n&&t.takeSymbol("(")!==void 0,i=x(t);return o&&t.expectSymbol(")"),n||t.takeSymbol("*"),{kind:"table_reference",name:i,only:n,start:e,end:t.previousEnd}}function Gl(t){let e=Ee(t),n=vt(t),o=Wl(t);return!n&&!o?e:{...e,...n&&{alias:n},...o&&{sample:o},end:t.previousEnd}}function Ae(t){let e=Ee(t),{start:n}=t.token;if(!(t.takeKeyword("as")!==void 0||q(t.token)&&!t.atKeyword("set")))return e;let o={kind:"alias",name:d(t),columns:[],start:n,end:t.previousEnd};return{...e,alias:o,end:t.previousEnd}}function Wl(t){let e=t.takeKeyword("tablesample");if(!e)return;let n=rt(t),o=g(t,f),i=t.takeKeyword("repeatable")?Ql(t):void 0;return{kind:"table_sample",method:n,arguments:o,...i&&{repeatable:i},start:e.start,end:t.previousEnd}}function Ql(t){t.expectSymbol("(");let e=f(t);return t.expectSymbol(")"),e}function Hl(t,e,n){t.expectKeyword("xmltable"),t.expectSymbol("(");let o=Zl(t),i=H(t),a=uo(t);t.expectKeyword("columns");let r=p(t,Yl);t.expectSymbol(")");let s=vt(t);return{kind:"xml_table",lateral:n,arguments:[...o,i,a],columns:r,...s&&{alias:s},start:e,end:t.previousEnd}}function Zl(t){if(!t.takeKeyword("xmlnamespaces"))return[];let e=g(t,()=>{if(t.takeKeyword("default"))return et(t);let n=et(t);return t.expectKeyword("as"),k(t),n});return t.expectSymbol(","),e}function Yl(t){let e=d(t);if(t.takeKeyword("for")){t.expectKeyword("ordinality");let i=t.previousEnd;return{kind:"xml_table_column",name:e,ordinality:!0,notNull:!1,arguments:[],start:e.start,end:i}}let n=h(t),o=Vl(t);return{kind:"xml_table_column",name:e,ordinality:!1,type:n,...o,start:e.start,end:t.previousEnd}}function Vl(t){let e=[],n=new Set,o=!1;for(;;){let i=t.takeKeyword("default","path","not","null");if(!i)return{notNull:o,arguments:e};let a=i.value==="not"||i.value==="null"?"nullability":i.value;n.has(a)&&Xl(t,a,i),n.add(a),i.value==="not"?(t.expectKeyword("null"),o=!0):i.value!=="null"&&e.push(et(t))}}function Xl(t,e,n){let o=e==="nullability"?"conflicting or redundant NULL / NOT NULL declarations for column":`only one ${e.toUpperCase()} value is allowed`;return t.failAt(o,n.start,n.end)}function $e(t){let{start:e}=t.token;return je(t,e,Ne(t))}function Ne(t){let{start:e}=t.token;if(t.atSymbol("("))return ho(t,e,Ce(t));let n=t.takeKeyword("lateral")!==void 0;return n&&t.atSymbol("(")?Jl(t,e):t.atKeyword("json_table")&&t.peekSymbol(1,"(")?Rl(t,e,n):t.atKeyword("xmltable")&&t.peekSymbol(1,"(")?Hl(t,e,n):xo(t)?Bl(t,e,n):n?t.fail():Gl(t)}function Jl(t,e){let n=Ce(t);return n.kind==="query"?vo(t,e,n.query,!0):t.fail()}function vo(t,e,n,o){let i=vt(t);return{kind:"derived_table",lateral:o,query:n,...i&&{alias:i},start:e,end:t.previousEnd}}function ho(t,e,n){if(n.kind==="query")return vo(t,e,n.query,!1);let o=vt(t);return o?{...n.join,alias:o,start:e,end:t.previousEnd}:n.join}function Ce(t){return t.nest(()=>{t.expectSymbol("(");let e=tf(t);return t.expectSymbol(")"),e})}function tf(t){if(Gt(t))return{kind:"query",query:P(t)};let{start:e}=t.token;if(!t.atSymbol("("))return wo(t,$e(t));let n=Ce(t);return t.atSymbol(")")?n:n.kind==="query"&&To(t)?{kind:"query",query:Oo(t,e,n.query)}:wo(t,je(t,e,ho(t,e,n)))}function wo(t,e){return e.kind==="join"?{kind:"join",join:e}:t.fail()}function ef(t){if(!t.takeKeyword("group"))return{groupBy:[],groupByDistinct:!1};t.expectKeyword("by");let e=t.takeKeyword("all","distinct");return{groupBy:p(t,ko),groupByDistinct:e?.value==="distinct"}}function ko(t){let{start:e}=t.token;if(t.atSymbol("(")&&t.peekSymbol(1,")"))return t.advance(),t.advance(),{kind:"grouping_set",form:"empty",elements:[],start:e,end:t.previousEnd};if(t.atKeyword("rollup","cube")&&t.peekSymbol(1,"(")){let n=t.advance().value==="cube"?"cube":"rollup",o=g(t,Ko);return{kind:"grouping_set",form:n,elements:o,start:e,end:t.previousEnd}}return t.takeKeywords("grouping","sets")?{kind:"grouping_set",form:"sets",elements:t.nest(()=>g(t,ko)),start:e,end:t.previousEnd}:Ko(t)}function Ko(t){let{start:e}=t.token;return{kind:"grouping_expression",expression:f(t),start:e,end:t.previousEnd}}function jo(t){return p(t,nf)}function nf(t){let{start:e}=t.token,n=of(t),o=af(t,n);return{kind:"target",expression:n,...o&&{alias:o},start:e,end:t.previousEnd}}function of(t){let{start:e,end:n}=t.token;return t.takeSymbol("*")?{kind:"star",qualifier:[],start:e,end:n}:Vf(t)}function af(t,e){if(!(e.kind==="star"&&e.qualifier.length===0))return t.takeKeyword("as")?k(t):vr(t.token)?z(t.advance()):void 0}function rf(t){let{start:e}=t.expectKeyword("select"),n=sf(t),o=lf(t)&&!n?[]:jo(t),i=ff(t),a=Re(t),r=Ie(t),s=ef(t),l=t.takeKeyword("having")?f(t):void 0,c=Mr(t);return{kind:"select_core",...n&&{distinct:n},targets:o,...i&&{into:i},from:a,...r&&{where:r},...s,...l&&{having:l},windows:c,start:e,end:t.previousEnd}}function sf(t){if(t.takeKeyword("all"))return;let e=t.takeKeyword("distinct");return e?{kind:"distinct",on:t.takeKeyword("on")?g(t,f):[],start:e.start,end:t.previousEnd}:void 0}var zo="into from where group having window union intersect except order limit offset fetch for with on returning".split(" ");function lf(t){return t.atEnd()||t.atSymbol(")")||t.atKeyword(...zo)}function ff(t){if(t.takeKeyword("into"))return t.atKeyword("local","global")&&t.peekKeyword(1,"temp","temporary")&&t.advance(),df(t)||t.takeKeyword("temp","temporary","unlogged"),t.takeKeyword("table"),x(t)}function df(t){let e=t.peek();return e.kind!=="quoted"&&(e.kind!=="word"||t.peekKeyword(1,...zo))}function Re(t,e="from"){return t.takeKeyword(e)?p(t,$e):[]}function Ie(t){return t.takeKeyword("where")?f(t):void 0}var qo={union:1,except:1,intersect:2};function So(t){return t.atKeyword("select")?rf(t):t.atKeyword("values")?uf(t):t.atKeyword("table")?pf(t):cf(t)}function cf(t){return t.nest(()=>{t.expectSymbol("(");let e=P(t);return t.expectSymbol(")"),e})}function Oe(t,e,n,o=1){let i=n;for(;;){let a=mf(t);if(!a||qo[a]<o)return i;t.advance(),t.link();let r=t.takeKeyword("all","distinct")?.value==="all",s=t.token.start,l=Oe(t,s,So(t),qo[a]+1);i={kind:"set_operation",operator:a,all:r,left:i,right:l,start:e,end:t.previousEnd}}}function mf(t){return t.atKeyword("union")?"union":t.atKeyword("intersect")?"intersect":t.atKeyword("except")?"except":void 0}function uf(t){let{start:e}=t.expectKeyword("values");return{kind:"values",rows:p(t,()=>t.nest(()=>g(t,f))),start:e,end:t.previousEnd}}function pf(t){let{start:e}=t.expectKeyword("table");return{kind:"table_command",table:Ee(t),start:e,end:t.previousEnd}}function Ft(t){let e=t.takeKeyword("returning");if(!e)return;let n=t.takeKeyword("with")?_f(t):{},o=jo(t);return{kind:"returning",...n,targets:o,start:e.start,end:t.previousEnd}}function _f(t){let e,n;t.expectSymbol("(");do{let o=t.expectKeyword("old","new");t.expectKeyword("as");let i=d(t);if(o.value==="old"?e:n){let a=`${o.value.toUpperCase()} cannot be specified multiple times`;t.failAt(a,o.start,o.end)}o.value==="old"?e=i:n=i}while(t.takeSymbol(","));return t.expectSymbol(")"),{...e&&{oldAlias:e},...n&&{newAlias:n}}}function Eo(t){if(!t.takeKeyword("where"))return;if(!t.atKeywords("current","of"))return f(t);let{start:e}=t.advance();return t.advance(),{kind:"current_of",cursor:bf(t),start:e,end:t.previousEnd}}function bf(t){if(t.token.kind!=="parameter"&&t.token.kind!=="macro")return d(t);let e=H(t);return e.kind==="parameter"?e:t.fail()}function gf(t,e,n){t.expectKeywords("delete","from");let o=Ae(t),i=Re(t,"using"),a=Eo(t),r=Ft(t);return{kind:"delete",...n&&{with:n},table:o,using:i,...a&&{where:a},orderBy:[],...r&&{returning:r},start:e,end:t.previousEnd}}function Te(t){return t.expectKeyword("set"),p(t,yf)}function yf(t){let{start:e}=t.token,n=t.atSymbol("("),o=n?Ue(t):[Ao(t)];t.expectSymbol("=");let i=f(t);return{kind:"assignment",targets:o,multiple:n,value:i,start:e,end:t.previousEnd}}function Ue(t){return g(t,Ao)}function Ao(t){let e=d(t),n=[];for(;;)if(t.takeSymbol("."))n.push(k(t));else if(t.atSymbol("["))n.push(...In(t));else break;return{kind:"assignment_target",qualifier:[],column:e,indirection:n,start:e.start,end:t.previousEnd}}function xf(t){let e=vf(t);return t.takeKeyword("collate")&&x(t),hf(t),t.takeKeyword("asc","desc"),Tn(t),e}function vf(t){if(t.takeSymbol("(")){let n=f(t);return t.expectSymbol(")"),n}if(xo(t))return qe(t);q(t.token)||t.fail();let e=z(t.advance());return{kind:"column_reference",parts:[e],start:e.start,end:e.end}}function hf(t){!q(t.token)||t.atKeyword("nulls")||(x(t),t.takeSymbol("(")&&(p(t,wf),t.expectSymbol(")")))}function wf(t){Mt(t),t.takeSymbol(".")&&Mt(t),t.takeSymbol("=")&&(t.takeSymbol("-")||t.takeSymbol("+"),O(t.token)?kf(t):["string","integer","float"].includes(t.token.kind)?t.advance():t.fail())}function Mt(t){O(t.token)||t.fail(),t.advance()}function kf(t){for(Mt(t);t.takeSymbol(".");)Mt(t)}function Kf(t){let e=t.takeKeyword("on");if(!e)return[];t.expectKeyword("conflict");let n=jf(t);t.expectKeyword("do");let o=t.expectKeyword("nothing","update").value==="update",i=o?Te(t):[],a=o?Ie(t):void 0;return[{kind:"on_conflict",...n&&{target:n},action:o?"update":"nothing",assignments:i,...a&&{where:a},start:e.start,end:t.previousEnd}]}function jf(t){let{start:e}=t.token;if(t.takeKeyword("on"))return t.expectKeyword("constraint"),{kind:"conflict_target",constraint:d(t),elements:[],start:e,end:t.previousEnd};if(!t.atSymbol("("))return;let n=g(t,xf),o=Ie(t);return{kind:"conflict_target",elements:n,...o&&{where:o},start:e,end:t.previousEnd}}function zf(t,e,n){t.expectKeywords("insert","into");let o=qf(t),i=Ef(t),a=Kf(t),r=Ft(t);return{kind:"insert",...n&&{with:n},verb:"insert",table:o,...i,onConflict:a,...r&&{returning:r},start:e,end:t.previousEnd}}function qf(t){let e=x(t),n=Sf(t);return{kind:"table_reference",name:e,only:!1,...n&&{alias:n},start:e.start,end:t.previousEnd}}function Sf(t){let e=t.takeKeyword("as");return e?{kind:"alias",name:d(t),columns:[],start:e.start,end:t.previousEnd}:void 0}function Ef(t){if(t.takeKeyword("default"))return t.expectKeyword("values"),{columns:[]};let e=t.atSymbol("(")&&!Wt(t)?Ue(t):[],n=$o(t);return Wt(t)||t.fail(),{columns:e,...n&&{overriding:n},source:P(t)}}function $o(t){if(!t.takeKeyword("overriding"))return;let e=t.expectKeyword("system","user").value;return t.expectKeyword("value"),e==="system"?"system":"user"}function Af(t,e,n){t.expectKeywords("merge","into");let o=Ae(t);t.expectKeyword("using");let i=$e(t);t.expectKeyword("on");let a=f(t),r=[No(t)];for(;t.atKeyword("when");)r.push(No(t));let s=Ft(t);return{kind:"merge",...n&&{with:n},table:o,source:i,on:a,branches:r,...s&&{returning:s},start:e,end:t.previousEnd}}function No(t){let{start:e}=t.expectKeyword("when"),n=$f(t),o=t.takeKeyword("and")?f(t):void 0;t.expectKeyword("then");let i=Nf(t,n);return{kind:"merge_branch",match:n,...o&&{condition:o},...i,start:e,end:t.previousEnd}}function $f(t){return t.takeKeyword("matched")?"matched":(t.expectKeywords("not","matched"),t.takeKeyword("by")&&t.expectKeyword("source","target").value==="source"?"not_matched_by_source":"not_matched")}function Nf(t,e){let n={assignments:[],columns:[]};return t.takeKeyword("do")?(t.expectKeyword("nothing"),{action:"nothing",...n}):e==="not_matched"?Cf(t):t.takeKeyword("delete")?{action:"delete",...n}:(t.expectKeyword("update"),{action:"update",assignments:Te(t),columns:[]})}function Cf(t){if(t.expectKeyword("insert"),t.takeKeyword("default"))return t.expectKeyword("values"),{action:"insert",assignments:[],columns:[]};let e=t.atSymbol("(")?Ue(t):[],n=$o(t);t.expectKeyword("values");let o=g(t,f);return{action:"insert",assignments:[],columns:e,...n&&{overriding:n},values:o}}function Rf(t,e,n){t.expectKeyword("update");let o=Ae(t),i=Te(t),a=Re(t),r=Eo(t),s=Ft(t);return{kind:"update",...n&&{with:n},table:o,assignments:i,from:a,...r&&{where:r},orderBy:[],...s&&{returning:s},start:e,end:t.previousEnd}}function dt(t){return t.nest(()=>{let{start:e}=t.token,n=t.atKeyword("with")?Co(t):void 0;switch(t.token.kind==="word"?t.token.value:""){case"insert":return zf(t,e,n);case"update":return Rf(t,e,n);case"delete":return gf(t,e,n);case"merge":return Af(t,e,n)}return Wt(t)||t.fail(),n?Io(t,e,n):P(t)})}function Co(t){let{start:e}=t.expectKeyword("with"),n=t.takeKeyword("recursive")!==void 0,o=p(t,If);return{kind:"with",recursive:n,tables:o,start:e,end:t.previousEnd}}function If(t){let e=d(t),n=st(t);t.expectKeyword("as");let o=Of(t);t.expectSymbol("(");let i=dt(t);t.expectSymbol(")");let a=Tf(t),r=Uf(t);return{kind:"common_table_expression",name:e,columns:n,...o!==void 0&&{materialized:o},statement:i,...a&&{search:a},...r&&{cycle:r},start:e.start,end:t.previousEnd}}function Of(t){if(t.takeKeyword("materialized"))return!0;if(t.takeKeyword("not"))return t.expectKeyword("materialized"),!1}function Tf(t){let e=t.takeKeyword("search");if(!e)return;let n=t.expectKeyword("depth","breadth").value==="depth"?"depth":"breadth";t.expectKeywords("first","by");let o=p(t,d);t.expectKeyword("set");let i=d(t);return{kind:"search",order:n,columns:o,sequenceColumn:i,start:e.start,end:t.previousEnd}}function Uf(t){let e=t.takeKeyword("cycle");if(!e)return;let n=p(t,d);t.expectKeyword("set");let o=d(t),i=Pf(t);t.expectKeyword("using");let a=d(t);return{kind:"cycle",columns:n,markColumn:o,...i,pathColumn:a,start:e.start,end:t.previousEnd}}function Pf(t){if(!t.takeKeyword("to"))return{};let e=Ro(t);return t.expectKeyword("default"),{markValue:e,markDefault:Ro(t)}}function Ro(t){let{token:e}=t,n=f(t);return n.kind==="literal"||n.kind==="cast"&&n.form==="literal"?n:t.failAt(`syntax error at or near "${t.text.slice(e.start,e.end)}"`,e.start,e.end)}function P(t){let{start:e}=t.token,n=t.atKeyword("with")?Co(t):void 0;return Io(t,e,n)}function Io(t,e,n){let o=t.token.start,i=Oe(t,o,So(t));return Uo(t,e,n,i)}function Oo(t,e,n){return Uo(t,e,void 0,Oe(t,e,n))}function Gt(t,e=0){return t.peekKeyword(e,"values")?t.peekSymbol(e+1,"("):t.peekKeyword(e,"select","with","table")}function Wt(t){let e=0;for(;t.peekSymbol(e,"(");)e++;return Gt(t,e)}function To(t){return t.atKeyword("union","intersect","except","order","limit","offset","fetch","for")}function Uo(t,e,n,o){let i=t.token,a=Bf(t);if(o.kind==="query"){if(!n&&t.previousEnd<=i.start)return o;Lf(t,o,n,a,i)}return{kind:"query",body:o,...a,...n&&{with:n},start:e,end:t.previousEnd}}function Bf(t){let e=Nt(t),n=bo(t),o=wl(t),i=n.length>0?n:bo(t);return o.limit?.withTies&&Df(t,o.limit,e,i),{orderBy:e,...o,locking:i}}function Df(t,e,n,o){n.length===0&&t.failAt("WITH TIES cannot be specified without ORDER BY clause",e.start,e.end),o.some(i=>i.wait==="skip_locked")&&t.failAt("SKIP LOCKED and WITH TIES options cannot be used together",e.start,e.end)}function Lf(t,e,n,o,i){let a=r=>t.failAt(`multiple ${r} clauses not allowed`,i.start,i.end);o.orderBy.length>0&&e.orderBy.length>0&&a("ORDER BY"),o.offset&&e.offset&&a("OFFSET"),o.limit&&e.limit&&a("LIMIT"),n&&e.with&&a("WITH")}function tt(t){return t.nest(()=>{t.expectSymbol("(");let e=Ff(t);return t.expectSymbol(")"),e})}function Ff(t){if(Gt(t))return{kind:"query",query:P(t)};if(!t.atSymbol("("))return{kind:"expressions",expressions:p(t,f)};let{start:e}=t.token,n=tt(t);if(n.kind==="query"){if(t.atSymbol(")"))return n;if(To(t))return{kind:"query",query:Oo(t,e,n.query)}}let o=[Lo(t,e,Po(t,e,n))];for(;t.takeSymbol(",");)o.push(f(t));return{kind:"expressions",expressions:o}}function Mf(t){let{start:e}=t.token;return Po(t,e,tt(t))}function Po(t,e,n){let o=t.previousEnd;if(n.kind==="query")return xt(t,e,{kind:"scalar_subquery",query:n.query,start:e,end:o});let[i,...a]=n.expressions;return i&&a.length===0?xt(t,e,i):ao(t,{kind:"row",elements:n.expressions,explicit:!1,start:e,end:o})}function Gf(t,e,n,o,i){let a=le(t);if(i!=="restricted"&&Bo(t))return Do(t,e,n,a);let r=$(t,o+1,i);return o===m.comparison&&yt(t,i)===m.comparison&&t.fail(),{kind:"binary",operator:a,left:n,right:r,start:e,end:t.previousEnd}}function Wf(t,e){let{start:n}=t.token,o=t.atSymbol("+")||t.atSymbol("-"),i=le(t),a=$(t,o?m.sign:m.additive,e);return{kind:"unary",operator:i,operand:a,start:n,end:t.previousEnd}}function Bo(t){return t.atKeyword("any","some","all")}function Do(t,e,n,o){let i=t.advance().value==="all"?"all":"any",a=Qf(t);return{kind:"quantified",operand:n,operator:o,quantifier:i,source:a,start:e,end:t.previousEnd}}function Qf(t){let e=tt(t);if(e.kind==="query")return e;let[n,...o]=e.expressions;return n&&o.length===0?{kind:"array",expression:n}:t.fail()}function Hf(t,e,n){t.expectSymbol("::");let o=h(t);return{kind:"cast",operand:n,type:o,form:"colons",start:e,end:t.previousEnd}}function Zf(t,e,n){t.expectKeyword("collate");let o=x(t);return{kind:"collate",operand:n,collation:o,start:e,end:t.previousEnd}}function Yf(t,e,n,o){let i=t.expectKeyword("at");if(t.takeKeyword("local"))return J(t,"timezone",e,i,[n]);t.expectKeywords("time","zone");let a=$(t,m.collate,o);return J(t,"timezone",e,i,[a,n])}function f(t){return $(t,m.or,"full")}function et(t){return $(t,m.or,"restricted")}function Vf(t){return $(t,m.or,"target")}function $(t,e,n){let{start:o}=t.token;return Lo(t,o,Xf(t,Pe(n)),e,n)}function Lo(t,e,n,o=m.or,i="full"){let a=n;for(;;){let r=yt(t,i);if(r<o||r===m.none)return a;t.link(),a=td(t,e,a,r,i)}}function Pe(t){return t==="target"?"full":t}function Xf(t,e){return Ir(t)?t.nest(()=>Wf(t,e)):e!=="restricted"&&t.atKeyword("not")?t.nest(()=>Jf(t,e)):(e==="restricted"&&t.atKeyword("default")&&t.fail(),H(t))}function Jf(t,e){let{start:n}=t.advance();return{kind:"not",operand:$(t,m.is,e),start:n,end:t.previousEnd}}function td(t,e,n,o,i){let a=Pe(i);switch(o){case m.or:case m.and:return ed(t,e,n,o,i);case m.is:return us(t,e,n,a);case m.pattern:return gs(t,e,n,a);case m.at:return Yf(t,e,n,a);case m.collate:return Zf(t,e,n);case m.cast:return Hf(t,e,n);default:return Gf(t,e,n,o,a)}}function ed(t,e,n,o,i){let a=o===m.and?"and":"or",r=[n];for(;yt(t,i)===o;)t.advance(),r.push($(t,o+1,Pe(i)));return{kind:"logical",operator:a,operands:r,start:e,end:t.previousEnd}}var nd=[["deferrable","not deferrable"],["initially deferred","initially immediate"],["enforced","not enforced"]],od=new Set(["not deferrable","initially immediate"]),id={CHECK:["not valid","no inherit","enforced","not enforced"],"NOT NULL":["not valid","no inherit"],UNIQUE:["deferrable","initially deferred"],"PRIMARY KEY":["deferrable","initially deferred"],EXCLUDE:["deferrable","initially deferred"],TRIGGER:["deferrable","initially deferred"],"FOREIGN KEY":["deferrable","initially deferred","not valid","enforced","not enforced"]};function F(t,e,n=id[e]){Fo(t,o=>n.includes(o)?void 0:`${e} constraints cannot be marked ${sd(o)}`)}function ad(t){Fo(t,e=>e==="not valid"?"constraints cannot be altered to be NOT VALID":void 0)}function Fo(t,e){let n=new Set;for(;;){let{start:o}=t.token,i=ld(t);if(i===void 0)return;n.add(i);let a=rd(n)??(od.has(i)?void 0:e(i));a!==void 0&&t.failAt(a,o,t.previousEnd)}}function rd(t){return t.has("not deferrable")&&t.has("initially deferred")?"constraint declared INITIALLY DEFERRED must be DEFERRABLE":nd.some(([e,n])=>t.has(e)&&t.has(n))?"conflicting constraint properties":void 0}function sd(t){return t==="initially deferred"?"DEFERRABLE":t.toUpperCase()}function ld(t){return t.takeKeywords("not","valid")?"not valid":t.takeKeywords("no","inherit")?"no inherit":Mo(t)}function Mo(t){if(t.takeKeyword("deferrable"))return"deferrable";if(t.takeKeyword("enforced"))return"enforced";if(t.takeKeywords("not","deferrable"))return"not deferrable";if(t.takeKeywords("not","enforced"))return"not enforced";if(t.takeKeyword("initially"))return t.expectKeyword("deferred","immediate").value==="deferred"?"initially deferred":"initially immediate"}function w(t){let e=x(t);if(e.parts.length>3){let n=e.parts.map(o=>o.name).join(".");t.failAt(`improper qualified name (too many dotted names): ${n}`,e.start,e.end)}return e}function Go(t){if(!t.takeKeyword("only")){let n=w(t);return t.takeSymbol("*"),{name:n,only:!1}}if(!t.takeSymbol("("))return{name:w(t),only:!0};let e=w(t);return t.expectSymbol(")"),{name:e,only:!0}}function ct(t){return t.takeKeywords("if","exists")}function Z(t){return t.takeKeywords("if","not")?(t.expectKeyword("exists"),!0):!1}function nt(t){return t.takeKeyword("cascade","restrict")?.value==="cascade"}function Be(t){t.takeKeyword("current_role","current_user","session_user")||R(t)}var fd=new Set(["(","["]),Wo={")":"(","]":"["};function mt(t,e,n){return t.atEnd()&&t.fail(),Qo(t,o=>o.atEnd()),E(t,e,n)}function E(t,e,n){return{kind:"opaque",start:e,end:t.previousEnd,verb:n}}function Qo(t,e){let n=[];for(;;){if(n.length===0&&e(t))return;let{kind:o,value:i}=t.token;(o==="end"||o==="error")&&t.fail(),o==="symbol"&&(fd.has(i)?n.push(i):(Object.hasOwn(Wo,i)&&n.pop()!==Wo[i]||i===";")&&t.fail()),t.advance()}}function Ho(t,e){return t.expectKeyword("rename"),ot(t,e)}function ot(t,e,n){t.expectKeyword("to");let o=d(t);return{kind:"rename",...e,end:t.previousEnd,...n&&{member:n},newName:o}}function ht(t,e){t.expectKeywords("set","schema");let n=d(t);return{kind:"set_schema",...e,end:t.previousEnd,schema:n}}function wt(t){return t.takeKeyword("owner")?(t.expectKeyword("to"),Be(t),!0):!1}function Zo(t,e,n){if(!(!t.atKeyword("depends")&&!t.atKeywords("no","depends")))return t.takeKeyword("no"),t.expectKeywords("depends","on","extension"),d(t),E(t,e,n)}function dd(t,e){let n=x(t),o={start:e,objectKind:"domain",name:n,ifExists:!1};if(t.takeKeyword("rename"))return t.takeKeyword("constraint")?ot(t,o,{kind:"constraint",name:d(t)}):ot(t,o);if(t.atKeywords("set","schema"))return ht(t,o);let i=cd(t);return{kind:"alter_domain",start:e,end:t.previousEnd,name:n,action:i}}function cd(t){if(wt(t))return"other";switch(t.expectKeyword("add","drop","set","validate").value){case"add":return md(t);case"drop":return ud(t);case"set":return pd(t);default:return t.expectKeyword("constraint"),d(t),"other"}}function md(t){return t.takeKeyword("constraint")&&d(t),t.takeKeyword("not")?(t.expectKeyword("null"),F(t,"NOT NULL",[]),"set_not_null"):(t.expectKeyword("check"),t.expectSymbol("("),f(t),t.expectSymbol(")"),F(t,"CHECK",["not valid","no inherit"]),"other")}function ud(t){let e=t.expectKeyword("constraint","default","not").value;return e==="not"?(t.expectKeyword("null"),"drop_not_null"):(e==="constraint"&&(ct(t),d(t),nt(t)),"other")}function pd(t){return t.expectKeyword("default","not").value==="not"?(t.expectKeyword("null"),"set_not_null"):(f(t),"other")}function B(t){Yo(t),t.token.kind!=="integer"&&t.token.kind!=="float"&&t.fail(),t.advance()}function _d(t){Yo(t),D(t)}function Qt(t){let{kind:e}=t.atSymbol("+")||t.atSymbol("-")?t.peek():t.token;return e==="integer"||e==="float"}function Yo(t){t.takeSymbol("+")||t.takeSymbol("-")}function Vo(t){let e=gd(t);if(e)return e;let n=Jo(t);return t.takeKeywords("from","current")?{name:n}:(t.takeKeyword("to")||t.expectSymbol("="),t.takeKeyword("default")?{name:n,values:[]}:{name:n,values:p(t,bd)})}function Xo(t){return{name:t.takeKeyword("all")!==void 0||t.takeKeywords("time","zone")||t.takeKeywords("transaction","isolation","level")||t.takeKeywords("session","authorization")?"":Jo(t),values:[]}}function Jo(t){let{name:e}=d(t);for(;t.takeSymbol(".");)e+=`.${d(t).name}`;return e}function bd(t){if(Qt(t)){let{start:n}=t.token;return B(t),t.text.slice(n,t.previousEnd)}if(t.token.kind==="string")return t.advance().value;let e=t.takeKeyword("true","false","on");return e?e.value:R(t).name}function gd(t){if(t.takeKeywords("time","zone"))return xd(t);if(t.takeKeywords("session","authorization"))return ti(t);if(t.takeKeywords("xml","option"))return t.expectKeyword("document","content"),{name:""};if(!yd(t)){if(t.takeKeyword("schema"))return{name:"search_path",values:[S(t).value]};if(t.takeKeyword("role"))return ti(t);if(t.takeKeyword("names"))return t.token.kind==="string"?t.advance():t.takeKeyword("default"),{name:""}}}function yd(t){return t.peekSymbol(1,"=")||t.peekSymbol(1,".")||t.peekKeyword(1,"to","from")}function ti(t){return t.token.kind==="string"||t.atKeyword("default")?t.advance():R(t),{name:""}}function xd(t){return t.token.kind==="word"&&W(t.token.value)===void 0||t.atKeyword("default","local")||t.token.kind==="quoted"?t.advance():Qt(t)?B(t):f(t),{name:""}}function vd(t){let e={strict:!1,window:!1};for(;wd(t,e)||De(t,e););return e}function hd(t){let e={strict:!1,window:!1};for(De(t,e)||t.fail();De(t,e););t.takeKeyword("restrict")}function wd(t,e){switch(t.takeKeyword("as","language","transform","window")?.value){case"as":return S(t),t.takeSymbol(",")&&S(t),!0;case"language":return t.token.kind==="string"?t.advance():R(t),!0;case"transform":return p(t,n=>{n.expectKeywords("for","type"),h(n)}),!0;case"window":return e.window=!0,!0;default:return!1}}var kd=["called","cost","external","immutable","leakproof","not","parallel","reset","returns","rows","security","set","stable","strict","support","volatile"];function De(t,e){let n=t.takeKeyword(...kd);return n?(n.value==="strict"&&(e.strict=!0),n.value==="called"&&(e.strict=!1),n.value==="returns"&&(t.expectKeyword("null"),e.strict=!0),Kd[n.value]?.(t),!0):!1}var Kd={called:t=>t.expectKeywords("on","null","input"),cost:B,external(t){t.expectKeyword("security"),t.expectKeyword("definer","invoker")},not:t=>{t.expectKeyword("leakproof")},parallel:t=>{d(t)},reset:t=>{Xo(t)},returns:t=>t.expectKeywords("on","null","input"),rows:B,security:t=>{t.expectKeyword("definer","invoker")},set:t=>{Vo(t)},support:t=>{x(t)}};function jd(t){return ni(t,Sd)}function zd(t){return ni(t,Ht)}function ei(t){if(t.expectSymbol("("),t.takeSymbol("*"))return t.expectSymbol(")"),[];let e=t.atKeyword("order")?[]:p(t,Ht),n=t.takeKeywords("order","by")?p(t,Ht):[];return t.expectSymbol(")"),[...e,...n]}function qd(t){return{name:An(t),type:Ct(t)}}function ni(t,e){t.expectSymbol("(");let n=t.atSymbol(")")?[]:p(t,e);return t.expectSymbol(")"),n}function Sd(t){let e=Ht(t);if(!(t.takeKeyword("default")??t.takeSymbol("=")))return e;let n=f(t);return{...e,default:n,end:t.previousEnd}}function Ht(t){let{start:e}=t.token,n=oi(t),o=Ed(t)?z(t.advance()):void 0,i=n??(o&&oi(t))??"in",a=Ct(t);return{kind:"routine_parameter",start:e,end:t.previousEnd,...o&&{name:o},mode:i,type:a}}function oi(t){return t.takeKeyword("in")?t.takeKeyword("out")?"inout":"in":t.takeKeyword("out")?"out":t.takeKeyword("inout")?"inout":t.takeKeyword("variadic")?"variadic":void 0}function Ed(t){return!I(t.token)||t.atKeywords("double","precision")?!1:Ad(t.peek())||$d(t.peek())}function Ad({kind:t,value:e}){return t==="word"&&(e==="in"||e==="out"||e==="inout"||e==="variadic")}function $d(t){return I(t)?!0:t.kind==="word"&&W(t.value)==="column"&&(t.value==="setof"||Bn(t.value))}function Le(t){let e=I(t.token),n=[R(t)];for(;t.takeSymbol(".");)n.push(k(t));let o=T(t,n);if(!t.atSymbol("("))return{kind:"routine_signature",start:o.start,end:o.end,name:o};n.length===1&&!e&&t.fail();let i=zd(t);return{kind:"routine_signature",start:o.start,end:t.previousEnd,name:o,parameters:i}}function Fe(t){let e=[R(t)];for(;t.takeSymbol(".");)e.push(k(t));let n=T(t,e),o=ei(t);return{kind:"routine_signature",start:n.start,end:t.previousEnd,name:n,parameters:o}}var ii=["function","procedure","routine","aggregate"];function Nd(t,e){let n=t.expectKeyword(...ii).value,o=ii.find(c=>c===n)??"function",i=o==="aggregate",a=i?Fe(t):Le(t),r={start:e,objectKind:o,name:a.name,ifExists:!1,signature:a};if(t.atKeyword("rename"))return Ho(t,r);if(t.atKeywords("set","schema"))return ht(t,r);let s=`alter ${o}`;return wt(t)?E(t,e,s):(i&&t.fail(),Zo(t,e,s)||(hd(t),E(t,e,s)))}function ut(t){t.takeKeyword("collate")&&x(t)}var Cd=new Set(["(",")","[","]",",",";",".",":","::",":=","..","=>"]);function Zt(t){let e=t.takeKeyword("operator")!==void 0;e&&t.expectSymbol("("),Rd(t),e&&t.expectSymbol(")")}function Rd(t){for(;q(t.token)&&t.peekSymbol(1,".");)t.advance(),t.advance();Id(t)}function Id(t){let{token:e}=t;(e.kind!=="symbol"||Cd.has(e.value))&&t.fail(),t.advance()}function kt(t,e=O){return g(t,n=>{let o=e(n.token)?k(n).name:n.fail(),i=n.takeSymbol("=")?ai(n):void 0;return{name:o,...i&&{type:i}}})}function ai(t){let{token:e}=t;if(e.kind==="string")t.advance();else if(Qt(t))B(t);else if(e.kind==="symbol")Zt(t);else if(t.atKeyword("operator")&&t.peekSymbol(1,"("))Zt(t);else if(e.kind==="word"&&Od(e.value))t.advance();else return Ct(t)}function Od(t){return t==="none"||W(t)==="reserved"}function M(t){g(t,e=>{k(e),e.takeSymbol(".")&&k(e),e.takeSymbol("=")&&ai(e)})}function ri(t){t.expectKeyword("options"),g(t,Me)}function Me(t){k(t),S(t)}function si(t){t.expectKeyword("options"),t.expectSymbol("("),p(t,e=>{if(e.peek().kind==="string")return Me(e);e.takeKeyword("drop")?k(e):(e.expectKeyword("add","set"),Me(e))}),t.expectSymbol(")")}var Td=new Set(["function_call","coalesce","extremum","json_function","nullif","value_function","xml_function"]);function Ud(t){let{kind:e,value:n,start:o,end:i}=t.token,a=e==="word"&&!t.peekSymbol(1,".")?W(n):void 0;if((a===void 0||a==="unreserved"||a==="function")&&!Pd(t))return _e(t,rt(t));let r=H(t);return r.kind==="cast"&&r.form==="cast"||Td.has(r.kind)?r:t.failAt(`syntax error at or near "${t.text.slice(o,i)}"`,o,i)}function Pd(t){return t.atKeyword("collation")&&t.peekKeyword(1,"for")||t.atKeyword("current_schema")}function Ge(t){return t.takeKeywords("nulls","distinct")||t.takeKeywords("nulls","not","distinct")}function Yt(t){t.takeKeyword("with")&&kt(t),t.takeKeyword("using")&&(t.expectKeywords("index","tablespace"),d(t))}function li(t){t.takeKeyword("include")&&g(t,d)}function fi(t){if(t.takeSymbol("(")){f(t),t.expectSymbol(")");return}if(q(t.token)&&!t.peekSymbol(1,"(")&&!t.peekSymbol(1,"."))return z(t.advance());Ud(t)}function We(t){let e=fi(t);return ut(t),Bd(t),t.takeKeyword("asc","desc"),t.takeKeyword("nulls")&&t.expectKeyword("first","last"),e}function Bd(t){let e=t.atKeyword("nulls")&&t.peekKeyword(1,"first","last");!q(t.token)||e||(x(t),t.atSymbol("(")&&M(t))}function Dd(t){return ci(t,st)}function Ld(t){return ci(t,e=>e.atSymbol("(")?di(e):[])}function di(t){let e=!0,n=!1;return g(t,o=>{n&&o.fail();let i=!e&&o.atKeyword("period")&&!o.peekSymbol(1,",")&&!o.peekSymbol(1,")");return i&&o.advance(),e=!1,n=i,d(o)})}function ci(t,e){let{start:n}=t.expectKeyword("references"),o=w(t),i=e(t);Fd(t);let a=Md(t);return{kind:"references",start:n,end:t.previousEnd,table:o,columns:i,...a}}function Fd(t){if(!t.takeKeyword("match"))return;let{value:e,start:n,end:o}=t.expectKeyword("full","partial","simple");e==="partial"&&t.failAt("MATCH PARTIAL not yet implemented",n,o)}function Md(t){let e={};for(;t.atKeyword("on");){let n=t.peekKeyword(1,"delete")?"onDelete":"onUpdate";t.advance(),e[n]!==void 0&&t.fail(),t.expectKeyword(n==="onDelete"?"delete":"update"),e[n]=Gd(t,n==="onDelete")}return e}function Gd(t,e){if(t.takeKeyword("no"))return t.expectKeyword("action"),"no action";if(!t.atKeyword("set"))return t.expectKeyword("restrict","cascade").value;t.advance();let n=t.expectKeyword("null","default").value;if(t.atSymbol("(")){let{start:o}=t.token;if(g(t,d),!e){let i=`a column list with SET ${n.toUpperCase()} is only supported for ON DELETE actions`;t.failAt(i,o,t.previousEnd)}}return`set ${n}`}function pt(t){let e=t.takeKeyword("as","cache","cycle","increment","logged","maxvalue","minvalue","no","owned","restart","sequence","start","unlogged");return e?(Wd(t,e.value),!0):!1}function Wd(t,e){switch(e){case"as":h(t);return;case"cache":case"maxvalue":case"minvalue":B(t);return;case"increment":t.takeKeyword("by"),B(t);return;case"start":t.takeKeyword("with"),B(t);return;case"restart":mi(t);return;case"no":t.expectKeyword("cycle","maxvalue","minvalue");return;case"owned":t.expectKeyword("by"),x(t);return;case"sequence":t.expectKeyword("name"),x(t);return}}function mi(t){(t.takeKeyword("with")||Qt(t))&&B(t)}function ui(t){if(t.takeSymbol("(")){for(pt(t)||t.fail();pt(t););t.expectSymbol(")")}}function Qe(t){let e=[],n=!1;for(;;)if(t.atKeyword("collate"))n&&t.fail("multiple COLLATE clauses not allowed"),n=!0,ut(t);else if(!Mo(t)){let o=Qd(t);if(!o)return e;e.push(o)}}function Qd(t){let{start:e}=t.token,n=t.takeKeyword("constraint")?d(t):void 0,o=Hd(t);return o?{kind:"column_constraint",start:e,end:t.previousEnd,...n&&{name:n},...o}:n?t.fail():void 0}function Hd(t){if(t.atKeyword("references"))return{constraint:"references",references:Dd(t)};switch(t.takeKeyword("not","null","unique","primary","check","default","generated")?.value){case"not":return t.expectKeyword("null"),t.takeKeywords("no","inherit"),{constraint:"not_null"};case"null":return{constraint:"null"};case"unique":return Ge(t),Yt(t),{constraint:"unique"};case"primary":return t.expectKeyword("key"),Yt(t),{constraint:"primary_key"};case"check":return Zd(t);case"default":return{constraint:"default",expression:et(t)};case"generated":return Yd(t);default:return}}function Zd(t){t.expectSymbol("(");let e=f(t);return t.expectSymbol(")"),t.takeKeywords("no","inherit"),{constraint:"check",expression:e}}function Yd(t){let{start:e}=t.token,n=He(t),{previousEnd:o}=t;if(t.expectKeyword("as"),t.takeKeyword("identity"))return ui(t),{constraint:"identity",generation:n};t.expectSymbol("(");let i=f(t);t.expectSymbol(")");let a=t.takeKeyword("stored","virtual")?.value==="stored";return n!=="always"&&t.failAt("for a generated column, GENERATED ALWAYS must be specified",e,o),{constraint:"generated",expression:i,generation:a?"stored":"virtual"}}function He(t){return t.expectKeyword("always","by").value==="always"?"always":(t.expectKeyword("default"),"by_default")}function pi(t){let e=d(t),n=h(t);for(let i of["storage","compression"])t.takeKeyword(i)&&Ze(t);t.atKeyword("options")&&ri(t);let o=Qe(t);return{kind:"column_definition",start:e.start,end:t.previousEnd,name:e,type:n,constraints:o}}function Vd(t){let e=d(t);t.takeKeyword("with")&&t.expectKeyword("options");let n=Qe(t);return{kind:"column_definition",start:e.start,end:t.previousEnd,name:e,constraints:n}}function Ze(t){t.takeKeyword("default")||d(t)}function Xd(t,e){if(t.takeKeyword("column"),t.token.kind==="integer")return Jd(t,e);let n=d(t);switch(t.token.kind==="word"?t.token.value:""){case"type":return bi(t,e,n);case"drop":return tc(t,e,n);case"add":return ec(t,e,n);case"set":return nc(t,e,n);default:return ac(t),Ye(t,e)}}function Ye(t,e){return{kind:"other_action",start:e,end:t.previousEnd}}function Jd(t,e){return D(t),t.expectKeywords("set","statistics"),_i(t),Ye(t,e)}function _i(t){t.takeKeyword("default")||_d(t)}function bi(t,e,n){t.expectKeyword("type");let o=h(t);ut(t);let i=t.takeKeyword("using")?f(t):void 0,a=t.previousEnd;return{kind:"alter_column_type",start:e,end:a,column:n,type:o,...i&&{using:i}}}function tc(t,e,n){t.expectKeyword("drop");let o=t.expectKeyword("default","expression","identity","not").value;o==="not"?t.expectKeyword("null"):o!=="default"&&ct(t);let i=t.previousEnd;switch(o){case"not":return{kind:"drop_not_null",start:e,end:i,column:n};case"default":return{kind:"drop_default",start:e,end:i,column:n};case"identity":return{kind:"drop_identity",start:e,end:i,column:n};default:return{kind:"drop_expression",start:e,end:i,column:n}}}function ec(t,e,n){t.expectKeywords("add","generated");let o=He(t);return t.expectKeywords("as","identity"),ui(t),{kind:"add_identity",start:e,end:t.previousEnd,column:n,generation:o}}function nc(t,e,n){if(t.takeKeywords("set","not"))return t.expectKeyword("null"),{kind:"set_not_null",start:e,end:t.previousEnd,column:n};if(t.takeKeywords("set","default")){let o=f(t);return{kind:"set_default",start:e,end:t.previousEnd,column:n,expression:o}}return t.takeKeywords("set","data")?bi(t,e,n):(sc(t)?gi(t):(t.advance(),oc(t)),Ye(t,e))}function oc(t){let e=t.takeKeyword("compression","expression","statistics","storage")?.value;e===void 0?M(t):e==="statistics"?_i(t):e==="expression"?ic(t):Ze(t)}function ic(t){t.expectKeyword("as"),t.expectSymbol("("),f(t),t.expectSymbol(")")}function ac(t){t.takeKeyword("reset")?M(t):t.atKeyword("options")?si(t):t.atKeyword("restart")?gi(t):t.fail()}var rc=["compression","data","default","expression","not","statistics","storage"];function sc(t){return t.peek().kind==="word"&&!t.peekKeyword(1,...rc)}function gi(t){for(;t.atKeyword("restart","set");)t.advance().value==="restart"?mi(t):t.takeKeyword("generated")?He(t):lc(t)}function lc(t){let{start:e,end:n,value:o}=t.token;pt(t)||t.fail();let i=o==="owned"?"owned_by":o;(i==="as"||i==="owned_by"||i==="restart")&&t.failAt(`sequence option "${i}" not supported here`,e,n)}function Ve(t){return t.atKeyword("exclude")?t.peekKeyword(1,"using")||t.peekSymbol(1,"("):t.atKeyword("constraint","check","unique","primary","foreign","not")}function Xe(t){let{start:e}=t.token,n=t.takeKeyword("constraint")?d(t):void 0,o=fc(t);return{kind:"table_constraint",start:e,end:t.previousEnd,...n&&{name:n},...o}}function fc(t){switch(t.expectKeyword("check","not","unique","primary","exclude","foreign").value){case"check":return dc(t);case"not":return cc(t);case"unique":return mc(t);case"primary":return t.expectKeyword("key"),yi(t,"PRIMARY KEY");case"exclude":return pc(t);default:return bc(t)}}function dc(t){t.expectSymbol("(");let e=f(t);return t.expectSymbol(")"),F(t,"CHECK"),{constraint:"check",columns:[],expression:e}}function cc(t){t.expectKeyword("null");let e=[d(t)];return F(t,"NOT NULL"),{constraint:"not_null",columns:e}}function mc(t){return Ge(t)&&t.atKeyword("using")&&t.fail(),yi(t,"UNIQUE")}function yi(t,e){let n=e==="UNIQUE"?"unique":"primary_key";if(t.takeKeywords("using","index")){let i=d(t);return F(t,e),{constraint:n,columns:[],usingIndex:i}}let o=uc(t);return li(t),Yt(t),F(t,e),{constraint:n,columns:o}}function uc(t){t.expectSymbol("(");let e=p(t,d);return t.takeKeyword("without")&&t.expectKeyword("overlaps"),t.expectSymbol(")"),e}function pc(t){t.takeKeyword("using")&&d(t);let e=g(t,_c);return li(t),Yt(t),t.takeKeyword("where")&&(t.expectSymbol("("),f(t),t.expectSymbol(")")),F(t,"EXCLUDE"),{constraint:"exclude",columns:e.filter(n=>n!==void 0)}}function _c(t){let e=We(t);return t.expectKeyword("with"),Zt(t),e}function bc(t){t.expectKeyword("key");let e=di(t),n=Ld(t);return F(t,"FOREIGN KEY"),{constraint:"foreign_key",columns:e,references:n}}function gc(t){let{start:e}=t.token;switch(t.token.kind==="word"?t.token.value:""){case"add":return yc(t);case"drop":return xc(t);case"alter":return vc(t);case"inherit":return t.advance(),{kind:"inherit",start:e,parent:w(t),end:t.previousEnd};case"no":return hc(t);default:return wc(t),{kind:"other_action",start:e,end:t.previousEnd}}}function yc(t){let{start:e}=t.advance();if(Ve(t)){let i=Xe(t);return{kind:"add_constraint",start:e,end:t.previousEnd,constraint:i}}t.takeKeyword("column");let n=Z(t),o=pi(t);return{kind:"add_column",start:e,end:t.previousEnd,column:o,ifNotExists:n}}function xc(t){let{start:e}=t.advance(),n=t.takeKeyword("constraint")!==void 0;n||t.takeKeyword("column");let o=ct(t),i=d(t),a=nt(t),r=t.previousEnd;return n?{kind:"drop_constraint",start:e,end:r,name:i,ifExists:o}:{kind:"drop_column",start:e,end:r,column:i,ifExists:o,cascade:a}}function vc(t){let{start:e}=t.advance();return t.takeKeyword("constraint")?(d(t),t.takeKeyword("inherit")||ad(t),{kind:"other_action",start:e,end:t.previousEnd}):Xd(t,e)}function hc(t){let{start:e}=t.advance();return t.takeKeyword("force")?(t.expectKeywords("row","level","security"),{kind:"other_action",start:e,end:t.previousEnd}):(t.expectKeyword("inherit"),{kind:"no_inherit",start:e,parent:w(t),end:t.previousEnd})}function wc(t){wt(t)||(t.atKeyword("options")?si(t):xi[t.expectKeyword(...Object.keys(xi)).value]?.(t))}var xi={cluster(t){t.expectKeyword("on"),d(t)},disable:t=>vi(t,[]),enable:t=>vi(t,["always","replica"]),force:t=>t.expectKeywords("row","level","security"),not:t=>{t.expectKeyword("of")},of:t=>{x(t)},replica:kc,reset:M,set:Kc,validate(t){t.expectKeyword("constraint"),d(t)}};function vi(t,e){if(t.takeKeyword("row")){t.expectKeywords("level","security");return}let n=t.takeKeyword(...e);t.expectKeyword("trigger","rule").value==="trigger"&&n===void 0&&t.takeKeyword("all","user")||d(t)}function kc(t){t.expectKeyword("identity"),t.expectKeyword("nothing","full","default","using").value==="using"&&(t.expectKeyword("index"),d(t))}function Kc(t){let e=t.takeKeyword("access","logged","tablespace","unlogged","without")?.value;e===void 0?M(t):e==="without"?t.expectKeyword("cluster","oids"):e==="tablespace"?d(t):e==="access"&&(t.expectKeyword("method"),Ze(t))}var jc=new Set(["range","list","hash"]);function zc(t){if(!t.takeKeyword("partition"))return!1;t.expectKeyword("by");let e=d(t);return g(t,qc),jc.has(e.name.toLowerCase())||t.failAt(`unrecognized partitioning strategy "${e.name}"`,e.start,e.end),!0}function qc(t){fi(t),ut(t),q(t.token)&&x(t)}function hi(t){if(t.takeKeyword("default"))return;t.expectKeywords("for","values");let e=t.expectKeyword("in","from","with").value;e==="with"?Sc(t):g(t,f),e==="from"&&(t.expectKeyword("to"),g(t,f))}function Sc(t){let{start:e}=t.token,n=new Set;g(t,o=>{let{name:i,start:a,end:r}=R(o);D(o),i!=="modulus"&&i!=="remainder"&&o.failAt(`unrecognized hash partition bound specification "${i}"`,a,r),n.has(i)&&o.failAt(`${i} for hash partition provided more than once`,a,r),n.add(i)});for(let o of["modulus","remainder"])n.has(o)||t.failAt(`${o} for hash partition must be specified`,e,t.previousEnd)}function wi(t){if(t.atKeyword("foreign")&&!t.peekKeyword(1,"data"))return t.expectKeywords("foreign","table"),"foreign_table";if(t.atKeyword("materialized"))return t.expectKeywords("materialized","view"),"materialized_view";let e=t.takeKeyword("table","view","index","sequence")?.value;return e==="table"||e==="view"||e==="index"||e==="sequence"?e:void 0}function Ec(t,e,n){let o=`alter ${n.replace("_"," ")}`;if(t.atKeyword("all")&&Ac.has(n))return $c(t,e,o);let i=ct(t),a=n==="table"||n==="foreign_table",{name:r,only:s}=a?Go(t):{name:w(t),only:!1},l={start:e,objectKind:n,name:r,ifExists:i};if(t.atKeyword("rename"))return Nc(t,l,n);if(t.atKeywords("set","schema")&&n!=="index")return ht(t,l);let c=n==="index"||n==="materialized_view"?Zo(t,e,o):void 0;if(c)return c;if(n==="sequence"&&Cc(t))return E(t,e,o);let b=Rc(t,n);return{kind:"alter_table",start:e,end:t.previousEnd,relationKind:n,name:r,ifExists:i,only:s,actions:b}}var Ac=new Set(["table","index","materialized_view"]);function $c(t,e,n){return t.expectKeywords("all","in","tablespace"),d(t),t.takeKeywords("owned","by")&&p(t,Be),t.expectKeywords("set","tablespace"),d(t),t.takeKeyword("nowait"),E(t,e,n)}function Nc(t,e,n){if(t.expectKeyword("rename"),t.atKeyword("to"))return ot(t,e);(n==="index"||n==="sequence")&&t.fail();let o=n==="table"&&t.takeKeyword("constraint")!==void 0;o||t.takeKeyword("column");let i={kind:o?"constraint":"column",name:d(t)};return ot(t,e,i)}function Cc(t){if(t.atKeywords("no","inherit")||!pt(t))return!1;for(;pt(t););return!0}function Rc(t,e){let n=e==="table";return(n||e==="index")&&t.atKeyword("attach")?[Ic(t,e)]:n&&t.atKeyword("detach")?[Oc(t)]:p(t,gc)}function Ic(t,e){let{start:n}=t.advance();t.expectKeyword("partition");let o=w(t);return e==="index"?{kind:"other_action",start:n,end:t.previousEnd}:(hi(t),{kind:"attach_partition",start:n,end:t.previousEnd,partition:o})}function Oc(t){let{start:e}=t.advance();t.expectKeyword("partition");let n=w(t);return t.takeKeyword("concurrently","finalize"),{kind:"detach_partition",start:e,end:t.previousEnd,partition:n}}function ki(t){let e=d(t),n=h(t);return ut(t),{kind:"column_definition_item",start:e.start,end:t.previousEnd,name:e,type:n}}function Tc(t,e){let n=x(t),o={start:e,objectKind:"type",name:n,ifExists:!1};if(t.atKeyword("rename"))return Uc(t,o);if(t.atKeywords("set","schema"))return ht(t,o);let i=Pc(t);return{kind:"alter_type",start:e,end:t.previousEnd,name:n,action:i}}function Uc(t,e){if(t.expectKeyword("rename"),t.takeKeyword("value")){let o=S(t);t.expectKeyword("to");let i=S(t),{start:a,name:r}=e;return{kind:"alter_type",start:a,end:t.previousEnd,name:r,action:{kind:"rename_value",value:o,newValue:i}}}if(!t.takeKeyword("attribute"))return ot(t,e);let n=ot(t,e,{kind:"attribute",name:d(t)});return nt(t),{...n,end:t.previousEnd}}function Pc(t){if(wt(t))return{kind:"other"};if(t.takeKeyword("set"))return kt(t),{kind:"other"};if(t.takeKeywords("add","value"))return Bc(t);if(t.takeKeywords("drop","value")){let{start:e,end:n}=S(t);t.failAt("dropping an enum value is not implemented",e,n)}return{kind:"attributes",changes:p(t,Dc)}}function Bc(t){let e=Z(t),n=S(t),o=t.takeKeyword("before","after")?.value;return o!=="before"&&o!=="after"?{kind:"add_value",value:n,ifNotExists:e}:{kind:"add_value",value:n,ifNotExists:e,neighbor:{position:o,value:S(t)}}}function Dc(t){let{start:e,value:n}=t.expectKeyword("add","drop","alter");if(t.expectKeyword("attribute"),n==="add"){let a=ki(t);return nt(t),{kind:"add_attribute",start:e,end:t.previousEnd,attribute:a}}if(n==="drop"){let a=ct(t),r=d(t);return nt(t),{kind:"drop_attribute",start:e,end:t.previousEnd,name:r,ifExists:a}}let o=d(t);t.takeKeyword("set")&&t.expectKeyword("data"),t.expectKeyword("type");let i=h(t);return ut(t),nt(t),{kind:"alter_attribute",start:e,end:t.previousEnd,name:o,type:i}}var Lc={create:["access method","cast","collation","conversion","database","default conversion","event trigger","foreign data wrapper","group","operator","publication","role","server","statistics","subscription","tablespace","text search","user"],"create or replace":["language","procedural language","transform","trusted language","trusted procedural language"],alter:["collation","conversion","database","default privileges","event trigger","foreign data wrapper","group","language","large object","operator","policy","procedural language","publication","role","rule","server","statistics","subscription","system","tablespace","text search","trigger","user"],drop:["cast","database","group","operator","owned by","role","subscription","tablespace","transform","user"]};function Je(t,e){let n=Lc[e];return n.find(o=>t.takeKeywords(...o.split(" ")))??Fc(t,n)}function Fc(t,e){let n=e.map(o=>o.split(" "));for(;;){let{kind:o,value:i}=t.token;n=n.filter(([a])=>o==="word"&&a===i).map(([,...a])=>a),n.length===0&&t.fail(),t.advance()}}function Mc(t){let{start:e}=t.expectKeyword("alter"),n=wi(t);if(n)return Ec(t,e,n);if(t.takeKeyword("type"))return Tc(t,e);if(t.takeKeyword("domain"))return dd(t,e);if(t.takeKeyword("schema"))return Gc(t,e);if(t.takeKeyword("extension"))return Wc(t,e);if(t.atKeyword("function","procedure","routine","aggregate"))return Nd(t,e);let o=Je(t,"alter");return mt(t,e,`alter ${o}`)}function Gc(t,e){let n=Ki(t,e,"schema");return wt(t)?E(t,e,"alter schema"):Ho(t,n)}function Wc(t,e){let n=Ki(t,e,"extension");return t.atKeyword("set")?ht(t,n):(t.expectKeyword("update","add","drop"),mt(t,e,"alter extension"))}function Ki(t,e,n){return{start:e,objectKind:n,name:T(t,[d(t)]),ifExists:!1}}var Qc=[["type",{objectKind:"type",naming:"type"}],["domain",{objectKind:"domain",naming:"type"}],["schema",{objectKind:"schema",naming:"plain"}],["extension",{objectKind:"extension",naming:"plain"}],["function",{objectKind:"function",naming:"routine"}],["procedure",{objectKind:"procedure",naming:"routine"}],["routine",{objectKind:"routine",naming:"routine"}],["aggregate",{objectKind:"aggregate",naming:"aggregate"}],["collation",{objectKind:"other",naming:"qualified"}],["conversion",{objectKind:"other",naming:"qualified"}],["statistics",{objectKind:"other",naming:"qualified"}],["text search configuration",{objectKind:"other",naming:"qualified"}],["text search dictionary",{objectKind:"other",naming:"qualified"}],["text search parser",{objectKind:"other",naming:"qualified"}],["text search template",{objectKind:"other",naming:"qualified"}],["access method",{objectKind:"other",naming:"plain"}],["event trigger",{objectKind:"other",naming:"plain"}],["foreign data wrapper",{objectKind:"other",naming:"plain"}],["procedural language",{objectKind:"other",naming:"plain"}],["language",{objectKind:"other",naming:"plain"}],["publication",{objectKind:"other",naming:"plain"}],["server",{objectKind:"other",naming:"plain"}],["policy",{objectKind:"other",naming:"on"}],["rule",{objectKind:"other",naming:"on"}],["trigger",{objectKind:"other",naming:"on"}],["operator class",{objectKind:"other",naming:"using"}],["operator family",{objectKind:"other",naming:"using"}]];function ji(t){let e=wi(t);return e?{objectKind:e,naming:"qualified"}:Qc.find(([n])=>t.takeKeywords(...n.split(" ")))?.[1]}function Hc(t){let[e="",n,o]=t.parts.map(i=>i.name).reverse();return{kind:"type_name",start:t.start,end:t.end,name:e,...n!==void 0&&{schema:n},...o!==void 0&&{catalog:o},modifiers:[],dimensions:0,setOf:!1,percentType:!1,written:t}}function Vt(t){if(t.written)return t.written;let{start:e,end:n}=t;return{kind:"qualified_name",parts:(t.schema===void 0?[t.name]:[t.schema,t.name]).map(o=>({kind:"identifier",name:o,quoted:!1,start:e,end:n})),start:e,end:n}}function Zc(t){let{start:e}=t.expectKeyword("drop"),n=ji(t);if(!n)return mt(t,e,`drop ${Je(t,"drop")}`);n.objectKind==="index"&&t.takeKeyword("concurrently");let o=ct(t),{names:i=[],routines:a=[]}=Yc(t,n),r=nt(t),{objectKind:s}=n;return{kind:"drop",start:e,end:t.previousEnd,objectKind:s,ifExists:o,cascade:r,names:i,routines:a}}function Yc(t,{naming:e}){switch(e){case"qualified":return{names:p(t,x)};case"plain":return{names:p(t,Xt)};case"type":return{names:p(t,n=>Vt(h(n)))};case"routine":return{routines:p(t,Le)};case"aggregate":return{routines:p(t,Fe)};case"on":return{names:[zi(t)]};case"using":return{names:[qi(t)]}}}function Xt(t){return T(t,[d(t)])}function zi(t){let e=Xt(t);return t.expectKeyword("on"),x(t),e}function qi(t){let e=x(t);return t.expectKeyword("using"),d(t),e}function Vc(t){let{start:e}=t.expectKeyword("comment");t.expectKeyword("on");let n=Xc(t);n||Jc(t),t.expectKeyword("is");let o=t.takeKeyword("null")?void 0:S(t).value;return n?{kind:"comment_on",start:e,end:t.previousEnd,...n,...o!==void 0&&{comment:o}}:E(t,e,"comment")}function Xc(t){if(t.takeKeyword("column"))return{objectKind:"column",name:x(t)};if(t.takeKeyword("constraint"))return{objectKind:"other",name:nm(t)};let e=ji(t);return e&&{objectKind:e.objectKind,name:om(t,e)}}function Jc(t){switch(t.expectKeyword("cast","database","large","operator","role","subscription","tablespace","transform").value){case"cast":tm(t);return;case"large":t.expectKeyword("object"),B(t);return;case"operator":em(t);return;case"transform":t.expectKeyword("for"),h(t),t.expectKeyword("language"),d(t);return;default:d(t)}}function tm(t){t.expectSymbol("("),h(t),t.expectKeyword("as"),h(t),t.expectSymbol(")")}function em(t){Zt(t),t.expectSymbol("("),t.takeKeyword("none")||h(t),t.expectSymbol(","),t.takeKeyword("none")||h(t),t.expectSymbol(")")}function nm(t){let e=Xt(t);return t.expectKeyword("on"),q(t.peek())&&t.takeKeyword("domain"),x(t),e}function om(t,{naming:e}){switch(e){case"qualified":return x(t);case"plain":return Xt(t);case"type":return Vt(h(t));case"routine":return Le(t).name;case"aggregate":return Fe(t).name;case"on":return zi(t);case"using":return qi(t)}}function im(t,e){t.expectKeyword("aggregate");let n=rt(t),o=t.atSymbol("(")&&Si(t.peek())&&t.peekSymbol(2,"="),i=o?void 0:ei(t),a=i?.find(({mode:s})=>s==="out"||s==="inout");a&&t.failAt("aggregates cannot have output arguments",a.start,a.end);let r=kt(t,o?Si:void 0);return{kind:"create_function",start:e.start,end:t.previousEnd,routineKind:"aggregate",name:n,orReplace:e.orReplace,parameters:i??am(r),strict:!1,window:!1,...rm(r)}}function Si({kind:t,value:e}){return t==="quoted"||t==="word"&&W(e)===void 0}function am(t){let e=t.find(({name:n})=>n==="basetype")?.type;return e?[{kind:"routine_parameter",start:e.start,end:e.end,mode:"in",type:e}]:[]}function rm(t){let e=(...i)=>t.find(({name:a})=>i.includes(a))?.type,n=e("finalfunc");if(n)return{finalFunction:Vt(n)};let o=e("stype","stype1");return o?{returns:o}:{}}function Ei(t){let{start:e}=t.expectKeyword("create"),n=t.takeKeyword("or")!==void 0;n&&t.expectKeyword("replace");let o=sm(t);return{start:e,orReplace:n,...o&&{persistence:o}}}function sm(t){if(t.takeKeyword("unlogged"))return"unlogged";if(t.takeKeyword("temporary","temp"))return"temporary";if(t.takeKeyword("global","local"))return t.expectKeyword("temporary","temp"),"temporary"}function lm(t,e){t.expectKeyword("domain");let n=x(t);t.takeKeyword("as");let o=h(t),i=Qe(t);return{kind:"create_domain",start:e.start,end:t.previousEnd,name:n,type:o,constraints:i}}function fm(t,e){t.expectKeyword("extension");let n=Z(t),o=d(t);t.takeKeyword("with");let i;for(let r=Ai(t);r!==void 0;r=Ai(t))r==="schema"?i=d(t):r==="version"&&dm(t);let a=t.previousEnd;return{kind:"create_extension",start:e.start,end:a,name:o,...i&&{schema:i},ifNotExists:n}}function Ai(t){return t.takeKeyword("schema","version","cascade")?.value}function dm(t){t.token.kind==="string"?t.advance():R(t)}function $i(t){tn(t),t.takeKeyword("without")?t.expectKeyword("oids"):t.takeKeyword("with")&&M(t),cm(t),en(t)}function tn(t){t.takeKeyword("using")&&d(t)}function en(t){t.takeKeyword("tablespace")&&d(t)}function cm(t){t.takeKeyword("on")&&(t.expectKeyword("commit"),!t.takeKeyword("drop")&&(t.expectKeyword("delete","preserve"),t.expectKeyword("rows")))}function nn(t,e){let n=t.takeKeyword("unique")!==void 0;t.expectKeyword("index"),t.takeKeyword("concurrently");let o=Z(t),i=t.atKeyword("on")&&!o?void 0:d(t);t.expectKeyword("on");let a=Go(t).name;tn(t);let r=g(t,We);t.takeKeyword("include")&&g(t,We),Ge(t),t.takeKeyword("with")&&M(t),en(t);let s=t.takeKeyword("where")!==void 0;return s&&f(t),{kind:"create_index",start:e.start,end:t.previousEnd,...i&&{name:i},table:a,unique:n,ifNotExists:o,columns:r,partial:s}}function mm(t,{start:e}){return t.expectKeyword("policy"),d(t),t.expectKeyword("on"),w(t),t.takeKeyword("as")&&um(t),t.takeKeyword("for")&&t.expectKeyword("all","select","insert","update","delete"),t.takeKeyword("to")&&p(t,Be),t.takeKeyword("using")&&Ni(t),t.takeKeyword("with")&&(t.expectKeyword("check"),Ni(t)),E(t,e,"create policy")}function um(t){let{name:e,start:n,end:o}=d(t);e==="permissive"||e==="restrictive"||t.failAt(`unrecognized row security option "${e}"`,n,o)}function Ni(t){t.expectSymbol("("),f(t),t.expectSymbol(")")}function pm(t){t.atKeyword("return")?Ci(t):t.takeKeywords("begin","atomic")&&_m(t)}function _m(t){for(;!t.takeKeyword("end");)t.atSymbol(";")||t.nest(()=>bm(t)),t.expectSymbol(";")}function bm(t){t.atKeyword("return")?Ci(t):Jt(t)}function Ci(t){t.expectKeyword("return"),f(t)}function Ri(t,e){let n=t.expectKeyword("function","procedure").value==="function",o=rt(t),i=jd(t),a=n?gm(t):{},r=vd(t);return pm(t),{kind:"create_function",start:e.start,end:t.previousEnd,routineKind:n?"function":"procedure",name:o,orReplace:e.orReplace,parameters:i,...a,...r}}function gm(t){return!t.atKeyword("returns")||t.peekKeyword(1,"null")?{}:(t.advance(),t.takeKeyword("table")?{returnsTable:g(t,ym)}:{returns:Ct(t)})}function ym(t){let{name:e,type:n}=qd(t);return{kind:"column_definition_item",start:e.start,end:t.previousEnd,name:e,type:n}}function xm(t,{start:e}){return t.expectKeyword("rule"),d(t),t.expectKeywords("as","on"),t.expectKeyword("select","insert","update","delete"),t.expectKeyword("to"),w(t),t.takeKeyword("where")&&f(t),t.expectKeyword("do"),t.takeKeyword("also","instead"),vm(t),E(t,e,"create rule")}function vm(t){if(!t.takeKeyword("nothing")){if(!t.takeSymbol("(")){Ii(t);return}do!t.atSymbol(";")&&!t.atSymbol(")")&&Ii(t);while(t.takeSymbol(";"));t.expectSymbol(")")}}function Ii(t){if(!t.takeKeyword("notify")){dt(t);return}d(t),t.takeSymbol(",")&&S(t)}function Oi(t,e){t.expectKeyword("sequence");let n=Z(t),o=w(t);for(;pt(t););return{kind:"create_sequence",start:e.start,end:t.previousEnd,name:o,ifNotExists:n}}function hm(t,e,n){let o=st(t);$i(t),t.expectKeyword("as");let i=t.atKeyword("execute")?km(t):P(t);return Ti(t,e,n,o,i)}function wm(t,e){t.expectKeyword("view");let n=Z(t),o=w(t),i=st(t);return tn(t),t.takeKeyword("with")&&M(t),en(t),t.expectKeyword("as"),Ti(t,e,{name:o,ifNotExists:n,materializedView:!0},i,P(t))}function Ti(t,e,n,o,i){let a=Km(t),{start:r,persistence:s="permanent"}=e,l=t.previousEnd;return{kind:"create_table_as",start:r,end:l,persistence:s,columns:o,source:i,withData:a,...n}}function km(t){let{start:e}=t.expectKeyword("execute"),n=d(t);return t.atSymbol("(")&&g(t,f),{kind:"execute",start:e,end:t.previousEnd,name:n}}function Km(t){if(!t.takeKeyword("with"))return!0;let e=t.takeKeyword("no")===void 0;return t.expectKeyword("data"),e}var on=["comments","compression","constraints","defaults","generated","identity","indexes","statistics","storage"];function jm(t){let{start:e}=t.expectKeyword("like"),n=w(t),o=new Set;for(let a=Ui(t);a!==void 0;a=Ui(t)){let r=t.expectKeyword("all",...on).value;for(let s of r==="all"?on:[r])a==="including"?o.add(s):o.delete(s)}let i=on.every(a=>o.has(a));return{kind:"like_clause",start:e,end:t.previousEnd,table:n,including:i?["all"]:[...o]}}function Ui(t){return t.takeKeyword("including","excluding")?.value}function zm(t,e){let n=an(t);return Em(t)?hm(t,e,{...n,materializedView:!1}):Pi(t,e,n)}function qm(t,e){return Pi(t,e,an(t))}function an(t){t.expectKeyword("table");let e=Z(t);return{name:w(t),ifNotExists:e}}function Pi(t,e,n){let o=Am(t),i=zc(t);return $i(t),Bi(t,e,{...n,foreign:!1,partitionedBy:i,...o})}function Sm(t,e){let n=an(t),o=t.atKeyword("partition")?Di(t):Li(t);return t.expectKeyword("server"),d(t),t.atKeyword("options")&&ri(t),Bi(t,e,{...n,foreign:!0,partitionedBy:!1,...o})}function Bi(t,e,n){let{start:o,persistence:i="permanent"}=e;return{kind:"create_table",start:o,end:t.previousEnd,persistence:i,options:[],...n}}function Em(t){return t.atSymbol("(")?q(t.peek(1))&&(t.peekSymbol(2,",")||t.peekSymbol(2,")")):t.atKeyword("as","using","with","without","on","tablespace")}function Am(t){if(t.atKeyword("partition"))return Di(t);if(!t.takeKeyword("of"))return Li(t);let e=Hc(x(t));return{elements:Fi(t),inherits:[],ofType:e}}function Di(t){t.expectKeywords("partition","of");let e=w(t),n=Fi(t);return hi(t),{elements:n,inherits:[],partitionOf:e}}function Li(t){t.expectSymbol("(");let e=t.atSymbol(")")?[]:p(t,Nm);return t.expectSymbol(")"),{elements:e,inherits:$m(t)}}function $m(t){return t.takeKeyword("inherits")?g(t,w):[]}function Fi(t){return t.atSymbol("(")?g(t,e=>Ve(e)?Xe(e):Vd(e)):[]}function Nm(t){return Ve(t)?Xe(t):t.atKeyword("like")?jm(t):pi(t)}function rn(t,{start:e,orReplace:n}){let o=t.takeKeyword("constraint")!==void 0;return o&&n&&t.fail("CREATE OR REPLACE CONSTRAINT TRIGGER is not supported"),t.expectKeyword("trigger"),d(t),o?t.expectKeyword("after"):Cm(t),Rm(t),t.expectKeyword("on"),w(t),o?Im(t):Om(t),Um(t),Pm(t),E(t,e,"create trigger")}function Cm(t){t.expectKeyword("before","after","instead").value==="instead"&&t.expectKeyword("of")}function Rm(t){let e=new Set;do{let{value:n,start:o,end:i}=t.expectKeyword("insert","delete","truncate","update");n==="update"&&t.takeKeyword("of")&&p(t,d),e.has(n)&&t.failAt("duplicate trigger events specified",o,i),e.add(n)}while(t.takeKeyword("or"))}function Im(t){t.takeKeyword("from")&&w(t),F(t,"TRIGGER"),t.expectKeywords("for","each","row")}function Om(t){if(t.takeKeyword("referencing"))do Tm(t);while(t.atKeyword("new","old"));t.takeKeyword("for")&&(t.takeKeyword("each"),t.expectKeyword("row","statement"))}function Tm(t){t.expectKeyword("new","old"),t.expectKeyword("table","row"),t.takeKeyword("as"),d(t)}function Um(t){t.takeKeyword("when")&&(t.expectSymbol("("),f(t),t.expectSymbol(")"))}function Pm(t){t.expectKeyword("execute"),t.expectKeyword("function","procedure"),rt(t),t.expectSymbol("("),t.atSymbol(")")||p(t,Bm),t.expectSymbol(")")}function Bm(t){let{token:e}=t;!(e.kind==="string"||e.kind==="integer"||e.kind==="float")&&!O(e)&&t.fail(),t.advance()}function sn(t,e){let n=t.takeKeyword("recursive")!==void 0;t.expectKeyword("view");let o=w(t),i=n?g(t,d):st(t);t.takeKeyword("with")&&M(t),t.expectKeyword("as");let a=P(t);Dm(t,n);let{start:r,orReplace:s,persistence:l="permanent"}=e,c=t.previousEnd;return{kind:"create_view",start:r,end:c,name:o,orReplace:s,ifNotExists:!1,persistence:l,recursive:n,columns:i,query:a}}function Dm(t,e){if(!t.atKeyword("with"))return;let{start:n}=t.advance();t.takeKeyword("cascaded","local"),t.expectKeywords("check","option"),e&&t.failAt("WITH CHECK OPTION not supported on recursive views",n,t.previousEnd)}function Lm(t,e){t.expectKeyword("schema");let n=Z(t),o=t.atKeyword("authorization")?void 0:d(t),i=t.takeKeyword("authorization")?Fm(t):void 0,a=Mm(t),r=a[0];return n&&r&&t.failAt("CREATE SCHEMA IF NOT EXISTS cannot include schema elements",r.start,r.end),{kind:"create_schema",start:e.start,end:t.previousEnd,...o&&{name:o},...i&&{authorization:i},ifNotExists:n,elements:a}}function Fm(t){let e=t.takeKeyword("current_role","current_user","session_user");return e?z(e):R(t)}function Mm(t){let e=[];for(;t.atKeyword("create","grant");)e.push(Gm(t));return e}function Gm(t){if(t.atKeyword("grant"))return Wm(t);let e=Ei(t);return t.atKeyword("table")&&!e.orReplace?qm(t,e):t.atKeyword("view","recursive")?sn(t,e):t.atKeyword("sequence")&&!e.orReplace?Oi(t,e):(e.persistence!==void 0&&t.fail(),t.atKeyword("index","unique")&&!e.orReplace?nn(t,e):t.atKeyword("trigger","constraint")?rn(t,e):t.fail())}function Wm(t){let{start:e,value:n}=t.advance(),o=n;return Qo(t,i=>{let a=i.atKeyword("create","grant")&&!["grant",",","with"].includes(o);return o=i.token.value,a||i.atEnd()}),E(t,e,"grant")}function Qm(t,e){t.expectKeyword("type");let n=x(t),o=Hm(t);return{kind:"create_type",start:e.start,end:t.previousEnd,name:n,definition:o}}function Hm(t){return t.atSymbol("(")?(kt(t),{form:"base"}):t.takeKeyword("as")?t.takeKeyword("enum")?{form:"enum",labels:Mi(t,S)}:t.takeKeyword("range")?Zm(t):{form:"composite",attributes:Mi(t,ki)}:{form:"shell"}}function Mi(t,e){t.expectSymbol("(");let n=t.atSymbol(")")?[]:p(t,e);return t.expectSymbol(")"),n}function Zm(t){let e=kt(t),n=r=>e.find(s=>s.name===r)?.type,o=n("subtype"),i=n("multirange_type_name"),a=i&&Vt(i);return{form:"range",...o&&{subtype:o},...a&&{multirangeName:a}}}var Gi={table:{parse:zm,persists:!0},view:{parse:sn,replaces:!0,persists:!0},recursive:{parse:sn,replaces:!0,persists:!0},sequence:{parse:Oi,persists:!0},materialized:{parse:Vm,persists:!0},foreign:{parse:Xm},index:{parse:nn},unique:{parse:nn},schema:{parse:Lm},type:{parse:Qm},domain:{parse:lm},extension:{parse:fm},function:{parse:Ri,replaces:!0},procedure:{parse:Ri,replaces:!0},aggregate:{parse:im,replaces:!0},rule:{parse:xm,replaces:!0},trigger:{parse:rn,replaces:!0},constraint:{parse:rn,replaces:!0},policy:{parse:mm}};function Ym(t){let e=Ei(t),{kind:n,value:o}=t.token,i=n==="word"&&Object.hasOwn(Gi,o)?Gi[o]:void 0;return i?(e.orReplace&&!i.replaces&&t.fail(),e.persistence!==void 0&&!i.persists&&t.fail(),i.parse(t,e)):Wi(t,e)}function Vm(t,e){return e.persistence==="temporary"&&t.fail(),t.expectKeyword("materialized"),wm(t,e)}function Xm(t,e){return t.peekKeyword(1,"data")?Wi(t,e):(t.expectKeyword("foreign"),Sm(t,e))}function Wi(t,{start:e,orReplace:n,persistence:o}){o!==void 0&&t.fail();let i=t.atKeyword("language","procedural","transform","trusted");n&&!i&&t.fail();let a=Je(t,i?"create or replace":"create");return mt(t,e,`create ${a}`)}function Jm(t){let{start:e}=t.expectKeyword("set");if(t.atKeyword("transaction","constraints")||t.atKeywords("session","characteristics"))return mt(t,e,"set");tu(t);let{name:n,values:o}=Vo(t);return n==="search_path"&&o?Qi(t,e,o):E(t,e,"set")}function tu(t){t.peekSymbol(1,"=")||t.peekKeyword(1,"to","from","authorization")||t.takeKeyword("session","local")}function eu(t){let{start:e}=t.expectKeyword("reset"),{name:n}=Xo(t);return n==="search_path"?Qi(t,e,[]):E(t,e,"reset")}function Qi(t,e,n){return{kind:"set_search_path",start:e,end:t.previousEnd,schemas:n}}var nu=new Set(["close","copy","deallocate","discard","do","execute","fetch","grant","import","listen","load","lock","move","notify","prepare","reassign","refresh","reindex","release","revoke","savepoint","security","show","start","truncate","unlisten"]),ou=new Set(["abort","analyse","analyze","begin","checkpoint","cluster","commit","end","rollback","vacuum"]);function Hi(t){let e=iu(t);return t.atEnd()||t.fail(),e}function iu(t){let{kind:e,value:n,start:o}=t.token;switch(e==="word"?n:""){case"create":return Ym(t);case"alter":return Mc(t);case"drop":return Zc(t);case"comment":return Vc(t);case"set":return Jm(t);case"reset":return eu(t)}let i=e==="word"&&nu.has(n);return!i&&!(e==="word"&&ou.has(n))?t.fail():(t.advance(),!i&&t.atEnd()?E(t,o,n):mt(t,o,n))}function au(t){let{start:e}=t.expectKeyword("explain");return t.atSymbol("(")&&!Wt(t)?g(t,su):(t.takeKeyword("analyze","analyse"),t.takeKeyword("verbose")),{kind:"wrapper",verb:"explain",statement:ru(t),start:e,end:t.previousEnd}}function ru(t){if(t.atKeyword("declare","execute"))return Jt(t);if(!t.atKeyword("create","refresh"))return Kt(dt(t));let{token:e}=t,n=Jt(t);return n.kind==="create_table_as"||e.value==="refresh"?n:t.failAt(`syntax error at or near "${t.text.slice(e.start,e.end)}"`,e.start,e.end)}function su(t){if(t.takeKeyword("analyze","analyse")||R(t),t.atSymbol(",")||t.atSymbol(")"))return;let e=t.takeSymbol("-")??t.takeSymbol("+"),{token:n}=t;if(n.kind==="integer"||n.kind==="float")t.advance();else if(!e&&n.kind==="string")t.advance();else{if(!e&&t.takeKeyword("true","false","on"))return;!e&&O(n)?R(t):t.fail()}}function lu(t){let{start:e}=t.expectKeyword("prepare");return d(t),t.atSymbol("(")&&g(t,h),t.expectKeyword("as"),{kind:"wrapper",verb:"prepare",statement:Kt(dt(t)),start:e,end:t.previousEnd}}function fu(t){let{start:e}=t.expectKeyword("declare");d(t),du(t),t.expectKeyword("cursor"),t.takeKeyword("with","without")&&t.expectKeyword("hold"),t.expectKeyword("for");let n=P(t);return{kind:"wrapper",verb:"declare_cursor",statement:Kt(n),start:e,end:t.previousEnd}}function du(t){for(;;)if(t.takeKeyword("no"))t.expectKeyword("scroll");else if(!t.takeKeyword("scroll","binary","insensitive","asensitive"))return}function cu(t){let{start:e}=t.expectKeyword("call");return{kind:"call",call:_e(t,rt(t)),start:e,end:t.previousEnd}}function Jt(t){if(t.atSymbol("("))return Kt(dt(t));switch(t.token.kind==="word"?t.token.value:""){case"select":case"values":case"table":case"with":case"insert":case"update":case"delete":case"merge":return Kt(dt(t));case"explain":return au(t);case"prepare":return t.peekKeyword(1,"transaction")?Hi(t):lu(t);case"declare":return fu(t);case"call":return cu(t)}return Hi(t)}function Kt(t){return t.kind!=="query"?t:{kind:"query_statement",query:t,start:t.start,end:t.end}}function mu(t){let e=t.mark(),n=uu(t);if(!(n==="rule"&&pu(t))&&!(n==="routine"&&_u(t)))for(t.reset(e);!t.atEnd();)t.advance()}function uu(t){return t.takeKeyword("create")?(t.takeKeywords("or","replace"),t.atKeyword("rule")?"rule":t.atKeyword("function","procedure")?"routine":"plain"):"plain"}function pu(t){let e=0;for(;;){if(t.token.kind==="end")return e===0;if(e===0&&t.atSymbol(";"))return!0;if(t.atSymbol("(")&&e++,t.atSymbol(")")&&e--,e<0)return!1;t.advance()}}function _u(t){let e=0;for(;;){if(t.token.kind==="end")return e===0;if(e===0&&t.atSymbol(";"))return!0;t.atKeywords("begin","atomic")||e>0&&t.atKeyword("case")?e++:e>0&&t.atKeyword("end")&&e--,t.advance()}}function Zi(t){return t.length>80?`${t.slice(0,80)}\u2026`:t.trimEnd()}var Yi=/0(?:[xX](?:_?[0-9a-fA-F])+|[oO](?:_?[0-7])+|[bB](?:_?[01])+)/y,Vi=/(?:[0-9](?:_?[0-9])*)?(?:\.(?!\.)(?:[0-9](?:_?[0-9])*)?)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?/y,bu=/^[0-9_]*$/,Xi=/0([xXoObB])/y,gu={x:"hexadecimal",o:"octal",b:"binary"};function Ji(t,e){Yi.lastIndex=e;let n=Yi.exec(t);if(n)return ta(t,e,e+n[0].length,"integer");Xi.lastIndex=e;let o=Xi.exec(t);if(o)return yu(t,e,o[1]??"");Vi.lastIndex=e;let i=Vi.exec(t)?.[0]??"";return ta(t,e,e+Math.max(1,i.length),bu.test(i)?"integer":"float")}function ta(t,e,n,o){return X(t.charCodeAt(n))?ea(t,e,n):{kind:o,start:e,end:n,value:t.slice(e,n)}}function ea(t,e,n){let o=t[n]==="e"||t[n]==="E",i=t.charCodeAt(n+1),a=o&&(i===_.plus||i===_.minus)?n+2:At(t,n),r=t.slice(e,a);return{kind:"error",start:e,end:a,value:`trailing junk after numeric literal at or near "${r}"`}}function yu(t,e,n){let o=t.charCodeAt(e+2);if(at(o)||X(o))return ea(t,e,e+1);let i=e+2,a=gu[n.toLowerCase()]??"",r=t.slice(e,i);return{kind:"error",start:e,end:i,value:`invalid ${a} integer at or near "${r}"`}}var xu={b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"},vu=/''|\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{0,4})|U([0-9a-fA-F]{0,8})|(.))/gs;function hu(t){if(!t.includes("\\"))return{value:t.replaceAll("''","'")};let e,n=!1,o=t.replace(vu,(i,a,r,s,l,c)=>{if(i==="''")return"'";if(a!==void 0||r!==void 0){let b=a!==void 0?Number.parseInt(a,8)&255:Number.parseInt(r,16);return b>127&&(n=!0),b>127?String.fromCharCode(na+b):String.fromCharCode(b)}if(s!==void 0||l!==void 0){let b=s??l,A=s===void 0?8:4;return b.length!==A&&(e??="invalid Unicode escape"),oa(b,()=>{e??="invalid Unicode escape value"})}return xu[c]??c});return e===void 0&&ia(o)&&(e="invalid Unicode surrogate pair"),e!==void 0?{value:"",error:e}:{value:n?ku(o):o}}var na=63232,wu=/[\uf780-\uf7ff]+/g;function ku(t){let e=new TextDecoder;return t.replace(wu,n=>e.decode(Uint8Array.from(n,o=>o.charCodeAt(0)-na)))}function oa(t,e){let n=Number.parseInt(t,16);return Number.isNaN(n)||n===0||n>1114111?(e(),""):String.fromCodePoint(n)}var Ku=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function ia(t){return Ku.test(t)}var ju=/^[0-9a-fA-F]+$/;function aa(t,e){let n="",o=0,i;for(;o<t.length;)if(t[o]!==e)n+=t[o++];else if(t[o+1]===e)n+=e,o+=2;else{let a=t[o+1]==="+",r=a?6:4,s=o+(a?2:1),l=t.slice(s,s+r);if(l.length!==r||!ju.test(l))return{value:"",error:"invalid Unicode escape"};n+=oa(l,()=>{i??="invalid Unicode escape value"}),o=s+r}return i===void 0&&ia(n)&&(i="invalid Unicode surrogate pair"),i===void 0?{value:n}:{value:"",error:i}}function ra(t,e,n){let o=te(t,n,!1);return o?{kind:"string",start:e,end:o.end,value:o.raw.replaceAll("''","'")}:it(t,e,"quoted string")}function zu(t,e){let n=te(t,e+1,!0);return n?ln(hu(n.raw),e,n.end,"string"):it(t,e,"quoted string")}function qu(t,e){let n=te(t,e+2,!1);if(!n)return it(t,e,"quoted string");let o=da(t,n.end);return"kind"in o?o:ln(aa(n.raw.replaceAll("''","'"),o.character),e,o.end,"string")}function sa(t,e,n){let o=te(t,e+1,!1);return o?{kind:n,start:e,end:o.end,value:o.raw}:it(t,e,n==="bit"?"bit string literal":"hexadecimal string literal")}function Su(t,e){let n=$u(t,e+1);if(t.charCodeAt(n)!==_.dollar)return;let o=t.slice(e,n+1),i=t.indexOf(o,n+1);return i<0?it(t,e,"dollar-quoted string"):{kind:"string",start:e,end:i+o.length,value:t.slice(n+1,i)}}function Eu(t,e){let n=fn(t,e,_.doubleQuote);if(n<0)return it(t,e,"quoted identifier");let o=t.slice(e+1,n-1).replaceAll('""','"');return o===""?la(t,e,n):{kind:"quoted",start:e,end:n,value:o}}function Au(t,e){let n=fn(t,e+2,_.doubleQuote);if(n<0)return it(t,e,"quoted identifier");let o=t.slice(e+3,n-1).replaceAll('""','"');if(o==="")return la(t,e,n);let i=da(t,n);return"kind"in i?i:ln(aa(o,i.character),e,i.end,"quoted")}function la(t,e,n){let o=`zero-length delimited identifier at or near "${t.slice(e,n)}"`;return{kind:"error",start:e,end:n,value:o}}function ln(t,e,n,o){return t.error!==void 0?{kind:"error",start:e,end:n,value:t.error}:{kind:o,start:e,end:n,value:t.value}}function $u(t,e){if(!X(t.charCodeAt(e)))return e;let n=e;for(;t.charCodeAt(n)!==_.dollar&&qn(t.charCodeAt(n));)n++;return n}function te(t,e,n){let o="",i=e;for(;;){let a=n?Nu(t,i):fn(t,i,_.singleQuote);if(a<0)return;o+=t.slice(i+1,a-1);let r=Cu(t,a);if(r<0)return{raw:o,end:a};i=r}}function fn(t,e,n){let o=String.fromCharCode(n),i=e+1;for(;;){let a=t.indexOf(o,i);if(a<0)return-1;if(t.charCodeAt(a+1)!==n)return a+1;i=a+2}}function Nu(t,e){for(let n=e+1;n<t.length;n++){let o=t.charCodeAt(n);if(o===_.backslash)n++;else if(o===_.singleQuote){if(t.charCodeAt(n+1)!==_.singleQuote)return n+1;n++}}return-1}function Cu(t,e){let n=!1;for(let o=e;o<t.length;o++){let i=t.charCodeAt(o);if(i===_.newline||i===_.carriageReturn)n=!0;else if(i===_.minus&&t.charCodeAt(o+1)===_.minus)for(;o+1<t.length&&!Ru(t.charCodeAt(o+1));)o++;else if(!zn(i))return n&&i===_.singleQuote?o:-1}return-1}function Ru(t){return t===_.newline||t===_.carriageReturn}var fa=/(?:\s|--[^\r\n]*|\/\*[^*]*\*\/)*uescape(?:\s|--[^\r\n]*|\/\*[^*]*\*\/)*(?:'((?:[^']|'')*)'|)/iy,Iu=/^[0-9a-fA-F+'"\s]$/;function da(t,e){fa.lastIndex=e;let n=fa.exec(t);if(!n)return{character:"\\",end:e};let o=e+n[0].length,i=o-(n[1]===void 0?0:n[1].length+2),a=n[1]===void 0?t.slice(o,o+1):t.slice(i,o);if(n[1]===void 0){let r=`UESCAPE must be followed by a simple string literal at or near "${a}"`;return{kind:"error",start:e,end:o,value:r}}return n[1].length!==1||Iu.test(n[1])?{kind:"error",start:i,end:o,value:`invalid Unicode escape character at or near "${a}"`}:{character:n[1],end:o}}function it(t,e,n){let o=Zi(t.slice(e));return{kind:"error",start:e,end:t.length,value:`unterminated ${n} at or near "${o}"`}}function Ou(t,e){let n=t.charCodeAt(e);if(X(n))return Pu(t,e)??Mu(t,e);if(at(n))return Ji(t,e);switch(n){case _.singleQuote:return ra(t,e,e);case _.doubleQuote:return Eu(t,e);case _.dollar:return Gu(t,e);case _.dot:return Wu(t,e);case _.colon:return Qu(t,e)}return $t(n)?jr(t,e):Uu(n)?dn(t,e,1):ca(t,e)}var Tu=new Set([..."()[],;"].map(t=>t.charCodeAt(0)));function Uu(t){return Tu.has(t)}function ca(t,e){return{kind:"error",start:e,end:e+1,value:`syntax error at or near "${t[e]??""}"`}}function Pu(t,e){let n=t.charCodeAt(e+1);if(n===_.singleQuote){switch(t[e]){case"e":case"E":return zu(t,e);case"n":case"N":return ra(t,e,e+1);case"b":case"B":return sa(t,e,"bit");case"x":case"X":return sa(t,e,"hex")}return}if(n!==38||t[e]!=="u"&&t[e]!=="U")return;let o=t.charCodeAt(e+2);return o===_.singleQuote?qu(t,e):o===_.doubleQuote?Au(t,e):void 0}var Bu=/[A-Z]/,Du=/[A-Z]+/g,Lu=/[^\0-\x7f]/;function Fu(t){return Bu.test(t)?Lu.test(t)?t.replace(Du,e=>e.toLowerCase()):t.toLowerCase():t}function Mu(t,e){let n=At(t,e);return{kind:"word",start:e,end:n,value:Fu(t.slice(e,n))}}function Gu(t,e){if(!at(t.charCodeAt(e+1)))return Su(t,e)??ca(t,e);let n=e+1;for(;at(t.charCodeAt(n));)n++;if(X(t.charCodeAt(n))){let i=At(t,n),a=t.slice(e,i);return{kind:"error",start:e,end:i,value:`trailing junk after parameter at or near "${a}"`}}let o=t.slice(e+1,n);return Number(o)>2147483647?{kind:"error",start:e,end:n,value:`parameter number too large at or near "$${o}"`}:{kind:"parameter",start:e,end:n,value:o}}function Wu(t,e){return at(t.charCodeAt(e+1))?Ji(t,e):dn(t,e,t.charCodeAt(e+1)===_.dot?2:1)}function Qu(t,e){let n=t.charCodeAt(e+1);return dn(t,e,n===_.colon||n===_.equals?2:1)}function dn(t,e,n){return{kind:"symbol",start:e,end:e+n,value:t.slice(e,e+n)}}function Hu(t){return xr(t,{scan:Ou,comments:{nestedBlocks:!0,hashComments:!1,dashNeedsBlank:!1,openBlockAllowed:!1},unterminatedComment:e=>`unterminated /* comment at or near "${Zi(e)}"`,syntaxError:e=>e===void 0?"syntax error at end of input":`syntax error at or near "${e}"`})}var Zu=(0,La.f)({"syntax-error":"{message}"}),ma=800;function Yu(t){let e=Hu(t.text),n=[],o=[],i=0;for(;;){if(e.beginStatement(),e.token.kind==="end")return{statements:n,comments:e.comments,diagnostics:o};if(!e.atSymbol(";")){let a=Vu(e),r=e.token.start,s=e.atSymbol(";");if("statement"in a)n.push({statement:a.statement,start:i,end:r,terminated:s});else{n.push({start:i,end:r,terminated:s});let l={file:t.path,start:a.start,end:a.end};o.push(Zu("syntax-error",{message:a.message},{span:l}))}}e.advance(),i=e.previousEnd}}function Vu(t){let e=t.token,n=t.mark();try{let o=Jt(t);return t.atEnd()||t.fail(),t.heightBound<=ma/Xu||!(0,Y.d)(o,ma)?{statement:o}:{message:re,start:e.start,end:e.end}}catch(o){let i=Ju(o,e);return t.reset(n),mu(t),i}}var Xu=6;function Ju(t,e){if(t instanceof Et)return{message:t.message,start:t.start,end:t.end};if(t instanceof RangeError)return{message:re,start:e.start,end:e.end};throw t}var tp=/^\ufeff|^[ \t]*\\|\bstdin\b/im,ep=/--[^\n]*|\/\*|[Ee]'|['"]|\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*|\\|;/g,np=/\/\*|\*\//g;function op(t){if(!tp.test(t))return t;let e=[],n=t.startsWith("\uFEFF")?1:0;n>0&&e.push(" ");for(let[o,i]of ap(t))e.push(t.slice(n,o),ip(t.slice(o,i))),n=i;return e.push(t.slice(n)),e.join("")}function ip(t){return t.replace(/[^\r\n]/g," ")}function ap(t){let e=[],n=new RegExp(ep),o=ua();for(let i=n.exec(t);i;i=n.exec(t)){let a=i[0];if(a===";"){let r=o.fromStandardInput?lp(t,i.index):void 0;r&&(e.push(r),n.lastIndex=r[1]),o=ua()}else if(a==="\\"){let r=fp(t,i.index);if(!r)continue;e.push(r),n.lastIndex=r[1]}else sp(a)?o=rp(o,a.toLowerCase()):a.startsWith("--")||(n.lastIndex=dp(t,a,n.lastIndex))}return e}function ua(){return{first:"",last:"",fromStandardInput:!1}}function rp(t,e){return t.first!==""&&t.first!=="copy"?t:{first:t.first||e,last:e,fromStandardInput:t.fromStandardInput||t.last==="from"&&e==="stdin"}}function sp(t){return/^[A-Za-z_\u0080-\uffff]/.test(t)&&!t.endsWith("'")}function lp(t,e){let n=t.indexOf(`
`,e);if(n<0)return;let o=/^\\\.\r?$/gm;return o.lastIndex=n+1,[n+1,o.exec(t)?o.lastIndex:t.length]}function fp(t,e){let n=t.lastIndexOf(`
`,e)+1;if(t.slice(n,e).trim()!=="")return;let o=t.indexOf(`
`,e);return[e,o<0?t.length:o]}function dp(t,e,n){if(e==="/*")return mp(t,n);if(e.length===2&&e.endsWith("'"))return cp(t,n);let o=t.indexOf(e,n);return o<0?t.length:o+e.length}function cp(t,e){let n=/\\[\s\S]|'/g;n.lastIndex=e;for(let o=n.exec(t);o;o=n.exec(t))if(o[0]==="'")return n.lastIndex;return t.length}function mp(t,e){let n=new RegExp(np);n.lastIndex=e;let o=1;for(let i=n.exec(t);i;i=n.exec(t))if(o+=i[0]==="/*"?1:-1,o===0)return n.lastIndex;return t.length}var up={current_date:"date",current_time:"timetz",current_timestamp:"timestamptz",localtime:"time",localtimestamp:"timestamp",current_role:"name",current_user:"name",user:"name",session_user:"name",system_user:"text",current_catalog:"name",current_schema:"name"},pp=new Set(["system_user","current_schema"]),_p=new Set(["bool","int2","int4","int8","float4","float8","numeric"]),bp={like:["~~","!~~"],ilike:["~~*","!~~*"],similar_to:["~","!~"],regexp:["~","!~"],glob:["~~","!~~"],match:["~","!~"]},gp={types:{unknown:{id:"unknown"},boolean:{id:"bool"},integer:{id:"int4"},bigint:{id:"int8"},text:{id:"text"},record:{id:"record"},json:{id:"json"},binaryJson:{id:"jsonb"},xml:{id:"xml"}},systemSchema:"pg_catalog",extremumIgnoresNull:!0,castMayGiveNull:(t,e)=>t.id==="jsonb"&&_p.has(e.id),limitType:{id:"int8"},unnamedColumn:"?column?",valuesColumn:"column",patternOperator:(t,e)=>bp[t][e?1:0],valueFunction(t){let e=up[t];return e===void 0?void 0:{type:{id:e},mayBeNull:pp.has(t)}}},cn={a:"any",e:"empty",l:"lenient",n:"strict-or-null",r:"no-rows",s:"strict",v:"never"},yp={a:"aggregate",f:"function",p:"procedure",w:"window"},xp={"&":"inout","*":"variadic","<":"table",">":"out"};function vp(t,e,n){let[o="",i="",a]=n.split(" "),r=t.resolveType(i),s=/([oh])(\d+)$/.exec(o);return{schema:t.schema,name:e,kind:yp[o.charAt(0)]??"function",parameters:a===void 0?[]:a.split(",").map(l=>hp(t,l)),returns:r,returnsSet:o.charAt(2)==="s",sqlcReturns:t.spell(r),nullResult:cn[o.charAt(1)]??"any",...s&&{orderedSet:{directArguments:Number(s[2]),hypothetical:s[1]==="h"}}}}function hp(t,e){let n=xp[e.charAt(0)],o=e.endsWith("="),i=e.slice(n===void 0?0:1,o?-1:void 0),a=i.indexOf(":"),r=t.resolveType(i.slice(a+1));return{...a>0&&{name:i.slice(0,a)},mode:n??"in",type:r,sqlcType:t.spell(r),hasDefault:o}}var wp={b:"base",c:"composite",d:"domain",e:"enum",m:"multirange",p:"pseudo",r:"range"};function kp(t,e,n){let[o="",...i]=e.split(" "),a=new Map(i.map(V=>pa(V,"="))),r=n(t),s=r.indexOf("."),l=V=>{let zt=a.get(V);return zt===void 0?void 0:n(zt)},c=l("element"),b=l("base"),A=l("subtype"),j=l("multirange"),N=l("range"),v=a.get("attributes");return{id:r,schema:s<0?"pg_catalog":r.slice(0,s),name:r.slice(s+1),kind:wp[o.charAt(0)]??"base",category:o.charAt(1),preferred:o.includes("+"),...o.includes("a")&&{array:`${r}[]`},...c!==void 0&&{element:c},...b!==void 0&&{base:{id:b},notNull:o.includes("!")},...A!==void 0&&{subtype:A},...j!==void 0&&{multirange:j},...N!==void 0&&{range:N},...v!==void 0&&{attributes:Kp(v,n)}}}function Kp(t,e){return t.split(",").map(n=>{let[o,i]=pa(n,":");return{name:o,type:{id:e(i)},spelling:jp(i.replace("@",""))}})}function jp(t){return{schema:"",name:t,dimensions:0,length:-1,unsigned:!1}}function pa(t,e){let n=t.indexOf(e);return[t.slice(0,n),t.slice(n+1)]}function _t(t,e){if(e.includes(`
`)||e.includes("	"))return;let n=t.indexOf(`
${e}	`);if(n<0)return;let o=n+e.length+2;return t.slice(o,t.indexOf(`
`,o)).split("	")}function*_a(t){let e=1;for(;e<t.length;){let n=t.indexOf(`
`,e),o=t.indexOf("	",e);o>e&&o<n&&(yield t.slice(e,o)),e=n+1}}var zp=new Map([["bit","bit"],["bool","boolean"],["bpchar","character"],["char",'"char"'],["any",'"any"'],["float4","real"],["float8","double precision"],["int2","smallint"],["int4","integer"],["int8","bigint"],["time","time without time zone"],["timestamp","timestamp without time zone"],["timestamptz","timestamp with time zone"],["timetz","time with time zone"],["varbit","bit varying"],["varchar","character varying"]]),qp=new Set(["bit","bool","bpchar","float4","float8","int2","int4","int8","interval","json","numeric","time","timestamp","timestamptz","timetz","varbit","varchar"]);function ee(t,e){return t.endsWith("[]")?`${ee(t.slice(0,-2),e)}[]`:t.startsWith(`${e}.`)?t.slice(e.length+1):zp.get(t)??t}function Sp(t,e){let n=ee(t.id,e);if(t.length===void 0)return n;let o=`(${t.length}${t.scale===void 0?"":`,${t.scale}`})`,[,i,a]=/^(time(?:stamp)?)( .*)$/.exec(n)??[];return i!==void 0?`${i}${o}${a}`:n.endsWith("[]")?`${n.slice(0,-2)}${o}[]`:`${n}${o}`}function mn(t,e){return{schema:"",name:t.id==="any"||t.id==="any[]"?t.id:ee(t.id,e),dimensions:0,length:-1,unsigned:!1}}function ba(t,e){let n=t.id.endsWith("[]"),o=n?t.id.slice(0,-2):t.id,i=o.indexOf("."),a=i<0?qp.has(o)?"pg_catalog":"":o.slice(0,i);return{schema:a===e?"":a,name:o.slice(i+1),dimensions:n?1:0,length:-1,unsigned:!1}}function ga(t,e){let n=e==="pg_catalog",o=a=>n?a:a.replace("@",`${e}.`),i={schema:e,resolveType:a=>({id:o(a)}),spell:a=>mn(a,n?"public":e)};return{types:Rp(()=>Ep(t.types,o)),functions:un(a=>(_t(t.functions,a)??[]).map(r=>vp(i,a,r))),functionNames:()=>_a(t.functions),operators:un(a=>(_t(t.operators,a)??[]).map(r=>Ap(r,o))),casts:un(a=>{let r=_t(t.casts,a)??_t(t.casts,a.replace(`${e}.`,"@"))??[];return new Map(r.map(s=>Cp(s,o)))})}}function Ep(t,e){let n=new Map;for(let o of t.split(`
`)){let i=o.indexOf("	");if(i<0)continue;let a=kp(o.slice(0,i),o.slice(i+1),e);n.set(a.id,a)}return n}function Ap(t,e){let[n="",o="",i="",a=""]=t.split(" ");return{...o!==""&&{left:e(o)},right:e(i),returns:e(a),nullResult:cn[n]??"any"}}var $p={a:"assignment",e:"explicit",i:"implicit"},Np={b:"binary",f:"function",t:"text"};function Cp(t,e){let n={context:$p[t.charAt(0)]??"explicit",method:Np[t.charAt(1)]??"function",nullResult:cn[t.charAt(2)]??"any"};return[e(t.slice(3)),n]}function Rp(t){let e;return()=>(e??={value:t()},e.value)}function un(t){let e=new Map;return n=>{let o=e.get(n);if(o!==void 0)return o;let i=t(n);return e.set(n,i),i}}function ya(t,e,n,o=i=>i){let[i,...a]=n.split(" ");return{schema:t,name:e,kind:i==="v"?"view":"table",writtenSchema:t,columns:a.map(r=>Ip(r,o)),comment:"",keys:[],foreignKeys:[],checks:[]}}function Ip(t,e){let n=t.endsWith("!"),o=t.indexOf(":");return xa(t.slice(0,o),e(t.slice(o+1,n?-1:void 0)),n)}var Op={bool:1,char:1,name:64,int2:2,int4:4,int8:8,float4:4,float8:8,oid:4,xid:4,cid:4,tid:6,regproc:4,regtype:4,pg_lsn:8,timestamptz:8,interval:16,"information_schema.sql_identifier":64,"information_schema.cardinal_number":4,"information_schema.time_stamp":8};function xa(t,e,n){let o=e.endsWith("[]"),i=o?e.slice(0,-2):e;return{name:t,type:{id:e},notNull:n,...!n&&{nullableBecause:`column "${t}" of type ${ee(e,"public")} allows NULL`},comment:"",sqlc:{type:{schema:"",name:i.slice(i.indexOf(".")+1),dimensions:o?1:0,length:!o&&Op[i]||-1,unsigned:!1},notNull:n}}}function Tp(){return[["tableoid","oid"],["cmax","cid"],["xmax","xid"],["cmin","cid"],["xmin","xid"],["ctid","tid"]].map(([t,e])=>({...xa(t,e,!0),hidden:!0}))}function Up(t,e){return{findRelation:(n,o)=>{let[i]=_t(t.relations??"",`${n}.${o}`)??[];return i===void 0?void 0:ya(n,o,i)},hiddenColumns:Tp(),findExtension:(n,o="public")=>{let i=e(n,o);return i&&Pp(n,o,i,t.extensions.get(n))},listedSchemas:()=>Dp(t.sqlcRelations??"")}}function Pp(t,e,n,o){return{types:[...n.types().values()].map(i=>({info:i,comment:"",extension:t})),functions:[...n.functionNames()].flatMap(i=>n.functions(i)),relations:Bp(e,o?.relations??"")}}function Bp(t,e){return[..._a(e)].map(n=>ya(t,n,_t(e,n)?.[0]??"",o=>o.replace("@",`${t}.`)))}function Dp(t){let e=new Map;for(let n of t.split(`
`)){let[o="",i=""]=n.split("	"),a=o.indexOf(".");if(a<0)continue;let r=e.get(o.slice(0,a))??[];r.push({name:o.slice(a+1),columns:i.split(" ").slice(1).map(Lp)}),e.set(o.slice(0,a),r)}return[...e].map(([n,o])=>({name:n,relations:o}))}function Lp(t){let[,e="",n="",o,i,a]=/^([^:]+):([^/![]+)(?:\/(\d+))?(!)?(\[)?$/.exec(t)??[];return{name:e,typeName:n,notNull:i!==void 0,isArray:a!==void 0,length:o===void 0?-1:Number(o)}}var va={implicit:0,assignment:1,explicit:2};function ne(t,e,n,o){let i=t.base(e),a=t.base(n);if(i===a||i==="unknown")return"same";let r=t.cast(i,a);if(r!==void 0)return va[r.context]<=va[o]?"cast":void 0;let s=t.describe(i),l=t.describe(a);return Mp(s,l)??Gp(t,s,l,o)??Wp(s,l,o)}function jt(t,e,n){return n==="any"||e===n||ne(t,e,n,"implicit")!==void 0}function Fp(t,e,n){return t.cast(t.base(e),t.base(n))?.nullResult??"strict"}function Mp(t,e){if(t.kind==="composite"&&e.id==="record"||t.id==="record"&&e.kind==="composite")return"row"}function Gp(t,e,n,o){let i=e.category==="A"||e.id==="record[]",a=n.kind==="array"||n.kind==="foreign"||n.id==="record[]";return!i||!a||e.element===void 0||n.element===void 0||ne(t,e.element,n.element,o)===void 0?void 0:"elements"}function Wp(t,e,n){if(!(t.kind==="pseudo"&&t.id!=="record"&&t.id!=="cstring")){if(e.category==="S"&&n!=="implicit")return"text";if(!(n!=="explicit"||e.kind==="pseudo"))return t.category==="S"?"text":t.kind==="foreign"||e.kind==="foreign"?"cast":void 0}}function pn(t,e){let n=e[0];if(n!==void 0&&n!=="unknown"&&e.every(r=>r===n))return n;let o=e.map(t.base).filter(r=>r!=="unknown"),i=o[0];if(i===void 0)return"text";for(let r of o){let s=t.describe(r),l=t.describe(i);if(r!==i){if(s.category!==l.category)return;!l.preferred&&jt(t,i,r)&&!jt(t,r,i)&&(i=r)}}let a=i;return o.every(r=>jt(t,r,a))?a:void 0}var Qp=2n**31n,Hp=2n**63n;function Zp(t){switch(t.type){case"string":case"null":return{id:"unknown"};case"boolean":return{id:"bool"};case"bit":case"hex":return{id:"bit"};case"float":return{id:"numeric"};case"integer":return{id:Yp(t.value)}}}function Yp(t){let e=t.replaceAll("_","").toLowerCase();if(!/^(0x[0-9a-f]+|0o[0-7]+|0b[01]+|[0-9]+)$/.test(e))return"numeric";let n=BigInt(e);return n<Qp?"int4":n<Hp?"int8":"numeric"}var _n=new Map([["anyelement","element"],["anynonarray","nonarray"],["anyenum","enum"],["anyarray","array"],["anyrange","range"],["anymultirange","multirange"]]),bn=new Map([["anycompatible","element"],["anycompatiblenonarray","nonarray"],["anycompatiblearray","array"],["anycompatiblerange","range"],["anycompatiblemultirange","multirange"]]);function gn(t){return _n.has(t)||bn.has(t)}function yn(t,e,n){let o=Xp(t,ha(_n,e,n)),i=o&&Jp(t,ha(bn,e,n));return o&&i&&{simple:o,compatible:i}}function oe(t,e,n){let o=_n.get(n),i=o??bn.get(n);if(i===void 0)return n;let a=o===void 0?e.compatible:e.simple;return i==="range"||i==="multirange"?a[i]:i!=="array"?a.element:a.array??(a.element===void 0?void 0:Vp(t,a.element))}function Vp(t,e){return t.describe(e).category==="A"?void 0:`${e}[]`}function ha(t,e,n){return e.flatMap((o,i)=>{let a=t.get(o);return a===void 0?[]:[{role:a,actual:n[i]??"unknown"}]})}function Xp(t,e){let n=ie(e,["element","nonarray","enum"]),o=ie(e,["array"]).map(t.base),i=wa(t,e);if(i===void 0||!xn(o))return;let a=o[0],r=a===void 0?[]:[Ka(t,a)],s=[...n,...r,...i.subtypes],l=s[0];if(!(s.includes(void 0)||!xn(s))&&ka(t,e,l))return{element:l,array:a,range:i.range,multirange:i.multirange}}function Jp(t,e){if(e.length===0)return{};let n=wa(t,e);if(n===void 0)return;let o=e.filter(({role:r,actual:s})=>s!=="unknown"&&r!=="range"&&r!=="multirange").map(({role:r,actual:s})=>r==="array"?Ka(t,t.base(s)):s),i=o.filter(r=>r!==void 0);if(i.length<o.length)return;if(e.some(r=>r.role==="range"||r.role==="multirange")&&n.subtypes.length===0)return i.length===0?{}:void 0;let a=n.subtypes[0]??(i.length===0?"text":pn(t,i));if(!(a===void 0||!i.every(r=>jt(t,r,a)))&&ka(t,e,a))return{element:a,array:void 0,range:n.range,multirange:n.multirange}}function wa(t,e){let n=ie(e,["multirange"]).map(t.base),o=n.map(s=>t.describe(s).range),i=[...ie(e,["range"]).map(t.base),...o],a=i[0];if(i.includes(void 0)||!xn(i))return;if(a===void 0)return{range:a,multirange:void 0,subtypes:[]};let r=t.describe(a);if(!(r.kind!=="range"||r.subtype===void 0))return{range:a,multirange:n[0]??r.multirange,subtypes:[r.subtype]}}function ka(t,e,n){if(n===void 0)return!0;let o=t.describe(n);return e.every(({role:i})=>(i!=="nonarray"||o.category!=="A")&&(i!=="enum"||o.kind==="enum"))}function Ka(t,e){if(e==="anyarray")return"anyelement";let n=t.describe(e);return n.category==="A"||n.kind==="foreign"||e==="record[]"?n.element:void 0}function ie(t,e){return t.filter(({role:n,actual:o})=>e.includes(n)&&o!=="unknown").map(({actual:n})=>n)}function xn(t){return t.every(e=>e===t[0])}function vn(t,e,n){return n.every((o,i)=>{let a=e[i];return a===void 0||gn(o)||jt(t,a,o)})?!n.some(gn)||yn(t,n,e)!==void 0:!1}function ja(t){return[...t.arguments.map(({type:e})=>e.id),...(t.withinGroup??[]).map(({id:e})=>e)]}function t_(t,e,n){let o=new Map(["pg_catalog",...t.catalog.searchPath].map((a,r)=>[a,r])),i=n.filter(a=>e_(e,a)).map(a=>i_(t,e,a,o.get(a.schema)??o.size)).filter(a=>a!==void 0);return i.filter(a=>!i.some(r=>n_(r,a)))}function e_(t,e){if(t.withinGroup!==void 0!=(e.orderedSet!==void 0))return!1;let n=e.kind==="aggregate";return t.star?n&&e.parameters.length===0:!n||e.parameters.length>0}function n_(t,e){return t===e||!o_(t.types,e.types)?!1:t.rank!==e.rank?t.rank<e.rank:e.expanded>0&&t.expanded<e.expanded}function o_(t,e){return t.length===e.length&&t.every((n,o)=>n===e[o])}function i_(t,e,n,o){let i=a_(n),a=n.parameters[i.at(-1)?.index??-1],r=a?.mode==="variadic"&&!e.variadic,s=ja(e).length,l=e.arguments.some(({name:b})=>b!==void 0);if(e.variadic&&a?.mode!=="variadic")return;if(r&&s>=i.length&&!l)return r_(t,n,i,s,o);if(s>i.length||r&&l)return;let c=l_(e,i,s);if(c!==void 0)return{definition:n,types:c.map(b=>b.type),parameters:c.map(b=>b.index),rank:o,expanded:0,defaultsUsed:s<i.length}}function a_(t){let e=t.kind==="procedure";return t.parameters.flatMap(({mode:n,name:o,type:i,hasDefault:a},r)=>n==="table"||n==="out"&&!e?[]:[{index:r,name:o,type:i.id,hasDefault:a}])}function r_(t,e,n,o,i){let a=n.at(-1);if(a===void 0)return;let r=a.type==="any"?"any":s_(t,a.type),s=n.slice(0,-1),l=o-s.length;return{definition:e,types:[...s.map(({type:c})=>c),...Array.from({length:l},()=>r)],parameters:[...s.map(({index:c})=>c),...Array.from({length:l},()=>a.index)],rank:i,expanded:l,defaultsUsed:!1}}function s_(t,e){return e==="anyarray"?"anyelement":e==="anycompatiblearray"?"anycompatible":t.describe(e).element??e}function l_(t,e,n){let o=[...e],i=[];for(let a=0;a<n;a++){let r=t.arguments[a]?.name,s=r===void 0?0:o.findIndex(c=>c.name===r),[l]=s<0?[]:o.splice(s,1);if(l===void 0)return;i.push(l)}return o.every(a=>a.hasDefault)?i:void 0}function za(t,e,n){let o=n.map(t.base),i=qa(e,a=>f_(a,o));return i.length===1||(i=qa(i,a=>d_(t,a,o)),i.length===1||!o.includes("unknown"))?i:(i=c_(t,i,o),i.length===1?i:u_(t,i,o))}function qa(t,e){let n=t.map(e),o=Math.max(...n);return t.filter((i,a)=>n[a]===o)}function f_(t,e){return e.filter((n,o)=>n!=="unknown"&&t.types[o]===n).length}function d_(t,e,n){return n.filter((o,i)=>{let a=e.types[i];if(o==="unknown"||a===void 0)return!1;if(a===o)return!0;let r=t.describe(a);return r.preferred&&r.category===t.describe(o).category}).length}function c_(t,e,n){let o=n.map((a,r)=>a==="unknown"?m_(t,e,r):void 0);if(n.some((a,r)=>a==="unknown"&&o[r]===void 0))return e;let i=e.filter(a=>o.every((r,s)=>{let l=a.types[s];if(r===void 0||l===void 0)return!0;let c=t.describe(l);return c.category===r.category&&(c.preferred||!r.hasPreferred)}));return i.length===0?e:i}function m_(t,e,n){let o=e.map(a=>t.describe(a.types[n]??"unknown")),i=o.some(a=>a.category==="S")?"S":o[0]?.category;if(i!==void 0&&!(i!=="S"&&o.some(a=>a.category!==i)))return{category:i,hasPreferred:o.some(a=>a.category===i&&a.preferred)}}function u_(t,e,n){let o=n.filter(s=>s!=="unknown"),i=o[0];if(i===void 0||o.some(s=>s!==i))return e;let a=n.map(()=>i),r=e.filter(s=>vn(t,a,s.types));return r.length===1?r:e}var p_=new Map([["bigserial","int8"],["serial","int4"],["serial2","int2"],["serial4","int4"],["serial8","int8"],["smallserial","int2"]]);function __(t,e){if(e.percentType)return y_(t,e);let n=e.schema===void 0?p_.get(e.name):void 0,o=n===void 0?Sa(t,e.schema,e.name):t.findType(n),i=o?.id??`${e.schema??t.catalog.defaultSchema}.${e.name}`;return{type:b_(i,e),spelling:Aa(e),known:o!==void 0,serial:n!==void 0}}function Sa(t,e,n){let o=Ea(t,e,n);if(o!==void 0||!n.startsWith("_"))return o;let i=Ea(t,e,n.slice(1));return i?.array===void 0&&i?.kind!=="enum"?void 0:t.findType(`${i.id}[]`)}function Ea(t,e,n){if(e==="pg_catalog")return t.findType(n);if(e!==void 0)return t.findType(`${e}.${n}`);let o=n.includes(".")?void 0:t.findType(n);if(o!==void 0)return o;for(let i of t.catalog.searchPath){let a=t.findType(`${i}.${n}`);if(a!==void 0)return a}}function Aa(t){return{schema:t.schema??"",name:t.name,dimensions:t.dimensions,length:-1,unsigned:!1}}function b_(t,e){let n=e.dimensions>0&&!t.endsWith("[]"),[o,i]=e.modifiers.map($a),a=o??g_(t,e);return{id:n?`${t}[]`:t,...a!==void 0&&{length:a},...i!==void 0&&{scale:i}}}function g_(t,e){return e.schema==="pg_catalog"&&e.written===void 0&&(t==="bpchar"||t==="bit")?1:void 0}function $a(t){if(t.kind==="unary"&&t.operator.name==="-"){let e=$a(t.operand);return e===void 0?void 0:-e}return t.kind==="literal"&&t.type==="integer"?Number(t.value):void 0}function y_(t,e){let n=x_(t,e);if(n===void 0)return{type:{id:`${e.schema??t.catalog.defaultSchema}.${e.name}`},spelling:Aa(e),known:!1,serial:!1};let o=e.dimensions>0&&!n.type.id.endsWith("[]");return{type:o?{...n.type,id:`${n.type.id}[]`}:n.type,spelling:o?{...n.sqlc.type,dimensions:e.dimensions}:n.sqlc.type,known:!0,serial:!1}}function x_(t,e){let n=(e.written?.parts??[]).map(r=>r.name),[o,i,a]=n.reverse();if(!(o===void 0||i===void 0))return(0,Y.e)(t.catalog,a,i)?.columns.find(r=>r.name===o)}function v_(t,e){let n=t.functions(e.schema,e.name),o=ja(e),i=t_(t,e,n),a=i.filter(({types:b})=>b.every((A,j)=>A===o[j]));if(a[0]!==void 0&&a.length===1)return Na(t,e,a[0],o);let r=h_(t,e,o);if(r!==void 0)return r;if(n.length===0)return{kind:"undefined"};let s=i.filter(({types:b})=>vn(t,o,b)),[l,...c]=s.length>1?za(t,s,o):s;return l===void 0?{kind:"mismatch",candidates:n}:c.length>0?{kind:"ambiguous",candidates:[l,...c].map(({definition:b})=>b)}:Na(t,e,l,o)}function h_(t,e,n){let o=n[0],i=!e.star&&!e.variadic&&!e.withinGroup&&e.arguments[0]?.name===void 0;if(o===void 0||n.length!==1||!i)return;let a=Sa(t,e.schema,e.name);if(a===void 0||a.kind==="composite"||a.kind==="pseudo")return;let r=ne(t,o,a.id,"explicit"),s=r==="cast"?t.cast(t.base(o),t.base(a.id)):void 0;if(!(r!=="same"&&r!=="text"&&s?.method!=="binary"||r==="text"&&a.category==="S"&&t.describe(o).category==="C"||r==="text"&&o==="record"))return w_(t,a.id,o)}function w_(t,e,n){let o=a=>mn({id:a},t.catalog.defaultSchema),i=t.describe(e);return{kind:"found",definition:{schema:i.schema,name:i.name,kind:"function",parameters:[{mode:"in",type:{id:n},sqlcType:o(n),hasDefault:!1}],returns:{id:e},returnsSet:!1,sqlcReturns:o(e),nullResult:"strict"},argumentTypes:[{id:e}],argumentParameters:[0],returns:{id:e}}}function Na(t,e,n,o){let{definition:i}=n,a={kind:"mismatch",candidates:[i]},r=yn(t,n.types,o);if(r===void 0||!k_(t,e,n,o))return a;let s=Ra(t,r,i.returns),l=n.types.map(A=>oe(t,r,A)),c=i.orderedSet?.hypothetical?K_(t,e,o):Ca(l,o),b=j_(t,r,i);return s===void 0||c===void 0||b==="undetermined"?a:{kind:"found",definition:i,argumentTypes:c,argumentParameters:n.parameters,returns:s,...b.length>0&&{columns:b}}}function k_(t,e,n,o){let i=o.at(-1);return!e.variadic||n.types.at(-1)!=="any"||i===void 0?!0:i!=="unknown"&&t.describe(t.base(i)).category==="A"}function Ca(t,e){let n=[];for(let[o,i]of t.entries()){if(i===void 0)return;n.push({id:i==="any"?e[o]??"unknown":i})}return n}function K_(t,e,n){let o=(e.withinGroup??[]).map(({id:r})=>r),i=n.slice(0,e.arguments.length);if(i.length!==o.length)return;let a=i.map((r,s)=>pn(t,[o[s]??"unknown",r]));return Ca([...a,...a],n)}function Ra(t,e,n){if(!gn(n.id))return n;let o=oe(t,e,n.id);return o===void 0?void 0:{id:o}}function j_(t,e,n){let o=n.parameters.filter(({mode:a})=>a!=="in"&&a!=="variadic"),i=[];for(let[a,r]of o.entries()){let s=Ra(t,e,r.type);if(s===void 0)return"undetermined";i.push({name:r.name??`column${a+1}`,type:s})}return i}function z_(t,e,n,o,i){let a=n==="!="?"<>":n,r=o===void 0?[i]:[o,i],s=t.operators(e,a).filter(j=>j.left===void 0==(o===void 0)).map(j=>({fact:j,types:j.left===void 0?[j.right]:[j.left,j.right]})),l=q_(t,s,r);if(l!==void 0)return Ia(t,l,r);let c=s.filter(({types:j})=>vn(t,r,j)),[b,...A]=c.length>1?za(t,c,r):c;return b===void 0?{kind:"undefined"}:A.length>0?{kind:"ambiguous"}:Ia(t,b,r)}function q_(t,e,n){let o=n.find(s=>s!=="unknown");if(o===void 0)return;let i=s=>e.find(({types:l})=>l.every((c,b)=>c===s[b])),a=n.includes("unknown"),r=n.map(s=>s==="unknown"?o:s);return i(r)??(a?i(n.map(()=>t.base(o))):void 0)}function Ia(t,e,n){let{fact:o}=e,i=yn(t,e.types,n);if(i===void 0)return{kind:"undefined"};let a=oe(t,i,o.returns),[r,s]=e.types.map(c=>oe(t,i,c)),l=e.types.length===1?r:s;return a===void 0||r===void 0||l===void 0?{kind:"undefined"}:{kind:"found",...e.types.length===2&&{left:{id:r}},right:{id:l},returns:{id:a},nullResult:o.nullResult}}function Oa(t){return!t.some(e=>e.includes("."))}function S_(t,e){let n=new Map;return(o,{schema:i,name:a},r,s)=>{let l=e(o),c=r===void 0?[s.id]:[r.id,s.id],b=()=>z_(l,i,a,r?.id,s.id);return!Oa(c)||l.operators(i,a)!==t.operators(a)?b():Ta(n,`${a} ${c.join(" ")}`,b)}}function E_(t,e){let n=new Map;return(o,i)=>{let a=e(o),r=$_(i),s=()=>v_(a,i);return r===void 0||!A_(t,a,i)?s():Ta(n,r,s)}}function A_(t,e,n){let o=t.functions(n.name);return o.length===0||e.functions(n.schema,n.name)!==o?!1:(0,Y.f)(e.catalog,void 0,n.name)===void 0}function $_(t){let e=t.arguments.map(({type:n})=>n.id);if(!(!(!t.variadic&&!t.star&&t.withinGroup===void 0)||!Oa(e)||t.arguments.some(({name:n})=>n!==void 0)))return`${t.name} ${e.join(" ")}`}function Ta(t,e,n){let o=t.get(e);if(o!==void 0)return o;let i=n();return t.set(e,i),i}function N_(t,e){let n,o=()=>(n??=U_(t,e),n),i=r=>Ua(t,e,r),a=r=>i(r)??Ba(r);return{catalog:e,findType:i,describe:a,cast:(r,s)=>{let l=t.core.casts(r).get(s);return l!==void 0||e.extensions.size===0?l:Da(o(),c=>c.casts(r).get(s))},functions:(r,s)=>T_(t.core,e,r,s),operators:(r,s)=>{if(r==="pg_catalog"||e.extensions.size===0)return t.core.operators(s);let l=o().flatMap(c=>c.operators(s));return r!==void 0?l:l.length===0?t.core.operators(s):[...t.core.operators(s),...l]},base:r=>O_(a,r)}}function Ua(t,e,n){if(n.endsWith("[]")){let i=Ua(t,e,n.slice(0,-2));return i&&Pa(i)}let o=t.core.types().get(n);return o!==void 0?o:Da(R_(n),([i,a])=>C_(t,e,i,a))}function C_(t,e,n,o){let i=e.schemas.get(n),a=i?.types.get(o);if(a!==void 0)return a.info;let r=i?.relations.get(o)??t.systemRelation(n,o);return r&&I_(r,e.defaultSchema)}function R_(t){let e=[];for(let n=t.indexOf(".");n>0;n=t.indexOf(".",n+1))e.push([t.slice(0,n),t.slice(n+1)]);return e.length===0?[["pg_catalog",t]]:e}function I_(t,e){let n=t.schema==="pg_catalog"?t.name:`${t.schema}.${t.name}`;return{id:n,schema:t.schema,name:t.name,kind:"composite",category:"C",preferred:!1,array:`${n}[]`,attributes:t.columns.filter(o=>o.hidden!==!0).map(({name:o,type:i})=>({name:o,type:i,spelling:ba(i,e)}))}}function Pa(t){let e=t.id==="record"||t.id==="cstring";return{id:`${t.id}[]`,schema:t.schema,name:`${t.name}[]`,kind:e?"pseudo":t.kind==="foreign"?"foreign":"array",category:e?"P":"A",preferred:!1,element:t.id}}function Ba(t){if(t.endsWith("[]"))return Pa(Ba(t.slice(0,-2)));let e=t.indexOf(".");return{id:t,schema:e<0?"":t.slice(0,e),name:t.slice(e+1),kind:"foreign",category:"U",preferred:!1,array:`${t}[]`}}function O_(t,e){let n=t(e);for(let o=0;n.base!==void 0&&o<100;o++)n=t(n.base.id);return n.id}function T_(t,e,n,o){if(n==="pg_catalog")return t.functions(o);if(n==="information_schema")return t.functions(`${n}.${o}`);let i=(0,Y.g)(e,n,o);return n!==void 0?i:i.length===0?t.functions(o):[...t.functions(o),...i]}function U_(t,e){let n=[];for(let o of e.extensions){let i=t.extension(o,P_(e,o));i!==void 0&&n.push(i)}return n}function P_(t,e){for(let n of t.schemas.values())for(let o of n.types.values())if(o.extension===e)return n.name;return t.defaultSchema}function Da(t,e){for(let n of t){let o=e(n);if(o!==void 0)return o}}function B_(t,e){let n=e;for(let o=0;o<100;o++){let i=t.describe(n.id).base;if(i===void 0)return n;n=i}return n}function D_(t){let e=n=>N_(t,n);return{resolveTypeName:(n,o)=>__(e(n),o),describe:(n,o)=>e(n).describe(o),arrayOf:(n,o)=>o.id.endsWith("[]")?o:{...o,id:`${o.id}[]`},literalType:Zp,baseType:(n,o)=>B_(e(n),o),canCoerce:(n,o,i,a)=>ne(e(n),o.id,i.id,a)!==void 0,castNullResult:(n,o,i)=>Fp(e(n),o.id,i.id),commonType:(n,o)=>{let i=pn(e(n),o.map(a=>a.id));return i===void 0?void 0:o.find(a=>a.id===i)??{id:i}},resolveFunction:E_(t.core,e),resolveOperator:S_(t.core,e),functionNames:n=>L_(t,n),format:(n,o)=>Sp(o,n.defaultSchema),declaredSpelling:(n,o)=>ba(o,n.defaultSchema),functionSpelling:(n,o)=>mn(o,n.defaultSchema)}}function*L_(t,e){yield*t.core.functionNames();for(let n of e.schemas.values())yield*n.functions.keys()}function F_(t={extensions:new Map}){let e=M_(t),n=Up(t,e),o=D_({core:ga(jn,"pg_catalog"),extension:e,systemRelation:n.findRelation});return{name:"postgresql",defaultSchema:"public",temporarySchema:"pg_temp",parse:Yu,schemaText:op,identifiers:rr,types:o,semantics:gp,system:n}}function M_(t){let e=new Map;return(n,o)=>{let i=t.extensions.get(n);if(i===void 0)return;let a=`${n} ${o}`,r=e.get(a)??ga(i,o);return e.set(a,r),r}}async function Ma(t={}){let e=a=>t.sources?.some(({text:r})=>a.test(r))??!0,[n,o,i]=await Promise.all([e(/\bpg_|information_schema/i)?Promise.resolve().then(()=>ae(require("./relations-RI2T7H6A.js"))):void 0,t.listing?Promise.resolve().then(()=>ae(require("./sqlc-relations-6KSPNIAW.js"))):void 0,e(/\bextension\b/i)?G_(e):new Map]);return F_({extensions:i,...n&&{relations:n.relations},...o&&{sqlcRelations:o.sqlcRelations}})}async function G_(t){let{extensionLoaders:e}=await Promise.resolve().then(()=>ae(require("./extensions-SM3KKPSW.js"))),n=[...e].filter(([o])=>t(new RegExp(`\\b${o}\\b`,"i")));return new Map(await Promise.all(n.map(async([o,i])=>[o,await i()])))}0&&(module.exports={loadPostgresqlEngine});
