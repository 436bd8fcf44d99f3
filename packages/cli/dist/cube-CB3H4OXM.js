var o=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var i=Object.getOwnPropertyNames;var r=Object.prototype.hasOwnProperty;var d=(e,b)=>{for(var u in b)o(e,u,{get:b[u],enumerable:!0})},p=(e,b,u,s)=>{if(b&&typeof b=="object"||typeof b=="function")for(let c of i(b))!r.call(e,c)&&c!==u&&o(e,c,{get:()=>b[c],enumerable:!(s=_(b,c))||s.enumerable});return e};var g=e=>p(o({},"__esModule",{value:!0}),e);var m={};d(m,{casts:()=>t,functions:()=>a,operators:()=>l,relations:()=>n,types:()=>f});module.exports=g(m);var y=require("./chunk-IYWUY3VA.js"),f=`
@cube	bUa
`,t=`

`,l=`
&&	s @cube @cube bool
->	s @cube int4 float8
<	s @cube @cube bool
<#>	s @cube @cube float8
<->	s @cube @cube float8
<=	s @cube @cube bool
<=>	s @cube @cube float8
<>	s @cube @cube bool
<@	s @cube @cube bool
=	s @cube @cube bool
>	s @cube @cube bool
>=	s @cube @cube bool
@>	s @cube @cube bool
~>	s @cube int4 float8
`,a=`
cube	fs @cube @cube,float8	fs @cube @cube,float8,float8	fs @cube float8	fs @cube float8,float8	fs @cube float8[]	fs @cube float8[],float8[]
cube_cmp	fs int4 @cube,@cube
cube_contained	fs bool @cube,@cube
cube_contains	fs bool @cube,@cube
cube_coord	fs float8 @cube,int4
cube_coord_llur	fs float8 @cube,int4
cube_dim	fs int4 @cube
cube_distance	fs float8 @cube,@cube
cube_enlarge	fs @cube @cube,float8,int4
cube_eq	fs bool @cube,@cube
cube_ge	fs bool @cube,@cube
cube_gt	fs bool @cube,@cube
cube_in	fn @cube cstring
cube_inter	fs @cube @cube,@cube
cube_is_point	fs bool @cube
cube_le	fs bool @cube,@cube
cube_ll_coord	fs float8 @cube,int4
cube_lt	fs bool @cube,@cube
cube_ne	fs bool @cube,@cube
cube_out	fs cstring @cube
cube_overlap	fs bool @cube,@cube
cube_send	fs bytea @cube
cube_size	fs float8 @cube
cube_subset	fs @cube @cube,int4[]
cube_union	fs @cube @cube,@cube
cube_ur_coord	fs float8 @cube,int4
distance_chebyshev	fs float8 @cube,@cube
distance_taxicab	fs float8 @cube,@cube
`,n=`

`;0&&(module.exports={casts,functions,operators,relations,types});
