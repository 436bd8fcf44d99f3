var l=Object.defineProperty;var n=Object.getOwnPropertyDescriptor;var i=Object.getOwnPropertyNames;var c=Object.prototype.hasOwnProperty;var p=(e,s)=>{for(var o in s)l(e,o,{get:s[o],enumerable:!0})},u=(e,s,o,f)=>{if(s&&typeof s=="object"||typeof s=="function")for(let g of i(s))!c.call(e,g)&&g!==o&&l(e,g,{get:()=>s[g],enumerable:!(f=n(s,g))||f.enumerable});return e};var v=e=>u(l({},"__esModule",{value:!0}),e);var m={};p(m,{casts:()=>t,functions:()=>a,operators:()=>_,relations:()=>r,types:()=>b});module.exports=v(m);var h=require("./chunk-IYWUY3VA.js"),b=`
@seg	bUa
`,t=`

`,_=`
&&	s @seg @seg bool
&<	s @seg @seg bool
&>	s @seg @seg bool
<	s @seg @seg bool
<<	s @seg @seg bool
<=	s @seg @seg bool
<>	s @seg @seg bool
<@	s @seg @seg bool
=	s @seg @seg bool
>	s @seg @seg bool
>=	s @seg @seg bool
>>	s @seg @seg bool
@>	s @seg @seg bool
`,a=`
seg_center	fs float4 @seg
seg_cmp	fs int4 @seg,@seg
seg_contained	fs bool @seg,@seg
seg_contains	fs bool @seg,@seg
seg_different	fs bool @seg,@seg
seg_ge	fs bool @seg,@seg
seg_gt	fs bool @seg,@seg
seg_in	fn @seg cstring
seg_inter	fs @seg @seg,@seg
seg_le	fs bool @seg,@seg
seg_left	fs bool @seg,@seg
seg_lower	fs float4 @seg
seg_lt	fs bool @seg,@seg
seg_out	fs cstring @seg
seg_over_left	fs bool @seg,@seg
seg_over_right	fs bool @seg,@seg
seg_overlap	fs bool @seg,@seg
seg_right	fs bool @seg,@seg
seg_same	fs bool @seg,@seg
seg_size	fs float4 @seg
seg_union	fs @seg @seg,@seg
seg_upper	fs float4 @seg
`,r=`

`;0&&(module.exports={casts,functions,operators,relations,types});
