var f=Object.defineProperty;var c=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var p=Object.prototype.hasOwnProperty;var d=(a,t)=>{for(var e in t)f(a,e,{get:t[e],enumerable:!0})},u=(a,t,e,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of _(t))!p.call(a,o)&&o!==e&&f(a,o,{get:()=>t[o],enumerable:!(s=c(t,o))||s.enumerable});return a};var b=a=>u(f({},"__esModule",{value:!0}),a);var g={};d(g,{casts:()=>r,functions:()=>h,operators:()=>n,relations:()=>i,types:()=>l});module.exports=b(g);var m=require("./chunk-IYWUY3VA.js"),l=`
@earth	dUa base=@cube
`,r=`

`,n=`
<@>	s point point float8
`,h=`
earth	fl float8
earth_box	fn @cube @earth,float8
earth_distance	fn float8 @earth,@earth
gc_to_sec	fs float8 float8
geo_distance	fs float8 point,point
latitude	fn float8 @earth
ll_to_earth	fs @earth float8,float8
longitude	fn float8 @earth
sec_to_gc	fs float8 float8
`,i=`

`;0&&(module.exports={casts,functions,operators,relations,types});
