var i=Object.defineProperty;var b=Object.getOwnPropertyDescriptor;var o=Object.getOwnPropertyNames;var d=Object.prototype.hasOwnProperty;var p=(f,e)=>{for(var n in e)i(f,n,{get:e[n],enumerable:!0})},l=(f,e,n,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of o(e))!d.call(f,r)&&r!==n&&i(f,r,{get:()=>e[r],enumerable:!(t=b(e,r))||t.enumerable});return f};var g=f=>l(i({},"__esModule",{value:!0}),f);var h={};p(h,{casts:()=>u,functions:()=>c,operators:()=>a,relations:()=>_,types:()=>s});module.exports=g(h);var m=require("./chunk-IYWUY3VA.js"),s=`

`,u=`

`,a=`

`,c=`
pg_buffercache_evict	fn record int4,>buffer_evicted:bool,>buffer_flushed:bool
pg_buffercache_evict_all	fa record >buffers_evicted:int4,>buffers_flushed:int4,>buffers_skipped:int4
pg_buffercache_evict_relation	fn record regclass,>buffers_evicted:int4,>buffers_flushed:int4,>buffers_skipped:int4
pg_buffercache_numa_pages	fas record
pg_buffercache_pages	fas record
pg_buffercache_summary	fa record >buffers_used:int4,>buffers_unused:int4,>buffers_dirty:int4,>buffers_pinned:int4,>usagecount_avg:float8
pg_buffercache_usage_counts	fas record >usage_count:int4,>buffers:int4,>dirty:int4,>pinned:int4
`,_=`
pg_buffercache	v bufferid:int4 relfilenode:oid reltablespace:oid reldatabase:oid relforknumber:int2 relblocknumber:int8 isdirty:bool usagecount:int2 pinning_backends:int4
pg_buffercache_numa	v bufferid:int4 os_page_num:int8 numa_node:int4
`;0&&(module.exports={casts,functions,operators,relations,types});
