var n=Object.defineProperty;var x=Object.getOwnPropertyDescriptor;var b=Object.getOwnPropertyNames;var f=Object.prototype.hasOwnProperty;var p=(o,e)=>{for(var i in e)n(o,i,{get:e[i],enumerable:!0})},h=(o,e,i,a)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of b(e))!f.call(o,s)&&s!==i&&n(o,s,{get:()=>e[s],enumerable:!(a=x(e,s))||a.enumerable});return o};var g=o=>h(n({},"__esModule",{value:!0}),o);var _={};p(_,{casts:()=>l,functions:()=>c,operators:()=>t,relations:()=>r,types:()=>d});module.exports=g(_);var v=require("./chunk-IYWUY3VA.js"),d=`

`,l=`

`,t=`

`,c=`
bt_index_check	fs void index:regclass	fs void index:regclass,heapallindexed:bool	fs void index:regclass,heapallindexed:bool,checkunique:bool
bt_index_parent_check	fs void index:regclass	fs void index:regclass,heapallindexed:bool	fs void index:regclass,heapallindexed:bool,rootdescend:bool	fs void index:regclass,heapallindexed:bool,rootdescend:bool,checkunique:bool
gin_index_check	fs void index:regclass
verify_heapam	fas record relation:regclass,on_error_stop:bool=,check_toast:bool=,skip:text=,startblock:int8=,endblock:int8=,>blkno:int8,>offnum:int4,>attnum:int4,>msg:text
`,r=`

`;0&&(module.exports={casts,functions,operators,relations,types});
