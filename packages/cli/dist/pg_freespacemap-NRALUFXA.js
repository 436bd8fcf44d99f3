var t=Object.defineProperty;var f=Object.getOwnPropertyDescriptor;var g=Object.getOwnPropertyNames;var v=Object.prototype.hasOwnProperty;var b=(a,s)=>{for(var r in s)t(a,r,{get:s[r],enumerable:!0})},d=(a,s,r,n)=>{if(s&&typeof s=="object"||typeof s=="function")for(let e of g(s))!v.call(a,e)&&e!==r&&t(a,e,{get:()=>s[e],enumerable:!(n=f(s,e))||n.enumerable});return a};var k=a=>d(t({},"__esModule",{value:!0}),a);var m={};b(m,{casts:()=>i,functions:()=>l,operators:()=>c,relations:()=>p,types:()=>o});module.exports=k(m);var x=require("./chunk-IYWUY3VA.js"),o=`

`,i=`

`,c=`

`,l=`
pg_freespace	fn int2 regclass,int8	fas record rel:regclass,>blkno:int8,>avail:int2
`,p=`

`;0&&(module.exports={casts,functions,operators,relations,types});
