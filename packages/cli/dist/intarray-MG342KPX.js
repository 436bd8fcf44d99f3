var o=Object.defineProperty;var l=Object.getOwnPropertyDescriptor;var u=Object.getOwnPropertyNames;var y=Object.prototype.hasOwnProperty;var c=(n,t)=>{for(var s in t)o(n,s,{get:t[s],enumerable:!0})},g=(n,t,s,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of u(t))!y.call(n,i)&&i!==s&&o(n,i,{get:()=>t[i],enumerable:!(r=l(t,i))||r.enumerable});return n};var q=n=>g(o({},"__esModule",{value:!0}),n);var p={};c(p,{casts:()=>e,functions:()=>a,operators:()=>f,relations:()=>b,types:()=>_});module.exports=q(p);var m=require("./chunk-IYWUY3VA.js"),_=`
@intbig_gkey	bUa
@query_int	bUa
`,e=`

`,f=`
#	s  int4[] int4	s int4[] int4 int4
&	s int4[] int4[] int4[]
&&	s int4[] int4[] bool
+	s int4[] int4 int4[]	s int4[] int4[] int4[]
-	s int4[] int4 int4[]	s int4[] int4[] int4[]
<@	s int4[] int4[] bool
@>	s int4[] int4[] bool
@@	s int4[] @query_int bool
|	s int4[] int4 int4[]	s int4[] int4[] int4[]
~~	s @query_int int4[] bool
`,a=`
_int_contained	fs bool int4[],int4[]
_int_contains	fs bool int4[],int4[]
_int_different	fs bool int4[],int4[]
_int_inter	fs int4[] int4[],int4[]
_int_overlap	fs bool int4[],int4[]
_int_same	fs bool int4[],int4[]
_int_union	fs int4[] int4[],int4[]
_intbig_in	fn @intbig_gkey cstring
_intbig_out	fn cstring @intbig_gkey
boolop	fs bool int4[],@query_int
bqarr_in	fn @query_int cstring
bqarr_out	fs cstring @query_int
icount	fs int4 int4[]
idx	fs int4 int4[],int4
intarray_del_elem	fs int4[] int4[],int4
intarray_push_array	fs int4[] int4[],int4[]
intarray_push_elem	fs int4[] int4[],int4
intset	fs int4[] int4
intset_subtract	fs int4[] int4[],int4[]
intset_union_elem	fs int4[] int4[],int4
querytree	fn text @query_int
rboolop	fs bool @query_int,int4[]
sort	fs int4[] int4[]	fs int4[] int4[],text
sort_asc	fs int4[] int4[]
sort_desc	fs int4[] int4[]
subarray	fs int4[] int4[],int4	fs int4[] int4[],int4,int4
uniq	fs int4[] int4[]
`,b=`

`;0&&(module.exports={casts,functions,operators,relations,types});
