var o=Object.defineProperty;var p=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var n=Object.prototype.hasOwnProperty;var v=(e,s)=>{for(var a in s)o(e,a,{get:s[a],enumerable:!0})},g=(e,s,a,i)=>{if(s&&typeof s=="object"||typeof s=="function")for(let r of _(s))!n.call(e,r)&&r!==a&&o(e,r,{get:()=>s[r],enumerable:!(i=p(s,r))||i.enumerable});return e};var h=e=>g(o({},"__esModule",{value:!0}),e);var k={};v(k,{casts:()=>d,functions:()=>c,operators:()=>l,relations:()=>f,types:()=>t});module.exports=h(k);var u=require("./chunk-IYWUY3VA.js"),t=`

`,d=`

`,l=`

`,c=`
heap_force_freeze	fs void reloid:regclass,tids:tid[]
heap_force_kill	fs void reloid:regclass,tids:tid[]
`,f=`

`;0&&(module.exports={casts,functions,operators,relations,types});
