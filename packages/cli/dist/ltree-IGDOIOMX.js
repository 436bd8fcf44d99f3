var o=Object.defineProperty;var u=Object.getOwnPropertyDescriptor;var x=Object.getOwnPropertyNames;var y=Object.prototype.hasOwnProperty;var i=(t,e)=>{for(var r in e)o(t,r,{get:e[r],enumerable:!0})},a=(t,e,r,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let l of x(e))!y.call(t,l)&&l!==r&&o(t,l,{get:()=>e[l],enumerable:!(s=u(e,l))||s.enumerable});return t};var g=t=>a(o({},"__esModule",{value:!0}),t);var c={};i(c,{casts:()=>_,functions:()=>f,operators:()=>q,relations:()=>n,types:()=>b});module.exports=g(c);var d=require("./chunk-IYWUY3VA.js"),b=`
@lquery	bUa
@ltree	bUa
@ltree_gist	bUa
@ltxtquery	bUa
`,_=`

`,q=`
<	s @ltree @ltree bool
<=	s @ltree @ltree bool
<>	s @ltree @ltree bool
<@	s @ltree @ltree bool	s @ltree @ltree[] bool	s @ltree[] @ltree bool
=	s @ltree @ltree bool
>	s @ltree @ltree bool
>=	s @ltree @ltree bool
?	s @lquery[] @ltree bool	s @lquery[] @ltree[] bool	s @ltree @lquery[] bool	s @ltree[] @lquery[] bool
?<@	n @ltree[] @ltree @ltree
?@	n @ltree[] @ltxtquery @ltree
?@>	n @ltree[] @ltree @ltree
?~	n @ltree[] @lquery @ltree
@	s @ltree @ltxtquery bool	s @ltree[] @ltxtquery bool	s @ltxtquery @ltree bool	s @ltxtquery @ltree[] bool
@>	s @ltree @ltree bool	s @ltree @ltree[] bool	s @ltree[] @ltree bool
^<@	s @ltree @ltree bool	s @ltree @ltree[] bool	s @ltree[] @ltree bool
^?	s @lquery[] @ltree bool	s @lquery[] @ltree[] bool	s @ltree @lquery[] bool	s @ltree[] @lquery[] bool
^@	s @ltree @ltxtquery bool	s @ltree[] @ltxtquery bool	s @ltxtquery @ltree bool	s @ltxtquery @ltree[] bool
^@>	s @ltree @ltree bool	s @ltree @ltree[] bool	s @ltree[] @ltree bool
^~	s @lquery @ltree bool	s @lquery @ltree[] bool	s @ltree @lquery bool	s @ltree[] @lquery bool
||	s @ltree @ltree @ltree	s @ltree text @ltree	s text @ltree @ltree
~	s @lquery @ltree bool	s @lquery @ltree[] bool	s @ltree @lquery bool	s @ltree[] @lquery bool
`,f=`
_lt_q_regex	fs bool @ltree[],@lquery[]
_lt_q_rregex	fs bool @lquery[],@ltree[]
_ltq_extract_regex	fn @ltree @ltree[],@lquery
_ltq_regex	fs bool @ltree[],@lquery
_ltq_rregex	fs bool @lquery,@ltree[]
_ltree_extract_isparent	fn @ltree @ltree[],@ltree
_ltree_extract_risparent	fn @ltree @ltree[],@ltree
_ltree_isparent	fs bool @ltree[],@ltree
_ltree_r_isparent	fs bool @ltree,@ltree[]
_ltree_r_risparent	fs bool @ltree,@ltree[]
_ltree_risparent	fs bool @ltree[],@ltree
_ltxtq_exec	fs bool @ltree[],@ltxtquery
_ltxtq_extract_exec	fn @ltree @ltree[],@ltxtquery
_ltxtq_rexec	fs bool @ltxtquery,@ltree[]
hash_ltree	fs int4 @ltree
hash_ltree_extended	fs int8 @ltree,int8
index	fs int4 @ltree,@ltree	fs int4 @ltree,@ltree,int4
lca	fn @ltree @ltree,@ltree	fn @ltree @ltree,@ltree,@ltree	fn @ltree @ltree,@ltree,@ltree,@ltree	fn @ltree @ltree,@ltree,@ltree,@ltree,@ltree	fn @ltree @ltree,@ltree,@ltree,@ltree,@ltree,@ltree	fn @ltree @ltree,@ltree,@ltree,@ltree,@ltree,@ltree,@ltree	fn @ltree @ltree,@ltree,@ltree,@ltree,@ltree,@ltree,@ltree,@ltree	fn @ltree @ltree[]
lquery_in	fs @lquery cstring
lquery_out	fs cstring @lquery
lquery_send	fs bytea @lquery
lt_q_regex	fs bool @ltree,@lquery[]
lt_q_rregex	fs bool @lquery[],@ltree
ltq_regex	fs bool @ltree,@lquery
ltq_rregex	fs bool @lquery,@ltree
ltree2text	fs text @ltree
ltree_addltree	fs @ltree @ltree,@ltree
ltree_addtext	fs @ltree @ltree,text
ltree_cmp	fs int4 @ltree,@ltree
ltree_eq	fs bool @ltree,@ltree
ltree_ge	fs bool @ltree,@ltree
ltree_gist_in	fn @ltree_gist cstring
ltree_gist_out	fn cstring @ltree_gist
ltree_gt	fs bool @ltree,@ltree
ltree_in	fs @ltree cstring
ltree_isparent	fs bool @ltree,@ltree
ltree_le	fs bool @ltree,@ltree
ltree_lt	fs bool @ltree,@ltree
ltree_ne	fs bool @ltree,@ltree
ltree_out	fs cstring @ltree
ltree_risparent	fs bool @ltree,@ltree
ltree_send	fs bytea @ltree
ltree_textadd	fs @ltree text,@ltree
ltxtq_exec	fs bool @ltree,@ltxtquery
ltxtq_in	fs @ltxtquery cstring
ltxtq_out	fs cstring @ltxtquery
ltxtq_rexec	fs bool @ltxtquery,@ltree
ltxtq_send	fs bytea @ltxtquery
nlevel	fs int4 @ltree
subltree	fs @ltree @ltree,int4,int4
subpath	fs @ltree @ltree,int4	fs @ltree @ltree,int4,int4
text2ltree	fs @ltree text
`,n=`

`;0&&(module.exports={casts,functions,operators,relations,types});
