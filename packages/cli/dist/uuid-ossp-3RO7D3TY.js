var d=Object.defineProperty;var o=Object.getOwnPropertyDescriptor;var m=Object.getOwnPropertyNames;var p=Object.prototype.hasOwnProperty;var v=(s,u)=>{for(var i in u)d(s,i,{get:u[i],enumerable:!0})},c=(s,u,i,a)=>{if(u&&typeof u=="object"||typeof u=="function")for(let e of m(u))!p.call(s,e)&&e!==i&&d(s,e,{get:()=>u[e],enumerable:!(a=o(u,e))||a.enumerable});return s};var g=s=>c(d({},"__esModule",{value:!0}),s);var x={};v(x,{casts:()=>n,functions:()=>r,operators:()=>t,relations:()=>f,types:()=>_});module.exports=g(x);var y=require("./chunk-IYWUY3VA.js"),_=`

`,n=`

`,t=`

`,r=`
uuid_generate_v1	fs uuid
uuid_generate_v1mc	fs uuid
uuid_generate_v3	fs uuid namespace:uuid,name:text
uuid_generate_v4	fs uuid
uuid_generate_v5	fs uuid namespace:uuid,name:text
uuid_nil	fs uuid
uuid_ns_dns	fs uuid
uuid_ns_oid	fs uuid
uuid_ns_url	fs uuid
uuid_ns_x500	fs uuid
`,f=`

`;0&&(module.exports={casts,functions,operators,relations,types});
