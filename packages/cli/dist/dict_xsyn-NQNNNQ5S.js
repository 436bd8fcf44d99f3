var r=Object.defineProperty;var l=Object.getOwnPropertyDescriptor;var m=Object.getOwnPropertyNames;var u=Object.prototype.hasOwnProperty;var v=(a,s)=>{for(var o in s)r(a,o,{get:s[o],enumerable:!0})},x=(a,s,o,e)=>{if(s&&typeof s=="object"||typeof s=="function")for(let t of m(s))!u.call(a,t)&&t!==o&&r(a,t,{get:()=>s[t],enumerable:!(e=l(s,t))||e.enumerable});return a};var y=a=>x(r({},"__esModule",{value:!0}),a);var b={};v(b,{casts:()=>p,functions:()=>c,operators:()=>i,relations:()=>f,types:()=>n});module.exports=y(b);var g=require("./chunk-IYWUY3VA.js"),n=`

`,p=`

`,i=`

`,c=`

`,f=`

`;0&&(module.exports={casts,functions,operators,relations,types});
