var s=Object.defineProperty;var b=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var k=Object.prototype.hasOwnProperty;var l=(e,t)=>{for(var n in t)s(e,n,{get:t[n],enumerable:!0})},m=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of _(t))!k.call(e,i)&&i!==n&&s(e,i,{get:()=>t[i],enumerable:!(r=b(t,i))||r.enumerable});return e};var d=e=>m(s({},"__esModule",{value:!0}),e);var v={};l(v,{casts:()=>g,functions:()=>o,operators:()=>f,relations:()=>y,types:()=>a});module.exports=d(v);var p=require("./chunk-IYWUY3VA.js"),a=`
@gbtreekey16	bUa
@gbtreekey2	bUa
@gbtreekey32	bUa
@gbtreekey4	bUa
@gbtreekey8	bUa
@gbtreekey_var	bUa
`,g=`

`,f=`
<->	s date date int4	s float4 float4 float4	s float8 float8 float8	s int2 int2 int2	s int4 int4 int4	s int8 int8 int8	s interval interval interval	s money money money	s oid oid oid	s time time interval	s timestamp timestamp interval	s timestamptz timestamptz interval
`,o=`
cash_dist	fs money money,money
date_dist	fs int4 date,date
float4_dist	fs float4 float4,float4
float8_dist	fs float8 float8,float8
gbtreekey16_in	fn @gbtreekey16 cstring
gbtreekey16_out	fn cstring @gbtreekey16
gbtreekey2_in	fn @gbtreekey2 cstring
gbtreekey2_out	fn cstring @gbtreekey2
gbtreekey32_in	fn @gbtreekey32 cstring
gbtreekey32_out	fn cstring @gbtreekey32
gbtreekey4_in	fn @gbtreekey4 cstring
gbtreekey4_out	fn cstring @gbtreekey4
gbtreekey8_in	fn @gbtreekey8 cstring
gbtreekey8_out	fn cstring @gbtreekey8
gbtreekey_var_in	fn @gbtreekey_var cstring
gbtreekey_var_out	fn cstring @gbtreekey_var
gist_translate_cmptype_btree	fs int2 int4
int2_dist	fs int2 int2,int2
int4_dist	fs int4 int4,int4
int8_dist	fs int8 int8,int8
interval_dist	fs interval interval,interval
oid_dist	fs oid oid,oid
time_dist	fs interval time,time
ts_dist	fs interval timestamp,timestamp
tstz_dist	fs interval timestamptz,timestamptz
`,y=`

`;0&&(module.exports={casts,functions,operators,relations,types});
