var e=Object.defineProperty;var f=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var d=Object.prototype.hasOwnProperty;var h=(t,a)=>{for(var s in a)e(t,s,{get:a[s],enumerable:!0})},l=(t,a,s,o)=>{if(a&&typeof a=="object"||typeof a=="function")for(let r of _(a))!d.call(t,r)&&r!==s&&e(t,r,{get:()=>a[r],enumerable:!(o=f(a,r))||o.enumerable});return t};var m=t=>l(e({},"__esModule",{value:!0}),t);var u={};h(u,{casts:()=>n,functions:()=>c,operators:()=>g,relations:()=>p,types:()=>i});module.exports=m(u);var x=require("./chunk-IYWUY3VA.js"),i=`

`,n=`

`,g=`

`,c=`
triggered_change_notification	fa trigger
`,p=`

`;0&&(module.exports={casts,functions,operators,relations,types});
