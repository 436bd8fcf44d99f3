var i=Object.defineProperty;var p=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var f=Object.prototype.hasOwnProperty;var y=(s,n)=>{for(var e in n)i(s,e,{get:n[e],enumerable:!0})},g=(s,n,e,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let a of _(n))!f.call(s,a)&&a!==e&&i(s,a,{get:()=>n[a],enumerable:!(t=p(n,a))||t.enumerable});return s};var l=s=>g(i({},"__esModule",{value:!0}),s);var v={};y(v,{casts:()=>r,functions:()=>o,operators:()=>c,relations:()=>u,types:()=>m});module.exports=l(v);var b=require("./chunk-IYWUY3VA.js"),m=`

`,r=`

`,c=`

`,o=`
gin_enum_cmp	fs int4 anyenum,anyenum
gin_numeric_cmp	fs int4 numeric,numeric
`,u=`

`;0&&(module.exports={casts,functions,operators,relations,types});
