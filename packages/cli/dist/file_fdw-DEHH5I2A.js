var o=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var p=Object.getOwnPropertyNames;var v=Object.prototype.hasOwnProperty;var w=(s,a)=>{for(var e in a)o(s,e,{get:a[e],enumerable:!0})},c=(s,a,e,r)=>{if(a&&typeof a=="object"||typeof a=="function")for(let t of p(a))!v.call(s,t)&&t!==e&&o(s,t,{get:()=>a[t],enumerable:!(r=_(a,t))||r.enumerable});return s};var h=s=>c(o({},"__esModule",{value:!0}),s);var x={};w(x,{casts:()=>f,functions:()=>n,operators:()=>i,relations:()=>l,types:()=>d});module.exports=h(x);var u=require("./chunk-IYWUY3VA.js"),d=`

`,f=`

`,i=`

`,n=`
file_fdw_handler	fn fdw_handler
file_fdw_validator	fs void text[],oid
`,l=`

`;0&&(module.exports={casts,functions,operators,relations,types});
