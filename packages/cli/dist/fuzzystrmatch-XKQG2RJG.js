var x=Object.defineProperty;var d=Object.getOwnPropertyDescriptor;var h=Object.getOwnPropertyNames;var l=Object.prototype.hasOwnProperty;var m=(e,t)=>{for(var s in t)x(e,s,{get:t[s],enumerable:!0})},_=(e,t,s,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of h(t))!l.call(e,n)&&n!==s&&x(e,n,{get:()=>t[n],enumerable:!(i=d(t,n))||i.enumerable});return e};var c=e=>_(x({},"__esModule",{value:!0}),e);var u={};m(u,{casts:()=>a,functions:()=>p,operators:()=>o,relations:()=>r,types:()=>f});module.exports=c(u);var k=require("./chunk-IYWUY3VA.js"),f=`

`,a=`

`,o=`

`,p=`
daitch_mokotoff	fn text[] text
difference	fs int4 text,text
dmetaphone	fs text text
dmetaphone_alt	fs text text
levenshtein	fs int4 text,text	fs int4 text,text,int4,int4,int4
levenshtein_less_equal	fs int4 text,text,int4	fs int4 text,text,int4,int4,int4,int4
metaphone	fs text text,int4
soundex	fs text text
text_soundex	fs text text
`,r=`

`;0&&(module.exports={casts,functions,operators,relations,types});
