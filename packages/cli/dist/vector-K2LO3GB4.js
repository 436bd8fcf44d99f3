var a=Object.defineProperty;var p=Object.getOwnPropertyDescriptor;var b=Object.getOwnPropertyNames;var i=Object.prototype.hasOwnProperty;var _=(c,e)=>{for(var s in e)a(c,s,{get:e[s],enumerable:!0})},n=(c,e,s,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let v of b(e))!i.call(c,v)&&v!==s&&a(c,v,{get:()=>e[v],enumerable:!(o=p(e,v))||o.enumerable});return c};var d=c=>n(a({},"__esModule",{value:!0}),c);var m={};_(m,{casts:()=>t,functions:()=>r,operators:()=>l,relations:()=>h,types:()=>f});module.exports=d(m);var g=require("./chunk-IYWUY3VA.js"),f=`
@halfvec	bUa
@sparsevec	bUa
@vector	bUa
`,t=`
@halfvec	ifs@halfvec	ifs@sparsevec	afs@vector	afsfloat4[]
@sparsevec	afs@halfvec	ifs@sparsevec	afs@vector
@vector	ifs@halfvec	ifs@sparsevec	ifs@vector	ifsfloat4[]
float4[]	afs@halfvec	afs@sparsevec	afs@vector
float8[]	afs@halfvec	afs@sparsevec	afs@vector
int4[]	afs@halfvec	afs@sparsevec	afs@vector
numeric[]	afs@halfvec	afs@sparsevec	afs@vector
`,l=`
*	s @halfvec @halfvec @halfvec	s @vector @vector @vector
+	s @halfvec @halfvec @halfvec	s @vector @vector @vector
-	s @halfvec @halfvec @halfvec	s @vector @vector @vector
<	s @halfvec @halfvec bool	s @sparsevec @sparsevec bool	s @vector @vector bool
<#>	s @halfvec @halfvec float8	s @sparsevec @sparsevec float8	s @vector @vector float8
<%>	s bit bit float8
<+>	s @halfvec @halfvec float8	s @sparsevec @sparsevec float8	s @vector @vector float8
<->	s @halfvec @halfvec float8	s @sparsevec @sparsevec float8	s @vector @vector float8
<=	s @halfvec @halfvec bool	s @sparsevec @sparsevec bool	s @vector @vector bool
<=>	s @halfvec @halfvec float8	s @sparsevec @sparsevec float8	s @vector @vector float8
<>	s @halfvec @halfvec bool	s @sparsevec @sparsevec bool	s @vector @vector bool
<~>	s bit bit float8
=	s @halfvec @halfvec bool	s @sparsevec @sparsevec bool	s @vector @vector bool
>	s @halfvec @halfvec bool	s @sparsevec @sparsevec bool	s @vector @vector bool
>=	s @halfvec @halfvec bool	s @sparsevec @sparsevec bool	s @vector @vector bool
||	s @halfvec @halfvec @halfvec	s @vector @vector @vector
`,r=`
avg	ae @halfvec @halfvec	ae @vector @vector
binary_quantize	fs bit @halfvec	fs bit @vector
cosine_distance	fs float8 @halfvec,@halfvec	fs float8 @sparsevec,@sparsevec	fs float8 @vector,@vector
halfvec_add	fs @halfvec @halfvec,@halfvec
halfvec_cmp	fs int4 @halfvec,@halfvec
halfvec_concat	fs @halfvec @halfvec,@halfvec
halfvec_eq	fs bool @halfvec,@halfvec
halfvec_ge	fs bool @halfvec,@halfvec
halfvec_gt	fs bool @halfvec,@halfvec
halfvec_le	fs bool @halfvec,@halfvec
halfvec_lt	fs bool @halfvec,@halfvec
halfvec_mul	fs @halfvec @halfvec,@halfvec
halfvec_ne	fs bool @halfvec,@halfvec
halfvec_negative_inner_product	fs float8 @halfvec,@halfvec
halfvec_sub	fs @halfvec @halfvec,@halfvec
hamming_distance	fs float8 bit,bit
inner_product	fs float8 @halfvec,@halfvec	fs float8 @sparsevec,@sparsevec	fs float8 @vector,@vector
jaccard_distance	fs float8 bit,bit
l1_distance	fs float8 @halfvec,@halfvec	fs float8 @sparsevec,@sparsevec	fs float8 @vector,@vector
l2_distance	fs float8 @halfvec,@halfvec	fs float8 @sparsevec,@sparsevec	fs float8 @vector,@vector
l2_norm	fs float8 @halfvec	fs float8 @sparsevec
l2_normalize	fs @halfvec @halfvec	fs @sparsevec @sparsevec	fs @vector @vector
sparsevec_cmp	fs int4 @sparsevec,@sparsevec
sparsevec_eq	fs bool @sparsevec,@sparsevec
sparsevec_ge	fs bool @sparsevec,@sparsevec
sparsevec_gt	fs bool @sparsevec,@sparsevec
sparsevec_le	fs bool @sparsevec,@sparsevec
sparsevec_lt	fs bool @sparsevec,@sparsevec
sparsevec_ne	fs bool @sparsevec,@sparsevec
sparsevec_negative_inner_product	fs float8 @sparsevec,@sparsevec
subvector	fs @halfvec @halfvec,int4,int4	fs @vector @vector,int4,int4
sum	ae @halfvec @halfvec	ae @vector @vector
vector_add	fs @vector @vector,@vector
vector_cmp	fs int4 @vector,@vector
vector_concat	fs @vector @vector,@vector
vector_dims	fs int4 @halfvec	fs int4 @vector
vector_eq	fs bool @vector,@vector
vector_ge	fs bool @vector,@vector
vector_gt	fs bool @vector,@vector
vector_le	fs bool @vector,@vector
vector_lt	fs bool @vector,@vector
vector_mul	fs @vector @vector,@vector
vector_ne	fs bool @vector,@vector
vector_negative_inner_product	fs float8 @vector,@vector
vector_norm	fs float8 @vector
vector_sub	fs @vector @vector,@vector
`,h=`

`;0&&(module.exports={casts,functions,operators,relations,types});
