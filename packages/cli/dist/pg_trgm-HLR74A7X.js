var e=Object.defineProperty;var m=Object.getOwnPropertyDescriptor;var d=Object.getOwnPropertyNames;var y=Object.prototype.hasOwnProperty;var c=(o,t)=>{for(var i in t)e(o,i,{get:t[i],enumerable:!0})},g=(o,t,i,x)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of d(t))!y.call(o,s)&&s!==i&&e(o,s,{get:()=>t[s],enumerable:!(x=m(t,s))||x.enumerable});return o};var p=o=>g(e({},"__esModule",{value:!0}),o);var w={};c(w,{casts:()=>a,functions:()=>_,operators:()=>l,relations:()=>f,types:()=>r});module.exports=p(w);var n=require("./chunk-IYWUY3VA.js"),r=`
@gtrgm	bUa
`,a=`

`,l=`
%	s text text bool
%>	s text text bool
%>>	s text text bool
<%	s text text bool
<->	s text text float4
<->>	s text text float4
<->>>	s text text float4
<<%	s text text bool
<<->	s text text float4
<<<->	s text text float4
`,_=`
gtrgm_in	fn @gtrgm cstring
gtrgm_out	fn cstring @gtrgm
set_limit	fn float4 float4
show_limit	fs float4
show_trgm	fs text[] text
similarity	fs float4 text,text
similarity_dist	fs float4 text,text
similarity_op	fs bool text,text
strict_word_similarity	fs float4 text,text
strict_word_similarity_commutator_op	fs bool text,text
strict_word_similarity_dist_commutator_op	fs float4 text,text
strict_word_similarity_dist_op	fs float4 text,text
strict_word_similarity_op	fs bool text,text
word_similarity	fs float4 text,text
word_similarity_commutator_op	fs bool text,text
word_similarity_dist_commutator_op	fs float4 text,text
word_similarity_dist_op	fs float4 text,text
word_similarity_op	fs bool text,text
`,f=`

`;0&&(module.exports={casts,functions,operators,relations,types});
