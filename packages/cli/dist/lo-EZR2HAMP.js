var t=Object.defineProperty;var f=Object.getOwnPropertyDescriptor;var g=Object.getOwnPropertyNames;var c=Object.prototype.hasOwnProperty;var m=(o,a)=>{for(var r in a)t(o,r,{get:a[r],enumerable:!0})},_=(o,a,r,e)=>{if(a&&typeof a=="object"||typeof a=="function")for(let s of g(a))!c.call(o,s)&&s!==r&&t(o,s,{get:()=>a[s],enumerable:!(e=f(a,s))||e.enumerable});return o};var b=o=>_(t({},"__esModule",{value:!0}),o);var u={};m(u,{casts:()=>l,functions:()=>n,operators:()=>d,relations:()=>p,types:()=>i});module.exports=b(u);var x=require("./chunk-IYWUY3VA.js"),i=`
@lo	dNa base=oid
`,l=`

`,d=`

`,n=`
lo_manage	fa trigger
lo_oid	fs oid @lo
`,p=`

`;0&&(module.exports={casts,functions,operators,relations,types});
