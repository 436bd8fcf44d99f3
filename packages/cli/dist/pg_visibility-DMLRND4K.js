var a=Object.defineProperty;var c=Object.getOwnPropertyDescriptor;var f=Object.getOwnPropertyNames;var p=Object.prototype.hasOwnProperty;var d=(i,l)=>{for(var o in l)a(i,o,{get:l[o],enumerable:!0})},g=(i,l,o,e)=>{if(l&&typeof l=="object"||typeof l=="function")for(let s of f(l))!p.call(i,s)&&s!==o&&a(i,s,{get:()=>l[s],enumerable:!(e=c(l,s))||e.enumerable});return i};var v=i=>g(a({},"__esModule",{value:!0}),i);var k={};d(k,{casts:()=>_,functions:()=>b,operators:()=>t,relations:()=>n,types:()=>r});module.exports=v(k);var y=require("./chunk-IYWUY3VA.js"),r=`

`,_=`

`,t=`

`,b=`
pg_check_frozen	fas tid regclass,>t_ctid:tid
pg_check_visible	fas tid regclass,>t_ctid:tid
pg_truncate_visibility_map	fs void regclass
pg_visibility	fas record regclass,>blkno:int8,>all_visible:bool,>all_frozen:bool,>pd_all_visible:bool	fn record regclass,blkno:int8,>all_visible:bool,>all_frozen:bool,>pd_all_visible:bool
pg_visibility_map	fas record regclass,>blkno:int8,>all_visible:bool,>all_frozen:bool	fn record regclass,blkno:int8,>all_visible:bool,>all_frozen:bool
pg_visibility_map_summary	fn record regclass,>all_visible:int8,>all_frozen:int8
`,n=`

`;0&&(module.exports={casts,functions,operators,relations,types});
