var c=Object.defineProperty;var f=Object.getOwnPropertyDescriptor;var n=Object.getOwnPropertyNames;var p=Object.prototype.hasOwnProperty;var _=(e,t)=>{for(var i in t)c(e,i,{get:t[i],enumerable:!0})},g=(e,t,i,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let x of n(t))!p.call(e,x)&&x!==i&&c(e,x,{get:()=>t[x],enumerable:!(s=f(t,x))||s.enumerable});return e};var h=e=>g(c({},"__esModule",{value:!0}),e);var m={};_(m,{casts:()=>l,functions:()=>r,operators:()=>a,relations:()=>b,types:()=>o});module.exports=h(m);var d=require("./chunk-IYWUY3VA.js"),o=`
@citext	bSa
`,l=`
@citext	absbpchar	ibstext	ibsvarchar
bool	afs@citext
bpchar	afs@citext
inet	afs@citext
text	abs@citext
varchar	abs@citext
`,a=`
!~	s @citext @citext bool	s @citext text bool
!~*	s @citext @citext bool	s @citext text bool
!~~	s @citext @citext bool	s @citext text bool
!~~*	s @citext @citext bool	s @citext text bool
<	s @citext @citext bool
<=	s @citext @citext bool
<>	s @citext @citext bool
=	s @citext @citext bool
>	s @citext @citext bool
>=	s @citext @citext bool
~	s @citext @citext bool	s @citext text bool
~*	s @citext @citext bool	s @citext text bool
~<=~	s @citext @citext bool
~<~	s @citext @citext bool
~>=~	s @citext @citext bool
~>~	s @citext @citext bool
~~	s @citext @citext bool	s @citext text bool
~~*	s @citext @citext bool	s @citext text bool
`,r=`
citext	fs @citext bool	fs @citext bpchar	fs @citext inet
citext_cmp	fs int4 @citext,@citext
citext_eq	fs bool @citext,@citext
citext_ge	fs bool @citext,@citext
citext_gt	fs bool @citext,@citext
citext_hash	fs int4 @citext
citext_hash_extended	fs int8 @citext,int8
citext_larger	fs @citext @citext,@citext
citext_le	fs bool @citext,@citext
citext_lt	fs bool @citext,@citext
citext_ne	fs bool @citext,@citext
citext_pattern_cmp	fs int4 @citext,@citext
citext_pattern_ge	fs bool @citext,@citext
citext_pattern_gt	fs bool @citext,@citext
citext_pattern_le	fs bool @citext,@citext
citext_pattern_lt	fs bool @citext,@citext
citext_smaller	fs @citext @citext,@citext
citextin	fs @citext cstring
citextout	fs cstring @citext
citextsend	fs bytea @citext
max	ae @citext @citext
min	ae @citext @citext
regexp_match	fn text[] string:@citext,pattern:@citext	fn text[] string:@citext,pattern:@citext,flags:text
regexp_matches	fvs text[] string:@citext,pattern:@citext	fvs text[] string:@citext,pattern:@citext,flags:text
regexp_replace	fs text string:@citext,pattern:@citext,replacement:text	fs text string:@citext,pattern:@citext,replacement:text,flags:text
regexp_split_to_array	fs text[] string:@citext,pattern:@citext	fs text[] string:@citext,pattern:@citext,flags:text
regexp_split_to_table	fvs text string:@citext,pattern:@citext	fvs text string:@citext,pattern:@citext,flags:text
replace	fs text @citext,@citext,@citext
split_part	fn text @citext,@citext,int4
strpos	fs int4 @citext,@citext
texticlike	fs bool @citext,@citext	fs bool @citext,text
texticnlike	fs bool @citext,@citext	fs bool @citext,text
texticregexeq	fs bool @citext,@citext	fs bool @citext,text
texticregexne	fs bool @citext,@citext	fs bool @citext,text
translate	fs text @citext,@citext,text
`,b=`

`;0&&(module.exports={casts,functions,operators,relations,types});
