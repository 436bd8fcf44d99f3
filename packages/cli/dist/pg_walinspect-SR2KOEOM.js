var r=Object.defineProperty;var d=Object.getOwnPropertyDescriptor;var c=Object.getOwnPropertyNames;var g=Object.prototype.hasOwnProperty;var f=(t,e)=>{for(var _ in e)r(t,_,{get:e[_],enumerable:!0})},b=(t,e,_,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of c(e))!g.call(t,n)&&n!==_&&r(t,n,{get:()=>e[n],enumerable:!(s=d(e,n))||s.enumerable});return t};var x=t=>b(r({},"__esModule",{value:!0}),t);var m={};f(m,{casts:()=>a,functions:()=>i,operators:()=>o,relations:()=>p,types:()=>l});module.exports=x(m);var k=require("./chunk-IYWUY3VA.js"),l=`

`,a=`

`,o=`

`,i=`
pg_get_wal_block_info	fas record start_lsn:pg_lsn,end_lsn:pg_lsn,show_data:bool=,>start_lsn:pg_lsn,>end_lsn:pg_lsn,>prev_lsn:pg_lsn,>block_id:int2,>reltablespace:oid,>reldatabase:oid,>relfilenode:oid,>relforknumber:int2,>relblocknumber:int8,>xid:xid,>resource_manager:text,>record_type:text,>record_length:int4,>main_data_length:int4,>block_data_length:int4,>block_fpi_length:int4,>block_fpi_info:text[],>description:text,>block_data:bytea,>block_fpi_data:bytea
pg_get_wal_record_info	fn record in_lsn:pg_lsn,>start_lsn:pg_lsn,>end_lsn:pg_lsn,>prev_lsn:pg_lsn,>xid:xid,>resource_manager:text,>record_type:text,>record_length:int4,>main_data_length:int4,>fpi_length:int4,>description:text,>block_ref:text
pg_get_wal_records_info	fas record start_lsn:pg_lsn,end_lsn:pg_lsn,>start_lsn:pg_lsn,>end_lsn:pg_lsn,>prev_lsn:pg_lsn,>xid:xid,>resource_manager:text,>record_type:text,>record_length:int4,>main_data_length:int4,>fpi_length:int4,>description:text,>block_ref:text
pg_get_wal_stats	fas record start_lsn:pg_lsn,end_lsn:pg_lsn,per_record:bool=,>resource_manager/record_type:text,>count:int8,>count_percentage:float8,>record_size:int8,>record_size_percentage:float8,>fpi_size:int8,>fpi_size_percentage:float8,>combined_size:int8,>combined_size_percentage:float8
`,p=`

`;0&&(module.exports={casts,functions,operators,relations,types});
