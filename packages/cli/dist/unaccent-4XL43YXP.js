var o=Object.defineProperty;var f=Object.getOwnPropertyDescriptor;var u=Object.getOwnPropertyNames;var y=Object.prototype.hasOwnProperty;var d=(s,t)=>{for(var e in t)o(s,e,{get:t[e],enumerable:!0})},g=(s,t,e,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of u(t))!y.call(s,a)&&a!==e&&o(s,a,{get:()=>t[a],enumerable:!(r=f(t,a))||r.enumerable});return s};var l=s=>g(o({},"__esModule",{value:!0}),s);var m={};d(m,{casts:()=>c,functions:()=>x,operators:()=>i,relations:()=>p,types:()=>n});module.exports=l(m);var b=require("./chunk-IYWUY3VA.js"),n=`

`,c=`

`,i=`

`,x=`
unaccent	fs text regdictionary,text	fs text text
`,p=`

`;0&&(module.exports={casts,functions,operators,relations,types});
